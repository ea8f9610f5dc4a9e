"""Is the session locked, or switched away from: logind and the screen saver tell. Nothing polls."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, listed, translate
from twistbreak.services.bus.bus import Bus, Listening
from twistbreak.services.bus.followed import Asked, Properties, Question
from twistbreak.services.bus.messages import Answer, Body, Failure
from twistbreak.services.bus.peer import Peer

LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"

SCREEN_SAVERS: Mapping[str, str] = {
    "org.freedesktop.ScreenSaver": "/org/freedesktop/ScreenSaver",
    "org.gnome.ScreenSaver": "/org/gnome/ScreenSaver",
    "org.cinnamon.ScreenSaver": "/org/cinnamon/ScreenSaver",
    "org.mate.ScreenSaver": "/org/mate/ScreenSaver",
    "org.xfce.ScreenSaver": "/org/xfce/ScreenSaver",
}
"""Names of screen savers, and their objects. Each has the method GetActive and the signal ActiveChanged."""

BELIEVE_FOR = timedelta(seconds=15)
"""How long logind's Lock alone is believed. It is a request: whoever locks the screen afterwards says so, or does not,
and many (swaylock, i3lock) never tell that the screen was unlocked. A lock without an end would silence us for good."""


class LinuxLockSensor(QObject):
    """Implements `core.ports.LockSensor` with what logind and the screen savers say of this session.

    A screen saver that is on counts as locked: nobody can work behind it. A lock screen that tells neither of them is
    not seen; the idle time is, after a minute.

    Args:
        system: The machine's bus, for logind.
        session: The user's bus, for screen savers.
        environ: The environment, which names the login session and its display.
        parent: Qt parent.
        believe_for: How long a bare request to lock is believed.
    """

    def __init__(
        self,
        system: Bus,
        session: Bus,
        environ: Mapping[str, str],
        parent: QObject | None = None,
        believe_for: timedelta = BELIEVE_FOR,
    ) -> None:
        super().__init__(parent)
        self._system, self._session = system, session
        self._environ = environ
        self._believe_for = believe_for
        self._changed: Callable[[], None] | None = None
        self._login: LoginSession | None = None
        self._savers: list[ScreenSaver] = []
        self._told = False

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`. The buses are asked when the event loop turns."""
        self.stop()
        self._changed = changed
        self._login = LoginSession(self._system, self._environ, self, self._believe_for)
        self._savers = [ScreenSaver(self._session, name, path, self) for name, path in SCREEN_SAVERS.items()]
        for source in (self._login, *self._savers):
            source.changed.connect(self._look)
        self._system.open()
        self._session.open()

    def stop(self) -> None:
        """Stop watching; may be called twice. The buses stay open."""
        self._changed = None
        self._told = False
        for source in (self._login, *self._savers):
            if source is not None:
                source.close()
                source.deleteLater()
        self._login = None
        self._savers = []

    def is_locked(self) -> bool:
        """Whether the session is locked or switched away, as far as anybody tells."""
        away = self._login is not None and self._login.is_away
        return away or any(saver.is_active for saver in self._savers)

    def status(self) -> SensorStatus:
        """What is seen."""
        savers = [saver.name for saver in self._savers if saver.is_there]
        login = self._login is not None and self._login.is_there
        return SensorStatus("lock", login or bool(savers), self._how(savers, sees_login=login))

    def _how(self, savers: list[str], *, sees_login: bool) -> Text:
        if self._changed is None:
            return translate("Sensor", "not watching")
        if sees_login and savers:
            return translate("Sensor", "logind and {name} tell when the session is locked", name=listed(savers))
        if sees_login:
            return translate("Sensor", "logind tells of locks; a lock screen that does not tell logind is not seen")
        if savers:
            return translate("Sensor", "{name} tells of locks; switching to another user is not seen", name=savers[0])
        why = self._system.problem or self._session.problem
        if why:
            return translate("Sensor", "cannot see the lock screen: {why}", why=why)
        return translate("Sensor", "cannot see the lock screen: neither logind nor a screen saver tells of it")

    @Slot()
    def _look(self) -> None:
        if self._login is not None and (self._login.is_locked or any(saver.is_active for saver in self._savers)):
            self._login.confirm()
        locked = self.is_locked()
        if locked != self._told and self._changed is not None:
            self._told = locked
            self._changed()


