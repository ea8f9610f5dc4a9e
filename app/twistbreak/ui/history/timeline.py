"""Draws the line of a day: stretches along the hours, with marks for breaks above them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import time, timedelta

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from twistbreak.core.history.rows import SpanKind
from twistbreak.core.outlook.day_line import HOUR, DayLine, Mark, Stretch
from twistbreak.core.text import translate
from twistbreak.ui.history.chart import Steps
from twistbreak.ui.history.ink import Ink, width_of
from twistbreak.ui.history.signs import paint_mark, paint_stretch
from twistbreak.ui.i18n import say

_MARKS = 30.0
"""Height of the room for marks."""
_LANE = 30.0
_AXIS = 24.0
_LARGE, _SMALL = 6.0, 4.5
"""Radius of marks, and where an hour has less room than `_ROOMY`."""
_ROOMY = 40.0
_INSET = 22.0
"""Room beside the hours for what stands half before the first or after the last of them."""
_EVERY = (1, 2, 3, 4, 6, 12)
"""How many hours there may be between two times on the axis."""

Part = Stretch | Mark


def parts_of(line: DayLine) -> list[Part]:
    """Everything on the line in the order of time; a twist and its stretch are one part."""
    stretches = [stretch for stretch in line.stretches if stretch.kind is not SpanKind.BREAK]
    return sorted([*stretches, *line.marks], key=lambda part: (_begins(part), isinstance(part, Stretch)))


def _begins(part: Part) -> timedelta:
    return part.at if isinstance(part, Mark) else part.start


def clock(at: timedelta) -> time:
    """The time of day so long after midnight; midnight again after 24 hours."""
    minutes = at // timedelta(minutes=1) % (24 * 60)
    return time(minutes // 60, minutes % 60)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The drawing of a day.

    Attributes:
        line: The day.
        parts: See `parts_of`.
    """

    line: DayLine
    parts: tuple[Part, ...]

    @property
    def steps(self) -> Steps:
        """Along the day, with either pair of arrow keys."""
        return Steps(1, 1)

    def height(self, ink: Ink, width: float) -> float:  # noqa: ARG002 -- the same at every width
        """Marks, lane and hours."""
        return _MARKS + _LANE + ink.px(_AXIS)

    def boxes(self, ink: Ink, area: QRectF) -> Sequence[QRectF]:
        """Marks by their sign, stretches by their lane."""
        field = self._field(ink, area)
        return [self._box(ink, field, part) for part in self.parts]

    def paint(self, painter: QPainter, ink: Ink, area: QRectF) -> None:
        """Draw the day."""
        area = self._field(ink, area)
        self._paint_hours(painter, ink, area)
        lane = area.top() + _MARKS
        for stretch in self.line.stretches:
            box = ink.box(area, self._share(stretch.start), self._share(stretch.end), lane, _LANE)
            paint_stretch(painter, ink, box, stretch.kind)
        self._paint_now(painter, ink, area)
        for mark in self.line.marks:
            middle, radius = self._middle(ink, area, mark), self._radius(area)
            painter.setPen(QPen(QColor(ink.palette.accent if mark.left + mark.right else ink.palette.soft_ink), 1.5))
            painter.drawLine(QLineF(middle.x(), middle.y() + radius, middle.x(), lane))
            paint_mark(painter, ink, middle, radius, mark.kind)

    def _field(self, ink: Ink, area: QRectF) -> QRectF:
        return area.adjusted(ink.px(_INSET), 0, -ink.px(_INSET), 0)

    def _share(self, at: timedelta) -> float:
        return (at - self.line.start) / (self.line.end - self.line.start)

    def _radius(self, area: QRectF) -> float:
        return _LARGE if area.width() * HOUR / (self.line.end - self.line.start) >= _ROOMY else _SMALL

    def _middle(self, ink: Ink, area: QRectF, mark: Mark) -> QPointF:
        return QPointF(ink.x(area, self._share(mark.at)), area.top() + _LARGE + 4)

    def _box(self, ink: Ink, area: QRectF, part: Part) -> QRectF:
        if isinstance(part, Mark):
            size = QPointF(1, 1) * (self._radius(area) + 1)
            middle = self._middle(ink, area, part)
            return QRectF(middle - size, middle + size)
        return ink.box(area, self._share(part.start), self._share(part.end), area.top() + _MARKS, _LANE)

    def _paint_hours(self, painter: QPainter, ink: Ink, area: QRectF) -> None:
        """Times below the lane, as many as there is room for, and a hairline at each."""
        font = ink.small()
        hours = round((self.line.end - self.line.start) / HOUR)
        wide = width_of(font, _said(timedelta(hours=20))) + 8
        every = next((n for n in _EVERY if hours / n * wide <= area.width()), 24)
        top = area.top() + _MARKS + _LANE
        painter.setFont(font)
        for n in range(hours + 1):
            at = self.line.start + n * HOUR
            x, labelled = ink.x(area, n / hours), (at // HOUR) % every == 0
            painter.setPen(QPen(QColor(ink.palette.line), 1))
            painter.drawLine(QLineF(x, area.top() + _MARKS - 4, x, top + (5 if labelled else 3)))
            if labelled:
                room = QRectF(x - wide / 2, top + 5, wide, ink.px(_AXIS) - 5)
                painter.setPen(QColor(ink.palette.soft_ink))
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter, _said(at))

    def _paint_now(self, painter: QPainter, ink: Ink, area: QRectF) -> None:
        """A line with an arrow head where the day has got to."""
        if self.line.now is None:
            return
        x, top = ink.x(area, self._share(self.line.now)), area.top() + _MARKS - 4
        colour = QColor(ink.palette.ink)
        painter.setPen(QPen(colour, 2))
        painter.drawLine(QLineF(x, top, x, top + _LANE + 8))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(x - 5, top - 3), QPointF(x + 5, top - 3), QPointF(x, top + 4)]))


def _said(at: timedelta) -> str:
    return say(translate("History", "{at}", at=clock(at)))
