"""Does the user want quiet: the notification service, or the settings it goes by, tell. Nothing polls.

Where it is written down:

- KDE Plasma: the property `Inhibited` of org.freedesktop.Notifications (protocol version 1.2 has no such thing; it is
  KDE's own addition, and others have taken it up).
- dunst: the property `paused` of org.dunstproject.cmd0, on the same object.
- Xfce: the setting /do-not-disturb of xfce4-notifyd, in xfconf.
- GNOME: the setting show-banners of org.gnome.desktop.notifications, where the settings portal gives it out.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from twistbreak.core.clock import Busy, BusyKind
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.followed import Asked, Properties, Question, boolean
from twistbreak.services.bus.messages import Answer, Body, Failure
from twistbreak.services.bus.peer import Peer

NOTIFICATIONS: Final = "org.freedesktop.Notifications"
NOTIFICATIONS_PATH: Final = "/org/freedesktop/Notifications"
DUNST: Final = "org.dunstproject.cmd0"

LONGEST_NAME = 40
"""Characters of a service's own name that are shown."""


class LinuxQuietSensor(QObject):
    """Do-not-disturb, as a reason to hold reminders; implements `core.ports.BusySensor`.

    Args:
        session: The user's bus.
        parent: Qt parent.
    """

    def __init__(self, session: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = session
        self._changed: Callable[[], None] | None = None
        self._server: NotificationServer | None = None
        self._settings: list[Setting] = []
        self._told: frozenset[Busy] = frozenset()

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`. The bus is asked when the event loop turns."""
        self.stop()
        self._changed = changed
        self._server = NotificationServer(self._bus, self)
        self._settings = [xfce_setting(self._bus, self), portal_setting(self._bus, self)]
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


class Setting(QObject):
    """A setting that some notification service goes by, kept by another service.

    Args:
        peer: Who keeps it.
        question: Asks for it; the answer is a variant.
        server: The beginning of the name of the notification service that goes by it.
        parent: Qt parent.
        quiet_when: The value that means quiet.
        when_unset: The value where the service answers that it has none; None: that cannot be told.
    """

    changed = Signal()
    """It was set, or is not known any more."""

    def __init__(
        self,
        peer: Peer,
        question: Question,
        server: str,
        parent: QObject,
        *,
        quiet_when: bool,
        when_unset: bool | None = None,
    ) -> None:
        super().__init__(parent)
        self._peer = peer
        self._server = server
        self._quiet_when = quiet_when
        self._when_unset = when_unset
        self._value: bool | None = None
        peer.setParent(self)
        self._asked = Asked(peer, question, self._answered, self)

    def close(self) -> None:
        """Follow it no more. May be called twice."""
        self._peer.close()

    @property
    def is_quiet(self) -> bool | None:
        """Whether it asks for quiet; None where that cannot be told."""
        return None if self._value is None else self._value is self._quiet_when

    def rules(self, server: str) -> bool:
        """Whether this notification service goes by it."""
        return server.lower().startswith(self._server)

    def follow(self, interface: str, member: str, key: tuple[str, str]) -> None:
        """Hear of changes by a signal that carries the two parts of the key, and the value."""

        def heard(body: Body) -> None:
            if body[:2] == key:
                self._set(boolean(body[2]))

        self._peer.listen(interface, member, "ssv", heard)

    def follow_removal(self, interface: str, member: str, key: tuple[str, str]) -> None:
        """Hear by a signal that nobody sets it any more."""

        def heard(body: Body) -> None:
            if body == key:
                self._set(self._when_unset)

        self._peer.listen(interface, member, "ss", heard)

    def _answered(self, answer: Answer) -> None:
        if isinstance(answer, Failure):
            self._set(None if answer.is_silence else self._when_unset)
        else:
            self._set(boolean(answer[0]))

    def _set(self, value: bool | None) -> None:  # noqa: FBT001 -- the value itself
        self._value = value
        self.changed.emit()


def portal_setting(bus: Bus, parent: QObject) -> Setting:
    """GNOME's show-banners, for where the settings portal gives it out."""
    interface, key = "org.freedesktop.portal.Settings", ("org.gnome.desktop.notifications", "show-banners")
    question = Question("/org/freedesktop/portal/desktop", interface, "Read", "ss", key, "v")
    peer = Peer(bus, "org.freedesktop.portal.Desktop")
    setting = Setting(peer, question, "gnome-shell", parent, quiet_when=False)
    setting.follow(interface, "SettingChanged", key)
    return setting


def xfce_setting(bus: Bus, parent: QObject) -> Setting:
    """The do-not-disturb of xfce4-notifyd, unset until somebody uses it for the first time."""
    interface, key = "org.xfce.Xfconf", ("xfce4-notifyd", "/do-not-disturb")
    question = Question("/org/xfce/Xfconf", interface, "GetProperty", "ss", key, "v")
    setting = Setting(Peer(bus, interface), question, "xfce notify daemon", parent, quiet_when=True, when_unset=False)
    setting.follow(interface, "PropertyChanged", key)
    setting.follow_removal(interface, "PropertyRemoved", key)
    return setting


def printable(name: str) -> str:
    """A name that comes from outside, fit to be shown in a line."""
    return "".join(letter for letter in name if letter.isprintable()).strip()[:LONGEST_NAME]
