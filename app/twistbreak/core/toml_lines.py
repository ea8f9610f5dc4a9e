"""A TOML file line by line: which line holds a key, and what can be saved of a file that is no TOML.

Theory: a line, or the few lines of one long list, is parsed alone. What parses is kept where it stands; what does not
is turned into a comment, so that nothing the user has typed is lost. `tomllib` itself gives no line numbers.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from typing import cast

_MULTILINE = ("[", "{", '"""', "'''")
_TABLE_NAME = re.compile(r"\[\s*([A-Za-z0-9_-]+)", re.ASCII)
_JOINED_LINES = 100
_JOINED_CHARACTERS = 500_000
"""Work spent on finding the end of unclosed lists and texts, in characters parsed: about half a second."""

_MOST_DOTS = 200
"""In one line: `tomllib` needs the square of their number, half a minute for a file of nothing else."""

Path = tuple[str, ...]


class Kind(Enum):
    """What an entry is."""

    QUIET = auto()
    """An empty line or a comment."""
    TABLE = auto()
    TABLE_IN_LIST = auto()
    PAIR = auto()
    BAD = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One line, or the lines of one value.

    Attributes:
        line: Number of its first line, from 1.
        path: The table's or the key's whole path; of a bad line the table that it seems to begin; else empty.
    """

    kind: Kind
    line: int
    text: str
    path: Path = ()


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What could be saved.

    Attributes:
        text: TOML with every good line; bad ones are comments.
        bad: Numbers of the bad lines in the original, from 1.
    """

    text: str
    bad: tuple[int, ...]


def parse(text: str) -> dict[str, object] | None:
    """Parse TOML; None where it is none, or is nested too deeply to be read in reasonable time."""
    if text.count(".") > _MOST_DOTS and any(_is_deep(line) for line in text.split("\n")):
        return None
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError):  # numbers with thousands of digits and impossible dates are plain ValueErrors
        return None


def as_table(value: object) -> dict[str, object] | None:
    """The value if it is a table, else None."""
    return cast("dict[str, object]", value) if isinstance(value, dict) else None


