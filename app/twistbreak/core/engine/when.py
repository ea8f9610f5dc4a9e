"""An instant in words, as notes and the status say it."""

from __future__ import annotations

from datetime import datetime

from twistbreak.core.clock import Moment
from twistbreak.core.text import Text, translate

_WEEKDAYS = (
    translate("Weekday", "Monday"),
    translate("Weekday", "Tuesday"),
    translate("Weekday", "Wednesday"),
    translate("Weekday", "Thursday"),
    translate("Weekday", "Friday"),
    translate("Weekday", "Saturday"),
    translate("Weekday", "Sunday"),
)


def when(utc: datetime, now: Moment) -> Text:
    """A clock time, with its day when that is not today."""
    at, today = utc.astimezone(now.zone), now.local.date()
    days = (at.date() - today).days
    if days == 0:
        return translate("Status", "{at}", at=at)
    if days == 1:
        return translate("Status", "tomorrow, {at}", at=at)
    return translate("Status", "{day}, {at}", day=_WEEKDAYS[at.weekday()], at=at)
