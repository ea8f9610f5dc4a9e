"""The history on disk: `core.history.store.HistoryStore`. Loads `sqlite3`: import it when a row has to be kept.

What cannot be written, because the disk is full or the folder read-only, is remembered, counts in every answer, and is
written as soon as that is possible again.
"""

from __future__ import annotations

import logging
import sqlite3
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from datetime import date, datetime
from itertools import islice
from pathlib import Path
from typing import TypeVar

from twistbreak.core.history.rows import Balance, BreakRecord, DayTotals, Entry, Span
from twistbreak.core.history.totals import by_day, by_routine
from twistbreak.core.problem import Problem
from twistbreak.core.text import Text, translate
from twistbreak.services.history import backups, repair
from twistbreak.services.history.ledger import Ledger, is_damage
from twistbreak.services.history.opening import DamagedError, RefusedError, open_ledger
from twistbreak.services.history.rows import is_storable

MOST_KEPT = 5_000
"""Rows remembered while they cannot be written: months of them."""

_BATCH = 100
"""Rows written at once of those that wait."""

_log = logging.getLogger(__name__)

_T = TypeVar("_T")


class UnusableError(OSError):
    """The history cannot be read now; its message says why, and names the file."""

    def __init__(self, trouble: Problem | None) -> None:
        super().__init__(str(trouble or "the history is damaged"))


