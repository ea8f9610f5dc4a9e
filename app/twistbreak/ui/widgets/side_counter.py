"""The side counter: a pill for each side, with its name in words and a dot for each round."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from twistbreak.core.coach.guide import SideCount
from twistbreak.core.routines.routine import Side
from twistbreak.core.text import Uncounted, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.flow_row import FlowRow
from twistbreak.ui.widgets.roles import give_role

SIDE_NAMES = {Side.LEFT: translate("Side", "Left"), Side.RIGHT: translate("Side", "Right")}
"""The person's own sides, in words: never mirrored."""

_MOST_DOTS = 4
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class SidePill(QWidget):
    """One side: its name, and how much of it is done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.StaticText)
        self._theme = theme
        self._count: SideCount | None = None
        self._now = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_count(self, count: SideCount, *, now: bool) -> None:
        """Show a count.

        Args:
            count: The side and how much of it is done.
            now: This side is in hand.
        """
        if (count, now) == (self._count, self._now):
            return
        self._count, self._now = count, now
        name = say(
            translate(
                "Side",
                "{side}: {done} of {total} done",
                side=SIDE_NAMES[count.side],
                done=Uncounted(count.done),
                total=Uncounted(count.total),
            )
        )
        self.setAccessibleName(name)
        self.setAccessibleDescription(say(translate("Side", "The side in hand.")) if now else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Wide enough for the word and its dots."""
        metrics = QFontMetrics(self._font())
        word = max(metrics.horizontalAdvance(say(name)) for name in SIDE_NAMES.values())
        return QSize(round(word + self._tally_width() + 3 * self._theme.px(15)), self._theme.px(15) + 19)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """The same: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the pill."""
        if self._count is None:
            return
        p = self._theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 1.5 * p.stroke if self._now else float(p.stroke)
        inset = width / 2 + 0.5
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(QColor(p.accent_fill if self._now else p.line), width))
        painter.setBrush(QColor(p.button if self._now else p.background))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        margin = self._theme.px(15)
        inner = box.adjusted(margin, 0, -margin, 0)
        # Without AlignAbsolute the painter would mirror these by itself; the dots need to know which end is which.
        leading, trailing = _LEFT, _RIGHT
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            leading, trailing = trailing, leading
        painter.setFont(self._font())
        painter.setPen(QColor(p.ink if self._now else p.soft_ink))
        painter.drawText(inner, leading, say(SIDE_NAMES[self._count.side]))
        if self._count.total > _MOST_DOTS:
            painter.drawText(inner, trailing, self._tally())
        else:
            self._paint_dots(painter, inner, at_end=trailing is _RIGHT)
        painter.end()

    def _paint_dots(self, painter: QPainter, box: QRectF, *, at_end: bool) -> None:
        p, count = self._theme.palette, self._count
        if count is None:
            return
        radius, step = self._dot(), self._dot() * 3.2
        colour = QColor(p.accent_fill if self._now or count.done else p.soft_ink)
        first = box.right() - radius - step * (count.total - 1) if at_end else box.left() + radius
        for index in range(count.total):
            # The first dot is on the leading side in either direction.
            place = index if at_end else count.total - 1 - index
            painter.setPen(QPen(colour, 2))
            painter.setBrush(colour if index < count.done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(first + place * step, box.center().y()), radius, radius)

    def _font(self) -> QFont:
        return self._theme.font(14, QFont.Weight.DemiBold if self._now else QFont.Weight.Normal, digits=True)

    def _dot(self) -> float:
        return self._theme.px(15) / 3.2

    def _tally(self) -> str:
        if self._count is None:
            return ""
        return say(
            translate("Side", "{done} of {total}", done=Uncounted(self._count.done), total=Uncounted(self._count.total))
        )

    def _tally_width(self) -> float:
        if self._count is None or self._count.total <= _MOST_DOTS:
            return self._dot() * 3.2 * (self._count.total if self._count else 2)
        return QFontMetrics(self._font()).horizontalAdvance(self._tally())


class SideCounter(QWidget):
    """Both sides: the left at the left and the right at the right, whichever comes first and however lines run."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pills = (SidePill(theme, self), SidePill(theme, self))
        row = FlowRow(self, mirrors=False)
        for pill in self._pills:
            row.addWidget(pill)

    def show_counts(self, counts: tuple[SideCount, SideCount], now: Side | None) -> None:
        """Show both counts and mark the side in hand."""
        left_first = sorted(counts, key=lambda count: count.side is Side.RIGHT)
        for pill, count in zip(self._pills, left_first, strict=True):
            pill.show_count(count, now=count.side is now)

    def restyle(self) -> None:
        """Take over the theme's colours and text size."""
        for pill in self._pills:
            pill.updateGeometry()
            pill.update()
