"""What becomes of fixed times, as plain sentences for the why log: the part of `notes` that is about them."""

from __future__ import annotations

from datetime import datetime, timedelta
from enum import Enum, auto

from twistbreak.core.text import Text, translate


def merged(fixed: datetime, sitting: timedelta) -> Text:
    """One reminder for two reasons."""
    return translate(
        "Why", "Merged: fixed time {at} and {sitting} of sitting became one reminder.", at=fixed, sitting=sitting
    )


def merged_with_last(fixed: datetime) -> Text:
    """A fixed time during a break, or right after it."""
    return translate("Why", "Merged: fixed time {at} came with a break, which counts for both.", at=fixed)


def merged_with_next(first: datetime, second: datetime) -> Text:
    """A fixed time that still waited when the next one came."""
    return translate("Why", "Merged: fixed times {first} and {second} became one reminder.", first=first, second=second)


class Dropped(Enum):
    """Why nobody wants a fixed time."""

    DURING_PAUSE = auto()
    OUTSIDE_HOURS = auto()
    DAY_OVER = auto()


def dropped(fixed: datetime, why: Dropped) -> Text:
    """A fixed time nobody wants."""
    match why:
        case Dropped.DURING_PAUSE:
            return translate("Why", "Dropped: fixed time {at} fell into a pause.", at=fixed)
        case Dropped.OUTSIDE_HOURS:
            return translate("Why", "Dropped: fixed time {at} fell outside working hours.", at=fixed)
        case Dropped.DAY_OVER:
            return translate("Why", "Dropped: fixed time {at} belongs to a day that is over.", at=fixed)
