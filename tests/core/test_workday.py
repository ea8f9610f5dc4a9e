"""Working hours and fixed times as functions of local time, right across daylight-saving changes."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twistbreak.core.engine import workday
from twistbreak.core.engine.policy import TimeRange, WorkingHours

BERLIN = ZoneInfo("Europe/Berlin")
NEW_YORK = ZoneInfo("America/New_York")
LORD_HOWE = ZoneInfo("Australia/Lord_Howe")  # its summer time is half an hour
MINUTE = timedelta(minutes=1)


def utc(*at: int) -> datetime:
    return datetime(*at, tzinfo=UTC)


def on(day: int, *ranges: tuple[time, time], off: frozenset[date] = frozenset()) -> WorkingHours:
    """Working hours on one weekday, Monday being 0."""
    week = [()] * 7
    week[day] = tuple(TimeRange(*each) for each in ranges)
    return WorkingHours(tuple(week), off)


def changes(hours: WorkingHours, first: datetime, zone: ZoneInfo, count: int) -> list[str]:
    """The next changes, in local time."""
    found: list[str] = []
    for _ in range(count):
        change = workday.next_change(hours, first, zone)
        if change is None:
            break
        found.append(f"{change.astimezone(zone):%a %H:%M %z}")
        first = change
    return found


def test_without_working_hours_it_is_always_working_time() -> None:
    assert workday.is_working(None, utc(2026, 3, 1), UTC)
    assert workday.next_change(None, utc(2026, 3, 1), UTC) is None


def test_without_any_range_it_never_is() -> None:
    assert not workday.is_working(WorkingHours(), utc(2026, 3, 1), UTC)
    assert workday.next_change(WorkingHours(), utc(2026, 3, 1), UTC) is None


def test_a_start_belongs_to_the_range_and_an_end_does_not() -> None:
    hours = on(0, (time(9), time(17)))
    assert not workday.is_working(hours, utc(2026, 3, 2, 8, 59, 59), UTC)
    assert workday.is_working(hours, utc(2026, 3, 2, 9), UTC)
    assert workday.is_working(hours, utc(2026, 3, 2, 16, 59, 59), UTC)
    assert not workday.is_working(hours, utc(2026, 3, 2, 17), UTC)


def test_several_ranges_a_day_in_any_order() -> None:
    hours = on(0, (time(13), time(17)), (time(9), time(12)))
    assert changes(hours, utc(2026, 3, 1), UTC, 5) == [
        "Mon 09:00 +0000",
        "Mon 12:00 +0000",
        "Mon 13:00 +0000",
        "Mon 17:00 +0000",
        "Mon 09:00 +0000",
    ]


def test_ranges_that_touch_overlap_or_contain_each_other_are_one() -> None:
    hours = on(0, (time(9), time(12)), (time(12), time(15)), (time(14), time(17)), (time(10), time(11)))
    assert changes(hours, utc(2026, 3, 2), UTC, 2) == ["Mon 09:00 +0000", "Mon 17:00 +0000"]
    assert changes(hours, utc(2026, 3, 2, 12), UTC, 1) == ["Mon 17:00 +0000"]


def test_an_overnight_range_touches_the_next_morning() -> None:
    week = (*on(0, (time(22), time(6))).week[:1], (TimeRange(time(6), time(8)),), *((),) * 5)
    hours = WorkingHours(week)
    assert workday.is_working(hours, utc(2026, 3, 3, 5), UTC)
    assert changes(hours, utc(2026, 3, 2), UTC, 2) == ["Mon 22:00 +0000", "Tue 08:00 +0000"]


def test_a_range_from_a_time_to_the_same_time_is_a_whole_day() -> None:
    hours = on(0, (time(8), time(8)))
    assert changes(hours, utc(2026, 3, 2), UTC, 2) == ["Mon 08:00 +0000", "Tue 08:00 +0000"]


def test_a_day_off_takes_the_night_that_begins_on_it_too() -> None:
    hours = on(0, (time(22), time(6)), off=frozenset({date(2026, 3, 2)}))
    assert not workday.is_working(hours, utc(2026, 3, 3, 1), UTC)
    assert workday.next_change(hours, utc(2026, 3, 2), UTC) == utc(2026, 3, 9, 22)


def test_work_without_an_end_has_one_put_after_a_week() -> None:
    always = WorkingHours(((TimeRange(time(0), time(0)),),) * 7)
    now = utc(2026, 3, 2, 12)
    change = workday.next_change(always, now, UTC)
    assert change is not None
    assert now + workday.WEEK < change < now + workday.WEEK + 2 * workday.DAY
    assert workday.is_working(always, change, UTC)


def test_a_year_of_days_off_has_an_end_and_more_have_none() -> None:
    def off(days: int) -> frozenset[date]:
        return frozenset(date(2026, 1, 1) + timedelta(days=n) for n in range(days))

    hours = WorkingHours(((TimeRange(time(9), time(17)),),) * 7)
    assert workday.next_change(replace(hours, days_off=off(365)), utc(2026, 1, 1), UTC) == utc(2027, 1, 1, 9)
    assert workday.next_change(replace(hours, days_off=off(500)), utc(2026, 1, 1), UTC) is None


@pytest.mark.parametrize(
    ("zone", "sunday", "spans"),
    [
        # spring: 02:50 does not exist, and is 03:50
        (BERLIN, utc(2026, 3, 28, 23), ["Sun 01:00 +0100", "Sun 03:50 +0200", "Sun 04:00 +0200", "Sun 05:00 +0200"]),
        # autumn: of two the first one counts
        (BERLIN, utc(2026, 10, 24, 22), ["Sun 01:00 +0200", "Sun 02:50 +0200", "Sun 04:00 +0100", "Sun 05:00 +0100"]),
        (NEW_YORK, utc(2026, 3, 8, 5), ["Sun 01:00 -0500", "Sun 03:50 -0400", "Sun 04:00 -0400", "Sun 05:00 -0400"]),
        (NEW_YORK, utc(2026, 11, 1, 4), ["Sun 01:00 -0400", "Sun 02:50 -0500", "Sun 04:00 -0500", "Sun 05:00 -0500"]),
        (LORD_HOWE, utc(2026, 10, 3, 13, 30), ["Sun 01:00 +1030", "Sun 02:50 +1100", "Sun 04:00 +1100"]),
        (LORD_HOWE, utc(2026, 4, 4, 13), ["Sun 01:00 +1100", "Sun 02:50 +1030", "Sun 04:00 +1030"]),
    ],
)
def test_ranges_across_both_changes(zone: ZoneInfo, sunday: datetime, spans: list[str]) -> None:
    hours = on(6, (time(1), time(2, 50)), (time(4), time(5)))
    assert changes(hours, sunday, zone, len(spans)) == spans


def test_a_range_that_the_spring_change_leaves_empty_is_left_out() -> None:
    hours = on(6, (time(2, 30), time(3)))  # 02:30 becomes 03:30
    assert not workday.is_working(hours, utc(2026, 3, 29, 1), BERLIN)
    assert workday.next_change(hours, utc(2026, 3, 28), BERLIN) == utc(2026, 4, 5, 0, 30)


TIMES = st.builds(time, st.integers(0, 23), st.sampled_from([0, 10, 30, 50]))
RANGES = st.lists(st.builds(TimeRange, TIMES, TIMES), max_size=3).map(tuple)
HOURS = st.builds(
    WorkingHours,
    st.tuples(*[RANGES] * 7),
    st.frozensets(st.dates(date(2026, 3, 26), date(2026, 4, 2)), max_size=2),
)
ZONES = st.sampled_from([UTC, BERLIN, NEW_YORK, LORD_HOWE])
NEAR_A_CHANGE = st.sampled_from(
    [
        utc(2026, 3, 8, 4),
        utc(2026, 3, 28, 20),
        utc(2026, 4, 4, 12),
        utc(2026, 10, 3, 12),
        utc(2026, 10, 24, 20),
        utc(2026, 11, 1, 3),
    ]
)


@given(HOURS, NEAR_A_CHANGE, st.integers(0, 24 * 60), ZONES)
def test_nothing_changes_before_the_next_change_and_something_does_at_it(
    hours: WorkingHours, day: datetime, minutes: int, zone: ZoneInfo
) -> None:
    now = day + minutes * MINUTE
    working = workday.is_working(hours, now, zone)
    change = workday.next_change(hours, now, zone)
    looks = [now + n * 10 * MINUTE for n in range(3 * 24 * 6)]
    for at in looks:
        if change is not None and at >= change:
            break
        assert workday.is_working(hours, at, zone) is working
    if change is not None and change - now < workday.WEEK:
        assert workday.is_working(hours, change - timedelta(microseconds=1), zone) is working
        assert workday.is_working(hours, change, zone) is not working


@given(HOURS, NEAR_A_CHANGE, st.integers(0, 2 * 24 * 6), ZONES)
def test_working_time_is_what_the_clock_on_the_wall_says(
    hours: WorkingHours, day: datetime, tens: int, zone: ZoneInfo
) -> None:
    """Away from the changed hour itself, one can tell by reading the clock."""
    now = day + tens * 10 * MINUTE
    local = now.astimezone(zone).replace(tzinfo=None)
    same_offset = {(now + timedelta(hours=n)).astimezone(zone).utcoffset() for n in (-30, 0, 3)}
    if len(same_offset) > 1:
        return
    expected = any(
        datetime.combine(day_, r.start) <= local < datetime.combine(day_ + workday.DAY * r.is_overnight, r.end)
        for day_ in (local.date() - workday.DAY, local.date())
        if day_ not in hours.days_off
        for r in hours.week[day_.weekday()]
    )
    assert workday.is_working(hours, now, zone) is expected


# --- fixed times


def naive(*at: int) -> datetime:
    return datetime(*at)  # noqa: DTZ001 -- fixed times are naive local


def test_a_fixed_time_that_is_skipped_is_shown_later_on_the_same_day() -> None:
    times, last = (time(3, 10), time(2, 30)), naive(2026, 3, 29, 1, 59)
    assert workday.fixed_since(times, last, naive(2026, 3, 29, 3, 9), BERLIN) == []
    assert workday.fixed_since(times, last, naive(2026, 3, 29, 3, 30), BERLIN) == [
        naive(2026, 3, 29, 3, 10),
        naive(2026, 3, 29, 2, 30),
    ]


def test_fixed_times_of_another_day_are_not_made_up_for() -> None:
    assert workday.fixed_since((time(9), time(18)), naive(2026, 3, 2, 8), naive(2026, 3, 3, 10), BERLIN) == [
        naive(2026, 3, 3, 9)
    ]


def test_fixed_times_between_two_moments() -> None:
    found = workday.fixed_between((time(9), time(18)), utc(2026, 3, 2, 8), utc(2026, 3, 3, 17), BERLIN)
    assert [f"{at:%d %H:%M}" for at in found] == ["02 18:00", "03 09:00", "03 18:00"]


def test_the_next_fixed_time() -> None:
    assert workday.next_fixed((), utc(2026, 3, 2), UTC) is None
    assert workday.next_fixed((time(18), time(9)), utc(2026, 3, 2, 9), UTC) == utc(2026, 3, 2, 18)


@pytest.mark.parametrize(
    ("at", "now", "zone", "expected"),
    [
        (time(14), utc(2026, 3, 2, 9), UTC, utc(2026, 3, 2, 14)),
        (time(14), utc(2026, 3, 2, 14), UTC, utc(2026, 3, 3, 14)),
        (time(2, 30), utc(2026, 3, 28, 22), BERLIN, utc(2026, 3, 29, 1, 30)),  # skipped: 03:30
        (time(2, 30), utc(2026, 10, 24, 22), BERLIN, utc(2026, 10, 25, 0, 30)),  # the first one
        (time(2, 30), utc(2026, 10, 25, 0, 30), BERLIN, utc(2026, 10, 25, 1, 30)),  # the second one
        (time(2, 30), utc(2026, 10, 25, 1, 30), BERLIN, utc(2026, 10, 26, 1, 30)),
        (time(2, 15), utc(2026, 10, 3, 13), LORD_HOWE, utc(2026, 10, 3, 15, 45)),  # skipped: 02:45
        (time(1, 45), utc(2026, 4, 4, 14, 45), LORD_HOWE, utc(2026, 4, 4, 15, 15)),  # the second one
        (time(23, 59), utc(2026, 3, 2, 9), ZoneInfo("Pacific/Kiritimati"), utc(2026, 3, 3, 9, 59) - workday.DAY),
    ],
)
def test_the_next_time_the_clock_shows_a_time(at: time, now: datetime, zone: ZoneInfo, expected: datetime) -> None:
    assert workday.next_occurrence(at, now, zone) == expected


@given(st.times().map(lambda at: at.replace(microsecond=0)), NEAR_A_CHANGE, st.integers(0, 2 * 24 * 3600), ZONES)
def test_the_next_time_is_in_the_future_and_within_a_day_and_an_hour(
    at: time, day: datetime, seconds: int, zone: ZoneInfo
) -> None:
    now = day + timedelta(seconds=seconds)
    found = workday.next_occurrence(at, now, zone)
    assert now < found <= now + timedelta(hours=25)
    shown = found.astimezone(zone)
    gap = shown.utcoffset() - (found - timedelta(hours=2)).astimezone(zone).utcoffset()
    assert shown.time() == at or shown.replace(tzinfo=None) - gap == datetime.combine(shown.date(), at)


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (utc(2026, 3, 2, 12), utc(2026, 3, 3, 4)),
        (utc(2026, 3, 2, 23, 59), utc(2026, 3, 3, 4)),
        (utc(2026, 3, 3, 1), utc(2026, 3, 3, 4)),
        (utc(2026, 3, 3, 2), utc(2026, 3, 4, 4)),
        (utc(2026, 3, 3, 4), utc(2026, 3, 4, 4)),
    ],
)
def test_tomorrow_begins_at_four_and_never_within_two_hours(now: datetime, expected: datetime) -> None:
    assert workday.next_morning(now, UTC) == expected
