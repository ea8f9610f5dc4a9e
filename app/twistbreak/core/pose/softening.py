"""A smaller range, for those who should turn less: only the trunk stops early, hands and feet stay at their work."""

from __future__ import annotations

from dataclasses import replace

from twistbreak.core.pose.key_pose import Anchor, Foot, KeyPose, Trunk
from twistbreak.core.pose.library import PoseKey, PoseLibrary
from twistbreak.core.pose.vectors import mix
from twistbreak.core.routines.routine import Routine

_CLEAR = 20.0
"""Degrees of twist from which a pose counts as turned; to reach for something is less."""


def is_turned(pose: KeyPose) -> bool:
    """Whether the spine is twisted, and not just on its way to a hand-hold."""
    return abs(pose.trunk.twist) > _CLEAR


def softened(library: PoseLibrary, routine: Routine, pose: KeyPose, reach: float) -> KeyPose:
    """A turned pose, turned less far.

    Args:
        library: The poses.
        routine: The twist that the pose is from.
        pose: The pose, drawn for the right; one that is not turned stays as it is.
        reach: How far, as a share of the way from the last pose before the turn.

    Returns:
        The pose with the trunk, and feet that travel over the stage, on part of their way. Hands reach for what they
        hold in the whole turn, as far as the arms allow.
    """
    before = _before_turning(library, routine)
    if reach >= 1.0 or before is None or not is_turned(pose):
        return pose
    return replace(
        pose,
        trunk=_trunk(before.trunk, pose.trunk, reach),
        left_foot=_foot(before.left_foot, pose.left_foot, reach),
        right_foot=_foot(before.right_foot, pose.right_foot, reach),
    )


def _before_turning(library: PoseLibrary, routine: Routine) -> KeyPose | None:
    keys: list[PoseKey] = [step.pose for step in (*routine.set_up, *routine.turn)]
    poses = [pose for key in keys if (pose := library.pose(key)) is not None]
    return next((pose for pose in reversed(poses) if not is_turned(pose)), None)


def _trunk(a: Trunk, b: Trunk, share: float) -> Trunk:
    def part(x: float, y: float) -> float:
        return x + (y - x) * share

    return Trunk(
        mix(a.pelvis, b.pelvis, share),
        mix(a.facing, b.facing, share),
        part(a.rolled, b.rolled),
        part(a.twist, b.twist),
        part(a.bend, b.bend),
        part(a.lean, b.lean),
        mix(a.neck, b.neck, share),
    )


def _foot(a: Foot, b: Foot, share: float) -> Foot:
    """One that moves along with the body comes less far by itself."""
    if not a.on is b.on is Anchor.STAGE:
        return b
    return Foot(mix(a.at, b.at, share), b.on, mix(a.knee, b.knee, share), mix(a.toes, b.toes, share))
