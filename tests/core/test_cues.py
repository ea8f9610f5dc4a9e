from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from support.routines import plans, shipped
from twistbreak.core.clock import ZERO
from twistbreak.core.coach.cues import Cue, cues_between
from twistbreak.core.coach.guide import Plan, SegmentKind, plan
from twistbreak.core.routines.routine import Dose, Side

SECOND = timedelta(seconds=1)


def all_cues(of: Plan) -> list[Cue]:
    return list(cues_between(of, ZERO, of.length))


@given(plans, st.lists(st.floats(0, 1), max_size=30))
def test_each_tone_comes_once_however_the_time_is_cut(of: Plan, shares: list[float]) -> None:
    cuts = [ZERO, *(of.length * share for share in sorted(shares)), of.length]
    heard = [cue for before, after in pairwise(cuts) for cue in cues_between(of, before, after)]
    assert heard == all_cues(of)


@given(plans, st.data())
def test_each_tone_comes_once_when_the_time_is_cut_at_the_edges_of_segments(of: Plan, data: st.DataObject) -> None:
    edges = sorted(
        {s.start + timedelta(microseconds=n) for s in of.segments for n in (-1, 0, 1, 2)} - {-timedelta(microseconds=1)}
    )
    cuts = [ZERO, *(edge for edge in edges if data.draw(st.booleans())), of.length]
    heard = [cue for before, after in pairwise(cuts) for cue in cues_between(of, before, after)]
    assert heard == all_cues(of)


def test_a_hold_is_told_from_its_start_to_its_end() -> None:
    one_side = [Cue.HALF_WAY, Cue.RETURN]
    assert all_cues(plan(shipped("seated-twist"), Dose.THOROUGH, Side.RIGHT)) == [
        Cue.START,
        Cue.TURN,
        *one_side,
        *[Cue.OTHER_SIDE, *one_side] * 3,
        Cue.DONE,
    ]


def test_a_swing_has_a_beat_for_every_change_of_side() -> None:
    of = plan(shipped("standing-swing"), Dose.QUICK, Side.RIGHT)
    assert all_cues(of) == [Cue.START, Cue.TURN, *[Cue.SWING] * 19, Cue.RETURN, Cue.DONE]


def test_half_way_comes_in_the_middle_of_the_hold() -> None:
    of = plan(shipped("chair-twist"), Dose.STANDARD, Side.RIGHT)
    hold = next(s for s in of.segments if s.kind is SegmentKind.HOLD)
    middle = hold.start + 15 * SECOND
    assert cues_between(of, hold.start, middle - timedelta(microseconds=1)) == ()
    assert cues_between(of, middle - timedelta(microseconds=1), middle) == (Cue.HALF_WAY,)


@given(plans)
def test_jumping_to_the_start_of_a_step_sounds_its_tone(of: Plan) -> None:
    back = next(s for s in of.segments if s.kind is SegmentKind.RETURN)
    assert cues_between(of, back.start, back.start + SECOND) == (Cue.RETURN,)


@given(plans, st.timedeltas(min_value=ZERO, max_value=timedelta(minutes=6)), st.timedeltas(min_value=ZERO))
def test_nothing_sounds_while_time_stands_still_or_goes_back(of: Plan, at: timedelta, back: timedelta) -> None:
    assert cues_between(of, at, at) == ()
    assert cues_between(of, at, at - back) == ()


@given(plans)
def test_nothing_sounds_after_the_end(of: Plan) -> None:
    assert cues_between(of, of.length, of.length + timedelta(hours=1)) == ()
