"""Pelvis, shirt, collar, neck, and the soft region that is stretched."""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath, QPen, QPolygonF, QRadialGradient, QTransform

from twistbreak.core.pose.skeleton import BONES, Skeleton
from twistbreak.core.pose.vectors import Matrix, Vector, add, along, mix, sub, turned
from twistbreak.core.routines.routine import Side
from twistbreak.ui.figure.canvas import Ball, Canvas, closed
from twistbreak.ui.figure.looks import Look

_GLOW_AT, _GLOW_HALF = 60.0, 52.0
"""Where the stretched region has its middle, and how far it goes to either side: degrees round the trunk from straight
ahead, towards the flank opposite to the turn."""
_GLOW_MIDDLE, _GLOW_TOP = 0.42, 0.98
"""Where on the trunk's height its middle and its upper end are; it goes down as far as up."""
_GLOW_STEPS = 8
_GLOW_CORE = 0.5
"""Share of the region, from its middle, that is plain amber; from there on it fades."""


@dataclass(frozen=True, slots=True)
class _Ring:
    """A cross-section of the shirt: an ellipse at a height."""

    share: float
    at: Vector
    axes: Matrix
    wide: float
    deep: float


class Torso:
    """The trunk of one picture.

    Args:
        canvas: Where it is painted.
        body: The joints.
        look: Colours and girth.
        side: Where the twist goes; the other flank is stretched.
    """

    def __init__(self, canvas: Canvas, body: Skeleton, look: Look, side: Side) -> None:
        self._canvas, self._body, self._look, self._side = canvas, body, look, side
        spine = body.spine
        self.depth = canvas.depth(spine.middle.at)
        build = look.build
        full = 1.0 + 0.035 * body.breath
        chest_at = add(spine.upper.at, turned(spine.upper.axes, (0.0, 2.0, 0.4)))
        self._rings = (
            _Ring(
                0.0,
                add(spine.lumbar.at, turned(spine.lumbar.axes, (0.0, -5.0, 0.2))),
                spine.lumbar.axes,
                15.6 * build.hips,
                9.8 * build.belly,
            ),
            _Ring(0.36, spine.middle.at, spine.middle.axes, 12.3 * build.waist, 8.6 * build.belly),
            _Ring(0.74, chest_at, spine.upper.axes, 15.0 * build.chest, 9.8 * build.chest * full),
            _Ring(
                1.0,
                add(spine.upper.at, turned(spine.upper.axes, (0.0, 12.5, 0.0))),
                spine.upper.axes,
                10.0 * build.chest,
                6.4,
            ),
        )

    def put(self) -> None:
        """Put pelvis-side edge, shirt, collar and neck upon the canvas."""
        canvas, look, depth = self._canvas, self._look, self.depth
        canvas.fill(depth + 2.0, self._outline(), look.shirt.near)
        # Everything on the shirt lies on its surface, so nothing needs to be clipped to it: that would be dear.
        if self._body.stretch > 0.02:  # noqa: PLR2004 -- nothing to be seen below
            self._put_glow(depth + 2.0)
        self._put_seam(depth + 2.0)
        spine = self._body.spine
        top = along(spine.head.at, sub(spine.neck.at, spine.head.at), 0.42)
        base = add(spine.neck.at, turned(spine.upper.axes, (0.0, 0.5, 0.0)))
        canvas.fill(depth + 2.5, canvas.limb(base, 4.5, top, 4.3), look.skin.far)
        self._put_collar()

    def _outline(self) -> QPainterPath:
        hem, waist, ribs, _ = self._rings
        body, spine = self._body, self._body.spine
        rise = 0.5 * body.breath
        shoulders: list[Ball] = [
            (
                add(
                    spine.upper.at,
                    turned(spine.upper.axes, (side * (BONES.shoulder - 1.8), BONES.shoulder_height - 1.0 + rise, 0.0)),
                ),
                5.3 * self._look.build.chest,
            )
            for side in (1.0, -1.0)
        ]
        shoulders += [
            (add(spine.neck.at, turned(spine.upper.axes, (side * 4.6, -2.2, 0.0))), 3.5) for side in (1.0, -1.0)
        ]
        path = QPainterPath()
        path.setFillRule(Qt.FillRule.WindingFill)
        hulls = (
            _rim(hem, 4.4) + _rim(waist, 4.8),
            _rim(waist, 4.8) + _rim(ribs, 5.4),
            _rim(ribs, 5.4) + shoulders,
        )
        for balls in hulls:
            path.addPath(self._canvas.hull(balls))
        return path

    def _put_glow(self, depth: float) -> None:
        """The stretched flank: a soft spot that grows with the twist, cut where the trunk turns away from us."""
        side = 1.0 if self._side is Side.RIGHT else -1.0
        shown = self._body.stretch * self._flank_seen(side)
        if shown <= 0.0:
            return
        one: list[QPointF] = []
        other: list[QPointF] = []
        for step in range(_GLOW_STEPS + 1):
            ring = self._at(step / _GLOW_STEPS * 0.9)
            first, last = self._visible(ring, side * _GLOW_AT - _GLOW_HALF, side * _GLOW_AT + _GLOW_HALF)
            one.append(self._on_surface(ring, first))
            other.append(self._on_surface(ring, last))
        self._canvas.fill(depth, closed(one + other[::-1]), self._spot(side, shown))

    def _spot(self, side: float, shown: float) -> QBrush:
        """An ellipse of amber on the flank, soft at its edge."""
        ring = self._at(_GLOW_MIDDLE)
        first, last = self._visible(ring, side * _GLOW_AT - _GLOW_HALF, side * _GLOW_AT + _GLOW_HALF)
        middle = side * _GLOW_AT
        inner, outer = (first, last) if side > 0 else (last, first)
        at = self._on_surface(ring, min(max(middle, first), last))
        across = self._on_surface(ring, inner) - at
        up = self._on_surface(self._at(_GLOW_TOP), min(max(middle, first), last)) - at
        size = 0.5 + 0.5 * shown
        colour = QColor(self._look.stretch)
        colour.setAlphaF(min(1.0, 1.5 * shown))
        clear = QColor(colour)
        clear.setAlphaF(0.0)
        gradient = QRadialGradient(QPointF(), 1.0)
        gradient.setStops([(0.0, colour), (_GLOW_CORE, colour), (1.0, clear)])
        brush = QBrush(gradient)
        brush.setTransform(
            QTransform(across.x() * size, across.y() * size, up.x() * size, up.y() * size, at.x(), at.y())
        )
        return brush

    def _visible(self, ring: _Ring, first: float, last: float) -> tuple[float, float]:
        """The part of an arc on the shirt that is turned to us; empty at the edge where nothing of it is."""
        m, seen = ring.axes, self._canvas.camera.seen
        aside, ahead = seen((m[0], m[3], m[6]))[2], seen((m[2], m[5], m[8]))[2]
        towards_us = math.degrees(math.atan2(aside / ring.wide, ahead / ring.deep))
        away = (towards_us - (first + last) / 2 + 180.0) % 360.0 - 180.0
        nearest = (first + last) / 2 + away
        return (max(first, nearest - 90.0), min(last, nearest + 90.0))

    def _on_surface(self, ring: _Ring, angle: float) -> QPointF:
        turn = math.radians(angle)
        offset = (ring.wide * math.sin(turn), 0.0, ring.deep * math.cos(turn))
        return self._canvas.point(add(ring.at, turned(ring.axes, offset)))

    def _put_seam(self, depth: float) -> None:
        """The line down the middle of the front, where it can be seen: it shows the turn."""
        points: list[QPointF] = []
        camera = self._canvas.camera
        for step in range(13):
            ring = self._at(0.02 + 0.95 * step / 12)
            axes = ring.axes
            if camera.seen((axes[2], axes[5], axes[8]))[2] > 0.04:  # noqa: PLR2004 -- looks at us
                points.append(self._canvas.point(add(ring.at, turned(axes, (0.0, 0.0, ring.deep)))))
        if len(points) > 2:  # noqa: PLR2004 -- a line
            width = 0.55 * self._canvas.radius / camera.reach
            pen = QPen(self._look.seam, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            self._canvas.line(depth, _line(points), pen)

    def _at(self, share: float) -> _Ring:
        """The cross-section at a share of the height; the axes turn in small steps from one link to the next."""
        rings = self._rings
        upper = 1 if share <= rings[1].share else 2 if share <= rings[2].share else 3
        a, b = rings[upper - 1], rings[upper]
        part = (share - a.share) / (b.share - a.share)
        if a.axes is b.axes:
            axes = a.axes
        else:
            p, q, rest = a.axes, b.axes, 1.0 - part
            axes = (
                p[0] * rest + q[0] * part, p[1] * rest + q[1] * part, p[2] * rest + q[2] * part,
                p[3] * rest + q[3] * part, p[4] * rest + q[4] * part, p[5] * rest + q[5] * part,
                p[6] * rest + q[6] * part, p[7] * rest + q[7] * part, p[8] * rest + q[8] * part,
            )  # fmt: skip
        wide, deep = a.wide + (b.wide - a.wide) * part, a.deep + (b.deep - a.deep) * part
        return _Ring(share, mix(a.at, b.at, part), axes, wide, deep)

    def _put_collar(self) -> None:
        canvas, spine = self._canvas, self._body.spine
        middle = canvas.depth(spine.neck.at)
        front: list[QPointF] = []
        back: list[QPointF] = []
        ring: list[tuple[QPointF, float]] = []
        for step in range(21):
            angle = 2 * math.pi * step / 20
            offset = (6.0 * math.sin(angle), -1.4 - 1.7 * math.cos(angle), 5.3 * math.cos(angle) + 0.4)
            x, y, depth, _ = canvas.at(add(spine.neck.at, turned(spine.upper.axes, offset)))
            ring.append((QPointF(x, y), depth))
        for place, depth in ring:
            (front if depth >= middle - 0.4 else back).append(place)
        width = 2.1 * canvas.radius / canvas.camera.reach
        pen = QPen(self._look.seam, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        for points, depth in ((back, self.depth + 1.5), (front, self.depth + 2.6)):
            if len(points) > 1:
                canvas.line(depth, _line(_unbroken(points)), pen)


def _unbroken(points: list[QPointF]) -> list[QPointF]:
    """Part of a closed line as one run: it begins where the widest gap ends."""
    gaps = [(b - a).manhattanLength() for a, b in pairwise(points)]
    widest = max(range(len(gaps)), key=gaps.__getitem__)
    if gaps[widest] < 4 * min(max(gap, 0.1) for gap in gaps):
        return points
    return points[widest + 1 :] + points[: widest + 1]


def _line(points: list[QPointF]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF(points))
    return path


def _rim(ring: _Ring, radius: float) -> list[Ball]:
    """Four balls whose hull has about the ring's outline from every side."""
    wide, deep = ring.wide - radius, ring.deep - radius
    return [
        (add(ring.at, turned(ring.axes, (x * wide, 0.0, z * deep))), radius) for x in (1.0, -1.0) for z in (1.0, -1.0)
    ]
