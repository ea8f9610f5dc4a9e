"""Where nothing tells that the clock was set or the machine woke up."""

from __future__ import annotations

from collections.abc import Callable

from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import translate


class NullClockWatch:
    """Watches nothing; implements `core.ports.Sensor`. The next wake-up notices, a little later."""

    def start(self, changed: Callable[[], None]) -> None:
        """Do nothing: `changed` is never called."""

    def stop(self) -> None:
        """Do nothing."""

    def status(self) -> SensorStatus:
        """Say that there is nothing."""
        return SensorStatus("clock", False, translate("Sensor", "cannot be told when the clock is set on this system"))
