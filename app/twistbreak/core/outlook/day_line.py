"""The line of a day: what was going on, what came of the reminders, what is still planned, by the clock on the wall.

Times are kept as the time since midnight that the local clock showed, so that a day looks as it was lived, whatever
the time zone is now. On the night of a change from summer time, two stretches may overlap by an hour.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum

from twistbreak.core.clock import ZERO
from twistbreak.core.history.rows import BreakRecord, Outcome, Span, SpanKind
from twistbreak.core.outlook.day_preview import PlannedBreak
from twistbreak.core.routines.routine import RoutineId

HOUR = timedelta(hours=1)
MIDNIGHT = 24 * HOUR
EARLIEST = timedelta(hours=-12)
LATEST = timedelta(hours=14)
"""How far local clocks are from UTC."""
_SEAM = timedelta(seconds=2)
"""Stretches of one kind this near to each other are one."""
_USUAL = (9 * HOUR, 17 * HOUR)


class MarkKind(StrEnum):
    """What stands on the line at an instant."""

    COMPLETED = "completed"
    PARTIAL = "partial"
    NATURAL = "natural"
    SKIPPED = "skipped"
    PLANNED = "planned"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A stretch of one kind.

    Attributes:
        start: Since local midnight.
        end: Since local midnight.
        why: See `history.Span`.
    """

    kind: SpanKind
    start: timedelta
    end: timedelta
    why: tuple[str, ...] = ()

    @property
    def length(self) -> timedelta:
        """How long it took."""
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Mark:
    """A twist, a natural break, or a reminder that was skipped.

    Attributes:
        at: When it began, or came, since local midnight.
        routine: The twist, or None for a natural break.
        left: Time the turn to the left was held.
        right: Time the turn to the right was held.
        is_fixed: Planned for a fixed time.
    """

    kind: MarkKind
    at: timedelta
    routine: RoutineId | None = None
    left: timedelta = ZERO
    right: timedelta = ZERO
    is_fixed: bool = False


@dataclass(frozen=True, slots=True)
class DayLine:
    """A day.

    Attributes:
        stretches: In order.
        marks: In order.
        start: The whole hour that the line begins with, since local midnight.
        end: The whole hour that it ends with.
        now: This moment, since local midnight; None on another day.
    """

    day: date
    stretches: tuple[Stretch, ...]
    marks: tuple[Mark, ...]
    start: timedelta
    end: timedelta
    now: timedelta | None = None

    def total(self, *kinds: SpanKind) -> timedelta:
        """Time of these kinds in all."""
        return sum((stretch.length for stretch in self.stretches if stretch.kind in kinds), ZERO)


def around(day: date) -> tuple[datetime, datetime]:
    """The instants, UTC, between which everything lies that any local clock may have dated with a day."""
    midnight = datetime.combine(day, time(), UTC)
    return midnight - LATEST, midnight + MIDNIGHT - EARLIEST


def day_line(
    day: date,
    spans: Iterable[Span],
    breaks: Iterable[BreakRecord],
    planned: Iterable[PlannedBreak] = (),
    now: datetime | None = None,
) -> DayLine:
    """Lay a day out.

    Args:
        day: The local date.
        spans: From `around` the day, oldest first.
        breaks: From `around` the day, oldest first.
        planned: What is still to come; only what lies after `now` on this day is taken.
        now: The local date and time, aware; None where it does not matter.
    """
    clock = None if now is None or now.date() != day else _clock(now, day)
    stretches = _joined(stretch for span in spans if (stretch := _stretch(span, day)))
    marks = [mark for record in breaks if (mark := _mark(record, day))]
    if clock is not None:
        coming = (_planned(each, day) for each in planned if each.at.date() == day)
        marks.extend(mark for mark in coming if mark.at > clock)
    marks.sort(key=lambda mark: mark.at)
    start, end = _hours(stretches, marks, clock)
    return DayLine(day, tuple(stretches), tuple(marks), start, end, clock)


def _clock(local: datetime, day: date) -> timedelta:
    """What the clock shows, as time since midnight of a day; negative before it."""
    return local.replace(tzinfo=None) - datetime.combine(day, time())


def _shown(utc: datetime, offset: timedelta, day: date) -> timedelta:
    return _clock(utc + offset, day)


def _stretch(span: Span, day: date) -> Stretch | None:
    start = max(_shown(span.start, span.offset, day), ZERO)
    end = min(_shown(span.end, span.offset, day), MIDNIGHT)
    return Stretch(span.kind, start, end, span.why) if start < end else None


def _joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for stretch in sorted(stretches, key=lambda stretch: stretch.start):
        last = joined[-1] if joined else None
        if last and (last.kind, last.why) == (stretch.kind, stretch.why) and stretch.start - last.end <= _SEAM:
            joined[-1] = replace(last, end=max(last.end, stretch.end))
        else:
            joined.append(stretch)
    return joined


_MARKS = {
    Outcome.COMPLETED: MarkKind.COMPLETED,
    Outcome.PARTIAL: MarkKind.PARTIAL,
    Outcome.NATURAL: MarkKind.NATURAL,
    Outcome.SKIPPED: MarkKind.SKIPPED,
}
"""A snooze or a wait is no end of a reminder, and a break in which nothing was held is none."""


def _mark(record: BreakRecord, day: date) -> Mark | None:
    kind = _MARKS.get(record.outcome)
    at = _shown(record.began or record.at, record.offset, day)
    ended = _shown(record.at, record.offset, day)
    if kind is None or not ZERO <= ended < MIDNIGHT:
        return None
    return Mark(kind, max(at, ZERO), record.routine, record.left, record.right)


def _planned(planned: PlannedBreak, day: date) -> Mark:
    return Mark(MarkKind.PLANNED, _clock(planned.at, day), planned.routine, is_fixed=planned.is_fixed)


def _hours(stretches: Sequence[Stretch], marks: Sequence[Mark], now: timedelta | None) -> tuple[timedelta, timedelta]:
    """Whole hours around everything but off hours, and never fewer than a usual day has while nothing is known."""
    seen = [stretch for stretch in stretches if stretch.kind is not SpanKind.OFF_HOURS]
    edges = [*(s.start for s in seen), *(s.end for s in seen), *(mark.at for mark in marks)]
    if now is not None:
        edges.append(now)
    if not seen:
        edges.extend(_USUAL)
    first = min(edges) // HOUR
    last = -(-max(edges) // HOUR)
    return first * HOUR, max(last, first + 1) * HOUR
