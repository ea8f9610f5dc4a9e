"""Records as plain data and back: what JSON can hold, checked piece by piece on the way in.

A codec knows one type. Records are declared field by field, so that what is in a file can be read off the declaration;
a field that a file lacks takes the record's own default, a field that it has too many is ignored.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from enum import StrEnum
from typing import Any, Generic, TypeVar, cast

_T = TypeVar("_T")
_E = TypeVar("_E", bound=StrEnum)

_LARGEST = 10**12
"""Bound of every number, in its own unit; seconds of 30,000 years."""

_YEARS = range(1970, 3000)
"""Far enough from the ends of the calendar for any arithmetic."""


class CodecError(ValueError):
    """Plain data that is not what it should be; the message says what was expected and where."""


@dataclass(frozen=True, slots=True)
class Codec(Generic[_T]):
    """Writes and reads one type.

    Attributes:
        dump: To plain data.
        load: From plain data of any kind; raises `CodecError`.
    """

    dump: Callable[[_T], object]
    load: Callable[[object], _T]


def text(longest: int = 10_000) -> Codec[str]:
    """A string."""

    def load(raw: object) -> str:
        if not isinstance(raw, str) or len(raw) > longest:
            raise CodecError("a text was expected")
        return raw

    return Codec(str, load)


def number(low: float = -_LARGEST) -> Codec[float]:
    """A number, whole or not."""

    def load(raw: object) -> float:
        if isinstance(raw, bool) or not isinstance(raw, int | float) or not low <= raw <= _LARGEST:
            raise CodecError(f"a number not below {low} was expected")
        return raw

    return Codec(lambda value: value if math.isfinite(value) else 0, load)


def count() -> Codec[int]:
    """A whole number, not negative."""

    def load(raw: object) -> int:
        if isinstance(raw, bool) or not isinstance(raw, int) or not 0 <= raw <= _LARGEST:
            raise CodecError("a whole number from 0 was expected")
        return raw

    return Codec(int, load)


def flag() -> Codec[bool]:
    """True or false."""

    def load(raw: object) -> bool:
        if not isinstance(raw, bool):
            raise CodecError("true or false was expected")
        return raw

    return Codec(bool, load)


def duration(low: timedelta | None = None) -> Codec[timedelta]:
    """A duration, written in seconds."""
    seconds = number()

    def load(raw: object) -> timedelta:
        value = timedelta(seconds=seconds.load(raw))
        if low is not None and value < low:
            raise CodecError(f"a duration not below {low} was expected")
        return value

    return Codec(timedelta.total_seconds, load)


def instant(*, aware: bool) -> Codec[datetime]:
    """A date with a time, in ISO 8601; with an offset from UTC, or without one."""

    def load(raw: object) -> datetime:
        value = _iso(datetime.fromisoformat, raw)
        if (value.utcoffset() is not None) is not aware or value.year not in _YEARS:
            raise CodecError("a date and time " + ("with" if aware else "without") + " an offset was expected")
        return value

    return Codec(datetime.isoformat, load)


def day() -> Codec[date]:
    """A date, in ISO 8601."""
    return Codec(date.isoformat, lambda raw: _iso(date.fromisoformat, raw))


def clock_time() -> Codec[time]:
    """A time of day, in ISO 8601."""
    return Codec(time.isoformat, lambda raw: _iso(time.fromisoformat, raw))


def offset() -> Codec[timezone]:
    """A fixed offset from UTC, written in seconds."""

    def load(raw: object) -> timezone:
        try:
            return timezone(duration().load(raw))
        except ValueError as error:
            raise CodecError("an offset of less than a day was expected") from error

    return Codec(lambda zone: zone.utcoffset(None).total_seconds(), load)


def one_of(kind: type[_E]) -> Codec[_E]:
    """A member of an enumeration, by its value."""

    def load(raw: object) -> _E:
        try:
            return kind(cast("str", raw))
        except ValueError as error:
            raise CodecError(f"one of {', '.join(kind)} was expected") from error

    return Codec(lambda value: value.value, load)


def optional(inner: Codec[_T]) -> Codec[_T | None]:
    """Something, or nothing."""
    return Codec(
        lambda value: None if value is None else inner.dump(value),
        lambda raw: None if raw is None else inner.load(raw),
    )


def listed(inner: Codec[_T], longest: int = 1_000) -> Codec[tuple[_T, ...]]:
    """Several of one type, in order."""

    def load(raw: object) -> tuple[_T, ...]:
        if not isinstance(raw, list) or len(cast("list[object]", raw)) > longest:
            raise CodecError("a list was expected")
        return tuple(inner.load(entry) for entry in cast("list[object]", raw))

    return Codec(lambda values: [inner.dump(value) for value in values], load)


def keyed(inner: Codec[_T]) -> Codec[Mapping[str, _T]]:
    """Values by name."""
    return Codec(
        lambda values: {key: inner.dump(value) for key, value in values.items()},
        lambda raw: {key: _at(key, inner, value) for key, value in table(raw).items()},
    )


def record(kind: Callable[..., _T], /, **fields: Codec[Any]) -> Codec[_T]:
    """A record with these fields."""

    def dump(value: _T) -> object:
        return {name: codec.dump(getattr(value, name)) for name, codec in fields.items()}

    def load(raw: object) -> _T:
        data = table(raw)
        loaded = {name: _at(name, codec, data[name]) for name, codec in fields.items() if name in data}
        try:
            return kind(**loaded)
        except (TypeError, ValueError) as error:
            raise CodecError(f"the fields {', '.join(fields)} were expected") from error

    return Codec(dump, load)


def union(**kinds: tuple[type[Any], Codec[Any]]) -> Codec[Any]:
    """One of several records, told apart by `kind`."""

    def dump(value: object) -> object:
        name, codec = next((name, codec) for name, (kind, codec) in kinds.items() if isinstance(value, kind))
        return {"kind": name, **table(codec.dump(value))}

    def load(raw: object) -> object:
        name = table(raw).get("kind")
        if not isinstance(name, str) or name not in kinds:
            raise CodecError(f"a kind, one of {', '.join(kinds)}, was expected")
        return kinds[name][1].load(raw)

    return Codec(dump, load)


def table(raw: object) -> dict[str, object]:
    """The value, if it is a table.

    Raises:
        CodecError: It is none.
    """
    if not isinstance(raw, dict):
        raise CodecError("a table was expected")
    return cast("dict[str, object]", raw)


def _at(name: str, codec: Codec[_T], raw: object) -> _T:
    try:
        return codec.load(raw)
    except CodecError as error:
        raise CodecError(f"{name}: {error}") from error


def _iso(parse: Callable[[str], _T], raw: object) -> _T:
    try:
        return parse(cast("str", raw))
    except (TypeError, ValueError) as error:
        raise CodecError("a date or time was expected") from error
