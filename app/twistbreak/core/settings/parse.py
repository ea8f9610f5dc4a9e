"""Reads the values of settings from the file, the command line and the controls of the dialog.

Each reader either returns a good value or raises `BadValueError`, whose text says what would be right. A list with some
bad entries raises too, but hands over the good ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any, cast

from twistbreak.core.engine.policy import TimeRange
from twistbreak.core.settings.model import Setting, Value, ValueKind
from twistbreak.core.settings.wording import expected, quoted
from twistbreak.core.text import Text, translate

LONGEST_NAME = 64
"""Letters in an entry of a `names` setting."""
LISTS = frozenset({ValueKind.CHOICES, ValueKind.TIMES, ValueKind.RANGES, ValueKind.DATES, ValueKind.NAMES})
"""The kinds that hold several entries."""

_DURATION = re.compile(r"(?:([0-9]{1,4})h)?(?:([0-9]{1,6})(?:min|m))?(?:([0-9]{1,7})s)?", re.ASCII)
_TIME = re.compile(r"([0-9]{1,2}):([0-9]{2})", re.ASCII)
_DATE = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})", re.ASCII)
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,63}", re.ASCII)
_INT = re.compile(r"[+-]?[0-9]{1,9}", re.ASCII)
_TRUE = frozenset({"true", "yes", "on"})
_FALSE = frozenset({"false", "no", "off"})


class BadValueError(ValueError):
    """A value that cannot be taken.

    Attributes:
        text: What is wrong and what would be right.
        kept: The good entries of a list that has bad ones too; None where nothing can be kept.
    """

    def __init__(self, text: Text, kept: Value | None = None) -> None:
        super().__init__(str(text))
        self.text = text
        self.kept = kept


def from_toml(setting: Setting, raw: object) -> Value:
    """Read a value as `tomllib` gives it.

    Raises:
        BadValueError: It has the wrong type or form, or lies out of bounds.
    """
    if setting.kind in LISTS:
        if not isinstance(raw, list):
            raise _bad(setting, raw)
        return _list(setting, cast("list[object]", raw))
    return _single(setting, raw)


def from_text(setting: Setting, text: str) -> Value:
    """Read a value as people type it: `on`, `30min`, `50 %`, `09:00-12:30, 13:00-17:00`; nothing: an empty list.

    Raises:
        BadValueError: It has the wrong form, or lies out of bounds.
    """
    text = text.strip()
    if setting.kind in LISTS:
        return _list(setting, [part.strip() for part in text.split(",") if part.strip()])
    raw: object = text
    if setting.kind is ValueKind.BOOL:
        raw = True if text.lower() in _TRUE else False if text.lower() in _FALSE else text
    elif setting.kind in {ValueKind.INT, ValueKind.PERCENT}:
        digits = text.removesuffix("%").strip() if setting.kind is ValueKind.PERCENT else text
        raw = int(digits) if _INT.fullmatch(digits) else text
    return _single(setting, raw)


def checked(setting: Setting, value: Value) -> Value:
    """A value made by a control of the dialog, held to the same rules as one from the file.

    Raises:
        BadValueError: It has the wrong type, or lies out of bounds.
    """
    return from_toml(setting, list(value) if isinstance(value, tuple) else value)


def parse_duration(text: str) -> timedelta | None:
    """`45s`, `30min`, `1h 30min` as a duration; None for anything else."""
    compact = "".join(text.split())
    match = _DURATION.fullmatch(compact)
    if not compact or match is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(hours=hours, minutes=minutes, seconds=seconds)


def parse_time(text: str) -> time | None:
    """`9:30` or `09:30` as a time of day; `24:00` is midnight; None for anything else."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        return None
    hour, minute = int(match[1]), int(match[2])
    if (hour, minute) == (24, 0):
        return time()
    return time(hour, minute) if hour < 24 and minute < 60 else None  # noqa: PLR2004 -- of a day and of an hour


