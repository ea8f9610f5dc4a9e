"""The tray icon, drawn from the state: a ring of progress round a small mark.

Each state has a shape of its own, so that nothing depends on colour: a spiral while sitting, a bar when held, two bars
when paused, a thin hollow ring out of hours, a dotted ring when away, a disc in the ring for the heads-up, and a solid
disc during a break. A `Look` holds all that can be seen, so equal looks need not be drawn or sent to the panel again.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPainterPath, QPen, QPixmap

from twistbreak.core.views import StateName, TrayView
from twistbreak.ui.state_shapes import shape
from twistbreak.ui.theme import DARK, LIGHT

STEPS = 12
"""The ring moves in this many steps."""

LOGICAL_SIZES = (16, 22, 24, 32, 48)
"""Sizes that panels ask for, in logical pixels; each is drawn for screens of once and of twice the density."""

PIXEL_SIZES = tuple(sorted({size * density for size in LOGICAL_SIZES for density in (1, 2)}))

_WITH_PROGRESS = frozenset({StateName.SITTING, StateName.HELD, StateName.PAUSED})


@dataclass(frozen=True, slots=True)
class Look:
    """Everything that can be seen in an icon; equal looks are equal pictures.

    Attributes:
        state: Picks the shape.
        step: Steps of the ring that are filled, 0 to `STEPS`.
        symbolic: One colour and no outline, for panels that colour it themselves.
    """

    state: StateName
    step: int = 0
    symbolic: bool = False


def look(view: TrayView, *, symbolic: bool = False) -> Look:
    """What a view looks like in the tray."""
    step = min(STEPS, max(0, int(view.progress * STEPS))) if view.state in _WITH_PROGRESS else 0
    return Look(view.state, step, symbolic)


def icon(appearance: Look) -> QIcon:
    """Draw an icon in every size."""
    drawn = QIcon()
    for size in PIXEL_SIZES:
        drawn.addPixmap(pixmap(appearance, size))
    drawn.setIsMask(appearance.symbolic)
    return drawn


def pixmap(appearance: Look, size: int) -> QPixmap:
    """Draw an icon in one size, in device pixels."""
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _Drawing(painter, appearance, size).draw()
    painter.end()
    return picture


class _Drawing:
    """One icon in the making; lengths in device pixels, rounded where an edge should be sharp."""

    def __init__(self, painter: QPainter, appearance: Look, size: int) -> None:
        self._painter = painter
        self._look = appearance
        self._outline_width = 0.0 if appearance.symbolic else max(1.0, round(size / 22))
        self._line = float(max(2, round(size * 0.12)))
        self._centre = QPointF(size / 2, size / 2)
        self._radius = size / 2 - self._outline_width - self._line / 2
        self._ink, self._track, self._outline = _colours(appearance)

    def draw(self) -> None:
        corner = QPointF(self._radius, self._radius)
        ring = QRectF(self._centre - corner, self._centre + corner)
        inside = self._radius - self._line / 2
        match self._look.state:
            case StateName.BREAK:
                self._draw_disc(self._radius + self._line / 2)
                self._cut_out(inside * 0.72)
            case StateName.HEADS_UP:
                self._stroke(_arc(ring, 1.0), self._line)
                self._draw_disc(inside * 0.62)
            case StateName.OFF_HOURS:
                self._stroke(_arc(ring, 1.0), max(1.0, self._line / 2))
            case StateName.AWAY:
                for place in _circle(self._centre, self._radius, count=8):
                    self._draw_disc(self._line * 0.62, place)
                self._draw_shape(inside * 0.7)
            case StateName.SITTING | StateName.HELD | StateName.PAUSED:
                self._draw_progress(ring)
                self._draw_shape(inside * 0.7)

    def _draw_progress(self, ring: QRectF) -> None:
        share = self._look.step / STEPS
        thin = max(1.0, self._line / 2)
        self._stroke(_arc(ring, 1.0), thin, self._track)
        if share > 0:
            self._stroke(_arc(ring, share), self._line)

    def _stroke(self, path: QPainterPath, width: float, colour: QColor | None = None) -> None:
        if self._outline_width:
            self._painter.strokePath(path, _flat(self._outline, width + 2 * self._outline_width))
        self._painter.strokePath(path, _flat(colour or self._ink, width))

    def _draw_shape(self, radius: float) -> None:
        if self._outline_width:
            edge = shape(self._look.state, self._centre, radius, grown=self._outline_width)
            self._painter.fillPath(edge, self._outline)
        self._painter.fillPath(shape(self._look.state, self._centre, radius), self._ink)

    def _draw_disc(self, radius: float, centre: QPointF | None = None) -> None:
        centre = centre or self._centre
        self._painter.setPen(Qt.PenStyle.NoPen)
        for colour, reach in ((self._outline, radius + self._outline_width), (self._ink, radius)):
            self._painter.setBrush(colour)
            self._painter.drawEllipse(centre, reach, reach)

    def _cut_out(self, radius: float) -> None:
        mark = shape(self._look.state, self._centre, radius)
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        self._painter.fillPath(mark, self._ink)
        self._painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        self._painter.fillPath(mark, self._outline)


def _colours(appearance: Look) -> tuple[QColor, QColor, QColor]:
    """Ink, track and outline.

    Nobody can tell how dark a panel is, so a light shape stands in a dark outline: the shape reads on dark panels, the
    outline on light ones.
    """
    if appearance.symbolic:
        ink = QColor(LIGHT.ink)
        track = QColor(ink)
        track.setAlphaF(0.45)
        return ink, track, QColor(Qt.GlobalColor.transparent)
    return QColor(DARK.accent), QColor(DARK.soft_ink), QColor(LIGHT.ink)


def _flat(colour: QColor, width: float) -> QPen:
    return QPen(colour, width, c=Qt.PenCapStyle.FlatCap)


def _arc(rect: QRectF, share: float) -> QPainterPath:
    path = QPainterPath()
    path.arcMoveTo(rect, 90)
    path.arcTo(rect, 90, -360 * share)
    return path


def _circle(centre: QPointF, radius: float, *, count: int) -> list[QPointF]:
    angles = (2 * math.pi * index / count for index in range(count))
    return [centre + QPointF(math.sin(angle), -math.cos(angle)) * radius for angle in angles]
