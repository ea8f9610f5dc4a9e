"""Tells when the wall clock was set, the machine woke up, or the time zone changed: by event, never by polling."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject

from twistbreak.core.ports import Sensor


def choose(parent: QObject) -> Sensor:
    """The watch for this platform; where there is none, one that says so.

    Args:
        parent: Qt parent, for as long as the sensor lives.
    """
    if sys.platform == "linux":
        from twistbreak.services.clock_watch.linux import TimerfdClockWatch  # noqa: PLC0415 -- this platform's only

        return TimerfdClockWatch(parent=parent)
    from twistbreak.services.clock_watch.null import NullClockWatch  # noqa: PLC0415 -- the other platforms' only

    return NullClockWatch()
