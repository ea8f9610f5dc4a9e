"""The few words of PulseAudio's native protocol that tell who records.

PipeWire's pulse server speaks it too. Numbers and layouts are those of PulseAudio's `pulsecore/native-common.h`,
`pulsecore/tagstruct.h` and `pulsecore/protocol-native.c`. A packet is a header of five numbers and a list of values,
each with a letter in front that names its kind; everything is big-endian.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum
from typing import Final

VERSION: Final = 19
"""The protocol we speak: the first that tells whether a stream is paused. Servers speak down to version 8 with us."""
COOKIE_SIZE: Final = 256
NONE: Final = 0xFFFFFFFF
"""In place of an index: none. As the tag of a packet: not an answer."""
SOURCE_OUTPUTS: Final = 0x0008
"""Subscription mask: streams that record."""
LONGEST_PACKET: Final = 1 << 20
_HEADER: Final = struct.Struct("!IIIII")
_CONTROL: Final = NONE


class Command(IntEnum):
    """What a packet is about."""

    ERROR = 0
    REPLY = 2
    AUTH = 8
    SET_CLIENT_NAME = 9
    GET_SOURCE_INFO = 23
    GET_SOURCE_OUTPUT_INFO_LIST = 32
    SUBSCRIBE = 35
    SUBSCRIBE_EVENT = 66


class WireError(ValueError):
    """The other side does not speak the protocol."""


@dataclass(frozen=True, slots=True)
class Recording:
    """A stream that records.

    Attributes:
        source: The index of what it records from.
        client: The index of the program it belongs to; `NONE` for the sound server's own.
        is_meter: Whether only the level of the sound is looked at, as a mixer does.
        names: The names the program goes by, the one for people first.
        is_paused: Whether it records nothing at the moment.
    """

    source: int
    client: int
    is_meter: bool
    names: tuple[str, ...]
    is_paused: bool


@dataclass(frozen=True, slots=True)
class Packet:
    """Something the server said.

    Attributes:
        command: What; see `Command`.
        tag: The tag of the request it answers.
        values: The rest.
    """

    command: int
    tag: int
    values: Values


class Values:
    """Reads values in their order.

    Args:
        data: The values as they came.

    Raises:
        WireError: By every method, when the next value is of another kind or cut off.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 0

    @property
    def is_empty(self) -> bool:
        """Whether everything has been read."""
        return self._at >= len(self._data)

    def number(self) -> int:
        """A whole number of 32 bits."""
        self._kind(b"L")
        return self._unsigned()

    def text(self) -> str:
        """A string; empty when there is none."""
        if self._kind(b"tN") == b"N":
            return ""
        return self._until_zero().decode("utf-8", "replace")

    def truth(self) -> bool:
        """A yes or no."""
        return self._kind(b"10") == b"1"

    def microseconds(self) -> int:
        """A duration."""
        self._kind(b"U")
        return int(struct.unpack("!Q", self._bytes(8))[0])

    def sample_format(self) -> None:
        """Step over a sample format and a channel map."""
        self._kind(b"a")
        self._bytes(6)  # format, channels, rate
        self._kind(b"m")
        self._bytes(self._bytes(1)[0])

    def volume(self) -> None:
        """Step over a volume."""
        self._kind(b"v")
        self._bytes(4 * self._bytes(1)[0])

    def properties(self) -> dict[str, str]:
        """A list of properties."""
        self._kind(b"P")
        found: dict[str, str] = {}
        while key := self.text():
            length = self.number()
            self._kind(b"x")
            if self._unsigned() != length:
                raise WireError("a property with two lengths")
            found[key] = self._bytes(length).rstrip(b"\0").decode("utf-8", "replace")
        return found

    def _kind(self, allowed: bytes) -> bytes:
        kind = self._bytes(1)
        if kind not in allowed:
            raise WireError(f"a value of kind {kind!r} where {allowed!r} belongs")
        return kind

    def _unsigned(self) -> int:
        return int(struct.unpack("!I", self._bytes(4))[0])

    def _until_zero(self) -> bytes:
        end = self._data.find(b"\0", self._at)
        if end < 0:
            raise WireError("a string without an end")
        return self._bytes(end + 1 - self._at)[:-1]

    def _bytes(self, count: int) -> bytes:
        piece = self._data[self._at : self._at + count]
        if len(piece) != count:
            raise WireError("a packet that is too short")
        self._at += count
        return piece


class Packets:
    """Puts packets together from what comes in pieces."""

    def __init__(self) -> None:
        self._rest = b""

    def feed(self, data: bytes) -> list[Packet]:
        """Take in a piece.

        Returns:
            The packets that are complete now.

        Raises:
            WireError: This is not the protocol.
        """
        self._rest += data
        found: list[Packet] = []
        while len(self._rest) >= _HEADER.size:
            length, channel, _, _, _ = _HEADER.unpack_from(self._rest)
            if length > LONGEST_PACKET:
                raise WireError(f"a packet of {length} bytes")
            end = _HEADER.size + length
            if len(self._rest) < end:
                break
            body, self._rest = self._rest[_HEADER.size : end], self._rest[end:]
            if channel == _CONTROL:  # the others carry sound
                values = Values(body)
                found.append(Packet(values.number(), values.number(), values))
        return found


def packet(command: Command, tag: int, *values: bytes) -> bytes:
    """Put a packet together."""
    body = number(command) + number(tag) + b"".join(values)
    return _HEADER.pack(len(body), _CONTROL, 0, 0, 0) + body


def number(value: int) -> bytes:
    """A whole number of 32 bits."""
    return struct.pack("!cI", b"L", value)


def text(value: str | None) -> bytes:
    """A string, or none."""
    return b"N" if value is None else b"t" + value.encode() + b"\0"


def arbitrary(value: bytes) -> bytes:
    """Bytes."""
    return struct.pack("!cI", b"x", len(value)) + value


def properties(values: dict[str, str]) -> bytes:
    """A list of properties."""
    found = b"P"
    for key, value in values.items():
        content = value.encode() + b"\0"
        found += text(key) + number(len(content)) + arbitrary(content)
    return found + b"N"


def read_recordings(values: Values) -> list[Recording]:
    """The answer to GET_SOURCE_OUTPUT_INFO_LIST.

    Raises:
        WireError: It cannot be read.
    """
    found: list[Recording] = []
    while not values.is_empty:
        values.number()  # its index
        title = values.text()
        values.number()  # the module that made it
        client, source = values.number(), values.number()
        values.sample_format()
        values.microseconds()
        values.microseconds()
        resampler = values.text()
        values.text()  # driver
        about = values.properties()
        keys = ("application.name", "application.process.binary", "application.id", "node.name", "media.name")
        names = tuple(dict.fromkeys(name for name in (*(about.get(key, "") for key in keys), title) if name))
        # PulseAudio meters by a resampler of its own; PipeWire says it among the properties.
        is_meter = resampler == "peaks" or "true" in (about.get("resample.peaks"), about.get("stream.monitor"))
        found.append(Recording(source, client, is_meter, names, is_paused=values.truth()))
    return found


def read_is_monitor(values: Values) -> bool:
    """The answer to GET_SOURCE_INFO: whether the source is what a loudspeaker plays, not a microphone.

    Raises:
        WireError: It cannot be read.
    """
    values.number()  # its index
    values.text()  # name
    values.text()  # description
    values.sample_format()
    values.number()  # the module that made it
    values.volume()
    values.truth()  # muted
    return values.number() != NONE
