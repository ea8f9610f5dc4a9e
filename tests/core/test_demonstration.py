"""One turn shown in the gallery: it begins and ends where the still picture stands, and nothing jumps."""

from __future__ import annotations

import math
from datetime import timedelta

import pytest

from support.poses import library
from support.routines import NINE, shipped
from twistbreak.core.clock import ZERO
from twistbreak.core.coach.demonstration import demonstration
from twistbreak.core.pose.performance import held_picture, picture_at
from twistbreak.core.pose.skeleton import Skeleton
from twistbreak.core.routines.routine import Kind, Side

FRAME = timedelta(milliseconds=50)
_LONGEST = timedelta(seconds=16)
_A_LOT = 30.0
"""Centimetres in a frame: the fast swing moves a hand by 20."""


def hands(body: Skeleton) -> list[tuple[float, float, float]]:
    return [body.left_arm.wrist, body.right_arm.wrist]


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("name", NINE)
def test_a_turn_begins_and_ends_in_the_still_picture(name: str, side: Side) -> None:
    routine = shipped(name)
    shown = demonstration(routine, side)
    still = held_picture(library(), routine, side)
    assert still is not None
    for elapsed in (ZERO, shown.length, shown.length + FRAME):
        picture = picture_at(library(), routine, shown.frame(elapsed))
        assert picture is not None
        assert picture.camera == still.camera
        for hand, there in zip(hands(picture.skeleton), hands(still.skeleton), strict=True):
            assert math.dist(hand, there) < 1.0


@pytest.mark.parametrize("name", NINE)
def test_nothing_jumps_on_the_way(name: str) -> None:
    routine = shipped(name)
    shown = demonstration(routine)
    before = None
    for number in range(int(shown.length / FRAME) + 1):
        picture = picture_at(library(), routine, shown.frame(number * FRAME))
        assert picture is not None
        if before is not None:
            for hand, there in zip(hands(picture.skeleton), hands(before), strict=True):
                assert math.dist(hand, there) < _A_LOT
        before = picture.skeleton


@pytest.mark.parametrize("name", NINE)
def test_a_turn_is_short_and_passes_through_the_middle(name: str) -> None:
    routine = shipped(name)
    shown = demonstration(routine)
    assert timedelta(seconds=3) <= shown.length <= _LONGEST
    if routine.kind is Kind.HOLD:
        assert {part.side for part in shown.parts} == {Side.RIGHT}
        assert routine.way_back[-1].pose in {part.pose_to for part in shown.parts}
    else:
        assert [part.side for part in shown.parts] == [Side.LEFT, Side.RIGHT]
