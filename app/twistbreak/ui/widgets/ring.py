"""The ring of progress: painted alone round the figure, or as a dial with a number inside."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from twistbreak.core.views import StateName
from twistbreak.ui.state_shapes import shape
from twistbreak.ui.theme import Palette, Theme

_TOP = 90 * 16
_WHOLE = 360 * 16


def paint_ring(painter: QPainter, rect: QRectF, share: float, palette: Palette, width: float) -> None:
    """Paint a ring that fills clockwise from the top, in every layout direction.

    Args:
        painter: Where; its pen and brush are left changed.
        rect: The square that holds the ring, its line included.
        share: How full, 0 to 1.
        palette: The colours.
        width: Thickness of the line, in the painter's units.
    """
    inner = rect.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    is_plain = palette.stroke > 1
    track = QPen(QColor(palette.line), 2 if is_plain else width)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(track)
    painter.drawEllipse(inner)
    share = min(1.0, max(0.0, share))
    if share > 0:
        painter.setPen(QPen(QColor(palette.accent_fill), width, c=Qt.PenCapStyle.RoundCap))
        painter.drawArc(inner, _TOP, -round(_WHOLE * share))


class Dial(QWidget):
    """A ring with a number and its unit inside, or with the shape of a state.

    Args:
        theme: Colours and type.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0
        self._value = ""
        self._unit = ""
        self._state: StateName | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def value(self) -> str:
        """The number inside, or empty when a shape stands there."""
        return self._value

    def set_share(self, share: float) -> None:
        """Fill the ring, 0 to 1."""
        if share != self._share:
            self._share = share
            self.update()

    def set_number(self, value: str, unit: str) -> None:
        """Put a number inside."""
        self._value, self._unit, self._state = value, unit, None
        self.update()

    def set_shape(self, state: StateName) -> None:
        """Put the shape of a state inside, as in the tray icon."""
        self._value, self._unit, self._state = "", "", state
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """A square that grows with the text size."""
        side = self._theme.px(100)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """The same: the number is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 -- Qt's name; the whole dial is small
        """Paint the ring and what stands in it."""
        palette = self._theme.palette
        side = min(self.width(), self.height())
        rect = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(painter, rect, self._share, palette, side * 0.08)
        if self._state is not None:
            painter.fillPath(shape(self._state, rect.center(), side * 0.2), QColor(palette.accent))
        else:
            self._paint_number(painter, rect, palette)
        painter.end()

    def _paint_number(self, painter: QPainter, rect: QRectF, palette: Palette) -> None:
        font = self._theme.font(24, QFont.Weight.Bold, digits=True)
        painter.setFont(font)
        painter.setPen(QColor(palette.ink))
        middle = QPointF(rect.left(), rect.center().y() - self._theme.px(21))
        line = QRectF(middle, QSize(round(rect.width()), self._theme.px(28)))
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self._value)
        painter.setFont(self._theme.font(13))
        painter.setPen(QColor(palette.soft_ink))
        painter.drawText(line.translated(0, self._theme.px(25)), Qt.AlignmentFlag.AlignCenter, self._unit)
