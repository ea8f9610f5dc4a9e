"""Says the core's texts in the user's language."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from twistbreak.core import text as core_text

if TYPE_CHECKING:
    from twistbreak.core.text import Text


LANGUAGE = core_text.translate("Voice", "en")
"""The language that texts are in, as an IETF tag for the voice: a translation translates it to its own."""


def say(text: Text) -> str:
    """Translate a text and format its arguments by the user's locale."""
    return core_text.render(text, _translated, _formatted)


def _translated(text: Text) -> str:
    return QCoreApplication.translate(text.context, text.source, None, -1 if text.count is None else text.count)


def _formatted(value: float | str | timedelta | datetime | time) -> str:
    if isinstance(value, datetime):
        value = value.time()
    if isinstance(value, time):
        return QLocale().toString(QTime(value.hour, value.minute), QLocale.FormatType.ShortFormat)
    if isinstance(value, timedelta):
        return say(core_text.duration_text(value))
    if isinstance(value, str):
        return value
    return QLocale().toString(value)
