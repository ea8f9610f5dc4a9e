"""The engine: `advance(policy, state, event, sample) -> Step`. Pure; every transition is below this function.

Theory of operation. Each event first lets time pass (`presence`): sitting time grows, absence ends and is credited;
fixed times come (`fixed_times`). Then the event itself is answered (`answering`). Then the state settles
(`reminding`): working hours, absence that begins, what is due, what holds it. A `Tick` is only an invitation to look:
early, late, doubled and spurious ones are harmless, and the same sample twice gives the same step.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from twistbreak.core.clock import Sample
from twistbreak.core.engine.answering import answer, begin_anew
from twistbreak.core.engine.effects import Effect, Note, NoteKind
from twistbreak.core.engine.events import Event, PolicyChanged, Started, Tick
from twistbreak.core.engine.fixed_times import take_fixed_times
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.presence import pass_time
from twistbreak.core.engine.records import settled
from twistbreak.core.engine.reminding import settle, wake_in
from twistbreak.core.engine.state import EngineState
from twistbreak.core.engine.turn import Turn


@dataclass(frozen=True, slots=True)
class Step:
    """The whole answer of the engine.

    Attributes:
        state: The next state.
        effects: What to do, in order.
        wake_in: How long the program may sleep; None: until something happens.
    """

    state: EngineState
    effects: tuple[Effect, ...]
    wake_in: timedelta | None

    @property
    def notes(self) -> tuple[Note, ...]:
        """The reasons among the effects."""
        return tuple(effect for effect in self.effects if isinstance(effect, Note))

    @property
    def refusal(self) -> Note | None:
        """Why the engine did not do what it was asked, or None."""
        return next((note for note in self.notes if note.kind is NoteKind.REFUSED), None)


def advance(policy: Policy, state: EngineState, event: Event, sample: Sample) -> Step:
    """Answer an event.

    Args:
        policy: What the user has asked for.
        state: Where things stood.
        event: What happened.
        sample: What the sensors say, read once for this event.

    Returns:
        The next state, what to do, and when to look again.
    """
    turn = Turn(policy, sample, state)
    if isinstance(event, Started):
        turn = begin_anew(turn)
    turn = pass_time(turn, somebody_is_here=not isinstance(event, Tick | PolicyChanged))
    turn = settled(settle(answer(take_fixed_times(turn), event)))
    wake = wake_in(turn)
    look_by = None if wake is None else sample.moment.awake + wake
    return Step(replace(turn.state, look_by=look_by), turn.effects, wake)
