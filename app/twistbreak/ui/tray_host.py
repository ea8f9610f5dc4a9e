"""Finds out whether the desktop has a place for tray icons, and when one appears or goes.

The session bus tells of StatusNotifier hosts that come and go; to ask Qt instead costs 25 wake-ups each time (decision
0012). An old XEmbed panel tells nobody but Qt: when it goes, Qt destroys the little window that it had put into it.
While there is no place at all, the search under X also looks by itself, at growing distances.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QSystemTrayIcon

if TYPE_CHECKING:
    from PySide6.QtDBus import QDBusServiceWatcher

WATCHER = "org.kde.StatusNotifierWatcher"

_EMBEDDED = "QSystemTrayIconSys"
"""What Qt calls its window in an XEmbed panel; there is none on a StatusNotifier host."""

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
    went = Signal()
    """The place has gone."""

    def __init__(self, gui: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._gui = gui
        self._service: QDBusServiceWatcher | None = None
        self._is_watching = False
        self._looks = 0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._look)
        self._gone = QTimer(self, singleShot=True, interval=PAUSES_MS[0])
        self._gone.timeout.connect(self._look_once)

    def is_available(self) -> bool:
        """Whether there is a place now."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def colours_icons(self) -> bool:
        """Whether the panel gives icons its own colour, and wants only their shape: the menu bar of macOS."""
        return self._gui.platformName() == "cocoa"

    def has_notifier(self) -> bool:
        """Whether a StatusNotifier host is on the bus: then Qt itself brings an icon back that was there before."""
        if self._service is None:
            return False
        from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415 -- loaded already, see `_watch_bus`

        return bool(QDBusConnection.sessionBus().interface().isServiceRegistered(WATCHER).value())

    @property
    def is_watching(self) -> bool:
        """Whether it is looking for a place."""
        return self._is_watching

    def listen(self) -> None:
        """Hear of hosts that come and go, from now on."""
        if self._service is None and self._gui.platformName() in {"xcb", "wayland"}:
            self._service = self._watch_bus()

    def listen_to_panel(self) -> None:
        """Hear when an XEmbed panel goes that shows the icon now. Call it for each icon, once it shows."""
        for widget in QApplication.topLevelWidgets():
            if widget.inherits(_EMBEDDED):
                widget.destroyed.connect(self._look_once_soon)

    def watch(self) -> None:
        """Look for a place until `appeared` or `unwatch`. Harmless when it does already."""
        if not self._is_watching:
            self._is_watching = True
            self._look_soon()

    def unwatch(self) -> None:
        """Stop looking; may be called twice."""
        self._is_watching = False
        self._timer.stop()

    def _watch_bus(self) -> QDBusServiceWatcher | None:
        from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher  # noqa: PLC0415 -- once the icon is there

        bus = QDBusConnection.sessionBus()
        if not bus.isConnected():
            return None
        mode = QDBusServiceWatcher.WatchModeFlag.WatchForOwnerChange
        service = QDBusServiceWatcher(WATCHER, bus, mode, self)
        service.serviceRegistered.connect(self._registered)
        service.serviceUnregistered.connect(self._unregistered)
        return service

    @Slot(str)
    def _registered(self, _name: str) -> None:
        if self._is_watching:
            self._look_soon()

    @Slot(str)
    def _unregistered(self, _name: str) -> None:
        self.went.emit()

    @Slot()
    def _look_once_soon(self) -> None:
        self._gone.start()

    @Slot()
    def _look_once(self) -> None:
        """The icon's window is gone: with its panel, or because the icon was taken away."""
        if not self._is_watching and not self.is_available():
            self.went.emit()

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
