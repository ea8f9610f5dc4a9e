"""Writes the whole history as a table for spreadsheets."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from twistbreak.core.history.report import rows_csv
from twistbreak.services.atomic_file import write_atomically
from twistbreak.services.history.store import SqliteHistory, UnusableError

_EVER = (datetime(1970, 1, 1, tzinfo=UTC), datetime(3000, 1, 1, tzinfo=UTC))
_BOM = b"\xef\xbb\xbf"
"""With it, spreadsheets know that a table is UTF-8."""


def write_csv(history: SqliteHistory, path: Path) -> None:
    """Write every row into a file, which is then whole, or as it was before.

    Raises:
        UnusableError: The history cannot be read now.
        OSError: It could not be written.
    """
    entries = [*history.breaks(*_EVER), *history.spans(*_EVER)]
    if history.trouble is not None:
        raise UnusableError(history.trouble)
    text = rows_csv(entries)
    write_atomically(path, _BOM + text.encode(), fsync=True)
