"""Shirt, collar and neck."""

from __future__ import annotations

import math
from itertools import pairwise

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPen, QPolygonF

from twistbreak.core.pose.skeleton import BONES, Skeleton
from twistbreak.core.pose.vectors import add, along, sub, turned
from twistbreak.core.routines.routine import Side
from twistbreak.ui.figure.canvas import Ball, Canvas
from twistbreak.ui.figure.flank import put_flank
from twistbreak.ui.figure.looks import Look
from twistbreak.ui.figure.shirt import Ring, cross_section, rim


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
            Ring(
                0.0,
                add(spine.lumbar.at, turned(spine.lumbar.axes, (0.0, -5.0, 0.2))),
                spine.lumbar.axes,
                15.6 * build.hips,
                9.8 * build.belly,
            ),
            Ring(0.36, spine.middle.at, spine.middle.axes, 12.3 * build.waist, 8.6 * build.belly),
            Ring(0.74, chest_at, spine.upper.axes, 15.0 * build.chest, 9.8 * build.chest * full),
            Ring(
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
        stretch = self._body.stretch
        if stretch > 0.02:  # noqa: PLR2004 -- nothing to be seen below
            flank = 1.0 if self._side is Side.RIGHT else -1.0
            put_flank(canvas, self._rings, flank, stretch, look.stretch, depth + 2.0)
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
            rim(hem, 4.4) + rim(waist, 4.8),
            rim(waist, 4.8) + rim(ribs, 5.4),
            rim(ribs, 5.4) + shoulders,
        )
        for balls in hulls:
            path.addPath(self._canvas.hull(balls))
        return path

    def _put_seam(self, depth: float) -> None:
        """The line down the middle of the front, where it can be seen: it shows the turn."""
        points: list[QPointF] = []
        camera = self._canvas.camera
        for step in range(13):
            ring = cross_section(self._rings, 0.02 + 0.95 * step / 12)
            axes = ring.axes
            if camera.seen((axes[2], axes[5], axes[8]))[2] > 0.04:  # noqa: PLR2004 -- looks at us
                points.append(self._canvas.point(add(ring.at, turned(axes, (0.0, 0.0, ring.deep)))))
        if len(points) > 2:  # noqa: PLR2004 -- a line
            width = 0.55 * self._canvas.radius / camera.reach
            pen = QPen(self._look.seam, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            self._canvas.line(depth, _line(points), pen)

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
