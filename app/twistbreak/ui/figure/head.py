"""The head: hair in several cuts, and a face that shows where it looks."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from twistbreak.core.figure_look import HairStyle
from twistbreak.core.pose.skeleton import Link
from twistbreak.core.pose.vectors import Vector, add, cross, dot, scaled, turned, unit
from twistbreak.ui.figure.canvas import Canvas, convex, outline
from twistbreak.ui.figure.looks import Look, darker

RADIUS = 10.6
_FACE_HALF_ANGLE = math.radians(73)
_RING = tuple((math.cos(2 * math.pi * n / 40), math.sin(2 * math.pi * n / 40)) for n in range(40))

_Lock = tuple[Vector, float]
"""A ball of hair: where on the head, and its radius."""

_HAIR: dict[HairStyle, tuple[_Lock, ...]] = {
    HairStyle.BUN: (((0.0, 5.0, -11.8), 4.8),),
    HairStyle.SHORT: (),
    HairStyle.BOB: (
        ((7.4, -5.5, -3.5), 5.2),
        ((-7.4, -5.5, -3.5), 5.2),
        ((0.0, -6.5, -7.0), 6.2),
        ((4.6, -7.0, -6.0), 5.4),
        ((-4.6, -7.0, -6.0), 5.4),
    ),
    HairStyle.CURLS: tuple(
        ((11.0 * math.sin(a) * c, 3.4 + 9.0 * s, -2.6 + 10.0 * math.cos(a) * c), 4.9)
        for c, s, count in ((0.94, 0.15, 8), (0.66, 0.72, 6), (0.0, 1.0, 1))
        for a in (2 * math.pi * (n + 0.5) / count for n in range(count))
        if math.cos(a) * c < 0.62 or s > 0.5  # noqa: PLR2004 -- leaves the face free
    ),
    HairStyle.GREY: (),
    HairStyle.BALD: (),
    HairStyle.SCARF: (((0.0, -8.2, -1.5), 7.6), ((0.0, -11.5, 1.2), 6.4), ((0.0, -6.0, -5.0), 8.0)),
}


class Head:
    """One head of one picture.

    Args:
        canvas: Where it is painted.
        head: Centre and axes of the skull.
        look: Colours.
    """

    def __init__(self, canvas: Canvas, head: Link, look: Look) -> None:
        self._canvas, self._head, self._look = canvas, head, look
        self._x, self._y, self._depth, self._scale = canvas.at(head.at)
        self._facing = unit(self._seen((0.0, -0.22, 1.0)))

    def put(self, depth: float) -> None:
        """Put it upon the canvas.

        Args:
            depth: Where it is sorted in.
        """
        size = 2.0 * RADIUS * self._scale  # the hair included
        self._canvas.draw(depth, self._paint, QRectF(self._x - size, self._y - size, 2 * size, 2 * size))

    def _seen(self, direction: Vector) -> Vector:
        return self._canvas.camera.seen(turned(self._head.axes, direction))

    def _place(self, offset: Vector) -> tuple[float, float, float]:
        x, y, depth, _ = self._canvas.at(add(self._head.at, turned(self._head.axes, offset)))
        return x, y, depth

    def _paint(self, painter: QPainter) -> None:
        look = self._look
        locks = _HAIR[look.hair_style]
        near = [lock for lock in locks if self._place(lock[0])[2] > self._depth + 1.0]
        far = [lock for lock in locks if lock not in near]
        self._paint_locks(painter, far)
        is_bald = look.hair_style is HairStyle.BALD
        hx, hy, _ = self._place((0.0, 1.2, -1.0))
        skull = 11.2 * self._scale
        self._disc(painter, QPointF(hx, hy), skull, skull, look.skin.near if is_bald else look.hair)
        covered = look.hair_style is HairStyle.SCARF
        if not covered:
            self._paint_ears(painter, behind=True)
        if self._facing[2] > -0.6:  # noqa: PLR2004 -- a cheek still shows
            self._paint_face(painter)
            if not is_bald:
                self._paint_fringe(painter, QPointF(hx, hy), skull)
        if not covered:
            self._paint_ears(painter, behind=False)
        self._paint_locks(painter, near)

    def _paint_locks(self, painter: QPainter, locks: list[_Lock]) -> None:
        colour = self._look.hair if self._look.hair_style in _SAME else darker(self._look.hair, 0.88)
        for offset, radius in locks:
            x, y, _ = self._place(offset)
            self._disc(painter, QPointF(x, y), radius * self._scale, radius * self._scale, colour)

    def _paint_face(self, painter: QPainter) -> None:
        """The part of a cap of the skull that is turned to us, and the jaw."""
        points = self._cap()
        if len(points) < 3:  # noqa: PLR2004 -- an outline
            return
        jx, jy, _ = self._place((0.0, -6.0, 3.2))
        jaw = 6.3 * self._scale
        points += [(jx + jaw * c, jy + jaw * s) for c, s in _RING]
        is_profile = self._seen(_NOSE)[2] < _PROFILE
        if is_profile:
            self._paint_nose(painter)
        painter.setBrush(self._look.skin.near)
        painter.drawPolygon(convex(points))
        self._paint_cheeks(painter)
        if not is_profile:
            self._paint_nose(painter)
        self._paint_eyes(painter)
        self._paint_mouth(painter)

    def _cap(self) -> list[tuple[float, float]]:
        facing, radius = self._facing, RADIUS * self._scale
        ca, sa = math.cos(_FACE_HALF_ANGLE), math.sin(_FACE_HALF_ANGLE)
        one = unit(cross(facing, (0.01, 1.0, 0.02)))
        other = cross(facing, one)
        points: list[tuple[float, float]] = []
        for c, s in _RING:
            rim = add(scaled(facing, ca), scaled(add(scaled(one, c), scaled(other, s)), sa))
            if rim[2] >= 0:
                points.append((self._x + rim[0] * radius, self._y - rim[1] * radius))
            if dot((c, s, 0.0), facing) > ca:
                points.append((self._x + c * radius, self._y - s * radius))
        return points

    def _paint_cheeks(self, painter: QPainter) -> None:
        for side in (1.0, -1.0):
            if self._seen((side * 0.62, -0.46, 0.66))[2] > 0.3:  # noqa: PLR2004 -- not at the edge
                x, y, _ = self._place((side * 5.6, -4.4, 7.4))
                self._disc(painter, QPointF(x, y), 2.0 * self._scale, 1.5 * self._scale, self._look.cheeks)

    def _paint_nose(self, painter: QPainter) -> None:
        aim = self._seen(_NOSE)[2]
        x0, y0, _ = self._place((0.0, -1.2, RADIUS * 0.90))
        x1, y1, _ = self._place((0.0, -3.2, RADIUS + 0.4))
        if aim < 0.55:  # noqa: PLR2004 -- in profile it stands out
            painter.setBrush(self._look.skin.near)
            shape = ((x0, y0, 0.7 * self._scale), (x1, y1, 1.15 * self._scale))
        else:  # from the front it is a shade
            painter.setBrush(self._look.skin.far)
            shape = ((x0, y0, 0.4 * self._scale), (x1, y1, 0.95 * self._scale))
        painter.drawPolygon(outline(shape, _RING))

    def _paint_eyes(self, painter: QPainter) -> None:
        scale = self._scale
        brow = QPen(
            darker(self._look.hair, 0.9) if self._look.hair_style is not HairStyle.SCARF else self._look.features,
            0.62 * scale,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
        )
        for side in (1.0, -1.0):
            turn = self._seen((side * 0.36, -0.10, 0.93))[2]
            if turn <= 0.30:  # noqa: PLR2004 -- round the corner
                continue
            x, y, _ = self._place((side * 3.75, -1.5, 9.4))
            self._disc(painter, QPointF(x, y), 1.05 * scale * max(0.55, turn), 1.4 * scale, self._look.features)
            x0, y0, _ = self._place((side * 2.4, 2.3, 9.7))
            x1, y1, _ = self._place((side * 5.4, 1.7, 8.6))
            xm, ym, _ = self._place((side * 4.0, 3.1, 9.2))
            arch = QPainterPath(QPointF(x0, y0))
            arch.quadTo(QPointF(xm, ym), QPointF(x1, y1))
            _drawn(painter, arch, brow)

    def _paint_mouth(self, painter: QPainter) -> None:
        if self._seen((0.0, -0.72, 0.80))[2] <= 0.12:  # noqa: PLR2004 -- hidden by the nose
            return
        (ax, ay, _), (mx, my, _), (bx, by, _) = (
            self._place(place) for place in ((2.3, -6.5, 8.9), (0.0, -8.1, 9.6), (-2.3, -6.5, 8.9))
        )
        smile = QPainterPath(QPointF(ax, ay))
        smile.quadTo(QPointF(mx, my), QPointF(bx, by))
        _drawn(
            painter,
            smile,
            QPen(self._look.lips, 0.68 * self._scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap),
        )

    def _paint_fringe(self, painter: QPainter, skull: QPointF, radius: float) -> None:
        """Hair over the brow, kept inside the skull's outline."""
        if self._seen((0.0, 0.8, 0.6))[2] <= -0.2:  # noqa: PLR2004 -- behind the crown
            return
        painter.save()
        clip = QPainterPath()
        clip.addEllipse(skull, radius, radius)
        painter.setClipPath(clip)
        for offset, wide, high in _FRINGES.get(self._look.hair_style, _FRINGE):
            x, y, _ = self._place(offset)
            self._disc(painter, QPointF(x, y), wide * self._scale, high * self._scale, self._look.hair)
        painter.restore()

    def _paint_ears(self, painter: QPainter, *, behind: bool) -> None:
        for side in (1.0, -1.0):
            turn = self._seen((side, 0.0, -0.10))[2]
            if (turn <= 0.12) is behind and turn > -0.35:  # noqa: PLR2004 -- seen edge on, or hidden by the head
                if behind and self._look.hair_style is HairStyle.BOB:
                    continue
                if self._look.hair_style is HairStyle.BOB:
                    continue
                x, y, _ = self._place((side * 10.3, -1.6, -0.6))
                self._disc(painter, QPointF(x, y), 2.1 * self._scale, 2.7 * self._scale, self._look.skin.far)

    @staticmethod
    def _disc(painter: QPainter, centre: QPointF, wide: float, high: float, colour: QColor) -> None:
        painter.setBrush(colour)
        painter.drawEllipse(centre, wide, high)


_NOSE: Vector = (0.0, -0.30, 1.0)
_PROFILE = 0.15
"""Where the nose points at us less than this, only what stands out from the face is seen."""
_SAME = frozenset({HairStyle.CURLS, HairStyle.SCARF, HairStyle.BOB})
_FRINGE = (((4.0, 8.3, 4.4), 6.2, 4.2), ((-4.0, 8.0, 4.8), 7.0, 4.8))
_FRINGES = {
    HairStyle.SCARF: (((0.0, 9.4, 2.4), 10.0, 4.4),),
    HairStyle.GREY: (((5.0, 8.8, 3.6), 6.0, 3.4), ((-3.0, 8.6, 4.2), 7.6, 3.6)),
    HairStyle.BOB: (((0.0, 7.6, 5.2), 9.6, 4.6),),
}


def _drawn(painter: QPainter, path: QPainterPath, pen: QPen) -> None:
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(path)
    painter.setPen(Qt.PenStyle.NoPen)
