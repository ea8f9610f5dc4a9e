"""The backups that stay are the newest few, and one for each of the last weeks."""

from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from twistbreak.core.backup.rotation import DAILIES, WEEKLIES, kept

FRIDAY = date(2026, 3, 6)


def before(*days: int) -> list[date]:
    return [FRIDAY - timedelta(days=number) for number in days]


def test_of_a_month_of_backups_three_days_and_four_weeks_stay() -> None:
    assert sorted(kept(before(*range(30))), reverse=True) == before(0, 1, 2, 5, 12, 19)


def test_few_backups_all_stay() -> None:
    assert kept(before(0, 1)) == frozenset(before(0, 1))
    assert kept([]) == frozenset()


def test_after_a_long_pause_the_old_weeks_stay() -> None:
    assert sorted(kept(before(0, 100, 101, 200, 300, 400)), reverse=True) == before(0, 100, 101, 200, 300)


days = st.lists(st.integers(0, 1000).map(lambda number: FRIDAY - timedelta(days=number)), max_size=40)


@given(days)
def test_the_newest_always_stays_and_no_more_than_seven_do(found: list[date]) -> None:
    stays = kept(found)
    assert len(stays) <= DAILIES + WEEKLIES
    assert stays <= set(found)
    assert not found or max(found) in stays


@given(days)
def test_thinning_out_every_day_keeps_what_thinning_out_once_keeps(found: list[date]) -> None:
    held: frozenset[date] = frozenset()
    for day in sorted(set(found)):
        held = kept(held | {day})
    assert held == kept(found)
