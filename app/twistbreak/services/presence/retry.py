"""Trying again after growing pauses: what a sensor does when the program it listens to is gone."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer

FIRST_PAUSE = timedelta(seconds=1)
LONGEST_PAUSE = timedelta(minutes=5)
"""Pauses between two tries: doubled from the first to the longest."""

_log = logging.getLogger(__name__)


class Retry(QObject):
    """Calls `again` after a pause that doubles with each failure in a row.

    Args:
        again: One more try; it calls `failed` or `succeeded`.
        parent: Qt parent.
    """

    def __init__(self, again: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._failures = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(again)

    @property
    def is_waiting(self) -> bool:
        """Whether another try is to come."""
        return self._timer.isActive()

    def failed(self, what: str) -> None:
        """Try again later. The first failure in a row is logged for people, the others for developers.

        Args:
            what: What failed and why, a sentence without its full stop.
        """
        _log.log(logging.DEBUG if self._failures else logging.INFO, "%s; trying again.", what)
        pause = min(FIRST_PAUSE * 2 ** min(self._failures, 30), LONGEST_PAUSE)
        self._failures += 1
        self._timer.start(pause // timedelta(milliseconds=1))

    def succeeded(self) -> None:
        """All is well; the next failure waits for the shortest pause only."""
        self._failures = 0
        self._timer.stop()

    def stop(self) -> None:
        """Try no more."""
        self.succeeded()
