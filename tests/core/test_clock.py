"""What lies between two readings of the clocks."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twistbreak.core.clock import ZERO, Busy, BusyKind, Moment, Passed, Sample, passed

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
BEFORE = Moment(NOON, timedelta(hours=5), timedelta(hours=1), boot="a")
MINUTE = timedelta(minutes=1)
SPANS = st.timedeltas(ZERO, timedelta(days=30))
STEPS = st.timedeltas(-timedelta(days=30), timedelta(days=30))


@given(SPANS, SPANS, STEPS)
def test_within_a_boot_the_monotonic_clocks_decide(awake: timedelta, asleep: timedelta, clock_set: timedelta) -> None:
    after = Moment(
        NOON + awake + asleep + clock_set, BEFORE.awake + awake, BEFORE.slept + asleep, ZoneInfo("Asia/Tokyo"), "a"
    )
    assert passed(BEFORE, after) == Passed(awake, asleep, clock_set)


@given(SPANS, SPANS, SPANS)
def test_across_boots_only_the_wall_clock_is_left(wall: timedelta, awake: timedelta, slept: timedelta) -> None:
    assert passed(BEFORE, Moment(NOON + wall, awake, slept, boot="b")) == Passed(ZERO, wall, ZERO, rebooted=True)


def test_a_wall_clock_that_went_back_across_a_reboot_means_no_time_at_all() -> None:
    assert passed(BEFORE, Moment(NOON - MINUTE, MINUTE, boot="b")).total == ZERO


def test_a_monotonic_clock_that_went_back_is_a_reboot_even_where_boots_have_no_name() -> None:
    nameless = replace(BEFORE, boot="")
    assert passed(nameless, replace(nameless, awake=MINUTE)).rebooted


def test_a_count_of_sleep_that_jitters_back_is_no_sleep() -> None:
    after = replace(BEFORE, slept=BEFORE.slept - timedelta(microseconds=3), awake=BEFORE.awake + MINUTE)
    assert passed(BEFORE, after).asleep == ZERO


def test_another_zone_lets_no_time_pass() -> None:
    assert passed(BEFORE, replace(BEFORE, zone=ZoneInfo("America/New_York"))) == Passed(ZERO, ZERO, ZERO)


def test_uptime_counts_suspend_and_local_time_the_zone() -> None:
    assert BEFORE.uptime == timedelta(hours=6)
    assert f"{replace(BEFORE, zone=ZoneInfo('Europe/Berlin')).local:%H:%M}" == "13:00"


@pytest.mark.parametrize(
    "utc", [NOON.replace(tzinfo=None), NOON.astimezone(timezone(timedelta(hours=1)))], ids=["naive", "not in UTC"]
)
def test_a_moment_insists_on_utc(utc: datetime) -> None:
    with pytest.raises(ValueError, match=r"Moment\.utc must be an aware datetime in UTC"):
        Moment(utc, ZERO)


def test_calls_are_picked_out_of_the_reasons() -> None:
    call, film = Busy(BusyKind.CALL, "firefox"), Busy(BusyKind.FULL_SCREEN)
    assert Sample(BEFORE, busy=frozenset({call, film})).calls == {call}
