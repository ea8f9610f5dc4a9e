"""Writes the whole history as a table for spreadsheets."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from twistbreak.core.history.report import rows_csv
from twistbreak.core.history.store import HistoryStore
from twistbreak.services.atomic_file import write_atomically

_EVER = (datetime(1970, 1, 1, tzinfo=UTC), datetime(3000, 1, 1, tzinfo=UTC))
_BOM = b"\xef\xbb\xbf"
"""With it, spreadsheets know that a table is UTF-8."""


def write_csv(history: HistoryStore, path: Path) -> None:
    """Write every row into a file, which is then whole, or as it was before.

    Raises:
        OSError: It could not be written.
    """
    text = rows_csv([*history.breaks(*_EVER), *history.spans(*_EVER)])
    write_atomically(path, _BOM + text.encode(), fsync=True)
