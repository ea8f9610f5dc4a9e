"""The figure does what the words say: each routine's hands, knees and eyes, on both sides."""

from __future__ import annotations

import pytest

from support.poses import INSTANT, held, library, pictures
from support.routines import NINE, shipped
from twistbreak.core.coach.guide import frame_at, plan
from twistbreak.core.coach.timeline import Pace, SegmentKind
from twistbreak.core.pose.key_pose import KeyPose
from twistbreak.core.pose.movement import still
from twistbreak.core.pose.performance import Picture, picture_at
from twistbreak.core.pose.props import Prop, solids_of
from twistbreak.core.pose.skeleton import Arm, Leg, Skeleton
from twistbreak.core.pose.vectors import Vector, along, distance_to_segment, dot, length, sub, unit
from twistbreak.core.routines.routine import Dose, Side


def drawn(key: str) -> KeyPose:
    found = library().pose(key)
    assert found is not None
    return found


def same(picture: Picture, side: Side) -> tuple[Arm, Leg]:
    """The limbs on the side the twist goes to."""
    body = picture.skeleton
    return (body.left_arm, body.left_leg) if side is Side.LEFT else (body.right_arm, body.right_leg)


def other(picture: Picture, side: Side) -> tuple[Arm, Leg]:
    return same(picture, side.other)


def hand(arm: Arm) -> Vector:
    return along(arm.wrist, arm.fingers, 7.0)


def outward(side: Side, point: Vector) -> float:
    """How far a point lies to a side, in centimetres."""
    return point[0] if side is Side.LEFT else -point[0]


def to_the_chair(point: Vector) -> float:
    return min(distance_to_segment(point, a, b) - r for a, b, r in solids_of(Prop.OFFICE_CHAIR))


def faces(body: Skeleton) -> Vector:
    axes = body.spine.head.axes
    return (axes[2], axes[5], axes[8])


both = pytest.mark.parametrize("side", Side)


@both
def test_chair_twist_one_hand_holds_the_chair_s_back_the_other_arm_keeps_the_knees(side: Side) -> None:
    picture = held("chair-twist", side)
    back, knees = hand(same(picture, side)[0]), hand(other(picture, side)[0])
    assert to_the_chair(back) < 4.0
    assert back[2] < -15
    assert back[1] > 70
    leg = same(picture, side)[1]
    assert distance_to_segment(knees, leg.hip, leg.knee) < 11.0
    assert outward(side, knees) > outward(side, leg.knee) - 2


@both
def test_office_chair_twist_one_hand_on_the_back_rest_one_on_the_arm_rest(side: Side) -> None:
    picture = held("office-chair-twist", side)
    back, rest = hand(same(picture, side)[0]), hand(other(picture, side)[0])
    assert to_the_chair(back) < 4.0
    assert back[2] < -15
    assert to_the_chair(rest) < 4.5
    assert outward(side, rest) > 18
    assert 60 < rest[1] < 74


@both
def test_seated_twist_one_hand_behind_the_hip_the_other_on_the_knee(side: Side) -> None:
    picture = held("seated-twist", side)
    behind, on_knee = same(picture, side)[0], hand(other(picture, side)[0])
    assert behind.wrist[2] < picture.skeleton.spine.pelvis.at[2] - 8
    assert behind.wrist[1] < 56
    assert length(sub(on_knee, same(picture, side)[1].knee)) < 16


@both
def test_hands_behind_the_head_elbows_wide(side: Side) -> None:
    picture = held("chair-twist-hands-behind-head", side)
    head = picture.skeleton.spine.head
    for arm in (picture.skeleton.left_arm, picture.skeleton.right_arm):
        assert dot(sub(hand(arm), head.at), faces(picture.skeleton)) < -6
        assert length(sub(hand(arm), head.at)) < 18
        assert length(sub(arm.elbow, head.at)) > 22


@both
def test_standing_twist_arms_straight_palms_together(side: Side) -> None:
    picture = held("standing-twist", side)
    left, right = picture.skeleton.left_arm, picture.skeleton.right_arm
    assert length(sub(left.wrist, right.wrist)) < 7
    assert dot(left.palm, right.palm) < -0.9
    for arm in (left, right):
        assert dot(unit(sub(arm.elbow, arm.shoulder)), unit(sub(arm.wrist, arm.elbow))) > 0.85


