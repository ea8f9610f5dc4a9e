"""The notice before a break, shown when and where it should be."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from twistbreak.core.engine.effects import Offer
from twistbreak.ui.notice import Notice, Preview
from twistbreak.ui.placement import Placement
from twistbreak.ui.theme import Theme


class HeadsUp(QObject):
    """Shows the notice: `core.ports.HeadsUpSurface`.

    Args:
        theme: Colours and type.
        preview: Looks the offered twist up; called when the notice appears.
        placement: Finds its place.
        parent: Qt parent.
    """

    command_chosen = Signal(str)
    """The user's answer: the id of a command, `now`, `snooze`, `skip` or one of `REASONS`."""

    def __init__(
        self, theme: Theme, preview: Callable[[Offer], Preview], placement: Placement, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._preview = preview
        self._placement = placement
        self._notice: Notice | None = None

    def show(self, offer: Offer, lead: timedelta) -> None:
        """Show the notice without taking the focus, replacing an earlier one."""
        if self._notice is None:
            self._notice = Notice(self._theme)
            self._notice.command_chosen.connect(self.command_chosen)
        self._notice.announce(offer, self._preview(offer), lead)
        self._notice.prepare()
        self._placement.put(self._notice, "heads_up")
        self._notice.show()

    def ask_why(self, offer: Offer, left: timedelta) -> None:
        """The user has skipped elsewhere: show the notice with the question why, for as long as is left."""
        self.show(offer, left)
        if self._notice is not None:
            self._notice.ask_why()

    def withdraw(self) -> None:
        """Take the notice away; harmless when there is none."""
        if self._notice is not None:
            self._notice.hide()

    @property
    def is_shown(self) -> bool:
        """Whether the notice is on the screen."""
        return self._notice is not None and self._notice.isVisible()

    def take_focus(self) -> bool:
        """Move the keyboard into the notice, because the user asked for it; False when there is none."""
        if self._notice is None or not self._notice.isVisible():
            return False
        self._notice.take_focus()
        return True
