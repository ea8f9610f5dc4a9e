"""A typical day, played through the real engine."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from twistbreak.core.engine.policy import Policy, Rotation, TimeRange, WorkingHours
from twistbreak.core.outlook.day_preview import DayPreview, PlannedBreak, Span, simulate, typical_presence

MONDAY = date(2026, 11, 23)
BERLIN = ZoneInfo("Europe/Berlin")
HALF_HOUR = timedelta(minutes=30)


def minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


def clock(spans: tuple[Span, ...], zone: ZoneInfo = BERLIN) -> list[str]:
    return [f"{start.astimezone(zone):%H:%M}-{end.astimezone(zone):%H:%M}" for start, end in spans]


def day_of(policy: Policy, today: date = MONDAY, zone: ZoneInfo = BERLIN) -> DayPreview:
    return simulate(policy, typical_presence(policy.hours, today, zone), zone)


def times(day: DayPreview) -> list[str]:
    return [f"{planned.at:%H:%M}" for planned in day.breaks]


def week(*ranges: TimeRange, days: int = 5) -> WorkingHours:
    return WorkingHours(week=(ranges,) * days + ((),) * (7 - days))


def test_without_working_hours_the_day_is_an_office_day_with_lunch() -> None:
    assert clock(typical_presence(None, MONDAY, BERLIN)) == ["09:00-12:30", "13:15-18:00"]


def test_a_long_working_range_gets_a_lunch_in_its_middle() -> None:
    hours = week(TimeRange(time(9), time(17)))
    assert clock(typical_presence(hours, MONDAY, BERLIN)) == ["09:00-12:30", "13:15-17:00"]


def test_a_short_working_range_gets_none() -> None:
    hours = week(TimeRange(time(8), time(12)))
    assert clock(typical_presence(hours, MONDAY, BERLIN)) == ["08:00-12:00"]


def test_several_ranges_are_taken_as_they_are_and_overlapping_ones_as_one() -> None:
    hours = week(TimeRange(time(8), time(11)), TimeRange(time(10), time(12)), TimeRange(time(14), time(19)))
    assert clock(typical_presence(hours, MONDAY, BERLIN)) == ["08:00-12:00", "14:00-19:00"]


def test_a_night_shift_runs_over_midnight() -> None:
    policy = Policy(hours=week(TimeRange(time(22), time(6))))
    day = day_of(policy)
    assert clock(day.presence) == ["22:00-01:30", "02:15-06:00"]
    assert times(day)[0] == "22:30"
    assert day.breaks[-1].at.astimezone(BERLIN).date() == MONDAY + timedelta(days=1)


def test_on_a_day_off_the_next_working_day_is_shown() -> None:
    hours = WorkingHours(week=week(TimeRange(time(9), time(12))).week, days_off=frozenset({MONDAY}))
    assert typical_presence(hours, MONDAY, BERLIN)[0][0].date() == MONDAY + timedelta(days=1)


def test_without_any_working_hour_there_is_no_day() -> None:
    day = day_of(Policy(hours=WorkingHours()))
    assert (day.presence, day.breaks, day.lunch) == ((), (), None)
    assert str(day.sentence()) == "No working hours in the next two weeks, so there are no reminders."


def test_a_break_comes_after_each_interval_of_sitting() -> None:
    day = simulate(Policy(), typical_presence(None, MONDAY, BERLIN), BERLIN, lambda _offer: minutes(2))
    assert times(day) == [
        *("09:30", "10:02", "10:34", "11:06", "11:38", "12:10"),
        *("13:45", "14:17", "14:49", "15:21", "15:53", "16:25", "16:57", "17:29"),
    ]
    assert all(planned.ends - planned.at == minutes(2) for planned in day.breaks)


def test_lunch_counts_as_a_natural_break() -> None:
    day = day_of(Policy())
    assert day.lunch is not None
    assert [f"{at:%H:%M}" for at in day.lunch] == ["12:30", "13:15"]
    after_lunch = next(planned for planned in day.breaks if planned.at >= day.lunch[1])
    assert after_lunch.at - day.lunch[1] == HALF_HOUR


def test_nobody_sits_longer_than_the_interval() -> None:
    assert day_of(Policy(interval=minutes(45))).longest_sitting == minutes(45)


def test_every_nth_break_is_a_standing_one() -> None:
    day = day_of(Policy(rotation=Rotation(("chair-twist",), ("standing-twist",), standing_every=3)))
    assert [index for index, planned in enumerate(day.breaks, 1) if planned.is_standing] == [3, 6, 9, 12, 15]
    assert {planned.routine for planned in day.breaks if planned.is_standing} == {"standing-twist"}


def test_a_fixed_time_is_a_break_of_its_own_kind() -> None:
    day = day_of(Policy(interval=minutes(240), fixed_times=(time(10, 30), time(16))))
    assert [f"{planned.at:%H:%M}" for planned in day.breaks if planned.is_fixed] == ["10:30", "16:00"]


def test_a_fixed_time_during_lunch_waits_for_the_return() -> None:
    day = day_of(Policy(interval=minutes(240), fixed_times=(time(13),)))
    assert [(f"{planned.at:%H:%M}", planned.is_fixed) for planned in day.breaks] == [
        ("13:15", True),
        ("17:16", False),
    ]


def test_a_typing_pause_longer_than_the_idle_limit_delays_breaks_and_loses_none() -> None:
    policy = Policy(typing_pause=timedelta(seconds=30), idle_limit=timedelta(seconds=15))
    assert day_of(policy).longest_sitting == policy.interval + policy.typing_limit


def test_the_night_of_the_autumn_change_has_an_hour_more() -> None:
    policy = Policy(hours=week(TimeRange(time(22), time(6)), days=7))
    usual = day_of(policy, date(2026, 10, 20))
    autumn = day_of(policy, date(2026, 10, 24))
    spring = day_of(policy, date(2026, 3, 28))
    assert autumn.at_desk - usual.at_desk == timedelta(hours=1)
    assert spring.at_desk - usual.at_desk == -timedelta(hours=1)
    assert autumn.longest_sitting == usual.longest_sitting == spring.longest_sitting == HALF_HOUR


def test_the_same_arguments_give_the_same_day() -> None:
    assert day_of(Policy()) == day_of(Policy())


@pytest.mark.parametrize("interval", [minutes(5), minutes(17), HALF_HOUR, minutes(90), minutes(240)])
@pytest.mark.parametrize("heads_up_s", [0, 20, 300])
def test_breaks_are_in_order_inside_the_day_and_never_overlap(interval: timedelta, heads_up_s: int) -> None:
    day = day_of(Policy(interval=interval, heads_up=timedelta(seconds=heads_up_s), fixed_times=(time(11),)))
    edges = [edge for planned in day.breaks for edge in (planned.at, planned.ends)]
    assert edges == sorted(edges)
    assert all(any(start <= planned.at < end for start, end in day.presence) for planned in day.breaks)


def test_the_sentence_counts_and_names_the_times() -> None:
    at = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
    presence = ((at - HALF_HOUR, at + minutes(60)),)
    one = PlannedBreak(at, at + minutes(2), "chair-twist", is_fixed=False, is_standing=False)
    two = PlannedBreak(at + HALF_HOUR, at + minutes(32), "chair-twist", is_fixed=False, is_standing=False)
    assert str(DayPreview(presence, ()).sentence()) == "No twist at all in 1 h 30 min at the desk."
    assert str(DayPreview(presence, (one,)).sentence()) == (
        "One twist in 1 h 30 min at the desk, at 09:30. You sit for at most 58 min in one go."
    )
    assert str(DayPreview(presence, (one, two)).sentence()) == (
        "About 2 twists in 1 h 30 min at the desk, the first at 09:30, the last at 10:00. "
        "You sit for at most 30 min in one go."
    )
