"""Working hours and fixed times as functions of local time, right across both daylight-saving changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from twistbreak.core.policy import TimeRange, WorkingHours

DAY = timedelta(days=1)
DAY_STARTS = time(4)
"""When "tomorrow" begins: late workers are not woken into the same night."""
SOON = timedelta(hours=2)
"""A morning nearer than this is not tomorrow."""
HORIZON_DAYS = 400
"""How far ahead a next working day is looked for: a year of days off and then some."""


def in_utc(day: date, at: time, zone: tzinfo) -> datetime:
    """A local date and time in UTC.

    A time that the spring change skips is moved forward by the length of the gap; one that the autumn change repeats
    is its first occurrence.
    """
    return datetime.combine(day, at, zone).astimezone(UTC)


def spans(hours: WorkingHours, first: date, days: int, zone: tzinfo) -> Iterator[tuple[datetime, datetime]]:
    """Working spans in UTC for the ranges that start on each of `days` local dates, in order of their start.

    A range that a daylight-saving change leaves empty is left out.
    """
    for day in (first + timedelta(days=n) for n in range(days)):
        if day in hours.days_off:
            continue
        yield from sorted(filter(_is_real, (_span(r, day, zone) for r in hours.week[day.weekday()])))


def _span(hours: TimeRange, day: date, zone: tzinfo) -> tuple[datetime, datetime]:
    last = day + DAY if hours.is_overnight else day
    return in_utc(day, hours.start, zone), in_utc(last, hours.end, zone)


def _is_real(span: tuple[datetime, datetime]) -> bool:
    return span[0] < span[1]


def is_working(hours: WorkingHours | None, now: datetime, zone: tzinfo) -> bool:
    """Whether reminders are wanted at `now` (aware UTC). Without working hours: always."""
    if hours is None:
        return True
    yesterday = now.astimezone(zone).date() - DAY
    return any(start <= now < end for start, end in spans(hours, yesterday, 3, zone))


def next_change(hours: WorkingHours | None, now: datetime, zone: tzinfo) -> datetime | None:
    """When working hours next begin or end after `now`, in UTC; None when they never do."""
    if hours is None:
        return None
    working = is_working(hours, now, zone)
    yesterday = now.astimezone(zone).date() - DAY
    end_of_work = now
    for start, end in spans(hours, yesterday, HORIZON_DAYS, zone):
        if not working and start > now:
            return start
        if working and start <= end_of_work < end:  # ranges that touch or overlap are one span
            end_of_work = end
        elif working and start > end_of_work:
            break
    return end_of_work if working else None


def fixed_between(times: Iterable[time], after: datetime, until: datetime, zone: tzinfo) -> list[datetime]:
    """The fixed times that fall into (after, until], as naive local date-times, in order."""
    first, last = after.astimezone(zone).date() - DAY, until.astimezone(zone).date() + DAY
    found = [
        datetime.combine(first + timedelta(days=n), at)
        for n in range((last - first).days + 1)
        for at in times
        if after < in_utc(first + timedelta(days=n), at, zone) <= until
    ]
    return sorted(found)


def next_fixed(times: Iterable[time], now: datetime, zone: tzinfo) -> datetime | None:
    """The next fixed time after `now`, in UTC; None without any."""
    return min((next_occurrence(at, now, zone) for at in times), default=None)


def next_occurrence(at: time, now: datetime, zone: tzinfo) -> datetime:
    """When the local clock next shows `at`, strictly after `now`, in UTC."""
    today = now.astimezone(zone).date()
    return min(later for n in range(-1, 4) if (later := in_utc(today + n * DAY, at, zone)) > now)


def next_morning(now: datetime, zone: tzinfo) -> datetime:
    """When "tomorrow" begins, in UTC: the next `DAY_STARTS` that is not `SOON`."""
    return next_occurrence(DAY_STARTS, now + SOON, zone)
