"""The few signs on buttons, drawn in the theme's colours at the screen's own resolution."""

from __future__ import annotations

from enum import Enum, auto
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap


class Glyph(Enum):
    """A sign. Back and next point with the direction of the language."""

    BACK = auto()
    NEXT = auto()
    PAUSE = auto()
    GO_ON = auto()
    MORE = auto()


@lru_cache(maxsize=32)  # Qt keeps the pixels of every icon it has painted: one made anew for each window would add up
def icon(glyph: Glyph, colour: str, size: int, ratio: float, *, mirrored: bool = False) -> QIcon:
    """Draw a sign.

    Args:
        glyph: Which.
        colour: As in the palette.
        size: Side in logical pixels.
        ratio: Device pixels for each logical one.
        mirrored: Lay out from right to left.
    """
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(-size / 20 if mirrored else size / 20, size / 20)
    if mirrored:
        painter.translate(-20, 0)
    painter.setPen(QPen(QColor(colour), 2.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
    _draw(painter, glyph, QColor(colour))
    painter.end()
    made = QIcon(pixmap)
    made.addPixmap(pixmap, QIcon.Mode.Disabled)  # else Qt makes one of its own, which is brighter on dark ground
    return made


def _draw(painter: QPainter, glyph: Glyph, colour: QColor) -> None:
    match glyph:
        case Glyph.BACK:
            painter.drawPolyline([QPointF(13, 4), QPointF(6, 10), QPointF(13, 16)])
        case Glyph.NEXT:
            painter.drawPolyline([QPointF(7, 4), QPointF(14, 10), QPointF(7, 16)])
        case Glyph.PAUSE:
            painter.drawLine(QPointF(6.5, 4), QPointF(6.5, 16))
            painter.drawLine(QPointF(13.5, 4), QPointF(13.5, 16))
        case Glyph.GO_ON:
            painter.setBrush(colour)
            painter.drawPolygon([QPointF(6, 4), QPointF(16, 10), QPointF(6, 16)])
        case Glyph.MORE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for x in (3.0, 10.0, 17.0):
                painter.drawEllipse(QRectF(x - 2, 8, 4, 4))
