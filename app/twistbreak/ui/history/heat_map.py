"""Draws a year as a calendar: a column for each week, a cell for each day; folded where there is little room."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QDate, QLocale, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from twistbreak.core.clock import ZERO
from twistbreak.core.history.rows import DayTotals
from twistbreak.core.history.statistics import level, twists_of
from twistbreak.ui.history.chart import Steps
from twistbreak.ui.history.ink import Ink, width_of
from twistbreak.ui.history.signs import Level, paint_level

_WEEK = 7
_LEAST, _MOST = 10.0, 18.0
"""Size of a cell."""
_MONTHS = 20.0
_BETWEEN = 10.0
"""Between two parts of a folded year."""


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where things are.

    Attributes:
        area: All of the drawing.
        names: Width of the weekdays' names.
        months: Height of the months' names.
        weeks: How many columns a part of the year has.
        folds: In how many parts the year is folded.
        cell: Size of a cell.
    """

    area: QRectF
    mirrored: bool
    names: float
    months: float
    weeks: int
    folds: int
    cell: float

    @property
    def height(self) -> float:
        """Of all parts."""
        return self.folds * (self.months + _WEEK * self.cell) + (self.folds - 1) * _BETWEEN

    def at(self, week: int, row: int) -> QRectF:
        """A cell, by the week and the weekday."""
        fold, column = divmod(week, self.weeks)
        along = self.names + column * self.cell
        x = self.area.right() - along - self.cell if self.mirrored else self.area.left() + along
        top = self.area.top() + fold * (self.months + _WEEK * self.cell + _BETWEEN) + self.months
        return QRectF(x, top + row * self.cell, self.cell, self.cell)


@dataclass(frozen=True, slots=True)
class HeatMap:
    """The drawing.

    Attributes:
        days: Every day of the year, in order.
        week_starts: The weekday in the first row, 0 for Monday.
    """

    days: tuple[DayTotals, ...]
    week_starts: int

    @property
    def steps(self) -> Steps:
        """To the next week and to the next day."""
        return Steps(_WEEK, 1)

    def height(self, ink: Ink, width: float) -> float:
        """All parts of the year, one below the other."""
        return self._grid(ink, QRectF(0, 0, width, 0)).height

    def boxes(self, ink: Ink, area: QRectF) -> Sequence[QRectF]:
        """The cell of each day."""
        grid, lead = self._grid(ink, area), self._lead()
        return [grid.at(*divmod(lead + index, _WEEK)) for index in range(len(self.days))]

    def paint(self, painter: QPainter, ink: Ink, area: QRectF) -> None:
        """Draw the cells, with the months above and the weekdays beside them."""
        cells = self.boxes(ink, area)
        painter.setFont(ink.small())
        painter.setPen(QColor(ink.palette.soft_ink))
        self._paint_weekdays(painter, ink, self._grid(ink, area))
        self._paint_months(painter, ink, self._grid(ink, area), cells)
        for day, cell in zip(self.days, cells, strict=True):
            sign = Level(level(twists_of(day)), day.sitting > ZERO)
            paint_level(painter, ink, cell.adjusted(1, 1, -1, -1), sign)

    def _lead(self) -> int:
        """Cells of the first week that belong to the year before."""
        return (self.days[0].day.weekday() - self.week_starts) % _WEEK

    def _grid(self, ink: Ink, area: QRectF) -> _Grid:
        weeks = math.ceil((self._lead() + len(self.days)) / _WEEK)
        names = max(width_of(ink.small(), self._weekday(row)) for row in range(_WEEK)) + 8
        room = area.width() - names
        folds = next((n for n in (1, 2, 3) if room / math.ceil(weeks / n) >= _LEAST), 4)
        columns = math.ceil(weeks / folds)
        cell = max(min(room / columns, ink.px(_MOST)), 4.0)
        return _Grid(area, ink.mirrored, names, ink.px(_MONTHS), columns, folds, cell)

    def _paint_weekdays(self, painter: QPainter, ink: Ink, grid: _Grid) -> None:
        """As many as there is room for, in each part of the year."""
        wide = grid.names - 8
        left = grid.area.right() - wide if ink.mirrored else grid.area.left()
        every = next((n for n in (1, 2, 3) if grid.cell * n >= ink.px(14)), 4)
        for fold in range(grid.folds):
            for row in range(0, _WEEK, every):
                middle = grid.at(fold * grid.weeks, row).center().y()
                room = QRectF(left, middle - ink.px(8), wide, ink.px(16))
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._weekday(row))

    def _paint_months(self, painter: QPainter, ink: Ink, grid: _Grid, cells: Sequence[QRectF]) -> None:
        """A name above the week that each month begins in, where it does not run into the one before."""
        taken: QRectF | None = None
        for index, totals in enumerate(self.days):
            if totals.day.day != 1:
                continue
            name = QLocale().standaloneMonthName(totals.day.month, QLocale.FormatType.ShortFormat)
            cell, wide = cells[index], width_of(ink.small(), name) + 4
            top = grid.at((self._lead() + index) // _WEEK, 0).top() - grid.months
            left = cell.right() - wide if ink.mirrored else cell.left()
            left = min(max(left, grid.area.left()), grid.area.right() - wide)
            room = QRectF(left, top, wide, grid.months - 2)
            if taken is None or not taken.intersects(room):
                painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)
                taken = room

    def _weekday(self, row: int) -> str:
        day = QDate(2024, 1, 1).addDays(self.week_starts + row)  # a Monday
        return QLocale().standaloneDayName(day.dayOfWeek(), QLocale.FormatType.ShortFormat)
