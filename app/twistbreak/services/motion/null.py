"""Where nobody tells whether to move less."""

from __future__ import annotations

from collections.abc import Callable

from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import translate


class NullMotionSensor:
    """Implements `core.ports.MotionSensor`: nothing is known, so nothing is asked for."""

    def start(self, changed: Callable[[], None]) -> None:
        """Watch nothing."""

    def stop(self) -> None:
        """Nothing to stop."""

    def status(self) -> SensorStatus:
        """That nothing is seen."""
        how = translate("Sensor", "cannot see on this desktop whether programs are to move less")
        return SensorStatus("reduced_motion", False, how)

    def is_still(self) -> bool:
        """No."""
        return False
