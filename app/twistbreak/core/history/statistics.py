"""Folds over the totals of days: periods of the calendar, sums, comfort by week, sides in balance, levels of a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from twistbreak.core.clock import ZERO
from twistbreak.core.history.rows import DayTotals

DAY = timedelta(days=1)
EQUAL_WITHIN = timedelta(seconds=5)
EQUAL_SHARE = 0.02
"""Sides are equal when they differ by no more than this share of the longer one, or by `EQUAL_WITHIN`."""
LEVELS = (1, 4, 8, 12)
"""From this many twists on a day is of level 1, 2, 3, 4: the same for every year, so that years can be compared."""


class Length(StrEnum):
    """How much of the calendar is looked at."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Period:
    """A day, a week, a calendar month or a calendar year; see `period_of`.

    Attributes:
        first: Its first day.
        last: Its last day, included.
    """

    length: Length
    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        """Whether a day belongs to it."""
        return self.first <= day <= self.last

    def days(self) -> list[date]:
        """Its days, in order."""
        return [self.first + n * DAY for n in range((self.last - self.first).days + 1)]


def period_of(length: Length, day: date, week_starts: int) -> Period:
    """The period that a day belongs to.

    Args:
        length: How long.
        day: Any of its days.
        week_starts: The weekday that weeks start on, 0 for Monday.
    """
    match length:
        case Length.DAY:
            return Period(length, day, day)
        case Length.WEEK:
            first = week_of(day, week_starts)
            return Period(length, first, first + 6 * DAY)
        case Length.MONTH:
            first = day.replace(day=1)
            return Period(length, first, (first + 31 * DAY).replace(day=1) - DAY)
        case Length.YEAR:
            return Period(length, date(day.year, 1, 1), date(day.year, 12, 31))


def week_of(day: date, week_starts: int) -> date:
    """The first day of the week that a day belongs to."""
    return day - (day.weekday() - week_starts) % 7 * DAY


def every_day(period: Period, known: Iterable[DayTotals]) -> list[DayTotals]:
    """The totals of each day of a period; zeros where nothing is known."""
    by_day = {totals.day: totals for totals in known}
    return [by_day.get(day, DayTotals(day)) for day in period.days()]


def twists_of(day: DayTotals) -> int:
    """Twists done, in full or in part."""
    return day.completed + day.partial


def level(twists: int) -> int:
    """How much was done on a day, from 0 for nothing to 4; see `LEVELS`."""
    return sum(twists >= least for least in LEVELS)


@dataclass(frozen=True, slots=True)
class Sums:
    """Totals of several days.

    Attributes:
        active: Days with at least one twist.
        longest: The longest sitting of all.
        longest_on: Its day, or None when nobody sat.
    """

    completed: int = 0
    partial: int = 0
    natural: int = 0
    active: int = 0
    sitting: timedelta = ZERO
    longest: timedelta = ZERO
    longest_on: date | None = None

    @property
    def twists(self) -> int:
        """Twists done, in full or in part."""
        return self.completed + self.partial


def sums(days: Sequence[DayTotals]) -> Sums:
    """Add days up."""
    most = max(days, key=lambda day: day.longest_sitting, default=None)
    longest = most.longest_sitting if most else ZERO
    return Sums(
        completed=sum(day.completed for day in days),
        partial=sum(day.partial for day in days),
        natural=sum(day.natural for day in days),
        active=sum(twists_of(day) > 0 for day in days),
        sitting=sum((day.sitting for day in days), ZERO),
        longest=longest,
        longest_on=most.day if most and longest else None,
    )


@dataclass(frozen=True, slots=True)
class Comfort:
    """How twists were answered over a week, or the part of it that was asked for.

    Attributes:
        first: The first day of it.
        last: The last day of it.
    """

    first: date
    last: date
    easier: int = 0
    same: int = 0
    stiffer: int = 0
    hurts: int = 0

    @property
    def answers(self) -> int:
        """How many in all."""
        return self.easier + self.same + self.stiffer + self.hurts


def comfort_by_week(days: Sequence[DayTotals], week_starts: int) -> list[Comfort]:
    """The answers by week, in order, with the weeks that have none; empty without any answer.

    Args:
        days: In order, as `every_day` returns them.
        week_starts: The weekday that weeks start on, 0 for Monday.
    """
    weeks: dict[date, list[DayTotals]] = {}
    for day in days:
        weeks.setdefault(week_of(day.day, week_starts), []).append(day)
    found = [_comfort(week) for week in weeks.values()]
    return found if any(week.answers for week in found) else []


def _comfort(days: Sequence[DayTotals]) -> Comfort:
    return Comfort(
        days[0].day,
        days[-1].day,
        easier=sum(day.easier for day in days),
        same=sum(day.same for day in days),
        stiffer=sum(day.stiffer for day in days),
        hurts=sum(day.hurts for day in days),
    )


def are_equal(left: timedelta, right: timedelta) -> bool:
    """Whether two sides were done equally long, as people see it."""
    return abs(left - right) <= max(EQUAL_WITHIN, max(left, right) * EQUAL_SHARE)
