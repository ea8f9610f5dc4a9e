"""The notice before a break in a window of our own, its code loaded with the first one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from twistbreak.core.engine.effects import Offer

if TYPE_CHECKING:
    from twistbreak.composition.windows import Windows
    from twistbreak.ui.heads_up import HeadsUp
    from twistbreak.ui.notice import Preview


class NoticeWindow:
    """The notice before a break: `core.ports.HeadsUpSurface`, its code loaded with the first one.

    Args:
        windows: Whose theme, sources and places it uses.
    """

    def __init__(self, windows: Windows) -> None:
        self._windows = windows
        self._heads_up: HeadsUp | None = None

    def show(self, offer: Offer, lead: timedelta) -> None:
        """Show the notice."""
        self._made().show(offer, lead)

    def ask_why(self, offer: Offer, left: timedelta) -> None:
        """The user has skipped in a notification, which has no room for the question why."""
        self._made().ask_why(offer, left)

    def withdraw(self) -> None:
        """Take the notice away."""
        if self._heads_up is not None:
            self._heads_up.withdraw()

    def forget(self) -> None:
        """Make the window anew next time: the language has changed."""
        if self._heads_up is not None:
            self._heads_up.withdraw()
            self._heads_up.deleteLater()
            self._heads_up = None

    def attend(self) -> bool:
        """Move the keyboard into the notice; False when there is none."""
        return self._heads_up is not None and self._heads_up.take_focus()

    def _made(self) -> HeadsUp:
        if self._heads_up is None:
            from twistbreak.ui.heads_up import HeadsUp  # noqa: PLC0415 -- loads late

            windows = self._windows
            self._heads_up = HeadsUp(windows.theme, self._preview, windows.placer.places, windows)
            self._heads_up.command_chosen.connect(windows.chosen)
        return self._heads_up

    def _preview(self, offer: Offer) -> Preview:
        from twistbreak.ui.figure import shipped  # noqa: PLC0415 -- loads late
        from twistbreak.ui.notice import Preview  # noqa: PLC0415 -- loads late

        theme, rules = self._windows.theme, self._windows.sources.rules
        routine = rules.routine(offer.routine)
        figure = shipped.figure(routine, rules.preferences.look, rules.poses())

        def paint(painter: QPainter, rect: QRectF) -> None:
            figure.paint_still(painter, rect, offer.first_side, theme.palette)

        return Preview(routine.name, rules.length_of(offer), paint, routine.has_sides)