def _single(setting: Setting, raw: object) -> Value:
    value: Value | None = None
    match setting.kind:
        case ValueKind.BOOL:
            value = raw if isinstance(raw, bool) else None
        case ValueKind.INT | ValueKind.PERCENT:
            value = raw if isinstance(raw, int) and not isinstance(raw, bool) and _within(setting, raw) else None
        case ValueKind.DURATION:
            length = raw if isinstance(raw, timedelta) else parse_duration(raw) if isinstance(raw, str) else None
            value = length if length is not None and _within(setting, length) else None
        case ValueKind.CHOICE:
            value = raw if isinstance(raw, str) and raw in {choice.value for choice in setting.choices} else None
        case _:
            raise TypeError(f"{setting.key} holds a list")
    if value is None:
        raise _bad(setting, raw)
    return value


def _list(setting: Setting, raw: Sequence[object]) -> Value:
    entry, ordered = _ENTRIES[setting.kind]
    known = {choice.value for choice in setting.choices}
    good: list[Any] = []
    bad: list[object] = []
    for item in raw:
        value = entry(item)
        if value is None or (known and value not in known):
            bad.append(item)
        elif value not in good:
            good.append(value)
    if ordered:
        good.sort(key=_order)
    fewest = setting.minimum if isinstance(setting.minimum, int) else 0
    most = setting.maximum if isinstance(setting.maximum, int) else len(good)
    if len(good) > most:
        raise BadValueError(
            translate(
                "SettingsFile",
                "it has too many entries; {n} are allowed",
                one="it has too many entries; {n} is allowed",
                n=most,
            )
        )
    kept = cast("Value", tuple(good)) if len(good) >= max(fewest, 1 if bad else 0) else None
    if bad:
        raise _bad(setting, bad[0], kept)
    if kept is None:
        raise BadValueError(translate("SettingsFile", "it has too few entries; it needs at least {n}", n=fewest))
    return kept


def _time_entry(raw: object) -> time | None:
    if isinstance(raw, time):  # TOML has times of its own: 10:30:00
        return raw.replace(second=0, microsecond=0) if raw.tzinfo is None else None
    return parse_time(raw) if isinstance(raw, str) else None


def _date_entry(raw: object) -> date | None:
    if isinstance(raw, date):
        return None if isinstance(raw, datetime) else raw
    match = _DATE.fullmatch(raw.strip()) if isinstance(raw, str) else None
    if match is None:
        return None
    try:
        return date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None


def _range_entry(raw: object) -> TimeRange | None:
    if isinstance(raw, TimeRange):
        return raw
    if not isinstance(raw, str) or raw.count("-") != 1:
        return None
    start, end = (parse_time(part) for part in raw.split("-"))
    return None if start is None or end is None else TimeRange(start, end)


def _id_entry(raw: object) -> str | None:
    return raw if isinstance(raw, str) and _ID.fullmatch(raw) else None


def _name_entry(raw: object) -> str | None:
    name = raw.strip() if isinstance(raw, str) else ""
    return name if name and len(name) <= LONGEST_NAME and name.isprintable() and "," not in name else None


_ENTRIES: dict[ValueKind, tuple[Callable[[object], time | date | TimeRange | str | None], bool]] = {
    ValueKind.CHOICES: (_id_entry, False),
    ValueKind.TIMES: (_time_entry, True),
    ValueKind.RANGES: (_range_entry, True),
    ValueKind.DATES: (_date_entry, True),
    ValueKind.NAMES: (_name_entry, False),
}


def _order(entry: time | date | TimeRange) -> tuple[time | date, ...]:
    return (entry.start, entry.end) if isinstance(entry, TimeRange) else (entry,)


def _within(setting: Setting, value: int | timedelta) -> bool:
    low, high = setting.minimum, setting.maximum
    if isinstance(value, timedelta):
        return (not isinstance(low, timedelta) or low <= value) and (not isinstance(high, timedelta) or value <= high)
    return (not isinstance(low, int) or low <= value) and (not isinstance(high, int) or value <= high)


def _bad(setting: Setting, raw: object, kept: Value | None = None) -> BadValueError:
    text = translate("SettingsFile", "{value} does not fit; {expected}", value=quoted(raw), expected=expected(setting))
    return BadValueError(text, kept)
