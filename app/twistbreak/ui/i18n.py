"""Says the core's texts in the user's language."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime
from PySide6.QtGui import QGuiApplication

from twistbreak.core import text as core_text
from twistbreak.core.text import Argument, Plain, Text

LANGUAGE = core_text.translate("Voice", "en")
"""The language that texts are in, as an IETF tag for the voice: a translation translates it to its own."""
_WEEKDAY = re.compile(r"[\s,،]*\(?dddd\)?[\s,،.]*")
"""The weekday in a date format, with what sets it apart."""
_OWN_DIGIT = re.compile(r"[^\D0-9]")
_ISOLATE, _END = "\u2068", "\u2069"
"""Around a name, a path or a version in a line from right to left, which would else pull its neighbours around."""


def say(text: Text) -> str:
    """Translate a text and format its arguments by the user's locale."""
    if text.args and _runs_right_to_left():
        text = replace(text, args=tuple((name, _as_name(value)) for name, value in text.args))
    return core_text.render(text, _translated, _formatted)


def around_count(text: Text) -> tuple[str, str]:
    """What stands before and after the number in a text that counts something, for a control that shows the number."""
    before, _, after = _translated(text).partition("{n}")
    return before, after


def with_keys(words: str, keys: str) -> str:
    """What a control does and the keys that do it, for the tip that is shown when it is pointed at."""
    return say(core_text.translate("Keys", "{words} ({keys})", words=words, keys=keys)) if keys else words


def clock_time(at: time) -> str:
    """A time of day as the language writes it."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def calendar_day(day: date) -> str:
    """A day with its month in words: "6 March 2026"."""
    locale = QLocale()
    return locale.toString(
        QDate(day.year, day.month, day.day), _WEEKDAY.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    )


def western(text: str) -> str:
    """What a user has typed, with the digits of any script as those that all of the code reads."""
    return _OWN_DIGIT.sub(lambda digit: str(int(digit[0])), text)


def _runs_right_to_left() -> bool:
    return QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft


def _as_name(value: Argument) -> Argument:
    """A text that nobody has translated, such as the name of a twist of the user's own, is like any other name."""
    if not isinstance(value, Text) or value.args or value.count is not None:
        return value
    return value.source if _translated(value) == value.source else value


def _translated(text: Text) -> str:
    found = QCoreApplication.translate(text.context, text.source, None, -1 if text.count is None else text.count)
    return core_text.source_of(text) if found == text.source else _in_digits_of_the_locale(found)


def _in_digits_of_the_locale(text: str) -> str:
    """What translators wrote in digits of their own, as the country writes it: Morocco not like Egypt."""
    zero = QLocale().zeroDigit()
    if text.isascii() or not _OWN_DIGIT.search(text):
        return text
    return _OWN_DIGIT.sub(lambda digit: chr(ord(zero) + int(digit[0])), text)


def _formatted(value: Plain) -> str:
    if isinstance(value, datetime):
        value = value.time()
    if isinstance(value, time):
        return clock_time(value)
    if isinstance(value, date):
        return calendar_day(value)
    if isinstance(value, timedelta):
        return say(core_text.duration_text(value))
    if isinstance(value, str):
        return f"{_ISOLATE}{value}{_END}" if _runs_right_to_left() else value
    return QLocale().toString(value)
