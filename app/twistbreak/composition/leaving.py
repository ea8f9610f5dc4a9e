"""The end of the program: when the user quits, when the session ends, when the system asks for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from signal import Signals
from typing import Protocol

from PySide6.QtCore import QEventLoop, QObject, QTimer, Slot
from PySide6.QtGui import QSessionManager

from twistbreak.services.signals import TerminationSignals


class Unsaved(Protocol):
    """The windows in which the user may have written something."""

    def ask_to_save(self, then: Callable[[], None], otherwise: Callable[[], None]) -> bool:
        """Ask what should come of it; see `Windows.ask_to_save`."""
        ...

    def give_up_unsaved(self) -> None:
        """Ask nothing any more."""
        ...


class Session(Protocol):
    """The user's session while it ends: `QSessionManager`."""

    def allowsInteraction(self) -> bool:  # noqa: N802 -- Qt's name
        """Whether the user may be asked."""
        ...

    def cancel(self) -> None:
        """The session is to go on."""
        ...


class Leaving(QObject):
    """Ends the program, and asks about what is not saved as long as there is somebody to ask.

    Args:
        leave: Leaves the event loop.
        unsaved: The windows.
        parent: Qt parent.
    """

    def __init__(self, leave: Callable[[], None], unsaved: Unsaved, parent: QObject) -> None:
        super().__init__(parent)
        self._unsaved = unsaved
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(leave)
        self._signals = TerminationSignals(self._terminated, self)

    def quit(self) -> bool:
        """End the program when the event loop turns next, so that an answer can still go out.

        Returns:
            False when the user is asked first, and may cancel it.
        """
        if self._unsaved.ask_to_save(self._soon.start, _stay):
            return False
        self._soon.start()
        return True

    @Slot(QSessionManager)
    def session_ends(self, session: Session) -> None:
        """The user logs out: ask about what is not saved, and wait for the answer, where that is allowed."""
        if not session.allowsInteraction():
            return
        answer = QEventLoop()
        if self._unsaved.ask_to_save(answer.quit, partial(answer.exit, 1)) and answer.exec():
            session.cancel()

    def close(self) -> None:
        """Take no notice any more. May be called twice."""
        self._soon.stop()
        self._signals.close()

    def _terminated(self, _signal: Signals) -> None:
        """The system does not wait for an answer."""
        self._unsaved.give_up_unsaved()
        self._soon.start()


def _stay() -> None:
    pass
