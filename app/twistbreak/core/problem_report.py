"""Parses a TOML file and collects what is wrong with it: each problem with its line and its key."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence

from twistbreak.core.problem import Problem
from twistbreak.core.text import Text, translate
from twistbreak.core.toml_lines import Kind, scan

Path = tuple[str | int, ...]
"""Where a value stands: keys, and places in lists of tables, from 0."""

MOST = 30
"""Problems of one file after which those that do no harm are no longer noted."""


_DOTS = 50
"""In one line. `tomllib` takes memory for the square of a dotted key's parts: 64 KiB of `a.a.a` need gigabytes."""

_POSITION = re.compile(r"\(at line (\d+), column \d+\)")


def parsed(text: str, file: str) -> dict[str, object] | Problem:
    """Parse TOML; never raises, and needs little memory for any small text."""
    crowded = next((number for number, line in enumerate(text.split("\n"), 1) if line.count(".") > _DOTS), None)
    if crowded:
        why = translate(
            "Routine file",
            "This line has more than {n} dots, which no twist needs.",
            one="This line has more than {n} dot, which no twist needs.",
            n=_DOTS,
        )
        return Problem(file, crowded, "", why)
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        why, _, _ = str(error).partition(" (at ")
        match = _POSITION.search(str(error))
        line = int(match[1]) if match else text.count("\n") + 1
        return Problem(
            file, line, "", translate("Routine file", "This is no TOML: {why}. See docs/routines.md.", why=why)
        )
    except (ValueError, RecursionError):  # endless numbers, endless nesting
        why = translate("Routine file", "Numbers or nested lists here are too long; see docs/routines.md.")
        return Problem(file, None, "", why)


class Report:
    """Collects what is wrong with one file.

    Args:
        file: Its name, for the problems.
        text: What is in it; it must have parsed as TOML.
    """

    def __init__(self, file: str, text: str) -> None:
        self._file = file
        self._text = text
        self._lines: dict[Path, int] | None = None
        self._problems: list[Problem] = []
        self.rejects = False

    @property
    def problems(self) -> list[Problem]:
        """In the order of their lines; those without a line first."""
        return sorted(self._problems, key=lambda problem: problem.line or 0)

    @property
    def is_full(self) -> bool:
        """Whether problems that do no harm are no longer noted."""
        return len(self._problems) >= MOST

    def reject(self, path: Path, text: Text) -> None:
        """Note a problem that makes the file useless."""
        self.rejects = True
        self._note(path, text)

    def mention(self, path: Path, text: Text) -> None:
        """Note a problem that can be passed over; of very many the first are kept."""
        if not self.is_full:
            self._note(path, text)

    def _note(self, path: Path, text: Text) -> None:
        self._problems.append(Problem(self._file, self._line(path), dotted(path), text))

    def _line(self, path: Path) -> int | None:
        """The line of a value; where it has none of its own, that of what contains it."""
        if self._lines is None:
            self._lines = _line_numbers(self._text)
        return next((self._lines[path[:n]] for n in range(len(path), 0, -1) if path[:n] in self._lines), None)


class MutedReport(Report):
    """Swallows what a stand-in for a missing table would lack: the missing table has been told."""

    def __init__(self) -> None:
        super().__init__("", "")

    def _note(self, path: Path, text: Text) -> None:
        pass


def dotted(path: Path) -> str:
    """A path as people write it: `turn[2].say`; tables in a list are counted from 1."""
    return "".join(f"[{part + 1}]" if isinstance(part, int) else f".{part}" for part in path).removeprefix(".")


def _line_numbers(text: str) -> dict[Path, int]:
    numbers: dict[Path, int] = {}
    counted: dict[Path, int] = {}
    here: Path = ()
    for entry in scan(text):
        if entry.kind is Kind.TABLE_IN_LIST:
            numbers.setdefault(entry.path, entry.line)
            place = counted.get(entry.path, 0)
            counted[entry.path] = place + 1
            here = (*entry.path, place)
        elif entry.kind is Kind.TABLE:
            here = entry.path
        path = here if entry.kind is not Kind.PAIR else _within(here, entry.path)
        if entry.kind in {Kind.PAIR, Kind.TABLE, Kind.TABLE_IN_LIST}:
            for n in range(len(path), 0, -1):
                numbers.setdefault(path[:n], entry.line)
    return numbers


def _within(here: Path, path: Sequence[str]) -> Path:
    """A key's path with the place of the table in its list: `scan` gives paths of names only."""
    names = tuple(part for part in here if isinstance(part, str))
    return (*here, *path[len(names) :])
