"""The questions that the history is asked, in SQL; on a file, or in memory. Loads `sqlite3`: import it late."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import date, datetime, timedelta
from functools import partial
from itertools import islice
from typing import Any, TypeVar

from twistbreak.core.history.rows import Balance, BreakRecord, DayTotals, Entry, Span
from twistbreak.services.history.rows import (
    BREAK_COLUMNS,
    LATEST_MS,
    SPAN_COLUMNS,
    break_from,
    break_row,
    milliseconds,
    span_from,
    span_rows,
)
from twistbreak.services.history.schema import APPLICATION_ID, MIGRATIONS

_DAY = timedelta(days=1)
_COUNTED = "outcome IN ('completed', 'partial')"

_BREAK_DAYS = """
    SELECT day, TOTAL(outcome = 'completed'), TOTAL(outcome = 'partial'), TOTAL(outcome = 'natural'),
        TOTAL(outcome = 'snoozed'), TOTAL(outcome = 'skipped'), TOTAL(outcome = 'missed'),
        TOTAL(left_ms), TOTAL(right_ms), MAX(sitting_ms),
        TOTAL(feeling = 'easier'), TOTAL(feeling = 'same'), TOTAL(feeling = 'stiffer'), TOTAL(hurts)
    FROM breaks WHERE day BETWEEN ? AND ? GROUP BY day
"""
_SPAN_DAYS = """
    SELECT day, TOTAL(length), MAX(length) FROM (
        SELECT day, CASE WHEN kind IN ('sitting', 'held') THEN end_ms - start_ms ELSE 0 END AS length
        FROM spans WHERE day BETWEEN ? AND ?
    ) GROUP BY day
"""
_BALANCE = f"""
    SELECT routine, TOTAL(left_ms), TOTAL(right_ms), COUNT(*)
    FROM breaks WHERE day BETWEEN ? AND ? AND {_COUNTED} AND routine IS NOT NULL GROUP BY routine
"""  # noqa: S608 -- made of constants
_BREAKS = f"SELECT {', '.join(BREAK_COLUMNS)} FROM breaks WHERE at_ms >= ? AND at_ms < ?"  # noqa: S608 -- likewise
_SPANS = f"""
    SELECT {", ".join(SPAN_COLUMNS)} FROM spans WHERE start_ms >= ? AND start_ms < ? AND end_ms > ?
