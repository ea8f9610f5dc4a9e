"""The idle time that an X server counts for its screen saver (MIT-SCREEN-SAVER): for servers without an idle counter.

There is nothing to wait for, so `looking` asks now and then. libxcb sends the one request as xcb/screensaver.h has it;
its library for that extension is on few machines.
"""

from __future__ import annotations

import ctypes
import struct
from datetime import timedelta
from typing import Final

from twistbreak.services.presence.xcb import Connection, DisplayLost, LibraryMissing, declare, load

_QUERY_INFO: Final = 1
_CHECKED: Final = 1
_REPLY_SIZE: Final = 32


class _Extension(ctypes.Structure):
    _fields_ = (("name", ctypes.c_char_p), ("number", ctypes.c_int))


class _Request(ctypes.Structure):
    _fields_ = (
        ("parts", ctypes.c_size_t),
        ("extension", ctypes.POINTER(_Extension)),
        ("opcode", ctypes.c_uint8),
        ("has_no_reply", ctypes.c_uint8),
    )


class _Part(ctypes.Structure):
    _fields_ = (("content", ctypes.c_char_p), ("length", ctypes.c_size_t))


def saver_idle(display: str) -> timedelta | None:
    """The time since the last input, or None where nobody tells. Each question is a connection of its own.

    Args:
        display: The X display, such as `:0`.
    """
    try:
        connection = Connection(display)
    except (DisplayLost, LibraryMissing):
        return None
    try:
        return _ask(connection)
    except DisplayLost:
        return None
    finally:
        connection.close()


def _ask(display: Connection) -> timedelta:
    pointer, u32 = ctypes.c_void_p, ctypes.c_uint32
    xcb = load("libxcb.so.1")
    send = declare(xcb.xcb_send_request, ctypes.c_uint, pointer, ctypes.c_int, pointer, ctypes.POINTER(_Request))
    wait = declare(xcb.xcb_wait_for_reply, pointer, pointer, u32, pointer)
    extension = _Extension(b"MIT-SCREEN-SAVER", 0)
    request = _Request(2, ctypes.pointer(extension), _QUERY_INFO, 0)
    asked = struct.pack("=4xI", display.root())
    parts = (_Part * 4)(_Part(), _Part(), _Part(asked, len(asked)), _Part())  # libxcb uses the two in front
    second = ctypes.addressof(parts) + 2 * ctypes.sizeof(_Part)
    sent = send(display.check(), _CHECKED, second, ctypes.byref(request))
    # type, state, sequence, length, window, time until it goes off, time since the last input
    *_, idle_ms = struct.unpack("=BBHIIII", display.take(wait(display.check(), sent, None), _REPLY_SIZE)[:20])
    return timedelta(milliseconds=idle_ms)