class SqliteHistory:
    """The history of one user.

    Nothing is opened before it is first used. A damaged file is set aside and rebuilt, a missing one restored from the
    last backup.

    Args:
        path: The file; it need not exist.
        backup_folder: Where its backups are; it need not exist.
        today: The local day, for the names of what is set aside.
        tell: Told once what is wrong, until it works again, and what has been rebuilt.
    """

    def __init__(
        self, path: Path, backup_folder: Path, today: Callable[[], date], tell: Callable[[Problem], None]
    ) -> None:
        self.path = path
        self.backup_folder = backup_folder
        self._today = today
        self._tell = tell
        self._disk: Ledger | None = None
        self._waiting: deque[Entry] = deque(maxlen=MOST_KEPT)
        self._told: Text | None = None
        self._trouble: Problem | None = None
        self._refused: Text | None = None
        self._is_checked = False
        self._backed_up: date | None = None

    # What `core.history.store.HistoryStore` promises

    def add(self, entry: Entry) -> None:
        """Keep a row. Never raises."""
        if not is_storable(entry):
            _log.error("A row of the history makes no sense and is not kept: %s.", entry)
            return
        self._waiting.append(entry)
        self.flush()

    def breaks(self, since: datetime, until: datetime) -> Sequence[BreakRecord]:
        """The reminders and breaks from an instant (included) to another (excluded), oldest first. Never raises."""
        return sorted(self._ask(lambda ledger: ledger.breaks(since, until)), key=lambda record: record.at)

    def spans(self, since: datetime, until: datetime) -> Sequence[Span]:
        """The spans that overlap the time between two instants, oldest first; cut at local midnights. Never raises."""
        return sorted(self._ask(lambda ledger: ledger.spans(since, until)), key=lambda span: span.start)

    def days(self, since: date, until: date) -> Sequence[DayTotals]:
        """Totals of every day with a row, from a day to another, both included, in order. Never raises."""
        return by_day(self._ask(lambda ledger: ledger.days(since, until)))

    def balance(self, since: date, until: date) -> Sequence[Balance]:
        """Each twist done between two days, both included; the one done most often first. Never raises."""
        return by_routine(self._ask(lambda ledger: ledger.balance(since, until)))

    def first_day(self) -> date | None:
        """The day of the oldest row, or None without any. Never raises."""
        return min((day for day in self._ask(lambda ledger: [ledger.first_day()]) if day is not None), default=None)

    # What else the program needs

    def count(self) -> int:
        """How many rows there are. Never raises."""
        return sum(self._ask(lambda ledger: [ledger.count()]))

    @property
    def has_unwritten(self) -> bool:
        """Whether rows wait in memory for the disk."""
        return bool(self._waiting)

    def flush(self) -> bool:
        """Write what waits in memory; returns whether nothing waits any more."""
        return not self._waiting or self._try(self._write) is not None

    def back_up_if_due(self, today: date) -> None:
        """Check the file and make the backup of the day, unless that has been done. Never raises.

        Takes some 0.2 s for 200,000 rows, once a day: call it at a quiet moment.
        """
        if self._backed_up == today:
            return
        self._refused = None  # whatever stood in the way may have gone
        if self._try(lambda disk: self._back_up(disk, today)) is not None:
            self._backed_up = today

    @property
    def trouble(self) -> Problem | None:
        """Why the file could not be used the last time that this was tried, or None."""
        return self._trouble

    def copy_to(self, target: Path) -> None:
        """Copy the history, as it is now, into one file that is whole or not there.

        Raises:
            UnusableError: The history cannot be read now.
            OSError: The copy could not be written.
        """
        self.flush()
        unwritten: list[Exception] = []

        def copy(disk: Ledger) -> bool:
            try:
                backups.copy_whole(self._checked(disk), target)
            except (OSError, sqlite3.Error) as error:
                if isinstance(error, sqlite3.Error) and is_damage(error):
                    raise
                unwritten.append(error)
            return True

        if self._try(copy) is None:
            raise UnusableError(self._trouble)
        for error in unwritten:
            raise error if isinstance(error, OSError) else OSError(str(error)) from error

    def close(self) -> None:
        """Write what can be written and let go of the file. The next use opens it anew. Never raises."""
        self.flush()
        self._let_go()
        self._refused = None
        self._is_checked = False

    def forget_unwritten(self) -> None:
        """Let go of the file, and of what waits in memory too: everything is about to be deleted."""
        self._waiting.clear()
        self.close()

    def _ask(self, question: Callable[[Ledger], Iterable[_T]]) -> list[_T]:
        """The answers of the file and of what waits in memory."""
        answers = list(self._try(lambda disk: list(question(self._checked(disk)))) or ())
        if self._waiting:
            with closing(Ledger.in_memory()) as memory:
                memory.add(self._waiting)
                answers += question(memory)
        return answers

    def _try(self, work: Callable[[Ledger], _T]) -> _T | None:
        """Work on the file; None when that cannot be done now, which is then told. A damaged file is rebuilt first."""
        for _ in range(2):
            try:
                result = work(self._opened())
            except RefusedError as error:
                self._refused = error.text
                self._complain(error.text)
                return None
            except (sqlite3.Error, DamagedError, OSError) as error:
                self._let_go()
                is_damaged = isinstance(error, DamagedError) or (isinstance(error, sqlite3.Error) and is_damage(error))
                if not is_damaged:
                    self._complain(_unusable(error))
                    return None
                if not self._rebuild(error):
                    return None
            else:
                self._trouble = None
                return result
        return None

    def _opened(self) -> Ledger:
        if self._refused is not None:
            raise RefusedError(self._refused)
        if self._disk is None:
            if repair.is_missing(self.path):
                self._restore()
            self._disk = open_ledger(self.path)
        return self._disk

    def _checked(self, disk: Ledger) -> Ledger:
        """The file, after a check, once a run."""
        if not self._is_checked:
            if not disk.is_sound():
                raise DamagedError
            self._is_checked = True
        return disk

    def _write(self, disk: Ledger) -> bool:
        """Write what waits, a little at a time: with the disk full, each new row must not cost a try with all of it."""
        while batch := [*islice(self._waiting, _BATCH)]:
            disk.add(batch)
            for _ in batch:
                self._waiting.popleft()
        self._told = None
        return True

    def _back_up(self, disk: Ledger, today: date) -> bool:
        self._write(disk)
        if backups.is_due(self.backup_folder, today) and self._checked(disk).count():
            backups.back_up(disk, self.backup_folder, today)
        return True

    def _restore(self) -> None:
        repaired = repair.rebuild(self.path, self.backup_folder, self._today())
        if repaired is not None:
            self._tell(Problem(str(self.path), None, "", repaired.sentence))

    def _rebuild(self, error: Exception) -> bool:
        """Rebuild a damaged file; returns whether that was possible."""
        try:
            self._restore()
        except (sqlite3.Error, DamagedError, OSError) as trouble:
            self._refused = translate(
                "History",
                "it is damaged ({error}) and cannot be rebuilt now ({trouble}); it is left as it is, and what you do "
                "now is remembered until you quit",
                error=str(error) or "its check failed",
                trouble=str(trouble),
            )
            self._complain(self._refused)
            return False
        return True

    def _let_go(self) -> None:
        if self._disk is not None:
            with suppress(sqlite3.Error):
                self._disk.close()
            self._disk = None

    def _complain(self, text: Text) -> None:
        """Say it once: the next row comes soon, and the disk may stay full for long."""
        self._trouble = Problem(str(self.path), None, "", text)
        if text != self._told:
            self._told = text
            self._tell(self._trouble)


def _unusable(error: Exception) -> Text:
    reason = (error.strerror if isinstance(error, OSError) else str(error)) or type(error).__name__
    return translate(
        "History",
        "it cannot be used now ({reason}); what you do is remembered until you quit, and writing it is tried again",
        reason=reason,
    )