class LoginSession(QObject):
    """Our login session, as logind sees it.

    Args:
        bus: The system bus.
        environ: The environment, which may name the session.
        parent: Qt parent.
        believe_for: How long a request to lock is believed.
    """

    changed = Signal()
    """Something about it may have changed."""

    def __init__(self, bus: Bus, environ: Mapping[str, str], parent: QObject, believe_for: timedelta) -> None:
        super().__init__(parent)
        self._display = environ.get("DISPLAY", "")
        self._peer = Peer(bus, LOGIND, self)
        self._path = ""
        self._properties: Properties | None = None
        self._ears: list[Listening] = []
        self._request = QTimer(self, singleShot=True, interval=believe_for // timedelta(milliseconds=1))
        self._request.timeout.connect(self.changed)
        # Our own word for it comes first. It may be a stale one (screen, tmux); logind then goes by the process.
        names = dict.fromkeys((environ.get("XDG_SESSION_ID") or "auto", "auto"))
        self._paths = dict.fromkeys(names, "")
        for name in names:
            question = Question(LOGIND_PATH, MANAGER, "GetSession", "s", (name,), "o")
            Asked(self._peer, question, lambda answer, name=name: self._found(name, answer), self)

    def close(self) -> None:
        """Follow it no more. May be called twice."""
        self._request.stop()
        self._follow("")
        self._peer.close()

    @property
    def is_there(self) -> bool:
        """Whether logind knows our session, and it is the one that we are shown in."""
        return self._properties is not None and self._properties.is_known and self._is_ours(self._properties)

    @property
    def is_locked(self) -> bool:
        """Whether it says that it is locked."""
        return self._says("LockedHint") is True

    @property
    def is_away(self) -> bool:
        """Whether it is locked, was asked to lock a moment ago, or another session has the screen."""
        return self.is_locked or self._request.isActive() or self._says("Active") is False

    def confirm(self) -> None:
        """The request to lock was followed: from now on only what says so counts."""
        self._request.stop()

    def _says(self, name: str) -> bool | None:
        return self._properties.boolean(name) if self._properties is not None and self.is_there else None

    def _is_ours(self, properties: Properties) -> bool:
        """Not the session of a job in the background, nor the one on another display (as on a remote desktop)."""
        shown_on = properties.text("Display")
        elsewhere = properties.text("Type") == "x11" and bool(shown_on) and bool(self._display)
        return properties.text("Class").startswith("user") and not (
            elsewhere and _display_number(shown_on) != _display_number(self._display)
        )

    def _found(self, name: str, answer: Answer) -> None:
        self._paths[name] = "" if isinstance(answer, Failure) else answer[0]
        self._follow(next(filter(None, self._paths.values()), ""))

    def _follow(self, path: str) -> None:
        if path == self._path:
            return
        self._path = path
        for ear in self._ears:
            self._peer.ignore(ear)
        self._ears.clear()
        if self._properties is not None:
            self._properties.close()
            self._properties.deleteLater()
            self._properties = None
        if path:
            self._properties = Properties(self._peer, path, SESSION, self.changed.emit, self)
            self._ears = [
                self._peer.listen(SESSION, "Lock", "", self._asked_to_lock, path),
                self._peer.listen(SESSION, "Unlock", "", self._asked_to_unlock, path),
            ]
        self.changed.emit()

    def _asked_to_lock(self, _: Body) -> None:
        if self.is_there:
            self._request.start()
            self.changed.emit()

    def _asked_to_unlock(self, _: Body) -> None:
        self._request.stop()
        self.changed.emit()


class ScreenSaver(QObject):
    """A screen saver of the desktop.

    Args:
        bus: The session bus.
        name: Its name there.
        path: Its object.
        parent: Qt parent.
    """

    changed = Signal()
    """It went on or off, came or went."""

    def __init__(self, bus: Bus, name: str, path: str, parent: QObject) -> None:
        super().__init__(parent)
        self.name = name
        self._is_active: bool | None = None
        self._peer = Peer(bus, name, self)
        self._peer.listen(name, "ActiveChanged", "b", self._take)  # KDE's speaks from two objects
        Asked(self._peer, Question(path, name, "GetActive", expects="b"), self._answered, self)

    def close(self) -> None:
        """Follow it no more. May be called twice."""
        self._peer.close()
        self._is_active = None

    @property
    def is_there(self) -> bool:
        """Whether it tells when it goes on. GNOME's service of the freedesktop name runs, but does not."""
        return self._is_active is not None

    @property
    def is_active(self) -> bool:
        """Whether it is on."""
        return bool(self._is_active)

    def _answered(self, answer: Answer) -> None:
        if isinstance(answer, Failure):
            self._is_active = None
            self.changed.emit()
        else:
            self._take(answer)

    def _take(self, body: Body) -> None:
        self._is_active = body[0]
        self.changed.emit()


def _display_number(display: str) -> str:
    """What tells one X display from another: the number in `:1.0`, without the screen."""
    return display.rpartition(":")[2].partition(".")[0]
