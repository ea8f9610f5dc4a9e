"""What the user asks for, carried out: the engine is told, a window is opened, or the program ends."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import time

from PySide6.QtCore import QObject, Slot

from twistbreak.composition.windows import Windows
from twistbreak.core.commands import BY_ID
from twistbreak.core.engine.events import EndRest, Event, Pause, StretchNow, TwistChanged, UntilTime
from twistbreak.core.routines.routine import RoutineId

_log = logging.getLogger(__name__)


class Orders(QObject):
    """Carries out what menus, windows and notices ask for.

    Args:
        dispatch: Tells the engine.
        windows: The windows.
        quit_: Ends the program.
        has_tray: Whether a closed window can be opened again by the tray icon.
        parent: Qt parent.
    """

    def __init__(
        self,
        dispatch: Callable[[Event], object],
        windows: Windows,
        quit_: Callable[[], object],
        has_tray: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._dispatch, self._windows, self._quit, self._has_tray = dispatch, windows, quit_, has_tray

    @Slot(str)
    def command(self, name: str) -> None:
        """Carry out a command by its id."""
        match name:
            case "quit":
                self._quit()
            case "show":
                self.attend()
            case "status" | "pause" | "choose":
                self._windows.open_status(alone=not self._has_tray())
            case "gallery" | "history" | "editor" | "data" | "health" | "welcome":
                self._windows.open_large(name)
            case "why":
                self._windows.open_why()
            case "settings":
                self._windows.open_settings()
            case "pause-time":
                self._windows.open_pause()
            case "help" | "safety" | "about":
                self._windows.open_help(name)
            case _ if event := BY_ID[name].event:
                self._dispatch(event)
            case _:
                _log.error("No way to carry out the command %r.", name)

    @Slot()
    def attend(self) -> None:
        """Show the user what waits: the break, the notice, else the status window."""
        if not self._windows.attend():
            self.command("status")

    @Slot(str)
    def stretch(self, routine: RoutineId) -> None:
        """Begin a twist now."""
        self._dispatch(StretchNow(routine))

    @Slot(object)
    def pause_until(self, at: time) -> None:
        """No reminders until the clock shows this."""
        self._dispatch(Pause(UntilTime(at)))

    @Slot(str)
    def change_twist(self, routine: RoutineId) -> None:
        """Go on with another twist in the open break."""
        self._dispatch(TwistChanged(routine))

    @Slot(str)
    def end_rest(self, routine: RoutineId) -> None:
        """Offer a twist again that rests."""
        self._dispatch(EndRest(routine))
