"""Outlines of round things seen by a camera, and the order in which they are painted.

Everything is the outline of a few projected balls: arcs of their circles, joined by the lines that touch two of them.
A path of arcs is exact at every size, and far cheaper to make in Python than a polygon with as many points as it needs.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF, QTransform

from twistbreak.core.pose.camera import Camera, Projected
from twistbreak.core.pose.vectors import Vector

Ball = tuple[Vector, float]
Circle = tuple[float, float, float]
"""Of the picture: right, down, radius."""

_TURN = 2 * math.pi
_SMALL = 4.0
"""Radius in logical pixels up to which a disc may have corners: painted as a curve it would cost twice as much."""
_DISC = QPolygonF([QPointF(math.cos(_TURN * step / 20), math.sin(_TURN * step / 20)) for step in range(20)])
_NEARLY = 1e-9


_Item = tuple[float, int, QPainterPath, QColor | QBrush | None, QPen | None]
"""Depth, number, shape, and either what it is filled with or the pen that draws along it."""


class Canvas:
    """Collects shapes of one picture and paints them from the farthest to the nearest.

    Args:
        camera: The view.
        radius: Of the picture's inscribed circle, in logical pixels.
    """

    def __init__(self, camera: Camera, radius: float) -> None:
        self.camera = camera
        self.radius = radius
        self._items: list[_Item] = []

    def at(self, point: Vector) -> Projected:
        """A point of the stage in the picture; see `Camera.project`."""
        return self.camera.project(point, self.radius)

    def point(self, place: Vector) -> QPointF:
        """The same as Qt's point, without the depth."""
        x, y, _, _ = self.camera.project(place, self.radius)
        return QPointF(x, y)

    def depth(self, place: Vector) -> float:
        """How near a point is to the viewer, in centimetres."""
        return self.camera.project(place, self.radius)[2]

    def hull(self, balls: Iterable[Ball]) -> QPainterPath:
        """The outline round several balls."""
        circles: list[Circle] = []
        for centre, radius in balls:
            x, y, _, scale = self.camera.project(centre, self.radius)
            circles.append((x, y, radius * scale))
        return outline(circles)

    def limb(self, a: Vector, ra: float, b: Vector, rb: float) -> QPainterPath:
        """A tapered limb, round at both ends."""
        return self.hull(((a, ra), (b, rb)))

    def sleeve(self, a: Vector, ra: float, b: Vector, rb: float) -> QPainterPath:
        """A tube of cloth: round at a, cut straight at b, its opening slightly bowed by the view."""
        xa, ya, za, ka = self.at(a)
        xb, yb, zb, kb = self.at(b)
        ra, rb = ra * ka, rb * kb
        dx, dy = xb - xa, yb - ya
        size = math.hypot(dx, dy)
        if size < 0.25 * max(ra, rb):
            return outline(((xa, ya, ra), (xb, yb, rb)))
        ux, uy = dx / size, dy / size
        path = QPainterPath(QPointF(xb - uy * rb, yb + ux * rb))
        path.arcTo(xa - ra, ya - ra, 2 * ra, 2 * ra, math.degrees(math.atan2(-ux, -uy)), -180.0)
        path.lineTo(xb + uy * rb, yb - ux * rb)
        away = (zb - za) * ka
        bow = 0.9 * rb * away / math.hypot(size, away)
        bow = math.copysign(max(abs(bow), rb * 0.12), bow) * 1.2
        path.quadTo(xb + ux * bow, yb + uy * bow, xb - uy * rb, yb + ux * rb)
        return path

    def edge(self, a: Ball, b: Ball, towards: Vector) -> QPainterPath:
        """A sliver along the side of a limb that looks towards a point, to set the limb off from what it lies over.

        It starts past the joint: a line round a shoulder would make a puppet of it.
        """
        xa, ya, _, ka = self.at(a[0])
        xb, yb, _, kb = self.at(b[0])
        ra, rb = a[1] * ka, b[1] * kb
        size = math.hypot(xb - xa, yb - ya) or 1.0
        nx, ny = (ya - yb) / size, (xb - xa) / size
        tx, ty, _, _ = self.at(towards)
        if (tx - (xa + xb) / 2) * nx + (ty - (ya + yb) / 2) * ny < 0:
            nx, ny = -nx, -ny
        wide = 0.45 * ka
        xs, ys, rs = xa + (xb - xa) * 0.3, ya + (yb - ya) * 0.3, ra + (rb - ra) * 0.3
        path = QPainterPath(QPointF(xs + nx * (rs - wide), ys + ny * (rs - wide)))
        path.lineTo(xb + nx * (rb - wide), yb + ny * (rb - wide))
        path.lineTo(xb + nx * (rb + wide), yb + ny * (rb + wide))
        return path

    def fill(self, depth: float, shape: QPainterPath, colour: QColor | QBrush) -> None:
        """Paint a shape when everything farther away has been painted."""
        self._items.append((depth, len(self._items), shape, colour, None))

    def line(self, depth: float, shape: QPainterPath, pen: QPen) -> None:
        """Draw along a shape when everything farther away has been painted."""
        self._items.append((depth, len(self._items), shape, None, pen))

    def bounds(self) -> QRectF:
        """The rectangle round everything, in logical pixels from the picture's middle."""
        whole = QRectF()
        for _, _, shape, _, pen in self._items:
            edge = pen.widthF() if pen else 0.0
            whole = whole.united(shape.boundingRect().adjusted(-edge, -edge, edge, edge))
        return whole

    def paint(self, painter: QPainter) -> None:
        """Paint all; the painter has no pen, before and after."""
        self._items.sort(key=_order)
        for _, _, shape, colour, pen in self._items:
            if pen is None:
                painter.setBrush(colour)  # type: ignore[arg-type] -- what has no pen has a colour
                painter.drawPath(shape)
            else:
                painter.strokePath(shape, pen)


