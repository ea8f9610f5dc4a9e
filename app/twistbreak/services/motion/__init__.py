"""Does the system ask programs to move less? One sensor for each kind of desktop."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

from twistbreak.core.ports import MotionSensor
from twistbreak.services.bus.buses import Buses


def choose(buses: Buses, parent: QObject) -> MotionSensor:
    """The sensor for this platform; where there is none, one that says so.

    Args:
        buses: The buses of a Linux desktop.
        parent: Qt parent, for as long as the sensor lives.
    """
    if sys.platform == "linux":
        from twistbreak.services.motion.late import LateMotionSensor  # noqa: PLC0415 -- this platform's only

        return LateMotionSensor(lambda: buses.session, parent)
    if sys.platform in {"win32", "darwin"}:
        from twistbreak.services.motion.asked import AskedMotionSensor, by_platform  # noqa: PLC0415 -- likewise

        return AskedMotionSensor(*by_platform(sys.platform))
    from twistbreak.services.motion.null import NullMotionSensor  # noqa: PLC0415 -- the other platforms' only

    return NullMotionSensor()
