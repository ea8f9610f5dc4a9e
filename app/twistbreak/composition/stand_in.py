"""A window instead of the tray icon, where the desktop has no place for one."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from twistbreak.composition.windows import Windows
from twistbreak.ui.tray import Tray

NO_TRAY_MS = 3_000
"""A panel that starts (again) within this time spares the user a window."""


class StandIn(QObject):
    """Opens the status window while there is no tray, and closes it when there is one again.

    Args:
        tray: The tray.
        windows: The windows, and the Qt parent.
    """

    def __init__(self, tray: Tray, windows: Windows) -> None:
        super().__init__(windows)
        self._tray = tray
        self._windows = windows
        self._wait = QTimer(self, singleShot=True, interval=NO_TRAY_MS)
        self._wait.timeout.connect(self._stand_in)
        tray.availability_changed.connect(self._came_or_went)

    def begin(self) -> None:
        """The program has started."""
        if not self._tray.is_available:
            self._wait.start()

    @Slot(bool)
    def _came_or_went(self, is_there: bool) -> None:  # noqa: FBT001 -- the signal's only argument
        if is_there:
            self._wait.stop()
            self._windows.close_stand_in()
        else:
            self._wait.start()

    @Slot()
    def _stand_in(self) -> None:
        if self._tray.is_available:
            return
        if self._windows.is_open("welcome"):
            self._wait.start()  # one thing after the other
        else:
            self._windows.open_status(focus=False, alone=True)
