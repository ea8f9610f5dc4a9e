"""The kernel's word that a file was opened or closed (inotify(7)), which Qt's file watcher does not pass on."""

from __future__ import annotations

import ctypes
import errno
import os
import struct
from dataclasses import dataclass
from typing import Final

_PERMISSIONS: Final = 0x4
_CLOSE_WRITTEN: Final = 0x8
_CLOSE_UNWRITTEN: Final = 0x10
_OPEN: Final = 0x20
_MOVED_TO: Final = 0x80
_CREATE: Final = 0x100
_OVERFLOW: Final = 0x4000
_IGNORED: Final = 0x8000
_ONLY_FOLDER: Final = 0x01000000
_HEADER: Final = struct.Struct("=iIII")
_PIECE: Final = 1 << 14

USES: Final = _OPEN | _CLOSE_WRITTEN | _CLOSE_UNWRITTEN
ARRIVALS: Final = _CREATE | _MOVED_TO | _PERMISSIONS | _ONLY_FOLDER


@dataclass(frozen=True, slots=True)
class Stir:
    """Something happened.

    Attributes:
        watch: The number of the watch it happened to; -1 when the kernel lost count.
        name: The entry of a watched folder; empty for a watched file.
        is_over: The watched file is gone, and the watch with it.
        is_overflow: More happened than the kernel could keep.
    """

    watch: int
    name: str
    is_over: bool = False
    is_overflow: bool = False


class Inotify:
    """Watches files. The descriptor is readable when something happened.

    Raises:
        OSError: The kernel gives no more of these to this user.
    """

    def __init__(self) -> None:
        self._libc = ctypes.CDLL(None, use_errno=True)
        self.descriptor: int = self._libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if self.descriptor < 0:
            raise _error("inotify_init1")

    def watch(self, path: str, what: int) -> int:
        """Watch a file or a folder.

        Args:
            path: Which.
            what: `USES` of a file, or `ARRIVALS` in a folder.

        Returns:
            The number of the watch.

        Raises:
            OSError: There is no such file, or the kernel refuses.
        """
        number: int = self._libc.inotify_add_watch(self.descriptor, os.fsencode(path), what)
        if number < 0:
            raise _error(path)
        return number

    def read(self) -> list[Stir]:
        """What happened since the last call.

        Raises:
            OSError: The kernel tells no more.
        """
        try:
            data = os.read(self.descriptor, _PIECE)
        except BlockingIOError:
            return []
        return decode(data)

    def close(self) -> None:
        """Watch no more. May be called twice."""
        if self.descriptor >= 0:
            os.close(self.descriptor)
            self.descriptor = -1


def decode(data: bytes) -> list[Stir]:
    """Read events as the kernel writes them."""
    found: list[Stir] = []
    at = 0
    while at < len(data):
        watch, mask, _, length = _HEADER.unpack_from(data, at)
        at += _HEADER.size
        name = os.fsdecode(data[at : at + length].rstrip(b"\0"))
        at += length
        found.append(Stir(watch, name, bool(mask & _IGNORED), bool(mask & _OVERFLOW)))
    return found


def is_exhausted(error: OSError) -> bool:
    """Whether the kernel refused because this user has too many watches already."""
    return error.errno in (errno.EMFILE, errno.ENFILE, errno.ENOSPC)


def _error(what: str) -> OSError:
    number = ctypes.get_errno()
    return OSError(number, os.strerror(number), what)
