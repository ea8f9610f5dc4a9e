"""A history of ten years of heavy use: how long until today and a year of days are there, and what one row costs."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from support import history_samples
from support.history_samples import LAST_DAY
from twistbreak.core.history.rows import Entry, Span
from twistbreak.services.history.store import SqliteHistory

YEARS = 10
ROWS = 200_000
ROUNDS = 5
ADDED = 200
_SHIFT = timedelta(milliseconds=7)


@dataclass(frozen=True, slots=True)
class Cost:
    """What it took.

    Attributes:
        rows: Rows in the history.
        mib: Size of its file.
        open_ms: Opening and checking the file, today's totals and those of a year; median.
        add_ms: Keeping one more row; median.
        slowest_add_ms: Likewise, the slowest.
        back_up_ms: The backup of a day.
    """

    rows: int
    mib: float
    open_ms: float
    add_ms: float
    slowest_add_ms: float
    back_up_ms: float


def measure() -> Cost:
    """Make the history in a temporary folder and use it."""
    with tempfile.TemporaryDirectory() as folder:
        path, backups = Path(folder) / "history.sqlite3", Path(folder) / "backups"
        made = _store(path, backups)
        rows = made._opened()
        rows.add(_heavy())
        count = rows.count()
        made.close()
        opened = [_open_ms(path, backups) for _ in range(ROUNDS)]
        store = _store(path, backups)
        added = [_ms(lambda entry=entry: store.add(entry)) for entry in history_samples.years(1, seed=99)[:ADDED]]
        back_up = _ms(lambda: store.back_up_if_due(LAST_DAY))
        store.close()
        size = path.stat().st_size / 2**20
    return Cost(count, size, statistics.median(opened), statistics.median(added[1:]), max(added[1:]), back_up)


def _heavy() -> list[Entry]:
    """Ten years, with several rows for one until there are enough, each a little later."""
    entries = history_samples.years(YEARS, seed=1)
    more = entries[: max(ROWS - len(entries), 0)]
    return entries + [
        replace(entry, start=entry.start + _SHIFT, end=entry.end + _SHIFT)
        if isinstance(entry, Span)
        else replace(entry, at=entry.at + _SHIFT)
        for entry in more
    ]


def _open_ms(path: Path, backups: Path) -> float:
    store = _store(path, backups)

    def look() -> None:
        store.days(LAST_DAY, LAST_DAY)
        store.days(LAST_DAY - timedelta(days=365), LAST_DAY)

    took = _ms(look)
    store.close()
    return took


def _store(path: Path, backups: Path) -> SqliteHistory:
    return SqliteHistory(path, backups, lambda: LAST_DAY, lambda problem: sys.exit(str(problem)))


def _ms(action: Callable[[], None]) -> float:
    begun = time.perf_counter()
    action()
    return (time.perf_counter() - begun) * 1e3
