"""From records to rows and back. A row that makes no sense is left out: the file may have been edited, or damaged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum
from typing import TypeVar

from twistbreak.core.history.rows import BreakRecord, Entry, Feeling, Outcome, SkipReason, Span, SpanKind
from twistbreak.core.routines.reading import ID
from twistbreak.core.routines.routine import Dose

BREAK_COLUMNS = (
    "at_ms",
    "offset_s",
    "day",
    "outcome",
    "reminder",
    "routine",
    "dose",
    "began_ms",
    "left_ms",
    "right_ms",
    "reason",
    "hurts",
    "feeling",
    "level",
    "sitting_ms",
)
SPAN_COLUMNS = ("start_ms", "end_ms", "kind", "offset_s", "day", "why")

MOST_PIECES = 400
"""Days that one span may cover; of a longer one, which only a wrong clock makes, the last days are kept."""

Cell = int | str | None
Row = tuple[Cell, ...]

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)
_SECOND = timedelta(seconds=1)
_DAY = timedelta(days=1)
LATEST_MS = 32_503_680_000_000
"""The year 3000, before which every instant is: far enough from the end of the calendar for any arithmetic."""
LONGEST_MS = 366 * 24 * 3600 * 1000
"""Of a duration."""
LONGEST_OFFSET_S = 24 * 3600
"""So far the local clock is never ahead of UTC, nor behind it."""
LARGEST = 2**31
"""Of a number."""
_LONGEST_WHY = 200

_E = TypeVar("_E", bound=StrEnum)


class RowError(ValueError):
    """A row that makes no sense."""


def milliseconds(value: datetime | timedelta) -> int:
    """An instant since 1970, or a duration, in whole milliseconds, rounded down."""
    return (value - _EPOCH) // _MS if isinstance(value, datetime) else value // _MS


def break_row(record: BreakRecord) -> Row:
    """The row of a reminder or break, in the order of `BREAK_COLUMNS`."""
    return (
        milliseconds(record.at),
        record.offset // _SECOND,
        _day_of(record.at, record.offset),
        record.outcome.value,
        record.reminder,
        record.routine,
        _value(record.dose),
        None if record.began is None else milliseconds(record.began),
        milliseconds(record.left),
        milliseconds(record.right),
        _value(record.reason),
        int(record.hurts),
        _value(record.feeling),
        record.level,
        milliseconds(record.sitting),
    )


def span_rows(span: Span) -> Iterator[Row]:
    """The rows of a span, in the order of `SPAN_COLUMNS`: one for each local day that it touches, none when empty."""
    start = max(span.start, span.end - MOST_PIECES * _DAY)
    while milliseconds(start) < milliseconds(span.end):
        local = (start + span.offset).astimezone(UTC)
        midnight = datetime.combine(local.date() + _DAY, time(), UTC) - span.offset
        end = min(midnight, span.end)
        day = local.date().isoformat()
        yield (milliseconds(start), milliseconds(end), span.kind.value, span.offset // _SECOND, day, " ".join(span.why))
        start = end


def is_storable(entry: Entry) -> bool:
    """Whether a row can be made of it that can be read again; else it would stand in the way of those behind it."""
    try:
        if isinstance(entry, Span):
            for row in span_rows(entry):
                span_from(row)
        else:
            break_from(break_row(entry))
    except (ValueError, OverflowError):
        return False
    return True


def break_from(row: Sequence[object]) -> BreakRecord:
    """The reminder or break of a row.

    Raises:
        RowError: It makes no sense.
    """
    at, offset, _day, outcome, reminder, routine, dose, began, left, right, reason, hurts, feeling, level, sat = row
    return BreakRecord(
        at=_instant(at),
        offset=_offset(offset),
        outcome=_member(Outcome, outcome),
        reminder=_whole(reminder, 0, LARGEST),
        routine=None if routine is None else _routine(routine),
        dose=None if dose is None else _member(Dose, dose),
        began=None if began is None else _instant(began),
        left=_duration(left),
        right=_duration(right),
        reason=None if reason is None else _member(SkipReason, reason),
        hurts=bool(_whole(hurts, 0, 1)),
        feeling=None if feeling is None else _member(Feeling, feeling),
        level=_whole(level, 0, LARGEST),
        sitting=_duration(sat),
    )


def span_from(row: Sequence[object]) -> Span:
    """The span of a row.

    Raises:
        RowError: It makes no sense.
    """
    start, end, kind, offset, _day, why = row
    if not isinstance(why, str) or not _is_short_line(why):
        raise RowError("a short line was expected")
    span = Span(_member(SpanKind, kind), _instant(start), _instant(end), _offset(offset), tuple(why.split()))
    if not span.start <= span.end <= span.start + MOST_PIECES * _DAY:
        raise RowError("a span that ends after its start was expected")
    return span


def is_twist(text: str) -> bool:
    """Whether it can be the id of a twist."""
    return ID.fullmatch(text) is not None


def is_why(text: str) -> bool:
    """Whether it holds reasons as `span_rows` writes them."""
    return _is_short_line(text) and text == " ".join(text.split())


def _is_short_line(text: str) -> bool:
    return len(text) <= _LONGEST_WHY and text.isprintable()


def _day_of(at: datetime, offset: timedelta) -> str:
    return (at + offset).astimezone(UTC).date().isoformat()


def _value(member: StrEnum | None) -> str | None:
    return None if member is None else member.value


def _whole(cell: object, low: int, high: int) -> int:
    if not isinstance(cell, int) or not low <= cell <= high:
        raise RowError(f"a whole number from {low} to {high} was expected")
    return cell


def _instant(cell: object) -> datetime:
    return _EPOCH + _whole(cell, 0, LATEST_MS - 1) * _MS


def _duration(cell: object) -> timedelta:
    return _whole(cell, 0, LONGEST_MS) * _MS


def _offset(cell: object) -> timedelta:
    return _whole(cell, 1 - LONGEST_OFFSET_S, LONGEST_OFFSET_S - 1) * _SECOND


def _member(kind: type[_E], cell: object) -> _E:
    try:
        return kind(cell)
    except ValueError:
        raise RowError(f"one of {', '.join(kind)} was expected") from None


def _routine(cell: object) -> str:
    if not isinstance(cell, str) or not is_twist(cell):
        raise RowError("the id of a twist was expected")
    return cell
