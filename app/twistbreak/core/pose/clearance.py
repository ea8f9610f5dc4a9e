"""How deep a limb is in the trunk, in another limb, in the furniture or in the floor: for those who draw poses."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

from twistbreak.core.pose.props import Prop, solids_of
from twistbreak.core.pose.skeleton import BONES, Arm, Leg, Skeleton
from twistbreak.core.pose.vectors import Vector, along, distance_to_segment, mix, sub, turned_back

_STEPS = 8
"""Points looked at on each bone."""
_RINGS = ((0.0, 14.0, 9.6), (0.36, 12.3, 8.6), (0.74, 15.0, 9.8), (1.0, 10.0, 6.4))
"""Cross-sections of a medium trunk, as `ui/figure/trunk.py` draws it but for the loose hem of the shirt: share of the
height, half width, half depth."""
_FREE_OF_SHOULDER = 0.55
"""Share of the upper arm, from the shoulder on, that may touch the chest."""
_HEAD = 10.6


class Touch(NamedTuple):
    """One limb's deepest point in something.

    Attributes:
        limb: Which.
        into: In what.
        depth: Centimetres; below zero is free air.
    """

    limb: str
    into: str
    depth: float


def touches(body: Skeleton, prop: Prop) -> Iterator[Touch]:
    """Every limb against everything it must not be in."""
    solids = solids_of(prop)
    for name, balls in _limbs(body):
        yield Touch(name, "floor", max(radius - at[1] for at, radius in balls))
        if solids:
            depth = max(r + radius - distance_to_segment(at, a, b) for at, radius in balls for a, b, r in solids)
            yield Touch(name, "furniture", depth)
        if "arm" in name or "hand" in name:
            yield Touch(name, "trunk", max(trunk_depth(body, at, radius) for at, radius in balls))
            yield Touch(name, "head", max(_head_depth(body, at, radius) for at, radius in balls))
            for leg_name, leg in (("left leg", body.left_leg), ("right leg", body.right_leg)):
                yield Touch(name, leg_name, max(_leg_depth(leg, at, radius) for at, radius in balls))


def trunk_depth(body: Skeleton, point: Vector, radius: float) -> float:
    """How deep a ball is in the trunk, in centimetres; below zero is free air."""
    spine = body.spine
    joints = (
        (along(spine.lumbar.at, _up(spine.lumbar.axes), -5.0), spine.lumbar.axes),
        (spine.middle.at, spine.middle.axes),
        (along(spine.upper.at, _up(spine.upper.axes), 2.0), spine.upper.axes),
        (along(spine.upper.at, _up(spine.upper.axes), 12.5), spine.upper.axes),
    )
    deepest = -math.inf
    for index in range(3):
        (low, axes), (high, _) = joints[index], joints[index + 1]
        _, wide_a, deep_a = _RINGS[index]
        _, wide_b, deep_b = _RINGS[index + 1]
        for step in range(5):
            share = step / 4
            x, y, z = turned_back(axes, sub(point, mix(low, high, share)))
            wide, deep = wide_a + (wide_b - wide_a) * share, deep_a + (deep_b - deep_a) * share
            across = math.hypot(x, z)
            edge = min(wide, deep) if across == 0.0 else 1.0 / math.hypot(x / across / wide, z / across / deep)
            outside = across - edge
            away = math.hypot(max(0.0, outside), y) if abs(y) > 2.5 else outside  # noqa: PLR2004 -- between two rings
            deepest = max(deepest, radius - away)
    return deepest


def _limbs(body: Skeleton) -> Iterator[tuple[str, list[tuple[Vector, float]]]]:
    for side, arm, leg in (("left", body.left_arm, body.left_leg), ("right", body.right_arm, body.right_leg)):
        yield f"{side} upper arm", _bone(arm.shoulder, arm.elbow, 4.3, 3.9, _FREE_OF_SHOULDER)
        yield f"{side} forearm", _bone(arm.elbow, arm.wrist, 3.9, 2.8, 0.0)
        yield f"{side} hand", _hand(arm)
        yield f"{side} thigh", _bone(leg.hip, leg.knee, 8.0, 6.0, 0.3)
        yield f"{side} shin", _bone(leg.knee, leg.ankle, 6.0, 4.5, 0.0)


def _bone(a: Vector, b: Vector, ra: float, rb: float, start: float) -> list[tuple[Vector, float]]:
    shares = [start + (1.0 - start) * step / _STEPS for step in range(_STEPS + 1)]
    return [(mix(a, b, share), ra + (rb - ra) * share) for share in shares]


def _hand(arm: Arm) -> list[tuple[Vector, float]]:
    """Thin enough to lie on things."""
    return [(along(arm.wrist, arm.fingers, BONES.hand * share * 0.85), 1.6) for share in (0.2, 0.4, 0.6)]


def _head_depth(body: Skeleton, point: Vector, radius: float) -> float:
    head = body.spine.head.at
    return radius + _HEAD - distance_to_segment(point, head, head)


def _leg_depth(leg: Leg, point: Vector, radius: float) -> float:
    thigh = 7.6 - distance_to_segment(point, leg.hip, leg.knee)
    shin = 5.6 - distance_to_segment(point, leg.knee, leg.ankle)
    return radius + max(thigh, shin)


def _up(axes: tuple[float, ...]) -> Vector:
    return (axes[1], axes[4], axes[7])
