"""The history window as a value: what is shown of a period, made from what the store tells about it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from twistbreak.core.history.rows import DayTotals, Span, SpanKind
from twistbreak.core.history.statistics import Length, Period, Sums, comfort_by_week, every_day, period_of, sums
from twistbreak.core.history.store import HistoryStore
from twistbreak.core.history.streak import backwards, streak
from twistbreak.core.history.totals import by_day
from twistbreak.core.outlook.day_line import MarkKind, around, day_line
from twistbreak.core.outlook.day_preview import PlannedBreak
from twistbreak.core.problem import Problem
from twistbreak.core.text import Text, Uncounted, spoken, translate
from twistbreak.ui.history import dates, day_chart, make, words
from twistbreak.ui.history.chart import Chart
from twistbreak.ui.i18n import say

MOST_FIGURES = 6
_HOUR = timedelta(hours=1)
_MANY_HOURS = 100 * _HOUR
"""From here on minutes do not matter."""


def _nothing() -> None:
    return None


class Name(StrEnum):
    """The charts, from top to bottom."""

    LINE = "line"
    CALENDAR = "calendar"
    TWISTS = "twists"
    SITTING = "sitting"
    SIDES = "sides"
    COMFORT = "comfort"


@dataclass(frozen=True, slots=True)
class Sources:
    """Whom the window asks.

    Attributes:
        store: What was done; asked only for what is shown.
        now: The local date and time, aware.
        names: What twists are called.
        planned: The breaks still to come today; asked only while today is shown.
        is_working: Whether reminders are wanted on a day: on others a streak does not end.
        running: What is going on and so not in the store yet, up to now; None where that is not known.
        trouble: Why what was just asked of the store could not be read, or None.
    """

    store: HistoryStore
    now: Callable[[], datetime]
    names: Callable[[], words.Names]
    planned: Callable[[], Sequence[PlannedBreak]]
    is_working: Callable[[date], bool]
    running: Callable[[], Span | None] = _nothing
    trouble: Callable[[], Problem | None] = _nothing


@dataclass(frozen=True, slots=True)
class Figure:
    """A number and what it is."""

    value: str
    caption: str


@dataclass(frozen=True, slots=True)
class View:
    """What is shown.

    Attributes:
        title: The period in words.
        has_earlier: There is something before it.
        has_later: There is something after it; never beyond today.
        has_today: Today belongs to it.
        figures: The most important numbers.
        note: How they are counted, or empty.
        charts: By name, without those that have nothing to show.
        empty: A sentence and its reason where there is nothing to show, or None.
        trouble: Why what was done cannot be shown, or None.
    """

    period: Period
    title: str
    has_earlier: bool
    has_later: bool
    has_today: bool
    figures: tuple[Figure, ...] = ()
    note: str = ""
    charts: Mapping[Name, Chart] = field(default_factory=dict[Name, Chart])
    empty: tuple[str, str] | None = None
    trouble: Problem | None = None

    @property
    def spoken(self) -> str:
        """All but the charts, for those who listen."""
        numbers = (
            translate("History", "{value} {caption}", value=figure.value, caption=figure.caption)
            for figure in self.figures
        )
        return say(spoken([self.title, *(self.empty or ()), *numbers]))


def view_of(length: Length, day: date, sources: Sources) -> View:
    """Look at the period that a day belongs to."""
    period = period_of(length, day, dates.week_starts())
    today, first = sources.now().date(), sources.store.first_day()
    running = sources.running() if today in period else None
    known = _known(period, today, sources.store, running)
    total = sums(known)
    figures, note = _figures(period, total, sources) if known else ((), "")
    if length is Length.DAY:
        charts = _day(period, known, sources, running)
    else:
        charts = _days(period, known, sources) if known else {}
    trouble = sources.trouble()
    return View(
        period,
        dates.title(period),
        has_earlier=first is not None and first < period.first,
        has_later=period.last < today,
        has_today=today in period,
        figures=figures,
        note=note,
        charts=charts,
        empty=None if known or trouble else _empty(period, today, is_new=first is None),
        trouble=trouble,
    )


def _known(period: Period, today: date, store: HistoryStore, running: Span | None) -> list[DayTotals]:
    """The days with a row; today with what is not in the store yet."""
    known = list(store.days(period.first, period.last))
    if running is not None:
        sitting = day_line(today, [running], ()).total(SpanKind.SITTING, SpanKind.HELD)
        if sitting:
            known.append(DayTotals(today, sitting=sitting, longest_sitting=sitting))
    return by_day(known)


def _empty(period: Period, today: date, *, is_new: bool) -> tuple[str, str]:
    if is_new:
        return say(words.EMPTY), say(words.EMPTY_WHY)
    if period.length is Length.DAY and today in period:
        return say(words.NOT_YET), say(words.NOT_YET_WHY)
    return say(words.NOTHING[period.length]), say(words.NOTHING_WHY)


def _figures(period: Period, total: Sums, sources: Sources) -> tuple[tuple[Figure, ...], str]:
    found = [
        _figure(total.twists, translate("History", "twists done", one="twist done", n=total.twists)),
        _figure(total.natural, translate("History", "natural breaks", one="natural break", n=total.natural)),
        _figure(total.sitting, translate("History", "sitting in all")),
        _figure(total.longest, translate("History", "longest in one go")),
    ]
    if period.length is not Length.DAY:
        found.insert(
            1, _figure(total.active, translate("History", "days with a twist", one="day with a twist", n=total.active))
        )
    today = sources.now().date()
    if period.length is not Length.YEAR or today not in period:
        return tuple(found), ""
    days = streak(backwards(sources.store, today), today, sources.is_working, dates.week_starts())
    found.insert(2, _figure(days, translate("History", "days in a row", one="day in a row", n=days)))
    return tuple(found), say(words.HOW_STREAKS_COUNT)


def _figure(value: float | timedelta, caption: Text) -> Figure:
    if isinstance(value, timedelta) and value >= _MANY_HOURS:
        return Figure(say(translate("History", "{hours} h", hours=Uncounted(round(value / _HOUR)))), say(caption))
    shown = value if isinstance(value, timedelta) else Uncounted(value)
    return Figure(say(translate("History", "{value}", value=shown)), say(caption))


def _day(period: Period, known: Sequence[DayTotals], sources: Sources, running: Span | None) -> dict[Name, Chart]:
    day, now, names = period.first, sources.now(), sources.names()
    since, until = around(day)
    planned = sources.planned() if now.date() == day else ()
    spans = [*sources.store.spans(since, until), *([running] if running else [])]
    line = day_line(day, spans, sources.store.breaks(since, until), planned, now)
    charts: dict[Name, Chart] = {}
    if known or any(mark.kind is MarkKind.PLANNED for mark in line.marks):
        charts[Name.LINE] = day_chart.line(line, names)
    balance = sources.store.balance(day, day) if known else ()
    if balance:
        charts[Name.SIDES] = make.sides(balance, names)
    return charts


def _days(period: Period, known: Sequence[DayTotals], sources: Sources) -> dict[Name, Chart]:
    days, today = every_day(period, known), sources.now().date()
    charts: dict[Name, Chart] = {}
    if period.length is Length.YEAR:
        charts[Name.CALENDAR] = make.calendar(days, today)
    else:
        charts[Name.TWISTS] = make.twists(period, days, today)
        charts[Name.SITTING] = make.sitting(period, days, today)
    balance = sources.store.balance(period.first, period.last)
    if balance:
        charts[Name.SIDES] = make.sides(balance, sources.names())
    comfort = comfort_by_week(days, dates.week_starts())
    if comfort and period.length is not Length.WEEK:
        charts[Name.COMFORT] = make.comfort(period, comfort)
    return charts
