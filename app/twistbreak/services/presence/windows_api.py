"""The functions of Windows that the sensors call. Not yet run.

Qt runs on 64-bit Windows only, where `CDLL` calls these functions rightly.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from datetime import timedelta
from typing import Final

_ALL_SESSIONS_OF_THIS_WINDOW: Final = 0
_CONSENT_STORE: Final = r"Software\Microsoft\Windows\CurrentVersion\CapabilityAccessManager\ConsentStore"
_DESKTOP_PROGRAMS: Final = "NonPackaged"


class _LastInputInfo(ctypes.Structure):
    _fields_ = (("size", ctypes.c_uint), ("time", ctypes.c_uint))


def last_input() -> timedelta | None:
    """The time since the last input in this session; None when Windows does not tell."""
    info = _LastInputInfo(ctypes.sizeof(_LastInputInfo), 0)
    if not ctypes.CDLL("user32").GetLastInputInfo(ctypes.byref(info)):
        return None
    now: int = ctypes.CDLL("kernel32").GetTickCount()
    return between_ticks(info.time, now)


def between_ticks(before: int, after: int) -> timedelta:
    """The time between two readings of a counter of milliseconds that begins again every 49.7 days."""
    return timedelta(milliseconds=(after - before) & 0xFFFFFFFF)


def notification_state() -> int | None:
    """QUERY_USER_NOTIFICATION_STATE; None when Windows does not tell."""
    state = ctypes.c_int()
    failed: int = ctypes.CDLL("shell32").SHQueryUserNotificationState(ctypes.byref(state))
    return None if failed else state.value


def register_for_session(window: int) -> bool:
    """Have a window told of locks and switches of its session.

    Args:
        window: Its HWND.
    """
    register = ctypes.CDLL("wtsapi32").WTSRegisterSessionNotification
    register.argtypes = [ctypes.c_void_p, ctypes.c_uint]
    return bool(register(window, _ALL_SESSIONS_OF_THIS_WINDOW))


def unregister_for_session(window: int) -> None:
    """Have it told no more."""
    unregister = ctypes.CDLL("wtsapi32").WTSUnRegisterSessionNotification
    unregister.argtypes = [ctypes.c_void_p]
    unregister(window)


def uses(device: str) -> Iterator[tuple[str, int, int]]:
    """Who has used a device, from the list that Windows keeps for its privacy settings.

    Args:
        device: `microphone` or `webcam`.

    Yields:
        The program, and the times at which its last use began and ended; 0 while it lasts.

    Raises:
        OSError: There is no such list.
    """
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415 -- only Windows has it

        for branch in (rf"{_CONSENT_STORE}\{device}", rf"{_CONSENT_STORE}\{device}\{_DESKTOP_PROGRAMS}"):
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, branch) as programs:
                for number in range(winreg.QueryInfoKey(programs)[0]):
                    name = winreg.EnumKey(programs, number)
                    if name == _DESKTOP_PROGRAMS:
                        continue
                    with winreg.OpenKey(programs, name) as program:
                        try:
                            began = winreg.QueryValueEx(program, "LastUsedTimeStart")[0]
                            ended = winreg.QueryValueEx(program, "LastUsedTimeStop")[0]
                        except FileNotFoundError:
                            continue  # allowed, and never used
                        yield name, int(began), int(ended)
