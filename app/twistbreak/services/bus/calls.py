"""The calls over a bus that are under way: each is answered once, by the service, by our patience, or by the end."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from twistbreak.services.bus.messages import LOST, TIMED_OUT, Answer, Call, Failure

_log = logging.getLogger(__name__)


class _Waiting(QTimer):
    """Somebody waits for an answer, until the timer fires."""

    def __init__(self, question: Call, answered: Callable[[Answer], None], within: timedelta, calls: Calls) -> None:
        super().__init__(calls, singleShot=True, interval=within // timedelta(milliseconds=1))
        self.question = question
        self._answered = answered
        self.serial = 0

    def end(self) -> Callable[[Answer], None]:
        """Wait no longer; returns whom to tell.

        That is let go here: it may hold the bus, which holds this timer until the event loop turns, and Qt crashes
        when Python frees such a ring in the wrong order.
        """
        answered, self._answered = self._answered, never_mind
        self.stop()
        self.deleteLater()
        return answered


class Calls(QObject):
    """Keeps who waits for which answer.

    Args:
        parent: Qt parent.
    """

    out_of_patience = Signal(object)
    """This `Call` was not answered in time."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: dict[int, _Waiting] = {}
        self._refused: dict[_Waiting, str] = {}

    def sent(self, serial: int, question: Call, answered: Callable[[Answer], None], within: timedelta) -> None:
        """A call was sent.

        Args:
            serial: Its number on this connection.
            question: What was asked.
            answered: Called once, with the answer or with what went wrong.
            within: How long the answer may take.
        """
        waiting = self._begin(question, answered, within)
        waiting.serial = serial
        self._waiting[serial] = waiting

    def refused(self, question: Call, answered: Callable[[Answer], None], why: str) -> None:
        """A call cannot be sent: it fails when the event loop turns."""
        self._refused[self._begin(question, answered, timedelta())] = why

    def expected(self, serial: int) -> str | None:
        """The signature that the answer to a call must have; None: any, or nobody waits for it."""
        waiting = self._waiting.get(serial)
        return waiting.question.expects if waiting else None

    def take(self, serial: int, answer: Answer) -> None:
        """An answer has come; one that nobody waits for is passed over."""
        waiting = self._waiting.pop(serial, None)
        if waiting is not None:
            _tell(waiting, answer)

    def lose(self, why: str) -> None:
        """The connection is lost: every call that was sent fails."""
        lost, self._waiting = self._waiting, {}
        for waiting in lost.values():
            _tell(waiting, Failure(LOST, why))

    def forget(self) -> None:
        """Nobody is told anything any more."""
        for waiting in (*self._waiting.values(), *self._refused):
            waiting.end()
        self._waiting.clear()
        self._refused.clear()

    def _begin(self, question: Call, answered: Callable[[Answer], None], within: timedelta) -> _Waiting:
        waiting = _Waiting(question, answered, within, self)
        waiting.timeout.connect(self._no_answer)
        waiting.start()
        return waiting

    @Slot()
    def _no_answer(self) -> None:
        waiting = self.sender()
        if not isinstance(waiting, _Waiting):
            return
        if waiting in self._refused:
            _tell(waiting, Failure(LOST, self._refused.pop(waiting)))
            return
        del self._waiting[waiting.serial]
        self.out_of_patience.emit(waiting.question)
        _tell(waiting, Failure(TIMED_OUT))


def _tell(waiting: _Waiting, answer: Answer) -> None:
    answered = waiting.end()
    safely(lambda: answered(answer))


def safely(action: Callable[[], None]) -> None:
    """Do something with what came over the bus, without keeping it from others when that fails."""
    try:
        action()
    except Exception:  # noqa: BLE001 -- one who stumbles must not keep a message from the others
        _log.exception("What came over the bus could not be made use of.")


def never_mind(_: Answer) -> None:
    """Nobody waits for this answer."""
