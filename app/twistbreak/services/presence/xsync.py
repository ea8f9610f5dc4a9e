"""The X server's idle counter and its alarms (SYNC extension), over a connection of our own.

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

from twistbreak.services.presence.xcb import (
    EVENT_SIZE,
    Connection,
    Cookie,
    DisplayLost,
    Iterator,
    LibraryMissing,
    declare,
    load,
)

_COUNTER, _VALUE_TYPE, _VALUE, _TEST_TYPE, _DELTA, _EVENTS = 1, 2, 4, 8, 16, 32
_EVERYTHING: Final = _COUNTER | _VALUE_TYPE | _VALUE | _TEST_TYPE | _DELTA | _EVENTS
_ABSOLUTE: Final = 0
_ALARM_NOTIFY: Final = 1
_DESTROYED: Final = 2
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
    kind, _, _, alarm, high, low, _, _, _, state = struct.unpack("=BBHIiIiIIB3x", event[:EVENT_SIZE])
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


class _Libraries:
    """libxcb-sync and what of libxcb only it needs, with the types of what is called."""

    def __init__(self) -> None:
        pointer, u8, u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint32
        sync = load("libxcb-sync.so.1")
        self.extension = ctypes.addressof(_Extension.in_dll(sync, "xcb_sync_id"))
        extension_data = load("libxcb.so.1").xcb_get_extension_data
        self.extension_data = declare(extension_data, ctypes.POINTER(_ExtensionData), pointer, pointer)
        self.initialize = declare(sync.xcb_sync_initialize, Cookie, pointer, u8, u8)
        self.initialized = declare(sync.xcb_sync_initialize_reply, pointer, pointer, Cookie, pointer)
        self.list_counters = declare(sync.xcb_sync_list_system_counters, Cookie, pointer)
        self.counters = declare(sync.xcb_sync_list_system_counters_reply, pointer, pointer, Cookie, pointer)
        self.iterate = declare(sync.xcb_sync_list_system_counters_counters_iterator, Iterator, pointer)
        self.next = declare(sync.xcb_sync_systemcounter_next, None, ctypes.POINTER(Iterator))
        self.query = declare(sync.xcb_sync_query_counter, Cookie, pointer, u32)
        self.queried = declare(sync.xcb_sync_query_counter_reply, pointer, pointer, Cookie, pointer)
        self.create = declare(sync.xcb_sync_create_alarm, Cookie, pointer, u32, u32, ctypes.c_char_p)
        self.change = declare(sync.xcb_sync_change_alarm, Cookie, pointer, u32, u32, ctypes.c_char_p)


class IdleCounter:
    """A connection to an X server that watches its idle time.

    Args:
        display: The X display, such as `:0`.

    Raises:
        DisplayLost: Nobody answers there.
        CannotSeeIdle: It has no idle counter, or a library is missing.
    """

    def __init__(self, display: str) -> None:
        try:
            self._x, self._display = _Libraries(), Connection(display)
        except LibraryMissing as error:
            raise CannotSeeIdle(str(error)) from error
        try:
            self._first_event = self._begin()
            self._counter = self._find_counter()
        except (DisplayLost, CannotSeeIdle):
            self.close()
            raise

    def close(self) -> None:
        """Hang up. May be called twice."""
        self._display.close()

    @property
    def descriptor(self) -> int:
        """Readable when `alarms` may have something."""
        return self._display.descriptor

    def idle(self) -> timedelta:
        """The time since the last input, asked from the server.

        An alarm that arrives together with the answer does not make the descriptor readable: ask `alarms` afterwards.

        Raises:
            DisplayLost: It does not answer any more.
        """
        connection = self._display.check()
        reply = self._x.queried(connection, self._x.query(connection, self._counter), None)
        return _duration(*struct.unpack("=iI", self._display.take(reply, 16)[8:]))

    def watch(self, limit: timedelta, crossing: Crossing) -> int:
        """Have the server tell each time the idle time passes a limit.

        Returns:
            The id of the alarm.

        Raises:
            DisplayLost: The server is gone.
        """
        alarm = self._display.generate_id()
        values = alarm_values(self._counter, limit, crossing)
        self._x.create(self._display.check(), alarm, _EVERYTHING, values)
        self._display.flush()
        return alarm

    def move(self, alarm: int, limit: timedelta, crossing: Crossing) -> None:
        """Change the limit of an alarm.

        Raises:
            DisplayLost: The server is gone.
        """
        values = alarm_values(self._counter, limit, crossing)
        self._x.change(self._display.check(), alarm, _EVERYTHING, values)
        self._display.flush()

    def alarms(self) -> list[Alarm]:
        """What went off since the last call.

        Raises:
            DisplayLost: The server is gone.
        """
        found = (decode(event, self._first_event) for event in self._display.events())
        return [alarm for alarm in found if alarm is not None]

    def _begin(self) -> int:
        connection = self._display.check()
        data = self._x.extension_data(connection, self._x.extension)
        if not data:
            raise DisplayLost("the X server does not answer")
        if not data.contents.present:
            raise CannotSeeIdle("the X server has no SYNC extension")
        reply = self._x.initialized(connection, self._x.initialize(connection, 3, 1), None)
        self._display.take(reply, 8)
        return int(data.contents.first_event)

    def _find_counter(self) -> int:
        connection = self._display.check()
        reply = self._x.counters(connection, self._x.list_counters(connection), None)
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
            self._display.free(reply)
        raise CannotSeeIdle(f"the X server has no counter {COUNTER_NAME}")
