"""Trying again, with growing pauses."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

FIRST_PAUSE = timedelta(seconds=1)
LONGEST_PAUSE = timedelta(minutes=5)


class Retry(QObject):
    """Says when to try again: after a pause that doubles from the first to the longest until something succeeds.

    Args:
        parent: Qt parent.
        first: The first pause.
        longest: The longest one.
    """

    due = Signal()
    """The pause is over."""

    def __init__(self, parent: QObject, *, first: timedelta = FIRST_PAUSE, longest: timedelta = LONGEST_PAUSE) -> None:
        super().__init__(parent)
        self._first, self._longest = first, longest
        self._pause = first
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._over)

    @property
    def is_waiting(self) -> bool:
        """Whether a pause runs."""
        return self._timer.isActive()

    @property
    def is_first(self) -> bool:
        """Whether nothing has failed since the last success."""
        return self._pause == self._first

    def failed(self) -> None:
        """Begin a pause, longer than the one before."""
        self._timer.start(self._pause // timedelta(milliseconds=1))
        self._pause = min(2 * self._pause, self._longest)

    def reset(self) -> None:
        """It worked, or nobody wants it any more: no pause runs, and the next one is short again."""
        self._timer.stop()
        self._pause = self._first

    @Slot()
    def _over(self) -> None:
        self.due.emit()
