"""What is still planned today follows from where the engine stands."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

from twistbreak.core.clock import Moment
from twistbreak.core.engine.policy import Policy, TimeRange, WorkingHours
from twistbreak.core.engine.state import EngineState, Paused
from twistbreak.core.outlook.rest_of_day import rest_of_today

HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


def at(hour: int, minute: int = 0) -> Moment:
    return Moment(datetime(2026, 11, 20, hour, minute, tzinfo=UTC), HOUR)


def times(policy: Policy, state: EngineState, now: Moment) -> list[str]:
    return [f"{planned.at:%H:%M}" for planned in rest_of_today(policy, state, now)]


def test_sitting_time_so_far_counts() -> None:
    now = at(16)
    fresh = EngineState.fresh(now)
    hourly = Policy(interval=HOUR)
    assert times(hourly, fresh, now) == ["17:00"]
    assert times(hourly, replace(fresh, sitting=50 * MINUTE), now) == ["16:10", "17:11"]


def test_after_the_office_day_nothing_is_planned_where_no_hours_are_set() -> None:
    assert times(Policy(), EngineState.fresh(at(20)), at(20)) == []


def test_working_hours_are_followed_up_to_midnight() -> None:
    night = WorkingHours(week=((TimeRange(time(22), time(6)),),) * 7)
    planned = times(Policy(interval=HOUR, hours=night), EngineState.fresh(at(21)), at(21))
    assert planned == ["23:00"]


def test_the_hours_that_began_yesterday_count_in_the_morning() -> None:
    night = WorkingHours(week=((TimeRange(time(22), time(3)),),) * 7)
    assert times(Policy(interval=HOUR, hours=night), EngineState.fresh(at(1)), at(1))[:1] == ["02:00"]


def test_a_pause_puts_everything_off() -> None:
    now = at(16)
    fresh = EngineState.fresh(now)
    until = replace(fresh, phase=Paused(now.utc + HOUR))
    assert times(Policy(), until, now) == ["17:30"]
    assert times(Policy(), replace(fresh, phase=Paused(None)), now) == []
