"""The X server's idle counter and its alarms (SYNC extension), over a connection of our own through libxcb.

Qt's xcb plug-in needs libxcb and libxcb-sync as well, so they are there wherever there is an X window. Only what
`x11` needs is declared; the layouts are those of xcb/sync.h and of the SYNC protocol, version 3.1.
"""

from __future__ import annotations

import ctypes
import struct
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from typing import Final

_COUNTER, _VALUE_TYPE, _VALUE, _TEST_TYPE, _DELTA, _EVENTS = 1, 2, 4, 8, 16, 32
_EVERYTHING: Final = _COUNTER | _VALUE_TYPE | _VALUE | _TEST_TYPE | _DELTA | _EVENTS
_ABSOLUTE: Final = 0
_ALARM_NOTIFY: Final = 1
_DESTROYED: Final = 2
_EVENT_SIZE: Final = 32
_MILLISECOND: Final = timedelta(milliseconds=1)

COUNTER_NAME: Final = "IDLETIME"


class Crossing(IntEnum):
    """Which way the idle time passes the limit."""

    UP = 0  # PositiveTransition
    DOWN = 1  # NegativeTransition


@dataclass(frozen=True, slots=True)
class Alarm:
    """An alarm went off.

    Attributes:
        alarm: Its X id.
        idle: The idle time then.
    """

    alarm: int
    idle: timedelta


class DisplayLost(OSError):  # noqa: N818 -- says what happened
    """The X server is gone, was never there, or does not answer."""


class CannotSeeIdle(RuntimeError):  # noqa: N818 -- says what happened
    """This X server, or this machine's libraries, cannot tell the idle time; asking again is of no use."""


def decode(event: bytes, first_event: int) -> Alarm | None:
    """Read an event as it came over the wire.

    Args:
        event: 32 bytes, in the machine's own byte order.
        first_event: The number of the extension's first event.

    Returns:
        The alarm, or None when it is something else.
    """
    # type, kind, sequence, alarm, counter value (high, low), alarm value (high, low), time, state, padding
    kind, _, _, alarm, high, low, _, _, _, state = struct.unpack("=BBHIiIiIIB3x", event[:_EVENT_SIZE])
    if kind & 0x7F != first_event + _ALARM_NOTIFY or state == _DESTROYED:
        return None
    return Alarm(alarm, _duration(high, low))


def alarm_values(counter: int, limit: timedelta, crossing: Crossing) -> bytes:
    """The values of a CreateAlarm or ChangeAlarm request, in the order of their mask bits.

    Args:
        counter: The counter's X id.
        limit: The idle time to watch for; whole milliseconds.
        crossing: Which way.
    """
    high, low = divmod(limit // _MILLISECOND, 1 << 32)
    return struct.pack("=IIiIIiII", counter, _ABSOLUTE, high, low, crossing, 0, 0, 1)


def _duration(high: int, low: int) -> timedelta:
    return timedelta(milliseconds=(high << 32) | low)


class _Extension(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("number", ctypes.c_int))


class _ExtensionData(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8),
        ("padding", ctypes.c_uint8),
        ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32),
        ("present", ctypes.c_uint8),
        ("major_opcode", ctypes.c_uint8),
        ("first_event", ctypes.c_uint8),
        ("first_error", ctypes.c_uint8),
    )


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Iterator(ctypes.Structure):
    _fields_ = (("data", ctypes.c_void_p), ("left", ctypes.c_int), ("index", ctypes.c_int))


class _Libraries:
    """libxcb, libxcb-sync and free(), with the types of what is called."""

    def __init__(self) -> None:
        pointer, u8, u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint32
        try:
            xcb, sync = ctypes.CDLL("libxcb.so.1"), ctypes.CDLL("libxcb-sync.so.1")
        except OSError as error:
            raise CannotSeeIdle(str(error)) from error
        self.extension = ctypes.addressof(_Extension.in_dll(sync, "xcb_sync_id"))
        self.free = _declare(ctypes.CDLL(None).free, None, pointer)
        self.connect = _declare(xcb.xcb_connect, pointer, ctypes.c_char_p, pointer)
        self.disconnect = _declare(xcb.xcb_disconnect, None, pointer)
        self.has_error = _declare(xcb.xcb_connection_has_error, ctypes.c_int, pointer)
        self.descriptor = _declare(xcb.xcb_get_file_descriptor, ctypes.c_int, pointer)
        self.flush = _declare(xcb.xcb_flush, ctypes.c_int, pointer)
        self.generate_id = _declare(xcb.xcb_generate_id, u32, pointer)
        self.poll = _declare(xcb.xcb_poll_for_event, pointer, pointer)
        data = ctypes.POINTER(_ExtensionData)
        self.extension_data = _declare(xcb.xcb_get_extension_data, data, pointer, pointer)
        self.initialize = _declare(sync.xcb_sync_initialize, _Cookie, pointer, u8, u8)
        self.initialized = _declare(sync.xcb_sync_initialize_reply, pointer, pointer, _Cookie, pointer)
        self.list_counters = _declare(sync.xcb_sync_list_system_counters, _Cookie, pointer)
        self.counters = _declare(sync.xcb_sync_list_system_counters_reply, pointer, pointer, _Cookie, pointer)
        self.iterate = _declare(sync.xcb_sync_list_system_counters_counters_iterator, _Iterator, pointer)
        self.next = _declare(sync.xcb_sync_systemcounter_next, None, ctypes.POINTER(_Iterator))
        self.query = _declare(sync.xcb_sync_query_counter, _Cookie, pointer, u32)
        self.queried = _declare(sync.xcb_sync_query_counter_reply, pointer, pointer, _Cookie, pointer)
        self.create = _declare(sync.xcb_sync_create_alarm, _Cookie, pointer, u32, u32, ctypes.c_char_p)
        self.change = _declare(sync.xcb_sync_change_alarm, _Cookie, pointer, u32, u32, ctypes.c_char_p)


