"""One step of the engine in the making: the state so far and the effects so far, handed from rule to rule."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from twistbreak.core.clock import ZERO, Sample
from twistbreak.core.engine import progress, spans
from twistbreak.core.engine.effects import (
    Effect,
    Note,
    NoteKind,
    Offer,
    OpenBreak,
    Record,
    ShowHeadsUp,
    WithdrawHeadsUp,
)
from twistbreak.core.engine.policy import Nudge, Policy
from twistbreak.core.engine.resting import resting_now
from twistbreak.core.engine.rotation import next_twist
from twistbreak.core.engine.state import Calm, CalmReason, EngineState, HeadsUp, InBreak, OffHours, Paused, Phase
from twistbreak.core.routines.routine import Dose, RoutineId, Side
from twistbreak.core.text import Text


@dataclass(frozen=True, slots=True)
class Turn:
    """Immutable: each rule returns the next one."""

    policy: Policy
    sample: Sample
    state: EngineState
    effects: tuple[Effect, ...] = ()

    @property
    def uptime(self) -> timedelta:
        """Now, on the clock that deadlines are kept in."""
        return self.sample.moment.uptime

    def but(self, **changes: Any) -> Turn:  # noqa: ANN401 -- forwarded to `replace`, which checks the names
        """The same with changed fields of the state. The history's spans follow the phase."""
        turn = Turn(self.policy, self.sample, replace(self.state, **changes), self.effects)
        if "phase" not in changes:
            return turn
        before, after, moment = self.state.phase, turn.state.phase, self.sample.moment
        span, closed = spans.followed(self.state.span, before, after, moment, self.policy.idle_limit)
        return turn.but(span=span).do(*map(Record, closed))

    def cut_span(self, last: datetime) -> Turn:
        """End the open span with the last moment seen, on the wall clock of then, and go on from now."""
        span, closed = spans.cut(self.state.span, self.state.phase, last, self.sample.moment)
        return self.but(span=span).do(*map(Record, closed))

    def to(self, phase: Phase) -> Turn:
        """Change the phase. A notice on the screen never outlives its phase."""
        leaving = isinstance(self.state.phase, HeadsUp) and not isinstance(phase, HeadsUp)
        turn = self.do(WithdrawHeadsUp()) if leaving else self
        return turn.but(phase=phase)

    def do(self, *effects: Effect) -> Turn:
        """Ask for effects."""
        return Turn(self.policy, self.sample, self.state, self.effects + effects)

    def open_break(self, offer: Offer, then: Paused | OffHours | None = None) -> Turn:
        """Open the break window. A lock or a call that goes on already does not interrupt it: the user wants it."""
        return self.to(InBreak(offer, self.uptime, then, self.is_interrupted)).do(OpenBreak(offer))

    def announce(self, offer: Offer) -> Turn:
        """Put the notice before a break on the screen."""
        lead = self.policy.lead
        return self.to(HeadsUp(offer, self.uptime + lead)).do(ShowHeadsUp(offer, lead))

    def note(self, kind: NoteKind, text: Text) -> Turn:
        """Say why."""
        return self.do(Note(self.sample.moment.utc, kind, text))

    def refuse(self, text: Text) -> Turn:
        """Say why what was asked for is not done."""
        return self.note(NoteKind.REFUSED, text)

    def calm(self, length: timedelta, why: CalmReason) -> Turn:
        """No reminder for a while; an earlier, longer calm stays."""
        calm = Calm(self.uptime + length, why)
        if self.state.calm and self.state.calm.until >= calm.until:
            return self
        return self.but(calm=calm)

    def woken(self, why: CalmReason) -> Turn:
        """No reminder right after sleep, nor right after the start of the program."""
        return self.but(woken=Calm(self.uptime + self.policy.calm_after_wake, why))

    @property
    def calm_now(self) -> Calm | None:
        """The calm that lasts longest, if any is running."""
        if self.state.calm is None and self.state.woken is None:
            return None
        running = [calm for calm in (self.state.calm, self.state.woken) if calm and self.uptime < calm.until]
        return max(running, key=lambda calm: calm.until, default=None)

    @property
    def idle(self) -> timedelta:
        """Time since the last sign that somebody is here, locked or not; zero where this desktop does not tell."""
        idle, known = self.sample.idle, self.state.known_here
        if idle is None:
            return ZERO
        return idle if known is None else min(idle, self.uptime - known)

    @property
    def is_here(self) -> bool:
        """Whether somebody sits at the machine."""
        return not self.sample.locked and self.idle < self.policy.idle_limit

    @property
    def is_interrupted(self) -> bool:
        """Whether a running routine should wait."""
        return self.sample.locked or bool(self.sample.calls)

    @property
    def until_due(self) -> timedelta:
        """Sitting time left until the notice before a break; negative when it is overdue."""
        return self.policy.interval - self.policy.lead - self.state.sitting

    @property
    def is_due(self) -> bool:
        """Whether a notice should be on the screen, were it not for the moment."""
        return self.state.fixed_due is not None or self.until_due <= ZERO

    @property
    def snoozes_left(self) -> int:
        """Snoozes in a row that are left."""
        return max(self.policy.snoozes - self.state.snoozes, 0)

    @property
    def left_out(self) -> frozenset[RoutineId]:
        """The twists that are not offered now: the health check rules them out, or they rest."""
        resting = resting_now(self.state.resting, self.sample.moment.utc)
        return frozenset((*self.policy.barred, *resting))

    @property
    def proposal(self) -> Offer:
        """The twist on the screen, or else the one that would come now."""
        phase = self.state.phase
        return phase.offer if isinstance(phase, HeadsUp | InBreak) else self.offer()

    def offer(self, routine: RoutineId | None = None) -> Offer:
        """What to propose: the twist whose turn it is, or the one asked for, from the side that is owed."""
        snooze = self.policy.snooze if self.snoozes_left else None
        used_up = self.policy.snoozes and not self.snoozes_left
        dose = Dose.QUICK if used_up and not routine else self.policy.dose
        state = self.state
        chosen = routine or next_twist(
            self.policy.rotation, state.breaks, state.tally.twists, state.recent, self.left_out
        )
        side = state.owed_sides.get(chosen, Side.RIGHT)
        waits = self.policy.nudge is Nudge.GENTLE
        return Offer(state.resolved + 1, chosen, dose, side, snooze, self._level(chosen, dose), waits)

    def _level(self, routine: RoutineId, dose: Dose) -> int:
        """How far a twist has grown. The short one after too many snoozes is as short as it ever was."""
        if not self.policy.grows or dose is not self.policy.dose:
            return 0
        return progress.level(self.state.gains.get(routine), dose, self.policy.steps.get(routine, 0))
