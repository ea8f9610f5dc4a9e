"""A FAKE Wayland compositor for tests: it shows nothing, and speaks just the messages that our sensors listen for.

It runs in the test's own event loop. Its encoding is written independently of the program's, from the protocol.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier

NEITHER_USED = {"wl_compositor": 6, "wl_shm": 1, "xdg_wm_base": 5}
IDLE_V2 = {"wl_seat": 9, "ext_idle_notifier_v1": 2}
IDLE_V1 = {"wl_seat": 9, "ext_idle_notifier_v1": 1}


def words(*numbers: int) -> bytes:
    return struct.pack(f"={len(numbers)}I", *numbers)


def string(value: str) -> bytes:
    content = value.encode() + b"\0"
    return words(len(content)) + content.ljust((len(content) + 3) // 4 * 4, b"\0")


@dataclass
class Watch:
    """A notification that a client asked for.

    Attributes:
        number: Its object.
        limit_ms: As asked.
        is_input_only: Whether inhibitors are left aside.
    """

    number: int
    limit_ms: int
    is_input_only: bool


class FakeCompositor(QObject):
    """Listens on a socket for one client after another.

    Attributes:
        watches: The notifications that are asked for, by their number.
        toplevels: The window manager object the client bound, for `fullscreen_wayland`; 0 before.
        requests: How many requests came.

    Args:
        path: The socket.
        offered: Interfaces and their versions.
        answers: Whether it answers at all.
    """

    def __init__(self, path: Path, offered: Mapping[str, int], *, answers: bool = True) -> None:
        super().__init__()
        self._offered = dict(enumerate((NEITHER_USED | dict(offered)).items(), 1))
        self._answers = answers
        self._listening = socket.socket(socket.AF_UNIX)
        self._listening.bind(str(path))
        self._listening.listen()
        self._arrivals = QSocketNotifier(self._listening.fileno(), QSocketNotifier.Type.Read, self)
        self._arrivals.activated.connect(self._accept)
        self._client: socket.socket | None = None
        self._words: QSocketNotifier | None = None
        self._begin()

    def tell_idle(self, limit_ms: int) -> None:
        """Say that there was no input for that long, to whoever asked for it."""
        for watch in self._watching(limit_ms):
            self.send(watch.number, 0)

    def tell_input(self, limit_ms: int) -> None:
        """Say that input came, to whoever was told that there was none for that long."""
        for watch in self._watching(limit_ms):
            self.send(watch.number, 1)

    def limits(self) -> list[int]:
        """The limits that are asked for, in milliseconds."""
        return sorted(watch.limit_ms for watch in self.watches.values())

    def remove(self, interface: str) -> None:
        """Offer something no longer."""
        number = next(number for number, (name, _) in self._offered.items() if name == interface)
        self.send(2, 1, words(number))

    def refuse(self, message: str) -> None:
        """Complain about the client, and hang up."""
        self.send(1, 0, words(1, 3) + string(message))
        self.hang_up()

    def hang_up(self) -> None:
        """Leave the client alone."""
        if self._words is not None:
            self._words.setEnabled(False)
            self._words.deleteLater()
            self._words = None
        if self._client is not None:
            self._client.close()
            self._client = None
        self._begin()

    def close(self) -> None:
        """Listen no more."""
        self.hang_up()
        self._arrivals.setEnabled(False)
        self._listening.close()

    def send(self, sender: int, event: int, arguments: bytes = b"") -> None:
        """Send any event."""
        assert self._client is not None
        self._client.sendall(words(sender, (8 + len(arguments)) << 16 | event) + arguments)

    def _watching(self, limit_ms: int) -> list[Watch]:
        found = [watch for watch in self.watches.values() if watch.limit_ms == limit_ms]
        assert found, f"nobody asked for {limit_ms} ms, only {self.limits()}"
        return found

    def _begin(self) -> None:
        self.watches: dict[int, Watch] = {}
        self.toplevels = 0
        self.requests = 0
        self._kinds: dict[int, str] = {1: "wl_display"}

    def _accept(self) -> None:
        self._client, _ = self._listening.accept()
        self._words = QSocketNotifier(self._client.fileno(), QSocketNotifier.Type.Read, self)
        self._words.activated.connect(self._hear)

    def _hear(self) -> None:
        assert self._client is not None
        said = self._client.recv(1 << 16)
        if not said:
            self.hang_up()
        if not self._answers:
            return
        while said:
            target, rest = struct.unpack_from("=II", said)
            self.requests += 1
            self._obey(self._kinds[target], target, rest & 0xFFFF, said[8 : rest >> 16])
            said = said[rest >> 16 :]

    def _obey(self, kind: str, target: int, request: int, arguments: bytes) -> None:
        match kind, request:
            case "wl_display", 0:
                (callback,) = struct.unpack("=I", arguments)
                self.send(callback, 0, words(1))
                self.send(1, 1, words(callback))
            case "wl_display", 1:
                (registry,) = struct.unpack("=I", arguments)
                self._kinds[registry] = "wl_registry"
                for number, (interface, version) in self._offered.items():
                    self.send(registry, 0, words(number) + string(interface) + words(version))
            case "wl_registry", 0:
                self._bind(arguments)
            case "ext_idle_notifier_v1", (1 | 2):
                number, limit_ms, seat = struct.unpack("=III", arguments)
                assert self._kinds[seat] == "wl_seat"
                assert request == 1 or self._version(kind) >= 2
                self._kinds[number] = "ext_idle_notification_v1"
                self.watches[number] = Watch(number, limit_ms, request == 2)
            case "ext_idle_notification_v1", 0:
                del self.watches[target]
                self.send(1, 1, words(target))
            case "zwlr_foreign_toplevel_handle_v1", 7:
                self.send(1, 1, words(target))
            case _:
                raise AssertionError(f"{kind} was asked for {request}")

    def _bind(self, arguments: bytes) -> None:
        number, length = struct.unpack_from("=II", arguments)
        interface = arguments[8 : 8 + length - 1].decode()
        version, new = struct.unpack_from("=II", arguments, 8 + (length + 3) // 4 * 4)
        assert self._offered[number][0] == interface
        assert version <= self._offered[number][1]
        self._kinds[new] = interface
        if interface == "wl_seat":
            self.send(new, 0, words(3))
        elif interface == "zwlr_foreign_toplevel_manager_v1":
            self.toplevels = new

    def adopt(self, number: int, kind: str) -> None:
        """Know an object that this side made."""
        self._kinds[number] = kind

    def _version(self, interface: str) -> int:
        return next(version for name, version in self._offered.values() if name == interface)
