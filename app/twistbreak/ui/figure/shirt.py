"""The shirt's surface: cross-sections of the trunk, and points on it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF

from twistbreak.core.pose.vectors import Matrix, Vector, add, mix, turned
from twistbreak.ui.figure.canvas import Ball, Canvas

_ROUND = 4.8
"""Radius in centimetres with which the cross-sections are rounded at the waist; elsewhere it is nearly the same."""


@dataclass(frozen=True, slots=True)
class Ring:
    """A cross-section: an ellipse at a height.

    Attributes:
        share: The height, as a share of the shirt's.
        at: Its middle.
        axes: To the left, up, and ahead.
        wide: Half its width, in centimetres.
        deep: Half its depth.
    """

    share: float
    at: Vector
    axes: Matrix
    wide: float
    deep: float


def cross_section(rings: Sequence[Ring], share: float) -> Ring:
    """The cross-section at a share of the height; the axes turn in small steps from one link to the next.

    Args:
        rings: From the hem up.
        share: 0 to 1.
    """
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
    return Ring(share, mix(a.at, b.at, part), axes, wide, deep)


def on_surface(canvas: Canvas, ring: Ring, angle: float) -> QPointF:
    """The point of the picture at an angle round the trunk: degrees from straight ahead, positive to the left."""
    turn = math.radians(angle)
    return _at(canvas, ring, ring.wide * math.sin(turn), ring.deep * math.cos(turn))


def on_outline(canvas: Canvas, ring: Ring, angle: float) -> QPointF:
    """The point where the cloth looks in a direction: where that is sideways to us, it is on the shirt's outline."""
    turn = math.radians(angle)
    s, c = math.sin(turn), math.cos(turn)
    left = math.copysign(ring.wide - _ROUND, s) + _ROUND * s
    return _at(canvas, ring, left, math.copysign(ring.deep - _ROUND, c) + _ROUND * c)


def rim(ring: Ring, radius: float) -> list[Ball]:
    """Four balls whose hull has about the ring's outline from every side."""
    wide, deep = ring.wide - radius, ring.deep - radius
    return [
        (add(ring.at, turned(ring.axes, (x * wide, 0.0, z * deep))), radius) for x in (1.0, -1.0) for z in (1.0, -1.0)
    ]


def _at(canvas: Canvas, ring: Ring, left: float, ahead: float) -> QPointF:
    return canvas.point(add(ring.at, turned(ring.axes, (left, 0.0, ahead))))
