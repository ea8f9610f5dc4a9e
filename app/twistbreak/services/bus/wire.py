"""Messages as bytes: the one module that knows jeepney. Loaded when a bus is connected for the first time."""

# jeepney has types for half of what it gives out; this module gives it the other half.
# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false, reportUnknownVariableType=false

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import Final

from jeepney import auth, low_level, wrappers
from jeepney.low_level import HeaderFields, MessageFlag, MessageType

from twistbreak.services.bus.messages import Body, Call, Heading, Kind

LONGEST_HEARD: Final = 1 << 16
"""Bytes; a longer message is skipped. What we ask for is far shorter, and reading takes time in the window thread."""
LONGEST_ALLOWED: Final = 1 << 27
"""Bytes; the limit of D-Bus itself."""

_FIXED: Final = 16
_KINDS: Final = {
    MessageType.method_call: Kind.CALL,
    MessageType.method_return: Kind.REPLY,
    MessageType.error: Kind.ERROR,
    MessageType.signal: Kind.SIGNAL,
}


class Garbled(ValueError):  # noqa: N818 -- says what happened
    """Bytes that make no sense."""


class Greeting:
    """The talk before the first message: who we are, as the kernel vouches for it."""

    def __init__(self) -> None:
        self._talk = auth.Authenticator(inc_null_byte=True)

    def first_words(self) -> bytes:
        """What to say unasked."""
        return self._talk.data_to_send() or b""

    def answer(self, heard: bytes) -> bytes | None:
        """What to say next.

        Returns:
            Words to send, empty while more is to come; None when we are let in (then send `LET_ME_IN` and talk).

        Raises:
            Garbled: We are not let in.
        """
        try:
            self._talk.feed(heard)
        except auth.AuthenticationError as error:
            raise Garbled(str(error)) from error
        return None if self._talk.authenticated else self._talk.data_to_send() or b""


LET_ME_IN: Final = auth.BEGIN


class Frames:
    """Cuts a stream into messages. A long one is skipped as it comes, without being kept."""

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._skip = 0

    def feed(self, data: bytes) -> Iterator[bytes]:
        """The messages that are complete now.

        Raises:
            Garbled: This is not what a bus sends; nothing that follows can be understood.
        """
        self._bytes += data
        while True:
            skipped = min(self._skip, len(self._bytes))
            del self._bytes[:skipped]
            self._skip -= skipped
            if len(self._bytes) < _FIXED:
                return
            size = self._size()
            if size > LONGEST_HEARD:
                self._skip = size
            elif len(self._bytes) < size:
                return
            else:
                frame = bytes(self._bytes[:size])
                del self._bytes[:size]
                yield frame

    def _size(self) -> int:
        if self._bytes[0] not in b"lB":
            raise Garbled(f"a message that begins with {bytes(self._bytes[:_FIXED])!r}")
        order = "<" if self._bytes[0] == ord("l") else ">"
        body, _, fields = struct.unpack_from(f"{order}III", self._bytes, 4)
        size = _FIXED + -(-fields // 8) * 8 + body
        if size > LONGEST_ALLOWED:
            raise Garbled(f"a message of {size} bytes")
        return size


def heading(frame: bytes) -> Heading:
    """Read a message, all but its arguments.

    Raises:
        Garbled: It is none, or of a kind that is not known.
    """
    try:
        header, _ = low_level.Header.from_buffer(frame)
        fields = header.fields
        return Heading(
            kind=_KINDS[header.message_type],
            serial=header.serial,
            wants_reply=MessageFlag.no_reply_expected not in header.flags,
            reply_to=int(fields.get(HeaderFields.reply_serial, 0)),
            sender=str(fields.get(HeaderFields.sender, "")),
            path=str(fields.get(HeaderFields.path, "")),
            interface=str(fields.get(HeaderFields.interface, "")),
            member=str(fields.get(HeaderFields.member, "")),
            error=str(fields.get(HeaderFields.error_name, "")),
            signature=str(fields.get(HeaderFields.signature, "")),
        )
    except Exception as error:  # jeepney raises whatever its first step into the dark happens to raise
        raise Garbled(f"a message without sense: {error!r}") from error


def body(frame: bytes) -> Body:
    """Read the arguments of a message.

    Raises:
        Garbled: They are not what the message's signature says.
    """
    try:
        return tuple(low_level.Message.from_buffer(frame).body)
    except Exception as error:  # see `heading`
        raise Garbled(f"arguments without sense: {error!r}") from error


def call(question: Call, serial: int) -> bytes:
    """Write a call.

    Args:
        question: What to ask.
        serial: A number that no other call of this connection has.

    Raises:
        Garbled: The arguments are not what the signature says.
    """
    address = wrappers.DBusAddress(question.path, question.destination, question.interface)
    message = wrappers.new_method_call(address, question.member, question.signature or None, question.body)
    if not question.start:
        message.header.flags |= MessageFlag.no_auto_start
    try:
        return message.serialise(serial)
    except (TypeError, ValueError, struct.error) as error:
        raise Garbled(f"cannot write {question.member}: {error}") from error


def refusal(asked: Heading, serial: int) -> bytes:
    """Write the answer to somebody who calls us: we have no methods."""
    header = wrappers.new_header(MessageType.error)
    header.fields = {
        HeaderFields.reply_serial: asked.serial,
        HeaderFields.error_name: "org.freedesktop.DBus.Error.UnknownMethod",
        HeaderFields.destination: asked.sender,
    }
    return low_level.Message(header, ()).serialise(serial)
