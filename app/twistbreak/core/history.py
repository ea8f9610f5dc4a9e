"""What came of a reminder or a break."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from twistbreak.core.clock import ZERO
from twistbreak.core.routine import Dose, RoutineId, Side


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
    """

    routine: RoutineId
    dose: Dose
    left: timedelta
    right: timedelta
    complete: bool
    owed_side: Side | None = None
    hurts: bool = False
    feeling: Feeling | None = None

    @property
    def outcome(self) -> Outcome:
        """Completed only when both sides are done; missed when nothing was held at all."""
        if self.complete:
            return Outcome.COMPLETED
        return Outcome.PARTIAL if self.left + self.right > ZERO else Outcome.MISSED


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
