"""What charts are drawn with: colours, type, direction, and fills told apart by pattern as well as by colour."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from twistbreak.ui.theme import Palette, Theme

_GAP = 5.0
"""Between the lines or dots of a pattern, in logical pixels."""


class Pattern(Enum):
    """What lies on the ground of a fill."""

    NONE = "none"
    RISING = "rising"
    FALLING = "falling"
    CROSSED = "crossed"
    UPRIGHT = "upright"
    DOTS = "dots"


class Fill(Enum):
    """How an area is filled: pattern, share of colour in its ground, and whether it warns."""

    SOLID = (Pattern.NONE, 1.0, False)
    TINT = (Pattern.NONE, 0.28, False)
    HATCH = (Pattern.RISING, 0.28, False)
    DOTTED = (Pattern.DOTS, 0.0, False)
    BARRED = (Pattern.UPRIGHT, 0.0, False)
    FALLING = (Pattern.FALLING, 0.0, False)
    CROSSED = (Pattern.CROSSED, 0.12, True)

    def __init__(self, pattern: Pattern, share: float, warns: bool) -> None:  # noqa: FBT001 -- the members' values
        self.pattern, self.share, self.warns = pattern, share, warns


@dataclass(frozen=True, slots=True)
class Ink:
    """The means of drawing.

    Attributes:
        theme: Colours and type.
        mirrored: Time and text run from right to left.
    """

    theme: Theme
    mirrored: bool

    @property
    def palette(self) -> Palette:
        """The colours now."""
        return self.theme.palette

    @property
    def ground(self) -> QColor:
        """What charts stand on."""
        return QColor(self.palette.surface)

    def px(self, size: float) -> float:
        """A length that follows the user's text size."""
        return size * self.theme.text_scale

    def small(self, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The type of axes."""
        return self.theme.font(12, weight, digits=True)

    def body(self, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        """The type of names in a chart."""
        return self.theme.font(14, weight, digits=True)

    def x(self, area: QRectF, share: float) -> float:
        """A place along the line, from 0 where the language's lines begin to 1 where they end."""
        return area.left() + area.width() * ((1 - share) if self.mirrored else share)

    def box(self, area: QRectF, start: float, end: float, top: float, height: float) -> QRectF:
        """A box between two places along the line."""
        left, right = sorted((self.x(area, start), self.x(area, end)))
        return QRectF(left, top, right - left, height)


def width_of(font: QFont, text: str) -> float:
    """Width of a text in logical pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def mix(ground: QColor, colour: QColor, share: float) -> QColor:
    """A colour between two."""
    return QColor.fromRgbF(
        ground.redF() + (colour.redF() - ground.redF()) * share,
        ground.greenF() + (colour.greenF() - ground.greenF()) * share,
        ground.blueF() + (colour.blueF() - ground.blueF()) * share,
    )


def paint_fill(painter: QPainter, ink: Ink, box: QRectF, fill: Fill, corner: float = 3.0) -> None:
    """Fill a rounded box, and draw its edge."""
    p = ink.palette
    colour = QColor(p.warm if fill.warns else p.accent if p.stroke > 1 else p.accent_fill)
    edge = QColor(p.warm if fill.warns else p.accent)
    shape = QPainterPath()
    inside = box.adjusted(0.5, 0.5, -0.5, -0.5)
    if inside.width() <= 0 or inside.height() <= 0:
        painter.fillRect(box, edge)
        return
    shape.addRoundedRect(inside, min(corner, inside.width() / 2), min(corner, inside.height() / 2))
    painter.save()
    painter.fillPath(shape, mix(ink.ground, colour, fill.share))
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(edge, 1.4, c=Qt.PenCapStyle.FlatCap))
    _paint_pattern(painter, box, fill.pattern, edge)
    painter.restore()
    painter.setPen(QPen(edge, float(p.stroke)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(shape)


def _paint_pattern(painter: QPainter, box: QRectF, pattern: Pattern, colour: QColor) -> None:
    match pattern:
        case Pattern.NONE:
            return
        case Pattern.DOTS:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour)
            for row in range(int(box.height() / _GAP) + 1):
                shift = _GAP / 2 if row % 2 else 0.0
                for column in range(int(box.width() / _GAP) + 2):
                    middle = box.topLeft() + QPointF(column * _GAP + shift, row * _GAP + _GAP / 2)
                    painter.drawEllipse(middle, 1.0, 1.0)
        case Pattern.UPRIGHT:
            count = int(box.width() / _GAP) + 1
            lines = [box.left() + n * _GAP + _GAP / 2 for n in range(count)]
            painter.drawLines([QLineF(x, box.top(), x, box.bottom()) for x in lines])
        case Pattern.RISING | Pattern.FALLING | Pattern.CROSSED:
            painter.drawLines(_slanted(box, rising=pattern is not Pattern.FALLING))
            if pattern is Pattern.CROSSED:
                painter.drawLines(_slanted(box, rising=False))


def _slanted(box: QRectF, *, rising: bool) -> list[QLineF]:
    """Lines at 45 degrees, at the same places for boxes beside each other."""
    gap, height = _GAP * 1.4, box.height()
    first = (box.left() - height) // gap * gap
    starts = [first + n * gap for n in range(int((box.width() + 2 * height) / gap) + 2)]
    low, high = (box.bottom(), box.top()) if rising else (box.top(), box.bottom())
    return [QLineF(x, low, x + height, high) for x in starts]
