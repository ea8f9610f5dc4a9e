"""Periods of the calendar, and what is added up over them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twistbreak.core.history.rows import DayTotals
from twistbreak.core.history.statistics import (
    DAY,
    Length,
    Period,
    are_equal,
    comfort_by_week,
    every_day,
    level,
    period_of,
    sums,
    week_of,
)

MONDAY, SATURDAY, SUNDAY = 0, 5, 6
HOUR, MINUTE, SECOND = timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)
DATES = st.dates(date(1999, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("week_starts", "first", "last"),
    [
        (MONDAY, date(2026, 3, 2), date(2026, 3, 8)),
        (SUNDAY, date(2026, 3, 1), date(2026, 3, 7)),
        (SATURDAY, date(2026, 2, 28), date(2026, 3, 6)),
    ],
)
def test_a_week_begins_where_the_locale_says(week_starts: int, first: date, last: date) -> None:
    assert period_of(Length.WEEK, date(2026, 3, 6), week_starts) == Period(Length.WEEK, first, last)


@pytest.mark.parametrize(
    ("day", "first", "last"),
    [
        (date(2026, 2, 28), date(2026, 2, 1), date(2026, 2, 28)),
        (date(2028, 2, 1), date(2028, 2, 1), date(2028, 2, 29)),
        (date(2026, 12, 31), date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_a_month_is_as_long_as_the_calendar_says(day: date, first: date, last: date) -> None:
    assert period_of(Length.MONTH, day, MONDAY) == Period(Length.MONTH, first, last)


@given(day=DATES, length=st.sampled_from(Length), week_starts=st.integers(0, 6))
def test_periods_follow_each_other_without_a_gap(day: date, length: Length, week_starts: int) -> None:
    here = period_of(length, day, week_starts)
    after = period_of(length, here.last + DAY, week_starts)
    assert day in here
    assert after.first == here.last + DAY
    assert period_of(length, after.first - DAY, week_starts) == here
    assert here.days()[0] == here.first
    assert here.days()[-1] == here.last


@given(day=DATES, week_starts=st.integers(0, 6))
def test_all_days_of_a_week_belong_to_the_same_one(day: date, week_starts: int) -> None:
    first = week_of(day, week_starts)
    assert first.weekday() == week_starts
    assert {week_of(first + n * DAY, week_starts) for n in range(7)} == {first}


def test_days_without_a_row_are_zeros() -> None:
    period = period_of(Length.WEEK, date(2026, 3, 6), MONDAY)
    days = every_day(period, [DayTotals(date(2026, 3, 4), completed=3)])
    assert [day.completed for day in days] == [0, 0, 3, 0, 0, 0, 0]
    assert [day.day for day in days] == period.days()


def test_days_are_added_up() -> None:
    days = [
        DayTotals(date(2026, 3, 2), completed=3, partial=1, natural=2, sitting=6 * HOUR, longest_sitting=50 * MINUTE),
        DayTotals(date(2026, 3, 3), partial=1, sitting=2 * HOUR, longest_sitting=80 * MINUTE),
        DayTotals(date(2026, 3, 4), natural=1, sitting=HOUR, longest_sitting=80 * MINUTE),
    ]
    total = sums(days)
    assert (total.completed, total.partial, total.natural, total.twists, total.active) == (3, 2, 3, 5, 2)
    assert (total.sitting, total.longest, total.longest_on) == (9 * HOUR, 80 * MINUTE, date(2026, 3, 3))


def test_nothing_adds_up_to_nothing() -> None:
    assert sums([]) == sums([DayTotals(date(2026, 3, 2))])
    assert sums([]).longest_on is None


@pytest.mark.parametrize(
    ("twists", "expected"), [(0, 0), (1, 1), (3, 1), (4, 2), (7, 2), (8, 3), (11, 3), (12, 4), (40, 4)]
)
def test_a_day_has_one_of_five_levels(twists: int, expected: int) -> None:
    assert level(twists) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        (30 * SECOND, 35 * SECOND, True),
        (30 * SECOND, 36 * SECOND, False),
        (60 * MINUTE, 61 * MINUTE, True),
        (60 * MINUTE, 62 * MINUTE, False),
        (timedelta(), timedelta(), True),
    ],
)
def test_sides_are_equal_within_five_seconds_or_two_percent(left: timedelta, right: timedelta, expected: bool) -> None:
    assert are_equal(left, right) is expected
    assert are_equal(right, left) is expected


def test_answers_are_counted_by_week_with_the_weeks_between() -> None:
    days = every_day(
        period_of(Length.MONTH, date(2026, 3, 1), MONDAY),
        [
            DayTotals(date(2026, 3, 2), easier=2, same=1),
            DayTotals(date(2026, 3, 8), stiffer=1),
            DayTotals(date(2026, 3, 16), hurts=1),
        ],
    )
    weeks = comfort_by_week(days, MONDAY)
    assert [(w.first.day, w.last.day) for w in weeks] == [(1, 1), (2, 8), (9, 15), (16, 22), (23, 29), (30, 31)]
    assert [(w.easier, w.same, w.stiffer, w.hurts) for w in weeks[1:4]] == [(2, 1, 1, 0), (0, 0, 0, 0), (0, 0, 0, 1)]
    assert [w.answers for w in weeks] == [0, 4, 0, 1, 0, 0]


def test_without_answers_there_is_no_comfort_to_show() -> None:
    assert comfort_by_week([DayTotals(date(2026, 3, 2), completed=5)], MONDAY) == []
