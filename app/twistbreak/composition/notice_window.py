"""The notice before a break in a window of our own, its code loaded with the first one."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from twistbreak.core.effects import Offer

if TYPE_CHECKING:
    from twistbreak.composition.windows import Windows
    from twistbreak.ui.heads_up import HeadsUp, Preview


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
        if self._heads_up is None:
            from twistbreak.ui.heads_up import HeadsUp  # noqa: PLC0415 -- loads late

            windows = self._windows
            self._heads_up = HeadsUp(windows.theme, self._preview, windows.place(), windows)
            self._heads_up.command_chosen.connect(windows.command_chosen)
        self._heads_up.show(offer, lead)

    def withdraw(self) -> None:
        """Take the notice away."""
        if self._heads_up is not None:
            self._heads_up.withdraw()

    def attend(self) -> bool:
        """Move the keyboard into the notice; False when there is none."""
        return self._heads_up is not None and self._heads_up.take_focus()

    def _preview(self, offer: Offer) -> Preview:
        from twistbreak.core.guide import plan  # noqa: PLC0415 -- loads late
        from twistbreak.ui.figure import shipped  # noqa: PLC0415 -- loads late
        from twistbreak.ui.heads_up import Preview  # noqa: PLC0415 -- loads late

        theme, sources = self._windows.theme, self._windows.sources
        routine = sources.routine(offer.routine)
        figure = shipped.figure(routine, sources.preferences().look, sources.poses())

        def paint(painter: QPainter, rect: QRectF) -> None:
            figure.paint_still(painter, rect, offer.first_side, theme.palette)

        length = plan(routine, offer.dose, offer.first_side, sources.preferences().breathing).length
        return Preview(routine.name, length, paint)
