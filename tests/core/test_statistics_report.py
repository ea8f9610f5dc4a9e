"""`stats` says what was done, and its tables can be read by any spreadsheet without running anything."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support import history_samples
from support.history_oracle import balances, local, totals
from support.history_samples import LAST_DAY
from twistbreak.core.history.report import (
    DAY_COLUMNS,
    ROW_COLUMNS,
    chapters,
    days_csv,
    rows_csv,
    statistics_data,
    statistics_text,
)
from twistbreak.core.history.rows import Balance, BreakRecord, DayTotals, Entry, Feeling, Outcome, Span, SpanKind
from twistbreak.core.routines.routine import Dose

NOON = datetime(2026, 3, 6, 12, tzinfo=UTC)


class FakeHistory:
    """A history in a list, counted by hand."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries

    def add(self, entry: Entry) -> None:
        raise NotImplementedError

    def breaks(self, since: datetime, until: datetime) -> Sequence[BreakRecord]:
        raise NotImplementedError

    def spans(self, since: datetime, until: datetime) -> Sequence[Span]:
        raise NotImplementedError

    def days(self, since: date, until: date) -> Sequence[DayTotals]:
        return [day for day in totals(self.entries) if since <= day.day <= until]

    def balance(self, since: date, until: date) -> Sequence[Balance]:
        return [*balances(self.entries, since, until).values()]

    def first_day(self) -> date | None:
        return next((day.day for day in totals(self.entries)), None)


def twist(day: int, left_s: float, right_s: float, outcome: Outcome = Outcome.COMPLETED) -> BreakRecord:
    return BreakRecord(
        NOON - timedelta(days=day),
        timedelta(hours=1),
        outcome,
        day,
        "chair-twist",
        Dose.STANDARD,
        left=timedelta(seconds=left_s),
        right=timedelta(seconds=right_s),
        sitting=timedelta(minutes=30 + day),
    )


