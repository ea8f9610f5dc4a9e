"""Sensors that are loaded when the program is up, so that the icon does not wait for them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Slot

from twistbreak.core.clock import Busy
from twistbreak.core.ports import BusySensor, LockSensor, Sensor, SensorStatus
from twistbreak.core.text import translate
from twistbreak.services.presence.combined import Choosy


class LateSensor(QObject):
    """Stands in for a sensor until the event loop turns after `start`; implements `core.ports.Sensor`.

    Args:
        sensor: What it watches; see `SensorStatus`.
        load: Imports and makes the sensor; called once.
        parent: Qt parent.
    """

    def __init__(self, sensor: str, load: Callable[[], Sensor], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = sensor
        self._load = load
        self._loaded: Sensor | None = None
        self._changed: Callable[[], None] | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(self._begin)

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch when the event loop turns; see `core.ports.Sensor`."""
        self._changed = changed
        self._turn.start()

    def stop(self) -> None:
        """Stop watching; may be called twice."""
        self._turn.stop()
        if self._loaded is not None:
            self._loaded.stop()

    def status(self) -> SensorStatus:
        """What it sees here."""
        if self._loaded is None:
            return SensorStatus(self._name, False, translate("Sensor", "not watching yet"))
        return self._loaded.status()

    @Slot()
    def _begin(self) -> None:
        if self._loaded is None:
            self._loaded = self._load()
        if self._changed is not None:
            self._loaded.start(self._changed)


class LateLockSensor(LateSensor):
    """Stands in for a lock sensor; implements `core.ports.LockSensor`."""

    def __init__(self, load: Callable[[], LockSensor], parent: QObject | None = None) -> None:
        self._lock: LockSensor | None = None

        def keep() -> LockSensor:
            self._lock = load()
            return self._lock

        super().__init__("lock", keep, parent)

    def is_locked(self) -> bool:
        """Now, as far as it is known."""
        return self._lock is not None and self._lock.is_locked()


class LateBusySensor(LateSensor):
    """Stands in for a sensor of reasons to hold a reminder; implements `core.ports.BusySensor`."""

    def __init__(self, sensor: str, load: Callable[[], BusySensor], parent: QObject | None = None) -> None:
        self._busy: BusySensor | None = None
        self._ignored: tuple[str, ...] = ()

        def keep() -> BusySensor:
            self._busy = load()
            self.set_ignored(self._ignored)
            return self._busy

        super().__init__(sensor, keep, parent)

    def busy(self) -> frozenset[Busy]:
        """Now, as far as it is known."""
        return self._busy.busy() if self._busy is not None else frozenset()

    def set_ignored(self, names: Iterable[str]) -> None:
        """Pass over these programs from now on, where programs are seen."""
        self._ignored = tuple(names)
        if isinstance(self._busy, Choosy):
            self._busy.set_ignored(self._ignored)
