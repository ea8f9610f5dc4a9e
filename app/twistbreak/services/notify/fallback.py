"""The notice where the desktop can show it, else, or if the user prefers, in a window of our own."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Slot

from twistbreak.core.engine.effects import Offer
from twistbreak.core.ports import HeadsUpSurface
from twistbreak.services.notify.desktop import DesktopNotice
from twistbreak.services.notify.portal import PortalNotice


class NoticeWithFallback(QObject):
    """Shows each notice in one of two places: `core.ports.HeadsUpSurface`.

    Args:
        desktop: The desktop's notifications, or the portal's.
        window: Our own.
        prefers_window: Whether the user wants our own anyway; asked for each notice.
        parent: Qt parent.
    """

    def __init__(
        self,
        desktop: DesktopNotice | PortalNotice,
        window: HeadsUpSurface,
        prefers_window: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desktop = desktop
        self._window = window
        self._prefers_window = prefers_window
        desktop.failed.connect(self._stand_in)

    def show(self, offer: Offer, lead: timedelta) -> None:
        """Show the notice, replacing an earlier one."""
        if self._prefers_window():
            self._desktop.withdraw()
            self._window.show(offer, lead)
        else:
            self._window.withdraw()
            self._desktop.show(offer, lead)

    def withdraw(self) -> None:
        """Take the notice away; harmless when there is none."""
        self._desktop.withdraw()
        self._window.withdraw()

    @Slot(object, object)
    def _stand_in(self, offer: Offer, left: timedelta) -> None:
        self._window.show(offer, left)
