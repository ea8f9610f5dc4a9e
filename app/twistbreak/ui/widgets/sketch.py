"""The figure's pencils: colours mixed from the palette, limbs and ribbons as paths, in the figure's own unit."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from twistbreak.ui.theme import Palette

Point = tuple[float, float]


def mix(first: str, second: str, share: float) -> QColor:
    """A colour between two: `share` 0 is the first, 1 the second."""
    a, b = QColor(first), QColor(second)
    return QColor(
        round(a.red() + (b.red() - a.red()) * share),
        round(a.green() + (b.green() - a.green()) * share),
        round(a.blue() + (b.blue() - a.blue()) * share),
    )


@dataclass(frozen=True, slots=True)
class Inks:
    """The figure's colours, all mixed from one palette; `outline` is set where thin shades would not be seen."""

    shirt: QColor
    shirt_low: QColor
    trousers: QColor
    trousers_low: QColor
    skin: QColor
    skin_low: QColor
    hair: QColor
    shoe: QColor
    chair: QColor
    chair_low: QColor
    mat: QColor
    mat_low: QColor
    arrow: QColor
    halo: QColor
    stretch: QColor
    shadow: QColor
    guide: QColor
    outline: QColor | None


@lru_cache(maxsize=8)
def inks(p: Palette) -> Inks:
    """Mix the figure's colours from a palette."""
    low = p.background if p.is_dark else p.ink
    warm = mix(p.warm, p.stretch, 0.42).name()
    skin = mix(warm, p.surface, 0.42 if p.is_dark else 0.52)
    shadow = QColor(low)
    shadow.setAlphaF(0.32 if p.is_dark else 0.10)
    trousers = mix(p.soft_ink, p.line, 0.45) if p.is_dark else mix(p.ink, p.soft_ink, 0.45)
    chair = mix(p.soft_ink, p.stage, 0.62 if p.is_dark else 0.50)
    mat = mix(p.accent_fill, p.stage, 0.70)
    plain = p.stroke > 1
    return Inks(
        shirt=QColor(p.accent_fill),
        shirt_low=mix(p.accent_fill, low, 0.34),
        trousers=trousers if not plain else QColor(p.surface),
        trousers_low=mix(trousers.name(), low, 0.22) if not plain else QColor(p.surface),
        skin=skin,
        skin_low=mix(skin.name(), low, 0.16),
        hair=mix(p.background, p.ink, 0.02) if p.is_dark else QColor(p.ink),
        shoe=mix(p.warm, p.surface, 0.22),
        chair=chair if not plain else QColor(p.surface),
        chair_low=mix(chair.name(), low, 0.24) if not plain else QColor(p.surface),
        mat=mat if not plain else QColor(p.surface),
        mat_low=mix(mat.name(), low, 0.12) if not plain else QColor(p.surface),
        arrow=QColor(p.warm),
        halo=QColor(p.surface if not p.is_dark else p.stage),
        stretch=QColor(p.stretch),
        shadow=shadow,
        guide=QColor(p.soft_ink),
        outline=QColor(p.ink) if plain else None,
    )


