"""Reduced motion on Linux desktops, told by the settings portal (org.freedesktop.portal.Settings)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from PySide6.QtCore import QObject

from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.followed import Asked, Question, unwrapped
from twistbreak.services.bus.messages import Answer, Body, Failure
from twistbreak.services.bus.peer import Peer

NAME: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
SETTINGS: Final = "org.freedesktop.portal.Settings"

Key = tuple[str, str]

STILL: Final[dict[Key, tuple[str, Any]]] = {
    ("org.freedesktop.appearance", "reduced-motion"): ("u", 1),
    ("org.gnome.desktop.interface", "enable-animations"): ("b", False),
}
"""Settings, and the value of each that asks for stillness; older desktops have the second one only."""


class PortalMotionSensor(QObject):
    """Implements `core.ports.MotionSensor`. Each setting is asked for when the portal comes, and told from then on.

    Args:
        bus: The session bus.
        parent: Qt parent.
    """

    def __init__(self, bus: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._peer: Peer | None = None
        self._changed: Callable[[], None] | None = None
        self._values: dict[Key, tuple[str, Any]] = {}

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`."""
        self.stop()
        self._changed = changed
        self._peer = peer = Peer(self._bus, NAME, self)
        peer.listen(SETTINGS, "SettingChanged", "ssv", self._told, PATH)
        for key in STILL:
            self._follow(peer, key)
        self._bus.open()

    def stop(self) -> None:
        """Stop watching; may be called twice."""
        self._changed = None
        self._values.clear()
        if self._peer is not None:
            self._peer.close()
            self._peer.deleteLater()
            self._peer = None

    def status(self) -> SensorStatus:
        """Whether the portal tells."""
        return SensorStatus("reduced_motion", bool(self._values), self._how())

    def is_still(self) -> bool:
        """Whether the desktop asks programs to move less."""
        return any(self._values.get(key) == value for key, value in STILL.items())

    def _how(self) -> Text:
        if self._values:
            return translate("Sensor", "the portal tells whether programs are to move less")
        return translate("Sensor", "cannot see on this desktop whether programs are to move less")

    def _follow(self, peer: Peer, key: Key) -> None:
        def answered(answer: Answer) -> None:
            self._set(key, None if isinstance(answer, Failure) else answer[0])

        Asked(peer, Question(PATH, SETTINGS, "Read", "ss", key, "v"), answered, peer)

    def _told(self, body: Body) -> None:
        space, name, value = body
        if (space, name) in STILL:
            self._set((space, name), value)

    def _set(self, key: Key, value: tuple[str, Any] | None) -> None:
        before = self.is_still()
        if value is None:
            self._values.pop(key, None)
        else:
            self._values[key] = unwrapped(value)
        if self._changed is not None and self.is_still() is not before:
            self._changed()
