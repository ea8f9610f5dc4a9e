"""Presence on Windows: idle time, locks, sleep, calls, full screens. Not yet run on Windows.

Locks and sleep are told by events. The idle time, calls and full screens are looked at: Windows offers either no event
for them or one that needs a thread.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from enum import IntEnum
from pathlib import PureWindowsPath
from typing import Final

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject, QTimer
from PySide6.QtGui import QWindow

from twistbreak.core.clock import Busy, BusyKind
from twistbreak.core.ports import IdleSensor, LockSensor, Sensor, SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.presence import windows_api
from twistbreak.services.presence.combined import CombinedBusySensor
from twistbreak.services.presence.looking import LookedBusySensor, LookedIdleSensor
from twistbreak.services.presence.programs import Ignored

WM_POWERBROADCAST: Final = 0x0218
WM_WTSSESSION_CHANGE: Final = 0x02B1
_RESUMED: Final = (7, 18)  # PBT_APMRESUMESUSPEND, PBT_APMRESUMEAUTOMATIC
_SUSPENDED: Final = 4  # PBT_APMSUSPEND
_SHUT: Final = (2, 4, 7)  # WTS_CONSOLE_DISCONNECT, WTS_REMOTE_DISCONNECT, WTS_SESSION_LOCK
_OPENED: Final = (1, 3, 8)  # WTS_CONSOLE_CONNECT, WTS_REMOTE_CONNECT, WTS_SESSION_UNLOCK


class NotificationState(IntEnum):
    """QUERY_USER_NOTIFICATION_STATE, as far as it holds a reminder."""

    BUSY = 2
    DIRECT_3D_FULL_SCREEN = 3
    PRESENTATION = 4
    QUIET_TIME = 6


_HOLDS: Final = {
    NotificationState.BUSY: BusyKind.FULL_SCREEN,
    NotificationState.DIRECT_3D_FULL_SCREEN: BusyKind.FULL_SCREEN,
    NotificationState.PRESENTATION: BusyKind.PRESENTATION,
    NotificationState.QUIET_TIME: BusyKind.DO_NOT_DISTURB,
}

Uses = Callable[[str], Iterable[tuple[str, int, int]]]
"""Who has used a device: the program, and when that began and ended."""


def sensors(
    application: QCoreApplication,
) -> tuple[IdleSensor, LockSensor, CombinedBusySensor, tuple[Sensor, ...]]:
    """All sensors of Windows."""
    session = WindowsSession(application)
    busy = CombinedBusySensor([full_screen_sensor(application), WindowsCallSensor(application)])
    lock, sleep = WindowsSessionSensor("lock", session), WindowsSessionSensor("sleep", session)
    return idle_sensor(application), lock, busy, (sleep,)


def idle_sensor(parent: QObject, read: Callable[[], timedelta | None] = windows_api.last_input) -> LookedIdleSensor:
    """Idle time, by GetLastInputInfo."""
    return LookedIdleSensor(read, translate("Sensor", "Windows is asked when the last input was"), parent)


def full_screen_sensor(
    parent: QObject, read: Callable[[], int | None] = windows_api.notification_state
) -> LookedBusySensor:
    """Full screens, presentations and quiet hours, by SHQueryUserNotificationState."""
    how = translate("Sensor", "Windows is asked whether this is a moment for notifications")
    return LookedBusySensor("full_screen", lambda: held_by(read()), how, parent)


def held_by(state: int | None) -> frozenset[Busy] | None:
    """What a notification state means for a reminder; None when there is no state."""
    if state is None:
        return None
    return frozenset(Busy(kind) for known, kind in _HOLDS.items() if known == state)


class WindowsCallSensor(LookedBusySensor):
    """The microphone or the camera in use, by the list that Windows keeps for its privacy settings.

    Args:
        parent: Qt parent.
        uses: Who has used a device.
    """

    def __init__(self, parent: QObject | None = None, uses: Uses = windows_api.uses) -> None:
        self._ignored = Ignored()
        self._uses = uses
        how = translate("Sensor", "Windows is asked who uses the microphone and the camera")
        super().__init__("calls", self._calls, how, parent)

    def set_ignored(self, names: Iterable[str]) -> None:
        """Pass over these programs from now on; see `programs.Ignored`."""
        self._ignored = Ignored(names)
        self.look()

    def _calls(self) -> frozenset[Busy] | None:
        try:
            used = [use for device in ("microphone", "webcam") for use in self._uses(device)]
        except OSError:
            return None
        programs = {program_name(key) for key, began, ended in used if began and not ended}
        return frozenset(
            Busy(BusyKind.CALL, name) for name in programs if not self._ignored.covers((name, f"{name}.exe"))
        )


def program_name(key: str) -> str:
    """The name of a program in the list: `C:#Tools#zoom.exe` is zoom, `Microsoft.Teams_8wekyb3d8bbwe` its package."""
    if "#" in key:
        return PureWindowsPath(key.replace("#", "\\")).stem
    return key.rpartition("_")[0] or key


class _Point(ctypes.Structure):
    _fields_ = (("x", ctypes.c_int32), ("y", ctypes.c_int32))


class Message(ctypes.Structure):
    """MSG, as Windows gives it to a window."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint32),
        ("w_param", ctypes.c_size_t),
        ("l_param", ctypes.c_ssize_t),
        ("time", ctypes.c_uint32),
        ("point", _Point),
    )


