"""Brings the rows of a history from elsewhere into another one. Loads `sqlite3`: import it late.

To look at each row of ten years in Python takes seconds. So rows that are just as this program writes them go over
inside SQLite, all at once; only the others, which something else must have written, are read one by one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable
from contextlib import closing
from enum import StrEnum
from functools import lru_cache
from pathlib import Path

from twistbreak.core.history.rows import Feeling, Outcome, SkipReason, SpanKind
from twistbreak.core.routines.routine import Dose
from twistbreak.services.history import rows
from twistbreak.services.history.ledger import Ledger
from twistbreak.services.history.merging import Merged, add_rows
from twistbreak.services.history.opening import (
    DamagedError,
    address_from_elsewhere,
    open_from_elsewhere,
    open_scratch,
)

_LAYOUT = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name"
_DIFFERENT_TEXTS = 1_000
"""Ids of twists and reasons of spans that are remembered as good or bad."""


def add_history(target: Path, source: Path) -> Merged:
    """Add the rows of a history that anybody may have made to a scratch copy of ours; it is made when it is not there.

    What comes of it is the same as when each row were read and written again: rows that make no sense, and those that
    are known already, are left out.

    Raises:
        DamagedError: The source does not pass the check.
        RefusedError: It is of a newer version, or no history of ours.
        OSError: The target cannot be made.
        sqlite3.Error: The source cannot be read to its end, or there is no room; the target is then useless.
    """
    with closing(open_from_elsewhere(source)) as theirs:
        if not theirs.is_sound():
            raise DamagedError
        if not _is_laid_out_as_ours(theirs.connection):
            return add_rows(target, theirs.entries())
    with closing(open_scratch(target)) as ledger:
        before = ledger.count()
        _bring(ledger, source)
        total = ledger.count()
    return Merged(total - before, total)


def _is_laid_out_as_ours(connection: sqlite3.Connection) -> bool:
    """Whether the tables are ours to the letter: others could compare, or compute, in ways of their own."""
    with closing(Ledger.in_memory()) as ours:
        return connection.execute(_LAYOUT).fetchall() == ours.connection.execute(_LAYOUT).fetchall()


def _bring(ledger: Ledger, source: Path) -> None:
    connection = ledger.connection
    connection.create_function("is_twist", 1, _of_bytes(rows.is_twist), deterministic=True)
    connection.create_function("is_why", 1, _of_bytes(rows.is_why), deterministic=True)
    connection.execute("ATTACH ? AS theirs", (address_from_elsewhere(source),))
    with ledger.transaction():
        for table, proper in (("breaks", _PROPER_BREAK), ("spans", _PROPER_SPAN)):
            connection.execute(
                f"INSERT OR IGNORE INTO main.{table} SELECT * FROM theirs.{table} WHERE {proper}"  # noqa: S608 -- made of constants
            )
    ledger.add(ledger.entries_where(_NO_SUCH_BREAK, _NO_SUCH_SPAN, of="theirs"))


def _of_bytes(is_good: Callable[[str], bool]) -> Callable[[bytes | None], bool]:
    """The same question about a text as it lies in the file: it need not be UTF-8, and NULL is asked about, too."""

    @lru_cache(_DIFFERENT_TEXTS)
    def judge(cell: bytes | None) -> bool:
        try:
            return cell is not None and is_good(cell.decode())
        except UnicodeDecodeError:
            return False

    return judge


def _text(column: str, function: str) -> str:
    return f"(typeof({column}) = 'text' AND {function}(CAST({column} AS BLOB)))"


def _whole(column: str, low: int, high: int) -> str:
    return f"(typeof({column}) = 'integer' AND {column} BETWEEN {low} AND {high})"


def _one_of(column: str, values: type[StrEnum]) -> str:
    return f"{column} IN ({', '.join(repr(value.value) for value in values)})"


def _or_null(column: str, condition: str) -> str:
    return f"({column} IS NULL OR {condition})"


def _all(conditions: Iterable[str]) -> str:
    """All of them hold; what cannot be told does not."""
    return f"((({') AND ('.join(conditions)})) IS 1)"


_DAY_MS = 24 * 3600 * 1000


def _local_day(column: str) -> str:
    return f"date({column} / 1000 + offset_s, 'unixepoch')"


def _local_day_number(ms: str) -> str:
    return f"({ms} + offset_s * 1000) / {_DAY_MS}"


def _instant(column: str) -> str:
    # On the first day of 1970 the local clock may still be in 1969, where SQLite's division rounds the other way.
    return _whole(column, _DAY_MS, rows.LATEST_MS - 1)


_OFFSET = _whole("offset_s", 1 - rows.LONGEST_OFFSET_S, rows.LONGEST_OFFSET_S - 1)

_PROPER_BREAK = _all((
    _instant("at_ms"),
    _OFFSET,
    f"day = {_local_day('at_ms')}",
    _one_of("outcome", Outcome),
    _whole("reminder", 0, rows.LARGEST),
    _or_null("routine", _text("routine", "is_twist")),
    _or_null("dose", _one_of("dose", Dose)),
    _or_null("began_ms", _whole("began_ms", 0, rows.LATEST_MS - 1)),
    _whole("left_ms", 0, rows.LONGEST_MS),
    _whole("right_ms", 0, rows.LONGEST_MS),
    _or_null("reason", _one_of("reason", SkipReason)),
    _whole("hurts", 0, 1),
    _or_null("feeling", _one_of("feeling", Feeling)),
    _whole("level", 0, rows.LARGEST),
    _whole("sitting_ms", 0, rows.LONGEST_MS),
))  # fmt: skip
"""A row of `breaks` that reading it and writing it again would not change."""

_PROPER_SPAN = _all((
    _instant("start_ms"),
    _instant("end_ms"),
    "start_ms < end_ms",
    _OFFSET,
    f"{_local_day_number('start_ms')} = {_local_day_number('end_ms - 1')}",
    f"day = {_local_day('start_ms')}",
    _one_of("kind", SpanKind),
    _text("why", "is_why"),
))  # fmt: skip
"""A row of `spans`, likewise."""

_NO_SUCH_BREAK = """
    NOT EXISTS (SELECT 1 FROM main.breaks AS ours
        WHERE ours.at_ms = breaks.at_ms AND ours.reminder = breaks.reminder AND ours.outcome = breaks.outcome)
"""
"""A row of theirs that is not here."""

_NO_SUCH_SPAN = """
    NOT EXISTS (SELECT 1 FROM main.spans AS ours
        WHERE ours.start_ms = spans.start_ms AND ours.end_ms = spans.end_ms AND ours.kind = spans.kind)
"""
"""Likewise."""
