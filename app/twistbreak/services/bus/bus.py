"""A bus of the desktop, for as long as the program lives: connected in the background, and again when it was lost."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from twistbreak.core.text import Text, translate
from twistbreak.services.bus.address import NoBus
from twistbreak.services.bus.calls import Calls, never_mind, safely
from twistbreak.services.bus.messages import (
    DRIVER,
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
        self._calls = Calls(self)
        self._calls.out_of_patience.connect(self._not_answered)
        self._ears: list[Listening] = []
        self._problem: Text | None = None
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
    def problem(self) -> Text | None:
        """Why it is not connected; None when it is, or when the first try has not ended."""
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
        self._unique_name, self._problem = "", None
        self._drop_connection()
        self._calls.forget()
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
            self._calls.refused(question, answered, str(self._problem or ""))
        else:
            self._calls.sent(self._connection.call(question), question, answered, within)

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
            self.call(driver_call("RemoveMatch", str(ear.rule)), never_mind)

    # The connection

    @Slot()
    def _connect(self) -> None:
        from twistbreak.services.bus.connection import Connection  # noqa: PLC0415 -- loads jeepney, after the start

        self._drop_connection()
        try:
            path = self._find()
        except NoBus as error:
            self._problem = translate("Sensor", "there is no D-Bus")
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
        self._unique_name, self._problem = unique_name, None
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
        self._calls.lose(why)
        if was_connected:
            self.connected_changed.emit(False)

    def _failed(self, why: str) -> None:
        level = logging.WARNING if self._retry.is_first else logging.DEBUG
        _log.log(level, "Cannot reach the %s: %s.", self._name, why)
        self._problem = translate("Sensor", "D-Bus cannot be reached")
        self._retry.failed()

    def _drop_connection(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection.deleteLater()
            self._connection = None

    # Messages

    def _subscribe(self, rule: SignalRule) -> None:
        self.call(driver_call("AddMatch", str(rule)), never_mind)

    @Slot(object)
    def _heard(self, message: Message) -> None:
        heading = message.heading
        match heading.kind:
            case Kind.REPLY | Kind.ERROR:
                serial = heading.reply_to
                self._calls.take(serial, message.answer(self._calls.expected(serial)))
            case Kind.SIGNAL:
                self._spread(message)
            case Kind.CALL:
                pass  # the connection has refused it

    def _spread(self, message: Message) -> None:
        ears = [ear for ear in self._ears if _fits(message.heading, ear.rule)]
        if not ears:
            return
        body = message.arguments()
        if isinstance(body, Failure):
            _log.debug("Passed over a signal from %s: %s.", message.heading.sender, body)
            return
        for ear in ears:
            wants = ear.rule.first is None or ear.rule.first == body[0]
            if wants and any(known is ear for known in self._ears):
                safely(lambda ear=ear: ear.heard(message.heading.sender, body))

    @Slot(object)
    def _not_answered(self, question: Call) -> None:
        if question.destination == DRIVER and self._connection is not None:
            self._connection.fail("the bus does not answer")


def _fits(heading: Heading, rule: SignalRule) -> bool:
    return (
        heading.member == rule.member
        and heading.interface == rule.interface
        and heading.signature == rule.signature
        and rule.path in (None, heading.path)
        and (rule.sender != DRIVER or heading.sender == DRIVER)
    )
