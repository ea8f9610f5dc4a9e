"""What must be true of the figure's body at every instant, whatever the routine and the side."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.poses import held, library, pictures
from support.routines import NINE, shipped
from twistbreak.core.coach.timeline import SegmentKind
from twistbreak.core.pose.clearance import touches
from twistbreak.core.pose.key_pose import KeyPose
from twistbreak.core.pose.movement import between, eased, still, together
from twistbreak.core.pose.performance import Picture
from twistbreak.core.pose.skeleton import BONES, SHARES, Arm, Leg, Skeleton
from twistbreak.core.pose.swing import swing_course
from twistbreak.core.pose.vectors import Vector, cross, dot, length, mirrored, sub, turned_back, unit
from twistbreak.core.routines.routine import Side

ALL_POSES = {f"{file.name}/{name}": pose for file in library().files.values() for name, pose in file.poses.items()}
ON_A_SEAT = ("chair-twist", "chair-twist-hands-behind-head", "office-chair-twist", "seated-twist")
DEEPEST = {
    "floor-seated-twist": 3.3,  # the elbow braces against the knee
    "standing-swing": 2.6,  # the hands slap the sides
}
"""Centimetres by which soft parts may give, where the text asks for contact; elsewhere `DEPTH`."""
DEPTH = 2.1

poses = st.sampled_from(sorted(ALL_POSES)).map(ALL_POSES.__getitem__)
shares = st.floats(0, 1)


def distance(a: Vector, b: Vector) -> float:
    return length(sub(a, b))


def arms(body: Skeleton) -> tuple[Arm, Arm]:
    return body.left_arm, body.right_arm


def legs(body: Skeleton) -> tuple[Leg, Leg]:
    return body.left_leg, body.right_leg


def points(body: Skeleton) -> list[Vector]:
    spine = body.spine
    links = (spine.pelvis, spine.lumbar, spine.middle, spine.upper, spine.neck, spine.head)
    joints = [link.at for link in links]
    for arm in arms(body):
        joints += [arm.shoulder, arm.elbow, arm.wrist]
    for leg in legs(body):
        joints += [leg.hip, leg.knee, leg.ankle]
    return joints


def yaw(picture_axes: tuple[float, ...]) -> float:
    """Where something faces, in degrees; negative to the right."""
    return math.degrees(math.atan2(picture_axes[2], picture_axes[8]))


@given(poses)
def test_the_mirror_image_of_the_mirror_image_is_the_pose(pose: KeyPose) -> None:
    assert pose.mirror().mirror() == pose


@given(poses, poses, shares, shares)
def test_bones_never_change_their_length(start: KeyPose, end: KeyPose, share: float, breath: float) -> None:
    body = between(start, end, together(share), breath=breath)
    for arm in arms(body):
        assert distance(arm.shoulder, arm.elbow) == pytest.approx(BONES.upper_arm)
        assert distance(arm.elbow, arm.wrist) == pytest.approx(BONES.forearm)
    for leg in legs(body):
        assert distance(leg.hip, leg.knee) == pytest.approx(BONES.thigh)
        assert distance(leg.knee, leg.ankle) == pytest.approx(BONES.shin)
    spine = body.spine
    grown = 1 + BONES.growth * breath
    assert distance(spine.lumbar.at, spine.middle.at) == pytest.approx(BONES.lumbar * grown)
    assert distance(spine.middle.at, spine.upper.at) == pytest.approx(BONES.middle * grown)
    assert distance(spine.upper.at, spine.neck.at) == pytest.approx(BONES.upper * grown)


@given(poses, st.floats(0.1, 1))
def test_a_breath_lifts_crown_and_chest_by_about_a_centimetre(pose: KeyPose, breath: float) -> None:
    empty, full = still(pose), still(pose, breath)
    risen = distance(full.spine.head.at, empty.spine.head.at)
    assert 0.05 < risen <= 1.2


@given(shares)
def test_a_movement_begins_and_ends_softly(share: float) -> None:
    assert eased(0.0) == 0.0
    assert eased(1.0) == pytest.approx(1.0)
    assert eased(share) + eased(1 - share) == pytest.approx(1.0)
    assert eased(0.01) < 0.0001


@pytest.mark.parametrize("name", NINE)
def test_every_pose_of_every_routine_is_drawn(name: str) -> None:
    routine = shipped(name)
    steps = (*routine.set_up, *routine.turn, routine.hold_text, *routine.way_back, routine.finish)
    assert [step.pose for step in steps if library().pose(step.pose) is None] == []


def test_no_pose_is_drawn_that_no_routine_uses() -> None:
    used = {
        step.pose
        for routine in map(shipped, NINE)
        for step in (*routine.set_up, *routine.turn, routine.hold_text, *routine.way_back, routine.finish)
    }
    assert set(ALL_POSES) == used


@pytest.mark.parametrize("key", sorted(ALL_POSES))
def test_hands_and_feet_reach_what_they_touch(key: str) -> None:
    pose = ALL_POSES[key]
    body = still(pose)
    limbs = ((pose.left_hand, body.left_arm.wrist), (pose.right_hand, body.right_arm.wrist),
             (pose.left_foot, body.left_leg.ankle), (pose.right_foot, body.right_leg.ankle))  # fmt: skip
    for target, end in limbs:
        anchor = body.spine.anchor(target.on)
        local = turned_back(anchor.axes, sub(end, anchor.at))
        assert distance(local, target.at) < 1.0


@pytest.mark.parametrize("name", NINE)
def test_the_other_side_is_the_exact_mirror_image(name: str) -> None:
    right, left = held(name, Side.RIGHT), held(name, Side.LEFT)
    swapped = _swapped(right.skeleton)
    for a, b in zip(points(swapped), points(left.skeleton), strict=True):
        assert a == pytest.approx(b, abs=1e-6)
    assert left.camera == right.camera.mirror()


def _swapped(body: Skeleton) -> Skeleton:
    def arm(of: Arm) -> Arm:
        shoulder, elbow, wrist = mirrored(of.shoulder), mirrored(of.elbow), mirrored(of.wrist)
        return Arm(shoulder, elbow, wrist, mirrored(of.fingers), mirrored(of.palm), of.grip)

    def leg(of: Leg) -> Leg:
        return Leg(*(mirrored(part) for part in (of.hip, of.knee, of.ankle, of.toes)))

    spine = body.spine
    links = [
        type(link)(mirrored(link.at), link.axes)
        for link in (spine.pelvis, spine.lumbar, spine.middle, spine.upper, spine.neck, spine.head)
    ]
    return Skeleton(
        type(spine)(*links),
        arm(body.right_arm),
        arm(body.left_arm),
        leg(body.right_leg),
        leg(body.left_leg),
        body.breath,
        body.stretch,
    )


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("name", NINE)
def test_no_limb_goes_into_trunk_furniture_or_floor_at_any_instant(name: str, side: Side) -> None:
    deepest = DEEPEST.get(name, DEPTH)
    wrong = {
        f"{frame.segment.kind} {frame.segment.side} to {frame.segment.pose_to} at {frame.progress:.2f}: {touch}"
        for frame, picture in pictures(name, 14, side)
        for touch in touches(picture.skeleton, picture.stage.prop)
        if touch.depth > deepest
    }
    assert wrong == set()


@pytest.mark.parametrize("name", NINE)
def test_nothing_jumps_from_one_instant_to_the_next(name: str) -> None:
    last: Picture | None = None
    index = -1
    for frame, picture in pictures(name, 40):
        if last is not None and frame.index == index:
            moved = max(distance(a, b) for a, b in zip(points(picture.skeleton), points(last.skeleton), strict=True))
            assert moved < 18.0, (frame.segment.pose_to, frame.progress)
        last, index = picture, frame.index


@pytest.mark.parametrize("name", NINE)
def test_each_segment_begins_where_the_one_before_ended(name: str) -> None:
    from support.poses import INSTANT, timeline
    from twistbreak.core.coach.guide import frame_at
    from twistbreak.core.pose.performance import picture_at

    of = timeline(name)
    for before, after in pairwise(of.segments):
        if before.side is not None and after.side not in {before.side, None} and before.kind is SegmentKind.RETURN:
            continue  # the poses of a centre are the same on both sides, but drawn for one of them
        ends = [picture_at(library(), shipped(name), frame_at(of, at)) for at in (before.end - INSTANT, after.start)]
        a, b = ends
        assert a is not None
        assert b is not None
        gap = max(distance(x, y) for x, y in zip(points(a.skeleton), points(b.skeleton), strict=True))
        assert gap < 1.8, (before.pose_to, after.pose_to)


@pytest.mark.parametrize("name", [*ON_A_SEAT, "standing-twist", "standing-swing"])
def test_feet_stay_where_they_stand(name: str) -> None:
    for _, picture in pictures(name, 12):
        for leg, side in zip(legs(picture.skeleton), (1, -1), strict=True):
            rest = library().pose(f"{_rest(name)}")
            assert rest is not None
            x, y, z = rest.left_foot.at
            assert leg.ankle == pytest.approx((side * x, y, z), abs=0.3)


def _rest(name: str) -> str:
    return shipped(name).set_up[0].pose


@pytest.mark.parametrize("name", [*ON_A_SEAT, "standing-twist"])
def test_the_pelvis_stays_still_in_twists_on_a_chair(name: str) -> None:
    places = {
        (picture.skeleton.spine.pelvis.at, picture.skeleton.spine.pelvis.axes) for _, picture in pictures(name, 6)
    }
    assert len(places) == 1


@pytest.mark.parametrize("name", [*ON_A_SEAT, "floor-seated-twist", "standing-twist"])
def test_the_twist_is_spread_over_the_spine_more_in_the_mid_back_than_below(name: str) -> None:
    spine = held(name, Side.RIGHT).skeleton.spine
    low = yaw(spine.pelvis.axes) - yaw(spine.lumbar.axes)
    middle = yaw(spine.lumbar.axes) - yaw(spine.middle.axes)
    high = yaw(spine.middle.axes) - yaw(spine.upper.axes)
    assert 3 < low < 14
    assert min(middle, high) > 1.5 * low
    assert 30 < low + middle + high < 60
    assert sum(SHARES) == pytest.approx(1.0)


@pytest.mark.parametrize("name", NINE)
def test_no_knee_bends_backwards_or_sideways(name: str) -> None:
    for frame, picture in pictures(name, 12):
        for leg in legs(picture.skeleton):
            thigh, shin = sub(leg.knee, leg.hip), sub(leg.ankle, leg.knee)
            hinge = cross(thigh, shin)
            if length(hinge) < 250:  # straight: nothing can be said
                continue
            # A knee folds so that the shin goes behind the thigh: the bend's outside is where the toes' side is.
            outside = unit(sub(unit(thigh), unit(shin)))
            assert dot(outside, leg.toes) > -0.35, (frame.segment.pose_to, frame.progress)


@pytest.mark.parametrize("name", NINE)
def test_no_elbow_bends_backwards(name: str) -> None:
    for frame, picture in pictures(name, 12):
        axes = picture.skeleton.spine.upper.axes
        for arm, side in zip(arms(picture.skeleton), (1.0, -1.0), strict=True):
            upper, fore = unit(sub(arm.elbow, arm.shoulder)), unit(sub(arm.wrist, arm.elbow))
            if dot(upper, fore) > 0.97:
                continue
            x, y, z = turned_back(axes, unit(sub(upper, fore)))
            # An elbow points outwards, backwards or down; only a raised arm may point it up or forwards.
            lowest = x * side * 0.8 - z * 0.6 - y * 0.5
            assert lowest > -0.75, (frame.segment.pose_to, frame.progress, (x, y, z))


def test_the_swing_s_arms_lag_behind_the_trunk_and_arrive_with_it() -> None:
    for step in range(1, 10):
        course = swing_course(step / 10)
        assert course.hands < course.trunk
        assert course.head == course.trunk
    assert swing_course(1.0).hands == pytest.approx(swing_course(1.0).trunk)
