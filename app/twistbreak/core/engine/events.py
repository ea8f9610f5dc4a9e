"""Everything that can happen to the engine: one closed union."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta

from twistbreak.core.history.rows import BreakResult, SkipReason
from twistbreak.core.routines.routine import RoutineId


@dataclass(frozen=True, slots=True)
class Started:
    """The program has started, with a restored or a new state."""


@dataclass(frozen=True, slots=True)
class Tick:
    """Look at the sample: a wake-up was due or a sensor saw a change. A hint, never a fact."""


@dataclass(frozen=True, slots=True)
class PolicyChanged:
    """The user changed a setting."""


@dataclass(frozen=True, slots=True)
class StretchNow:
    """The user asked for a break, or accepted one. None: whichever twist is next."""

    routine: RoutineId | None = None


@dataclass(frozen=True, slots=True)
class Snooze:
    """Later, please. None: the user's usual length."""

    length: timedelta | None = None


@dataclass(frozen=True, slots=True)
class Skip:
    """Not this one."""

    reason: SkipReason | None = None


@dataclass(frozen=True, slots=True)
class UntilTime:
    """Pause until the clock next shows this local time."""

    at: time


@dataclass(frozen=True, slots=True)
class UntilTomorrow:
    """Pause until the next morning."""


@dataclass(frozen=True, slots=True)
class UntilResumed:
    """Pause until the user resumes."""


PauseLength = timedelta | UntilTime | UntilTomorrow | UntilResumed


@dataclass(frozen=True, slots=True)
class Pause:
    """No reminders for a while."""

    length: PauseLength


@dataclass(frozen=True, slots=True)
class Resume:
    """End a pause."""


@dataclass(frozen=True, slots=True)
class IWasHere:
    """The natural break just credited was none: the user sat there without touching the machine."""


@dataclass(frozen=True, slots=True)
class BreakEnded:
    """The break window has closed."""

    result: BreakResult


@dataclass(frozen=True, slots=True)
class TwistChanged:
    """The user goes on with another twist in the open break."""

    routine: RoutineId


@dataclass(frozen=True, slots=True)
class ItHurts:
    """Stop at once: the running twist, or the one on the notice, hurts."""


@dataclass(frozen=True, slots=True)
class EndRest:
    """Offer a twist again that rests after "it hurts", or that was not possible here."""

    routine: RoutineId


Event = (
    Started
    | Tick
    | PolicyChanged
    | StretchNow
    | Snooze
    | Skip
    | Pause
    | Resume
    | IWasHere
    | BreakEnded
    | TwistChanged
    | ItHurts
    | EndRest
)
