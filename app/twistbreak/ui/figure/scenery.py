"""Chair, stool, mat, the shadow on the floor, and the arrow round the trunk."""

from __future__ import annotations

import math

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath, QPen

from twistbreak.core.pose.library import Arrow
from twistbreak.core.pose.props import Layer, Prop, parts_of
from twistbreak.core.pose.vectors import LEFT, Vector, add
from twistbreak.ui.figure.canvas import Canvas, closed
from twistbreak.ui.figure.looks import Look

_SHADOWS: dict[Prop, tuple[float, float, float]] = {
    Prop.OFFICE_CHAIR: (6.0, 43.0, 46.0),
    Prop.STOOL: (5.0, 36.0, 46.0),
    Prop.FLOOR: (2.0, 38.0, 28.0),
}
"""Middle (z), half width and half depth of the shadow, in centimetres."""
_STEPS = 48
_HEAD = 19.0
"""Degrees that the head takes."""
_SHORTER = 38.0
"""Degrees by which the arrow for the way back ends earlier."""
_ROUND_TO_US = 50.0
"""Degrees from us within which it ends, so that its head is not seen from its edge."""
_BAND = 1.7
"""Half the height of the ribbon."""
_TAIL = 0.35
"""Share of the ribbon in which it grows to its height."""


def put_prop(canvas: Canvas, prop: Prop, look: Look) -> None:
    """Put what lies beneath the person upon the canvas: shadow first, then the parts as the viewer sees them."""
    if prop in _SHADOWS:
        z, wide, deep = _SHADOWS[prop]
        ring = [
            canvas.point((wide * math.sin(a), 0.0, z + deep * math.cos(a)))
            for a in (2 * math.pi * n / 48 for n in range(48))
        ]
        canvas.fill(-1000.0, closed(ring), look.shadow)
    parts = [part for part in parts_of(prop) if part.layer is Layer.BENEATH]
    for order, part in enumerate(parts):
        canvas.fill(-900.0 + order, canvas.hull(part.balls), look.tones[part.tone])


def put_arm_rests(canvas: Canvas, prop: Prop, look: Look, depth: float, *, near: bool) -> None:
    """Put the arm rest on the near or on the far side of the person upon the canvas.

    Args:
        canvas: Where.
        prop: What the person sits on; most have no arm rests.
        look: Colours.
        depth: Where it is sorted in.
        near: Which of the two.
    """
    leftwards = canvas.camera.seen(LEFT)[2]
    for part in parts_of(prop):
        if part.layer is not Layer.BENEATH and (leftwards > 0 if part.layer is Layer.LEFT else leftwards <= 0) is near:
            canvas.fill(depth, canvas.hull(part.balls), look.tones[part.tone])


def put_arrow(canvas: Canvas, arrow: Arrow, look: Look, *, behind: bool, homewards: bool) -> None:
    """Put one half of the ribbon upon the canvas.

    Args:
        canvas: Where.
        arrow: Its shape.
        look: Colours.
        behind: The part on the far side of the body, else the near one.
        homewards: The head is at the other end.
    """
    shapes = _ribbon(canvas, arrow, behind=behind, homewards=homewards)
    unit = canvas.radius / canvas.camera.reach
    colour = look.arrow_far if behind else look.arrow
    for width, pen_colour in ((0.7, colour),) if behind else ((1.8, look.halo), (0.7, colour)):
        pen = QPen(pen_colour, width * unit)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for shape in shapes:
            canvas.fill(0.0, shape, colour)
            canvas.line(0.0, shape, pen)


def _ribbon(canvas: Canvas, arrow: Arrow, *, behind: bool, homewards: bool) -> list[QPainterPath]:
    """The band and the head, as far as they are on one side of the body."""
    start, end = arrow.start, arrow.end
    if homewards:
        start, end = end, _homeward_end(canvas, arrow)
    head = math.copysign(_HEAD, end - start)
    middle = canvas.depth(arrow.on) - 1.0

    def is_here(angle: float) -> bool:
        return (canvas.depth(_on_circle(arrow, angle, 0.0)) < middle) is behind

    steps = ((step / _STEPS, start + (end - head - start) * step / _STEPS) for step in range(_STEPS + 1))
    pairs = [
        tuple(canvas.point(_on_circle(arrow, angle, side * _BAND * _grown(share))) for side in (1.0, -1.0))
        for share, angle in steps
        if is_here(angle)
    ]
    shapes: list[QPainterPath] = []
    if len(pairs) > 1:
        shapes.append(closed([upper for upper, _ in pairs] + [lower for _, lower in reversed(pairs)]))
    if is_here(end - head / 2):
        shapes.append(_head(canvas, arrow, end, head))
    return shapes


def _homeward_end(canvas: Canvas, arrow: Arrow) -> float:
    way = math.copysign(1.0, arrow.start)
    end = abs(arrow.start) - _SHORTER
    return way * (end if arrow.upright else min(end, _ROUND_TO_US - way * canvas.camera.heading))


def _grown(share: float) -> float:
    """How much of its height the ribbon has at a share of its way."""
    return min(1.0, 0.15 + 0.85 * share / _TAIL)


def _head(canvas: Canvas, arrow: Arrow, end: float, span: float) -> QPainterPath:
    base = end - span
    points = [canvas.point(_on_circle(arrow, base, side * _BAND * 2.5)) for side in (1.0, -1.0)]
    points.insert(1, canvas.point(_on_circle(arrow, end, 0.0)))
    return closed(points)


def _on_circle(arrow: Arrow, angle: float, aside: float) -> Vector:
    turn = math.radians(angle)
    x, y = arrow.radius * math.sin(turn), arrow.radius * math.cos(turn)
    return add(arrow.on, (x, y, aside) if arrow.upright else (x, aside, y))
