"""Termination signals in the event loop, without a timer that polls for them."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Slot

NAMES = ("SIGTERM", "SIGINT", "SIGHUP")


class TerminationSignals(QObject):
    """Calls back, in the event loop, when the process is asked to end. Make it in the main thread.

    Qt's loop runs in C++, where Python's signal handlers never get their turn; so Python writes the signal's number
    into a socket that the loop watches.

    Args:
        asked: Gets the signal; may end the program.
        parent: Qt parent.
    """

    def __init__(self, asked: Callable[[signal.Signals], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._asked = asked
        self._ours, self._pythons = socket.socketpair()
        for end in (self._ours, self._pythons):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heed)
        self._former_wakeup = signal.set_wakeup_fd(self._pythons.fileno(), warn_on_full_buffer=False)
        self._former = {
            number: signal.signal(number, _heard)
            for name in NAMES
            if (number := getattr(signal, name, None)) is not None
        }

    def close(self) -> None:
        """Give the signals back to whoever had them. May be called twice."""
        if self._ours.fileno() < 0:
            return
        self._notifier.setEnabled(False)
        for number, handler in self._former.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(self._former_wakeup)
        self._ours.close()
        self._pythons.close()

    @Slot()
    def _heed(self) -> None:
        try:
            numbers = self._ours.recv(64)
        except BlockingIOError:
            return
        for number in numbers:
            if number in self._former:
                self._asked(signal.Signals(number))


def _heard(_number: int, _frame: FrameType | None) -> None:
    """Stand in for a handler: without one the signal would end the process on the spot."""
