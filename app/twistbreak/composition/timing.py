"""Tells the benchmarks how long the break window takes to be there; loaded only when they ask for it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget


class FirstFrame(QObject):
    """Writes one line to standard error when a window has been painted for the first time.

    Args:
        clock: Running since the wish for the window came.
        window: The window, not yet shown.
    """

    def __init__(self, clock: QElapsedTimer, window: QWidget) -> None:
        super().__init__(window)
        self._clock = clock
        self._painted = QTimer(self, singleShot=True, interval=0)
        self._painted.timeout.connect(self._tell)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Wait for the paint event; when the event loop turns next, it has been carried out."""
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._painted.start()
        return super().eventFilter(watched, event)

    @Slot()
    def _tell(self) -> None:
        elapsed_ms = self._clock.nsecsElapsed() / 1e6
        sys.stderr.write(f"break window: first frame after {elapsed_ms:.1f} ms\n")
        sys.stderr.flush()
