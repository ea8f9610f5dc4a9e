"""A connection of our own to an X server, through libxcb.

Qt's xcb plug-in needs libxcb as well, so it is there wherever there is an X window. Only what the sensors need is
declared; layouts are those of xcb/xproto.h. Every question waits for its answer, as Qt's own do: a fraction of a
millisecond, unless the whole display hangs.
"""

from __future__ import annotations

import ctypes
import struct
from typing import Final

EVENT_SIZE: Final = 32
NO_WINDOW: Final = 0
_DESTROY_NOTIFY: Final = 17
_PROPERTY_NOTIFY: Final = 28
_STRUCTURE_CHANGES: Final = 1 << 17
_PROPERTY_CHANGES: Final = 1 << 22
_EVENT_MASK: Final = 1 << 11
_ANY_TYPE: Final = 0
_LONGEST_PROPERTY: Final = 256
"""In units of four bytes; what the sensors read is a few atoms or a name."""


class DisplayLost(OSError):  # noqa: N818 -- says what happened
    """The X server is gone, was never there, or does not answer."""


class LibraryMissing(RuntimeError):  # noqa: N818 -- says what happened
    """This machine has no libxcb; asking again is of no use."""


class Cookie(ctypes.Structure):
    """What a request returns, for its answer to be fetched with."""

    _fields_ = (("sequence", ctypes.c_uint),)


class Iterator(ctypes.Structure):
    """Where in a list of an answer one is."""

    _fields_ = (("data", ctypes.c_void_p), ("left", ctypes.c_int), ("index", ctypes.c_int))


class _Libraries:
    """libxcb and free(), with the types of what is called."""

    def __init__(self) -> None:
        pointer, u8, u16, u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32
        xcb = load("libxcb.so.1")
        self.free = declare(ctypes.CDLL(None).free, None, pointer)
        self.connect = declare(xcb.xcb_connect, pointer, ctypes.c_char_p, pointer)
        self.disconnect = declare(xcb.xcb_disconnect, None, pointer)
        self.has_error = declare(xcb.xcb_connection_has_error, ctypes.c_int, pointer)
        self.descriptor = declare(xcb.xcb_get_file_descriptor, ctypes.c_int, pointer)
        self.flush = declare(xcb.xcb_flush, ctypes.c_int, pointer)
        self.generate_id = declare(xcb.xcb_generate_id, u32, pointer)
        self.poll = declare(xcb.xcb_poll_for_event, pointer, pointer)
        self.setup = declare(xcb.xcb_get_setup, pointer, pointer)
        self.roots = declare(xcb.xcb_setup_roots_iterator, Iterator, pointer)
        self.intern = declare(xcb.xcb_intern_atom, Cookie, pointer, u8, u16, ctypes.c_char_p)
        self.interned = declare(xcb.xcb_intern_atom_reply, pointer, pointer, Cookie, pointer)
        self.get = declare(xcb.xcb_get_property, Cookie, pointer, u8, u32, u32, u32, u32, u32)
        self.got = declare(xcb.xcb_get_property_reply, pointer, pointer, Cookie, pointer)
        self.value = declare(xcb.xcb_get_property_value, pointer, pointer)
        self.value_length = declare(xcb.xcb_get_property_value_length, ctypes.c_int, pointer)
        attributes = xcb.xcb_change_window_attributes
        self.change_attributes = declare(attributes, Cookie, pointer, u32, u32, ctypes.POINTER(u32))


