"""The line of a day: what was going on when, by the clock on the wall."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from twistbreak.core.history.rows import BreakRecord, Outcome, Span, SpanKind
from twistbreak.core.outlook.day_line import MIDNIGHT, DayLine, Mark, MarkKind, Stretch, around, day_line
from twistbreak.core.outlook.day_preview import PlannedBreak

DAY = date(2026, 3, 6)
CET = timedelta(hours=1)
BERLIN = ZoneInfo("Europe/Berlin")
HOUR, MINUTE, SECOND = timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)


def utc(hour: int, minute: int = 0, second: int = 0) -> datetime:
    """An instant by the clock in Berlin, in winter."""
    return datetime.combine(DAY, time(hour, minute, second), BERLIN).astimezone(UTC)


def span(kind: SpanKind, start: datetime, end: datetime, *why: str, offset: timedelta = CET) -> Span:
    return Span(kind, start, end, offset, why)


def record(outcome: Outcome, at: datetime, began: datetime | None = None) -> BreakRecord:
    routine = None if outcome is Outcome.NATURAL else "chair-twist"
    return BreakRecord(at, CET, outcome, 1, routine, began=began, left=30 * SECOND, right=31 * SECOND)


def planned(at: datetime) -> PlannedBreak:
    return PlannedBreak(at.astimezone(BERLIN), at.astimezone(BERLIN) + MINUTE, "chair-twist", True, False)


def kinds(line: DayLine) -> list[tuple[str, timedelta, timedelta]]:
    return [(stretch.kind.value, stretch.start, stretch.end) for stretch in line.stretches]


def test_stretches_stand_where_the_local_clock_was() -> None:
    line = day_line(DAY, [span(SpanKind.SITTING, utc(9), utc(9, 30)), span(SpanKind.AWAY, utc(9, 30), utc(9, 40))], [])
    assert kinds(line) == [
        ("sitting", 9 * HOUR, 9 * HOUR + 30 * MINUTE),
        ("away", 9 * HOUR + 30 * MINUTE, 9 * HOUR + 40 * MINUTE),
    ]
    assert line.total(SpanKind.SITTING, SpanKind.HELD) == 30 * MINUTE


def test_a_day_abroad_looks_as_it_was_lived() -> None:
    tokyo = timedelta(hours=9)
    at_nine = datetime(2026, 3, 6, 0, tzinfo=UTC)
    line = day_line(DAY, [span(SpanKind.SITTING, at_nine, at_nine + HOUR, offset=tokyo)], [])
    assert kinds(line) == [("sitting", 9 * HOUR, 10 * HOUR)]


def test_what_goes_over_midnight_is_cut_there() -> None:
    late = span(SpanKind.SITTING, utc(23, 30), utc(23, 30) + HOUR)
    assert kinds(day_line(DAY, [late], [])) == [("sitting", 23 * HOUR + 30 * MINUTE, MIDNIGHT)]
    assert kinds(day_line(DAY + timedelta(days=1), [late], [])) == [("sitting", timedelta(), 30 * MINUTE)]


def test_pieces_of_one_kind_are_one_stretch() -> None:
    pieces = [
        span(SpanKind.SITTING, utc(9), utc(9, 10)),
        span(SpanKind.SITTING, utc(9, 10, 1), utc(9, 20)),
        span(SpanKind.HELD, utc(9, 20), utc(9, 25), "call"),
        span(SpanKind.HELD, utc(9, 25), utc(9, 30), "typing"),
    ]
    line = day_line(DAY, pieces, [])
    assert [(stretch.kind, stretch.why, stretch.length) for stretch in line.stretches] == [
        (SpanKind.SITTING, (), 20 * MINUTE),
        (SpanKind.HELD, ("call",), 5 * MINUTE),
        (SpanKind.HELD, ("typing",), 5 * MINUTE),
    ]


def test_breaks_are_marked_where_they_began() -> None:
    records = [
        record(Outcome.COMPLETED, utc(9, 32), began=utc(9, 30)),
        record(Outcome.PARTIAL, utc(10, 1), began=utc(10)),
        record(Outcome.NATURAL, utc(11)),
        record(Outcome.SKIPPED, utc(12)),
    ]
    marks = day_line(DAY, [], records).marks
    assert [(mark.kind.value, mark.at) for mark in marks] == [
        ("completed", 9 * HOUR + 30 * MINUTE),
        ("partial", 10 * HOUR),
        ("natural", 11 * HOUR),
        ("skipped", 12 * HOUR),
    ]
    assert marks[0] == Mark(
        MarkKind.COMPLETED, 9 * HOUR + 30 * MINUTE, "chair-twist", left=30 * SECOND, right=31 * SECOND
    )


def test_what_was_put_off_or_missed_leaves_no_mark() -> None:
    records = [record(outcome, utc(10)) for outcome in (Outcome.SNOOZED, Outcome.HELD, Outcome.MISSED)]
    assert day_line(DAY, [], records).marks == ()


def test_a_break_over_midnight_belongs_to_the_day_it_ended_on() -> None:
    after = datetime(2026, 3, 6, 23, 1, tzinfo=UTC)
    over = [record(Outcome.COMPLETED, after, began=after - 2 * MINUTE)]
    assert day_line(DAY, [], over).marks == ()
    (mark,) = day_line(DAY + timedelta(days=1), [], over).marks
    assert mark.at == timedelta()


def test_only_what_is_still_to_come_today_is_planned() -> None:
    times = [utc(14), utc(15, 30), utc(16), utc(16) + timedelta(days=1)]
    line = day_line(DAY, [], [], map(planned, times), utc(15).astimezone(BERLIN))
    assert [(mark.kind, mark.at, mark.is_fixed) for mark in line.marks] == [
        (MarkKind.PLANNED, 15 * HOUR + 30 * MINUTE, True),
        (MarkKind.PLANNED, 16 * HOUR, True),
    ]
    assert line.now == 15 * HOUR


def test_another_day_has_no_now_and_no_plans() -> None:
    line = day_line(DAY, [], [], [planned(utc(16))], utc(15).astimezone(BERLIN) + timedelta(days=1))
    assert (line.now, line.marks) == (None, ())


def test_the_hours_go_round_everything_but_off_hours() -> None:
    spans = [span(SpanKind.SITTING, utc(9, 10), utc(11, 50)), span(SpanKind.OFF_HOURS, utc(11, 50), utc(22))]
    line = day_line(DAY, spans, [], [], utc(12, 5).astimezone(BERLIN))
    assert (line.start, line.end) == (9 * HOUR, 13 * HOUR)


def test_a_day_without_anything_has_the_hours_of_a_usual_one() -> None:
    line = day_line(DAY, [], [])
    assert (line.start, line.end) == (9 * HOUR, 17 * HOUR)


def test_a_moment_before_midnight_still_has_an_hour() -> None:
    line = day_line(DAY, [span(SpanKind.SITTING, utc(23, 59), utc(23, 59, 30))], [])
    assert (line.start, line.end) == (23 * HOUR, MIDNIGHT)


OFFSETS = st.integers(-12 * 4, 14 * 4).map(lambda quarters: quarters * timedelta(minutes=15))


@given(
    minutes=st.lists(st.tuples(st.integers(-2000, 3000), st.integers(0, 600)), max_size=20),
    offset=OFFSETS,
    kind=st.sampled_from(SpanKind),
)
def test_whatever_happened_the_line_holds_it(minutes: list[tuple[int, int]], offset: timedelta, kind: SpanKind) -> None:
    midnight = datetime.combine(DAY, time(), UTC)
    spans = [
        span(kind, midnight + start * MINUTE, midnight + (start + length) * MINUTE, offset=offset)
        for start, length in sorted(minutes)
    ]
    line = day_line(DAY, spans, [])
    first, last = around(DAY)
    for stretch in line.stretches:
        assert isinstance(stretch, Stretch)
        assert timedelta() <= stretch.start < stretch.end <= MIDNIGHT
        if kind is not SpanKind.OFF_HOURS:
            assert line.start <= stretch.start < stretch.end <= line.end
    asked_for = [each for each in spans if each.start < last and each.end > first]
    assert day_line(DAY, asked_for, []) == line
