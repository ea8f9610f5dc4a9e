"""Draws bars side by side: amounts of several kinds, one on top of the other, for each day or week."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from twistbreak.core.text import Uncounted, translate
from twistbreak.ui.history.chart import Steps
from twistbreak.ui.history.ink import Fill, Ink, paint_fill, width_of
from twistbreak.ui.i18n import say

_HEIGHT = 132.0
_AXIS = 22.0
_WIDEST = 44.0
_NICE = (1.0, 2.0, 4.0, 5.0, 10.0, 20.0, 25.0, 50.0, 100.0, 200.0, 500.0, 1000.0)
_LINES = 4
"""At most so many steps on the scale."""


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        caption: What stands below it; empty for none.
        amounts: From the bottom to the top.
        inner: An amount shown as a narrow bar within it; 0 for none.
        is_now: Its caption stands out.
    """

    caption: str
    amounts: tuple[tuple[Fill, float], ...]
    inner: float = 0.0
    is_now: bool = False

    @property
    def total(self) -> float:
        """Its height on the scale."""
        return sum(amount for _, amount in self.amounts)


@dataclass(frozen=True, slots=True)
class Bars:
    """The drawing.

    Attributes:
        bars: In the order of time.
    """

    bars: tuple[Bar, ...]

    @property
    def steps(self) -> Steps:
        """From bar to bar."""
        return Steps(1)

    def height(self, ink: Ink, width: float) -> float:  # noqa: ARG002 -- the same at every width
        """Scale and captions."""
        return _HEIGHT + ink.px(_AXIS)

    def boxes(self, ink: Ink, area: QRectF) -> Sequence[QRectF]:
        """The whole column of each bar."""
        field = self._field(ink, area)
        count = len(self.bars)
        return [ink.box(field, n / count, (n + 1) / count, field.top(), field.height()) for n in range(count)]

    def paint(self, painter: QPainter, ink: Ink, area: QRectF) -> None:
        """Draw the scale, the bars and what stands below them."""
        field = self._field(ink, area)
        self._paint_scale(painter, ink, area, field)
        for bar, column in zip(self.bars, self.boxes(ink, area), strict=True):
            self._paint_bar(painter, ink, column, bar)
        self._paint_captions(painter, ink, area)

    def _step(self) -> float:
        most = max((bar.total for bar in self.bars), default=0.0)
        return next((step for step in _NICE if most <= _LINES * step), most / _LINES)

    def _top(self) -> float:
        most = max((bar.total for bar in self.bars), default=0.0)
        return max(1, math.ceil(most / self._step())) * self._step()

    def _field(self, ink: Ink, area: QRectF) -> QRectF:
        """Where bars stand: beside the numbers, above the captions."""
        numbers = width_of(ink.small(), _number(self._top())) + 8
        return area.adjusted(0 if ink.mirrored else numbers, 8, -numbers if ink.mirrored else 0, -ink.px(_AXIS))

    def _paint_scale(self, painter: QPainter, ink: Ink, area: QRectF, field: QRectF) -> None:
        painter.setFont(ink.small())
        step, top = self._step(), self._top()
        for n in range(round(top / step) + 1):
            y = field.bottom() - n * step / top * field.height()
            painter.setPen(QPen(QColor(ink.palette.soft_ink if n == 0 else ink.palette.line), 1))
            painter.drawLine(QLineF(field.left(), y, field.right(), y))
            high = ink.px(16)
            room = QRectF(field.right() + 6 if ink.mirrored else area.left(), y - high / 2, 0, high)
            room.setRight(area.right() if ink.mirrored else field.left() - 6)
            painter.setPen(QColor(ink.palette.soft_ink))
            side = Qt.AlignmentFlag.AlignLeft if ink.mirrored else Qt.AlignmentFlag.AlignRight
            painter.drawText(
                room, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter, _number(n * step)
            )

    def _paint_bar(self, painter: QPainter, ink: Ink, column: QRectF, bar: Bar) -> None:
        wide = min(column.width() * 0.68, _WIDEST)
        scale = column.height() / self._top()
        left, bottom = column.center().x() - wide / 2, column.bottom()
        for fill, amount in bar.amounts:
            if amount > 0:
                high = amount * scale
                paint_fill(painter, ink, QRectF(left, bottom - high, wide, high), fill)
                bottom -= high
        if bar.inner > 0:
            high = bar.inner * scale
            slim = max(wide * 0.34, 2.0)
            box = QRectF(column.center().x() - slim / 2, column.bottom() - high, slim, high)
            paint_fill(painter, ink, box, Fill.SOLID, 2.0)

    def _paint_captions(self, painter: QPainter, ink: Ink, area: QRectF) -> None:
        """As many as there is room for, evenly spaced."""
        columns = self.boxes(ink, area)
        captioned = [n for n, bar in enumerate(self.bars) if bar.caption]
        if not captioned:
            return
        wide = max(width_of(ink.small(QFont.Weight.Bold), self.bars[n].caption) for n in captioned) + 6
        apart = min((b - a for a, b in pairwise(captioned)), default=1)
        every = max(1, math.ceil(wide / max(columns[0].width() * apart, 1.0)))
        taken: QRectF | None = None
        for n in captioned[::every]:
            bar = self.bars[n]
            middle = columns[n].center().x()
            room = QRectF(middle - wide / 2, columns[n].bottom() + 3, wide, ink.px(_AXIS) - 3)
            room.moveLeft(min(max(room.left(), area.left()), area.right() - wide))
            if taken is not None and taken.intersects(room):
                continue  # moved inwards at the edge, it would run into the one before
            taken = room
            weight = QFont.Weight.Bold if bar.is_now else QFont.Weight.Normal
            painter.setFont(ink.small(weight))
            painter.setPen(QColor(ink.palette.ink if bar.is_now else ink.palette.soft_ink))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, bar.caption)


def _number(value: float) -> str:
    return say(translate("History", "{number}", number=Uncounted(round(value))))