"""  # noqa: S608 -- likewise
_ADD_BREAK = f"INSERT OR IGNORE INTO breaks VALUES ({', '.join('?' * len(BREAK_COLUMNS))})"  # noqa: S608 -- likewise
_ADD_SPAN = f"INSERT OR IGNORE INTO spans VALUES ({', '.join('?' * len(SPAN_COLUMNS))})"  # noqa: S608 -- likewise
_BATCH = 2_000
_DAMAGE = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)
"""The last one is what SQLite says of sentences about tables and columns that are not there."""
_FIRST = "SELECT MIN(day) FROM (SELECT MIN(day) AS day FROM breaks UNION ALL SELECT MIN(day) FROM spans)"

_T = TypeVar("_T")


class Ledger:
    """A database with our tables.

    Args:
        connection: Open, in autocommit mode, and migrated.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        connection.text_factory = partial(str, encoding="utf-8", errors="replace")  # one bad text must not hide others

    @classmethod
    def in_memory(cls) -> Ledger:
        """An empty one that nobody else sees."""
        connection = sqlite3.connect(":memory:", isolation_level=None)
        migrate(connection)
        return cls(connection)

    def add(self, entries: Iterable[Entry]) -> None:
        """Keep rows, all or none; those that are there already stay as they are.

        Raises:
            sqlite3.Error: They could not be kept.
        """
        with self.transaction():
            waiting = iter(entries)
            while batch := [*islice(waiting, _BATCH)]:
                spans = (row for entry in batch if isinstance(entry, Span) for row in span_rows(entry))
                self.connection.executemany(_ADD_BREAK, map(break_row, _breaks_among(batch)))
                self.connection.executemany(_ADD_SPAN, spans)

    def entries(self) -> Iterator[Entry]:
        """Everything; rows that make no sense are left out."""
        yield from self.breaks_between(0, LATEST_MS)
        yield from self.spans_between(0, LATEST_MS)

    def breaks_between(self, since_ms: int, until_ms: int) -> Iterator[BreakRecord]:
        """The reminders and breaks between two instants, oldest first; see `entries`."""
        yield from _read(break_from, self.connection.execute(f"{_BREAKS} ORDER BY at_ms", (since_ms, until_ms)))

    def spans_between(self, since_ms: int, until_ms: int) -> Iterator[Span]:
        """The spans that begin between two instants, oldest first; see `entries`."""
        bounds = (since_ms, until_ms, since_ms)
        yield from _read(span_from, self.connection.execute(f"{_SPANS} ORDER BY start_ms", bounds))

    def entries_where(self, of_breaks: str, of_spans: str, *, of: str) -> Iterator[Entry]:
        """Everything for which a condition in SQL holds, in an attached database; see `entries`.

        Args:
            of_breaks: For reminders and breaks; made of constants, as the other arguments are.
            of_spans: For spans.
            of: The name of the database.
        """
        breaks = f"SELECT {', '.join(BREAK_COLUMNS)} FROM {of}.breaks WHERE {of_breaks}"  # noqa: S608 -- of constants
        spans = f"SELECT {', '.join(SPAN_COLUMNS)} FROM {of}.spans WHERE {of_spans}"  # noqa: S608 -- likewise
        yield from _read(break_from, self.connection.execute(breaks))
        yield from _read(span_from, self.connection.execute(spans))

    @contextmanager
    def transaction(self) -> Generator[None]:
        """All of what is done inside, or nothing."""
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise

    def breaks(self, since: datetime, until: datetime) -> list[BreakRecord]:
        """See `core.history.store.HistoryStore`."""
        bounds = (milliseconds(since), milliseconds(until))
        return [*_read(break_from, self.connection.execute(f"{_BREAKS} ORDER BY at_ms, reminder", bounds))]

    def spans(self, since: datetime, until: datetime) -> list[Span]:
        """See `core.history.store.HistoryStore`; a span that goes over midnight comes in pieces."""
        # No piece is longer than a day; so the primary key finds the few that can overlap.
        bounds = (milliseconds(since - _DAY), milliseconds(until), milliseconds(since))
        return [*_read(span_from, self.connection.execute(f"{_SPANS} ORDER BY start_ms", bounds))]

    def days(self, since: date, until: date) -> list[DayTotals]:
        """Totals from breaks and totals from spans: a day can be there twice."""
        bounds = (since.isoformat(), until.isoformat())
        counted = _read(_break_totals, self.connection.execute(_BREAK_DAYS, bounds))
        return [*counted, *_read(_span_totals, self.connection.execute(_SPAN_DAYS, bounds))]

    def balance(self, since: date, until: date) -> list[Balance]:
        """See `core.history.store.HistoryStore`; in no order."""
        bounds = (since.isoformat(), until.isoformat())
        return [*_read(_balance, self.connection.execute(_BALANCE, bounds))]

    def first_day(self) -> date | None:
        """See `core.history.store.HistoryStore`."""
        (found,) = self.connection.execute(_FIRST).fetchone()
        return None if found is None else date.fromisoformat(found)

    def count(self) -> int:
        """How many rows there are."""
        sql = "SELECT (SELECT COUNT(*) FROM breaks) + (SELECT COUNT(*) FROM spans)"
        return int(self.connection.execute(sql).fetchone()[0])

    def is_sound(self) -> bool:
        """Whether SQLite's quick check finds nothing; takes some 90 ms for 200,000 rows."""
        try:
            return self.connection.execute("PRAGMA quick_check(1)").fetchone() == ("ok",)
        except sqlite3.DatabaseError as error:
            if is_damage(error):
                return False
            raise

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()


def migrate(connection: sqlite3.Connection, scripts: Sequence[str] = MIGRATIONS) -> None:
    """Bring a database of ours, or an empty one, to the present version; each step is done whole or not at all.

    Raises:
        sqlite3.Error: A step failed; the version before it stays.
    """
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for number, script in enumerate(scripts[version:], version + 1):
        marks = f"PRAGMA application_id = {APPLICATION_ID}; PRAGMA user_version = {number};"
        try:
            connection.executescript(f"BEGIN IMMEDIATE; {script} {marks} COMMIT;")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is bad, or its tables are not ours; else the trouble is around it, and may pass."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE


def _break_totals(row: Sequence[Any]) -> DayTotals:
    day, completed, partial, natural, snoozed, skipped, missed, left, right, longest, *feelings = row
    easier, same, stiffer, hurts = map(int, feelings)
    return DayTotals(
        day=date.fromisoformat(day),
        completed=int(completed),
        partial=int(partial),
        natural=int(natural),
        snoozed=int(snoozed),
        skipped=int(skipped),
        missed=int(missed),
        left=_duration(left),
        right=_duration(right),
        longest_sitting=_duration(longest),
        easier=easier,
        same=same,
        stiffer=stiffer,
        hurts=hurts,
    )


def _span_totals(row: Sequence[Any]) -> DayTotals:
    day, sitting, longest = row
    return DayTotals(date.fromisoformat(day), sitting=_duration(sitting), longest_sitting=_duration(longest))


def _balance(row: Sequence[Any]) -> Balance:
    routine, left, right, times = row
    return Balance(routine, _duration(left), _duration(right), times)


def _breaks_among(entries: Iterable[Entry]) -> Iterator[BreakRecord]:
    return (entry for entry in entries if isinstance(entry, BreakRecord))


def _read(reading: Callable[[Sequence[Any]], _T], rows: Iterable[Sequence[Any]]) -> Iterator[_T]:
    """Read rows; what an editor or a bad disk has made of some of them costs those only."""
    for row in rows:
        with suppress(ValueError, TypeError, OverflowError):
            yield reading(row)


def _duration(ms: float) -> timedelta:
    return timedelta(milliseconds=ms)