@both
def test_floor_twist_foot_outside_the_other_thigh_elbow_outside_the_knee_hand_behind(side: Side) -> None:
    picture = held("floor-seated-twist", side)
    (back_arm, bent), (brace, straight) = same(picture, side), other(picture, side)
    assert outward(side.other, bent.ankle) > outward(side.other, straight.knee) + 5
    assert bent.ankle[1] < 10
    assert bent.knee[1] > 35
    assert outward(side, brace.elbow) > outward(side, bent.knee) + 5
    assert length(sub(brace.elbow, bent.knee)) < 16
    assert hand(back_arm)[1] < 8
    assert hand(back_arm)[2] < picture.skeleton.spine.pelvis.at[2] - 12


@both
def test_supine_twist_both_knees_to_the_side_arms_in_a_t_eyes_to_the_other(side: Side) -> None:
    picture = held("supine-twist", side)
    body = picture.skeleton
    for leg in (body.left_leg, body.right_leg):
        assert outward(side, leg.knee) > 20
    for arm, which in ((body.left_arm, Side.LEFT), (body.right_arm, Side.RIGHT)):
        assert outward(which, hand(arm)) > 60
        assert abs(arm.wrist[2] - arm.shoulder[2]) < 12
        assert hand(arm)[1] < 9
    assert outward(side.other, faces(body)) > 0.3


@both
def test_reclined_twist_the_other_knee_crosses_the_near_leg_rests_the_eyes_pass_the_other_hand(side: Side) -> None:
    picture = held("reclined-twist", side)
    (_, resting), (far_arm, crossing) = same(picture, side), other(picture, side)
    assert outward(side, crossing.knee) > 25
    assert dot(unit(sub(resting.knee, resting.hip)), unit(sub(resting.ankle, resting.knee))) > 0.9
    assert outward(side.other, faces(picture.skeleton)) > 0.3
    assert outward(side.other, hand(far_arm)) > 60


def test_reclined_twist_first_the_knee_comes_up_thigh_upright_shin_level() -> None:
    body = still(drawn("reclined-twist/knee-up"))
    leg = body.left_leg
    assert unit(sub(leg.knee, leg.hip))[1] > 0.93
    assert abs(unit(sub(leg.ankle, leg.knee))[1]) < 0.25
    assert body.spine.pelvis == still(drawn("reclined-twist/ready")).spine.pelvis


def test_reclined_twist_the_sacrum_leads_the_way_back() -> None:
    way_back = [
        picture
        for frame, picture in pictures("reclined-twist", 20)
        if frame.segment.kind is SegmentKind.RETURN and frame.segment.pose_to.endswith("knee-up")
    ]
    early = way_back[5].skeleton
    start, end = way_back[0].skeleton, way_back[20].skeleton

    def share(now: Vector, first: Vector, last: Vector) -> float:
        return length(sub(now, first)) / length(sub(last, first))

    sacrum = share(early.spine.pelvis.axes[:3], start.spine.pelvis.axes[:3], end.spine.pelvis.axes[:3])
    eyes = share(faces(early), faces(start), faces(end))
    assert sacrum > eyes + 0.05


def test_swing_the_hands_fly_wider_when_faster_and_slap_the_sides() -> None:
    widest: dict[Pace, float] = {}
    for frame, picture in pictures("standing-swing", 20):
        pace = frame.segment.pace
        if pace is not None and frame.segment.from_other_side:
            body = picture.skeleton
            reach = max(abs(arm.wrist[0]) for arm in (body.left_arm, body.right_arm))
            widest[pace] = max(reach, widest.get(pace, 0.0))
    assert widest[Pace.FULL] > widest[Pace.BUILD_UP] + 6
    for side in Side:
        body = held("standing-swing", side).skeleton
        for arm in (body.left_arm, body.right_arm):
            assert length(sub((arm.wrist[0], 0, arm.wrist[2]), (0, 0, 0))) < 26


@both
def test_swing_the_head_turns_with_the_trunk_until_it_looks_behind(side: Side) -> None:
    body = held("standing-swing", side).skeleton
    assert faces(body)[2] < -0.35
    assert outward(side, faces(body)) > 0


@pytest.mark.parametrize("dose", Dose)
@pytest.mark.parametrize("name", NINE)
def test_every_segment_of_every_dose_is_drawn_on_both_sides(name: str, dose: Dose) -> None:
    """What is said and heard in each, `test_phrases.py` looks after."""
    for first in Side:
        of = plan(shipped(name), dose, first)
        for segment in of.segments:
            for instant in (segment.start, segment.end - INSTANT):
                assert picture_at(library(), shipped(name), frame_at(of, instant)) is not None, segment
