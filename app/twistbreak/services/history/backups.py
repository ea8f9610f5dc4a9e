"""Copies of the history, one a day: `history-2026-03-06.sqlite3`. Loads `sqlite3`: import it late."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing, suppress
from datetime import date, timedelta
from pathlib import Path

from twistbreak.core.backup.rotation import kept
from twistbreak.services.atomic_file import PRIVATE
from twistbreak.services.dated_files import DatedFiles
from twistbreak.services.history.ledger import Ledger
from twistbreak.services.history.opening import DamagedError, RefusedError, open_to_read
from twistbreak.services.paths import ensure_private_folder

FILES = DatedFiles("history-", ".sqlite3")


def copy_whole(ledger: Ledger, target: Path) -> None:
    """Copy the whole history, as it is at one instant, into one file that is whole or not there.

    Raises:
        DamagedError: The copy does not pass the check, so the history itself is damaged. Nothing was written.
        OSError: It could not be written.
        sqlite3.Error: Likewise.
    """
    ensure_private_folder(target.parent)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        temporary.unlink(missing_ok=True)
        os.close(os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_EXCL, PRIVATE))
        with closing(sqlite3.connect(temporary, isolation_level=None)) as copy:
            ledger.connection.backup(copy)
            copy.execute("PRAGMA journal_mode = DELETE")  # one file, with nothing beside it
            if not Ledger(copy).is_sound():
                raise DamagedError
        temporary.replace(target)
    finally:
        for leftover in (temporary, temporary.with_name(f"{temporary.name}-journal")):
            with suppress(OSError):
                leftover.unlink()


def is_due(folder: Path, today: date) -> bool:
    """Whether there is no copy of this day yet."""
    return not FILES.path(folder, today).exists()


def back_up(ledger: Ledger, folder: Path, today: date) -> None:
    """Make the copy of the day, and let go of copies that are no longer worth keeping.

    Raises:
        DamagedError: The history is damaged; every older copy stays.
        OSError: The copy could not be written; likewise.
        sqlite3.Error: Likewise.
    """
    copy_whole(ledger, FILES.path(folder, today))
    days = FILES.days(folder)
    for day in days - kept(days):
        with suppress(OSError):
            FILES.path(folder, day).unlink()


def newest_good(folder: Path, today: date) -> tuple[date, Ledger] | None:
    """The newest copy that can be opened and passes the check, open for reading; None when there is none.

    Copies with days to come, which a wrong clock has made, come last.
    """
    tomorrow = today + timedelta(days=1)
    for day in sorted(FILES.days(folder), key=lambda day: (day <= tomorrow, day), reverse=True):
        try:
            ledger = open_to_read(FILES.path(folder, day))
        except (sqlite3.Error, RefusedError):
            continue
        if ledger.is_sound():
            return day, ledger
        ledger.close()
    return None
