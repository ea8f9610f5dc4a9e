"""A smaller range: the trunk turns less far; hands, feet and pelvis stay where the words say."""

from __future__ import annotations

import math

import pytest

from support.poses import frames, library, turned_picture
from support.routines import NINE, shipped
from twistbreak.core.pose.clearance import touches
from twistbreak.core.pose.performance import Picture, picture_at
from twistbreak.core.pose.vectors import turned_back
from twistbreak.core.routines.routine import Side

GENTLY = 0.6
DEPTH = 3.3
"""Centimetres by which soft parts may give, at the most, as where the whole turn braces."""
UPRIGHT = tuple(name for name in NINE if name not in {"supine-twist", "reclined-twist"})


def twist(picture: Picture) -> float:
    """Between pelvis and chest, in degrees."""
    spine = picture.skeleton.spine
    axes = spine.upper.axes
    x, _, z = turned_back(spine.pelvis.axes, (axes[2], axes[5], axes[8]))
    return abs(math.degrees(math.atan2(x, z)))


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("name", NINE)
def test_the_spine_turns_clearly_less_and_still_turns(name: str, side: Side) -> None:
    whole, half = (twist(turned_picture(name, side, reach)) for reach in (1.0, GENTLY))
    assert 0.55 < half / whole < 0.75


@pytest.mark.parametrize("name", NINE)
def test_the_whole_range_is_what_is_drawn(name: str) -> None:
    for frame in frames(name, 4):
        assert picture_at(library(), shipped(name), frame) == picture_at(library(), shipped(name), frame, 1.0)


@pytest.mark.parametrize("name", NINE)
def test_what_is_not_turned_stays_as_it_is(name: str) -> None:
    first = next(iter(frames(name, 4)))
    assert picture_at(library(), shipped(name), first, GENTLY) == picture_at(library(), shipped(name), first)


@pytest.mark.parametrize("name", ["chair-twist", "office-chair-twist", "seated-twist", "floor-seated-twist"])
def test_hands_keep_hold_of_what_they_hold(name: str) -> None:
    whole, half = (turned_picture(name, Side.RIGHT, reach).skeleton for reach in (1.0, GENTLY))
    assert math.dist(whole.left_arm.wrist, half.left_arm.wrist) < 1.5
    assert math.dist(whole.right_arm.wrist, half.right_arm.wrist) < 1.5


@pytest.mark.parametrize("name", UPRIGHT)
def test_feet_stay_where_they_stand(name: str) -> None:
    whole, half = (turned_picture(name, Side.LEFT, reach).skeleton for reach in (1.0, GENTLY))
    assert math.dist(whole.left_leg.ankle, half.left_leg.ankle) < 0.5
    assert math.dist(whole.right_leg.ankle, half.right_leg.ankle) < 0.5


@pytest.mark.parametrize("name", ["supine-twist", "reclined-twist"])
def test_lying_down_the_knee_stays_above_the_floor(name: str) -> None:
    whole, half = (turned_picture(name, Side.RIGHT, reach).skeleton for reach in (1.0, GENTLY))
    assert half.left_leg.knee[1] > whole.left_leg.knee[1] + 10


@pytest.mark.parametrize("reach", [GENTLY, 0.8])
@pytest.mark.parametrize("name", NINE)
def test_no_limb_goes_into_trunk_furniture_or_floor(name: str, reach: float) -> None:
    wrong = {
        f"{frame.segment.kind} to {frame.segment.pose_to} at {frame.progress:.2f}: {touch}"
        for frame in frames(name, 14)
        if (picture := picture_at(library(), shipped(name), frame, reach))
        for touch in touches(picture.skeleton, picture.stage.prop)
        if touch.depth > DEPTH
    }
    assert wrong == set()