class Pencil:
    """Paints the figure's shapes in one coordinate system, with or without outlines.

    Args:
        painter: Already moved and scaled to the figure's unit; +x is the person's right, -y what they face.
        colours: The inks.
    """

    def __init__(self, painter: QPainter, colours: Inks) -> None:
        self.painter = painter
        self.ink = colours
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._edge = QPen(Qt.PenStyle.NoPen)
        if colours.outline is not None:
            self._edge = QPen(
                colours.outline, 1.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            )

    def fill(self, path: QPainterPath, colour: QColor) -> None:
        """Fill a path; outlined under high contrast."""
        self.painter.setPen(self._edge)
        self.painter.setBrush(QBrush(colour))
        self.painter.drawPath(path)

    def limb(self, start: Point, end: Point, wide: float, narrow: float, colour: QColor) -> None:
        """A rounded, tapering limb."""
        self.fill(capsule(start, wide, end, narrow), colour)

    def oval(self, centre: Point, rx: float, ry: float, colour: QColor) -> None:
        """An ellipse."""
        path = QPainterPath()
        path.addEllipse(QPointF(*centre), rx, ry)
        self.fill(path, colour)

    def box(self, centre: Point, width: float, height: float, radius: float, colour: QColor) -> None:
        """A rounded rectangle."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(centre[0] - width / 2, centre[1] - height / 2, width, height), radius, radius)
        self.fill(path, colour)

    def shadow(self, centre: Point, rx: float, ry: float) -> None:
        """A flat shadow on the floor."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.ink.shadow)
        self.painter.drawEllipse(QPointF(*centre), rx, ry)

    def line(self, points: list[Point], width: float, colour: QColor) -> None:
        """A smooth, round line."""
        self.painter.setPen(
            QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        self.painter.setBrush(Qt.BrushStyle.NoBrush)
        self.painter.drawPolyline([QPointF(*point) for point in points])

    def arrow(self, points: list[Point], width: float, strength: float) -> None:
        """A ribbon arrow along the points, with a halo that lifts it off the figure.

        Args:
            points: From tail to tip, evenly spaced, at least four.
            width: Width of the ribbon.
            strength: 0 (not seen) to 1.
        """
        tip, before = points[-1], points[-3]
        along = math.hypot(tip[0] - before[0], tip[1] - before[1]) or 1.0
        ux, uy = (tip[0] - before[0]) / along, (tip[1] - before[1]) / along
        half, reach = width * 1.45, width * 2.1
        head = QPainterPath(QPointF(tip[0] + ux * reach, tip[1] + uy * reach))
        head.lineTo(tip[0] - uy * half, tip[1] + ux * half)
        head.lineTo(tip[0] + uy * half, tip[1] - ux * half)
        head.closeSubpath()
        self.painter.save()
        self.painter.setOpacity(strength)
        round_join = (Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        for colour, extra in ((self.ink.halo, 2.6), (self.ink.arrow, 0.0)):
            self.line(points, width + extra, colour)
            self.painter.setPen(QPen(colour, 1.6 + extra, *round_join))
            self.painter.setBrush(colour)
            self.painter.drawPath(head)
        self.painter.restore()


def capsule(start: Point, r1: float, end: Point, r2: float) -> QPainterPath:
    """The outline of two circles and their outer tangents."""
    (x1, y1), (x2, y2) = start, end
    path = QPainterPath()
    apart = math.hypot(x2 - x1, y2 - y1)
    if apart <= abs(r1 - r2) + 1e-6:
        centre, radius = (start, r1) if r1 > r2 else (end, r2)
        path.addEllipse(QPointF(*centre), radius, radius)
        return path
    heading = math.degrees(math.atan2(y1 - y2, x2 - x1))
    lean = math.degrees(math.acos((r1 - r2) / apart))
    path.arcMoveTo(x1 - r1, y1 - r1, 2 * r1, 2 * r1, heading + lean)
    path.arcTo(x1 - r1, y1 - r1, 2 * r1, 2 * r1, heading + lean, 360 - 2 * lean)
    path.arcTo(x2 - r2, y2 - r2, 2 * r2, 2 * r2, heading - lean, 2 * lean)
    path.closeSubpath()
    return path


def rotated(point: Point, degrees: float) -> Point:
    """Turn a point about the spine; positive is to the person's right (clockwise, seen from above)."""
    angle = math.radians(degrees)
    x, y = point
    return (x * math.cos(angle) - y * math.sin(angle), x * math.sin(angle) + y * math.cos(angle))


def between(first: Point, second: Point, share: float) -> Point:
    """A point on the way from one to another."""
    return (first[0] + (second[0] - first[0]) * share, first[1] + (second[1] - first[1]) * share)


def by_way_of(first: Point, via: Point, second: Point, share: float) -> Point:
    """A point on the curve from one to another that is drawn towards a third: hands go round the body, not through."""
    return between(between(first, via, share), between(via, second, share), share)


def elbow(shoulder: Point, hand: Point, bone: float, out: Point) -> Point:
    """Where the elbow goes.

    Args:
        shoulder: Where the arm begins.
        hand: Where it ends.
        bone: Length of the upper arm and of the forearm.
        out: The direction the elbow points to.
    """
    dx, dy = hand[0] - shoulder[0], hand[1] - shoulder[1]
    apart = math.hypot(dx, dy) or 1e-6
    bend = math.sqrt(max(0.0, bone * bone - apart * apart / 4))
    nx, ny = -dy / apart, dx / apart
    if nx * out[0] + ny * out[1] < 0:
        nx, ny = -nx, -ny
    return ((shoulder[0] + hand[0]) / 2 + nx * bend, (shoulder[1] + hand[1]) / 2 + ny * bend)


def arc(radius: float, start: float, end: float, steps: int = 28) -> list[Point]:
    """Points round the spine; 0 degrees is straight ahead, positive to the right."""
    return [rotated((0.0, -radius), start + (end - start) * i / steps) for i in range(steps + 1)]
