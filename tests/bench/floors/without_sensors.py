"""Twist Break as it is, but for its sensors: it sees nothing. What that saves is what the sensors cost."""

from __future__ import annotations

import sys

from twistbreak import cli
from twistbreak.services import clock_watch, motion, presence
from twistbreak.services.clock_watch.null import NullClockWatch
from twistbreak.services.motion.null import NullMotionSensor
from twistbreak.services.presence.combined import CombinedBusySensor
from twistbreak.services.presence.null import NullIdleSensor, NullLockSensor

if __name__ == "__main__":
    presence.choose = lambda *_: presence.Presence(NullIdleSensor(), NullLockSensor(), CombinedBusySensor([]))
    clock_watch.choose = lambda _: NullClockWatch()
    motion.choose = lambda *_: NullMotionSensor()
    sys.exit(cli.main())
