"""The notice before a break: by the desktop's notifications, or in a window of our own; loaded with the first one."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from twistbreak.composition.rules import Rules
from twistbreak.composition.windows import Windows
from twistbreak.core.engine.effects import Offer
from twistbreak.core.ports import SensorStatus
from twistbreak.core.settings.preferences import NoticeChoice
from twistbreak.core.text import translate
from twistbreak.services.bus.buses import Buses
from twistbreak.ui.i18n import say

if TYPE_CHECKING:
    from twistbreak.services.notify.desktop import DesktopNotice
    from twistbreak.services.notify.fallback import NoticeWithFallback
    from twistbreak.services.notify.portal import PortalNotice
    from twistbreak.services.notify.wording import Announced

TOKEN = "XDG_ACTIVATION_TOKEN"  # noqa: S105 -- the name of an environment variable
MEANWHILE_MS = 500
"""After this much of the notice the break window's code is loaded, while nobody waits for it."""


class Notices(QObject):
    """Shows each notice where the user wants it, or where it can be: `core.ports.HeadsUpSurface`.

    Args:
        buses: Where notifications go.
        windows: Our own window for notices, and the Qt parent.
        rules: The user's wish, and the twists.
        uptime: Time since boot.
    """

    command_chosen = Signal(str)
    """The user's answer to a notification: the id of a command."""

    def __init__(self, buses: Buses, windows: Windows, rules: Rules, uptime: Callable[[], timedelta]) -> None:
        super().__init__(windows)
        self._buses = buses
        self._windows = windows
        self._rules = rules
        self._uptime = uptime
        self._desktop: DesktopNotice | PortalNotice | None = None
        self._either: NoticeWithFallback | None = None
        self._offer: Offer | None = None
        self._until = timedelta()
        self._meanwhile = QTimer(self, singleShot=True, interval=MEANWHILE_MS)
        self._meanwhile.timeout.connect(self._prepare)

    def show(self, offer: Offer, lead: timedelta) -> None:
        """Show the notice, replacing an earlier one."""
        self._offer, self._until = offer, self._uptime() + lead
        self._meanwhile.start()
        if self._prefers_window() and self._either is None:
            self._windows.notices.show(offer, lead)
            return
        if self._either is None:
            self._either = self._load()
        self._either.show(offer, lead)

    def withdraw(self) -> None:
        """Take the notice away; harmless when there is none."""
        self._meanwhile.stop()
        if self._either is not None:
            self._either.withdraw()
        self._windows.notices.withdraw()

    def status(self) -> SensorStatus:
        """Where notices are shown."""
        if self._prefers_window():
            return SensorStatus("notices", True, translate("Sensor", "notices appear in a window of ours"))
        if self._desktop is None:
            how = translate("Sensor", "no notice was shown yet; the desktop's notifications will be tried first")
            return SensorStatus("notices", True, how)
        return self._desktop.status()

    def close(self) -> None:
        """Hang up; may be called twice."""
        if self._desktop is not None:
            self._desktop.close()

    @Slot(str)
    def _answered(self, command: str) -> None:
        """Pass it on. A skip is asked for its reason first, in a window of ours.

        A window that it opens may come up by right of the click, where the compositor vouches for that: Qt takes the
        compositor's token from the environment when a window asks to be active.
        """
        if command == "skip" and self._offer is not None:
            self._windows.notices.ask_why(self._offer, self._until - self._uptime())
            return
        token = self._desktop.take_token() if self._desktop is not None else ""
        self.command_chosen.emit(command)
        if token and command == "now":
            os.environ[TOKEN] = token
            self._windows.attend()
            os.environ.pop(TOKEN, None)

    @Slot()
    def _prepare(self) -> None:
        if self._offer is not None:
            self._windows.breaks.prepare(self._offer)

    def _prefers_window(self) -> bool:
        return self._rules.preferences.notice is NoticeChoice.WINDOW

    def _load(self) -> NoticeWithFallback:
        from twistbreak.services.notify.fallback import NoticeWithFallback  # noqa: PLC0415 -- loads late
        from twistbreak.services.notify.portal import PortalNotice, is_sandboxed  # noqa: PLC0415 -- loads late

        bus = self._buses.session
        if is_sandboxed(os.environ):
            self._desktop = PortalNotice(bus, self._announce, say, self._uptime, self)
        else:
            from twistbreak.services.notify.desktop import DesktopNotice  # noqa: PLC0415 -- loads late

            icon = QGuiApplication.desktopFileName()
            self._desktop = DesktopNotice(bus, self._announce, say, self._uptime, icon, self)
        self._desktop.command_chosen.connect(self._answered)
        self._desktop.open()
        return NoticeWithFallback(self._desktop, self._windows.notices, self._prefers_window, self)

    def _announce(self, offer: Offer) -> Announced:
        from twistbreak.services.notify.wording import Announced  # noqa: PLC0415 -- loads late

        routine = self._rules.routine(offer.routine)
        return Announced(routine.name, self._rules.length_of(offer), routine.has_sides)
