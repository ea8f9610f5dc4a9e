"""Dates as the user's locale writes them."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale

from twistbreak.core.history.statistics import Length, Period
from twistbreak.core.text import translate
from twistbreak.ui.i18n import say


def week_starts() -> int:
    """The weekday that weeks start on, 0 for Monday."""
    return QLocale().firstDayOfWeek().value - 1


def full(day: date) -> str:
    """With the weekday: "Friday, 6 March 2026"."""
    return QLocale().toString(_qt(day), QLocale.FormatType.LongFormat)


def weekday(day: date) -> str:
    """Its weekday, short: "Fri"."""
    return QLocale().standaloneDayName(day.isoweekday(), QLocale.FormatType.ShortFormat)


def month(day: date) -> str:
    """Its month, short: "Mar"."""
    return QLocale().standaloneMonthName(day.month, QLocale.FormatType.ShortFormat)


def number(day: date) -> str:
    """The day of the month."""
    return QLocale().toString(day.day)


def title(period: Period) -> str:
    """The name of a period."""
    match period.length:
        case Length.DAY:
            return full(period.first)
        case Length.WEEK:
            return between(period.first, period.last)
        case Length.MONTH:
            name = QLocale().standaloneMonthName(period.first.month)
            return say(translate("History", "{month} {year}", month=name, year=_year(period)))
        case Length.YEAR:
            return _year(period)


def between(first: date, last: date) -> str:
    """From a day to another."""
    return say(translate("History", "{first} to {last}", first=first, last=last))


def _year(period: Period) -> str:
    return QLocale().toString(_qt(period.first), "yyyy")


def _qt(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
