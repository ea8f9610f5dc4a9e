"""One connection to a bus, from the first word to the last. Nothing in it waits: the sockets are told to refuse to."""

from __future__ import annotations

import socket
from datetime import timedelta

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from twistbreak.services.bus import wire
from twistbreak.services.bus.messages import GARBLED, Answer, Call, Failure, Heading, Kind, driver_call

PATIENCE = timedelta(seconds=10)
"""From the connection to the bus's answer to our first call."""
MOST_UNSENT = 1 << 20
"""Bytes waiting for a bus that does not read."""

_GULP = 1 << 16


class Message:
    """A message that came, read as far as somebody wants to know.

    Attributes:
        heading: All but the arguments.
    """

    def __init__(self, frame: bytes) -> None:
        self.heading: Heading = wire.heading(frame)
        self._frame = frame

    def arguments(self) -> Answer:
        """The arguments, or a failure where they make no sense."""
        try:
            return wire.body(self._frame)
        except wire.Garbled as error:
            return Failure(GARBLED, str(error))

    def answer(self, expects: str | None) -> Answer:
        """The answer that this is to a call; it is a failure, too, when it has other types than are expected."""
        heading = self.heading
        if heading.kind is Kind.ERROR:
            body = self.arguments() if heading.signature.startswith("s") else ()
            return Failure(heading.error, "" if isinstance(body, Failure) or not body else str(body[0]))
        if expects not in (None, heading.signature):
            return Failure(GARBLED, f"an answer of the types {heading.signature!r} instead of {expects!r}")
        return self.arguments()


class Connection(QObject):
    """A connection to a bus. Made for one use: when it is lost, another one is made.

    Args:
        path: The bus's socket.
        parent: Qt parent.
        patience: How long the bus may take to let us in.
    """

    ready = Signal(str)
    """The bus has let us in and given us this name."""
    lost = Signal(str)
    """It is over, for this reason. Comes once, never from within a method, and nothing comes afterwards."""
    heard = Signal(object)
    """A `Message` has come."""

    def __init__(self, path: bytes, parent: QObject, patience: timedelta = PATIENCE) -> None:
        super().__init__(parent)
        self._path = path
        self._socket: socket.socket | None = None
        self._reading: QSocketNotifier | None = None
        self._writing: QSocketNotifier | None = None
        self._greeting: wire.Greeting | None = wire.Greeting()
        self._frames = wire.Frames()
        self._unsent = bytearray()
        self._serial = 0
        self._hello = 0
        self._why = ""
        self._ending = QTimer(self, singleShot=True, interval=0)
        self._ending.timeout.connect(self._end)
        self._patience = QTimer(self, singleShot=True, interval=patience // timedelta(milliseconds=1))
        self._patience.timeout.connect(self._out_of_patience)

    def open(self) -> None:
        """Begin to connect; `ready` or `lost` tells the rest.

        Raises:
            OSError: Nobody is there, or nobody takes connections now.
        """
        connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | socket.SOCK_NONBLOCK | socket.SOCK_CLOEXEC)
        try:
            connection.connect(self._path)  # at once, or refused when too many wait: AF_UNIX knows nothing between
        except OSError:
            connection.close()
            raise
        self._socket = connection
        self._reading = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._reading.activated.connect(self._readable)
        self._writing = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Write, self)
        self._writing.setEnabled(False)
        self._writing.activated.connect(self._flush)
        self._patience.start()
        if self._greeting is not None:
            self._send(self._greeting.first_words())

    def close(self) -> None:
        """Hang up without a word; no signal follows. May be called twice."""
        self._ending.stop()
        self._patience.stop()
        self._unsent.clear()
        for notifier in (self._reading, self._writing):
            if notifier is not None:
                notifier.setEnabled(False)
        self._reading = self._writing = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    def fail(self, why: str) -> None:
        """Give it up: `lost` follows."""
        if self._socket is not None and not self._ending.isActive():
            self._why = why
            self._ending.start()

    def call(self, question: Call) -> int:
        """Ask something.

        Returns:
            The number that the answer will carry.

        Raises:
            wire.Garbled: The arguments are not what the signature says.
        """
        self._serial += 1
        self._send(wire.call(question, self._serial))
        return self._serial

    @Slot()
    def _readable(self) -> None:
        if self._socket is None:
            return
        try:
            data = self._socket.recv(_GULP)
        except BlockingIOError:
            return
        except OSError as error:
            self.fail(error.strerror or "the connection broke")
            return
        if not data:
            self.fail("the bus hung up")
            return
        try:
            self._take(data)
        except wire.Garbled as error:
            self.fail(f"the bus sent {error}")

    def _take(self, data: bytes) -> None:
        if self._greeting is not None:
            self._greet(self._greeting, data)
            return
        for frame in self._frames.feed(data):
            try:
                message = Message(frame)
            except wire.Garbled:
                continue  # one of its own kind; the next one begins where it ends
            self._pass_on(message)
            if self._socket is None or self._ending.isActive():
                return

    def _greet(self, greeting: wire.Greeting, data: bytes) -> None:
        words = greeting.answer(data)
        if words is not None:
            self._send(words)
            return
        self._greeting = None
        self._send(wire.LET_ME_IN)
        self._hello = self.call(driver_call("Hello", expects="s"))

    def _pass_on(self, message: Message) -> None:
        heading = message.heading
        if self._hello and heading.reply_to == self._hello:
            self._hello = 0
            name = message.answer("s")
            if isinstance(name, Failure):
                self.fail(f"the bus refused us: {name.name}")
                return
            self._patience.stop()
            self.ready.emit(name[0])
        elif heading.kind is Kind.CALL:
            if heading.wants_reply and heading.sender:
                self._serial += 1
                self._send(wire.refusal(heading, self._serial))
        else:
            self.heard.emit(message)

    def _send(self, data: bytes) -> None:
        self._unsent += data
        self._flush()
        if len(self._unsent) > MOST_UNSENT:
            self.fail("the bus does not read")

    @Slot()
    def _flush(self) -> None:
        if self._socket is None or self._writing is None:
            return
        try:
            while self._unsent:
                del self._unsent[: self._socket.send(self._unsent, socket.MSG_NOSIGNAL)]
        except BlockingIOError:
            pass
        except OSError as error:
            self._unsent.clear()
            self.fail(error.strerror or "the connection broke")
        self._writing.setEnabled(bool(self._unsent))

    @Slot()
    def _out_of_patience(self) -> None:
        self.fail("the bus does not answer")

    @Slot()
    def _end(self) -> None:
        why = self._why
        self.close()
        self.lost.emit(why)
