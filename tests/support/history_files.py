"""A history in a folder of the test's own, and somebody who listens to what it says."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path

from support.history_samples import LAST_DAY
from twistbreak.core.history.rows import Entry
from twistbreak.core.problem import Problem
from twistbreak.services.history.store import SqliteHistory

EVER = (datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC))
ALL_DAYS = (date(2000, 1, 1), date(2100, 1, 1))


@dataclass
class HistoryBench:
    """Where the history is, and what was said."""

    folder: Path
    today: date = LAST_DAY
    told: list[Problem] = field(default_factory=list[Problem])
    _stores: list[SqliteHistory] = field(default_factory=list[SqliteHistory])

    @property
    def path(self) -> Path:
        return self.folder / "data" / "history.sqlite3"

    @property
    def backups(self) -> Path:
        return self.folder / "backups"

    def store(self) -> SqliteHistory:
        """A start of the program."""
        self._stores.append(SqliteHistory(self.path, self.backups, lambda: self.today, self.told.append))
        return self._stores[-1]

    def close(self) -> None:
        """The end of every run."""
        for store in self._stores:
            store.close()

    def filled(self, entries: Iterable[Entry]) -> SqliteHistory:
        """A history with these rows, written at once."""
        store = self.store()
        fill(store, entries)
        return store

    @property
    def sentences(self) -> list[str]:
        return [str(problem.text) for problem in self.told]


def fill(store: SqliteHistory, entries: Iterable[Entry]) -> None:
    """Add many rows at once: one by one takes a tenth of a millisecond each."""
    ledger = store._opened()
    ledger.add(entries)


def everything(store: SqliteHistory) -> Sequence[Entry]:
    """All that it knows."""
    return (*store.breaks(*EVER), *store.spans(*EVER))