class Connection:
    """A connection to an X server.

    Args:
        display: The X display, such as `:0`.

    Raises:
        DisplayLost: Nobody answers there.
        LibraryMissing: This machine has no libxcb.
    """

    def __init__(self, display: str) -> None:
        self._x = _Libraries()
        self._pointer: int | None = self._x.connect(display.encode(), None)
        try:
            self.check()
        except DisplayLost:
            self.close()
            raise

    def close(self) -> None:
        """Hang up. May be called twice."""
        if self._pointer is not None:
            self._x.disconnect(self._pointer)
            self._pointer = None

    def check(self) -> int:
        """The pointer to hand to libxcb.

        Raises:
            DisplayLost: The server is gone.
        """
        if self._pointer is None or self._x.has_error(self._pointer):
            raise DisplayLost("the X server does not answer")
        return self._pointer

    @property
    def descriptor(self) -> int:
        """Readable when `events` may have something."""
        return int(self._x.descriptor(self._pointer))

    def generate_id(self) -> int:
        """A new X id."""
        return int(self._x.generate_id(self.check()))

    def flush(self) -> None:
        """Send what has been asked.

        Raises:
            DisplayLost: The server is gone.
        """
        self._x.flush(self.check())
        self.check()

    def events(self) -> list[bytes]:
        """What came since the last call, in the machine's own byte order; refusals of requests are left out.

        Raises:
            DisplayLost: The server is gone.
        """
        found: list[bytes] = []
        while self._pointer is not None and (event := self._x.poll(self._pointer)):
            content = ctypes.string_at(event, EVENT_SIZE)
            self._x.free(event)
            if content[0]:
                found.append(content)
        self.check()
        return found

    def take(self, reply: int | None, size: int) -> bytes:
        """Copy an answer and free it.

        Raises:
            DisplayLost: There is none.
        """
        if not reply:
            raise DisplayLost("the X server does not answer")
        content = ctypes.string_at(reply, size)
        self._x.free(reply)
        return content

    def free(self, reply: int) -> None:
        """Free an answer that was read in place."""
        self._x.free(reply)

    def root(self) -> int:
        """The window of the whole (first) screen."""
        screens = self._x.roots(self._x.setup(self.check()))
        return int(struct.unpack("=I", ctypes.string_at(screens.data, 4))[0])

    def atom(self, name: str) -> int:
        """The number of a name."""
        text = name.encode()
        connection = self.check()
        reply = self._x.interned(connection, self._x.intern(connection, 0, len(text), text), None)
        return int(struct.unpack("=I", self.take(reply, 12)[8:])[0])

    def watch(self, window: int) -> None:
        """Be told when a property of a window changes, and of its end. A window that is gone is no error.

        Raises:
            DisplayLost: The server is gone.
        """
        self._select(window, _PROPERTY_CHANGES | _STRUCTURE_CHANGES)

    def unwatch(self, window: int) -> None:
        """Be told no more. A window that is gone is no error.

        Raises:
            DisplayLost: The server is gone.
        """
        self._select(window, 0)

    def read_property(self, window: int, atom: int) -> bytes:
        """The content of a property; empty where there is no such property or window any more.

        Raises:
            DisplayLost: The server is gone.
        """
        connection = self.check()
        asked = self._x.get(connection, 0, window, atom, _ANY_TYPE, 0, _LONGEST_PROPERTY)
        reply = self._x.got(connection, asked, None)
        self.check()
        if not reply:
            return b""
        content = ctypes.string_at(self._x.value(reply), self._x.value_length(reply))
        self._x.free(reply)
        return content

    def read_numbers(self, window: int, atom: int) -> tuple[int, ...]:
        """The content of a property that holds atoms, windows or numbers.

        Raises:
            DisplayLost: The server is gone.
        """
        content = self.read_property(window, atom)
        return struct.unpack(f"={len(content) // 4}I", content[: len(content) // 4 * 4])

    def _select(self, window: int, events: int) -> None:
        mask = ctypes.c_uint32(events)
        self._x.change_attributes(self.check(), window, _EVENT_MASK, ctypes.byref(mask))
        self.flush()


def changed_property(event: bytes) -> tuple[int, int] | None:
    """The window and the property that an event tells of; None for other events."""
    kind, _, _, window, atom = struct.unpack("=BBHII", event[:12])
    return (window, atom) if kind & 0x7F == _PROPERTY_NOTIFY else None


def ended_window(event: bytes) -> int | None:
    """The window whose end an event tells of; None for other events."""
    kind, _, _, window = struct.unpack("=BBHI", event[:8])
    return window if kind & 0x7F == _DESTROY_NOTIFY else None


def load(name: str) -> ctypes.CDLL:
    """Load a library.

    Raises:
        LibraryMissing: This machine does not have it.
    """
    try:
        return ctypes.CDLL(name)
    except OSError as error:
        raise LibraryMissing(str(error)) from error


def declare(function: ctypes._NamedFuncPointer, result: type | None, *arguments: type) -> ctypes._NamedFuncPointer:  # pyright: ignore[reportPrivateUsage] -- the only name the type has
    """Tell ctypes the types of a function."""
    function.restype, function.argtypes = result, list(arguments)
    return function
