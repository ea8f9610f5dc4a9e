"""What can be told of the user and the machine: the clocks, and the sensors of this desktop."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from twistbreak.core import status
from twistbreak.core.clock import Moment, Sample
from twistbreak.core.engine.policy import Policy
from twistbreak.core.ports import Sensor, SensorStatus
from twistbreak.core.settings.preferences import Preferences
from twistbreak.core.text import Text
from twistbreak.services import clock_watch, motion, presence
from twistbreak.services.bus.buses import Buses
from twistbreak.services.system_clock import SystemClock


class Senses:
    """Reads them, and tells when to look.

    Args:
        app: The application.
        buses: Where a Linux desktop tells about itself.
        owner: Qt parent.
    """

    def __init__(self, app: QApplication, buses: Buses, owner: QObject) -> None:
        self.clock = SystemClock()
        self._presence = presence.choose(os.environ, buses, self.uptime, app)
        self._clock_watch = clock_watch.choose(owner)
        self._motion = motion.choose(buses, owner)

    def start(self, look: Callable[[], None], stillness_changed: Callable[[], None]) -> None:
        """Begin to watch.

        Args:
            look: Called when something about the user, the machine or its clock has changed.
            stillness_changed: Called when `wants_stillness` has.
        """
        for sensor in self._watching():
            sensor.start(look)
        self._motion.start(stillness_changed)

    def close(self) -> None:
        """Watch no more."""
        for sensor in (*self._watching(), self._motion):
            sensor.stop()

    def follow(self, policy: Policy, wishes: Preferences) -> None:
        """Sense by the rules of now."""
        self._presence.idle.set_limit(policy.idle_limit)
        self._presence.busy.set_ignored(wishes.not_calls)

    def sample(self) -> Sample:
        """Everything about this moment, read once."""
        sensed = self._presence
        return Sample(self.now(), sensed.idle.idle(), sensed.lock.is_locked(), sensed.busy.busy())

    def now(self) -> Moment:
        """Read every clock."""
        return self.clock.now()

    def local_now(self) -> datetime:
        """The local date and time, aware."""
        return self.now().local

    def today(self) -> date:
        """The local date."""
        return self.local_now().date()

    def uptime(self) -> timedelta:
        """Time since boot, suspend included."""
        return self.now().uptime

    def wants_stillness(self) -> bool:
        """Whether the system asks programs to move less."""
        return self._motion.is_still()

    def statuses(self) -> Iterable[SensorStatus]:
        """What can be seen on this desktop, each sensor for itself."""
        return [*self._presence.statuses(), self._clock_watch.status(), self._motion.status()]

    def unseen(self) -> Text | None:
        """What cannot be seen on this desktop and would hold or end a reminder; None: everything can."""
        return status.unseen(self._presence.deciding())

    def _watching(self) -> Iterable[Sensor]:
        return (*self._presence.all, self._clock_watch)
