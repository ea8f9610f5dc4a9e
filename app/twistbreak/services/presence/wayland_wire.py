"""Messages between a Wayland client and its compositor, as far as they carry numbers and strings.

The layout is that of the Wayland protocol's chapter "Wire Format": the object, the size with the number of the request
or event, and the arguments, each filled up to four bytes, in the machine's own byte order.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Final

_HEADER: Final = struct.Struct("=II")


class WireError(ValueError):
    """The other side does not speak the protocol."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something a compositor said.

    Attributes:
        sender: The object it is about.
        number: Which of the object's events.
        arguments: What comes with it.
    """

    sender: int
    number: int
    arguments: Arguments


class Arguments:
    """Reads arguments in their order.

    Args:
        data: The arguments as they came.

    Raises:
        WireError: By every method, when they are cut off.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    def number(self) -> int:
        """A whole number without sign, or an object."""
        return int(struct.unpack("=I", self._bytes(4))[0])

    def text(self) -> str:
        """A string."""
        length = self.number()
        return self._bytes(length + -length % 4)[:length].rstrip(b"\0").decode("utf-8", "replace")

    def numbers(self) -> tuple[int, ...]:
        """An array of whole numbers without sign."""
        length = self.number()
        return struct.unpack(f"={length // 4}I", self._bytes(length + -length % 4)[: length // 4 * 4])

    def _bytes(self, count: int) -> bytes:
        piece = self._data[self._at : self._at + count]
        if len(piece) != count:
            raise WireError("an event that is too short")
        self._at += count
        return piece


class Events:
    """Puts events together from what comes in pieces."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[Event]:
        """Take in a piece.

        Returns:
            The events that are complete now.

        Raises:
            WireError: This is not the protocol.
        """
        self._rest += data
        found: list[Event] = []
        while len(self._rest) >= _HEADER.size:
            sender, rest = _HEADER.unpack_from(self._rest)
            size = rest >> 16
            if size < _HEADER.size:
                raise WireError("an event without a size")
            if len(self._rest) < size:
                break
            found.append(Event(sender, rest & 0xFFFF, Arguments(self._rest[_HEADER.size : size])))
            self._rest = self._rest[size:]
        return found


def request(target: int, number: int, *arguments: bytes) -> bytes:
    """Put a request together.

    Args:
        target: The object that is asked.
        number: Which of its requests.
        arguments: Made with `unsigned` and `text`.
    """
    body = b"".join(arguments)
    return _HEADER.pack(target, (_HEADER.size + len(body)) << 16 | number) + body


def unsigned(value: int) -> bytes:
    """A whole number without sign, or an object."""
    return struct.pack("=I", value)


def text(value: str) -> bytes:
    """A string."""
    content = value.encode() + b"\0"
    return unsigned(len(content)) + content + bytes(-len(content) % 4)
