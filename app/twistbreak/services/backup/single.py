"""A backup of nothing but the history: one of the copies that the program makes every day."""

from __future__ import annotations

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path

from twistbreak.core.backup.contents import FORMAT, Manifest, kind_of
from twistbreak.core.text import translate
from twistbreak.services.atomic_file import opened
from twistbreak.services.backup.archive import ArchiveError, describe

_NAME = "history.sqlite3"
_MARK = b"SQLite format 3\0"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def is_database(path: Path) -> bool:
    """Whether a file begins as SQLite's do.

    Raises:
        OSError: It cannot be read, or is no ordinary file.
    """
    with opened(path, os.O_RDONLY) as descriptor:
        return os.read(descriptor, len(_MARK)) == _MARK


def take_in(path: Path, folder: Path) -> Manifest:
    """Copy a history into an empty folder of ours, as if it had been unpacked from a backup of everything.

    Raises:
        ArchiveError: It is too large.
        OSError: There is no room, or the file cannot be read.
    """
    kind = kind_of(_NAME)
    target = folder / _NAME
    with opened(path, os.O_RDONLY) as descriptor, os.fdopen(descriptor, "rb", closefd=False) as source:
        if kind is None or os.fstat(descriptor).st_size > kind.largest:
            raise ArchiveError(translate("Backup", "“{name}” is far too large; it may be a trap.", name=path.name[:60]))
        with target.open("xb") as copy:
            shutil.copyfileobj(source, copy)
    return Manifest(FORMAT, "", written(path), describe({_NAME: target}))


def written(path: Path) -> datetime:
    """When a file was last written, in UTC; the year 1970 where that cannot be told. Never raises."""
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (ValueError, OverflowError, OSError):
        return _EPOCH
