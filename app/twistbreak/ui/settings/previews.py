"""What the settings of a page come to, shown below it: who does the twists, or what a day looks like."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from twistbreak.core.figure_look import LookChoice
from twistbreak.core.outlook.day_preview import DayPreview
from twistbreak.core.routines.routine import Routine
from twistbreak.ui.settings.preview import DayCard
from twistbreak.ui.theme import Theme

if TYPE_CHECKING:
    from twistbreak.ui.gallery.figure import Figures, MovingFigure

FIGURE_PAGE = "figure"
"""The page on which the figure is chosen."""
_TALL, _TALL_AND_NARROW = 560, 720
"""With less height than this, at normal text size, the day is told in a sentence only, and no figure is shown."""
_LOW = 400
"""With less height than this, at normal text size, the day is not told: the pages need the room."""


class Previews(QWidget):
    """The day for most pages; the figure, its code loaded with the first one, for its own.

    Args:
        theme: Colours and sizes.
        routines: The twists found; the figure does the first of ours.
    """

    def __init__(self, theme: Theme, routines: Sequence[Routine]) -> None:
        super().__init__()
        self._theme = theme
        self._twist = next((routine for routine in routines if not routine.own), None)
        self._look = LookChoice()
        self._day = DayCard(theme, {routine.id: routine.name for routine in routines})
        self._drawn: Figures | None = None
        self._figure: MovingFigure | None = None
        self._is_figures_turn = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._day)

    def show_day(self, day: DayPreview) -> None:
        """Show another day."""
        self._day.show_day(day)

    def show_look(self, look: LookChoice) -> None:
        """Let this one do the twist."""
        self._look = look
        self._draw()

    def turn_to(self, page_id: str) -> None:
        """Show what goes with a page; `fit` says whether there is room for it."""
        self._is_figures_turn = page_id == FIGURE_PAGE and self._twist is not None
        self._draw()

    def fit(self, height: int, *, is_narrow: bool) -> None:
        """Show as much as there is room for.

        Args:
            height: Of the window, in logical pixels.
            is_narrow: The list of pages has become a box above them.
        """
        is_short = height < self._theme.px(_TALL_AND_NARROW if is_narrow else _TALL)
        self._day.setHidden(self._is_figures_turn or height < self._theme.px(_LOW))
        self._day.set_short(is_short)
        if self._figure is not None:
            self._figure.setVisible(self._is_figures_turn and not is_short)

    def _draw(self) -> None:
        if self._twist is None or not self._is_figures_turn:
            return
        from twistbreak.ui.gallery.figure import MovingFigure, figures  # noqa: PLC0415 -- loads late

        if self._drawn is None:
            self._drawn = figures(lambda: self._look)
        drawn = self._drawn(self._twist)
        if self._figure is None:
            self._figure = MovingFigure(self._theme, self._twist, drawn)
            self._column.addWidget(self._figure)
        self._figure.show_figure(drawn)
