"""From a pose to joints: the spine shares the twist, arms and legs reach for their targets."""

from __future__ import annotations

import math
from dataclasses import dataclass

from twistbreak.core.pose.key_pose import Anchor, Trunk
from twistbreak.core.pose.vectors import (
    IDENTITY,
    Matrix,
    Vector,
    add,
    along,
    dot,
    length,
    product,
    rotation,
    scaled,
    sub,
    turned,
    unit,
)

SHARES = (0.2, 0.41, 0.39)
"""How lumbar, middle and upper thoracic spine share a turn or bend: real rotation happens in the mid-back (D)."""


@dataclass(frozen=True, slots=True)
class Bones:
    """Lengths in centimetres, of an adult of about 170."""

    shoulder: float = 16.0
    """Half the distance between the shoulders."""
    hip: float = 8.2
    """Half the distance between the hips."""
    upper_arm: float = 28.0
    forearm: float = 25.0
    hand: float = 15.0
    thigh: float = 43.0
    shin: float = 42.0
    foot: float = 17.0
    sacrum: float = 8.0
    """From the centre of the pelvis to the foot of the spine."""
    lumbar: float = 11.5
    middle: float = 13.5
    upper: float = 14.5
    neck: float = 8.6
    head: float = 8.2
    """From the top of the neck to the centre of the head."""
    shoulder_height: float = 10.0
    """Of the shoulders above the foot of the upper spine."""
    shoulder_play: float = 1.8
    """How far a shoulder follows its hand."""
    growth: float = 0.025
    """By what share the spine gets longer with a full breath, and when one sits up: discs and curves, not bones."""


BONES = Bones()


@dataclass(frozen=True, slots=True)
class Link:
    """One link of the spine: the joint at its foot, and its axes."""

    at: Vector
    axes: Matrix


@dataclass(frozen=True, slots=True)
class Spine:
    """The trunk from pelvis to head. `neck` stands at its foot; `head` is the centre of the skull."""

    pelvis: Link
    lumbar: Link
    middle: Link
    upper: Link
    neck: Link
    head: Link

    def anchor(self, on: Anchor) -> Link:
        """What a target moves along with."""
        match on:
            case Anchor.STAGE:
                return _STAGE
            case Anchor.PELVIS:
                return self.pelvis
            case Anchor.CHEST:
                return self.upper
            case Anchor.HEAD:
                return self.head


@dataclass(frozen=True, slots=True)
class Arm:
    """Joints of an arm; directions are unit vectors."""

    shoulder: Vector
    elbow: Vector
    wrist: Vector
    fingers: Vector
    palm: Vector
    grip: float


@dataclass(frozen=True, slots=True)
class Leg:
    """Joints of a leg; `toes` is a unit vector."""

    hip: Vector
    knee: Vector
    ankle: Vector
    toes: Vector


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Every joint at one instant.

    Attributes:
        breath: How full the lungs are, 0 to 1.
        stretch: How far into the twist, 0 to 1: how strongly the stretched region shows.
    """

    spine: Spine
    left_arm: Arm
    right_arm: Arm
    left_leg: Leg
    right_leg: Leg
    breath: float
    stretch: float


_STAGE = Link((0.0, 0.0, 0.0), IDENTITY)
_MOST_STRETCHED = 0.9985
_LEAST_FOLDED = 1.02


def spine_of(trunk: Trunk, breath: float, bones: Bones = BONES) -> Spine:
    """Stack the links of the spine upon the pelvis.

    Args:
        trunk: The trunk of a pose.
        breath: How full the lungs are, 0 to 1: the crown and the chest rise.
        bones: Lengths.
    """
    axes = product(rotation(*trunk.facing), rotation(trunk.rolled))
    pelvis = Link(trunk.pelvis, axes)
    foot = _above(trunk.pelvis, axes, bones.sacrum)
    grown = 1.0 + bones.growth * breath
    links: list[Link] = []
    for share, size in zip(SHARES, (bones.lumbar, bones.middle, bones.upper), strict=True):
        axes = product(axes, rotation(trunk.twist * share, trunk.bend * share, trunk.lean * share))
        links.append(Link(foot, axes))
        foot = _above(foot, axes, size * grown)
    turn, nod, tilt = trunk.neck
    half = rotation(turn / 2, nod / 2, tilt / 2)
    neck = Link(foot, product(axes, half))
    top = add(foot, turned(neck.axes, (0.0, bones.neck, 0.8)))
    skull = product(neck.axes, half)
    head = Link(add(top, turned(skull, (0.0, bones.head, 1.6))), skull)
    return Spine(pelvis, links[0], links[1], links[2], neck, head)


def shoulder_of(spine: Spine, side: float, wrist: Vector, breath: float, bones: Bones = BONES) -> Vector:
    """The shoulder joint: on the upper spine, following its hand a little.

    Args:
        spine: The spine.
        side: 1 left, -1 right.
        wrist: Where the hand is wanted.
        breath: How full the lungs are; the shoulders rise half a centimetre.
        bones: Lengths.
    """
    upper = spine.upper
    rest = add(upper.at, turned(upper.axes, (side * bones.shoulder, bones.shoulder_height + 0.5 * breath, 0.0)))
    return along(rest, unit(sub(wrist, rest)), bones.shoulder_play)


def hip_of(spine: Spine, side: float, bones: Bones = BONES) -> Vector:
    """The hip joint; `side` is 1 for left, -1 for right."""
    return add(spine.pelvis.at, turned(spine.pelvis.axes, (side * bones.hip, -1.0, 0.0)))


def two_bones(root: Vector, target: Vector, first: float, second: float, bend: Vector) -> tuple[Vector, Vector]:
    """Where the middle joint and the end of a limb go, so that the end reaches a target.

    Args:
        root: The joint at the trunk.
        target: Where the end is wanted; it goes as near as the bones allow.
        first: Length of the bone at the trunk.
        second: Length of the other one.
        bend: Which way the middle joint points.

    Returns:
        The middle joint and the end.
    """
    line = sub(target, root)
    reach = min(length(line), (first + second) * _MOST_STRETCHED)
    reach = max(reach, abs(first - second) * _LEAST_FOLDED)
    towards = unit(line)
    before = (first * first - second * second + reach * reach) / (2 * reach)
    out = math.sqrt(max(0.0, first * first - before * before))
    aside = unit(sub(bend, scaled(towards, dot(bend, towards))))
    return along(along(root, towards, before), aside, out), along(root, towards, reach)


def _above(at: Vector, axes: Matrix, distance: float) -> Vector:
    return (at[0] + axes[1] * distance, at[1] + axes[4] * distance, at[2] + axes[7] * distance)
