"""A connection to a program on this machine: bytes go out and come in, and nothing ever waits."""

from __future__ import annotations

import os
import socket
import struct
import sys
from collections.abc import Callable

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

_PIECE = 1 << 16
PATIENCE_MS = 10_000
"""A program that does not answer for this long hangs."""


class UnixLink(QObject):
    """Speaks through a socket in the file system. Once lost it stays closed until it is opened again.

    Args:
        received: Told what came.
        lost: Told, in a few words, why the connection ended; never from within `open` or `send`.
        parent: Qt parent.
    """

    def __init__(self, received: Callable[[bytes], None], lost: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._received = received
        self._lost = lost
        self._socket: socket.socket | None = None
        self._notifier: QSocketNotifier | None = None
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)
        self._why = ""
        self._broken = QTimer(self, singleShot=True, interval=0)
        self._broken.timeout.connect(self._break)

    def open(self, path: str) -> None:
        """Connect.

        Raises:
            OSError: Nobody listens there.
        """
        self.close()
        ours = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM | getattr(socket, "SOCK_CLOEXEC", 0))
        try:
            ours.setblocking(False)
            ours.connect(path)
        except OSError:
            ours.close()
            raise
        self._socket = ours
        self._notifier = QSocketNotifier(ours.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def send(self, data: bytes, *, signed: bool = False) -> None:
        """Send; a connection that is lost by it is told of later.

        Args:
            data: What.
            signed: Let the kernel vouch for who we are.
        """
        if self._socket is None:
            return
        try:
            sent = self._socket.sendmsg([data], [_credentials()] if signed and sys.platform == "linux" else [])
        except OSError as error:
            self._break_soon(error.strerror or str(error))
            return
        if sent != len(data):
            self._break_soon("it does not listen")

    def expect(self, *, answer: bool) -> None:
        """Have the other side be regarded as hanging if it does not say what we wait for.

        Args:
            answer: Whether we wait; False when all has been said.
        """
        if answer and not self._patience.isActive():
            self._patience.start()
        elif not answer:
            self._patience.stop()

    def close(self) -> None:
        """Hang up. May be called twice."""
        self._patience.stop()
        self._broken.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._socket is not None:
            self._socket.close()
            self._socket = None

    @Slot()
    def _read(self) -> None:
        if self._socket is None:
            return
        try:
            data = self._socket.recv(_PIECE)
        except BlockingIOError:
            return
        except OSError as error:
            self._end(error.strerror or str(error))
            return
        if data:
            self._received(data)
        else:
            self._end("it hung up")

    def _break_soon(self, why: str) -> None:
        self._why = why
        self._broken.start()

    @Slot()
    def _break(self) -> None:
        self._end(self._why)

    @Slot()
    def _give_up(self) -> None:
        self._end("it does not answer")

    def _end(self, why: str) -> None:
        self.close()
        self._lost(why)


def _credentials() -> tuple[int, int, bytes]:
    mine = struct.pack("=iII", os.getpid(), os.getuid(), os.getgid())
    return socket.SOL_SOCKET, socket.SCM_CREDENTIALS, mine
