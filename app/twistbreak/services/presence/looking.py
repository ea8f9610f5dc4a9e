"""Sensors for where the system tells nothing by itself: they look, and as seldom as will do."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Slot

from twistbreak.core.clock import Busy
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate

DEFAULT_LIMIT = timedelta(seconds=60)
SOONEST_LOOK = timedelta(seconds=1)
AWAY_LOOK = timedelta(seconds=10)
"""How often to look whether somebody has come back."""
BUSY_LOOK = timedelta(seconds=10)
"""How often to look whether what holds a reminder is over."""
CALM_LOOK = timedelta(seconds=60)
"""How often to look whether something has begun. Who asks in between gets the truth at that moment."""


class LookedIdleSensor(QObject):
    """Implements `core.ports.IdleSensor` by looking when the idle time could have passed the limit, not before.

    Args:
        read: The time since the last input; None where it cannot be told.
        how: Where it is read, for the status.
        parent: Qt parent.
    """

    def __init__(self, read: Callable[[], timedelta | None], how: Text, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._read = read
        self._text = how
        self._limit = DEFAULT_LIMIT
        self._changed: Callable[[], None] | None = None
        self._beyond = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._look)

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to look; see `core.ports.Sensor`."""
        self._changed = changed
        self._beyond = False
        self._timer.start(0)

    def stop(self) -> None:
        """Look no more; may be called twice."""
        self._changed = None
        self._timer.stop()

    def set_limit(self, limit: timedelta) -> None:
        """Call back at another idle time, from now on."""
        self._limit = max(limit, timedelta(milliseconds=1))
        if self._changed is not None:
            self._timer.start(0)

    def idle(self) -> timedelta | None:
        """The time since the last input, read now."""
        return None if self._changed is None else self._read()

    def status(self) -> SensorStatus:
        """What is seen, and how often it is looked at."""
        if self._changed is None:
            return SensorStatus("idle", False, translate("Sensor", "not watching"))
        works = self._read() is not None
        how = self._text if works else translate("Sensor", "cannot see idle time on this desktop")
        return SensorStatus("idle", works, how, AWAY_LOOK if self._beyond else self._limit)

    @Slot()
    def _look(self) -> None:
        idle = self._read()
        if idle is None:
            self._timer.start(CALM_LOOK // timedelta(milliseconds=1))
            return
        beyond = idle >= self._limit
        pause = AWAY_LOOK if beyond else max(self._limit - idle, SOONEST_LOOK)
        self._timer.start(pause // timedelta(milliseconds=1))
        if beyond != self._beyond:
            self._beyond = beyond
            if self._changed is not None:
                self._changed()


class LookedBusySensor(QObject):
    """Implements `core.ports.BusySensor` by looking: often while something holds reminders, else seldom.

    Args:
        sensor: What it is called in the status.
        read: What holds reminders now; None where it cannot be told.
        how: Where it is read, for the status.
        parent: Qt parent.
    """

    def __init__(
        self, sensor: str, read: Callable[[], frozenset[Busy] | None], how: Text, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sensor = sensor
        self._read = read
        self._text = how
        self._changed: Callable[[], None] | None = None
        self._seen: frozenset[Busy] = frozenset()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to look; see `core.ports.Sensor`."""
        self._changed = changed
        self._seen = frozenset()
        self._timer.start(0)

    def stop(self) -> None:
        """Look no more; may be called twice."""
        self._changed = None
        self._timer.stop()

    def busy(self) -> frozenset[Busy]:
        """What holds reminders, read now."""
        return frozenset() if self._changed is None else self._read() or frozenset()

    def status(self) -> SensorStatus:
        """What is seen, and how often it is looked at."""
        if self._changed is None:
            return SensorStatus(self._sensor, False, translate("Sensor", "not watching"))
        if self._read() is None:
            return SensorStatus(self._sensor, False, translate("Sensor", "cannot see this on this desktop"))
        return SensorStatus(self._sensor, True, self._text, BUSY_LOOK if self._seen else CALM_LOOK)

    @Slot()
    def look(self) -> None:
        """Look now: for the timer, and for whoever hears that something may have changed."""
        if self._changed is None:
            return
        seen = self._read() or frozenset()
        self._timer.start((BUSY_LOOK if seen else CALM_LOOK) // timedelta(milliseconds=1))
        if seen != self._seen:
            self._seen = seen
            self._changed()
