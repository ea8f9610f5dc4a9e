"""Is the user there, is the screen locked, is this a bad moment: one set of sensors for each kind of desktop."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from twistbreak.core.ports import IdleSensor, LockSensor, Sensor, SensorStatus
from twistbreak.services.presence.combined import CombinedBusySensor

if TYPE_CHECKING:
    from twistbreak.services.bus.buses import Buses


@dataclass(frozen=True, slots=True)
class Presence:
    """The sensors of one desktop.

    Attributes:
        idle: Input idleness.
        lock: Whether the session is locked.
        busy: Reasons to hold a reminder.
        others: What only tells that it is time to look (sleep), or a fact beside (what keeps the screen awake).
    """

    idle: IdleSensor
    lock: LockSensor
    busy: CombinedBusySensor
    others: tuple[Sensor, ...] = ()

    @property
    def all(self) -> tuple[Sensor, ...]:
        """Every sensor."""
        return (self.idle, self.lock, self.busy, *self.others)

    def statuses(self) -> list[SensorStatus]:
        """What can be seen on this desktop, each sensor for itself."""
        return [*self.deciding(), *(sensor.status() for sensor in self.others)]

    def deciding(self) -> list[SensorStatus]:
        """What those can see here that hold or end a reminder."""
        return [self.idle.status(), self.lock.status(), *self.busy.statuses()]


def choose(
    environ: Mapping[str, str], buses: Buses, uptime: Callable[[], timedelta], application: QCoreApplication
) -> Presence:
    """The sensors for this desktop; where something cannot be seen, one that says so.

    Args:
        environ: The environment, which tells the kind of session.
        buses: The buses of a Linux desktop.
        uptime: Time since boot.
        application: Qt parent of the sensors.
    """
    if sys.platform == "linux":
        from twistbreak.services.presence.linux import sensors as linux_sensors  # noqa: PLC0415 -- this platform's

        return Presence(*linux_sensors(environ, buses, uptime, application))
    if sys.platform == "win32":
        from twistbreak.services.presence.windows import sensors as windows_sensors  # noqa: PLC0415 -- likewise

        return Presence(*windows_sensors(application))
    if sys.platform == "darwin":
        from twistbreak.services.presence.macos import sensors as macos_sensors  # noqa: PLC0415 -- likewise

        return Presence(*macos_sensors(application))
    from twistbreak.services.presence.null import NullBusySensor, NullIdleSensor, NullLockSensor  # noqa: PLC0415

    return Presence(NullIdleSensor(), NullLockSensor(), CombinedBusySensor([NullBusySensor()]))
