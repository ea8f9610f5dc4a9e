"""What came of a reminder or a break."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from twistbreak.core.clock import ZERO
from twistbreak.core.routines.routine import Dose, RoutineId, Side


class Outcome(StrEnum):
    """How a reminder or a break ended."""

    COMPLETED = "completed"
    PARTIAL = "partial"
    NATURAL = "natural"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    HELD = "held"
    MISSED = "missed"


class Feeling(StrEnum):
    """The optional one-tap answer at the end of a break."""

    EASIER = "easier"
    SAME = "same"
    STIFFER = "stiffer"


class SkipReason(StrEnum):
    """Why a reminder was skipped, in one tap."""

    NOT_NOW = "not_now"
    ALREADY_MOVED = "already_moved"
    CANNOT_HERE = "cannot_here"
    HURTS = "hurts"


@dataclass(frozen=True, slots=True)
class BreakResult:
    """What a break window reports when it closes.

    Attributes:
        left: Time the turn to the left was held (or swung).
        right: Time the turn to the right was held (or swung).
        complete: Both sides were done in full.
        owed_side: The side left to do, when it was left after the other one; else None.
        hurts: It was ended by "it hurts".
        walked: Time walked, in a break without sides.
        as_before: The user did not want it to have grown; it takes the last step of growth back.
    """

    routine: RoutineId
    dose: Dose
    left: timedelta
    right: timedelta
    complete: bool
    owed_side: Side | None = None
    hurts: bool = False
    feeling: Feeling | None = None
    walked: timedelta = ZERO
    as_before: bool = False

    @property
    def outcome(self) -> Outcome:
        """Completed only when both sides are done; missed when nothing was held at all."""
        if self.complete:
            return Outcome.COMPLETED
        return Outcome.PARTIAL if self.left + self.right + self.walked > ZERO else Outcome.MISSED


@dataclass(frozen=True, slots=True)
class DayTally:
    """Totals of one local day.

    Attributes:
        twists: How often each twist was done, in full or in part.
    """

    day: date
    completed: int = 0
    partial: int = 0
    natural: int = 0
    left: timedelta = ZERO
    right: timedelta = ZERO
    last_at: datetime | None = None
    twists: Mapping[RoutineId, int] = field(default_factory=dict[RoutineId, int])


@dataclass(frozen=True, slots=True)
class BreakRecord:
    """One reminder or break, as the history keeps it.

    Attributes:
        at: When it was answered, or ended; UTC.
        offset: How far the local clock was ahead of UTC then: its local day stays the same whatever comes later.
        outcome: What came of it.
        reminder: Number of the reminder that it answers. A snooze, a twist set aside and a break that was cut off are
            not the end of their reminder: a later record with the same number is.
        routine: The twist, or None for a natural break.
        dose: How much of it was offered, or None.
        began: When the break window opened, UTC; None when it never did.
        left: Time the turn to the left was held (or swung).
        right: Time the turn to the right was held (or swung).
        reason: Why it was skipped, or None.
        hurts: It was ended by "it hurts".
        feeling: The optional one-tap answer at its end.
        level: Steps of growth above the dose (`core.engine.progress`).
        sitting: Sitting time that it ended, or would have.
    """

    at: datetime
    offset: timedelta
    outcome: Outcome
    reminder: int
    routine: RoutineId | None = None
    dose: Dose | None = None
    began: datetime | None = None
    left: timedelta = ZERO
    right: timedelta = ZERO
    reason: SkipReason | None = None
    hurts: bool = False
    feeling: Feeling | None = None
    level: int = 0
    sitting: timedelta = ZERO


class SpanKind(StrEnum):
    """What was going on over a stretch of time."""

    SITTING = "sitting"
    HELD = "held"
    """Sitting on, with a reminder that waited."""
    BREAK = "break"
    AWAY = "away"
    PAUSED = "paused"
    OFF_HOURS = "off_hours"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time of one kind.

    Attributes:
        start: UTC.
        end: UTC, not before `start`.
        offset: How far the local clock was ahead of UTC at its end.
        why: Values of `BusyKind` that held a reminder, or the `Absence`; never the evidence.
    """

    kind: SpanKind
    start: datetime
    end: datetime
    offset: timedelta
    why: tuple[str, ...] = ()


Entry = BreakRecord | Span
"""What the history keeps."""


@dataclass(frozen=True, slots=True)
class DayTotals:
    """Totals of one local day, as the history counts them."""

    day: date
    completed: int = 0
    partial: int = 0
    natural: int = 0
    snoozed: int = 0
    skipped: int = 0
    missed: int = 0
    left: timedelta = ZERO
    right: timedelta = ZERO
    sitting: timedelta = ZERO
    longest_sitting: timedelta = ZERO
    easier: int = 0
    same: int = 0
    stiffer: int = 0
    hurts: int = 0


@dataclass(frozen=True, slots=True)
class Balance:
    """How long a twist was held to each side over some days, and how often it was done in full or in part."""

    routine: RoutineId
    left: timedelta
    right: timedelta
    times: int
