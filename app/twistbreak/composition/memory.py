"""What was done, kept for good; its code is loaded with the first row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from twistbreak.core.history.rows import Entry
from twistbreak.core.problem import Problem
from twistbreak.services.paths import Paths

if TYPE_CHECKING:
    from twistbreak.composition.keeping import Keeping
    from twistbreak.services.history.store import SqliteHistory

WRITE_AGAIN_MS = 60_000
"""Pause before rows that could not be written are tried again."""


class Memory(QObject):
    """The history of the user, as the program uses it.

    Args:
        paths: The user's folders.
        today: The local day.
        tell: Told what is wrong with the file.
        keep: Makes what looks after all that the user owns.
        parent: Qt parent.
    """

    def __init__(
        self,
        paths: Paths,
        today: Callable[[], date],
        tell: Callable[[Problem], None],
        keep: Callable[[SqliteHistory], Keeping],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._today = today
        self._tell = tell
        self._keep = keep
        self._store: SqliteHistory | None = None
        self._keeping: Keeping | None = None
        self._again = QTimer(self, singleShot=True, interval=WRITE_AGAIN_MS)
        self._again.timeout.connect(self._write_again)

    @property
    def store(self) -> SqliteHistory:
        """The history."""
        if self._store is None:
            from twistbreak.services.history.store import SqliteHistory  # noqa: PLC0415 -- loads late

            self._store = SqliteHistory(self._paths.history, self._paths.backups, self._today, self._tell)
        return self._store

    @property
    def keeping(self) -> Keeping:
        """All that the user owns, the history included."""
        if self._keeping is None:
            self._keeping = self._keep(self.store)
        return self._keeping

    def record(self, entry: Entry) -> None:
        """Keep a row. Never raises."""
        self.store.add(entry)
        self._look_after()

    def rest(self) -> None:
        """Nobody waits for anything now: make the backup of the day, if it is due."""
        if self._store is not None and (problem := self.keeping.rest()):
            self._tell(problem)

    def close(self) -> None:
        """Write what waits, and let go of the file; may be called twice."""
        self._again.stop()
        if self._store is not None:
            self._store.close()

    @Slot()
    def _write_again(self) -> None:
        self.store.flush()
        self._look_after()

    def _look_after(self) -> None:
        if self.store.has_unwritten:
            self._again.start()
