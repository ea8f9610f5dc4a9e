"""The head: hair in several cuts, and a face that shows where it looks."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen

from twistbreak.core.figure_look import HairStyle
from twistbreak.core.pose.skeleton import Link
from twistbreak.core.pose.vectors import Vector, add, turned, unit
from twistbreak.ui.figure.canvas import Canvas, closed, disc, outline
from twistbreak.ui.figure.looks import Look, darker

RADIUS = 10.6
_CAP, _CAP_RIM = math.cos(math.radians(73)), math.sin(math.radians(73))
"""The face is the cap of the skull that reaches 73 degrees from its middle: how far out its rim is, and its radius."""
_RIM_STEPS = 12
_GONE = 0.3
"""How far the face must be turned away from us for the hair to hide the jaw before the ear."""
_RING = tuple((math.cos(2 * math.pi * n / 32), math.sin(2 * math.pi * n / 32)) for n in range(32))

_Lock = tuple[Vector, float]
"""A ball of hair: where on the head, and its radius."""

_HAIR: dict[HairStyle, tuple[_Lock, ...]] = {
    HairStyle.BUN: (((0.0, 8.0, -10.0), 4.8),),
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
        self._at_depth = 0.0
        self._facing = unit(self._seen((0.0, -0.22, 1.0)))

    def put(self, depth: float) -> None:
        """Put it upon the canvas.

        Args:
            depth: Where it is sorted in.
        """
        self._at_depth = depth
        look = self._look
        locks = _HAIR[look.hair_style]
        near = [lock for lock in locks if self._place(lock[0])[2] > self._depth + 1.0]
        self._put_locks([lock for lock in locks if lock not in near])
        is_bald = look.hair_style is HairStyle.BALD
        hx, hy, _ = self._place((0.0, 1.2, -1.0))
        skull = 11.2 * self._scale
        self._fill(disc(hx, hy, skull, skull), look.skin.near if is_bald else look.hair)
        has_ears = look.hair_style not in _OVER_EARS
        if has_ears:
            self._put_ears(behind=True)
        if self._facing[2] > -0.6:  # noqa: PLR2004 -- a cheek still shows
            self._put_face()
            if not is_bald:
                self._put_fringe(hx, hy, skull)
        if has_ears:
            self._put_ears(behind=False)
        self._put_locks(near)

    def _fill(self, shape: QPainterPath, colour: QColor) -> None:
        self._canvas.fill(self._at_depth, shape, colour)

    def _seen(self, direction: Vector) -> Vector:
        return self._canvas.camera.seen(turned(self._head.axes, direction))

    def _place(self, offset: Vector) -> tuple[float, float, float]:
        x, y, depth, _ = self._canvas.at(add(self._head.at, turned(self._head.axes, offset)))
        return x, y, depth

    def _put_locks(self, locks: list[_Lock]) -> None:
        colour = self._look.hair if self._look.hair_style in _SAME else darker(self._look.hair, 0.88)
        for offset, radius in locks:
            x, y, _ = self._place(offset)
            self._fill(disc(x, y, radius * self._scale, radius * self._scale), colour)

    def _put_face(self) -> None:
        """The part of a cap of the skull that is turned to us, and the jaw."""
        is_profile = self._seen(_NOSE)[2] < _PROFILE
        if is_profile:
            self._put_nose()
        self._fill(self._face(), self._look.skin.near)
        if self._facing[2] < 0.0 and self._look.hair_style is not HairStyle.BALD:
            self._put_hair_beside_sliver()
        self._put_cheeks()
        if not is_profile:
            self._put_nose()
        self._put_eyes()
        self._put_mouth()

    def _face(self) -> QPainterPath:
        """In each direction, whichever reaches further: the jaw, or what we see of the cap."""
        fx, fy, fz = self._facing
        jaw_right, jaw_up, jaw = self._jaw()
        edges = () if fz >= 0.0 else self._ends_of_sliver()
        points: list[QPointF] = []
        for c, s in _RING:
            towards = c * fx + s * fy
            if towards > _CAP:  # the skull's own outline
                right, up = c, s
            elif edges:
                right, up = max(edges, key=lambda end: end[0] * c + end[1] * s)
            else:  # the rim of the cap
                part = _CAP_RIM / math.sqrt(1.0 - towards * towards)
                right, up = _CAP * fx + part * (c - towards * fx), _CAP * fy + part * (s - towards * fy)
            if right * c + up * s < jaw_right * c + jaw_up * s + jaw:
                right, up = jaw_right + jaw * c, jaw_up + jaw * s
            points.append(self._on_head(right, up))
        return closed(points)

    def _jaw(self) -> tuple[float, float, float]:
        """Right and up from the head's middle, and radius, in radii of the head: from behind, little of it is seen."""
        x, y, _ = self._place((0.0, -6.0, 3.2))
        fx, fy, fz = self._facing
        away, radius = max(0.0, -fz), RADIUS * self._scale
        jaw = 0.6 * (1.0 - 1.3 * away)
        return (x - self._x) / radius + 0.75 * away * fx, (self._y - y) / radius + 0.75 * away * fy, jaw

    def _ends_of_sliver(self) -> tuple[tuple[float, float], tuple[float, float]]:
        """Where the rim of the cap meets the skull's outline, when the face is turned away and only a sliver shows."""
        fx, fy, _ = self._facing
        middle, half = math.atan2(fy, fx), math.acos(min(1.0, _CAP / math.hypot(fx, fy)))
        one, other = middle - half, middle + half
        return (math.cos(one), math.sin(one)), (math.cos(other), math.sin(other))

    def _put_hair_beside_sliver(self) -> None:
        """The hair comes forwards over the jaw as the face turns away, up to the near half of the cap's rim."""
        fx, fy, fz = self._facing
        flat = math.hypot(fx, fy)
        still_back = 2.0 * _CAP * max(0.0, 1.0 + fz / _GONE)
        start = math.asin(min(1.0, -_CAP * fz / (_CAP_RIM * flat)))
        points: list[QPointF] = []
        for step in range(_RIM_STEPS + 1):
            angle = start + (math.pi - 2.0 * start) * step / _RIM_STEPS
            ahead = _CAP - still_back / flat - _CAP_RIM * math.sin(angle) * fz / flat
            aside = _CAP_RIM * math.cos(angle) / flat
            points.append(self._on_head(ahead * fx - aside * fy, ahead * fy + aside * fx))
        for right, up in self._ends_of_sliver():  # the same line again, as far behind the middle as it is before it
            points.append(self._on_head(right - 2.0 * _CAP * fx / flat, up - 2.0 * _CAP * fy / flat))
        self._fill(closed(points), self._look.hair)

    def _on_head(self, right: float, up: float) -> QPointF:
        """A point of the picture, in radii of the head from its middle."""
        radius = RADIUS * self._scale
        return QPointF(self._x + right * radius, self._y - up * radius)

    def _put_cheeks(self) -> None:
        for side in (1.0, -1.0):
            if self._seen((side * 0.62, -0.46, 0.66))[2] > 0.38:  # noqa: PLR2004 -- not at the edge
                x, y, _ = self._place((side * 5.6, -4.4, 7.4))
                self._fill(disc(x, y, 2.0 * self._scale, 1.5 * self._scale), self._look.cheeks)

    def _put_nose(self) -> None:
        aim = self._seen(_NOSE)[2]
        x0, y0, _ = self._place((0.0, -1.2, RADIUS * 0.90))
        x1, y1, _ = self._place((0.0, -3.2, RADIUS + 0.4))
        if aim < 0.55:  # noqa: PLR2004 -- in profile it stands out
            colour = self._look.skin.near
            shape = ((x0, y0, 0.7 * self._scale), (x1, y1, 1.15 * self._scale))
        else:  # from the front it is a shade
            colour = self._look.skin.far
            shape = ((x0, y0, 0.4 * self._scale), (x1, y1, 0.95 * self._scale))
        self._fill(outline(shape), colour)

    def _put_eyes(self) -> None:
        scale = self._scale
        brow = QPen(
            darker(self._look.hair, 0.9) if self._look.hair_style is not HairStyle.SCARF else self._look.features,
            0.62 * scale,
            Qt.PenStyle.SolidLine,
            Qt.PenCapStyle.RoundCap,
        )
        for side in (1.0, -1.0):
            turn = self._seen((side * 0.36, -0.10, 0.93))[2]
            if turn <= 0.16:  # noqa: PLR2004 -- round the corner
                continue
            x, y, _ = self._place((side * 3.75, -1.5, 9.4))
            self._fill(disc(x, y, 1.05 * scale * max(0.5, turn), 1.4 * scale), self._look.features)
            if turn <= 0.30:  # noqa: PLR2004 -- at the edge it would be a mere tick
                continue
            x0, y0, _ = self._place((side * 2.4, 2.3, 9.7))
            x1, y1, _ = self._place((side * 5.4, 1.7, 8.6))
            xm, ym, _ = self._place((side * 4.0, 3.1, 9.2))
            arch = QPainterPath(QPointF(x0, y0))
            arch.quadTo(QPointF(xm, ym), QPointF(x1, y1))
            self._canvas.line(self._at_depth, arch, brow)

    def _put_mouth(self) -> None:
        if self._seen((0.0, -0.72, 0.80))[2] <= 0.12:  # noqa: PLR2004 -- hidden by the nose
            return
        (ax, ay, _), (mx, my, _), (bx, by, _) = (
            self._place(place) for place in ((2.3, -6.5, 8.9), (0.0, -8.1, 9.6), (-2.3, -6.5, 8.9))
        )
        smile = QPainterPath(QPointF(ax, ay))
        smile.quadTo(QPointF(mx, my), QPointF(bx, by))
        pen = QPen(self._look.lips, 0.68 * self._scale, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        self._canvas.line(self._at_depth, smile, pen)

    def _put_fringe(self, sx: float, sy: float, skull: float) -> None:
        """Hair over the brow, kept inside the skull's outline: by its points, as clipping would be dear."""
        if self._seen((0.0, 0.8, 0.6))[2] <= -0.2:  # noqa: PLR2004 -- behind the crown
            return
        for offset, wide, high in _FRINGES.get(self._look.hair_style, _FRINGE):
            x, y, _ = self._place(offset)
            points: list[QPointF] = []
            for c, s in _RING:
                right, down = x - sx + wide * self._scale * c, y - sy + high * self._scale * s
                inside = min(1.0, skull / math.hypot(right, down))
                points.append(QPointF(sx + right * inside, sy + down * inside))
            self._fill(closed(points), self._look.hair)

    def _put_ears(self, *, behind: bool) -> None:
        for side in (1.0, -1.0):
            turn = self._seen((side, 0.0, -0.10))[2]
            if (turn <= 0.12) is behind and turn > -0.35:  # noqa: PLR2004 -- seen edge on, or hidden by the head
                x, y, _ = self._place((side * 10.3, -1.6, -0.6))
                self._fill(disc(x, y, 2.1 * self._scale, 2.7 * self._scale), self._look.skin.far)


_NOSE: Vector = (0.0, -0.30, 1.0)
_PROFILE = 0.15
"""Where the nose points at us less than this, only what stands out from the face is seen."""
_OVER_EARS = frozenset({HairStyle.SCARF, HairStyle.BOB})
_SAME = frozenset({HairStyle.CURLS, HairStyle.SCARF, HairStyle.BOB})
_FRINGE = (((4.0, 8.3, 4.4), 6.2, 4.2), ((-4.0, 8.0, 4.8), 7.0, 4.8))
_FRINGES = {
    HairStyle.SCARF: (((0.0, 9.4, 2.4), 10.0, 4.4),),
    HairStyle.GREY: (((5.0, 8.8, 3.6), 6.0, 3.4), ((-3.0, 8.6, 4.2), 7.6, 3.6)),
    HairStyle.BOB: (((0.0, 7.6, 5.2), 9.6, 4.6),),
}
