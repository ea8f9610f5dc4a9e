"""What the figure does at one instant of a guided twist: skeleton, view and arrow, for the side in hand."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import timedelta

from twistbreak.core.coach.timeline import Breath, Frame, Pace, SegmentKind
from twistbreak.core.pose.camera import Camera
from twistbreak.core.pose.key_pose import KeyPose
from twistbreak.core.pose.library import Arrow, PoseKey, PoseLibrary, Stage
from twistbreak.core.pose.movement import between, course_of, eased, still
from twistbreak.core.pose.skeleton import Skeleton
from twistbreak.core.pose.softening import is_turned, softened
from twistbreak.core.pose.swing import swing_course, swing_detour
from twistbreak.core.routines.routine import Kind, Routine, Side

_SHORTEST_MOVE = timedelta(seconds=2)
_MOVING_SHARE = 0.75
"""Share of a step in which the figure moves; then it waits for the user."""
_ORBIT = timedelta(milliseconds=1400)
"""How long the view takes to come round to the other side."""
BREATH_STEPS = 12
"""How many steps a breath is drawn in, each less than a millimetre: so few that a painter can keep them all."""
_GIVE = 0.06
"""Share of the twist that is let go with each in-breath of a hold."""
_FADE_IN, _FADE_OUT = 0.25, 0.1
"""Shares of a step in which the arrow comes and goes."""


@dataclass(frozen=True, slots=True)
class Posture:
    """What makes a body: of equal ones the bodies are equal, so that a painter can keep what it made of one.

    Attributes:
        start: The pose it comes from.
        start_side: The side that pose is for.
        end: The pose it goes to.
        side: The side that one is for.
        moved: How far it has come, 0 to 1, not eased.
        full: How full the lungs are, 0 to 1.
        is_held: A little of the twist is let go with each in-breath.
        is_swing: The arms are thrown.
        is_fast: It swings at its full pace.
    """

    start: PoseKey
    start_side: Side
    end: PoseKey
    side: Side
    moved: float = 0.0
    full: float = 0.0
    is_held: bool = False
    is_swing: bool = False
    is_fast: bool = False

    @property
    def turned_to(self) -> Side:
        """Where the body is turned now: a swing comes from the other side."""
        return self.start_side if self.moved < 0.5 else self.side  # noqa: PLR2004 -- half-way


@dataclass(frozen=True, slots=True)
class Picture:
    """Everything a painter needs, in the person's own stage; nothing of it is mirrored any more.

    Attributes:
        posture: What the skeleton was made of.
        skeleton: Every joint.
        stage: Prop and arrow, drawn for the right.
        camera: The view now.
        side: Whose turn it is: for the left, `stage` is to be mirrored.
        arrow: How clearly the arrow is seen, 0 to 1.
        homewards: The arrow shows the way back.
    """

    posture: Posture
    skeleton: Skeleton
    stage: Stage
    camera: Camera
    side: Side
    arrow: float
    homewards: bool


def at_rest(frame: Frame) -> Frame:
    """The instant that stands for the whole step where nothing may move: arrived, and between two breaths."""
    return replace(frame, progress=1.0, breath=None)


def picture_at(library: PoseLibrary, routine: Routine, frame: Frame, reach: float = 1.0) -> Picture | None:
    """The picture of one instant; None where a pose is missing.

    Args:
        library: The poses.
        routine: The twist.
        frame: The instant.
        reach: How far turned poses turn, as a share of the whole: see `softening`.
    """
    segment = frame.segment
    side = side_of(frame)
    stage = library.stage(segment.pose_to)
    start, end = library.pose(segment.pose_from), library.pose(segment.pose_to)
    if stage is None or start is None or end is None:
        return None
    posture = posture_of(frame)
    ends = (softened(library, routine, pose, reach) for pose in (start, end))
    skeleton = _skeleton(library, posture, *ends)
    shown, homewards = _arrow(routine, frame, was_turned=is_turned(start), turns=is_turned(end))
    return Picture(posture, skeleton, stage, _camera(routine, frame, stage, side), side, shown, homewards)


def view_at(library: PoseLibrary, routine: Routine, frame: Frame) -> Camera | None:
    """The view of one instant, without the work on the body; None where the stage is missing."""
    stage = library.stage(frame.segment.pose_to)
    return None if stage is None else _camera(routine, frame, stage, side_of(frame))


def held_picture(library: PoseLibrary, routine: Routine, side: Side, reach: float = 1.0) -> Picture | None:
    """A still picture of the full turn, with the arrow; None where it is missing."""
    key = routine.hold_text.pose
    stage, pose = library.stage(key), library.pose(key)
    if stage is None or pose is None:
        return None
    posture = Posture(key, side, key, side)
    turned = softened(library, routine, pose, reach)
    return Picture(posture, still(_for(turned, side)), stage, camera_for(stage, side), side, 1.0, homewards=False)


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


def posture_of(frame: Frame) -> Posture:
    """What the body does at one instant."""
    segment, side = frame.segment, side_of(frame)
    return Posture(
        segment.pose_from,
        side.other if segment.from_other_side else side,
        segment.pose_to,
        side,
        moved(frame),
        _fullness(frame.breath),
        segment.kind is SegmentKind.HOLD,
        segment.kind is SegmentKind.SWING,
        segment.pace is Pace.FULL,
    )


def moved(frame: Frame) -> float:
    """How far the movement of a segment has come, 0 to 1, not eased: it ends before the segment does."""
    segment = frame.segment
    if segment.pose_from == segment.pose_to and not segment.from_other_side:
        return 1.0
    if segment.kind is SegmentKind.SWING:
        return frame.progress
    span = min(segment.length, max(_SHORTEST_MOVE, _MOVING_SHARE * segment.length))
    return min(1.0, frame.progress * (segment.length / span))


def _for(pose: KeyPose, side: Side) -> KeyPose:
    return pose if side is Side.RIGHT else pose.mirror()


def _skeleton(library: PoseLibrary, posture: Posture, start: KeyPose, end: KeyPose) -> Skeleton:
    start, end, side = _for(start, posture.start_side), _for(end, posture.side), posture.side
    if posture.is_swing:
        return between(start, end, swing_course(posture.moved), swing_detour(side, is_fast=posture.is_fast))
    detour = library.detour(posture.start, posture.end)
    course = course_of(detour, posture.moved)
    give = _GIVE * posture.full if posture.is_held else 0.0
    return between(start, end, course, detour if side is Side.RIGHT else detour.mirror(), posture.full, give)


def _arrow(routine: Routine, frame: Frame, *, was_turned: bool, turns: bool) -> tuple[float, bool]:
    """How clearly the arrow is seen, and whether it shows the way back; it never comes or goes at once."""
    now = frame.progress
    if now >= 1.0:  # a still picture for the whole step
        return (1.0 if turns or was_turned else 0.0), not turns
    if frame.segment.from_other_side or frame.segment.kind is SegmentKind.SWING:
        return min(1.0, now / _FADE_IN, (1.0 - now) / _FADE_OUT), False
    if turns:
        return 1.0 if was_turned else min(1.0, now / _FADE_IN), False
    if not was_turned:
        return 0.0, False
    if now < _FADE_OUT:  # the arrow of the hold goes; after a swing there is none
        return (0.0 if routine.kind is Kind.SWING else 1.0 - now / _FADE_OUT), False
    return min(1.0, (now - _FADE_OUT) / _FADE_IN, (1.0 - now) / _FADE_OUT), True


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
