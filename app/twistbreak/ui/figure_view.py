"""The figure: the port that any drawing of it fits, and the disc with the ring around it."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from twistbreak.core.coach.guide import Frame, SegmentKind
from twistbreak.core.pose.performance import at_rest
from twistbreak.core.routines.routine import Routine, Side
from twistbreak.core.text import translate
from twistbreak.ui.figure import shipped
from twistbreak.ui.figure.looks import mixed
from twistbreak.ui.figure_words import describe
from twistbreak.ui.gallery.words import PLACES
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import Palette, Theme
from twistbreak.ui.widgets.roles import give_role
from twistbreak.ui.widgets.side_counter import SIDE_NAMES

_SMALL = 190
"""Side of the disc in logical pixels below which the pill hangs under the ring instead of sitting on it."""
_MARGIN = 0.12
"""Share of the disc that a large word keeps off its edge."""
_LEAST = 48
"""Side of the disc in logical pixels below which nothing is drawn: nobody could read it."""


class FigurePainter(Protocol):
    """Draws a person doing a twist; knows nothing of windows or time."""

    def paint(self, painter: QPainter, rect: QRectF, frame: Frame, palette: Palette) -> None:
        """Draw one instant.

        Args:
            painter: Any painter; left as it was found.
            rect: A square; its inscribed circle is the figure's ground.
            frame: The instant.
            palette: The theme's colours.
        """
        ...

    def draws(self, frame: Frame) -> bool:
        """Whether there is anything to draw at this instant."""
        ...

    def where(self, frame: Frame, side: Side) -> tuple[float, float]:
        """Which way in the picture one of the person's own sides lies.

        Args:
            frame: The instant.
            side: The side.

        Returns:
            Right and down, as shares of one.
        """
        ...


@dataclass(frozen=True, slots=True)
class _SideWord:
    """Where in the picture one of the person's own sides lies, in a word."""

    text: str
    is_right: bool
    is_above: bool
    is_active: bool


