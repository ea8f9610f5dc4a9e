"""The sensor of a Linux desktop, loaded when the program is up, so that the icon does not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from twistbreak.services.presence.late import LateSensor

if TYPE_CHECKING:
    from twistbreak.services.bus.bus import Bus
    from twistbreak.services.motion.portal import PortalMotionSensor


class LateMotionSensor(LateSensor):
    """Stands in for `PortalMotionSensor`; implements `core.ports.MotionSensor`.

    Args:
        bus: Finds the session bus.
        parent: Qt parent.
    """

    def __init__(self, bus: Callable[[], Bus], parent: QObject) -> None:
        self._motion: PortalMotionSensor | None = None

        def load() -> PortalMotionSensor:
            from twistbreak.services.motion.portal import PortalMotionSensor  # noqa: PLC0415 -- loads late

            self._motion = PortalMotionSensor(bus(), parent)
            return self._motion

        super().__init__("reduced_motion", load, parent)

    def is_still(self) -> bool:
        """Whether the desktop asks programs to move less, as far as it is known."""
        return self._motion is not None and self._motion.is_still()
