"""A program that keeps rows until it is killed: prints the number of each row once it is kept."""

from __future__ import annotations

import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from twistbreak.core.history.rows import BreakRecord, Outcome
from twistbreak.services.history.store import SqliteHistory

START = datetime(2026, 3, 6, 8, tzinfo=UTC)


def main(folder: Path) -> None:
    store = SqliteHistory(folder / "data" / "history.sqlite3", folder / "backups", lambda: date(2026, 3, 6), print)
    number = 0
    while True:
        number += 1
        store.add(BreakRecord(START + number * timedelta(seconds=1), timedelta(), Outcome.COMPLETED, number))
        sys.stdout.write(f"{number}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
