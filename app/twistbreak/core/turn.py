"""One step of the engine in the making: the state so far and the effects so far, handed from rule to rule."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from twistbreak.core.clock import ZERO, Sample
from twistbreak.core.effects import Effect, Note, NoteKind, Offer, OpenBreak, WithdrawHeadsUp
from twistbreak.core.policy import Policy
from twistbreak.core.rotation import next_twist
from twistbreak.core.routine import Dose, RoutineId, Side
from twistbreak.core.state import Calm, CalmReason, EngineState, HeadsUp, InBreak, OffHours, Paused, Phase
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
        """The same with changed fields of the state."""
        return Turn(self.policy, self.sample, replace(self.state, **changes), self.effects)

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

    def note(self, kind: NoteKind, text: Text) -> Turn:
        """Say why."""
        return self.do(Note(self.sample.moment.utc, kind, text))

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

    def offer(self, routine: RoutineId | None = None) -> Offer:
        """What to propose: the twist whose turn it is, or the one asked for, from the side that is owed."""
        snooze = self.policy.snooze if self.snoozes_left else None
        used_up = self.policy.snoozes and not self.snoozes_left
        dose = Dose.QUICK if used_up and not routine else self.policy.dose
        state = self.state
        chosen = routine or next_twist(self.policy.rotation, state.breaks, state.tally.twists, state.recent)
        side = state.owed_sides.get(chosen, Side.RIGHT)
        return Offer(state.resolved + 1, chosen, dose, side, snooze)
