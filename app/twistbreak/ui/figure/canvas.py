"""Outlines of round things seen by a camera, and the order in which they are painted.

Everything is the outline of a few projected balls. For a handful of balls the support function (which ball reaches
furthest in each of some directions) gives that outline without any sorting of points.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPolygonF

from twistbreak.core.pose.camera import Camera, Projected
from twistbreak.core.pose.vectors import Vector

Ball = tuple[Vector, float]
Stroke = Callable[[QPainter], None]

Ring = tuple[tuple[float, float], ...]
"""Directions all round, as unit vectors."""


def _ring(count: int) -> Ring:
    return tuple((math.cos(2 * math.pi * step / count), math.sin(2 * math.pi * step / count)) for step in range(count))


RINGS: dict[int, Ring] = {count: _ring(count) for count in (16, 24, 36, 64)}


class Canvas:
    """Collects shapes of one picture and paints them from the farthest to the nearest.

    Args:
        camera: The view.
        radius: Of the picture's inscribed circle, in logical pixels.
        density: Device pixels in a logical one.
    """

    def __init__(self, camera: Camera, radius: float, density: float) -> None:
        self.camera = camera
        self.radius = radius
        self._density = density
        self._items: list[tuple[float, int, QPolygonF | Stroke, QColor | None]] = []
        self._drawn = QRectF()

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

    def hull(self, balls: Iterable[Ball]) -> QPolygonF:
        """The outline round several balls."""
        circles: list[tuple[float, float, float]] = []
        largest = 0.0
        for centre, radius in balls:
            x, y, _, scale = self.camera.project(centre, self.radius)
            size = radius * scale
            largest = max(largest, size)
            circles.append((x, y, size))
        return outline(circles, self._ring_for(largest))

    def _ring_for(self, radius: float) -> Ring:
        """As many directions as a round end of this radius needs to look round."""
        size = radius * self._density
        return RINGS[16 if size < 8.0 else 24 if size < 26.0 else 36 if size < 70.0 else 64]  # noqa: PLR2004 -- pixels

    def limb(self, a: Vector, ra: float, b: Vector, rb: float) -> QPolygonF:
        """A tapered limb, round at both ends."""
        return self.hull(((a, ra), (b, rb)))

    def sleeve(self, a: Vector, ra: float, b: Vector, rb: float) -> QPolygonF:
        """A tube of cloth: round at a, cut straight at b, its opening slightly bowed by the view."""
        xa, ya, za, ka = self.at(a)
        xb, yb, zb, kb = self.at(b)
        ra, rb = ra * ka, rb * kb
        dx, dy = xb - xa, yb - ya
        size = math.hypot(dx, dy)
        whole = math.sqrt(size * size + ((zb - za) * ka) ** 2) or 1.0
        if size < 0.25 * max(ra, rb):
            return outline(((xa, ya, ra), (xb, yb, rb)), self._ring_for(max(ra, rb)))
        ux, uy = dx / size, dy / size
        nx, ny = -uy, ux
        points = [QPointF(xb + nx * rb, yb + ny * rb)]
        start = math.atan2(ny, nx)
        points += [
            QPointF(xa + ra * math.cos(start + math.pi * step / 10), ya + ra * math.sin(start + math.pi * step / 10))
            for step in range(11)
        ]
        points.append(QPointF(xb - nx * rb, yb - ny * rb))
        bow = rb * 0.9 * (zb - za) * ka / whole
        bow = math.copysign(max(abs(bow), rb * 0.12), bow)
        for step in range(1, 6):
            across = -math.cos(math.pi * step / 6)
            out = bow * math.sin(math.pi * step / 6) * 0.6
            points.append(QPointF(xb + nx * rb * across + ux * out, yb + ny * rb * across + uy * out))
        return QPolygonF(points)

    def edge(self, a: Ball, b: Ball, towards: Vector) -> QPolygonF:
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
        return QPolygonF(
            [
                QPointF(xs + nx * (rs - wide), ys + ny * (rs - wide)),
                QPointF(xb + nx * (rb - wide), yb + ny * (rb - wide)),
                QPointF(xb + nx * (rb + wide), yb + ny * (rb + wide)),
            ]
        )

    def fill(self, depth: float, shape: QPolygonF, colour: QColor) -> None:
        """Paint an outline when everything farther away has been painted."""
        self._items.append((depth, len(self._items), shape, colour))

    def draw(self, depth: float, stroke: Stroke, bounds: QRectF | None = None) -> None:
        """Let a function paint; it must leave pen, clip and opacity as they were.

        Args:
            depth: Where it is sorted in.
            stroke: The function.
            bounds: Where it paints; needed for what is kept as a layer.
        """
        if bounds is not None:
            self._drawn = self._drawn.united(bounds)
        self._items.append((depth, len(self._items), stroke, None))

    def bounds(self) -> QRectF:
        """The rectangle round everything, in logical pixels from the picture's middle."""
        whole = self._drawn
        for _, _, shape, colour in self._items:
            if colour is not None:
                whole = whole.united(shape.boundingRect())  # type: ignore[union-attr] -- with a colour it is an outline
        return whole

    def paint(self, painter: QPainter) -> None:
        """Paint all, without a pen."""
        for _, _, shape, colour in sorted(self._items, key=_order):
            if colour is None:
                shape(painter)  # type: ignore[operator]
            else:
                painter.setBrush(colour)
                painter.drawPolygon(shape)  # type: ignore[arg-type]


def outline(circles: Sequence[tuple[float, float, float]], ring: Ring) -> QPolygonF:
    """The outline round several circles of the picture."""
    if len(circles) == 2:  # noqa: PLR2004 -- the most frequent case, without the inner loop
        (xa, ya, ra), (xb, yb, rb) = circles
        return QPolygonF(
            [
                QPointF(xa + c * ra, ya + s * ra) if xa * c + ya * s + ra > xb * c + yb * s + rb
                else QPointF(xb + c * rb, yb + s * rb)
                for c, s in ring
            ]
        )  # fmt: skip
    points: list[QPointF] = []
    for c, s in ring:
        best = -math.inf
        bx = by = 0.0
        for x, y, r in circles:
            reach = x * c + y * s + r
            if reach > best:
                best, bx, by = reach, x + c * r, y + s * r
        points.append(QPointF(bx, by))
    return QPolygonF(points)


def convex(points: Sequence[tuple[float, float]]) -> QPolygonF:
    """The convex outline round many points: Andrew's monotone chain."""
    ordered = sorted(points)
    whole: list[tuple[float, float]] = []
    for run in (ordered, ordered[::-1]):
        chain: list[tuple[float, float]] = []
        for x, y in run:
            while len(chain) > 1:
                (xa, ya), (xb, yb) = chain[-2], chain[-1]
                if (xb - xa) * (y - ya) - (yb - ya) * (x - xa) > 0:
                    break
                chain.pop()
            chain.append((x, y))
        whole += chain[:-1]
    return QPolygonF([QPointF(x, y) for x, y in whole])


def _order(item: tuple[float, int, object, object]) -> tuple[float, int]:
    return item[0], item[1]
