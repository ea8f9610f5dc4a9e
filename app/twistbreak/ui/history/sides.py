"""Draws sides in balance: for each twist, the left to the left of the middle and the right to the right of it.

The sides are the person's own. They keep their places whatever the direction of the language, as in the break window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from twistbreak.core.statistics import are_equal
from twistbreak.ui.history.chart import Steps
from twistbreak.ui.history.ink import Fill, Ink, paint_fill, width_of

_NAME, _BAR, _AFTER = 24.0, 20.0, 12.0


@dataclass(frozen=True, slots=True)
class SideRow:
    """One twist.

    Attributes:
        name: Of the twist.
        verdict: Whether the sides are equal, in words.
        said_left: How long the left side was held, in words ("Left 12 min").
        said_right: Likewise for the right side.
    """

    name: str
    verdict: str
    left: timedelta
    right: timedelta
    said_left: str
    said_right: str


@dataclass(frozen=True, slots=True)
class Sides:
    """The drawing.

    Attributes:
        rows: One for each twist.
    """

    rows: tuple[SideRow, ...]

    @property
    def steps(self) -> Steps:
        """From row to row."""
        return Steps(0, 1)

    def height(self, ink: Ink, width: float) -> float:
        """Each row has a line with the name, and its bars; in narrow windows a line more."""
        return len(self.rows) * self._row_height(ink, width)

    def boxes(self, ink: Ink, area: QRectF) -> Sequence[QRectF]:
        """The whole of each row."""
        high = self._row_height(ink, area.width())
        return [
            QRectF(area.left(), area.top() + n * high, area.width(), high - _AFTER / 2) for n in range(len(self.rows))
        ]

    def paint(self, painter: QPainter, ink: Ink, area: QRectF) -> None:
        """Draw the rows."""
        for row, box in zip(self.rows, self.boxes(ink, area), strict=True):
            self._paint_row(painter, ink, box, row)

    def _lines(self, ink: Ink, width: float) -> int:
        """Lines of text above the bars: the verdict has one of its own where it does not fit beside the name."""
        bold = ink.body(QFont.Weight.DemiBold)
        fits = all(width_of(bold, row.name) + width_of(ink.body(), row.verdict) + 24 <= width for row in self.rows)
        return 1 if fits else 2

    def _row_height(self, ink: Ink, width: float) -> float:
        return self._lines(ink, width) * ink.px(_NAME) + ink.px(_BAR) + _AFTER

    def _paint_row(self, painter: QPainter, ink: Ink, box: QRectF, row: SideRow) -> None:
        lines, line = self._lines(ink, box.width()), ink.px(_NAME)
        name = QRectF(box.left() + 4, box.top(), box.width() - 8, line)
        painter.setPen(QColor(ink.palette.ink))
        painter.setFont(ink.body(QFont.Weight.DemiBold))
        short = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, round(name.width()))
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, short)
        painter.setFont(ink.body())
        painter.setPen(QColor(ink.palette.soft_ink))
        if lines == 1:
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.verdict)
        else:
            painter.drawText(name.translated(0, line * 0.9), Qt.AlignmentFlag.AlignVCenter, row.verdict)
        self._paint_bars(painter, ink, QRectF(name.left(), box.top() + lines * line, name.width(), ink.px(_BAR)), row)

    def _paint_bars(self, painter: QPainter, ink: Ink, box: QRectF, row: SideRow) -> None:
        """What both sides have in common is solid, what one has more is hatched."""
        font = ink.small(QFont.Weight.DemiBold)
        words = max(width_of(font, each) for row in self.rows for each in (row.said_left, row.said_right)) + 8
        longest = max((max(row.left, row.right) for row in self.rows), default=timedelta()) or timedelta(seconds=1)
        middle, room = box.center().x(), max(box.width() / 2 - words, 8.0)
        tall = QRectF(box.left(), box.top() + 2, box.width(), box.height() - 4)
        alike = are_equal(row.left, row.right)
        for own, towards in ((row.left, -1), (row.right, 1)):
            whole = own / longest * room
            both = whole if alike else min(row.left, row.right) / longest * room
            for start, end, fill in ((0.0, both, Fill.SOLID), (both, whole, Fill.HATCH)):
                if end - start > 0.5:  # noqa: PLR2004 -- half a pixel is nothing
                    near, far = middle + towards * (1.5 + start), middle + towards * (1.5 + end)
                    paint_fill(painter, ink, QRectF(min(near, far), tall.top(), end - start, tall.height()), fill)
        painter.setPen(QPen(QColor(ink.palette.soft_ink), 1))
        painter.drawLine(QLineF(middle, box.top() - 1, middle, box.bottom() + 1))
        painter.setFont(font)
        painter.setPen(QColor(ink.palette.ink))
        absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(box, absolute | Qt.AlignmentFlag.AlignLeft, row.said_left)
        painter.drawText(box, absolute | Qt.AlignmentFlag.AlignRight, row.said_right)
