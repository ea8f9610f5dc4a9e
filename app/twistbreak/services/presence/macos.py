"""Presence on macOS: idle time, locks and calls. Not yet run on macOS.

Locks are announced. The idle time and calls are looked at: CoreAudio tells of changes in a thread of its own only.
Sleep is noticed by the clocks, full screens and do-not-disturb not at all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Final, Protocol

from PySide6.QtCore import QObject

from twistbreak.core.clock import Busy, BusyKind
from twistbreak.core.ports import IdleSensor, LockSensor, Sensor, SensorStatus
from twistbreak.core.text import translate
from twistbreak.services.presence import macos_api
from twistbreak.services.presence.combined import CombinedBusySensor
from twistbreak.services.presence.looking import LookedBusySensor, LookedIdleSensor
from twistbreak.services.presence.null import NullBusySensor, NullSensor
from twistbreak.services.presence.programs import Ignored

LOCKED: Final = "com.apple.screenIsLocked"
UNLOCKED: Final = "com.apple.screenIsUnlocked"


def sensors(parent: QObject) -> tuple[IdleSensor, LockSensor, CombinedBusySensor, tuple[Sensor, ...]]:
    """All sensors of macOS, those that see nothing among them."""
    full_screen = NullBusySensor("full_screen", translate("Sensor", "cannot see full screens on this desktop"))
    quiet = NullBusySensor("do_not_disturb", translate("Sensor", "cannot see do-not-disturb on this desktop"))
    sleep = NullSensor("sleep", translate("Sensor", "sleep shows only in the clocks on this desktop"))
    busy = CombinedBusySensor([full_screen, MacCallSensor(parent), quiet])
    return idle_sensor(parent), MacLockSensor(), busy, (sleep,)


def idle_sensor(parent: QObject, read: Callable[[], timedelta | None] = macos_api.last_input) -> LookedIdleSensor:
    """Idle time, by CGEventSource."""
    return LookedIdleSensor(read, translate("Sensor", "macOS is asked when the last input was"), parent)


class Announcing(Protocol):
    """What is needed of `macos_api.Announcements`."""

    def listen(self, *names: str) -> None:
        """Hear these."""
        ...

    def close(self) -> None:
        """Hear nothing more."""
        ...


class MacLockSensor:
    """Implements `core.ports.LockSensor` with the announcements of the lock screen.

    Args:
        announcements: Makes what hears them.
    """

    def __init__(self, announcements: Callable[[Callable[[str], None]], Announcing] = macos_api.Announcements) -> None:
        self._make = announcements
        self._announcements: Announcing | None = None
        self._changed: Callable[[], None] | None = None
        self._is_locked = False

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`. Whoever starts a program sees the screen: it is not locked."""
        self.stop()
        self._changed = changed
        self._announcements = self._make(self._heard)
        self._announcements.listen(LOCKED, UNLOCKED)

    def stop(self) -> None:
        """Stop watching; may be called twice."""
        self._changed = None
        self._is_locked = False
        if self._announcements is not None:
            self._announcements.close()
            self._announcements = None

    def is_locked(self) -> bool:
        """Whether the screen is locked."""
        return self._is_locked

    def status(self) -> SensorStatus:
        """What is seen."""
        if self._announcements is None:
            return SensorStatus("lock", False, translate("Sensor", "not watching"))
        return SensorStatus("lock", True, translate("Sensor", "macOS tells when the screen is locked and unlocked"))

    def _heard(self, name: str) -> None:
        if self._is_locked != (name == LOCKED):
            self._is_locked = name == LOCKED
            if self._changed is not None:
                self._changed()


@dataclass(frozen=True, slots=True)
class Devices:
    """Where the use of microphone and camera is read; see `macos_api`."""

    recording_programs: Callable[[], list[str] | None] = macos_api.recording_programs
    is_microphone_running: Callable[[], bool | None] = macos_api.is_microphone_running
    is_camera_running: Callable[[], bool | None] = macos_api.is_camera_running


class MacCallSensor(LookedBusySensor):
    """The microphone or a camera in use, by CoreAudio and CoreMediaIO.

    Before macOS 14.2 nobody tells which program it is, and a headset that plays music counts as well.

    Args:
        parent: Qt parent.
        devices: Where it is read.
    """

    def __init__(self, parent: QObject | None = None, devices: Devices | None = None) -> None:
        self._devices = devices or Devices()
        self._ignored = Ignored()
        how = translate("Sensor", "macOS is asked whether the microphone or the camera is in use")
        super().__init__("calls", self._calls, how, parent)

    def set_ignored(self, names: Iterable[str]) -> None:
        """Pass over these programs from now on; see `programs.Ignored`. Of cameras no program is known."""
        self._ignored = Ignored(names)
        self.look()

    def _calls(self) -> frozenset[Busy] | None:
        programs, camera = self._devices.recording_programs(), self._devices.is_camera_running()
        running = self._devices.is_microphone_running() if programs is None else False
        if programs is None and running is None and camera is None:
            return None
        names = [name for name in programs or () if not self._ignored.covers((name,))]
        return frozenset(Busy(BusyKind.CALL, name) for name in [*names, *([""] if running or camera else [])])
