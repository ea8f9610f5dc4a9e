"""The gentle streak: what it counts, what it forgives, and where it ends."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from twistbreak.core.history.rows import DayTotals
from twistbreak.core.history.statistics import DAY
from twistbreak.core.history.streak import streak

MONDAY = 0
TODAY = date(2026, 3, 6)
"""A Friday."""
MARKS = {"t": "a twist", "p": "a part of one", "-": "sat, no twist", ".": "nobody sat", "s": "sat for a short time"}


def days(story: str) -> list[DayTotals]:
    """Days up to today, the latest last; see `MARKS`."""
    made: list[DayTotals] = []
    for ago, mark in enumerate(reversed(story)):
        assert mark in MARKS
        if mark != ".":
            made.append(
                DayTotals(
                    TODAY - ago * DAY,
                    completed=int(mark == "t"),
                    partial=int(mark == "p"),
                    sitting=timedelta(minutes=29 if mark == "s" else 300),
                )
            )
    return made


def count(story: str, *, week_starts: int = MONDAY) -> int:
    return streak(days(story), TODAY, lambda day: day.weekday() < 5, week_starts)


def test_every_day_with_a_twist_counts() -> None:
    assert count("ttttt") == 5
    assert count("tpt") == 3


def test_without_a_twist_there_is_none() -> None:
    assert count("") == 0
    assert count("-") == 0


def test_today_is_not_missed_before_it_is_over() -> None:
    assert count("tttt-") == 4


def test_days_off_change_nothing() -> None:
    assert count("ttt.." + "ttttt") == 8  # a weekend without the machine
    assert count("ttt" + "." * 30 + "t") == 4  # a holiday


def test_work_on_a_weekend_is_welcome_and_not_expected() -> None:
    assert count("ttt--" + "ttttt") == 8
    assert count("ttttt" + "ttttt") == 10


def test_a_day_with_little_sitting_is_no_missed_one() -> None:
    assert count("tts" + "sst") == 3


def test_one_missed_day_a_week_is_forgiven_and_does_not_count() -> None:
    assert count("tt-tt") == 4
    assert count("tt-tt.." + "t-ttt") == 8


def test_the_second_missed_day_of_a_week_ends_it() -> None:
    assert count("t-t-t") == 2
    assert count("ttttt.." + "t--tt") == 2


def test_missed_days_of_two_weeks_lie_beside_each_other() -> None:
    assert count("tttt-.." + "-tttt") == 8


def test_weeks_begin_where_the_locale_says() -> None:
    # Friday and the Monday after it: one week only where weeks begin on Friday.
    assert count("tttt-.." + "-tttt", week_starts=4) == 4


def test_it_reads_no_further_back_than_it_must() -> None:
    read: list[DayTotals] = []

    def latest_first() -> Iterator[DayTotals]:
        for day in days("t" * 400 + "--" + "tt"):
            read.append(day)
            yield day

    assert streak(latest_first(), TODAY, lambda _: True, MONDAY) == 2
    assert len(read) == 4


@given(story=st.text("tp-.s", max_size=60))
def test_a_twist_more_never_makes_it_shorter(story: str) -> None:
    for place, mark in enumerate(story):
        if mark in "-.s":
            assert count(f"{story[:place]}t{story[place + 1 :]}") >= count(story)
