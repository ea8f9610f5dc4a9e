"""Between two key poses: eased, with contacts that hold and hands that go round the body."""

from __future__ import annotations

import math
from dataclasses import dataclass

from twistbreak.core.pose.key_pose import Detour, Foot, Hand, KeyPose, Trunk, Waypoint
from twistbreak.core.pose.skeleton import BONES, Arm, Leg, Skeleton, Spine, hip_of, shoulder_of, spine_of, two_bones
from twistbreak.core.pose.vectors import Vector, add, mix, sub, turned, turned_back, unit

STRAIGHT = Detour()
_DEEPEST_TWIST = 38.0
"""Degrees of spine twist at which the stretched region is fully shown."""


@dataclass(frozen=True, slots=True)
class Course:
    """How far the parts of the body have come from one pose to the next; 0 to 1, already eased.

    Attributes:
        trunk: Pelvis and spine.
        hands: Both hands.
        head: The neck.
        legs: Both feet.
    """

    trunk: float
    hands: float
    head: float
    legs: float


def eased(share: float) -> float:
    """Slow at both ends: speed and acceleration begin and end at nothing."""
    return share * share * share * (share * (share * 6.0 - 15.0) + 10.0)


def together(share: float) -> Course:
    """All parts at once, eased."""
    there = eased(share)
    return Course(there, there, there, there)


def course_of(detour: Detour, share: float) -> Course:
    """How far the parts are when a share of the time is over: those that begin later go faster."""

    def begun(late: float) -> float:
        return eased(max(0.0, (share - late) / (1.0 - late)))

    return Course(begun(detour.trunk_late), eased(share), begun(detour.head_late), begun(detour.legs_late))


def between(
    start: KeyPose, end: KeyPose, course: Course, detour: Detour = STRAIGHT, breath: float = 0.0, give: float = 0.0
) -> Skeleton:
    """The body at one instant between two poses.

    Args:
        start: The pose it comes from.
        end: The pose it goes to.
        course: How far each part has come.
        detour: What hands and feet go by.
        breath: How full the lungs are, 0 to 1.
        give: Share of the twist that is let go: a little with each in-breath of a hold.
    """
    trunk = _trunk(start.trunk, end.trunk, course, give)
    spine = spine_of(trunk, breath)
    hands = course.hands
    legs = course.legs
    return Skeleton(
        spine,
        _arm(spine, 1.0, (start.left_hand, end.left_hand), hands, detour.left_hand, breath),
        _arm(spine, -1.0, (start.right_hand, end.right_hand), hands, detour.right_hand, breath),
        _leg(spine, 1.0, (start.left_foot, end.left_foot), legs, detour.left_foot),
        _leg(spine, -1.0, (start.right_foot, end.right_foot), legs, detour.right_foot),
        breath,
        min(1.0, abs(trunk.twist) / _DEEPEST_TWIST),
    )


def still(pose: KeyPose, breath: float = 0.0, give: float = 0.0) -> Skeleton:
    """The body in one pose."""
    return between(pose, pose, Course(0.0, 0.0, 0.0, 0.0), STRAIGHT, breath, give)


def _trunk(a: Trunk, b: Trunk, course: Course, give: float) -> Trunk:
    share = course.trunk
    return Trunk(
        mix(a.pelvis, b.pelvis, share),
        _whole_degrees(mix(a.facing, b.facing, share)),
        a.rolled + (b.rolled - a.rolled) * share,
        (a.twist + (b.twist - a.twist) * share) * (1.0 - give),
        a.bend + (b.bend - a.bend) * share,
        a.lean + (b.lean - a.lean) * share,
        mix(a.neck, b.neck, course.head),
    )


def _whole_degrees(facing: Vector) -> Vector:
    """So that a pelvis that swings to and fro passes the same few places, and a painter can keep the legs of each."""
    return (float(round(facing[0])), float(round(facing[1])), float(round(facing[2])))


def _arm(spine: Spine, side: float, hands: tuple[Hand, Hand], share: float, by: Waypoint | None, breath: float) -> Arm:
    a, b = hands
    wrist = _path(spine, _placed(spine, a), _placed(spine, b), share, by)
    bend = _direction(a.elbow, b.elbow, share, by and by.bend)
    root = shoulder_of(spine, side, wrist, breath)
    elbow, end = two_bones(root, wrist, BONES.upper_arm, BONES.forearm, turned(spine.upper.axes, bend))
    start, goal = spine.anchor(a.on).axes, spine.anchor(b.on).axes
    fingers = unit(mix(turned(start, a.fingers), turned(goal, b.fingers), share))
    palm = unit(mix(turned(start, a.palm), turned(goal, b.palm), share))
    return Arm(root, elbow, end, fingers, palm, a.grip + (b.grip - a.grip) * share)


def _leg(spine: Spine, side: float, feet: tuple[Foot, Foot], share: float, by: Waypoint | None) -> Leg:
    a, b = feet
    start, goal = spine.anchor(a.on).axes, spine.anchor(b.on).axes
    ankle = _path(spine, _placed(spine, a), _placed(spine, b), share, by)
    middle = None if by is None or by.bend is None else turned(spine.anchor(by.on).axes, by.bend)
    bend = _direction(turned(start, a.knee), turned(goal, b.knee), share, middle)
    root = hip_of(spine, side)
    knee, end = two_bones(root, ankle, BONES.thigh, BONES.shin, bend)
    return Leg(root, knee, end, unit(mix(turned(start, a.toes), turned(goal, b.toes), share)))


def _placed(spine: Spine, target: Hand | Foot | Waypoint) -> Vector:
    anchor = spine.anchor(target.on)
    return add(anchor.at, turned(anchor.axes, target.at))


def _path(spine: Spine, a: Vector, b: Vector, share: float, by: Waypoint | None) -> Vector:
    if by is None or not by.is_round:
        return _way(a, b, share, None if by is None else _placed(spine, by))
    anchor = spine.anchor(by.on)
    middle = _polar(by.at, 0.0)
    start, end = (_polar(turned_back(anchor.axes, sub(place, anchor.at)), middle[0]) for place in (a, b))
    angle, distance, height = _way(start, end, share, middle)
    local = (distance * math.sin(angle), height, distance * math.cos(angle))
    return add(anchor.at, turned(anchor.axes, local))


def _polar(place: Vector, near: float) -> Vector:
    """Angle from straight ahead (the turn of the circle that is next to `near`), distance from the axis, height."""
    x, y, z = place
    angle = math.atan2(x, z)
    return angle + 2 * math.pi * round((near - angle) / (2 * math.pi)), math.hypot(x, z), y


def _way(a: Vector, b: Vector, share: float, by: Vector | None) -> Vector:
    """Straight, or along a parabola through a point that is reached half-way."""
    if by is None:
        return mix(a, b, share)
    rest = 1.0 - share
    ka, kb, kc = rest * (rest - share), share * (share - rest), 4.0 * share * rest
    return (
        ka * a[0] + kb * b[0] + kc * by[0],
        ka * a[1] + kb * b[1] + kc * by[1],
        ka * a[2] + kb * b[2] + kc * by[2],
    )


def _direction(a: Vector, b: Vector, share: float, by: Vector | None) -> Vector:
    if by is None:
        return mix(a, b, share)
    return _way(unit(a), unit(b), share, unit(by))