class IdleCounter:
    """A connection to an X server that watches its idle time.

    Args:
        display: The X display, such as `:0`.

    Raises:
        DisplayLost: Nobody answers there.
        CannotSeeIdle: It has no idle counter, or a library is missing.
    """

    def __init__(self, display: str) -> None:
        self._x = _Libraries()
        self._connection: int | None = self._x.connect(display.encode(), None)
        try:
            self._check()
            self._first_event = self._begin()
            self._counter = self._find_counter()
        except (DisplayLost, CannotSeeIdle):
            self.close()
            raise

    def close(self) -> None:
        """Hang up. May be called twice."""
        if self._connection is not None:
            self._x.disconnect(self._connection)
            self._connection = None

    @property
    def descriptor(self) -> int:
        """Readable when `alarms` may have something."""
        return int(self._x.descriptor(self._connection))

    def idle(self) -> timedelta:
        """The time since the last input, asked from the server.

        An alarm that arrives together with the answer does not make the descriptor readable: ask `alarms` afterwards.

        Raises:
            DisplayLost: It does not answer any more.
        """
        self._check()
        reply = self._reply(self._x.queried(self._connection, self._x.query(self._connection, self._counter), None), 16)
        return _duration(*struct.unpack("=iI", reply[8:16]))

    def watch(self, limit: timedelta, crossing: Crossing) -> int:
        """Have the server tell each time the idle time passes a limit.

        Returns:
            The id of the alarm.

        Raises:
            DisplayLost: The server is gone.
        """
        self._check()
        alarm = int(self._x.generate_id(self._connection))
        self._x.create(self._connection, alarm, _EVERYTHING, alarm_values(self._counter, limit, crossing))
        self._flush()
        return alarm

    def move(self, alarm: int, limit: timedelta, crossing: Crossing) -> None:
        """Change the limit of an alarm.

        Raises:
            DisplayLost: The server is gone.
        """
        self._check()
        self._x.change(self._connection, alarm, _EVERYTHING, alarm_values(self._counter, limit, crossing))
        self._flush()

    def alarms(self) -> list[Alarm]:
        """What went off since the last call.

        Raises:
            DisplayLost: The server is gone.
        """
        found: list[Alarm] = []
        while event := self._x.poll(self._connection):
            alarm = decode(ctypes.string_at(event, _EVENT_SIZE), self._first_event)
            self._x.free(event)
            if alarm is not None:
                found.append(alarm)
        self._check()
        return found

    def _begin(self) -> int:
        data = self._x.extension_data(self._connection, self._x.extension)
        if not data:
            raise DisplayLost("the X server does not answer")
        if not data.contents.present:
            raise CannotSeeIdle("the X server has no SYNC extension")
        self._reply(self._x.initialized(self._connection, self._x.initialize(self._connection, 3, 1), None), 8)
        return int(data.contents.first_event)

    def _find_counter(self) -> int:
        reply = self._x.counters(self._connection, self._x.list_counters(self._connection), None)
        if not reply:
            raise DisplayLost("the X server does not answer")
        try:
            rest = self._x.iterate(reply)
            while rest.left:
                # id, resolution (high, low), length of the name, name
                counter, _, _, length = struct.unpack("=IiIH", ctypes.string_at(rest.data, 14))
                if ctypes.string_at(rest.data + 14, length) == COUNTER_NAME.encode():
                    return int(counter)
                self._x.next(ctypes.byref(rest))
        finally:
            self._x.free(reply)
        raise CannotSeeIdle(f"the X server has no counter {COUNTER_NAME}")

    def _reply(self, reply: int | None, size: int) -> bytes:
        if not reply:
            raise DisplayLost("the X server does not answer")
        content = ctypes.string_at(reply, size)
        self._x.free(reply)
        return content

    def _flush(self) -> None:
        self._x.flush(self._connection)
        self._check()

    def _check(self) -> None:
        if self._connection is None or self._x.has_error(self._connection):
            raise DisplayLost("the X server does not answer")


def _declare(function: ctypes._NamedFuncPointer, result: type | None, *arguments: type) -> ctypes._NamedFuncPointer:  # pyright: ignore[reportPrivateUsage] -- the only name the type has
    function.restype, function.argtypes = result, list(arguments)
    return function
