"""Brings the rows of one history into another. Loads `sqlite3`: import it late."""

from __future__ import annotations

import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from twistbreak.core.history.rows import BreakRecord, Entry, Span
from twistbreak.services.history.ledger import Ledger
from twistbreak.services.history.opening import open_ledger
from twistbreak.services.history.rows import LATEST_MS, milliseconds

_FAILURES = 2_000
"""Queries that may fail while a damaged file is searched: some seconds of searching."""
_NARROWEST_MS = 60_000

_E = TypeVar("_E", BreakRecord, Span)


@dataclass(frozen=True, slots=True)
class Merged:
    """What came of it.

    Attributes:
        added: Rows that were not there before.
        total: Rows that are there now.
    """

    added: int
    total: int


def add_rows(target: Path, entries: Iterable[Entry]) -> Merged:
    """Add rows to a history that nobody else uses; it is made when it is not there. Known rows are left out.

    Afterwards it is one file, with nothing beside it, that can be moved.

    Raises:
        OSError: It cannot be made.
        sqlite3.Error: The rows could not be kept; none was.
    """
    with closing(open_ledger(target)) as ledger:
        before = ledger.count()
        ledger.add(entries)
        ledger.connection.execute("PRAGMA journal_mode = DELETE")
        total = ledger.count()
        return Merged(total - before, total)


def readable(ledger: Ledger) -> Iterator[Entry]:
    """Every row that can still be read."""
    yield from _around_damage(ledger.breaks_between, lambda record: record.at)
    yield from _around_damage(ledger.spans_between, lambda span: span.start)


def _around_damage(read: Callable[[int, int], Iterator[_E]], begin: Callable[[_E], datetime]) -> Iterator[_E]:
    """Read until a damaged place is met, and look for its end by asking for ever shorter stretches of time behind it.

    Args:
        read: Reads what begins between two instants, in milliseconds, oldest first.
        begin: When something begins.
    """
    failures = 0
    waiting = deque([(0, LATEST_MS)])
    while waiting:
        low, high = waiting.popleft()  # the widest first, so that no single damaged place uses up all patience
        found: list[_E] = []
        try:
            found.extend(read(low, high))
        except sqlite3.DatabaseError:
            failures += 1
            low = milliseconds(begin(found[-1])) if found else low
            if failures < _FAILURES and high - low > _NARROWEST_MS:
                middle = (low + high) // 2
                waiting += [(low, middle), (middle, high)]
        yield from found  # some twice, which does no harm
