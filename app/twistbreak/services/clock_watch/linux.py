"""The kernel's own word that the clock was set or the machine was resumed, and a watch on the time zone."""

from __future__ import annotations

import ctypes
import errno
import logging
import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QSocketNotifier, Slot

from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate

_log = logging.getLogger(__name__)

CLOCK_REALTIME = 0
TFD_TIMER_ABSTIME = 1 << 0
TFD_TIMER_CANCEL_ON_SET = 1 << 1
YEAR_9999 = 253_402_300_799
"""Seconds since 1970: a date that no clock reaches; only its cancellation matters."""

LOCALTIME = Path("/etc/localtime")


class _TimeSpec(ctypes.Structure):
    _fields_ = (("sec", ctypes.c_long), ("nsec", ctypes.c_long))


class _ITimerSpec(ctypes.Structure):
    _fields_ = (("interval", _TimeSpec), ("value", _TimeSpec))


def open_timer() -> int:
    """Make a timer that is cancelled whenever somebody sets the clock; see timerfd_create(2).

    Returns:
        A descriptor that becomes readable then, and on resume from suspend.

    Raises:
        OSError: The kernel has none to give.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    # The kernel calls them TFD_NONBLOCK and TFD_CLOEXEC. Not at the top: Windows can load this module, and has neither.
    descriptor: int = libc.timerfd_create(CLOCK_REALTIME, os.O_NONBLOCK | os.O_CLOEXEC)
    if descriptor < 0:
        raise _error("timerfd_create")
    try:
        arm_timer(descriptor)
    except OSError:
        os.close(descriptor)
        raise
    return descriptor


def arm_timer(descriptor: int) -> None:
    """Set the timer to a date that never comes.

    Raises:
        OSError: The kernel refuses; ECANCELED if the clock is set at this very moment, and the timer is armed then.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    when = _ITimerSpec(_TimeSpec(0, 0), _TimeSpec(YEAR_9999, 0))
    flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET
    if libc.timerfd_settime(descriptor, flags, ctypes.byref(when), None) < 0:
        error = _error("timerfd_settime")
        if error.errno != errno.ECANCELED:
            raise error


class TimerfdClockWatch(QObject):
    """Calls back when the clock is set, the machine resumes, or the zone changes; implements `core.ports.Sensor`.

    Args:
        parent: Qt parent.
        read: Reads the timer; the kernel answers ECANCELED when the clock was set.
        zone_setting: The file, usually a link, that says which zone the machine is in.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        read: Callable[[int, int], bytes] = os.read,
        zone_setting: Path = LOCALTIME,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._zone_setting = zone_setting
        self._zone_stamp = self._stamp()
        self._changed: Callable[[], None] = _nobody
        self._descriptor = -1
        self._notifier: QSocketNotifier | None = None
        self._zone_watcher: QFileSystemWatcher | None = None
        self._failure = ""

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`."""
        self.stop()
        self._changed = changed
        self._zone_stamp = self._stamp()
        # The folder, because the link in it is replaced; nothing else happens in there for months.
        self._zone_watcher = QFileSystemWatcher([str(self._zone_setting.parent)], self)
        self._zone_watcher.directoryChanged.connect(self._look_at_zone)
        try:
            self._descriptor = open_timer()
        except OSError as error:
            self._failure = error.strerror or str(error)
            _log.warning("Cannot be told when the clock is set: %s.", self._failure)
            return
        self._failure = ""
        self._notifier = QSocketNotifier(self._descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heed)

    def stop(self) -> None:
        """Stop watching; may be called twice."""
        self._changed = _nobody
        if self._zone_watcher is not None:
            self._zone_watcher.deleteLater()
            self._zone_watcher = None
        self._close_timer()

    def status(self) -> SensorStatus:
        """What is seen: everything once started, or why not."""
        return SensorStatus("clock", self._notifier is not None, self._how())

    def _how(self) -> Text:
        if self._notifier is not None:
            return translate("Sensor", "the kernel tells when the clock is set or the machine wakes up")
        if self._failure:
            return translate("Sensor", "the kernel gives no timer: {why}", why=self._failure)
        return translate("Sensor", "not watching")

    @Slot()
    def _heed(self) -> None:
        try:
            self._read(self._descriptor, 8)
        except BlockingIOError:
            return
        except OSError as error:
            if error.errno != errno.ECANCELED:
                self._failure = error.strerror or str(error)
        if not self._failure:
            try:
                arm_timer(self._descriptor)
            except OSError as error:
                self._failure = error.strerror or str(error)
        if self._failure:
            _log.warning("No longer told when the clock is set: %s.", self._failure)
            self._close_timer()
        self._changed()

    def _close_timer(self) -> None:
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    @Slot()
    def _look_at_zone(self) -> None:
        stamp = self._stamp()
        if stamp != self._zone_stamp:
            self._zone_stamp = stamp
            self._changed()

    def _stamp(self) -> tuple[int, int] | None:
        try:
            link = self._zone_setting.lstat()
        except OSError:
            return None
        return link.st_ino, link.st_mtime_ns


def _nobody() -> None:
    """Nobody is listening."""


def _error(call: str) -> OSError:
    number = ctypes.get_errno()
    return OSError(number, os.strerror(number), call)