def table(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_the_chapters_are_today_the_week_the_month_and_all() -> None:
    history = FakeHistory([twist(day, 30, 31.5) for day in (400, 5, 3, 0)])
    told = chapters(history, LAST_DAY, week_starts=0)
    assert [(chapter.name, chapter.first, chapter.totals.completed) for chapter in told] == [
        ("today", date(2026, 3, 6), 1),
        ("week", date(2026, 3, 2), 2),
        ("month", date(2026, 3, 1), 3),
        ("all", date(2025, 1, 30), 4),
    ]
    assert told[3].sides == (Balance("chair-twist", timedelta(seconds=120), timedelta(seconds=126), 4),)


def test_the_object_is_plain_json_with_seconds() -> None:
    data = statistics_data(chapters(FakeHistory([twist(0, 30, 31.5)]), LAST_DAY, week_starts=0), streak=3)
    assert json.loads(json.dumps(data)) == data
    assert list(data) == ["today", "week", "month", "all", "streak_days"]
    assert data["streak_days"] == 3
    assert data["today"] == {
        "from": "2026-03-06",
        "to": "2026-03-06",
        "completed": 1,
        "partial": 0,
        "natural": 0,
        "snoozed": 0,
        "skipped": 0,
        "missed": 0,
        "left_s": 30,
        "right_s": 31.5,
        "sitting_s": 0,
        "longest_sitting_s": 1800,
        "easier": 0,
        "same": 0,
        "stiffer": 0,
        "hurts": 0,
        "twists": {"chair-twist": {"times": 1, "left_s": 30, "right_s": 31.5}},
    }


def test_the_text_says_it_in_a_line_for_each_chapter() -> None:
    history = FakeHistory([twist(40, 30, 30), twist(0, 30, 0, Outcome.PARTIAL)])
    assert statistics_text(chapters(history, LAST_DAY, week_starts=0), streak=2).splitlines() == [
        "Today: 0 completed, 1 in part, 0 natural, 0 snoozed, 0 skipped; left 30 s, right 0 s; longest sitting 30 min.",
        (
            "This week: 0 completed, 1 in part, 0 natural, 0 snoozed, 0 skipped; left 30 s, right 0 s; "
            "longest sitting 30 min."
        ),
        (
            "This month: 0 completed, 1 in part, 0 natural, 0 snoozed, 0 skipped; left 30 s, right 0 s; "
            "longest sitting 30 min."
        ),
        (
            "Since 2026-01-25: 1 completed, 1 in part, 0 natural, 0 snoozed, 0 skipped; left 1 min, right 30 s; "
            "longest sitting 1 h 10 min."
        ),
        "  chair-twist: 2 times, left 1 min, right 30 s",
        "Days with a twist, days off forgiven: 2.",
    ]


def test_without_any_history_everything_is_zero() -> None:
    told = chapters(FakeHistory([]), LAST_DAY, week_starts=0)
    assert {chapter.totals for chapter in told if chapter.first == LAST_DAY} == {DayTotals(LAST_DAY)}
    assert table(days_csv([])) == [list(DAY_COLUMNS)]
    assert table(rows_csv([])) == [list(ROW_COLUMNS)]


def test_the_table_of_days_adds_up_to_the_totals() -> None:
    days = totals(history_samples.years(1, seed=2))
    header, *lines = table(days_csv(days))
    assert header == list(DAY_COLUMNS)
    assert [line[0] for line in lines] == [day.day.isoformat() for day in days]
    assert sum(int(line[1]) for line in lines) == sum(day.completed for day in days)
    assert sum(float(line[9]) for line in lines) == pytest.approx(sum(day.sitting.total_seconds() for day in days))


def test_the_table_of_rows_has_local_times_with_their_offset() -> None:
    done = BreakRecord(
        at=NOON,
        offset=timedelta(hours=5, minutes=45),
        outcome=Outcome.COMPLETED,
        reminder=12,
        routine="chair-twist",
        dose=Dose.QUICK,
        began=NOON - timedelta(minutes=1),
        left=timedelta(seconds=15),
        right=timedelta(seconds=15.25),
        feeling=Feeling.EASIER,
        level=1,
        sitting=timedelta(minutes=30),
    )
    held = Span(SpanKind.HELD, NOON - timedelta(hours=1), NOON, timedelta(hours=-8), ("call", "typing"))
    text = rows_csv([done, held])
    assert text == (
        "what,began,ended,outcome,reminder,twist,dose,left_s,right_s,reason,hurts,feeling,level,sitting_s,held_by\r\n"
        "held,2026-03-06T03:00:00-08:00,2026-03-06T04:00:00-08:00,,,,,,,,,,,,call typing\r\n"
        "break,2026-03-06T17:44:00+05:45,2026-03-06T17:45:00+05:45,completed,12,chair-twist,quick,15,15.2,,no,easier,1,"
        "1800,\r\n"
    )


def test_every_row_of_a_year_is_in_the_table_in_order() -> None:
    entries = history_samples.years(1, seed=2)
    header, *lines = table(rows_csv(reversed(entries)))
    assert len(lines) == len(entries)
    assert {len(line) for line in lines} == {len(header)}
    ended = sorted(local(e.end if isinstance(e, Span) else e.at, e.offset).replace(microsecond=0) for e in entries)
    assert sorted(datetime.fromisoformat(line[2]).replace(tzinfo=None) for line in lines) == ended


@given(name=st.text(min_size=1, max_size=30))
def test_no_text_can_be_taken_for_a_formula_or_break_the_table(name: str) -> None:
    entry = BreakRecord(NOON, timedelta(), Outcome.COMPLETED, 1, name)
    _header, line, *rest = table(rows_csv([entry]))
    assert rest == []
    assert line[5] in (name, f"'{name}")
    assert line[5][0] not in "=+-@\t\r\n"
