"""The signs of charts, which legends explain: fills, marks of a day, levels of a day in the calendar."""

from __future__ import annotations

from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from twistbreak.core.history.rows import SpanKind
from twistbreak.core.outlook.day_line import MarkKind
from twistbreak.ui.history.ink import Fill, Ink, mix, paint_fill

_HALF_TURN = 180 * 16
"""In sixteenths of a degree, as Qt counts."""


@dataclass(frozen=True, slots=True)
class Area:
    """A filled area.

    Attributes:
        is_narrow: A bar within another one.
    """

    fill: Fill
    is_narrow: bool = False


@dataclass(frozen=True, slots=True)
class Level:
    """A day in the calendar.

    Attributes:
        level: 0 to 4; see `statistics.level`.
        sat: Somebody sat on this day.
    """

    level: int
    sat: bool = True


Sign = Area | Level | SpanKind | MarkKind
"""What a legend explains."""


def paint_sign(painter: QPainter, ink: Ink, box: QRectF, sign: Sign) -> None:
    """Draw a sign as the legend shows it."""
    match sign:
        case Area(fill, is_narrow):
            narrow = box.width() / 3 if is_narrow else 0.0
            paint_fill(painter, ink, box.adjusted(narrow, 0, -narrow, 0), fill)
        case Level():
            paint_level(painter, ink, box, sign)
        case SpanKind():
            paint_stretch(painter, ink, box, sign)
        case MarkKind():
            paint_mark(painter, ink, box.center(), box.height() / 2 - 1, sign)
        case _:
            assert_never(sign)


_FILLS = {SpanKind.SITTING: Fill.TINT, SpanKind.HELD: Fill.HATCH, SpanKind.PAUSED: Fill.BARRED}


def paint_stretch(painter: QPainter, ink: Ink, box: QRectF, kind: SpanKind) -> None:
    """Draw a stretch of a day: at the machine as an area, elsewhere as a line."""
    p = ink.palette
    match kind:
        case SpanKind.SITTING | SpanKind.HELD | SpanKind.PAUSED:
            paint_fill(painter, ink, box, _FILLS[kind])
        case SpanKind.BREAK:
            wide = max(box.width(), 3.0)
            paint_fill(painter, ink, QRectF(box.center().x() - wide / 2, box.top(), wide, box.height()), Fill.SOLID)
        case SpanKind.AWAY:
            _paint_line(painter, box, QPen(QColor(p.soft_ink), 3, Qt.PenStyle.DotLine, Qt.PenCapStyle.RoundCap))
        case SpanKind.OFF_HOURS:
            _paint_line(painter, box, QPen(QColor(p.soft_ink), 1.5))


def _paint_line(painter: QPainter, box: QRectF, pen: QPen) -> None:
    middle, inset = box.center().y(), pen.widthF() / 2
    painter.setPen(pen)
    painter.drawLine(QPointF(box.left() + inset, middle), QPointF(max(box.right() - inset, box.left()), middle))


def paint_mark(painter: QPainter, ink: Ink, middle: QPointF, radius: float, kind: MarkKind) -> None:
    """Draw what stands above a day: a disc, a half one, a ring, a cross or a diamond."""
    p = ink.palette
    colour, box = QColor(p.accent), QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(ink.ground)
    match kind:
        case MarkKind.COMPLETED:
            painter.setBrush(colour)
            painter.drawEllipse(box)
        case MarkKind.PARTIAL:
            painter.drawEllipse(box)
            painter.setBrush(colour)
            painter.drawChord(box, 0, -_HALF_TURN)
        case MarkKind.NATURAL:
            painter.drawEllipse(box)
        case MarkKind.SKIPPED:
            painter.setPen(QPen(QColor(p.soft_ink), 2, c=Qt.PenCapStyle.RoundCap))
            inner = box.adjusted(radius * 0.3, radius * 0.3, -radius * 0.3, -radius * 0.3)
            painter.drawLine(inner.topLeft(), inner.bottomRight())
            painter.drawLine(inner.topRight(), inner.bottomLeft())
        case MarkKind.PLANNED:
            painter.setPen(QPen(QColor(p.soft_ink), 2))
            corners = [QPointF(0, -radius), QPointF(radius, 0), QPointF(0, radius), QPointF(-radius, 0)]
            painter.drawPolygon(QPolygonF([middle + corner for corner in corners]))


_SIDES = (0.42, 0.5, 0.66, 0.83, 1.0)
_SHARES = (0.0, 0.45, 0.65, 0.82, 1.0)


def paint_level(painter: QPainter, ink: Ink, cell: QRectF, sign: Level) -> None:
    """Draw a day in the calendar: the more twists, the larger and the stronger; a dot where nobody sat."""
    p = ink.palette
    if not sign.level and not sign.sat:
        radius = max(cell.width() * 0.09, 0.8)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(p.soft_ink if p.stroke == 1 else p.ink))
        painter.drawEllipse(cell.center(), radius, radius)
        return
    side = cell.width() * _SIDES[sign.level]
    box = QRectF(cell.center().x() - side / 2, cell.center().y() - side / 2, side, side)
    strong = QColor(p.accent)
    painter.setPen(QPen(QColor(p.soft_ink), 1) if not sign.level else QPen(strong, 0.6))
    painter.setBrush(mix(ink.ground, strong, _SHARES[sign.level]))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), side * 0.2, side * 0.2)
