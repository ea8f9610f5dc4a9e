"""Puts windows on the screen: each in its place, and in front only where the user has asked for it."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from twistbreak.composition.sources import Sources
from twistbreak.core.views import StateName
from twistbreak.ui import tray_icon

if TYPE_CHECKING:
    from twistbreak.ui.placement import Placement
    from twistbreak.ui.widgets.window import Window

_log = logging.getLogger(__name__)


class Placer(QObject):
    """Shows each window where the user left it, or where it fits.

    Args:
        app: The application.
        sources: Where the user left the windows, and where the tray icon is.
        parent: Qt parent.
    """

    def __init__(self, app: QApplication, sources: Sources, parent: QObject) -> None:
        super().__init__(parent)
        self._app, self._sources = app, sources
        self._places: Placement | None = None

    @property
    def places(self) -> Placement:
        """Finds places for windows."""
        if self._places is None:
            self._places = self._begin()
        return self._places

    def present(
        self, window: Window, name: str, *, with_size: bool = False, in_middle: bool = False, focus: bool = True
    ) -> None:
        """Show a window, in its place if it is not to be seen yet.

        Args:
            window: The window.
            name: Under which its place is remembered.
            with_size: Its size is remembered, too.
            in_middle: The first time it comes in the middle of the screen.
            focus: The user has asked for it: it comes to the front, with the keyboard.
        """
        if not window.isVisible():
            window.prepare()
            self.places.put(window, name, with_size=with_size, in_middle=in_middle)
        self.show(window, focus=focus)

    def show(self, window: QWidget, *, focus: bool) -> None:
        """Show a window where it is, restored; in front and with the keyboard only if the user has asked for it."""
        if self._places is None:
            self._places = self._begin()  # one that needs no place of ours may be the first
        window.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not focus)
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        if focus:
            window.raise_()
            window.activateWindow()

    def _begin(self) -> Placement:
        """Get ready for the first window."""
        from twistbreak.ui.placement import Placement, Screens  # noqa: PLC0415 -- loads late

        if not QFontInfo(self._app.font()).family():
            _log.warning("No fonts are installed: texts cannot be read until one is, figure and tones go on.")
        self._app.setWindowIcon(tray_icon.icon(tray_icon.Look(StateName.SITTING, tray_icon.STEPS)))
        file, tray_place = self._sources.places, self._sources.tray_place
        return Placement(Screens(self._app, self), file.load, file.save, tray_place, self)
