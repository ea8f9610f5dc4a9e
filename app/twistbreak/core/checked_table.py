"""Reads a TOML table with care: every value is checked, and a problem tells its line and what would be right.

A reader never raises. For a value that is missing or wrong it notes a problem and gives a stand-in, so that one look at
a file finds all that is wrong with it; whoever reads then throws the stand-ins away (`Report.rejects`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from enum import StrEnum
from typing import TypeVar, cast

from twistbreak.core.problem_report import MutedReport, Path, Report, dotted
from twistbreak.core.range import Range
from twistbreak.core.text import Text, Uncounted, translate

_E = TypeVar("_E", bound=StrEnum)
_T = TypeVar("_T")

_INVISIBLE_BUT_USEFUL = "\u00a0\u00ad\u2009\u200c\u200d\u202f\u3000"
"""Spaces, hyphens and joiners that scripts need and `str.isprintable` refuses."""

_SHOWN = 40
_SHOWN_ITEMS = 3
_LARGE = 1e12


class Table:
    """One table of the file; a key that nobody has asked for is unknown.

    Args:
        data: The table as `tomllib` gives it.
        path: Where it stands.
        report: Where problems go.
    """

    def __init__(self, data: dict[str, object], path: Path, report: Report) -> None:
        self._data = data
        self._asked: list[str] = []
        self.path = path
        self.report = report

    def has(self, key: str) -> bool:
        """Whether a key that may be left out is there."""
        self._ask(key)
        return key in self._data

    def is_table(self, key: str) -> bool:
        """Whether a table stands there."""
        return isinstance(self._data.get(key), dict)

    def keys(self) -> tuple[str, ...]:
        """Every key, in the order of the file; all of them count as asked for."""
        for key in self._data:
            self._ask(key)
        return tuple(self._data)

    def raw(self, key: str) -> object:
        """A value as it stands, unchecked; None when the key is missing."""
        self._ask(key)
        return self._data.get(key)

    def text(self, key: str, longest: int, default: str | None = None) -> str:
        """One line of text of 1 to `longest` characters."""
        right = translate(
            "Routine file",
            "a line of text in quotes, of at most {n} characters",
            one="a line of text in quotes, of at most {n} character",
            n=longest,
        )
        value = self._get(key, right, default)
        return self._checked_text((*self.path, key), value, longest, right)

    def texts(self, key: str, most: int, longest: int) -> tuple[str, ...]:
        """A list of lines of text; none when the key is missing."""
        right = translate(
            "Routine file",
            "a list of lines of text in quotes (lines: at most {most}; characters in each: at most {longest})",
            most=Uncounted(most),
            longest=Uncounted(longest),
        )
        value = self._get(key, right, [])
        items = _items(value)
        if items is None or len(items) > most:
            return self._wrong((*self.path, key), value, right, ())
        return tuple(self._checked_text((*self.path, key), item, longest, right) for item in items)

    def number(self, key: str, span: Range, default: float | None = None) -> float:
        """A number inside a range."""
        right = translate(
            "Routine file", "a number from {low} to {high}", low=Uncounted(span.low), high=Uncounted(span.high)
        )
        value = self._get(key, right, default)
        if isinstance(value, bool) or not isinstance(value, int | float) or value not in span:
            return self._wrong((*self.path, key), value, right, span.low)
        return float(value)

    def numbers(self, key: str, count: int, span: Range, default: Sequence[float] | None = None) -> list[float]:
        """A list of so many numbers, each inside a range."""
        right = translate(
            "Routine file",
            "a list of {n} numbers from {low} to {high}",
            one="a list of {n} number from {low} to {high}",
            n=count,
            low=Uncounted(span.low),
            high=Uncounted(span.high),
        )
        value = self._get(key, right, None if default is None else list(default))
        items = _items(value) or []
        found = [float(n) for n in items if isinstance(n, int | float) and not isinstance(n, bool) and n in span]
        if len(items) != count or len(found) != count:
            return self._wrong((*self.path, key), value, right, [span.nearest(0.0)] * count)
        return found

    def flag(self, key: str) -> bool:
        """True or false; false when the key is missing."""
        right = translate("Routine file", "true or false")
        value = self._get(key, right, False)
        return value if isinstance(value, bool) else self._wrong((*self.path, key), value, right, False)

    def day(self, key: str) -> date | None:
        """A date; None when it is wrong."""
        right = translate("Routine file", "a date without quotes, such as 2025-03-14")
        value = self._get(key, right)
        if isinstance(value, date) and not isinstance(value, datetime):
            return value
        return self._wrong((*self.path, key), value, right, None)

    def whole(self, key: str, span: Range, default: int | None = None) -> int:
        """A whole number inside a range."""
        right = translate(
            "Routine file", "a whole number from {low} to {high}", low=Uncounted(span.low), high=Uncounted(span.high)
        )
        value = self._get(key, right, default)
        if isinstance(value, bool) or not isinstance(value, int) or value not in span:
            return self._wrong((*self.path, key), value, right, int(span.low))
        return value

    def range_in(self, key: str, bounds: Range) -> Range:
        """A list of two numbers, the smaller first."""
        right = translate(
            "Routine file",
            "two numbers from {low} to {high}, the smaller first, such as {example}",
            low=Uncounted(bounds.low),
            high=Uncounted(bounds.high),
            example=f"[{_tidy(bounds.low)}, {_tidy(bounds.high)}]",
        )
        value = self._get(key, right)
        match value:
            case [int() | float() as low, int() | float() as high] if (
                not isinstance(low, bool) and not isinstance(high, bool) and bounds.low <= low <= high <= bounds.high
            ):
                return Range(float(low), float(high))
            case _:
                return self._wrong((*self.path, key), value, right, bounds)

    def choice(self, key: str, among: type[_E]) -> _E:
        """One word of several."""
        right = translate("Routine file", "one of these: {words}", words=_listed(among))
        value = self._get(key, right)
        found = next((member for member in among if member == value), None)
        return self._wrong((*self.path, key), value, right, next(iter(among))) if found is None else found

    def choices(self, key: str, among: type[_E], default: Iterable[_E]) -> frozenset[_E]:
        """Some words of several; `default` when the key is missing."""
        right = translate("Routine file", "a list of any of these words, each in quotes: {words}", words=_listed(among))
        value = self._get(key, right, [str(word) for word in default])
        items = _items(value)
        if items is None:
            return self._wrong((*self.path, key), value, right, frozenset[_E]())
        found: set[_E] = set()
        for item in items:
            member = next((member for member in among if member == item), None)
            if member is None:
                self._wrong((*self.path, key), item, right, None)
            else:
                found.add(member)
        return frozenset(found)

    def table(self, key: str) -> Table:
        """A table below this one; an empty stand-in when it is missing."""
        right = translate(
            "Routine file", "a table: a line [{table}] with its keys below", table=dotted((*self.path, key))
        )
        value = self._get(key, right)
        if not isinstance(value, dict):
            return Table(self._wrong((*self.path, key), value, right, {}), (*self.path, key), MutedReport())
        return Table(cast("dict[str, object]", value), (*self.path, key), self.report)

    def tables(self, key: str, most: int) -> list[Table]:
        """One to `most` tables of the same name."""
        right = translate(
            "Routine file",
            "one to {n} tables, each below a line [[{table}]]",
            one="one table, below a line [[{table}]]",
            n=most,
            table=dotted((*self.path, key)),
        )
        value = self._get(key, right)
        items = _items(value) or []
        rows = [cast("dict[str, object]", item) for item in items if isinstance(item, dict)]
        if not 1 <= len(items) <= most or len(rows) != len(items):
            return self._wrong((*self.path, key), value, right, [])
        return [Table(row, (*self.path, key, place), self.report) for place, row in enumerate(rows)]

    def mention_unknown(self) -> None:
        """Note every key that nobody has asked for; they do no harm."""
        for key in self._data:
            if key not in self._asked and not self.report.is_full:
                self.report.mention((*self.path, key), _unknown(key, self._asked))

    def _ask(self, key: str) -> None:
        if key not in self._asked:
            self._asked.append(key)

    def _get(self, key: str, right: Text, default: object = None) -> object:
        self._ask(key)
        if key not in self._data and default is None:
            self.report.reject(
                (*self.path, key), translate("Routine file", "is missing; it should be {right}.", right=right)
            )
        return self._data.get(key, default)

    def _wrong(self, path: Path, found: object, right: Text, stand_in: _T) -> _T:
        if found is not None:  # a missing one has been told already
            self.report.reject(
                path,
                translate("Routine file", "is {found}, but should be {right}.", found=_shown(found), right=right),
            )
        return stand_in

    def _checked_text(self, path: Path, value: object, longest: int, right: Text) -> str:
        if not isinstance(value, str) or not 1 <= len(value.strip()) <= longest or not _is_one_line(value):
            return self._wrong(path, value, right, "")
        return value.strip()


def _unknown(key: str, known: Sequence[str]) -> Text:
    from difflib import get_close_matches  # noqa: PLC0415 -- needed for a mistake only, never at start-up

    guess = get_close_matches(key, known, n=1)
    if guess:
        return translate(
            "Routine file", "is no key of this table and has no effect; did you mean “{guess}”?", guess=guess[0]
        )
    return translate(
        "Routine file",
        "is no key of this table and has no effect; the keys here are {keys}.",
        keys=", ".join(known),
    )


def _items(value: object) -> list[object] | None:
    return cast("list[object]", value) if isinstance(value, list) else None


def _is_one_line(text: str) -> bool:
    return text.isprintable() or all(letter.isprintable() or letter in _INVISIBLE_BUT_USEFUL for letter in text)


def _shown(value: object) -> str:
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            start = "".join(
                letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in value[:_SHOWN]
            )
            return f"“{start}{'…' if len(value) > _SHOWN else ''}”"
        case int() | float():
            return f"{value:g}" if abs(value) < _LARGE else "no usable number"
        case list():
            items = cast("list[object]", value)
            shown = ", ".join("a list" if isinstance(item, list) else _shown(item) for item in items[:_SHOWN_ITEMS])
            return f"[{shown}{', …' if len(items) > _SHOWN_ITEMS else ''}]"
        case dict():
            return "a table"
        case _:
            return "a date or a time"


def _tidy(value: float) -> str:
    return f"{value:g}"


def _listed(among: type[StrEnum]) -> str:
    return ", ".join(among)
