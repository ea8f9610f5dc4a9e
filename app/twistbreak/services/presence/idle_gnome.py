"""Idle time in a GNOME session: Mutter tells when input stops and starts (org.gnome.Mutter.IdleMonitor). Nothing polls.

Mutter's word that a limit was passed does not come while a program keeps the screen on. Its answer to a question is
always right, so an absence during a film is noticed at the next question.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Slot

from twistbreak.core.clock import ZERO
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.messages import Answer, Body, Failure
from twistbreak.services.bus.pauses import Retry
from twistbreak.services.bus.peer import Peer

MONITOR = "org.gnome.Mutter.IdleMonitor"
MONITOR_PATH = "/org/gnome/Mutter/IdleMonitor/Core"
DEFAULT_LIMIT = timedelta(seconds=60)
_MILLISECOND = timedelta(milliseconds=1)


class GnomeIdleSensor(QObject):
    """Implements `core.ports.IdleSensor`.

    A question for the idle time is answered from what is known, and passed on: who asks again a moment later gets
    Mutter's answer. Until then zero is said, as of somebody who is at work.

    Args:
        session: The user's bus.
        uptime: The time since boot.
        parent: Qt parent.
    """

    def __init__(self, session: Bus, uptime: Callable[[], timedelta], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = session
        self._uptime = uptime
        self._limit = DEFAULT_LIMIT
        self._changed: Callable[[], None] | None = None
        self._monitor: Peer | None = None
        self._retry = Retry(self)
        self._retry.due.connect(self._set_watch)
        self._life = 0  # of the service: what was asked of an earlier one is void
        self._round = 0
        self._failure = ""
        self._forget()

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`. The bus is asked when the event loop turns."""
        self.stop()
        self._changed = changed
        self._monitor = Peer(self._bus, MONITOR, self)
        self._monitor.owner_changed.connect(self._came_or_went)
        self._monitor.listen(MONITOR, "WatchFired", "u", self._fired, MONITOR_PATH)
        self._bus.open()

    def stop(self) -> None:
        """Stop watching; may be called twice. The bus stays open."""
        self._changed = None
        self._failure = ""
        self._retry.reset()
        if self._monitor is not None:
            self._remove(self._idle_watch)
            self._remove(self._input_watch)
            self._monitor.close()
            self._monitor.deleteLater()
            self._monitor = None
        self._forget()

    def set_limit(self, limit: timedelta) -> None:
        """Call back at another idle time, from now on."""
        self._limit = max(limit, _MILLISECOND)
        self._remove(self._idle_watch)
        self._idle_watch = 0
        self._set_watch()

    def idle(self) -> timedelta | None:
        """Time since the last input, or None while Mutter does not tell."""
        if not self._is_watching:
            return None
        if self._since is not None:
            return max(self._uptime() - self._since, ZERO)
        self._inquire()
        return ZERO

    def status(self) -> SensorStatus:
        """What is seen."""
        return SensorStatus("idle", self._is_watching, self._how())

    def _how(self) -> Text:
        if self._is_watching:
            return translate("Sensor", "GNOME tells when input stops and starts")
        if self._failure:
            return translate("Sensor", "cannot see idle time: {why}", why=self._failure)
        if self._changed is not None:
            return translate("Sensor", "cannot see idle time: GNOME does not answer")
        return translate("Sensor", "not watching")

    def _forget(self) -> None:
        self._life += 1
        self._is_watching = False
        self._idle_watch = self._input_watch = 0
        self._since: timedelta | None = None
        self._inquiring = False

    @Slot()
    def _came_or_went(self) -> None:
        had = self._is_watching
        self._forget()
        self._failure = ""
        self._retry.reset()
        self._set_watch()
        if had:
            self._tell()

    # The limit

    @Slot()
    def _set_watch(self) -> None:
        if self._monitor is None or not self._monitor.owner:
            return
        self._round += 1
        this = self._round

        def watched(answer: Answer) -> None:
            if this == self._round:
                self._watched(answer)

        self._call("AddIdleWatch", watched, "t", (self._limit // _MILLISECOND,), expects="u")

    def _watched(self, answer: Answer) -> None:
        if isinstance(answer, Failure):
            self._is_watching = False
            self._failure = str(answer)
            self._retry.failed()
            return
        self._failure = ""
        self._retry.reset()
        self._is_watching = True
        self._idle_watch = int(answer[0])

    def _fired(self, body: Body) -> None:
        watch = int(body[0])
        if watch == self._idle_watch:
            if self._since is None:
                self._since = self._uptime() - self._limit
            self._watch_input()
            self._tell()
        elif watch == self._input_watch:
            self._input_watch = 0
            beyond = self._since is not None and self._uptime() - self._since >= self._limit
            self._since = None
            if beyond:
                self._tell()

    # Questions: first a watch for the next input, so that the answer can be relied on until then

    def _inquire(self) -> None:
        if self._inquiring:
            return
        self._inquiring = True
        self._watch_input()

    def _watch_input(self) -> None:
        if self._input_watch:
            self._ask_idle_time()
        elif self._monitor is not None:
            self._call("AddUserActiveWatch", self._input_watched, expects="u")

    def _input_watched(self, answer: Answer) -> None:
        if isinstance(answer, Failure):
            self._inquiring = False
            return
        self._input_watch = int(answer[0])
        self._ask_idle_time()

    def _ask_idle_time(self) -> None:
        if self._inquiring:
            self._call("GetIdletime", self._told, expects="t")

    def _told(self, answer: Answer) -> None:
        self._inquiring = False
        if isinstance(answer, Failure) or not self._input_watch or self._since is not None:
            return
        idle = int(answer[0]) * _MILLISECOND
        self._since = self._uptime() - idle
        if idle >= self._limit:
            self._tell()

    def _call(
        self,
        member: str,
        answered: Callable[[Answer], None],
        signature: str = "",
        body: Body = (),
        *,
        expects: str = "",
    ) -> None:
        if self._monitor is None:
            return
        this = self._life

        def current(answer: Answer) -> None:
            if this == self._life:
                answered(answer)

        self._monitor.call(MONITOR_PATH, MONITOR, member, signature, body, expects=expects, answered=current)

    def _remove(self, watch: int) -> None:
        if watch and self._monitor is not None:
            self._monitor.call(MONITOR_PATH, MONITOR, "RemoveWatch", "u", (watch,), answered=_never_mind)

    def _tell(self) -> None:
        if self._changed is not None:
            self._changed()


def _never_mind(_: Answer) -> None:
    """A watch that is gone already is as good."""
