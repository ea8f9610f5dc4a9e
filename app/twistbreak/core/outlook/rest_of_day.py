"""What is still planned today: the rest of the day, played through the real engine from where it stands."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from twistbreak.core.clock import Moment
from twistbreak.core.engine import workday
from twistbreak.core.engine.policy import Policy, WorkingHours
from twistbreak.core.engine.state import EngineState, Paused
from twistbreak.core.outlook.day_preview import OFFICE_DAY, PlannedBreak, Span, simulate

_DAY = timedelta(days=1)


def rest_of_today(policy: Policy, state: EngineState, now: Moment) -> tuple[PlannedBreak, ...]:
    """The breaks to come until midnight, if the user goes on sitting through the working hours.

    Where no working hours are set, an office day is taken for granted. A pause puts them off until its end.
    """
    begins = _begins(state, now)
    if begins is None:
        return ()
    midnight = datetime.combine(now.local.date() + _DAY, datetime.min.time(), now.zone).astimezone(UTC)
    hours = policy.hours or WorkingHours(week=(OFFICE_DAY,) * 7)
    presence = tuple(_clipped(hours, now, begins, midnight))
    planned = simulate(policy, presence, now.zone, begun=state).breaks
    return tuple(one for one in planned if one.at < midnight)


def _begins(state: EngineState, now: Moment) -> datetime | None:
    """When reminders may come, or None while they are paused for good."""
    if not isinstance(state.phase, Paused):
        return now.utc
    return state.phase.until and max(state.phase.until, now.utc)


def _clipped(hours: WorkingHours, now: Moment, begins: datetime, midnight: datetime) -> list[Span]:
    """The working hours that are left between two instants, without overlaps."""
    spans: list[Span] = []
    for start, end in workday.spans(hours, now.local.date() - _DAY, 2, now.zone):
        after = max(start, begins, spans[-1][1] if spans else begins)
        if after < min(end, midnight):
            spans.append((after, min(end, midnight)))
    return spans
