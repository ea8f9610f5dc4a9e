"""A chart as a value, and the widget that shows it: pointer and arrow keys choose a part, whose details are told."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from twistbreak.ui.history.ink import Ink
from twistbreak.ui.history.signs import Sign
from twistbreak.ui.theme import CORNER, Theme
from twistbreak.ui.widgets.roles import give_role

_REACH = 5.0
"""How far beside a part the pointer still means it, in logical pixels."""
_MARGIN = 4.0
"""Room for the frame round the chosen part."""
_LEAST_WIDTH = 120


@dataclass(frozen=True, slots=True)
class Table:
    """A chart as a table, in the user's language."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Steps:
    """How many parts the arrow keys go on.

    Attributes:
        along: Left and right.
        down: Up and down.
    """

    along: int = 1
    down: int = 0


class Drawing(Protocol):
    """Draws a chart. Its parts are numbered as the chart's details are."""

    @property
    def steps(self) -> Steps:
        """The way of the arrow keys."""
        ...

    def height(self, ink: Ink, width: float) -> float:
        """What it needs at a width, in logical pixels."""
        ...

    def boxes(self, ink: Ink, area: QRectF) -> Sequence[QRectF]:
        """Where each part is."""
        ...

    def paint(self, painter: QPainter, ink: Ink, area: QRectF) -> None:
        """Draw all of it."""
        ...


@dataclass(frozen=True, slots=True)
class Chart:
    """Something drawn, with everything that is said about it in the user's language.

    Attributes:
        title: What it is.
        summary: What it shows, in a sentence or two: for all readers, and for screen readers before the parts.
        details: What is said about each part.
        drawing: Draws it.
        table: The same as a table.
        legend: The signs that occur, with their meaning.
        begin: The part that the arrow keys begin at.
    """

    title: str
    summary: str
    details: tuple[str, ...]
    drawing: Drawing
    table: Table
    legend: tuple[tuple[Sign, str], ...] = ()
    begin: int = field(default=0)


class ChartView(QWidget):
    """Shows a chart.

    Args:
        theme: Colours and type.
    """

    told = Signal(str)
    """The details of the part under the pointer, or chosen by key; empty: none."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        give_role(self, QAccessible.Role.Chart)
        self._theme = theme
        self._chart: Chart | None = None
        self._chosen: int | None = None
        self._pointed: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @property
    def chart(self) -> Chart | None:
        """What is shown."""
        return self._chart

    def show_chart(self, chart: Chart) -> None:
        """Show another chart; the chosen part stays where it was if there still is one."""
        before, self._chart = self._chart, chart
        if before is None or (before.title, len(before.details)) != (chart.title, len(chart.details)):
            self._chosen = self._pointed = None
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.summary)
        self._fit()
        self._tell()

    def restyle(self) -> None:
        """Follow the theme."""
        self._fit()
        self.update()

    def picture(self, density: int) -> QImage:
        """The chart with its title and its summary's ground, as a picture of this many pixels for each logical one."""
        image = QImage(self.size() * density, QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(density)
        image.fill(QColor(self._theme.palette.surface))
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._chart is not None:
            self._chart.drawing.paint(painter, self._ink(), self._area())
        painter.end()
        return image

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As high as the chart asks for."""
        return QSize(320, self._height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As narrow as need be."""
        return QSize(_LEAST_WIDTH, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the chart, and frames round the part in question and round all of it."""
        if self._chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, area = self._ink(), self._area()
        self._chart.drawing.paint(painter, ink, area)
        part = self._part()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if part is not None:
            painter.setPen(QPen(QColor(ink.palette.ink), 2))
            box = self._chart.drawing.boxes(ink, area)[part]
            painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2).intersected(QRectF(self.rect())), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(ink.palette.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER / 2, CORNER / 2)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Ask for the height that goes with the width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Arrow keys go from part to part; all other keys are the window's."""
        to = self._aimed(Qt.Key(event.key())) if not event.modifiers() & ~_KEYPAD else None
        if to is None:
            super().keyPressEvent(event)
            return
        self._chosen, self._pointed = to, None
        self._tell(aloud=True)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """The keyboard begins where it left, or where the chart says."""
        super().focusInEvent(event)
        if event.reason() in {Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason}:
            if self._chosen is None and self._chart is not None and self._chart.details:
                self._chosen = self._chart.begin
            self._tell(aloud=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """Nothing is in question any more."""
        super().focusOutEvent(event)
        self._tell()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Tell about the part under the pointer."""
        self._point(self._at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A click chooses: the keyboard goes on from there."""
        at = self._at(event.position())
        if at is not None:
            self._chosen = at
            self._tell()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """The pointer has gone."""
        super().leaveEvent(event)
        self._point(None)

    def _point(self, part: int | None) -> None:
        if part != self._pointed:
            self._pointed = part
            self._tell()

    def _part(self) -> int | None:
        """The part in question."""
        if self._pointed is not None:
            return self._pointed
        return self._chosen if self.hasFocus() else None

    def _tell(self, *, aloud: bool = False) -> None:
        part = self._part()
        said = self._chart.details[part] if self._chart and part is not None else ""
        self.told.emit(said)
        if aloud and said:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
        self.update()

    def _aimed(self, key: Qt.Key) -> int | None:
        """The part that a key leads to, or None for a key that means nothing here."""
        if self._chart is None or not self._chart.details:
            return None
        last, steps = len(self._chart.details) - 1, self._chart.drawing.steps
        if key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            return 0 if key is Qt.Key.Key_Home else last
        forward = -steps.along if self.isRightToLeft() else steps.along
        step = {
            Qt.Key.Key_Right: forward,
            Qt.Key.Key_Left: -forward,
            Qt.Key.Key_Down: steps.down,
            Qt.Key.Key_Up: -steps.down,
        }.get(key, 0)
        if not step:
            return None
        if self._chosen is None:
            return self._chart.begin
        to = self._chosen + step
        return to if 0 <= to <= last else self._chosen

    def _at(self, point: QPointF) -> int | None:
        """The smallest part at a point: marks stand on longer stretches."""
        if self._chart is None:
            return None
        boxes = self._chart.drawing.boxes(self._ink(), self._area())
        found = [
            (box.width() * box.height(), index)
            for index, box in enumerate(boxes)
            if box.adjusted(-_reach(box), 0, _reach(box), 0).contains(point)
        ]
        return min(found)[1] if found else None

    def _fit(self) -> None:
        self.setFixedHeight(self._height())

    def _height(self) -> int:
        if self._chart is None:
            return 0
        width = max(self.width(), _LEAST_WIDTH) - 2 * _MARGIN
        return round(self._chart.drawing.height(self._ink(), width) + 2 * _MARGIN)

    def _ink(self) -> Ink:
        return Ink(self._theme, self.isRightToLeft())

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)


_KEYPAD = Qt.KeyboardModifier.KeypadModifier


def _reach(box: QRectF) -> float:
    return max(0.0, _REACH - box.width() / 2)
