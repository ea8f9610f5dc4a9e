"""The tray icon with its menu: made, kept up to date, and made again when a place for it appears."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from twistbreak.core.text import translate
from twistbreak.core.views import TrayView
from twistbreak.ui.actions import HELP_MENU, PAUSE_MENU, SKIP_MENU, Actions, plain
from twistbreak.ui.i18n import say
from twistbreak.ui.menus import Choices, TwistMenu, command_menu
from twistbreak.ui.tray_host import TrayHost
from twistbreak.ui.tray_icon import Look, icon, look

IconMaker = Callable[[QObject], QSystemTrayIcon]


class Tray(QObject):
    """The program's place in the tray.

    An icon is only made while the desktop has a place for it. One made earlier would never show on a StatusNotifier
    host that comes later, whatever is done to it, and its `isVisible` would be True all the same.

    Nothing runs at rest: the status line is asked for when the menu is about to show, and the icon is only sent to the
    panel when it would look different.

    Args:
        refresh: Makes the view of this moment.
        choices: Reads the twists to choose from; called when the menu is about to show.
        host: Tells whether there is a place for the icon, and of which kind.
        make_icon: Makes the icon itself.
        parent: Qt parent.
    """

    command_chosen = Signal(str)
    """The id of the command the user has chosen."""
    routine_chosen = Signal(str)
    """The id of the routine the user has chosen."""
    left_clicked = Signal()
    """The user has clicked on the icon."""
    availability_changed = Signal(bool)
    """Whether there is a place for the icon, when that changes."""

    def __init__(
        self,
        refresh: Callable[[], TrayView],
        choices: Choices,
        host: TrayHost,
        *,
        make_icon: IconMaker = QSystemTrayIcon,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._refresh = refresh
        self._choices = choices
        self._host = host
        self._make_icon = make_icon
        self._icon: QSystemTrayIcon | None = None
        self._menu: TrayMenu | None = None
        self._view: TrayView | None = None
        self._look: Look | None = None
        self._snooze: timedelta | None = None
        self._is_available = False
        host.appeared.connect(self._renew)
        host.went.connect(self._went)

    @property
    def is_available(self) -> bool:
        """Whether the desktop showed a place for the icon when last looked at."""
        return self._is_available

    def show(self, view: TrayView) -> None:
        """Show a view; the first one also makes the icon, where there is a place for it."""
        self._view = view
        if self._icon is None and not self._host.is_watching:
            self._look_for_place()
            self._host.listen()
        if self._icon is not None:
            self._show_on(self._icon, view)
        if self._menu is not None:
            self._menu.show_at_rest(view)

    def set_snooze(self, length: timedelta | None) -> None:
        """Say in the menu how long a snooze is."""
        self._snooze = length
        if self._menu is not None:
            self._menu.actions_by_id.set_snooze(length)

    def relabel(self) -> None:
        """Say everything again, in the language of now."""
        if self._icon is not None:
            self._drop_icon()
            self._make()

    def geometry(self) -> QRect | None:
        """Where the icon is on the screen, or None where the panel keeps that to itself."""
        place = self._icon.geometry() if self._icon is not None else QRect()
        return None if place.isEmpty() else place

    def close(self) -> None:
        """Take the icon away for good; may be called twice."""
        self._host.unwatch()
        self._drop_icon()

    def _look_for_place(self) -> None:
        if self._host.is_available():
            if self._icon is None:
                self._host.unwatch()
                self._make()
            self._set_available(True)
        else:
            self._host.watch()
            self._set_available(False)

    def _set_available(self, available: bool) -> None:  # noqa: FBT001 -- the only argument
        if available != self._is_available:
            self._is_available = available
            self.availability_changed.emit(available)

    @Slot()
    def _went(self) -> None:
        self._host.watch()
        self._set_available(False)

    @Slot()
    def _renew(self) -> None:
        """Make the icon anew: an old one does not move to a host of another kind."""
        if self._icon is not None and self._host.has_notifier():
            self._set_available(True)
            return
        self._drop_icon()
        self._look_for_place()

    def _make(self) -> None:
        self._menu = menu = TrayMenu(self._choices)
        menu.actions_by_id.set_snooze(self._snooze)
        menu.actions_by_id.chosen.connect(self.command_chosen)
        menu.twists.twist_chosen.connect(self.routine_chosen)
        menu.aboutToShow.connect(self._about_to_show)
        self._icon = self._make_icon(self)
        self._icon.activated.connect(self._activated)
        self._icon.setContextMenu(menu)
        if self._view is not None:
            menu.show_at_rest(self._view)
            self._show_on(self._icon, self._view)
        self._icon.show()
        self._host.listen_to_panel()

    def _drop_icon(self) -> None:
        if self._icon is not None:
            self._icon.hide()
            self._icon.deleteLater()
        if self._menu is not None:
            self._menu.deleteLater()
        self._icon = self._menu = self._look = None

    def _show_on(self, tray_icon: QSystemTrayIcon, view: TrayView) -> None:
        appearance = look(view, symbolic=self._host.colours_icons())
        if appearance != self._look:
            self._look = appearance
            tray_icon.setIcon(icon(appearance))
        tooltip = say(translate("Tray", "Twist Break: {status}", status=view.tooltip))
        if tooltip != tray_icon.toolTip():
            tray_icon.setToolTip(tooltip)

    @Slot()
    def _about_to_show(self) -> None:
        if self._menu is not None:
            self._menu.show_now(self._refresh())

    @Slot(QSystemTrayIcon.ActivationReason)
    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.left_clicked.emit()


class TrayMenu(QMenu):
    """The menu of the tray icon. Panels may draw it themselves, from a copy they keep.

    Args:
        choices: Reads the twists to choose from.
    """

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        self.actions_by_id = commands = Actions(self, shortcuts=False)
        every_twist = (commands["gallery"], commands["editor"])
        self.twists = TwistMenu(choices, fallback=commands["status"], last=every_twist, parent=self)
        self._skips = command_menu(commands["skip"], commands, SKIP_MENU, self)
        self._pauses = command_menu(commands["pause"], commands, PAUSE_MENU, self)
        self._help = command_menu(QAction(say(translate("Menu", "Help")), self), commands, HELP_MENU, self)
        for entry in ("status", None, "now", "choose", "snooze", "skip", "hurts", "here", "pause", "resume", None):
            self._append(entry)
        for entry in ("why", "history", "settings", "help", "quit"):
            self._append(entry)

    def show_at_rest(self, view: TrayView) -> None:
        """Keep the menu right while it is closed: nothing in it changes by the minute."""
        self._show(view, say(view.tooltip))

    def show_now(self, view: TrayView) -> None:
        """Bring the menu up to date as it opens."""
        self._show(view, say(view.headline))
        self.twists.fill()

    def _append(self, entry: str | None) -> None:
        menus = {"choose": self.twists, "skip": self._skips, "pause": self._pauses, "help": self._help}
        if entry is None:
            self.addSeparator()
        elif entry == "help":
            self.addMenu(self._help)
        elif entry in menus:
            action = self.actions_by_id[entry]
            action.setMenu(menus[entry])
            self.addAction(action)
        else:
            self.addAction(self.actions_by_id[entry])

    def _show(self, view: TrayView, status: str) -> None:
        self.actions_by_id.set_enabled(view.enabled)
        self.actions_by_id["status"].setText(plain(status))