def scan(text: str) -> Iterator[Entry]:
    """Cut a file into its entries."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    table: Path = ()
    budget = _JOINED_CHARACTERS
    index = 0
    while index < len(lines):
        entry, budget = _entry(lines, index, table, budget)
        if entry.kind is not Kind.PAIR:
            table = entry.path or table
        index += entry.text.count("\n") + 1
        yield entry


class LineNumbers:
    """Which line sets a key.

    Args:
        text: The file.
    """

    def __init__(self, text: str) -> None:
        self._pairs: dict[Path, int] = {}
        self._all: dict[Path, int] = {}
        for entry in scan(text):
            if entry.kind is Kind.PAIR:
                self._pairs.setdefault(entry.path, entry.line)
            if entry.kind in {Kind.PAIR, Kind.TABLE, Kind.TABLE_IN_LIST}:
                for depth in range(1, len(entry.path) + 1):
                    self._all.setdefault(entry.path[:depth], entry.line)

    def of(self, key: str) -> int | None:
        """The number, from 1, of the line that sets a dotted key or a part of it, or a whole table with it; or None."""
        path = tuple(key.split("."))
        around = (self._pairs.get(path[:depth]) for depth in range(len(path) - 1, 0, -1))
        return self._all.get(path) or next((line for line in around if line), None)


def salvage(text: str, known: Sequence[str], *, damaged: bool) -> Salvaged:
    """Save what can be saved of a file that does not parse.

    Args:
        text: The file.
        known: Dotted keys that matter most, two levels each.
        damaged: The text was decoded with replacement characters; values (not comments) that contain one are bad.
    """
    entries = [
        Entry(Kind.BAD, entry.line, entry.text)
        if damaged and "\N{REPLACEMENT CHARACTER}" in str(parse(entry.text))
        else entry
        for entry in scan(text)
    ]
    saved = _sorted_by_table(entries)
    return saved if parse(saved.text) is not None else _known_only(entries, known)


def _is_deep(line: str) -> bool:
    return line.count(".") > _MOST_DOTS and not line.lstrip().startswith("#")


def _entry(lines: Sequence[str], index: int, table: Path, budget: int) -> tuple[Entry, int]:
    line, number = lines[index], index + 1
    bare = line.strip()
    if not bare or bare.startswith("#"):
        return Entry(Kind.QUIET if parse(line) is not None else Kind.BAD, number, line), budget
    data = parse(line)
    if bare.startswith("["):
        if data is None:
            return Entry(Kind.BAD, number, line, _guessed_table(bare, number)), budget
        return Entry(Kind.TABLE_IN_LIST if bare.startswith("[[") else Kind.TABLE, number, line, _path(data)), budget
    joined = line
    if line.partition("=")[2].lstrip().startswith(_MULTILINE):
        for following in lines[index + 1 : index + _JOINED_LINES]:
            if data is not None or budget <= 0:
                break
            joined = f"{joined}\n{following}"
            budget -= len(joined)
            data = parse(joined)
    if data is None:
        return Entry(Kind.BAD, number, line), budget
    return Entry(Kind.PAIR, number, joined, table + _path(data)), budget


def _guessed_table(line: str, number: int) -> Path:
    """What a bad header means; keys below an unreadable one must not fall to the table before it."""
    match = _TABLE_NAME.match(line)
    return (match[1] if match else f"unreadable-{number}",)


def _path(data: dict[str, object]) -> Path:
    """The keys from the outside in, as long as there is one only: `[a.b]` and `a.b = 1` alike."""
    path: list[str] = []
    table: dict[str, object] | None = data
    while table is not None and len(table) == 1:
        key = next(iter(table))
        path.append(key)
        table = as_table(table[key])
    return tuple(path)


def _sorted_by_table(entries: Sequence[Entry]) -> Salvaged:
    """Every good line, with tables that come twice put together and keys that come twice taken once."""
    sections: dict[Path, list[str]] = {(): []}
    seen: set[Path] = set()
    bad: list[int] = []
    here: Path = ()
    for entry in entries:
        lines = [entry.text]
        if entry.kind in {Kind.TABLE, Kind.TABLE_IN_LIST}:
            here = entry.path if entry.kind is Kind.TABLE else (*entry.path, f"\n{entry.line}")
            lines = lines if here not in sections else []
        elif entry.kind is Kind.BAD and entry.path:
            here = entry.path
            lines = _as_comments(entry) + ([] if here in sections else [f"[{here[0]}]"])
            bad.append(entry.line)
        elif entry.kind is Kind.BAD or (entry.kind is Kind.PAIR and (*here, "", *entry.path) in seen):
            lines = _as_comments(entry)
            bad.append(entry.line)
        elif entry.kind is Kind.PAIR:
            seen.add((*here, "", *entry.path))
        sections.setdefault(here, []).extend(lines)
    return Salvaged("\n".join(line for section in sections.values() for line in section), tuple(bad))


def _known_only(entries: Sequence[Entry], known: Sequence[str]) -> Salvaged:
    """The known keys below their own tables, all else as comments: this always parses."""
    others: list[str] = []
    tables: dict[str, dict[str, str]] = {}
    bad: list[int] = []
    for entry in entries:
        key = ".".join(entry.path)
        page, _, name = key.partition(".")
        value = f"{name} = {entry.text.partition('=')[2].strip()}"
        data = parse(value) if entry.kind is Kind.PAIR and key in known else None
        if data is not None and list(data) == [name] and name not in tables.get(page, {}):
            tables.setdefault(page, {})[name] = value
        elif entry.kind is Kind.QUIET:
            others.append(entry.text)
        elif entry.kind not in {Kind.TABLE, Kind.TABLE_IN_LIST}:
            others.extend(_as_comments(entry))
            bad.append(entry.line)
    for page, pairs in tables.items():
        others.extend((f"[{page}]", *pairs.values()))
    return Salvaged("\n".join(others), tuple(bad))


def _as_comments(entry: Entry) -> list[str]:
    return [
        "# not understood: " + "".join(letter if letter.isprintable() else "?" for letter in line)
        for line in entry.text.split("\n")
    ]
