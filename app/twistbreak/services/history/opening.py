"""Opens the history's file, or says why it must be left alone. Loads `sqlite3`: import it late."""

from __future__ import annotations

import errno
import os
import sqlite3
import stat
from pathlib import Path
from urllib.parse import quote

from twistbreak.core.text import Text, translate
from twistbreak.services.atomic_file import PRIVATE
from twistbreak.services.history.ledger import Ledger, migrate
from twistbreak.services.history.schema import APPLICATION_ID, VERSION
from twistbreak.services.paths import ensure_private_folder

_PATIENCE_S = 1.0
"""How long another program's lock is waited for; what could not be written then is written later."""
_LOOK_EVERY = 1_000_000
_MOST_LOOKS = 3_000
"""SQLite counts instructions of its own machine: these are less than a minute's."""


class RefusedError(Exception):
    """The file is fine, but not ours to change.

    Attributes:
        text: Says why, of the user's own history.
        is_newer: It is of a newer version; else it is no history.
    """

    def __init__(self, text: Text, *, is_newer: bool = False) -> None:
        super().__init__(str(text))
        self.text = text
        self.is_newer = is_newer


class DamagedError(Exception):
    """The file is damaged, although SQLite could open it."""


def open_ledger(path: Path) -> Ledger:
    """Open the file for reading and writing; make it, private to its owner, if it is not there.

    Raises:
        RefusedError: It belongs to a newer version, or to another program. It was not changed.
        OSError: It cannot be made, or is no ordinary file.
        sqlite3.Error: It cannot be opened; `ledger.is_damage` tells whether it is damaged.
    """
    _make_sure_of_file(path)
    connection = sqlite3.connect(path, timeout=_PATIENCE_S, isolation_level=None, uri=True)  # for those attached to it
    try:
        refuse_foreign(connection)
        connection.execute("PRAGMA trusted_schema = OFF")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        migrate(connection)
    except BaseException:
        connection.close()
        raise
    return Ledger(connection)


def open_to_read(path: Path) -> Ledger:
    """Open a file of ours that nobody writes to, and leave it as it is: a backup.

    Raises:
        RefusedError: As for `open_ledger`.
        sqlite3.Error: It cannot be opened.
    """
    return _open_at(f"file:{quote(str(path))}?mode=ro")


def open_damaged(path: Path) -> Ledger:
    """Open a damaged file, for reading what is left of it; see `open_to_read`."""
    return _open_at(f"file:{quote(str(path))}?mode=ro", is_damaged=True)


def _open_at(address: str, *, is_damaged: bool = False) -> Ledger:
    connection = sqlite3.connect(address, uri=True, isolation_level=None)
    try:
        connection.execute("PRAGMA trusted_schema = OFF")
        if is_damaged:
            connection.execute(
                "PRAGMA writable_schema = ON"
            )  # else SQLite reads nothing of a file whose end is missing
        refuse_foreign(connection)
    except BaseException:
        connection.close()
        raise
    return Ledger(connection)


def open_from_elsewhere(path: Path) -> Ledger:
    """Open a history that anybody may have made, for reading: with nothing but tables in it, and limited patience.

    Args:
        path: A copy of our own, with nothing beside it.

    Raises:
        RefusedError: As for `open_ledger`.
        sqlite3.Error: It cannot be opened, or took too long.
    """
    ledger = _open_at(address_from_elsewhere(path))
    try:
        ledger.connection.set_progress_handler(_Patience().is_over, _LOOK_EVERY)
        _refuse_machinery(ledger.connection)
    except BaseException:
        ledger.close()
        raise
    return ledger


def address_from_elsewhere(path: Path) -> str:
    """What SQLite calls a file that it may only read, without making anything beside it."""
    return f"file:{quote(str(path))}?mode=ro&immutable=1"


def open_scratch(path: Path) -> Ledger:
    """Open a copy that is of no use unless all goes well: nothing is kept to go back to. It is made if not there.

    Work with it may read from elsewhere, and its patience is limited.

    Raises:
        OSError: It cannot be made.
        sqlite3.Error: It cannot be opened.
    """
    ledger = open_ledger(path)
    for pragma in ("journal_mode = MEMORY", "synchronous = OFF"):
        ledger.connection.execute(f"PRAGMA {pragma}")
    ledger.connection.set_progress_handler(_Patience().is_over, _LOOK_EVERY)
    return ledger


class _Patience:
    """Counts the work of a database; a million rows need a tenth of what is allowed."""

    def __init__(self) -> None:
        self._left = _MOST_LOOKS

    def is_over(self) -> bool:
        """Whether it has taken too long; SQLite then gives up."""
        self._left -= 1
        return self._left < 0


def refuse_foreign(connection: sqlite3.Connection) -> None:
    """Refuse a database that is of a newer version, or is not ours.

    Raises:
        RefusedError: It is.
        sqlite3.Error: It cannot be read.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (tables,) = connection.execute("SELECT COUNT(*) FROM sqlite_master").fetchone()
    if application == APPLICATION_ID and version > VERSION:
        raise RefusedError(
            translate(
                "History",
                "it was written by a newer version of Twist Break and is left as it is; "
                "start that version again, or move the file away to begin a new history",
            ),
            is_newer=True,
        )
    if tables and application != APPLICATION_ID:
        raise RefusedError(
            translate(
                "History",
                "it is the database of another program and is left as it is; "
                "move it away, so that Twist Break can keep its history there",
            )
        )


def _refuse_machinery(connection: sqlite3.Connection) -> None:
    """Refuse a database that would do more than hold tables: views and triggers are programs."""
    (found,) = connection.execute("SELECT COUNT(*) FROM sqlite_master WHERE type NOT IN ('table', 'index')").fetchone()
    if found:
        raise RefusedError(translate("History", "it is no history of Twist Break and is left out"))


def _make_sure_of_file(path: Path) -> None:
    ensure_private_folder(path.parent)
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, PRIVATE)
    except FileExistsError:
        if not stat.S_ISREG(path.stat().st_mode):
            raise OSError(errno.EINVAL, "It is not an ordinary file", str(path)) from None
    else:
        os.close(descriptor)
