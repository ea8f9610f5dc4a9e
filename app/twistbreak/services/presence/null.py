"""Sensors for where nothing can be seen; each says so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from twistbreak.core.clock import Busy
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate


class NullSensor:
    """Never calls back; implements `core.ports.Sensor`.

    Args:
        sensor: What it would watch.
        why: Why it sees nothing, for the settings and the status.
    """

    def __init__(self, sensor: str, why: Text) -> None:
        self._status = SensorStatus(sensor, False, why)

    def start(self, changed: Callable[[], None]) -> None:
        """Do nothing: `changed` is never called."""

    def stop(self) -> None:
        """Do nothing."""

    def status(self) -> SensorStatus:
        """Say why nothing is seen."""
        return self._status


class NullIdleSensor(NullSensor):
    """Cannot see idle time; implements `core.ports.IdleSensor`. Sitting time then counts while the machine is on."""

    def __init__(self, why: Text | None = None) -> None:
        super().__init__("idle", why or translate("Sensor", "cannot see idle time on this desktop"))

    def idle(self) -> timedelta | None:
        """Nobody knows."""
        return None

    def set_limit(self, limit: timedelta) -> None:
        """Do nothing."""


class NullLockSensor(NullSensor):
    """Cannot see the lock screen; implements `core.ports.LockSensor`."""

    def __init__(self, why: Text | None = None) -> None:
        super().__init__("lock", why or translate("Sensor", "cannot see the lock screen on this desktop"))

    def is_locked(self) -> bool:
        """As far as can be seen, no."""
        return False


class NullBusySensor(NullSensor):
    """Cannot see calls, full screens or do-not-disturb; implements `core.ports.BusySensor`."""

    def __init__(self, sensor: str = "busy", why: Text | None = None) -> None:
        super().__init__(sensor, why or translate("Sensor", "cannot see calls and full screens on this desktop"))

    def busy(self) -> frozenset[Busy]:
        """As far as can be seen, nothing."""
        return frozenset()
