"""What the figure does at one instant of a guided twist: skeleton, view and arrow, for the side in hand."""

from __future__ import annotations

import math
from dataclasses import dataclass
from datetime import timedelta

from twistbreak.core.pose.camera import Camera
from twistbreak.core.pose.key_pose import KeyPose
from twistbreak.core.pose.library import Arrow, PoseKey, PoseLibrary, Stage
from twistbreak.core.pose.movement import between, course_of, eased, still
from twistbreak.core.pose.skeleton import Skeleton
from twistbreak.core.pose.swing import swing_course, swing_detour
from twistbreak.core.routine import Routine, Side
from twistbreak.core.timeline import Breath, Frame, SegmentKind

_SHORTEST_MOVE = timedelta(seconds=2)
_MOVING_SHARE = 0.75
"""Share of a step in which the figure moves; then it waits for the user."""
_ORBIT = timedelta(milliseconds=1400)
"""How long the view takes to come round to the other side."""
BREATH_STEPS = 12
"""How many steps a breath is drawn in, each less than a millimetre: so few that a painter can keep them all."""
_GIVE = 0.06
"""Share of the twist that is let go with each in-breath of a hold."""
_CLEAR = 20.0
"""Degrees of twist from which a step counts as turning; to reach for something is less."""

_FORWARD = frozenset({SegmentKind.TURN, SegmentKind.HOLD, SegmentKind.SWING})


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything a painter needs, in the person's own stage; nothing of it is mirrored any more.

    Attributes:
        skeleton: Every joint.
        stage: Prop and arrow, drawn for the right.
        camera: The view now.
        side: Whose turn it is: for the left, `stage` is to be mirrored.
        arrow: How clearly the arrow is seen, 0 to 1.
        homewards: The arrow shows the way back.
    """

    skeleton: Skeleton
    stage: Stage
    camera: Camera
    side: Side
    arrow: float
    homewards: bool


def picture_at(library: PoseLibrary, routine: Routine, frame: Frame) -> Picture | None:
    """The picture of one instant; None where a pose is missing."""
    segment = frame.segment
    side = side_of(frame)
    stage = library.stage(segment.pose_to)
    start, end = library.pose(segment.pose_from), library.pose(segment.pose_to)
    if stage is None or start is None or end is None:
        return None
    start_side = side.other if segment.from_other_side else side
    full = _fullness(frame.breath)
    skeleton = _skeleton(library, frame, (_for(start, start_side), _for(end, side)), side, full)
    turns = abs(end.trunk.twist - start.trunk.twist) > _CLEAR or segment.from_other_side
    held = segment.kind is SegmentKind.HOLD and abs(end.trunk.twist) > _CLEAR
    shown = 1.0 if held or segment.kind is SegmentKind.SWING else min(1.0, 4.0 * frame.progress) if turns else 0.0
    homewards = segment.kind not in _FORWARD
    return Picture(skeleton, stage, _camera(routine, frame, stage, side), side, shown, homewards)


def view_at(library: PoseLibrary, routine: Routine, frame: Frame) -> Camera | None:
    """The view of one instant, without the work on the body; None where the stage is missing."""
    stage = library.stage(frame.segment.pose_to)
    return None if stage is None else _camera(routine, frame, stage, side_of(frame))


def held_picture(library: PoseLibrary, key: PoseKey, side: Side) -> Picture | None:
    """A still picture of one pose, with the arrow; None where it is missing."""
    stage, pose = library.stage(key), library.pose(key)
    if stage is None or pose is None:
        return None
    return Picture(still(_for(pose, side)), stage, camera_for(stage, side), side, 1.0, homewards=False)


def camera_for(stage: Stage, side: Side) -> Camera:
    """The view on a side: for the left the mirror image of the one for the right."""
    return stage.camera if side is Side.RIGHT else stage.camera.mirror()


def arrow_for(stage: Stage, side: Side) -> Arrow:
    """The arrow for a side."""
    arrow = stage.arrow
    if side is Side.RIGHT:
        return arrow
    x, y, z = arrow.on
    return Arrow((-x, y, z), arrow.radius, -arrow.start, -arrow.end, arrow.upright)


def side_of(frame: Frame) -> Side:
    """The side an instant belongs to: before the first side that one, after the second the second."""
    if frame.segment.side is not None:
        return frame.segment.side
    return frame.counts[0 if frame.segment.kind is SegmentKind.SET_UP else 1].side


def moved(frame: Frame) -> float:
    """How far the movement of a segment has come, 0 to 1, not eased: it ends before the segment does."""
    segment = frame.segment
    if segment.kind is SegmentKind.SWING:
        return frame.progress
    span = min(segment.length, max(_SHORTEST_MOVE, _MOVING_SHARE * segment.length))
    return min(1.0, frame.progress * (segment.length / span))


def _for(pose: KeyPose, side: Side) -> KeyPose:
    return pose if side is Side.RIGHT else pose.mirror()


def _skeleton(library: PoseLibrary, frame: Frame, ends: tuple[KeyPose, KeyPose], side: Side, full: float) -> Skeleton:
    segment, (start, end) = frame.segment, ends
    if segment.kind is SegmentKind.SWING:
        return between(start, end, swing_course(frame.progress), swing_detour(side, segment.pace))
    detour = library.detour(segment.pose_from, segment.pose_to)
    give = _GIVE * full if segment.kind is SegmentKind.HOLD else 0.0
    return between(
        start,
        end,
        course_of(detour, moved(frame)),
        detour if side is Side.RIGHT else detour.mirror(),
        full,
        give,
    )


def _fullness(breath: Breath | None) -> float:
    if breath is None:
        return 0.0
    share = 0.5 - 0.5 * math.cos(math.pi * breath.progress)
    return round(BREATH_STEPS * (share if breath.inward else 1.0 - share)) / BREATH_STEPS


def _camera(routine: Routine, frame: Frame, stage: Stage, side: Side) -> Camera:
    """After a change of sides the view comes round, so that both sides are seen equally well."""
    here = camera_for(stage, side)
    segment = frame.segment
    first_step = routine.turn[0] if routine.turn else None
    begins = first_step is not None and segment.text == first_step.text[side]
    is_very_first = side is frame.counts[0].side and frame.counts[0].done == 0
    if segment.kind is not SegmentKind.TURN or not begins or is_very_first:
        return here
    share = min(1.0, frame.progress * (segment.length / _ORBIT))
    return camera_for(stage, side.other).between(here, eased(share))
