"""The machine goes to sleep and wakes: logind tells. Nothing polls."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.messages import Body
from twistbreak.services.bus.peer import Peer

LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"


class LinuxSleepSensor(QObject):
    """Calls back right before the machine sleeps and right after; implements `core.ports.Sensor`.

    Nothing is kept waiting for the look before: if it does not happen in time, the gap between the clocks shows the
    sleep just as well.

    Args:
        system: The machine's bus.
        parent: Qt parent.
    """

    def __init__(self, system: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = system
        self._peer: Peer | None = None
        self._changed: Callable[[], None] | None = None

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`. The bus is asked when the event loop turns."""
        self.stop()
        self._changed = changed
        self._peer = Peer(self._bus, LOGIND, self)
        self._peer.listen(MANAGER, "PrepareForSleep", "b", self._heard, LOGIND_PATH)
        self._bus.open()

    def stop(self) -> None:
        """Stop watching; may be called twice. The bus stays open."""
        self._changed = None
        if self._peer is not None:
            self._peer.close()
            self._peer.deleteLater()
            self._peer = None

    def status(self) -> SensorStatus:
        """What is seen."""
        return SensorStatus("sleep", self._peer is not None and bool(self._peer.owner), self._how())

    def _how(self) -> Text:
        if self._peer is None:
            return translate("Sensor", "not watching")
        if self._peer.owner:
            return translate("Sensor", "logind tells before the machine sleeps and when it wakes")
        if self._bus.problem:
            return translate("Sensor", "sleep shows only in the clocks: {why}", why=self._bus.problem)
        return translate("Sensor", "sleep shows only in the clocks: logind is not running")

    @Slot()
    def _heard(self, _: Body) -> None:
        if self._changed is not None:
            self._changed()
