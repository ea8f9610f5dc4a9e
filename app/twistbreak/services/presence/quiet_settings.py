"""Settings that notification services go by, kept by other services. Each is heard of when it is set."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QObject, Signal

from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.followed import Asked, Question, boolean
from twistbreak.services.bus.messages import Answer, Body, Failure
from twistbreak.services.bus.peer import Peer
from twistbreak.services.presence.dconf import DconfSetting, user_settings

GNOME_SHELL: Final = "gnome-shell"
XFCE: Final = "xfce notify daemon"
"""How the names begin that the services give themselves, in small letters."""


def all_settings(bus: Bus, environ: Mapping[str, str], parent: QObject) -> list[Setting]:
    """Every setting that is known of.

    Args:
        bus: The session bus.
        environ: The environment, which tells where the user's settings are.
        parent: Qt parent.
    """
    return [xfce_setting(bus, parent), portal_setting(bus, parent), GnomeSetting(bus, environ, parent)]


class GnomeSetting(QObject):
    """GNOME's show-banners, from dconf. Nothing is read unless GNOME's shell shows the notifications.

    Args:
        bus: The session bus.
        environ: The environment.
        parent: Qt parent.
    """

    changed = Signal()

    def __init__(self, bus: Bus, environ: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        key = "/org/gnome/desktop/notifications/show-banners"
        self._shows_banners = DconfSetting(bus, user_settings(environ), key, self, default=True)
        self._shows_banners.changed.connect(self.changed)

    @property
    def is_quiet(self) -> bool | None:
        """Whether banners are switched off; None where the user's settings cannot be read."""
        value = self._shows_banners.value
        return None if value is None else not value

    def rules(self, server: str) -> bool:
        """Whether the notification service of this name goes by it."""
        return server.lower().startswith(GNOME_SHELL)

    def close(self) -> None:
        """Follow it no more. May be called twice."""
        self._shows_banners.close()


class BusSetting(QObject):
    """A setting that a service on the bus keeps and tells of.

    Args:
        peer: Who keeps it.
        question: Asks for it; the answer is a variant.
        server: The beginning of the name of the notification service that goes by it.
        parent: Qt parent.
        quiet_when: The value that means quiet.
        when_unset: The value where the service answers that it has none; None: that cannot be told.
    """

    changed = Signal()

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


def portal_setting(bus: Bus, parent: QObject) -> BusSetting:
    """GNOME's show-banners, for where the settings portal gives it out."""
    interface, key = "org.freedesktop.portal.Settings", ("org.gnome.desktop.notifications", "show-banners")
    question = Question("/org/freedesktop/portal/desktop", interface, "Read", "ss", key, "v")
    peer = Peer(bus, "org.freedesktop.portal.Desktop")
    setting = BusSetting(peer, question, GNOME_SHELL, parent, quiet_when=False)
    setting.follow(interface, "SettingChanged", key)
    return setting


def xfce_setting(bus: Bus, parent: QObject) -> BusSetting:
    """The do-not-disturb of xfce4-notifyd, unset until somebody uses it for the first time."""
    interface, key = "org.xfce.Xfconf", ("xfce4-notifyd", "/do-not-disturb")
    question = Question("/org/xfce/Xfconf", interface, "GetProperty", "ss", key, "v")
    setting = BusSetting(Peer(bus, interface), question, XFCE, parent, quiet_when=True, when_unset=False)
    setting.follow(interface, "PropertyChanged", key)
    setting.follow_removal(interface, "PropertyRemoved", key)
    return setting


Setting = BusSetting | GnomeSetting
"""Something that can ask for quiet. Both tell when it was set, or is not known any more."""