def disc(x: float, y: float, wide: float, high: float) -> QPainterPath:
    """An ellipse by its middle and its two radii."""
    path = QPainterPath()
    if max(wide, high) > _SMALL:
        path.addEllipse(QPointF(x, y), wide, high)
    else:
        path.addPolygon(QTransform(wide, 0.0, 0.0, high, x, y).map(_DISC))
    return path


def closed(points: Sequence[QPointF]) -> QPainterPath:
    """The shape with these corners."""
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    path.closeSubpath()
    return path


def outline(circles: Sequence[Circle]) -> QPainterPath:
    """The outline round several circles of the picture."""
    path = QPainterPath()
    arcs = _arcs(circles)
    x, y, r = arcs[0][0]
    if len(arcs) == 1:
        path.addEllipse(x - r, y - r, 2 * r, 2 * r)
        return path
    path.arcMoveTo(x - r, y - r, 2 * r, 2 * r, math.degrees(arcs[0][1]))
    for (x, y, r), start, span in arcs:
        path.arcTo(x - r, y - r, 2 * r, 2 * r, math.degrees(start), math.degrees(span))
    return path


def _arcs(circles: Sequence[Circle]) -> list[tuple[Circle, float, float]]:
    """The circles that the outline touches, each with where its arc starts and how far it goes; anticlockwise.

    As one wraps a ribbon: from the circle in hand, the next one is that which the ribbon meets first.
    """
    if len(circles) == 2:  # noqa: PLR2004 -- the most frequent case needs no wrapping
        return _two_arcs(circles[0], circles[1])
    here = max(circles, key=_rightmost)
    before, angle, end = here, 0.0, _TURN
    arcs: list[tuple[Circle, float, float]] = []
    for _ in range(2 * len(circles)):
        x, y, r = here
        met, least = here, end - angle
        for other in circles:
            dx, dy, larger = other[0] - x, y - other[1], r - other[2]
            apart = math.hypot(dx, dy)
            if apart <= abs(larger) + _NEARLY:  # the same one, or one in the other
                continue
            span = (math.atan2(dy, dx) - math.acos(larger / apart) - angle) % _TURN
            if span > _TURN - _NEARLY and other is not before:
                span = 0.0  # met at this very place: three circles in a row touch the same line
            if span < least:
                met, least = other, span
        arcs.append((here, angle, least))
        angle += least
        if met is here:
            break
        before, here = here, met
    return arcs


def _two_arcs(a: Circle, b: Circle) -> list[tuple[Circle, float, float]]:
    dx, dy, larger = b[0] - a[0], a[1] - b[1], a[2] - b[2]
    apart = math.hypot(dx, dy)
    if apart <= abs(larger) + _NEARLY:
        return [(a if larger > 0.0 else b, 0.0, _TURN)]
    towards, half = math.atan2(dy, dx), math.acos(larger / apart)
    return [(b, towards - half, 2 * half), (a, towards + half, _TURN - 2 * half)]


def _rightmost(circle: Circle) -> float:
    return circle[0] + circle[2]


def _order(item: _Item) -> tuple[float, int]:
    return item[0], item[1]
