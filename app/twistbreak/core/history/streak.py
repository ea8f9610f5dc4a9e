"""A gentle streak: days with a twist, one after the other, that forgives days off and one missed day a week.

- A day with a twist, in full or in part, counts.
- A day on which nobody sat for `LEAST_SITTING`, or outside the working days, neither counts nor ends it.
- The first other day of a calendar week is forgiven: it does not count and ends nothing. The second one ends it.
- Today is never missed: it is not over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta

from twistbreak.core.history.rows import DayTotals
from twistbreak.core.history.statistics import DAY, twists_of, week_of
from twistbreak.core.history.store import HistoryStore

LEAST_SITTING = timedelta(minutes=30)
"""Who sits for less than this in a day has no need of a twist."""
FORGIVEN = 1
"""Missed days a week that end nothing."""
_CHUNK = timedelta(days=120)
"""So many days at once are read."""


def streak(latest_first: Iterable[DayTotals], today: date, is_working: Callable[[date], bool], week_starts: int) -> int:
    """How many days with a twist there are up to today.

    Args:
        latest_first: The days with a row, backwards from today; read only as far as the streak goes.
        today: The local date.
        is_working: Whether reminders are wanted on a day.
        week_starts: The weekday that weeks start on, 0 for Monday.
    """
    count = 0
    missed: dict[date, int] = {}
    for day in latest_first:
        if twists_of(day):
            count += 1
        elif day.day < today and day.sitting >= LEAST_SITTING and is_working(day.day):
            week = week_of(day.day, week_starts)
            missed[week] = missed.get(week, 0) + 1
            if missed[week] > FORGIVEN:
                break
    return count


def backwards(history: HistoryStore, until: date) -> Iterator[DayTotals]:
    """The days with a row up to a day, the latest first, read bit by bit."""
    first = history.first_day()
    while first is not None and until >= first:
        yield from reversed(history.days(until - _CHUNK + DAY, until))
        until -= _CHUNK
