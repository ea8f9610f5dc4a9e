"""The functions of macOS that the sensors call, without PyObjC. Not yet run.

Numbers that are written as four letters are Apple's: 'gone' is kAudioDevicePropertyDeviceIsRunningSomewhere.
"""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import cache
from typing import Any, Final

_FRAMEWORKS: Final = "/System/Library/Frameworks"
_COMBINED_SESSION: Final = 0
_ANY_INPUT: Final = 0xFFFFFFFF
_SYSTEM_OBJECT: Final = 1
_DELIVER_IMMEDIATELY: Final = 4
_UTF8: Final = 0x08000100
_LONGEST_NAME: Final = 256


class _Address(ctypes.Structure):
    """AudioObjectPropertyAddress, and CMIOObjectPropertyAddress alike: property, scope, element."""

    _fields_ = (("property", ctypes.c_uint32), ("scope", ctypes.c_uint32), ("element", ctypes.c_uint32))


@cache
def _framework(name: str) -> ctypes.CDLL:
    return ctypes.CDLL(f"{_FRAMEWORKS}/{name}.framework/{name}")


def last_input() -> timedelta | None:
    """The time since the last input in this session."""
    seconds = _framework("ApplicationServices").CGEventSourceSecondsSinceLastEventType
    seconds.argtypes, seconds.restype = [ctypes.c_int32, ctypes.c_uint32], ctypes.c_double
    return timedelta(seconds=seconds(_COMBINED_SESSION, _ANY_INPUT))


def recording_programs() -> list[str] | None:
    """The programs that record sound, by their processes; None before macOS 14.2, which does not tell."""
    processes = _numbers("CoreAudio", _SYSTEM_OBJECT, "prs#")
    if processes is None:
        return None
    recording = [process for process in processes if any(_numbers("CoreAudio", process, "piri") or ())]
    return [_program(number) for process in recording for number in _numbers("CoreAudio", process, "ppid") or ()]


def is_microphone_running() -> bool | None:
    """Whether a device that can record runs, for whichever program and also to play; None when nothing is told."""
    return _runs("CoreAudio", records=True)


def is_camera_running() -> bool | None:
    """Whether a camera runs, for whichever program; None when nothing is told."""
    return _runs("CoreMediaIO", records=False)


def _runs(framework: str, *, records: bool) -> bool | None:
    devices = _numbers(framework, _SYSTEM_OBJECT, "dev#")
    if devices is None:
        return None
    able = [device for device in devices if not records or _numbers(framework, device, "stm#", "inpt")]
    return any(any(_numbers(framework, device, "gone") or ()) for device in able)


def _numbers(framework: str, of: int, what: str, scope: str = "glob") -> tuple[int, ...] | None:
    """A property that is a list of numbers of 32 bits; None when there is none."""
    prefix = "AudioObject" if framework == "CoreAudio" else "CMIOObject"
    library = _framework(framework)
    address = _Address(four_letters(what), four_letters(scope), 0)
    size = ctypes.c_uint32()
    if library[f"{prefix}GetPropertyDataSize"](of, ctypes.byref(address), 0, None, ctypes.byref(size)):
        return None
    content = ctypes.create_string_buffer(size.value)
    if prefix == "AudioObject":
        failed = library.AudioObjectGetPropertyData(of, ctypes.byref(address), 0, None, ctypes.byref(size), content)
    else:
        used = ctypes.c_uint32()
        failed = library.CMIOObjectGetPropertyData(
            of, ctypes.byref(address), 0, None, size, ctypes.byref(used), content
        )
        size = used
    return None if failed else struct.unpack(f"={size.value // 4}I", content.raw[: size.value // 4 * 4])


def four_letters(letters: str) -> int:
    """A number as Apple writes it."""
    return int.from_bytes(letters.encode("ascii"), "big")


def _program(process: int) -> str:
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    ctypes.CDLL(None).proc_name(process, name, _LONGEST_NAME)
    return name.value.decode("utf-8", "replace")


_Callback = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)


class Announcements:
    """What macOS announces to all programs, heard in the main run loop, which is Qt's.

    Args:
        heard: Told, by its name, each announcement that was asked for.
    """

    def __init__(self, heard: Callable[[str], None]) -> None:
        self._heard = heard
        self._names: dict[str, Any] = {}  # kept, as the callback is, for as long as macOS knows of it
        self._callback = _Callback(self._called)

    def listen(self, *names: str) -> None:
        """Hear announcements of these names, such as `com.apple.screenIsLocked`."""
        foundation = _framework("CoreFoundation")
        make = foundation.CFStringCreateWithCString
        make.argtypes, make.restype = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32], ctypes.c_void_p
        add = foundation.CFNotificationCenterAddObserver
        pointer = ctypes.c_void_p
        add.argtypes = [pointer, pointer, _Callback, pointer, pointer, ctypes.c_long]
        for name in names:
            self._names[name] = make(None, name.encode(), _UTF8)
            add(_center(), id(self), self._callback, self._names[name], None, _DELIVER_IMMEDIATELY)

    def close(self) -> None:
        """Hear nothing more. May be called twice."""
        if self._names:
            remove = _framework("CoreFoundation").CFNotificationCenterRemoveEveryObserver
            remove.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
            remove(_center(), id(self))
            self._names.clear()

    def _called(self, _center: int, _observer: int, name: int, _sender: int, _about: int) -> None:
        equal = _framework("CoreFoundation").CFEqual
        equal.argtypes = [ctypes.c_void_p, ctypes.c_void_p]
        for known in self._matching(equal, name):
            self._heard(known)

    def _matching(self, equal: Callable[[int, int], int], name: int) -> Iterator[str]:
        return (known for known, text in tuple(self._names.items()) if equal(text, name))


def _center() -> int:
    center = _framework("CoreFoundation").CFNotificationCenterGetDistributedCenter
    center.restype = ctypes.c_void_p
    return int(center())