class MessageFilter(QAbstractNativeEventFilter):
    """Sees what Windows tells the program's windows.

    Args:
        heard: Told the number of a message and its first parameter.
    """

    def __init__(self, heard: Callable[[int, int], None]) -> None:
        super().__init__()
        self._heard = heard

    def nativeEventFilter(  # noqa: N802 -- Qt's name
        self, kind: QByteArray | bytes | bytearray | memoryview, address: int
    ) -> tuple[bool, int]:
        """Look at a message and pass it on."""
        if QByteArray(kind).data() == b"windows_generic_MSG":
            message = Message.from_address(int(address))
            if message.message in (WM_POWERBROADCAST, WM_WTSSESSION_CHANGE):
                self._heard(message.message, message.w_param)
        return False, 0


@dataclass(frozen=True, slots=True)
class SessionApi:
    """How to be told of the session.

    Attributes:
        register: Has a window told; whether that worked.
        unregister: Has it told no more.
    """

    register: Callable[[int], bool] = windows_api.register_for_session
    unregister: Callable[[int], None] = windows_api.unregister_for_session


class WindowsSession(QObject):
    """Locks, switches to another user, and sleep, as Windows tells them to a window that is never shown.

    The session counts as open until Windows says otherwise: who starts a program sees the screen.

    Args:
        application: Whose messages are heard; the Qt parent, too.
        api: How to be told.
    """

    def __init__(self, application: QCoreApplication, api: SessionApi | None = None) -> None:
        super().__init__(application)
        self._application = application
        self._api = api or SessionApi()
        self._window: QWindow | None = None
        self._filter = MessageFilter(self.heard)
        self._is_registered = False
        self.is_locked = False
        self._listeners: dict[str, Callable[[], None]] = {}
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._open)

    def listen(self, sensor: str, changed: Callable[[], None]) -> None:
        """Call back when something changed that concerns a sensor: `lock` or `sleep`."""
        self._listeners[sensor] = changed
        if self._window is None:
            self._soon.start()

    def ignore(self, sensor: str) -> None:
        """Call back no more."""
        self._listeners.pop(sensor, None)
        if not self._listeners:
            self._close()

    @property
    def works(self) -> bool:
        """Whether Windows tells."""
        return self._is_registered

    def heard(self, message: int, what: int) -> None:
        """Take in a message of Windows."""
        if message == WM_POWERBROADCAST and what in (_SUSPENDED, *_RESUMED):
            self._tell("sleep")
        elif message == WM_WTSSESSION_CHANGE and what in (*_SHUT, *_OPENED) and self.is_locked != (what in _SHUT):
            self.is_locked = what in _SHUT
            self._tell("lock")

    def _open(self) -> None:
        self._window = QWindow()
        self._is_registered = self._api.register(int(self._window.winId()))
        self._application.installNativeEventFilter(self._filter)

    def _close(self) -> None:
        self._soon.stop()
        if self._window is None:
            return
        self._application.removeNativeEventFilter(self._filter)
        if self._is_registered:
            self._api.unregister(int(self._window.winId()))
        self._is_registered = self.is_locked = False
        self._window.destroy()
        self._window = None

    def _tell(self, sensor: str) -> None:
        if changed := self._listeners.get(sensor):
            changed()


class WindowsSessionSensor:
    """Implements `core.ports.LockSensor`, and `Sensor` for sleep, over one `WindowsSession`.

    Args:
        sensor: `lock` or `sleep`.
        session: The session; both share it.
    """

    def __init__(self, sensor: str, session: WindowsSession) -> None:
        self._sensor = sensor
        self._session = session

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`."""
        self._session.listen(self._sensor, changed)

    def stop(self) -> None:
        """Stop watching; may be called twice."""
        self._session.ignore(self._sensor)

    def is_locked(self) -> bool:
        """Whether the session is locked or switched away from."""
        return self._session.is_locked

    def status(self) -> SensorStatus:
        """What is seen."""
        return SensorStatus(self._sensor, self._session.works, self._how())

    def _how(self) -> Text:
        if not self._session.works:
            return translate("Sensor", "Windows does not tell of this session")
        if self._sensor == "lock":
            return translate("Sensor", "Windows tells when the screen is locked and unlocked")
        return translate("Sensor", "Windows tells when the machine goes to sleep and wakes up")
