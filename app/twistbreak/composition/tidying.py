"""What a break left behind is collected a little after it: docs/decisions/0012."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Slot

TIDY_MS = 2_000
"""Pause after a break: its window is gone by then."""


class Tidying(QObject):
    """Collects garbage once after each break, so that none is carried through the hours of rest.

    Args:
        rest: Let go of what only a break needs.
        parent: Qt parent.
    """

    def __init__(self, rest: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._rest = rest
        self._wait = QTimer(self, singleShot=True, interval=TIDY_MS)
        self._wait.timeout.connect(self._tidy_up)

    def begin(self) -> None:
        """A break has ended."""
        self._wait.start()

    @Slot()
    def _tidy_up(self) -> None:
        gc.collect()
        self._rest()
