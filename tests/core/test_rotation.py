"""Whose turn it is."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twistbreak.core.policy import Rotation
from twistbreak.core.rotation import next_twist


@pytest.mark.parametrize(
    ("rotation", "turns"),
    [
        (Rotation(("a",)), "aaaaaa"),
        (Rotation(("a", "b", "c")), "abcabc"),
        (Rotation(("a", "b"), ("S",), 3), "abSabS"),
        (Rotation(("a", "b", "c"), ("S", "T"), 2), "aSbTcS"),
        (Rotation(("a", "b"), ("S", "T"), 1), "STSTST"),
        (Rotation(("a", "b"), ("S",), 0), "ababab"),
        (Rotation(("a", "b"), (), 2), "ababab"),
    ],
)
def test_twists_take_turns_and_every_nth_is_a_standing_one(rotation: Rotation, turns: str) -> None:
    assert "".join(next_twist(rotation, breaks) for breaks in range(6)) == turns


@given(
    st.builds(
        Rotation,
        st.lists(st.sampled_from("abcd"), min_size=1, max_size=4, unique=True).map(tuple),
        st.lists(st.sampled_from("STU"), max_size=3, unique=True).map(tuple),
        st.integers(0, 10),
    ),
    st.integers(0, 10_000),
)
def test_no_twist_of_a_kind_is_favoured(rotation: Rotation, start: int) -> None:
    period = max(rotation.standing_every, 1) * len(rotation.usual) * max(len(rotation.standing), 1)
    offered = Counter(next_twist(rotation, breaks) for breaks in range(start, start + period))
    assert len({offered[each] for each in rotation.usual}) == 1
    assert len({offered[each] for each in rotation.standing}) <= 1
