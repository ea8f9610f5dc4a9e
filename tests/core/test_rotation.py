"""Whose turn it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.storyboard import Desk
from twistbreak.core.engine.events import StretchNow
from twistbreak.core.engine.policy import Policy, Rotation
from twistbreak.core.engine.rotation import REMEMBERED_AT_MOST, counted, next_twist, remembered
from twistbreak.core.routines.routine import RoutineId

USUAL = st.lists(st.sampled_from("abcdef"), min_size=1, max_size=6, unique=True).map(tuple)
STANDING = st.lists(st.sampled_from("STU"), max_size=3, unique=True).map(tuple)
SOME = st.frozensets(st.sampled_from("abcdefSTU"))
PAST = st.lists(st.sampled_from("abcdefSTUxyz"), max_size=8, unique=True).map(tuple)
"""What was done on earlier days, with twists that are not offered any more."""

rotations = st.builds(Rotation, USUAL, STANDING, st.integers(0, 10), st.just(frozenset[RoutineId]()), SOME)


def day(rotation: Rotation, breaks: int, *, done: int = 0, recent: Sequence[RoutineId] = ()) -> Iterator[RoutineId]:
    """The twists of one day, each done as it is offered."""
    today: Mapping[RoutineId, int] = {}
    for number in range(breaks):
        twist = next_twist(rotation, done + number, today, recent)
        today, recent = counted(today, twist), remembered(recent, twist)
        yield twist


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
    assert "".join(day(rotation, 6)) == turns


@given(rotations, st.integers(0, 30), st.integers(0, 10_000), PAST)
def test_over_a_day_every_twist_offered_comes_up_fairly(
    rotation: Rotation, breaks: int, done: int, past: tuple[RoutineId, ...]
) -> None:
    comes = Counter(day(rotation, breaks, done=done, recent=past))
    for pool in (rotation.usual, rotation.standing):
        counts = [comes[twist] for twist in pool]
        assert max(counts, default=0) - min(counts, default=0) <= 1
    assert set(comes) <= {*rotation.usual, *rotation.standing}


@given(rotations, st.integers(0, 10_000), st.dictionaries(st.sampled_from("abcSxy"), st.integers(0, 9)), PAST)
def test_every_nth_is_a_standing_one_whatever_was_done(
    rotation: Rotation, breaks: int, today: dict[RoutineId, int], past: tuple[RoutineId, ...]
) -> None:
    is_standing = rotation.standing and rotation.standing_every and (breaks + 1) % rotation.standing_every == 0
    twist = next_twist(rotation, breaks, today, past)
    assert twist in (rotation.standing if is_standing else rotation.usual)


@given(USUAL, st.data(), st.integers(0, 40), PAST)
def test_a_favourite_comes_about_twice_as_often(
    usual: tuple[RoutineId, ...], data: st.DataObject, breaks: int, past: tuple[RoutineId, ...]
) -> None:
    favourites = data.draw(st.frozensets(st.sampled_from(usual)))
    comes = Counter(day(Rotation(usual, favourites=favourites), breaks, recent=past))
    shares = [comes[twist] / 2 if twist in favourites else comes[twist] for twist in usual]
    assert max(shares) - min(shares) <= 1


@given(rotations, st.integers(2, 30), PAST)
def test_nothing_comes_twice_in_a_row_where_there_is_another(
    rotation: Rotation, breaks: int, past: tuple[RoutineId, ...]
) -> None:
    twists = [*past[-1:], *day(rotation, breaks, recent=past)]
    for before, after in pairwise(twists):
        pool = rotation.usual if after in rotation.usual else rotation.standing
        assert before != after or len(pool) == 1


@given(st.integers(1, 3), PAST)
def test_relieving_and_strengthening_alternate_where_there_are_as_many(
    number: int, past: tuple[RoutineId, ...]
) -> None:
    strong, gentle = "abc"[:number], "def"[:number]
    rotation = Rotation((*strong, *gentle), strengthening=frozenset(strong))
    kinds = [twist in strong for twist in day(rotation, 2 * number, recent=past)]
    assert all(before is not after for before, after in pairwise(kinds))


def test_the_first_break_after_a_relieving_one_is_a_strengthening_one() -> None:
    rotation = Rotation(("gentle", "kind", "soft", "strong"), strengthening=frozenset({"strong"}))
    assert list(day(rotation, 6)) == ["gentle", "strong", "kind", "soft", "strong", "gentle"]


def test_what_the_user_did_by_choice_counts_too() -> None:
    assert next_twist(Rotation(("a", "b")), 3, {"a": 3}, ("b", "a")) == "b"
    assert next_twist(Rotation(("a", "b", "c")), 5, {"a": 3, "c": 1, "b": 1}, ("a", "c", "b")) == "c"


def test_a_twist_offered_anew_catches_up_in_turns_with_the_others() -> None:
    today, recent, twists = {"a": 3, "b": 3}, ("a", "b"), ""
    for breaks in range(6, 12):
        twists += next_twist(Rotation(("a", "b", "new")), breaks, today, recent).replace("new", "N")
        done = twists[-1].replace("N", "new")
        today, recent = counted(today, done), remembered(recent, done)
    assert twists == "NaNbNa"


@given(st.lists(st.integers(0, 99).map(str), max_size=200))
def test_what_is_remembered_has_a_limit(done: list[RoutineId]) -> None:
    today: dict[RoutineId, int] = {}
    recent: tuple[RoutineId, ...] = ()
    for twist in done:
        today, recent = counted(today, twist), remembered(recent, twist)
    assert len(today) <= REMEMBERED_AT_MOST
    assert list(recent) == list(dict.fromkeys(reversed(done)))[:REMEMBERED_AT_MOST][::-1]


# --- in the engine


def test_a_twist_done_by_choice_is_not_the_next_one_offered() -> None:
    desk = Desk(replace(Policy(), rotation=Rotation(("a", "b", "c"))))
    desk.send(StretchNow("a"))
    desk.finish_break()
    desk.work(timedelta(minutes=30))
    assert desk.offer().routine == "b"
    assert (desk.state.tally.twists, desk.state.recent) == ({"a": 1}, ("a",))


def test_a_new_day_starts_with_what_was_done_longest_ago() -> None:
    desk = Desk(replace(Policy(), rotation=Rotation(("a", "b", "c"))))
    for _ in range(2):
        desk.work(timedelta(minutes=30))
        desk.finish_break()
    desk.be_still(timedelta(hours=24))
    desk.work(timedelta(minutes=30))
    assert desk.state.tally.twists == {}
    assert desk.offer().routine == "c"


def test_a_break_left_before_it_began_counts_for_nothing() -> None:
    desk = Desk(replace(Policy(), rotation=Rotation(("a", "b"))))
    desk.work(timedelta(minutes=30))
    desk.finish_break(complete=False)
    desk.work(timedelta(minutes=30))
    assert desk.offer().routine == "a"
    assert desk.state.recent == ()
