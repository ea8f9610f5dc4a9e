"""The soft region that is stretched: a spot of amber on the flank opposite to the turn."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QRadialGradient, QTransform

from twistbreak.ui.figure.canvas import Canvas, closed
from twistbreak.ui.figure.shirt import Ring, cross_section, on_outline, on_surface

_AT, _HALF = 60.0, 54.0
"""Where it has its middle, and how far it goes to either side: degrees round the trunk, from straight ahead."""
_MIDDLE, _TOP = 0.42, 0.98
"""Shares of the trunk's height: its middle and its upper end; it goes down as far as up."""
_HIGHEST, _STEPS = 0.9, 8
"""Share of the height up to which there is cloth to paint on, and in how many steps its edges are drawn."""
_CORE = 0.5
"""Share of it, from its middle, that is plain; from there on it fades."""


class _Arc(NamedTuple):
    """The part of the flank that is turned to us.

    Attributes:
        first: Where it begins, degrees round the trunk.
        last: Where it ends; not after the first where nothing is turned to us.
        first_is_cut: It begins where the trunk turns away from us.
        last_is_cut: It ends there.
    """

    first: float
    last: float
    first_is_cut: bool
    last_is_cut: bool


def put_flank(canvas: Canvas, rings: Sequence[Ring], side: float, stretch: float, colour: QColor, depth: float) -> None:
    """Put the stretched flank upon the canvas, as far as it is seen: it grows with the twist.

    Args:
        canvas: Where.
        rings: The shirt.
        side: Which flank: 1 the left one, -1 the right one.
        stretch: How far into the twist, above 0 to 1.
        colour: Of its middle.
        depth: Where it is sorted in.
    """
    # It ends on the shirt's outline, so that nothing needs to be clipped: that would be dear.
    one: list[QPointF] = []
    other: list[QPointF] = []
    for step in range(_STEPS + 1):
        ring = cross_section(rings, _HIGHEST * step / _STEPS)
        arc = _seen(canvas, ring, side)
        if arc.first >= arc.last:
            return
        one.append((on_outline if arc.first_is_cut else on_surface)(canvas, ring, arc.first))
        other.append((on_outline if arc.last_is_cut else on_surface)(canvas, ring, arc.last))
    canvas.fill(depth, closed(one + other[::-1]), _spot(canvas, rings, side, stretch, colour))


def _spot(canvas: Canvas, rings: Sequence[Ring], side: float, stretch: float, colour: QColor) -> QBrush:
    """An ellipse that fades towards its edge."""
    ring = cross_section(rings, _MIDDLE)
    arc = _seen(canvas, ring, side)
    angle = min(max(side * _AT, arc.first), arc.last)
    middle = on_surface(canvas, ring, angle)
    across = on_surface(canvas, ring, arc.first if side > 0.0 else arc.last) - middle
    up = on_surface(canvas, cross_section(rings, _TOP), angle) - middle
    strong, clear = QColor(colour), QColor(colour)
    strong.setAlphaF(min(1.0, 1.5 * stretch))
    clear.setAlphaF(0.0)
    gradient = QRadialGradient(QPointF(), 1.0)
    gradient.setStops([(0.0, strong), (_CORE, strong), (1.0, clear)])
    brush = QBrush(gradient)
    size = 0.5 + 0.5 * stretch
    brush.setTransform(
        QTransform(across.x() * size, across.y() * size, up.x() * size, up.y() * size, middle.x(), middle.y())
    )
    return brush


def _seen(canvas: Canvas, ring: Ring, side: float) -> _Arc:
    m, seen = ring.axes, canvas.camera.seen
    leftwards, ahead = seen((m[0], m[3], m[6]))[2], seen((m[2], m[5], m[8]))[2]
    middle = side * _AT
    away = (math.degrees(math.atan2(leftwards, ahead)) - middle + 180.0) % 360.0 - 180.0
    first, last = middle + max(-_HALF, away - 90.0), middle + min(_HALF, away + 90.0)
    return _Arc(first, last, first > middle - _HALF, last < middle + _HALF)
