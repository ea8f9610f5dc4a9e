"""Working hours and fixed times as functions of local time, right across both daylight-saving changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from twistbreak.core.engine.policy import TimeRange, WorkingHours

DAY = timedelta(days=1)
WEEK = timedelta(days=7)
DAY_STARTS = time(4)
"""When "tomorrow" begins: late workers are not woken into the same night."""
SOON = timedelta(hours=2)
"""A morning nearer than this is not tomorrow."""
LONGEST_SKIP = timedelta(hours=3)
"""No change to summer time skips more; Antarctica/Troll skips two hours."""
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
    return any(start <= now < end for start, end in spans(hours, yesterday, 2, zone))


def next_change(hours: WorkingHours | None, now: datetime, zone: tzinfo) -> datetime | None:
    """When working hours next begin or end after `now`, in UTC; None when they never do.

    Ranges that touch or overlap are one. Work that goes on for more than a week has its end put there: a wake-up
    that finds nothing to do.
    """
    if hours is None or not any(hours.week):
        return None
    yesterday = now.astimezone(zone).date() - DAY
    end = now
    for start, stop in spans(hours, yesterday, HORIZON_DAYS, zone):
        if stop <= end:
            continue
        if start > end:
            return start if end == now else end
        end = stop
        if end - now > WEEK:
            break
    return None if end == now else end


def fixed_since(times: Iterable[time], last: datetime, local: datetime, zone: tzinfo) -> list[datetime]:
    """The fixed times of the local date of `local` that the clock has come to show in (last, local], in order.

    All are naive local. A time that the spring change skips is shown later than it says.
    """
    found: list[tuple[datetime, datetime]] = []
    for at in times:
        named = datetime.combine(local.date(), at)
        if last - LONGEST_SKIP < named <= local:
            shown = in_utc(named.date(), at, zone).astimezone(zone).replace(tzinfo=None)
            if last < shown <= local:
                found.append((shown, named))
    return [named for _, named in sorted(found)]


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
    """When the local clock next shows `at`, strictly after `now`, in UTC.

    Both occurrences of a time that the autumn change repeats are considered.
    """
    today = now.astimezone(zone).date()
    for day in (today + n * DAY for n in range(3)):
        for occurrence in (in_utc(day, at, zone), _second(day, at, zone)):
            if occurrence and occurrence > now:
                return occurrence
    raise AssertionError("every time of day comes within three days")


def _second(day: date, at: time, zone: tzinfo) -> datetime | None:
    """The second occurrence of a local time, where there is one."""
    utc = in_utc(day, at.replace(fold=1), zone)
    return utc if utc.astimezone(zone).replace(tzinfo=None) == datetime.combine(day, at) else None


def next_morning(now: datetime, zone: tzinfo) -> datetime:
    """When "tomorrow" begins, in UTC: the next `DAY_STARTS` that is not `SOON`."""
    return next_occurrence(DAY_STARTS, now + SOON, zone)
