"""Does the user want quiet: the notification service, or the settings it goes by, tell. Nothing polls.

Where it is written down:

- KDE Plasma: the property `Inhibited` of org.freedesktop.Notifications (protocol version 1.2 has no such thing; it is
  KDE's own addition, and others have taken it up).
- dunst: the property `paused` of org.dunstproject.cmd0, on the same object.
- Xfce: the setting /do-not-disturb of xfce4-notifyd, in xfconf.
- GNOME: the setting show-banners of org.gnome.desktop.notifications, in dconf; in a sandbox only where the settings
  portal gives it out, and so far no portal does.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from twistbreak.core.clock import Busy, BusyKind
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.followed import Asked, Properties, Question
from twistbreak.services.bus.messages import Answer, Failure
from twistbreak.services.bus.peer import Peer
from twistbreak.services.presence.quiet_settings import Setting, all_settings

NOTIFICATIONS: Final = "org.freedesktop.Notifications"
NOTIFICATIONS_PATH: Final = "/org/freedesktop/Notifications"
DUNST: Final = "org.dunstproject.cmd0"

LONGEST_NAME = 40
"""Characters of a service's own name that are shown."""


class LinuxQuietSensor(QObject):
    """Do-not-disturb, as a reason to hold reminders; implements `core.ports.BusySensor`.

    Args:
        session: The user's bus.
        environ: The environment, which tells where the user's settings are.
        parent: Qt parent.
    """

    def __init__(self, session: Bus, environ: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = session
        self._environ = environ
        self._changed: Callable[[], None] | None = None
        self._server: NotificationServer | None = None
        self._settings: list[Setting] = []
        self._told: frozenset[Busy] = frozenset()

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`. The bus is asked when the event loop turns."""
        self.stop()
        self._changed = changed
        self._server = NotificationServer(self._bus, self)
        self._settings = all_settings(self._bus, self._environ, self)
        for source in (self._server, *self._settings):
            source.changed.connect(self._look)
        self._bus.open()

    def stop(self) -> None:
        """Stop watching; may be called twice. The bus stays open."""
        self._changed = None
        self._told = frozenset()
        for source in (self._server, *self._settings):
            if source is not None:
                source.close()
                source.deleteLater()
        self._server = None
        self._settings = []

    def busy(self) -> frozenset[Busy]:
        """Do-not-disturb with the name of who says so, or nothing."""
        if self._server is None or not self._is_quiet(self._server):
            return frozenset()
        return frozenset({Busy(BusyKind.DO_NOT_DISTURB, self._server.name)})

    def status(self) -> SensorStatus:
        """What is seen."""
        works = self._server is not None and self._is_seen(self._server)
        return SensorStatus("do_not_disturb", works, self._how())

    def _is_quiet(self, server: NotificationServer) -> bool:
        if server.is_quiet is not None:
            return server.is_quiet
        return any(setting.is_quiet for setting in self._settings if setting.rules(server.name))

    def _is_seen(self, server: NotificationServer) -> bool:
        known = (setting.is_quiet for setting in self._settings if setting.rules(server.name))
        return server.is_quiet is not None or any(quiet is not None for quiet in known)

    def _how(self) -> Text:
        server = self._server
        if server is None:
            return translate("Sensor", "not watching")
        if self._is_seen(server):
            return translate("Sensor", "{name} tells when it is not to disturb", name=server.name)
        if server.name:
            return translate("Sensor", "cannot see do-not-disturb: {name} does not tell", name=server.name)
        if self._bus.problem:
            return translate("Sensor", "cannot see do-not-disturb: {why}", why=self._bus.problem)
        return translate("Sensor", "cannot see do-not-disturb: no notification service is running")

    @Slot()
    def _look(self) -> None:
        busy = self.busy()
        if busy != self._told and self._changed is not None:
            self._told = busy
            self._changed()


class NotificationServer(QObject):
    """The desktop's notification service, if it runs.

    Args:
        bus: The session bus.
        parent: Qt parent.
    """

    changed = Signal()
    """It came, went, or said something of itself."""

    def __init__(self, bus: Bus, parent: QObject) -> None:
        super().__init__(parent)
        self._name = ""
        self._peer = Peer(bus, NOTIFICATIONS, self)
        about = Question(NOTIFICATIONS_PATH, NOTIFICATIONS, "GetServerInformation", expects="ssss")
        Asked(self._peer, about, self._introduced, self)
        self._own = Properties(self._peer, NOTIFICATIONS_PATH, NOTIFICATIONS, self.changed.emit, self)
        self._dunst = Properties(self._peer, NOTIFICATIONS_PATH, DUNST, self.changed.emit, self)

    def close(self) -> None:
        """Follow it no more. May be called twice."""
        self._peer.close()

    @property
    def name(self) -> str:
        """What it calls itself, or its name on the bus where it does not say; empty when none runs."""
        return self._name or (NOTIFICATIONS if self._peer.owner else "")

    @property
    def is_quiet(self) -> bool | None:
        """Whether it holds notifications back; None where it does not tell."""
        known = [
            quiet for quiet in (self._own.boolean("Inhibited"), self._dunst.boolean("paused")) if quiet is not None
        ]
        return any(known) if known else None

    def _introduced(self, answer: Answer) -> None:
        self._name = "" if isinstance(answer, Failure) else printable(answer[0])
        self.changed.emit()


def printable(name: str) -> str:
    """A name that comes from outside, fit to be shown in a line."""
    return "".join(letter for letter in name if letter.isprintable()).strip()[:LONGEST_NAME]
