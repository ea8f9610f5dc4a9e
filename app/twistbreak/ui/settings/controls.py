"""The small controls that the editors are put together from: drawn in the theme's colours, at any text size."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QTextLayout
from PySide6.QtWidgets import QCheckBox, QComboBox, QSizePolicy, QToolButton, QWidget

from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.window import TARGET_HEIGHT

_LARGEST = 48
"""Side of the largest sign to click, in logical pixels."""
_GAP = 10
_PAD = 6


class WheelGuard(QObject):
    """Lets the wheel scroll the page instead of changing a value that does not have the focus."""

    def protect(self, widget: QWidget) -> None:
        """Guard a spin box, combo box or slider."""
        widget.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Pass the wheel on to the page."""
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()
            return True
        return False


class Glyph(Enum):
    """What a `GlyphButton` shows."""

    RESET = "reset"
    REMOVE = "remove"
    MORE = "more"
    LESS = "less"


class GlyphButton(QToolButton):
    """A button with a drawn sign.

    Args:
        theme: Colours.
        glyph: The sign.
        name: What it does, for screen readers and as its tool tip.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, glyph: Glyph, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._glyph = glyph
        self.setProperty("role", "glyph")
        self.setAccessibleName(name)
        self.setToolTip(name)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """A square that grows with the text, up to a size that leaves room for it in narrow windows."""
        side = min(max(TARGET_HEIGHT, self._theme.px(TARGET_HEIGHT - 4)), _LARGEST)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Never smaller."""
        return self.sizeHint()

    def paintEvent(self, arg__1: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the button and its sign."""
        super().paintEvent(arg__1)
        colours = self._theme.palette
        if colours.stroke > 1 and not self.isEnabled():
            return  # high contrast knows no faint colours
        colour = QColor(colours.ink if self.isEnabled() else colours.line)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(QRectF(self.rect()).center())
        painter.scale(self._theme.text_scale, self._theme.text_scale)
        painter.setPen(_pen(colour, 1.7 + 0.5 * (colours.stroke - 1)))
        match self._glyph:
            case Glyph.REMOVE:
                painter.drawLine(QPointF(-4, -4), QPointF(4, 4))
                painter.drawLine(QPointF(-4, 4), QPointF(4, -4))
            case Glyph.MORE:
                painter.drawLine(QPointF(-5, 0), QPointF(5, 0))
                painter.drawLine(QPointF(0, -5), QPointF(0, 5))
            case Glyph.LESS:
                painter.drawLine(QPointF(-5, 0), QPointF(5, 0))
            case Glyph.RESET:
                painter.drawArc(QRectF(-5.4, -5.4, 10.8, 10.8), 200 * 16, 295 * 16)
                painter.drawPolyline(QPolygonF([QPointF(-3.8, -3.8), QPointF(-6.6, -1.2)]))
                painter.drawPolyline(QPolygonF([QPointF(-6.6, -4.8), QPointF(-6.6, -1.2), QPointF(-3, -1.2)]))


class Look(Enum):
    """What an `Option` looks like, and whether one excludes the others beside it."""

    TICK = "tick"
    RADIO = "radio"
    SWITCH = "switch"


class Option(QCheckBox):
    """A check box, radio button or switch whose text wraps and whose state is told by shape, not by colour alone.

    A check box that excludes its neighbours is a radio button to Qt, arrow keys and screen readers included.

    Args:
        theme: Colours.
        look: Which of the three.
        text: What it stands for; empty beside a title.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, look: Look, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._look = look
        self.setAutoExclusive(look is Look.RADIO)
        wide = QSizePolicy.Policy.Preferred if text else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(wide, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(bool(text))
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Room for the text in one line."""
        text = self.fontMetrics().size(0, self.text()).width() + _GAP if self.text() else 0
        width = self._mark().width() + text + 2 * _PAD
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Room for a word or two; the text wraps."""
        return QSize(min(self.sizeHint().width(), self._theme.px(110)), self._target())

    def hasHeightForWidth(self) -> bool:  # noqa: N802 -- Qt's name
        """Whether the text may wrap."""
        return bool(self.text())

    def heightForWidth(self, arg__1: int) -> int:  # noqa: N802 -- Qt's name
        """Room for the wrapped text."""
        return max(self._target(), self._text_rect(arg__1).height() + 2 * _PAD)

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 -- Qt's name
        """The whole of it can be clicked."""
        return self.rect().contains(pos)

    def paintEvent(self, arg__1: QPaintEvent) -> None:  # noqa: N802, ARG002 -- Qt's names
        """Draw the mark, the text and the focus ring."""
        colours = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 10, 10)
        painter.setPen(QColor(colours.ink if self.isEnabled() else colours.soft_ink))
        text = self._text_rect(self.width())
        text.moveTop((self.height() - text.height()) // 2)
        _paint_lines(painter, QRectF(self._mirrored(text)), self.text())
        mark = QRect(QPoint(_PAD, (self.height() - self._mark().height()) // 2), self._mark())
        self._paint_mark(painter, QRectF(self._mirrored(mark)).adjusted(0.5, 0.5, -0.5, -0.5))

    def _paint_mark(self, painter: QPainter, box: QRectF) -> None:
        colours, on = self._theme.palette, self.isChecked()
        edge, ground, sign = (
            (colours.accent, colours.accent, colours.on_accent)
            if on
            else (colours.soft_ink, colours.surface, colours.soft_ink)
        )
        if not self.isEnabled():
            edge, ground, sign = colours.line, colours.surface, colours.soft_ink
        painter.setPen(QPen(QColor(edge), 1.5))
        painter.setBrush(QColor(ground))
        corner = 6 if self._look is Look.TICK else box.height() / 2
        painter.drawRoundedRect(box, corner, corner)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(sign))
        match self._look:
            case Look.TICK:
                if on:
                    _paint_tick(painter, box, QColor(sign))
            case Look.RADIO:
                if on:
                    painter.drawEllipse(box.center(), box.width() * 0.2, box.width() * 0.2)
            case Look.SWITCH:
                side = box.height() - 6
                at_right = on is (self.layoutDirection() is Qt.LayoutDirection.LeftToRight)
                left = box.right() - 3 - side if at_right else box.left() + 3
                knob = QRectF(left, box.top() + 3, side, side)
                painter.drawEllipse(knob)
                if on:
                    _paint_tick(painter, knob, QColor(ground))

    def _mark(self) -> QSize:
        height = self._theme.px(24 if self._look is Look.SWITCH else 20)
        return QSize(self._theme.px(44) if self._look is Look.SWITCH else height, height)

    def _target(self) -> int:
        return max(TARGET_HEIGHT, self._theme.px(TARGET_HEIGHT - 6))

    def _text_rect(self, width: int) -> QRect:
        left = _PAD + self._mark().width() + _GAP
        room = QRect(left, 0, max(1, width - left - _PAD), 10_000)
        height = self.fontMetrics().boundingRect(room, Qt.TextFlag.TextWordWrap.value, self.text()).height()
        return QRect(left, 0, room.width(), height)

    def _mirrored(self, rect: QRect) -> QRect:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QRect(self.width() - rect.x() - rect.width(), rect.y(), rect.width(), rect.height())
        return rect


class Picker(QComboBox):
    """A combo box with a drawn chevron, since a style sheet has none without a picture file.

    Args:
        theme: Colours.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paintEvent(self, e: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the chevron over the box."""
        super().paintEvent(e)
        paint_chevron(self, self._theme)


def paint_chevron(widget: QWidget, theme: Theme) -> None:
    """Draw the sign for "opens a list" at the trailing edge of a widget."""
    colours = theme.palette
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_pen(QColor(colours.ink if widget.isEnabled() else colours.soft_ink), 1.8))
    mirrored = widget.layoutDirection() is Qt.LayoutDirection.RightToLeft
    x, y, reach = 16.0 if mirrored else widget.width() - 16.0, widget.height() / 2, 4 * theme.text_scale
    corners = [QPointF(x - reach, y - reach / 2), QPointF(x, y + reach / 2), QPointF(x + reach, y - reach / 2)]
    painter.drawPolyline(QPolygonF(corners))


def _paint_lines(painter: QPainter, room: QRectF, text: str) -> None:
    """Draw a text that wraps, line by line: Qt 6.11 counts the space at which it wraps from right to left."""
    layout = QTextLayout(text, painter.font())
    layout.beginLayout()
    top = room.top()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        words = text[line.textStart() : line.textStart() + line.textLength()].strip()
        place = QRectF(room.left(), top, room.width(), line.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)
        top += line.height()
    layout.endLayout()


def _paint_tick(painter: QPainter, box: QRectF, colour: QColor) -> None:
    painter.setPen(_pen(colour, max(1.8, box.width() / 9)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    corners = ((0.28, 0.53), (0.44, 0.69), (0.73, 0.34))
    painter.drawPolyline(
        QPolygonF([QPointF(box.x() + box.width() * x, box.y() + box.height() * y) for x, y in corners])
    )


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
