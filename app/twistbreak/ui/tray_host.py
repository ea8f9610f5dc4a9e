"""Finds out whether the desktop has a place for tray icons, and when one appears.

While there is a place, nothing here runs: Qt itself brings the icon back after a restart of the panel. While there is
none, the session bus tells of a StatusNotifier host; an old XEmbed panel tells nobody but Qt, so under X the search
also looks by itself, at growing distances.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusServiceWatcher

WATCHER = "org.kde.StatusNotifierWatcher"

PAUSES_MS = (200, 500, 1_000, 2_000, 5_000, 10_000, 30_000, 60_000)
"""Between one look and the next; the last one is repeated."""


class TrayHost(QObject):
    """The desktop's place for tray icons.

    Args:
        gui: The application; its platform tells how a place can appear.
        parent: Qt parent.
    """

    appeared = Signal()
    """A place has appeared while it was watched for. Icons made before it do not show there."""

    def __init__(self, gui: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gui = gui
        self._service: QDBusServiceWatcher | None = None
        self._looks = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)

    def is_available(self) -> bool:
        """Whether there is a place now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def is_watching(self) -> bool:
        """Whether it is looking for a place."""
        return self._timer.isActive() or self._service is not None

    def watch(self) -> None:
        """Look for a place until `appeared` or `unwatch`. Harmless when it does already."""
        if not self.is_watching:
            self._service = self._watch_bus() if self._gui.platformName() in {"xcb", "wayland"} else None
            self._look_soon()

    def unwatch(self) -> None:
        """Stop looking; may be called twice."""
        self._timer.stop()
        if self._service is not None:
            self._service.deleteLater()
            self._service = None

    def _watch_bus(self) -> QDBusServiceWatcher | None:
        # Costs 0.4 MB and 4 ms, which only a desktop without a tray has to pay.
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher  # noqa: PLC0415 -- loaded late, see above

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return None
        mode = QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
        service = QDBusServiceWatcher(WATCHER, bus, mode, self)
        service.serviceRegistered.connect(self._look_soon)
        return service

    @Slot()
    def _look_soon(self) -> None:
        self._looks = 0
        self._timer.start(PAUSES_MS[0])

    @Slot()
    def _look(self) -> None:
        if self.is_available():
            self.unwatch()
            self.appeared.emit()
            return
        self._looks += 1
        is_told = self._service is not None and self._gui.platformName() == "wayland"
        if self._looks < len(PAUSES_MS):
            self._timer.start(PAUSES_MS[self._looks])
        elif not is_told:
            self._timer.start(PAUSES_MS[-1])
