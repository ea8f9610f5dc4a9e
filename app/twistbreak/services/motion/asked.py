"""Reduced motion on Windows and macOS, which answer at once when they are asked. Not yet run on either."""

from __future__ import annotations

import ctypes
import ctypes.util
from collections.abc import Callable
from typing import Any, Final

from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate

SPI_GETCLIENTAREAANIMATION: Final = 0x1042


class AskedMotionSensor:
    """Implements `core.ports.MotionSensor`; the system is asked whenever somebody wants to know, and never else.

    Args:
        ask: Whether to move less; None where the system does not say.
        how: Who is asked.
    """

    def __init__(self, ask: Callable[[], bool | None], how: Text) -> None:
        self._ask = ask
        self._how = how

    def start(self, changed: Callable[[], None]) -> None:
        """Nothing tells of changes."""

    def stop(self) -> None:
        """Nothing to stop."""

    def status(self) -> SensorStatus:
        """Who is asked."""
        return SensorStatus("reduced_motion", self._ask() is not None, self._how)

    def is_still(self) -> bool:
        """Whether the system asks programs to move less."""
        return self._ask() is True


def by_platform(platform: str) -> tuple[Callable[[], bool | None], Text]:
    """How to ask on a platform: `win32` or `darwin`."""
    if platform == "win32":
        return asked_of_windows, translate("Sensor", "Windows is asked whether it shows animations")
    return asked_of_macos, translate("Sensor", "macOS is asked whether it reduces motion")


def asked_of_windows(library: Callable[[str], Any] = ctypes.CDLL) -> bool | None:
    """Whether animations are switched off in the settings of Windows; None where that cannot be asked."""
    shows = ctypes.c_int(1)
    found = library("user32").SystemParametersInfoW(SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(shows), 0)
    return not shows.value if found else None


def asked_of_macos(library: Callable[[str], Any] = ctypes.CDLL) -> bool | None:
    """`NSWorkspace.accessibilityDisplayShouldReduceMotion`; None where that cannot be asked."""
    objc = library(ctypes.util.find_library("objc") or "libobjc.dylib")
    library("/System/Library/Frameworks/AppKit.framework/AppKit")
    for lookup in (objc.objc_getClass, objc.sel_registerName):
        lookup.restype, lookup.argtypes = ctypes.c_void_p, [ctypes.c_char_p]
    address = ctypes.cast(objc.objc_msgSend, ctypes.c_void_p).value
    workspaces = objc.objc_getClass(b"NSWorkspace")
    if not workspaces or not address:
        return None
    # The same function gives out an object or a truth, each by its own prototype.
    get_object = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(address)
    get_truth = ctypes.CFUNCTYPE(ctypes.c_bool, ctypes.c_void_p, ctypes.c_void_p)(address)
    shared = get_object(workspaces, objc.sel_registerName(b"sharedWorkspace"))
    return get_truth(shared, objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")) if shared else None
