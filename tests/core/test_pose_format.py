"""Pose files: what they may say, and what is told when they are wrong."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.poses import texts
from twistbreak.core.pose.key_pose import Anchor
from twistbreak.core.pose.library import PoseLibrary
from twistbreak.core.pose.pose_format import parse_all
from twistbreak.core.problem import Problem

GOOD = """\
[stage]
prop = "floor"
heading = 20
pitch = 10
reach = 100
at = [0, 80, 0]
arrow = { at = [0, 100, 0], radius = 30, from = 60, to = -60 }

[pose.ready]
trunk = { pelvis = [0, 92, 0] }
hands = { on = "chest", at = [24, -36, 3], fingers = [0, -1, 0], palm = [-1, 0, 0], elbow = [0.3, 0, -1] }
feet = { at = [10, 9, 0], knee = [0, 0, 1], toes = [0.1, 0, 1] }

[pose.turned]
extends = "ready"
trunk = { twist = -40 }
right_hand = { at = [-30, 80, 10], on = "stage" }

[[detour]]
from = "ready"
to = "turned"
right_hand = { at = [-40, 90, 20] }
head_late = 0.2
"""


def read(text: str) -> tuple[PoseLibrary, list[Problem]]:
    return parse_all([("mine", "mine.toml", text)])


def test_a_pose_takes_over_what_it_does_not_say_itself() -> None:
    library, problems = read(GOOD)
    assert problems == []
    pose = library.pose("mine/turned")
    assert pose is not None
    assert pose.trunk.pelvis == (0, 92, 0)
    assert pose.trunk.twist == -40
    assert pose.right_hand.on is Anchor.STAGE
    assert pose.right_hand.fingers == (0, -1, 0)
    assert pose.left_hand.at == (24, -36, 3)
    assert pose.right_foot.at == (-10, 9, 0)


def test_a_detour_serves_both_ways_unless_the_way_back_has_its_own() -> None:
    library, _ = read(GOOD)
    there = library.detour("mine/ready", "mine/turned")
    assert there.head_late == 0.2
    assert library.detour("mine/turned", "mine/ready") is there
    own = GOOD + '\n[[detour]]\nfrom = "turned"\nto = "ready"\nlegs_late = 0.1\n'
    library, _ = read(own)
    assert library.detour("mine/turned", "mine/ready").legs_late == 0.1
    assert library.detour("mine/ready", "mine/turned").head_late == 0.2


def test_a_missing_pose_is_none() -> None:
    library, _ = read(GOOD)
    assert library.pose("mine/other") is None
    assert library.pose("other/ready") is None
    assert library.stage("other/ready") is None


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ('prop = "floor"', 'prop = "sofa"', "stage.prop"),
        ("heading = 20", "heading = 400", "stage.heading"),
        ("pelvis = [0, 92, 0]", "pelvis = [0, 92]", "pose.ready.trunk.pelvis"),
        ("twist = -40", 'twist = "much"', "pose.turned.trunk.twist"),
        ('extends = "ready"', 'extends = "redy"', "pose.turned.extends"),
        ('on = "stage"', 'on = "knee"', "pose.turned.right_hand.on"),
        ("head_late = 0.2", "head_late = 2", "detour[1].head_late"),
        ("radius = 30", "radius = 1000", "stage.arrow.radius"),
    ],
)
def test_a_mistake_is_told_with_its_key_and_line(old: str, new: str, key: str) -> None:
    assert old in GOOD
    library, problems = read(GOOD.replace(old, new, 1))
    assert library.pose("mine/ready") is None
    told = next(problem for problem in problems if problem.key == key)
    assert told.file == "mine.toml"
    assert told.line == next(n for n, line in enumerate(GOOD.replace(old, new, 1).split("\n"), 1) if new in line)


def test_a_key_nobody_knows_is_mentioned_but_does_no_harm() -> None:
    library, problems = read(GOOD.replace("twist = -40", "twist = -40, twirl = 3"))
    assert library.pose("mine/turned") is not None
    assert [problem.key for problem in problems] == ["pose.turned.trunk.twirl"]


def test_one_bad_file_leaves_the_others_alone() -> None:
    library, problems = parse_all([("bad", "bad.toml", "]["), ("mine", "mine.toml", GOOD)])
    assert library.pose("mine/ready") is not None
    assert [problem.file for problem in problems] == ["bad.toml"]


@given(st.text(max_size=200))
def test_no_text_brings_the_reader_down(text: str) -> None:
    read(text)


@given(st.integers(0, 2000), st.text(max_size=8))
def test_no_damage_to_a_good_file_brings_the_reader_down(place: int, damage: str) -> None:
    read(GOOD[:place] + damage + GOOD[place + len(damage) :])


def test_the_shipped_files_have_nothing_wrong() -> None:
    _, problems = parse_all(texts())
    assert problems == []
