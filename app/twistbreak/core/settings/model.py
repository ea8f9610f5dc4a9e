"""Settings as data: the schema of `config/settings.toml`, and values."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, time, timedelta
from enum import StrEnum
from typing import TypeVar

from twistbreak.core.engine.policy import TimeRange
from twistbreak.core.text import Text

Value = bool | int | str | timedelta | tuple[str, ...] | tuple[time, ...] | tuple[date, ...] | tuple[TimeRange, ...]


class ValueKind(StrEnum):
    """What a setting holds, and so which control edits it.

    In the file: `bool` true; `int` and `percent` 50; `duration` "30min"; `choice` "dark"; `choices` ["a", "b"];
    `times` ["10:30"]; `ranges` ["09:00-12:30"]; `dates` ["2026-12-24"]; `names` ["noisetorch"].
    """

    BOOL = "bool"
    INT = "int"
    PERCENT = "percent"
    DURATION = "duration"
    CHOICE = "choice"
    CHOICES = "choices"
    TIMES = "times"
    RANGES = "ranges"
    DATES = "dates"
    NAMES = "names"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the values of a choice."""

    value: str
    title: Text


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting, as the schema declares it.

    Attributes:
        key: Dotted, as in the file: `reminders.interval`.
        minimum: Smallest value (int or duration), fewest entries of a list, or None.
        maximum: Largest value, most entries of a list, or None.
        unit: Unit shown beside the control ("min", "%"), or empty.
        choices: For `choice` and `choices`; empty for `choices` means the ids of the routines found.
        help: The consequence, in a sentence.
        source: Where a default or bound comes from (a source key of `docs/evidence.md`), or empty.
        needs: Key of a bool setting without which this one has no effect, or empty.
        action: What a button beside the control does, such as playing a tone, or None where there is none.
        locked_by: The administrator's file that keeps anybody else from changing it, or empty.
    """

    key: str
    page: str
    kind: ValueKind
    default: Value
    title: Text
    help: Text
    minimum: int | timedelta | None = None
    maximum: int | timedelta | None = None
    unit: str = ""
    choices: tuple[Choice, ...] = ()
    source: str = ""
    needs: str = ""
    action: Text | None = None
    locked_by: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One page of the settings dialog."""

    id: str
    title: Text
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class Schema:
    """Every setting there is, in the order of the dialog."""

    pages: tuple[Page, ...]

    def __iter__(self) -> Iterator[Setting]:
        for page in self.pages:
            yield from page.settings

    def find(self, key: str) -> Setting | None:
        """The setting of that key, or None."""
        return next((setting for setting in self if setting.key == key), None)

    def defaults(self) -> Settings:
        """What holds where the user has said nothing."""
        return Settings({setting.key: setting.default for setting in self})


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with a good value; what the file does not say has its default.

    Attributes:
        values: By key; complete.
        changed: Keys that the user's file sets.
    """

    values: Mapping[str, Value]
    changed: frozenset[str] = frozenset()

    def flag(self, key: str) -> bool:
        """A `bool` setting."""
        return _typed(key, self.values[key], bool)

    def number(self, key: str) -> int:
        """An `int` or `percent` setting."""
        return _typed(key, self.values[key], int)

    def duration(self, key: str) -> timedelta:
        """A `duration` setting."""
        return _typed(key, self.values[key], timedelta)

    def choice(self, key: str) -> str:
        """A `choice` setting."""
        return _typed(key, self.values[key], str)

    def choices(self, key: str) -> tuple[str, ...]:
        """A `choices` or `names` setting."""
        return _entries(key, self.values[key], str)

    def times(self, key: str) -> tuple[time, ...]:
        """A `times` setting."""
        return _entries(key, self.values[key], time)

    def ranges(self, key: str) -> tuple[TimeRange, ...]:
        """A `ranges` setting."""
        return _entries(key, self.values[key], TimeRange)

    def dates(self, key: str) -> tuple[date, ...]:
        """A `dates` setting."""
        return _entries(key, self.values[key], date)


_T = TypeVar("_T")


def _typed(key: str, value: object, kind: type[_T]) -> _T:
    if not isinstance(value, kind):
        raise TypeError(f"{key} holds a {type(value).__name__}, not a {kind.__name__}")
    return value


def _entries(key: str, value: Value, kind: type[_T]) -> tuple[_T, ...]:
    if not isinstance(value, tuple):
        raise TypeError(f"{key} holds a {type(value).__name__}, not a list")
    return tuple(_typed(key, entry, kind) for entry in value)
