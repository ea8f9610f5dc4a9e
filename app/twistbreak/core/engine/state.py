"""The engine's state: a union of phases, and what outlives a phase. Frozen; replaced, never changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from twistbreak.core.clock import ZERO, Busy, Moment
from twistbreak.core.engine.effects import Offer
from twistbreak.core.history.rows import DayTally, SpanKind
from twistbreak.core.routines.routine import Dose, RoutineId, Side


@dataclass(frozen=True, slots=True)
class Sitting:
    """The user is here; sitting time runs."""


@dataclass(frozen=True, slots=True)
class Held:
    """A break is due, and this is not the moment.

    Attributes:
        since: Uptime at which it was first held.
        reasons: What holds it; empty while calm is waited for: after what held it, after sleep, after the start.
        typing_since: Uptime since which only the typing gate holds it, or None.
    """

    since: timedelta
    reasons: frozenset[Busy]
    typing_since: timedelta | None = None


@dataclass(frozen=True, slots=True)
class HeadsUp:
    """The notice before a break is on the screen until the uptime `until`."""

    offer: Offer
    until: timedelta


class Absence(StrEnum):
    """How the engine knows that nobody sits here."""

    IDLE = "idle"
    LOCKED = "locked"
    ASLEEP = "asleep"
    UNSEEN = "unseen"
    """The program itself did not run, or was not let run."""


@dataclass(frozen=True, slots=True)
class Away:
    """Nobody is here.

    Attributes:
        since: Uptime of the last sign of life.
        why: How that is known.
        before: Sitting time when it began.
        asleep: How much of it the machine was suspended.
        credited: Long enough: the sitting time has started again.
        then: What to go back to after a short absence.
    """

    since: timedelta
    why: Absence
    before: timedelta
    asleep: timedelta = ZERO
    credited: bool = False
    then: Sitting | Held = field(default_factory=Sitting)


@dataclass(frozen=True, slots=True)
class Paused:
    """No reminders.

    Attributes:
        until: The wall time at which reminders come again; None: when the user resumes.
        away: The absence that goes on meanwhile, or None.
    """

    until: datetime | None
    away: Away | None = None


@dataclass(frozen=True, slots=True)
class OffHours:
    """Outside working hours until this wall time; None: no working hour in sight."""

    until: datetime | None


@dataclass(frozen=True, slots=True)
class InBreak:
    """The break window is open.

    Attributes:
        offer: What it shows; its twist is the one in hand.
        since: Uptime at which it opened.
        then: The pause or off-hours to go back to; None: on with the sitting.
        interrupted: The routine was told to wait (lock, call) and has not been told so again since.
    """

    offer: Offer
    since: timedelta
    then: Paused | OffHours | None = None
    interrupted: bool = False


Phase = Sitting | Held | HeadsUp | InBreak | Away | Paused | OffHours


class CalmReason(StrEnum):
    """Why no reminder comes yet."""

    SNOOZED = "snoozed"
    WOKEN = "woken"
    STARTED = "started"
    AFTER_BUSY = "after_busy"


@dataclass(frozen=True, slots=True)
class Calm:
    """No reminder before the uptime `until`."""

    until: timedelta
    why: CalmReason


@dataclass(frozen=True, slots=True)
class Undo:
    """A natural break that "I was here" takes back, until the uptime `until`.

    Attributes:
        sitting: The sitting time to add again: what there was before, and the absence itself.
        counted: It was counted among the day's natural breaks.
    """

    sitting: timedelta
    until: timedelta
    counted: bool = True


class RestReason(StrEnum):
    """Why a twist is not offered for a while."""

    HURTS = "hurts"
    CANNOT_HERE = "cannot_here"


@dataclass(frozen=True, slots=True)
class Rest:
    """A twist that is not offered before the wall time `until`."""

    until: datetime
    why: RestReason


@dataclass(frozen=True, slots=True)
class Gain:
    """How many breaks of a twist went well in a row, all with this dose (`core.engine.progress`)."""

    dose: Dose
    breaks: int


@dataclass(frozen=True, slots=True)
class OpenSpan:
    """A span of the history that goes on.

    Attributes:
        start: UTC.
        why: As in `history.Span`.
    """

    kind: SpanKind
    start: datetime
    why: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NaturalBreak:
    """A natural break that the history does not hold yet, because "I was here" may still take it back.

    Attributes:
        at: When it was counted, UTC.
        reminder: Number of the reminder that it answers.
        sitting: Sitting time that it ended.
    """

    at: datetime
    reminder: int
    sitting: timedelta


@dataclass(frozen=True, slots=True)
class EngineState:
    """Everything the engine remembers.

    Attributes:
        phase: What is going on.
        seen: The moment of the last sample.
        tally: Totals of the local day.
        sitting: Real sitting time since the last break of any kind.
        look_by: Awake time by which the engine asked to be woken; being later than that is absence. None: no promise.
        calm: No reminder yet because of a snooze or of what held it, or None.
        woken: No reminder yet because the machine has just woken up, or the program started, or None.
        known_here: Uptime at which somebody was last known to be here by more than input: a call, a command, or None.
        in_call: The last sample showed a call at an unlocked screen.
        snoozes: Snoozes in a row.
        breaks: Breaks done in all; with `recent` and the day's counts it picks the next twist.
        recent: The twists done so far, each once, the latest last.
        resolved: Reminders answered in all; the next one has the number after it.
        owed_sides: Twists left after one side, with the side still to do; the latest last.
        fixed_due: The fixed time that waits to be offered, naive local, or None.
        fixed_last: The latest local time at which fixed times were considered, naive; a clock set back repeats none.
        last_break: Uptime at which the last break ended, or None.
        undo: What "I was here" would take back, or None.
        resting: Twists that rest, with those whose rest is over; see `core.engine.resting`.
        gains: How many breaks of each twist went well in a row.
        span: The span of the history that is open, or None before the first.
        natural: The last natural break, while it can be taken back, or None.
    """

    phase: Phase
    seen: Moment
    tally: DayTally
    sitting: timedelta = ZERO
    look_by: timedelta | None = None
    calm: Calm | None = None
    woken: Calm | None = None
    known_here: timedelta | None = None
    in_call: bool = False
    snoozes: int = 0
    breaks: int = 0
    recent: tuple[RoutineId, ...] = ()
    resolved: int = 0
    owed_sides: Mapping[RoutineId, Side] = field(default_factory=dict[RoutineId, Side])
    fixed_due: datetime | None = None
    fixed_last: datetime | None = None
    last_break: timedelta | None = None
    undo: Undo | None = None
    resting: Mapping[RoutineId, Rest] = field(default_factory=dict[RoutineId, Rest])
    gains: Mapping[RoutineId, Gain] = field(default_factory=dict[RoutineId, Gain])
    span: OpenSpan | None = None
    natural: NaturalBreak | None = None

    @classmethod
    def fresh(cls, moment: Moment) -> EngineState:
        """The state of a first start."""
        return cls(Sitting(), moment, DayTally(moment.local.date()))
