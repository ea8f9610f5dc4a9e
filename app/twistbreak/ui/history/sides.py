"""Draws sides in balance: for each twist, the left to the left of the middle and the right to the right of it.

The sides are the person's own. They keep their places whatever the direction of the language, as in the break window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from twistbreak.core.history.statistics import are_equal
from twistbreak.ui.history.chart import Steps
from twistbreak.ui.history.ink import Fill, Ink, paint_fill, width_of

_NAME, _BAR, _AFTER = 24.0, 20.0, 12.0
_MOST_WORDS = 0.22
"""Words take no more than this share of the line at either end of the bars; else they stand above them."""


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
        """Each row has a line with the name, and its bars; in narrow windows two lines more."""
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

    def _has_room(self, ink: Ink, width: float) -> bool:
        """Whether the verdict fits beside the name, and the words beside the bars."""
        bold = ink.body(QFont.Weight.DemiBold)
        heads = (width_of(bold, row.name) + width_of(ink.body(), row.verdict) + 24 for row in self.rows)
        return all(head <= width for head in heads) and self._words(ink) <= width * _MOST_WORDS

    def _words(self, ink: Ink) -> float:
        """Width of what is said of a side."""
        font = ink.small(QFont.Weight.DemiBold)
        return max(width_of(font, said) for row in self.rows for said in (row.said_left, row.said_right)) + 8

    def _row_height(self, ink: Ink, width: float) -> float:
        lines = 1 if self._has_room(ink, width) else 3
        return lines * ink.px(_NAME) + ink.px(_BAR) + _AFTER

    def _paint_row(self, painter: QPainter, ink: Ink, box: QRectF, row: SideRow) -> None:
        line, has_room = ink.px(_NAME), self._has_room(ink, box.width())
        name = QRectF(box.left() + 4, box.top(), box.width() - 8, line)
        painter.setPen(QColor(ink.palette.ink))
        painter.setFont(ink.body(QFont.Weight.DemiBold))
        short = painter.fontMetrics().elidedText(row.name, Qt.TextElideMode.ElideRight, round(name.width()))
        painter.drawText(name, Qt.AlignmentFlag.AlignVCenter, short)
        painter.setFont(ink.body())
        painter.setPen(QColor(ink.palette.soft_ink))
        if has_room:
            bars = said = QRectF(name.left(), name.bottom(), name.width(), ink.px(_BAR))
            margin = self._words(ink)
            painter.drawText(name, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, row.verdict)
        else:
            said = name.translated(0, 2 * line)
            bars, margin = QRectF(name.left(), said.bottom(), name.width(), ink.px(_BAR)), 0.0
            painter.drawText(name.translated(0, line * 0.9), Qt.AlignmentFlag.AlignVCenter, row.verdict)
        self._paint_bars(painter, ink, bars.adjusted(margin, 0, -margin, 0), row)
        painter.setFont(ink.small(QFont.Weight.DemiBold))
        painter.setPen(QColor(ink.palette.ink))
        absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(said, absolute | Qt.AlignmentFlag.AlignLeft, row.said_left)
        painter.drawText(said, absolute | Qt.AlignmentFlag.AlignRight, row.said_right)

    def _paint_bars(self, painter: QPainter, ink: Ink, box: QRectF, row: SideRow) -> None:
        """What both sides have in common is solid, what one has more is hatched."""
        longest = max(max(row.left, row.right) for row in self.rows) or timedelta(seconds=1)
        middle, room = box.center().x(), box.width() / 2 - 1.5
        alike = are_equal(row.left, row.right)
        for own, towards in ((row.left, -1), (row.right, 1)):
            whole = own / longest * room
            both = whole if alike else min(row.left, row.right) / longest * room
            for start, end, fill in ((0.0, both, Fill.SOLID), (both, whole, Fill.HATCH)):
                if end - start > 0.5:  # noqa: PLR2004 -- half a pixel is nothing
                    near, far = middle + towards * (1.5 + start), middle + towards * (1.5 + end)
                    bar = QRectF(min(near, far), box.top() + 2, end - start, box.height() - 4)
                    paint_fill(painter, ink, bar, fill)
        painter.setPen(QPen(QColor(ink.palette.soft_ink), 1))
        painter.drawLine(QLineF(middle, box.top() - 1, middle, box.bottom() + 1))
