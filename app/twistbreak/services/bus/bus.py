"""A bus of the desktop, for as long as the program lives: connected in the background, and again when it was lost."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from twistbreak.services.bus.address import NoBus
from twistbreak.services.bus.messages import (
    DRIVER,
    GARBLED,
    LOST,
    TIMED_OUT,
    Answer,
    Body,
    Call,
    Failure,
    Heading,
    Kind,
    SignalRule,
    driver_call,
)
from twistbreak.services.bus.pauses import FIRST_PAUSE, Retry

if TYPE_CHECKING:
    from twistbreak.services.bus.connection import Connection, Message

WITHIN = timedelta(seconds=5)
"""How long an answer may take."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Listening:
    """One ear: a rule, and what to call with a signal's sender and arguments. `Bus.listen` gives it out."""

    rule: SignalRule
    heard: Callable[[str, Body], None]


class _Waiting(QTimer):
    """Somebody waits for an answer, until the timer fires."""

    def __init__(self, question: Call, answered: Callable[[Answer], None], within: timedelta, bus: Bus) -> None:
        super().__init__(bus, singleShot=True, interval=within // timedelta(milliseconds=1))
        self.question = question
        self.answered = answered
        self.serial = 0

    def end(self) -> None:
        self.stop()
        self.deleteLater()


class Bus(QObject):
    """A bus: calls, and signals by subscription. Both live through the loss of the connection, each in its way.

    A call that is under way fails. A subscription is made again with the next connection, which is tried with growing
    pauses; `connected_changed` tells, so that whoever follows something asks for it anew.

    Args:
        name: What it is called in the log ("session bus").
        find: Looks up its socket, anew for each try. Raises `NoBus` when there never will be one.
        parent: Qt parent.
        first_pause: Before the second try; doubled from then on.
    """

    connected_changed = Signal(bool)
    """The bus answers; or it is lost."""

    def __init__(
        self, name: str, find: Callable[[], bytes], parent: QObject | None = None, first_pause: timedelta = FIRST_PAUSE
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._find = find
        self._connection: Connection | None = None
        self._unique_name = ""
        self._waiting: dict[int, _Waiting] = {}
        self._refused: list[_Waiting] = []
        self._ears: list[Listening] = []
        self._problem = ""
        self._opening = QTimer(self, singleShot=True, interval=0)
        self._opening.timeout.connect(self._connect)
        self._retry = Retry(self, first=first_pause)
        self._retry.due.connect(self._connect)

    @property
    def is_connected(self) -> bool:
        """Whether the bus answers."""
        return bool(self._unique_name)

    @property
    def unique_name(self) -> str:
        """Our own name on the bus; empty while not connected."""
        return self._unique_name

    @property
    def problem(self) -> str:
        """Why it is not connected; empty when it is, or when the first try has not ended."""
        return self._problem

    def open(self) -> None:
        """Connect when the event loop turns next. Harmless when that was done before."""
        if self._connection is None and not self._retry.is_waiting:
            self._opening.start()

    def close(self) -> None:
        """Hang up and try no more. Calls under way are not answered any more. May be called twice."""
        was_connected = self.is_connected
        self._opening.stop()
        self._retry.reset()
        self._unique_name = self._problem = ""
        self._drop_connection()
        for waiting in [*self._waiting.values(), *self._refused]:
            waiting.end()
        self._waiting.clear()
        self._refused.clear()
        if was_connected:
            self.connected_changed.emit(False)

    def call(self, question: Call, answered: Callable[[Answer], None], within: timedelta = WITHIN) -> None:
        """Ask something.

        Args:
            question: What.
            answered: Called once, never from within this method, with the answer or with what went wrong. An answer
                of another shape than the question expects counts as `GARBLED`.
            within: How long the answer may take.
        """
        if self._connection is None or not self.is_connected:
            waiting = _Waiting(question, answered, timedelta(), self)
            self._refused.append(waiting)
        else:
            waiting = _Waiting(question, answered, within, self)
            waiting.serial = self._connection.call(question)
            self._waiting[waiting.serial] = waiting
        waiting.timeout.connect(self._no_answer)
        waiting.start()

    def listen(self, rule: SignalRule, heard: Callable[[str, Body], None]) -> Listening:
        """Hear signals, from now on and over every connection to come.

        Args:
            rule: Which. The sender is not compared, because a service's signals carry its unique name: see `Peer`.
            heard: Called with the sender's unique name and the signal's arguments.
        """
        ear = Listening(rule, heard)
        self._ears.append(ear)
        if self.is_connected:
            self._subscribe(rule)
        return ear

    def ignore(self, ear: Listening) -> None:
        """Hear something no more. May be called twice."""
        if not any(known is ear for known in self._ears):
            return
        self._ears = [known for known in self._ears if known is not ear]
        if self.is_connected:
            self.call(driver_call("RemoveMatch", str(ear.rule)), _never_mind)

    # The connection

    @Slot()
    def _connect(self) -> None:
        from twistbreak.services.bus.connection import Connection  # noqa: PLC0415 -- loads jeepney, after the start

        self._drop_connection()
        try:
            path = self._find()
        except NoBus as error:
            self._problem = str(error)
            _log.warning("Cannot reach the %s: %s.", self._name, error)
            return  # the environment will say the same for ever
        self._connection = Connection(path, self)
        self._connection.ready.connect(self._ready)
        self._connection.lost.connect(self._lost)
        self._connection.heard.connect(self._heard)
        try:
            self._connection.open()
        except OSError as error:
            self._drop_connection()
            self._failed(error.strerror or str(error))

    @Slot(str)
    def _ready(self, unique_name: str) -> None:
        if not self._retry.is_first:
            _log.info("The %s is back.", self._name)
        self._unique_name, self._problem = unique_name, ""
        self._retry.reset()
        for ear in self._ears:
            self._subscribe(ear.rule)
        self.connected_changed.emit(True)

    @Slot(str)
    def _lost(self, why: str) -> None:
        was_connected = self.is_connected
        self._unique_name = ""
        self._drop_connection()
        self._failed(why)
        waiting, self._waiting = self._waiting, {}
        for one in waiting.values():
            self._answer(one, Failure(LOST, why))
        if was_connected:
            self.connected_changed.emit(False)

    def _failed(self, why: str) -> None:
        level = logging.WARNING if self._retry.is_first else logging.DEBUG
        _log.log(level, "Cannot reach the %s: %s.", self._name, why)
        self._problem = why
        self._retry.failed()

    def _drop_connection(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection.deleteLater()
            self._connection = None

    # Messages

    def _subscribe(self, rule: SignalRule) -> None:
        self.call(driver_call("AddMatch", str(rule)), _never_mind)

    @Slot(object)
    def _heard(self, message: Message) -> None:
        heading = message.heading
        match heading.kind:
            case Kind.REPLY | Kind.ERROR:
                waiting = self._waiting.pop(heading.reply_to, None)
                if waiting is not None:
                    self._answer(waiting, _answer(message, waiting.question.expects))
            case Kind.SIGNAL:
                self._spread(message)
            case Kind.CALL:
                pass  # the connection has refused it

    def _spread(self, message: Message) -> None:
        ears = [ear for ear in self._ears if _fits(message.heading, ear.rule)]
        if not ears:
            return
        body = _body(message)
        if isinstance(body, Failure):
            _log.debug("Passed over a signal from %s: %s.", message.heading.sender, body)
            return
        for ear in ears:
            wants = ear.rule.first is None or ear.rule.first == body[0]
            if wants and any(known is ear for known in self._ears):
                _safely(lambda ear=ear: ear.heard(message.heading.sender, body))

    def _answer(self, waiting: _Waiting, answer: Answer) -> None:
        waiting.end()
        _safely(lambda: waiting.answered(answer))

    @Slot()
    def _no_answer(self) -> None:
        waiting = self.sender()
        if not isinstance(waiting, _Waiting):
            return
        if waiting in self._refused:
            self._refused.remove(waiting)
            self._answer(waiting, Failure(LOST, self._problem))
            return
        del self._waiting[waiting.serial]
        if waiting.question.destination == DRIVER and self._connection is not None:
            self._connection.fail("the bus does not answer")
        self._answer(waiting, Failure(TIMED_OUT))


def _fits(heading: Heading, rule: SignalRule) -> bool:
    return (
        heading.member == rule.member
        and heading.interface == rule.interface
        and heading.signature == rule.signature
        and rule.path in (None, heading.path)
        and (rule.sender != DRIVER or heading.sender == DRIVER)
    )


def _answer(message: Message, expects: str | None) -> Answer:
    heading = message.heading
    if heading.kind is Kind.ERROR:
        body = _body(message) if heading.signature.startswith("s") else ()
        return Failure(heading.error, "" if isinstance(body, Failure) or not body else str(body[0]))
    if expects not in (None, heading.signature):
        return Failure(GARBLED, f"an answer of the types {heading.signature!r} instead of {expects!r}")
    return _body(message)


def _body(message: Message) -> Answer:
    from twistbreak.services.bus.wire import Garbled  # noqa: PLC0415 -- loaded with the first connection

    try:
        return message.body()
    except Garbled as error:
        return Failure(GARBLED, str(error))


def _safely(action: Callable[[], None]) -> None:
    try:
        action()
    except Exception:  # noqa: BLE001 -- one who stumbles must not keep a message from the others
        _log.exception("What came over the bus could not be made use of.")


def _never_mind(_: Answer) -> None:
    """Nobody waits for this answer; if the bus itself does not answer, the connection is dropped."""
