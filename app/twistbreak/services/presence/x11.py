"""Idle time on X11: the X server tells when it passes the limit and when input comes back; one that cannot is asked."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.presence.looking import LookedIdleSensor
from twistbreak.services.presence.retry import Retry
from twistbreak.services.presence.xcb import DisplayLost
from twistbreak.services.presence.xsaver import saver_idle
from twistbreak.services.presence.xsync import Alarm, CannotSeeIdle, Crossing, IdleCounter

_log = logging.getLogger(__name__)

DEFAULT_LIMIT = timedelta(seconds=60)


class Counter(Protocol):
    """What is needed of `xsync.IdleCounter`."""

    @property
    def descriptor(self) -> int:
        """Readable when there may be alarms."""
        ...

    def idle(self) -> timedelta:
        """Ask the server."""
        ...

    def watch(self, limit: timedelta, crossing: Crossing) -> int:
        """Set an alarm."""
        ...

    def move(self, alarm: int, limit: timedelta, crossing: Crossing) -> None:
        """Change an alarm."""
        ...

    def alarms(self) -> list[Alarm]:
        """What went off."""
        ...

    def close(self) -> None:
        """Hang up."""
        ...


class X11IdleSensor(QObject):
    """Implements `core.ports.IdleSensor` with two alarms: idle time passes the limit, and falls below it again.

    Someone who is idle beyond the limit when this starts is seen by `idle()`; their return is told. A server without
    the counter is asked for its screen saver's, as seldom as will do.

    Args:
        display: The X display.
        parent: Qt parent.
        connect: Opens a connection to a display.
        saver: Reads what the screen saver of a display counts.
    """

    def __init__(
        self,
        display: str,
        parent: QObject | None = None,
        *,
        connect: Callable[[str], Counter] = IdleCounter,
        saver: Callable[[str], timedelta | None] = saver_idle,
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._connect = connect
        self._saver = saver
        self._looking: LookedIdleSensor | None = None
        self._limit = DEFAULT_LIMIT
        self._changed: Callable[[], None] | None = None
        self._counter: Counter | None = None
        self._alarms: dict[Crossing, int] = {}
        self._beyond: bool | None = None
        self._owes_a_call = False
        self._notifier: QSocketNotifier | None = None
        self._failure = ""
        self._retry = Retry(self._try_again, self)
        self._drain = QTimer(self, singleShot=True, interval=0)
        self._drain.timeout.connect(self._heed)

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`. A display that cannot be reached is tried again later."""
        self.stop()
        self._changed = changed
        self._open()

    def stop(self) -> None:
        """Stop watching; may be called twice."""
        self._changed = None
        self._retry.reset()
        self._failure = ""
        if self._looking is not None:
            self._looking.stop()
            self._looking.deleteLater()
            self._looking = None
        self._hang_up()

    def set_limit(self, limit: timedelta) -> None:
        """Call back at another idle time, at once and without a new start."""
        self._limit = max(limit, timedelta(milliseconds=1))
        self._beyond = None
        if self._looking is not None:
            self._looking.set_limit(self._limit)
        if self._counter is None:
            return
        try:
            for crossing, alarm in self._alarms.items():
                self._counter.move(alarm, self._limit, crossing)
        except DisplayLost as lost:
            self._lose(lost)

    def idle(self) -> timedelta | None:
        """Time since the last input, or None while the display cannot be asked."""
        if self._looking is not None:
            return self._looking.idle()
        if self._counter is None:
            return None
        try:
            idle = self._counter.idle()
        except DisplayLost as lost:
            self._lose(lost)
            return None
        # An alarm may have come in front of the answer, where the notifier does not see it. And the server forgets the
        # alarm if it is asked in the very millisecond of the crossing (it compares with the last value it has told).
        beyond = idle >= self._limit
        self._owes_a_call |= self._beyond not in (None, beyond)
        self._beyond = beyond
        self._drain.start()
        return idle

    def status(self) -> SensorStatus:
        """What is seen."""
        if self._looking is not None:
            return self._looking.status()
        return SensorStatus("idle", self._counter is not None, self._how())

    def _how(self) -> Text:
        if self._counter is not None:
            return translate("Sensor", "the X server tells when input stops and starts")
        if self._retry.is_waiting:
            return translate("Sensor", "lost the X display {display}; trying again", display=self._display)
        if self._failure:
            return translate("Sensor", "cannot see idle time: {why}", why=self._failure)
        return translate("Sensor", "not watching")

    def _open(self) -> None:
        try:
            self._counter = self._connect(self._display)
            for crossing in Crossing:
                self._alarms[crossing] = self._counter.watch(self._limit, crossing)
        except DisplayLost as lost:
            self._lose(lost)
            return
        except CannotSeeIdle as never:
            self._look_instead(never)
            return
        self._retry.reset()
        self._notifier = QSocketNotifier(self._counter.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heed)
        self._drain.start()  # what came while connecting was read together with the answers

    def _look_instead(self, never: CannotSeeIdle) -> None:
        if self._saver(self._display) is None or self._changed is None:
            self._failure = str(never)
            _log.warning("Cannot see idle time: %s.", never)
            return
        how = translate("Sensor", "the X server is asked now and then how long there was no input")
        self._looking = LookedIdleSensor(partial(self._saver, self._display), how, self)
        self._looking.set_limit(self._limit)
        self._looking.start(self._changed)

    @Slot()
    def _heed(self) -> None:
        if self._counter is None:
            return
        try:
            went_off = self._counter.alarms()
        except DisplayLost as lost:
            self._lose(lost)
            self._tell()
            return
        if went_off:
            self._beyond = went_off[-1].idle >= self._limit
        if went_off or self._owes_a_call:
            self._owes_a_call = False
            self._tell()

    @Slot()
    def _try_again(self) -> None:
        self._open()
        if self._counter is not None:
            _log.info("The X display %s is back.", self._display)
            self._tell()

    def _tell(self) -> None:
        if self._changed is not None:
            self._changed()

    def _lose(self, lost: DisplayLost) -> None:
        self._hang_up()
        self._retry.lost(f"Lost the X display {self._display}: {lost}")

    def _hang_up(self) -> None:
        self._drain.stop()
        self._alarms = {}
        self._beyond = None
        self._owes_a_call = False
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._counter is not None:
            self._counter.close()
            self._counter = None
