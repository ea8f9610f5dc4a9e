"""A key pose: where the pelvis is, how the spine turns and bends, and what hands and feet touch.

Limbs are given by targets instead of angles: a hand that holds the chair keeps holding it while the trunk moves.
Centimetres and degrees; names and signs as in `docs/poses.md`. Poses are drawn for the right side.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from twistbreak.core.pose.vectors import Vector, mirrored


class Anchor(StrEnum):
    """What a target moves along with; its axes are those of the stage while the person sits or stands upright."""

    STAGE = "stage"
    PELVIS = "pelvis"
    CHEST = "chest"
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class Trunk:
    """Pelvis, spine, neck and shoulders.

    Attributes:
        pelvis: Centre of the pelvis.
        facing: Yaw, pitch and roll of the pelvis; pitch -90 is lying on the back with the head away from us.
        rolled: Turn of the pelvis about its own long axis, afterwards: how the lying twist turns.
        twist: Turn of the whole spine, pelvis to chest; negative to the right.
        bend: Forward bend of the whole spine.
        lean: Sideways bend of the whole spine; positive to the left.
        neck: Turn, nod and tilt of the head against the chest.
    """

    pelvis: Vector
    facing: Vector = (0.0, 0.0, 0.0)
    rolled: float = 0.0
    twist: float = 0.0
    bend: float = 0.0
    lean: float = 0.0
    neck: Vector = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Hand:
    """What a hand touches.

    Attributes:
        at: The wrist.
        on: What `at`, `fingers` and `palm` move along with.
        elbow: Which way the elbow points, on the chest.
        fingers: Which way the fingers point.
        palm: Which way the palm looks.
        grip: How far the hand is closed: 0 flat, 1 round an edge.
    """

    at: Vector
    on: Anchor
    elbow: Vector
    fingers: Vector
    palm: Vector
    grip: float = 0.2


@dataclass(frozen=True, slots=True)
class Foot:
    """Where a foot stands or lies.

    Attributes:
        at: The ankle.
        on: What all three move along with.
        knee: Which way the knee points.
        toes: Which way the toes point.
    """

    at: Vector
    on: Anchor
    knee: Vector
    toes: Vector


@dataclass(frozen=True, slots=True)
class KeyPose:
    """One position of the whole body."""

    trunk: Trunk
    left_hand: Hand
    right_hand: Hand
    left_foot: Foot
    right_foot: Foot

    def mirror(self) -> KeyPose:
        """The same for the other side."""
        return KeyPose(
            _other_trunk(self.trunk),
            _other_hand(self.right_hand),
            _other_hand(self.left_hand),
            _other_foot(self.right_foot),
            _other_foot(self.left_foot),
        )


@dataclass(frozen=True, slots=True)
class Detour:
    """What hands and feet go by on the way between two poses, so that they stay clear of body and chair.

    A limb without a point goes straight. The way back passes the same points, unless it has a detour of its own.

    Attributes:
        trunk_late: Share of the way by which pelvis and spine begin later than the rest.
        legs_late: The same for the legs.
        head_late: The same for the head.
    """

    left_hand: Waypoint | None = None
    right_hand: Waypoint | None = None
    left_foot: Waypoint | None = None
    right_foot: Waypoint | None = None
    trunk_late: float = 0.0
    legs_late: float = 0.0
    head_late: float = 0.0

    def mirror(self) -> Detour:
        """The same for the other side."""
        return Detour(
            _other_point(self.right_hand),
            _other_point(self.left_hand),
            _other_point(self.right_foot),
            _other_point(self.left_foot),
            self.trunk_late,
            self.legs_late,
            self.head_late,
        )


@dataclass(frozen=True, slots=True)
class Waypoint:
    """A point half-way.

    Attributes:
        at: Where.
        on: What it moves along with.
        bend: The direction of the elbow or knee there, if that matters.
        is_round: The way leads round the upright axis of `on`; else it is a parabola.
    """

    at: Vector
    on: Anchor
    bend: Vector | None = None
    is_round: bool = False


def _other_trunk(trunk: Trunk) -> Trunk:
    yaw, pitch, roll = trunk.facing
    turn, nod, tilt = trunk.neck
    return replace(
        trunk,
        pelvis=mirrored(trunk.pelvis),
        facing=(-yaw, pitch, -roll),
        rolled=-trunk.rolled,
        twist=-trunk.twist,
        lean=-trunk.lean,
        neck=(-turn, nod, -tilt),
    )


def _other_hand(hand: Hand) -> Hand:
    return replace(
        hand,
        at=mirrored(hand.at),
        elbow=mirrored(hand.elbow),
        fingers=mirrored(hand.fingers),
        palm=mirrored(hand.palm),
    )


def _other_foot(foot: Foot) -> Foot:
    return replace(foot, at=mirrored(foot.at), knee=mirrored(foot.knee), toes=mirrored(foot.toes))


def _other_point(point: Waypoint | None) -> Waypoint | None:
    if point is None:
        return None
    return Waypoint(mirrored(point.at), point.on, point.bend and mirrored(point.bend), point.is_round)
