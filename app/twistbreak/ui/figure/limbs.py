"""Arms with hands that hold, legs with feet that stand."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtGui import QColor, QPainterPath

from twistbreak.core.pose.skeleton import Arm, Leg, Skeleton
from twistbreak.core.pose.vectors import (
    Vector,
    add,
    along,
    cross,
    dot,
    length,
    mix,
    scaled,
    sub,
    turned,
    turned_back,
    unit,
)
from twistbreak.ui.figure.canvas import Ball, Canvas
from twistbreak.ui.figure.looks import Look, darker

_NEAR_HEAD = 19.0
"""Centimetres between wrist and head from which the hand is sorted against the head."""
_BESIDE = 0.45
"""How much nearer an arm looks than it is sorted: one that hangs at the side is nearly as bright as a near one."""
_BEHIND_EARS = -2.0
"""Centimetres before the middle of the head."""
_UPRIGHT = 0.5
_STRAIGHT = 0.25
"""Grip up to which the fingers are as good as straight."""
_LARGE = 90.0
"""Radius of the picture in logical pixels from which on fingers are told apart."""
_FLAT_ON = 0.45
"""How much of a palm or the back of a hand must be turned to us for the fingers to be told apart."""
_CLEARLY_APART = 12.0
"""Difference of depth, in centimetres, from which the farther leg has its darker colour."""


def put_legs(canvas: Canvas, body: Skeleton, look: Look) -> None:
    """Put pelvis and both legs upon the canvas, the farther leg darker."""
    spine = body.spine
    girth = look.build.hips
    pelvis_depth = canvas.depth(spine.pelvis.at)
    depths = {leg: canvas.depth(leg.hip) + canvas.depth(leg.knee) for leg in (body.left_leg, body.right_leg)}
    legs = sorted(depths, key=depths.__getitem__)
    apart = min(1.0, (depths[legs[1]] - depths[legs[0]]) / _CLEARLY_APART)
    balls = [
        (add(spine.pelvis.at, turned(spine.pelvis.axes, (x * 6.6 * girth, 0.0, z))), 7.8 * girth)
        for x in (1.0, -1.0)
        for z in (2.0, -2.0)
    ]
    balls += [
        (add(spine.pelvis.at, turned(spine.pelvis.axes, (x * 8.0 * girth, 5.5, z))), 4.6)
        for x in (1.0, -1.0)
        for z in (3.0, -3.0)
    ]
    canvas.fill(pelvis_depth - 3.0, canvas.hull(balls), look.trousers.near)
    for leg, is_far in zip(legs, (True, False), strict=True):
        base = pelvis_depth + (-1.0 if is_far else 1.0)
        if not is_upright(body):
            base = max(base, (canvas.depth(leg.knee) + pelvis_depth) / 2 + (-1.0 if is_far else 1.0))
        _put_leg(canvas, leg, look, base, nearness=1.0 - apart if is_far else 1.0)


def is_upright(body: Skeleton) -> bool:
    """Whether the person sits or stands; else they lie, and a leg may come before the trunk."""
    return body.spine.pelvis.axes[4] > _UPRIGHT


def put_arms(canvas: Canvas, body: Skeleton, look: Look, trunk_depth: float) -> None:
    """Put both arms upon the canvas: before or behind the trunk, a hand at the head before or behind that."""
    axes = body.spine.upper.axes
    for arm, side in ((body.left_arm, 1.0), (body.right_arm, -1.0)):
        outward = canvas.camera.seen((axes[0] * side, axes[3] * side, axes[6] * side))[2]
        middle = (canvas.depth(arm.elbow) + canvas.depth(arm.wrist)) / 2 - trunk_depth
        # A hand well before or behind the trunk decides; beside it, the side of the body that is turned to us does.
        nearness = 0.5 + (middle + 18.0 * outward) / 16.0
        _put_arm(canvas, body, arm, side, look, trunk_depth, nearness=nearness)


def _put_leg(canvas: Canvas, leg: Leg, look: Look, base: float, *, nearness: float) -> None:
    girth = look.build.limbs
    trousers, skin = look.trousers.at(nearness), look.skin.at(nearness)
    knee_depth, ankle_depth, hip_depth = canvas.depth(leg.knee), canvas.depth(leg.ankle), canvas.depth(leg.hip)
    thigh_depth, shin_depth = (base + 0.4, base + 0.2) if knee_depth >= hip_depth - 6.0 else (base + 0.2, base + 0.4)
    if ankle_depth > hip_depth + 14.0:
        shin_depth = max(shin_depth, base + (ankle_depth - hip_depth) * 0.25)
    cuff = mix(leg.knee, leg.ankle, 0.88)
    canvas.fill(thigh_depth, canvas.limb(leg.hip, 8.7 * girth, leg.knee, 6.5 * girth), trousers)
    canvas.fill(shin_depth, canvas.sleeve(leg.knee, 6.45 * girth, cuff, 5.2 * girth), trousers)
    canvas.fill(shin_depth - 0.06, canvas.limb(leg.ankle, 3.2, mix(leg.knee, leg.ankle, 0.8), 3.5), skin)
    _put_shoe(canvas, leg, look, shin_depth - 0.04, nearness=nearness)


def _put_shoe(canvas: Canvas, leg: Leg, look: Look, depth: float, *, nearness: float) -> None:
    shin = unit(sub(leg.ankle, leg.knee))
    toes = leg.toes
    down = unit(sub(shin, scaled(toes, dot(shin, toes))))
    aside = cross(toes, down)
    heel = along(along(leg.ankle, toes, -3.0), down, 4.6)
    ball = along(along(leg.ankle, toes, 9.5), down, 5.0)
    tip = along(along(leg.ankle, toes, 13.2), down, 5.4)
    sole: list[Ball] = [
        (along(along(heel, down, 1.6), toes, -0.4), 2.3),
        (along(along(ball, down, 1.3), aside, 1.6), 2.2),
        (along(along(ball, down, 1.3), aside, -1.6), 2.2),
        (along(along(tip, down, 1.0), toes, 0.6), 2.1),
    ]
    upper: list[Ball] = [
        (leg.ankle, 3.7),
        (heel, 3.2),
        (along(ball, aside, 1.2), 3.0),
        (along(ball, aside, -1.2), 3.0),
        (tip, 2.7),
    ]
    canvas.fill(depth - 0.01, canvas.hull(sole), look.sole)
    canvas.fill(depth, canvas.hull(upper), look.shoes.at(nearness))


def _put_arm(
    canvas: Canvas, body: Skeleton, arm: Arm, side: float, look: Look, trunk_depth: float, *, nearness: float
) -> None:
    girth = look.build.limbs
    is_near = nearness >= 0.5  # noqa: PLR2004 -- half-way
    head = body.spine.head.at
    away = length(sub(arm.wrist, head)) - _NEAR_HEAD
    is_at_head = away < 0.0
    # A raised upper arm lies beside the trunk, not behind it: a darker one would look like a puppet's.
    raised = max(0.0, min(1.0, 1.0 - away / _NEAR_HEAD))
    light = nearness + _BESIDE
    shirt, skin = look.shirt.at(light + (1.0 - light) * raised), look.skin.at(light)
    base = trunk_depth + (8.0 if is_near else -6.0)
    wrist_depth, elbow_depth = canvas.depth(arm.wrist), canvas.depth(arm.elbow)
    is_over = wrist_depth >= elbow_depth - 2.0 or (is_near and wrist_depth > trunk_depth)
    upper_depth, fore_depth = base + 0.2, base + (0.35 if is_over else 0.05)
    if is_at_head:
        behind = turned_back(body.spine.head.axes, sub(arm.wrist, head))[2] < _BEHIND_EARS
        upper_depth = trunk_depth + (2.7 if behind else 8.0)
        fore_depth = trunk_depth + (2.65 if behind else 30.0)
    half = mix(arm.shoulder, arm.elbow, 0.66)
    if look.long_sleeves:
        cuff = mix(arm.elbow, arm.wrist, 0.86)
        canvas.fill(upper_depth, canvas.limb(arm.shoulder, 5.7 * girth, arm.elbow, 4.6 * girth), shirt)
        canvas.fill(fore_depth, canvas.sleeve(arm.elbow, 4.6 * girth, cuff, 3.7 * girth), shirt)
        canvas.fill(fore_depth - 0.02, canvas.limb(cuff, 2.8, arm.wrist, 2.7), skin)
    else:
        canvas.fill(
            upper_depth - 0.02,
            canvas.limb(mix(arm.shoulder, arm.elbow, 0.4), 4.3 * girth, arm.elbow, 3.9 * girth),
            skin,
        )
        canvas.fill(fore_depth, canvas.limb(arm.elbow, 3.9 * girth, arm.wrist, 2.8 * girth), skin)
        canvas.fill(upper_depth, canvas.sleeve(arm.shoulder, 5.7 * girth, half, 5.4 * girth), shirt)
    if is_near:
        edge = arm.elbow if look.long_sleeves else half
        line = canvas.edge((arm.shoulder, 5.7 * girth), (edge, 5.4 * girth), body.spine.middle.at)
        canvas.fill(upper_depth - 0.01, line, look.seam)
    _put_hand(canvas, arm, side, skin, fore_depth + 0.01)


def _put_hand(canvas: Canvas, arm: Arm, side: float, skin: QColor, depth: float) -> None:
    """A palm, four fingers side by side, and a thumb; the grip curls them towards the palm."""
    fingers = arm.fingers
    palm = unit(sub(arm.palm, scaled(fingers, dot(arm.palm, fingers))))
    thumb_side = scaled(cross(palm, fingers), side)

    def place(start: Vector, aside: float, direction: Vector, distance: float) -> Vector:
        return along(along(start, thumb_side, aside), direction, distance)

    knuckles = along(arm.wrist, fingers, 7.4)
    first, last = _curled(fingers, palm, arm.grip), _curled(fingers, palm, 2.2 * arm.grip)
    middles = along(knuckles, first, 3.4)
    hand: list[Ball] = [
        (along(arm.wrist, fingers, 0.6), 2.6),
        (place(knuckles, 2.2, fingers, 0.0), 1.7),
        (place(knuckles, -2.3, fingers, -0.6), 1.6),
    ]
    backs: list[Ball] = [
        (place(knuckles, 2.2, fingers, -0.4), 1.7),
        (place(knuckles, -2.3, fingers, -0.8), 1.6),
        (place(middles, 2.0, first, 0.0), 1.5),
        (place(middles, -2.2, first, -0.8), 1.4),
    ]
    tips: list[Ball] = [
        (place(middles, 2.0, first, 0.0), 1.5),
        (place(middles, -2.2, first, -0.8), 1.4),
        (place(middles, 1.6, last, 2.4), 1.25),
        (place(middles, 0.4, last, 3.2), 1.25),
        (place(middles, -1.9, last, 1.5), 1.15),
    ]
    root = place(arm.wrist, 1.5, fingers, 2.4)
    thumb = unit(add(add(scaled(fingers, 0.9), scaled(thumb_side, 0.8 - 0.5 * arm.grip)), scaled(palm, 0.7 * arm.grip)))
    canvas.fill(
        depth, canvas.hull(((root, 1.9), (along(root, thumb, 3.0), 1.5), (along(root, thumb, 5.4), 1.15))), skin
    )
    canvas.fill(depth + 0.001, canvas.hull(hand), skin)
    if arm.grip > _STRAIGHT:
        canvas.fill(depth + 0.002, canvas.hull(backs), skin)
        canvas.fill(depth + 0.003, canvas.hull(tips), skin)
    else:
        canvas.fill(depth + 0.003, canvas.hull(backs[:2] + tips[2:]), skin)
    if canvas.radius >= _LARGE and abs(canvas.camera.seen(palm)[2]) > _FLAT_ON:
        ends = ((place(middles, aside, first, -1.6), place(middles, aside, last, 2.8)) for aside in (1.0, -0.2, -1.3))
        canvas.fill(depth + 0.003, _gaps(canvas, ends), darker(skin, 0.82))


def _gaps(canvas: Canvas, ends: Iterable[tuple[Vector, Vector]]) -> QPainterPath:
    """Slivers between the fingers, pointed where they begin: far cheaper than lines."""
    path = QPainterPath()
    for start, end in ends:
        xa, ya, _, _ = canvas.at(start)
        xb, yb, _, scale = canvas.at(end)
        half = 0.26 * scale / (math.hypot(xb - xa, yb - ya) or 1.0)
        aside, along_it = (ya - yb) * half, (xb - xa) * half
        path.moveTo(xa, ya)
        path.lineTo(xb + aside, yb + along_it)
        path.lineTo(xb - aside, yb - along_it)
        path.closeSubpath()
    return path


def _curled(fingers: Vector, palm: Vector, grip: float) -> Vector:
    """Which way a part of the fingers points: 0 straight on, 1 and more towards the palm and back."""
    turn = min(grip, 1.9) * 1.1
    return add(scaled(fingers, math.cos(turn)), scaled(palm, math.sin(turn)))
