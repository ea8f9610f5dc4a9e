"""Rows from elsewhere go over at once inside SQLite; the outcome is that of reading and writing each of them."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from support.history_samples import LAST_DAY, one_day, years
from twistbreak.core.history.rows import Entry, Span, SpanKind
from twistbreak.services.history import newcomers
from twistbreak.services.history.ledger import Ledger
from twistbreak.services.history.merging import Merged, add_rows
from twistbreak.services.history.newcomers import add_history
from twistbreak.services.history.opening import DamagedError, open_from_elsewhere, open_ledger
from twistbreak.services.history.rows import BREAK_COLUMNS, SPAN_COLUMNS

NOON_MS = 1_772_794_800_000
HOUR_MS = 3_600_000

_NUMBERS = (0, 1, 2, 86_399, 86_400, 86_399_999, 86_400_000, 31_622_400_000, 32_503_680_000_000, 2**31, 2**62)
CELLS = (
    *(str(number + more) for number in _NUMBERS for more in (0, 1)),
    *(str(-number) for number in _NUMBERS),
    *("NULL", "1.5", "''", "'x'", "'1'", "'a b'", "'a  b'", "'a' || char(10)", "'a' || char(0)", "'=cmd()'"),
    *("'COMPLETED'", "'2026-02-29'", "'9999-99-99'", "x'63616c6c'", "CAST(x'ff61' AS TEXT)", f"'{'w ' * 150}'"),
)
"""What something else might write into a cell, in SQL: at the bounds of what makes sense, and beyond."""
KEYS = {"breaks": "at_ms", "spans": "start_ms"}
PLACES = (
    *(("breaks", column, cell) for column in BREAK_COLUMNS for cell in CELLS),
    *(("spans", column, cell) for column in SPAN_COLUMNS for cell in CELLS),
    *(("spans", "end_ms", f"start_ms + {length}") for length in (-1, 0, 1, 24 * HOUR_MS, 400 * 24 * HOUR_MS + 1)),
)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return history(tmp_path / "theirs.sqlite3", one_day())


def history(path: Path, entries: Sequence[Entry]) -> Path:
    """A history in one file, as in a backup."""
    add_rows(path, entries)
    return path


def everything(path: Path) -> list[tuple[object, ...]]:
    """Every cell of every row."""
    with closing(sqlite3.connect(path)) as connection:
        connection.text_factory = bytes
        return [
            *connection.execute("SELECT 'breaks', * FROM breaks"),
            *connection.execute("SELECT 'spans', * FROM spans"),
        ]


def spoil(path: Path) -> None:
    """Put each of the cells into a row of its own, as far as the table takes it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("BEGIN")
        rows = {
            table: [row[0] for row in connection.execute(f"SELECT {key} FROM {table} ORDER BY {key}")]  # noqa: S608 -- constants
            for table, key in KEYS.items()
        }
        for table, column, cell in PLACES:
            row = rows[table].pop(0)
            connection.execute(f"UPDATE OR IGNORE {table} SET {column} = {cell} WHERE {KEYS[table]} = {row}")  # noqa: S608 -- likewise
        connection.execute("COMMIT")


def one_by_one(target: Path, source: Path) -> None:
    with closing(open_from_elsewhere(source)) as theirs:
        add_rows(target, theirs.entries())


def test_the_outcome_is_that_of_reading_every_row(tmp_path: Path) -> None:
    source = history(tmp_path / "theirs.sqlite3", years(1, seed=3))
    spoil(source)
    at_once, single = (
        history(tmp_path / name, years(1, seed=3)[:200]) for name in ("at-once.sqlite3", "single.sqlite3")
    )
    add_history(at_once, source)
    one_by_one(single, source)
    assert everything(at_once) == everything(single)
    assert 0 < len(everything(at_once)) < len(everything(source))


def test_rows_as_this_program_writes_them_are_not_read_one_by_one(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[Entry] = []

    def reading(_ledger: Ledger, entries: Iterable[Entry]) -> None:
        read.extend(entries)

    monkeypatch.setattr(Ledger, "add", reading)
    rows = len(everything(source))
    assert add_history(tmp_path / "ours.sqlite3", source) == Merged(added=rows, total=rows)
    assert read == []


def test_rows_that_are_here_already_are_counted_once(source: Path, tmp_path: Path) -> None:
    day_before = one_day(seed=2, day=LAST_DAY - timedelta(days=1))
    ours = history(tmp_path / "ours.sqlite3", [*day_before, *one_day()[:7]])
    before = len(everything(ours))
    added = len(everything(source)) - 7
    assert add_history(ours, source) == Merged(added, before + added)
    assert add_history(ours, source) == Merged(0, before + added)


def test_a_span_that_was_kept_whole_over_midnight_is_cut_there(source: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(source)) as connection, connection:
        connection.execute("DELETE FROM spans")
        connection.execute(
            "INSERT INTO spans VALUES (?, ?, 'sitting', 0, '2026-03-06', '')", (NOON_MS, NOON_MS + 20 * HOUR_MS)
        )
    target = tmp_path / "ours.sqlite3"
    add_history(target, source)
    with closing(open_ledger(target)) as ours:
        spans = [entry for entry in ours.entries() if isinstance(entry, Span)]
    assert [(span.kind, span.end - span.start) for span in spans] == [
        (SpanKind.SITTING, timedelta(hours=12 + 1)),
        (SpanKind.SITTING, timedelta(hours=7)),
    ]


@pytest.mark.parametrize(
    "change",
    [
        "CREATE INDEX more ON breaks (abs(at_ms))",
        "ALTER TABLE breaks ADD COLUMN more",
        "ALTER TABLE spans ADD COLUMN more AS (start_ms || kind)",
    ],
)
def test_tables_that_are_not_quite_ours_are_read_row_by_row(
    change: str, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = everything(source)
    with closing(sqlite3.connect(source)) as connection:
        connection.execute(change)
    monkeypatch.setattr(newcomers, "_bring", None)
    add_history(tmp_path / "ours.sqlite3", source)
    assert everything(tmp_path / "ours.sqlite3") == before


def test_a_damaged_history_is_not_brought_over(tmp_path: Path) -> None:
    source = history(tmp_path / "theirs.sqlite3", years(1, seed=3)[:3000])
    data = source.read_bytes()
    source.write_bytes(data[:40960] + b"\x5a" * 40960 + data[81920:])
    with pytest.raises((DamagedError, sqlite3.DatabaseError)):
        add_history(tmp_path / "ours.sqlite3", source)
