"""Answers on the program's socket, inside the Qt event loop: no thread, no polling, no network."""

from __future__ import annotations

import ctypes
import logging
import socket
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal, Slot

from twistbreak.core.protocol import MAX_REQUEST, ProtocolError, Reply, Request, decode_request, encode_reply, failure
from twistbreak.core.protocol import Status as ReplyStatus
from twistbreak.services.control import address

Handler = Callable[[Request], Reply]
PeerUser = Callable[[socket.socket], int | None]

MOST_CLIENTS = 32
"""Open connections; one more and the oldest is dropped, so that nobody can keep others out by saying nothing."""

PATIENCE = timedelta(seconds=5)
"""From the connection to the last byte of the answer."""

_log = logging.getLogger(__name__)


def peer_user(connection: socket.socket) -> int | None:
    """The number of the user at the other end, or None where the system does not tell.

    Raises:
        OSError: The other end is gone.
    """
    if sys.platform == "linux":
        return struct.unpack("3i", connection.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12))[1]
    libc = ctypes.CDLL(None)  # not yet run: macOS and the BSDs
    if not hasattr(libc, "getpeereid"):
        return None
    user, group = ctypes.c_uint32(), ctypes.c_uint32()
    if libc.getpeereid(connection.fileno(), ctypes.byref(user), ctypes.byref(group)):
        raise ConnectionError("the other end is gone")
    return user.value


class ControlServer(QObject):
    """Listens on the program's socket and answers with what `handler` says.

    Call `listen` only while holding `single_instance.InstanceLock`: it removes a socket left by a crash.

    Args:
        path: Where to listen.
        handler: Answers a request, in the event loop's thread; what it raises becomes an error answer and a log entry.
        patience: How long a client may take.
        peer: Tells the user at the other end.
        parent: Qt parent.
    """

    def __init__(
        self,
        path: Path,
        handler: Handler,
        *,
        patience: timedelta = PATIENCE,
        peer: PeerUser = peer_user,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._path = path
        self._handler = handler
        self._patience = patience
        self._peer = peer
        self._listening: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._clients: list[_Client] = []
        self._breather = QTimer(self)
        self._breather.setSingleShot(True)
        self._breather.setInterval(1000)
        self._breather.timeout.connect(self._go_on)

    def listen(self) -> None:
        """Begin to listen.

        Raises:
            OSError: It is not possible there; the program runs on without a command line.
        """
        if sys.platform == "win32":
            raise OSError("On Windows a second start and the command line cannot reach the first one yet.")
        address.make_private(self._path.parent, address.user_number())
        self._path.unlink(missing_ok=True)
        listening = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            listening.setblocking(False)
            listening.bind(str(self._path))
            self._path.chmod(0o600)
            listening.listen(128)
        except OSError:
            listening.close()
            raise
        self._listening = listening
        self._notifier = QSocketNotifier(listening.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._accept)

    def close(self) -> None:
        """Stop listening, hang up on everybody and remove the socket. May be called twice."""
        self._breather.stop()
        for client in tuple(self._clients):
            client.hang_up()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._listening is not None:
            self._listening.close()
            self._listening = None
            with suppress(OSError):
                self._path.unlink()

    @property
    def clients(self) -> int:
        """Open connections."""
        return len(self._clients)

    @Slot()
    def _accept(self) -> None:
        while self._listening is not None:
            try:
                connection, _ = self._listening.accept()
            except BlockingIOError:
                return
            except OSError as error:
                self._take_breath(error)
                return
            self._receive(connection)

    def _receive(self, connection: socket.socket) -> None:
        try:
            user = self._peer(connection)
        except OSError:
            connection.close()
            return
        if user not in (None, address.user_number()):
            _log.warning("Refused a connection of user %s: only user %s may.", user, address.user_number())
            connection.close()
            return
        if len(self._clients) >= MOST_CLIENTS:
            self._clients[0].hang_up()
        client = _Client(connection, self._handler, self._patience, self)
        client.ended.connect(self._forget)
        self._clients.append(client)

    def _take_breath(self, error: OSError) -> None:
        """No more file descriptors: do not spin on the same waiting client."""
        _log.warning("Cannot accept a connection: %s.", error)
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._breather.start()

    @Slot()
    def _go_on(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(True)

    @Slot(QObject)
    def _forget(self, client: _Client) -> None:
        self._clients.remove(client)
        client.deleteLater()


class _Client(QObject):
    """One connection: a line in, a line out, the end.

    It knows its server by a signal only. A reference would make it keep the server alive, and, being the last one to
    let go, destroy its own parent from within its own destructor.
    """

    ended = Signal(QObject)

    def __init__(
        self,
        connection: socket.socket,
        handler: Handler,
        patience: timedelta,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        connection.setblocking(False)
        self._connection = connection
        self._handler = handler
        self._read = bytearray()
        self._to_send = memoryview(b"")
        self._reader = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Read, self)
        self._reader.activated.connect(self._more)
        self._writer = QSocketNotifier(connection.fileno(), QSocketNotifier.Type.Write, self)
        self._writer.setEnabled(False)
        self._writer.activated.connect(self._send)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self.hang_up)
        self._deadline.start(patience // timedelta(milliseconds=1))

    @Slot()
    def hang_up(self) -> None:
        """Close the connection; may be called twice."""
        if self._connection.fileno() < 0:
            return
        # Qt must have let go of the descriptor before the system gives its number to the next connection.
        self._reader.setEnabled(False)
        self._writer.setEnabled(False)
        self._deadline.stop()
        self._connection.close()
        self.ended.emit(self)

    @Slot()
    def _more(self) -> None:
        try:
            part = self._connection.recv(MAX_REQUEST + 1 - len(self._read))
        except BlockingIOError:
            return
        except OSError:
            self.hang_up()
            return
        self._read += part
        if not part and not self._read:
            self.hang_up()
        elif not part or b"\n" in part or len(self._read) > MAX_REQUEST:
            self._reader.setEnabled(False)
            self._to_send = memoryview(encode_reply(self._answer()))
            self._send()

    def _answer(self) -> Reply:
        line, feed, _ = bytes(self._read).partition(b"\n")
        if len(line) + len(feed) > MAX_REQUEST:
            return failure(f"A request has at most {MAX_REQUEST} bytes.", ReplyStatus.WRONG_USAGE)
        try:
            asked = decode_request(line + feed)
        except ProtocolError as error:
            return failure(str(error), ReplyStatus.WRONG_USAGE)
        try:
            return self._handler(asked)
        except Exception:  # noqa: BLE001 -- logged; one bad request must not end the program
            _log.exception("The request %r failed.", asked.verb)
            return failure(f'"{asked.verb}" failed; the log says why.')

    @Slot()
    def _send(self) -> None:
        if self._connection.fileno() < 0:
            return  # the handler has closed the server
        try:
            while self._to_send:
                self._to_send = self._to_send[self._connection.send(self._to_send) :]
        except BlockingIOError:
            self._writer.setEnabled(True)
            return
        except OSError:
            self._to_send = memoryview(b"")
        self.hang_up()
