"""Builds the history anew from a damaged file and the last good backup. Loads `sqlite3`: import it late."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from twistbreak.core.text import Text, translate
from twistbreak.services.history import backups
from twistbreak.services.history.ledger import Ledger
from twistbreak.services.history.merging import add_rows, readable
from twistbreak.services.history.opening import RefusedError, open_damaged

BESIDE = ("-wal", "-shm")
"""What SQLite keeps beside its file. It must never come to lie beside another one: it would be written into it."""


@dataclass(frozen=True, slots=True)
class Repaired:
    """What came of it.

    Attributes:
        aside: Where the damaged file is now; None when there was none.
        backup: The day of the backup that was used, or None without any.
        rows: Rows that the history has now.
    """

    aside: Path | None
    backup: date | None
    rows: int

    @property
    def sentence(self) -> Text:
        """For the user."""
        match self.aside, self.backup:
            case None, date() as day:
                return translate(
                    "History",
                    "it was missing and has been restored from the backup of {day}: {n} rows",
                    one="it was missing and has been restored from the backup of {day}: {n} row",
                    day=day,
                    n=self.rows,
                )
            case Path() as aside, date() as day:
                return translate(
                    "History",
                    "it was damaged and has been rebuilt from the backup of {day} and what could still be read: {n} "
                    "rows; the damaged file is kept as {aside}",
                    one="it was damaged and has been rebuilt from the backup of {day} and what could still be read: "
                    "{n} row; the damaged file is kept as {aside}",
                    day=day,
                    aside=aside.name,
                    n=self.rows,
                )
            case _:
                return translate(
                    "History",
                    "it was damaged and has been rebuilt from what could still be read: {n} rows; there is no backup "
                    "yet; the damaged file is kept as {aside}",
                    one="it was damaged and has been rebuilt from what could still be read: {n} row; there is no "
                    "backup yet; the damaged file is kept as {aside}",
                    aside=self.aside.name if self.aside else "",
                    n=self.rows,
                )


def rebuild(path: Path, folder: Path, today: date) -> Repaired | None:
    """Put a sound history in the place of a damaged or missing one. Nobody may have the file open.

    The new file is made whole first. Then the damaged one is renamed, and the new one takes its name. Whoever dies in
    between leaves a missing file, which the next start restores.

    Returns:
        What came of it; None when there is neither a file nor a backup.

    Raises:
        OSError: It could not be done; the file is as it was.
        sqlite3.Error: Likewise.
    """
    fresh = path.with_name(f".{path.name}.{os.getpid()}.new")
    _remove(fresh)
    try:
        backup = backups.newest_good(folder, today)
        if backup is not None:
            with closing(backup[1]):
                backups.copy_whole(backup[1], fresh)
        elif is_missing(path):
            return None
        rows = _complete(fresh, path)
        aside = None if is_missing(path) else _set_aside(path, today)
        fresh.replace(path)
        return Repaired(aside, backup[0] if backup else None, rows)
    finally:
        _remove(fresh)


def is_missing(path: Path) -> bool:
    """Whether there is no file, or one without a single byte: whoever died while making it had written nothing."""
    try:
        return path.stat().st_size == 0
    except FileNotFoundError:
        return True


def _complete(fresh: Path, damaged: Path) -> int:
    """Add to the new file what can still be read in the damaged one; returns its number of rows."""
    source = None if is_missing(damaged) else _opened(damaged)
    if source is None:
        return add_rows(fresh, ()).total
    with closing(source):
        return add_rows(fresh, readable(source)).total


def _opened(damaged: Path) -> Ledger | None:
    try:
        return open_damaged(damaged)
    except (sqlite3.DatabaseError, RefusedError):  # not even its first page can be read
        return None


def _set_aside(path: Path, today: date) -> Path:
    """Rename a damaged file, and first what lies beside it."""
    aside = path.with_name(f"{path.stem}.damaged-{today.isoformat()}{path.suffix}")
    number = 1
    while aside.exists():
        number += 1
        aside = path.with_name(f"{path.stem}.damaged-{today.isoformat()}-{number}{path.suffix}")
    for beside in BESIDE:
        with suppress(FileNotFoundError):
            path.with_name(f"{path.name}{beside}").replace(aside.with_name(f"{aside.name}{beside}"))
    path.replace(aside)
    return aside


def _remove(path: Path) -> None:
    for name in (path.name, *(f"{path.name}{beside}" for beside in (*BESIDE, "-journal"))):
        with suppress(FileNotFoundError):
            path.with_name(name).unlink()
