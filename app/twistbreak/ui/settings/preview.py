"""The card "What will my day look like": a sentence and a drawn day."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta
from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from twistbreak.core.outlook.day_preview import DayPreview, PlannedBreak
from twistbreak.core.routines.routine import RoutineId
from twistbreak.core.text import Text, listed, sentences, translate
from twistbreak.ui.i18n import clock_time, say
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.flow_layout import FlowLayout
from twistbreak.ui.widgets.roles import give_role
from twistbreak.ui.widgets.window import label

_HOUR = timedelta(hours=1)
_EDGE = 8.0
_HOVER = 6.0
_BAR_TOP, _BAR = 12, 12
"""Where the bar begins, and how thick it is."""


class Shape(Enum):
    """How a break is drawn; told apart by form, not by colour."""

    USUAL = "usual"
    STANDING = "standing"
    FIXED = "fixed"


_NAMES = {
    Shape.USUAL: translate("DayPreview", "Twist"),
    Shape.STANDING: translate("DayPreview", "Standing twist"),
    Shape.FIXED: translate("DayPreview", "At a fixed time"),
}


def shape_of(planned: PlannedBreak) -> Shape:
    """How a break is drawn: a fixed time matters more than where it is done."""
    if planned.is_fixed:
        return Shape.FIXED
    return Shape.STANDING if planned.is_standing else Shape.USUAL


class DayCard(QFrame):
    """The day in a sentence and in a picture.

    Args:
        theme: Colours.
        names: Names of the twists.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, names: Mapping[RoutineId, Text], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        title = label(say(translate("DayPreview", "What will my day look like?")), "title")
        self.sentence = QLabel()
        self.sentence.setWordWrap(True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.timeline = Timeline(theme, names)
        self._legend = QWidget()
        legend = FlowLayout(self._legend, 16)
        self._keys = {shape: _Key(theme, shape) for shape in Shape}
        for key in self._keys.values():
            legend.addWidget(key)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(6)
        for widget in (title, self.sentence, self.timeline, self._legend):
            layout.addWidget(widget)

    def show_day(self, day: DayPreview) -> None:
        """Show a day."""
        self.sentence.setText(say(day.sentence()))
        self.timeline.show_day(day)
        shapes = {shape_of(planned) for planned in day.breaks}
        for shape, key in self._keys.items():
            key.setVisible(shape in shapes)

    def set_short(self, short: bool) -> None:  # noqa: FBT001 -- like Qt's own setters
        """On a small screen the sentence says it all."""
        self.timeline.setHidden(short)
        self._legend.setHidden(short)


class Timeline(QWidget):
    """The day as a line of hours, with bars for the time at the desk and marks for the breaks."""

    def __init__(self, theme: Theme, names: Mapping[RoutineId, Text], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = names
        self._day: DayPreview | None = None
        give_role(self, QAccessible.Role.Chart)
        self.setAccessibleName(say(translate("DayPreview", "What will my day look like?")))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_day(self, day: DayPreview) -> None:
        """Draw a day; screen readers get the same as a list of times."""
        self._day = day
        breaks = [listed([self._said(planned) for planned in day.breaks])] if day.breaks else []
        self.setAccessibleDescription(say(sentences([day.sentence(), *breaks])))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Room for the marks, the bar and the hours."""
        return QSize(320, _BAR_TOP + _BAR + 6 + self._theme.px(20))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As narrow as need be."""
        return QSize(120, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Tell the time and the twist under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            near = self._near(event.pos().x())
            QToolTip.showText(event.globalPos(), say(self._said(near)) if near else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 -- Qt's names
        """Draw the day."""
        if self._day is None or not self._day.presence:
            return
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter, _BAR_TOP + _BAR)
        painter.setPen(QPen(QColor(colours.ink), 2) if colours.stroke > 1 else Qt.PenStyle.NoPen)
        for start, end in self._day.presence:
            painter.setBrush(QColor(colours.stage if colours.stroke > 1 else colours.line))
            left, right = sorted((self._x(start), self._x(end)))
            painter.drawRoundedRect(QRectF(left, _BAR_TOP, right - left, _BAR), _BAR / 2, _BAR / 2)
        for planned in self._day.breaks:
            paint_mark(painter, self._theme, shape_of(planned), QPointF(self._x(planned.at), _BAR_TOP + _BAR / 2))

    def _paint_hours(self, painter: QPainter, top: float) -> None:
        colours = self._theme.palette
        painter.setFont(self._theme.font(12, digits=True))
        first, last = self._bounds()
        width = max(painter.fontMetrics().horizontalAdvance(clock_time(time(hour))) for hour in range(24)) + 12
        hours = round((last - first) / _HOUR)
        every = next(
            (n for n in (1, 2, 3, 4, 6, 12) if (hours / n + 1) * width <= self.width()),
            24,
        )
        for n in range(hours + 1):
            at = first + n * _HOUR
            x = self._x(at)
            painter.setPen(QPen(QColor(colours.soft_ink), 1))
            painter.drawLine(QPointF(x, top + 2), QPointF(x, top + (6 if n % every == 0 else 4)))
            if n % every == 0:
                room = QRectF(x - width / 2, top + 7, width, self._theme.px(16))
                room.moveLeft(min(max(room.left(), 0.0), self.width() - room.width()))
                local = at.astimezone(self._day.presence[0][0].tzinfo) if self._day else at
                painter.drawText(room, Qt.AlignmentFlag.AlignCenter.value, clock_time(local.time()))

    def _bounds(self) -> tuple[datetime, datetime]:
        """Whole hours around the day, in UTC."""
        if self._day is None or not self._day.presence:
            epoch = datetime(2000, 1, 1, tzinfo=UTC)
            return epoch, epoch + _HOUR
        first, last = self._day.presence[0][0], self._day.presence[-1][1]
        begin = first.replace(minute=0, second=0, microsecond=0).astimezone(UTC)
        end = begin
        while end < last.astimezone(UTC):
            end += _HOUR
        return begin, end

    def _x(self, at: datetime) -> float:
        first, last = self._bounds()
        share = (at.astimezone(UTC) - first) / (last - first)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            share = 1 - share
        return _EDGE + share * (self.width() - 2 * _EDGE)

    def _near(self, x: int) -> PlannedBreak | None:
        breaks = self._day.breaks if self._day else ()
        near = min(breaks, key=lambda planned: abs(self._x(planned.at) - x), default=None)
        return near if near and abs(self._x(near.at) - x) <= _HOVER else None

    def _said(self, planned: PlannedBreak) -> Text:
        name = self._names.get(planned.routine)
        text = translate(
            "DayPreview",
            "{time}: {twist}",
            time=planned.at,
            twist=name or _NAMES[shape_of(planned)],
        )
        if not planned.is_fixed:
            return text
        return translate("DayPreview", "{twist} (fixed time)", twist=text)


class _Key(QWidget):
    """A mark and what it means."""

    def __init__(self, theme: Theme, shape: Shape) -> None:
        super().__init__()
        meaning = QLabel(say(_NAMES[shape]))
        meaning.setProperty("role", "secondary")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(_KeyMark(theme, shape))
        layout.addWidget(meaning)


class _KeyMark(QWidget):
    def __init__(self, theme: Theme, shape: Shape) -> None:
        super().__init__()
        self._theme, self._shape = theme, shape
        self.setFixedSize(16, 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 -- Qt's names
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, self._theme, self._shape, QPointF(8, 14))


def paint_mark(painter: QPainter, theme: Theme, shape: Shape, at: QPointF) -> None:
    """Draw a break: a pill, a pill with a head, or a diamond, with an edge in the colour of the ground."""
    colours = theme.palette
    painter.setPen(QPen(QColor(colours.surface), 1.5))
    painter.setBrush(QColor(colours.accent))
    x, y = at.x(), at.y()
    match shape:
        case Shape.USUAL:
            painter.drawRoundedRect(QRectF(x - 3, y - 9, 6, 18), 3, 3)
        case Shape.STANDING:
            painter.drawRoundedRect(QRectF(x - 3, y - 6, 6, 15), 3, 3)
            painter.drawEllipse(QPointF(x, y - 7), 4.5, 4.5)
        case Shape.FIXED:
            painter.setBrush(QColor(colours.warm))
            corners = [QPointF(x, y - 10), QPointF(x + 7, y), QPointF(x, y + 10), QPointF(x - 7, y)]
            painter.drawPolygon(QPolygonF(corners))
