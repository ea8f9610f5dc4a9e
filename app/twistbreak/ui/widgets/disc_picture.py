"""A small picture on a disc."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from twistbreak.ui.theme import Theme

_SIDE = 92


class DiscPicture(QWidget):
    """The place for a picture, on a disc that grows with the text.

    Args:
        theme: Colours and text size.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._paint: Callable[[QPainter, QRectF], None] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_picture(self, paint: Callable[[QPainter, QRectF], None]) -> None:
        """Draw this into the square round the disc from now on; the painter's state is restored afterwards."""
        self._paint = paint
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Never smaller than at normal text size."""
        side = max(_SIDE, self._theme.px(_SIDE))
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """It does not shrink."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 -- Qt's name; the whole picture is small
        """Draw the disc, and the picture on it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = self._theme.palette
        painter.setBrush(QColor(palette.stage))
        painter.setPen(QPen(QColor(palette.line), palette.stroke) if palette.stroke > 1 else Qt.PenStyle.NoPen)
        side = min(self.width(), self.height()) - palette.stroke
        centre = QPointF(self.width() / 2, self.height() / 2)
        painter.drawEllipse(centre, side / 2, side / 2)
        if self._paint is not None:
            painter.save()
            self._paint(painter, QRectF(centre - QPointF(side / 2, side / 2), QSize(round(side), round(side))))
            painter.restore()
        painter.end()
