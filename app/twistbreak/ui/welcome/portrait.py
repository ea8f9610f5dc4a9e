"""The figure in a twist, as large as there is room; what it shows is said in words beside it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from twistbreak.core.figure_look import LookChoice
from twistbreak.core.routines.routine import Routine, Side
from twistbreak.ui.figure import shipped
from twistbreak.ui.figure.painter import Figure
from twistbreak.ui.theme import Theme

_LARGEST, _SMALLEST = 380, 140
"""Sides in logical pixels; with less room than the smallest nothing is drawn."""


class Portrait(QWidget):
    """A still picture on its stage.

    Args:
        theme: Colours.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._figure: Figure | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_twist(self, routine: Routine | None, look: LookChoice) -> None:
        """Show a twist as this person does it; None: nobody."""
        self._figure = shipped.figure(routine, look) if routine else None
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """It takes what everything else leaves."""
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 -- Qt's names
        """Draw the stage and the figure on it."""
        side = min(self.width(), self.height(), _LARGEST) - 4
        if self._figure is None or side < _SMALLEST:
            return
        colours = self._theme.palette
        stage = QRectF(0, 0, side, side)
        stage.moveCenter(QPointF(self.width() / 2, self.height() / 2))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.line), colours.stroke) if colours.stroke > 1 else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.stage))
        painter.drawEllipse(stage)
        self._figure.paint_still(painter, stage, Side.RIGHT, colours)
        painter.end()