class FigureView(QWidget):
    """The disc with the figure, the hold ring round it and the pill on the ring.

    It shrinks before any text does. The pill is a label, so that a screen reader can read the seconds when asked;
    the picture has a name and a description that follow the segments. Where nothing may move, each step is one still
    picture, and one replaces the other without fading, as the setting says.
    """

    def __init__(
        self, theme: Theme, parent: QWidget | None = None, figures: Callable[[Routine], FigurePainter] = shipped.figure
    ) -> None:
        super().__init__(parent)
        give_role(self, QAccessible.Role.Graphic)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # spares painting all that lies below
        self._theme = theme
        self._figures = figures
        self._frame: Frame | None = None
        self._routine: Routine | None = None
        self._painter: FigurePainter | None = None
        self._ring = 0.0
        self._strong = False
        self._told: tuple[SegmentKind, Side | None] | None = None
        self._is_compact = False
        self._still = QPixmap()
        self._still_key: object = None
        self._pill = QLabel(self)
        self._pill.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.restyle()

    def restyle(self) -> None:
        """Take over the theme's colours and text size."""
        p = self._theme.palette
        self._pill.setFont(self._theme.font(18, digits=True))
        self._pill.setStyleSheet(
            f"background: {p.surface}; color: {p.accent}; border: {p.stroke}px solid {p.line};"
            f"font-size: {self._theme.px(18)}px; font-weight: 700; border-radius: {self._pill_height() // 2}px;"
        )
        self._still_key = None
        self._place_pill()
        self.updateGeometry()
        self.update()

    def show_frame(self, routine: Routine, frame: Frame, pill: str, ring: float, *, strong: bool) -> None:
        """Show an instant.

        Args:
            routine: Whose picture.
            frame: The instant.
            pill: Short text on the ring.
            ring: Filled share of the ring, 0 to 1.
            strong: The ring counts a hold; else it is drawn thinner.
        """
        if routine is not self._routine:
            self._routine, self._painter, self._told = routine, self._figures(routine), None
        self._frame = at_rest(frame) if self._theme.reduced_motion else frame
        self._ring, self._strong = ring, strong
        step = (frame.segment.kind, frame.segment.side)
        if self._told != step:
            self._told = step
            self.setAccessibleName(say(translate("Figure", "Picture: {name}", name=routine.name)))
            self.setAccessibleDescription(say(describe(routine, frame)))
        if self._pill.text() != pill:
            self._pill.setText(pill)
            self._place_pill()
        self.update()

    def set_compact(self, *, is_compact: bool) -> None:
        """Let the picture go, but for the pill, when large text leaves no room for it."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Small: the layout gives it whatever the texts leave."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As small as a figure can still be read."""
        return QSize(120, self._pill_height() + (0 if self._is_compact else 84))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Keep the pill on the ring."""
        super().resizeEvent(event)
        self._place_pill()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw disc, ring, figure and the words for the sides."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawPixmap(0, 0, self._still_parts(painter.deviceTransform().m11()))
        if self._disc().width() >= _LEAST:
            self._paint_ring(painter)
            self._paint_figure(painter)
        painter.end()

    def _paint_figure(self, painter: QPainter) -> None:
        if self._painter is None or self._frame is None:
            return
        if self._painter.draws(self._frame):
            self._painter.paint(painter, self._stage(), self._frame, self._theme.palette)
        else:
            self._paint_word(painter, self._frame)

    def _still_parts(self, ratio: float) -> QPixmap:
        """What seldom changes, painted once; without alpha, which costs less to draw."""
        sides = self._sides()
        key = (self.size().toTuple(), ratio, sides)
        if key != self._still_key:
            self._still_key = key
            self._still = QPixmap(math.ceil(self.width() * ratio), math.ceil(self.height() * ratio))
            self._still.setDevicePixelRatio(ratio)
            self._still.fill(QColor(self._theme.palette.background))
            painter = QPainter(self._still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            if self._disc().width() >= _LEAST:
                self._paint_disc(painter)
                self._paint_sides(painter, sides)
            painter.end()
        return self._still

    def _disc(self) -> QRectF:
        """The ring's outer square, in the middle of the widget, with room for half the pill below."""
        pill = self._pill_height()
        side = min(self.width(), self.height() - pill / 2)
        if side < _SMALL:  # a small figure is not hidden by its pill
            side = min(self.width(), self.height() - pill * 0.8)
        side = max(20.0, side - 2.0)
        below = self.height() - side if side < _SMALL else pill / 2
        return QRectF((self.width() - side) / 2, max(0.0, self.height() - below - side) / 2 + 1, side, side)

    def _ring_width(self) -> float:
        return max(4.0, self._disc().width() * 0.028)

    def _stage(self) -> QRectF:
        """The square inside the ring."""
        inset = self._ring_width() * 1.5
        return self._disc().adjusted(inset, inset, -inset, -inset)

    def _line(self) -> QRectF:
        """The square whose inscribed circle is the middle of the ring's line."""
        half = self._ring_width() / 2
        return self._disc().adjusted(half, half, -half, -half)

    def _paint_disc(self, painter: QPainter) -> None:
        p, disc, width = self._theme.palette, self._disc(), self._ring_width()
        painter.setPen(QPen(QColor(p.line), p.stroke) if p.stroke > 1 else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(p.stage))
        inset = width * 1.35
        painter.drawEllipse(disc.adjusted(inset, inset, -inset, -inset))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        track = mixed(QColor(p.line), QColor(p.stage), 0.0 if p.stroke == 1 else 0.7)
        painter.setPen(QPen(track, width))
        painter.drawEllipse(self._line())

    def _paint_ring(self, painter: QPainter) -> None:
        if self._ring > 0:
            thick = self._ring_width() * (1.0 if self._strong else 0.5)
            colour = QColor(self._theme.palette.accent_fill)
            painter.setPen(QPen(colour, thick, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawArc(self._line(), 90 * 16, round(-360 * 16 * min(1.0, self._ring)))

    def _sides(self) -> tuple[_SideWord, ...]:
        """The words for the person's own sides; none where there is no figure, or no room for them."""
        painter, frame = self._painter, self._frame
        if painter is None or frame is None or self._routine is None or not self._routine.has_sides:
            return ()
        if not self._has_room_for_words() or not painter.draws(frame):
            return ()
        words: list[_SideWord] = []
        for side, name in SIDE_NAMES.items():
            right, down = painter.where(frame, side)
            is_above = down < 0 and abs(down) > abs(right)
            words.append(_SideWord(say(name), right > 0, is_above, side is frame.segment.side))
        return tuple(words)

    def _paint_sides(self, painter: QPainter, words: tuple[_SideWord, ...]) -> None:
        """In the corners that the sides are nearest to in the picture."""
        p, disc = self._theme.palette, self._disc()
        height = self._theme.px(13) + 10
        for word in words:
            top = disc.top() if word.is_above else disc.bottom() - height
            painter.setFont(self._theme.font(13, QFont.Weight.Bold if word.is_active else QFont.Weight.Normal))
            painter.setPen(QColor(p.accent if word.is_active else p.soft_ink))
            # Absolute: the painter would swap left and right for languages that run from right to left.
            edge = Qt.AlignmentFlag.AlignRight if word.is_right else Qt.AlignmentFlag.AlignLeft
            fixed = edge | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(disc.left(), top, disc.width(), height), fixed, word.text)

    def _paint_word(self, painter: QPainter, frame: Frame) -> None:
        """The side in large letters, or the place before there is one, where nobody has drawn a figure."""
        if self._routine is None:
            return
        stage, side = self._stage(), frame.segment.side
        word = say(PLACES[self._routine.place] if side is None else SIDE_NAMES[side])
        ground = stage.adjusted(*(share * stage.width() * _MARGIN for share in (1, 1, -1, -1)))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.setFont(self._theme.font(28 if stage.width() >= _SMALL else 17, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._theme.palette.soft_ink if side is None else self._theme.palette.accent))
        painter.drawText(ground, flags, word)

    def _has_room_for_words(self) -> bool:
        disc, metrics = self._disc(), QFontMetrics(self._theme.font(13, QFont.Weight.Bold))
        longest = max(metrics.horizontalAdvance(say(name)) for name in SIDE_NAMES.values())
        return disc.width() >= _SMALL and disc.width() > self._pill.width() + 2 * (longest + 8)

    def _pill_height(self) -> int:
        return self._theme.px(18) + 20

    def _place_pill(self) -> None:
        height = self._pill_height()
        width = max(round(height * 1.9), self._pill.sizeHint().width() + height)
        disc, half = self._disc(), self._ring_width() / 2
        left = round(disc.center().x() - width / 2)
        overlap = height / 2 + half if disc.width() >= _SMALL else height * 0.2
        if disc.width() < _LEAST:
            overlap = disc.bottom()
        self._pill.setGeometry(left, round(disc.bottom() - overlap), width, height)
