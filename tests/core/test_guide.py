from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.routines import NINE, doses, holds, paces, plans, shipped, sides, swings
from twistbreak.core.clock import ZERO
from twistbreak.core.coach.guide import Breathing, Pace, Plan, SegmentKind, frame_at, hold_length, plan, swing_paces
from twistbreak.core.coach.timeline import (
    WORK,
    next_start,
    previous_start,
    step_starts,
    this_start,
    way_out,
)
from twistbreak.core.routines.routine import Dose, Hold, Kind, Routine, Side, Swing

SECOND = timedelta(seconds=1)
shares = st.floats(-0.2, 1.2)


def seconds(value: float) -> timedelta:
    return timedelta(seconds=value)


def work(of: Plan, side: Side) -> timedelta:
    return sum((s.length for s in of.segments if s.kind in WORK and s.side is side), ZERO)


def kinds(of: Plan) -> list[tuple[SegmentKind, Side | None]]:
    steps = [(s.kind, s.side) for s in of.segments]
    return [steps[0], *(after for before, after in pairwise(steps) if before != after)]


@given(plans)
def test_both_sides_get_equal_time(of: Plan) -> None:
    assert work(of, Side.LEFT) == work(of, Side.RIGHT) > ZERO


@given(plans)
def test_both_sides_get_equally_many_holds_or_swings(of: Plan) -> None:
    left, right = frame_at(of, ZERO).counts
    assert left.total == right.total == (of.repetitions or of.rounds)
    assert (left.side, right.side) == of.sides


@given(plans)
def test_segments_follow_each_other_without_gaps(of: Plan) -> None:
    assert of.segments[0].start == ZERO
    assert all(s.length > ZERO for s in of.segments)
    assert all(before.end == after.start for before, after in pairwise(of.segments))


@given(plans)
def test_each_pose_begins_where_the_last_one_ended(of: Plan) -> None:
    assert all(before.pose_to == after.pose_from for before, after in pairwise(of.segments))


@given(plans)
def test_a_change_of_sides_happens_in_the_centre_or_is_told_to_the_figure(of: Plan) -> None:
    for before, after in pairwise(of.segments):
        if after.from_other_side:
            assert before.side is after.side.other if after.side else False
        elif before.side is not None and after.side is before.side.other:
            assert before.kind is SegmentKind.RETURN


@given(holds, doses, sides, paces)
def test_holds_stay_inside_the_range_of_their_source(
    routine: Routine, dose: Dose, side: Side, breathing: Breathing
) -> None:
    hold = routine.action
    assert isinstance(hold, Hold)
    for segment in plan(routine, dose, side, breathing).segments:
        if segment.kind is SegmentKind.HOLD:
            assert segment.length.total_seconds() in hold.seconds
            assert segment.breaths in hold.breaths if hold.breaths else segment.breaths == 0


@given(swings, doses, sides, paces)
def test_swings_stay_inside_the_range_of_their_source(
    routine: Routine, dose: Dose, side: Side, breathing: Breathing
) -> None:
    assert isinstance(routine.action, Swing)
    assert plan(routine, dose, side, breathing).repetitions in routine.action.per_side


@pytest.mark.parametrize("name", NINE)
@pytest.mark.parametrize("side", Side)
def test_a_larger_dose_never_takes_less_time(name: str, side: Side) -> None:
    lengths = [plan(shipped(name), dose, side).length for dose in Dose]
    assert lengths[0] < lengths[1] < lengths[2]


def test_the_doses_of_the_chair_twist_are_15_30_and_60_seconds_a_side() -> None:
    assert [work(plan(shipped("chair-twist"), dose, Side.RIGHT), Side.LEFT) for dose in Dose] == [
        seconds(15),
        seconds(30),
        seconds(60),
    ]


def test_a_thorough_dose_adds_rounds_instead_of_holds_beyond_the_range() -> None:
    of = plan(shipped("supine-twist"), Dose.THOROUGH, Side.RIGHT)
    assert of.rounds == 2
    assert [(s.round, s.side, s.length) for s in of.segments if s.kind is SegmentKind.HOLD] == [
        (round_, side, seconds(30)) for round_ in (1, 2) for side in (Side.RIGHT, Side.LEFT)
    ]


def test_the_reclined_twist_takes_no_more_than_its_five_minutes() -> None:
    assert all(plan(shipped("reclined-twist"), dose, Side.RIGHT).length <= timedelta(minutes=5) for dose in Dose)


def test_a_hold_goes_through_turn_hold_return_on_each_side_of_each_round() -> None:
    one_side = (SegmentKind.TURN, SegmentKind.HOLD, SegmentKind.RETURN)
    both = [(kind, side) for side in (Side.LEFT, Side.RIGHT) for kind in one_side]
    assert kinds(plan(shipped("seated-twist"), Dose.THOROUGH, Side.LEFT)) == [
        (SegmentKind.SET_UP, None),
        *both,
        *both,
        (SegmentKind.FINISH, None),
    ]


def test_instructions_name_the_side_in_hand() -> None:
    of = plan(shipped("chair-twist"), Dose.QUICK, Side.LEFT)
    assert [str(s.text) for s in of.segments if s.kind is SegmentKind.HOLD] == [
        "Stay turned to your left",
        "Stay turned to your right",
    ]
    assert [str(s.text) for s in of.segments if s.kind is SegmentKind.TURN][0::2] == [
        "Take hold of the chair with your left hand",
        "Take hold of the chair with your right hand",
    ]


def test_in_the_reclined_twist_the_opposite_knee_crosses_to_the_side() -> None:
    of = plan(shipped("reclined-twist"), Dose.QUICK, Side.RIGHT)
    texts = [str(s.text) for s in of.segments if s.kind is SegmentKind.TURN and s.side is Side.RIGHT]
    assert texts == [
        "Bend your left knee above the hip",
        "Take that knee across to your right",
        "Look past your left hand",
    ]


@given(swings, doses, sides, paces)
def test_a_swing_alternates_builds_up_slows_down_and_ends_in_breaths(
    routine: Routine, dose: Dose, side: Side, breathing: Breathing
) -> None:
    of = plan(routine, dose, side, breathing)
    swinging = [s for s in of.segments if s.kind is SegmentKind.SWING]
    assert [s.side for s in swinging] == list(of.sides) * of.repetitions
    assert [s.repetition for s in swinging] == [n for n in range(1, of.repetitions + 1) for _ in of.sides]
    breathe = next(s for s in of.segments if s.kind is SegmentKind.BREATHE)
    assert (breathe.breaths, breathe.length) == (3, 3 * breathing.cycle)
    assert kinds(of)[-3:] == [
        (SegmentKind.RETURN, of.sides[1]),
        (SegmentKind.BREATHE, None),
        (SegmentKind.FINISH, None),
    ]


@given(st.integers(4, 100), st.floats(0.5, 3), st.floats(1, 3))
def test_the_pace_of_swings_changes_gradually_and_never_stops_suddenly(
    repetitions: int, fast: float, factor: float
) -> None:
    swing = shipped("standing-swing").action
    assert isinstance(swing, Swing)
    model = Swing(swing.per_side, {}, fast * factor, fast, 0, swing.build_up, swing.slow_down, swing.closing)
    lengths = [length for length, _ in swing_paces(model, repetitions)]
    paces_ = [pace for _, pace in swing_paces(model, repetitions)]
    assert len(lengths) == 2 * repetitions
    assert lengths == lengths[::-1]
    assert lengths[0] == seconds(fast * factor) >= min(lengths)
    largest_step = (lengths[0] - seconds(fast)) / 2 + timedelta(microseconds=2)
    assert all(abs(after - before) <= largest_step for before, after in pairwise(lengths))
    assert paces_ == sorted(paces_, key=list(Pace).index)
    assert sum(lengths[0::2], ZERO) == sum(lengths[1::2], ZERO)


@given(st.floats(2, 10), st.floats(2, 12), doses)
def test_counted_breaths_come_at_the_users_pace_as_far_as_the_seconds_allow(
    inward: float, outward: float, dose: Dose
) -> None:
    hold = shipped("floor-seated-twist").action
    assert isinstance(hold, Hold)
    breathing = Breathing(seconds(inward), seconds(outward))
    length, breaths = hold_length(hold, dose, breathing)
    assert breaths == hold.by_dose[dose]
    assert seconds(15) <= length <= seconds(hold.longest[dose])
    if seconds(15) < length < seconds(hold.longest[dose]):
        assert length == breaths * breathing.cycle


@given(plans, st.lists(shares, min_size=2, max_size=20))
def test_frames_move_forward_with_time(of: Plan, at: list[float]) -> None:
    frames = [frame_at(of, of.length * share) for share in sorted(at)]
    for before, after in pairwise(frames):
        assert (before.index, before.progress) <= (after.index, after.progress)
        assert before.total_remaining >= after.total_remaining
        assert all(b.done <= a.done for b, a in zip(before.counts, after.counts, strict=True))
        assert before.finished <= after.finished


@given(plans, shares)
def test_a_frame_is_there_for_every_instant(of: Plan, share: float) -> None:
    frame = frame_at(of, of.length * share)
    assert 0 <= frame.progress <= 1
    assert ZERO <= frame.remaining <= frame.segment.length
    assert frame.segment is of.segments[frame.index]
    assert (frame.breath is not None) == (frame.segment.kind in {SegmentKind.HOLD, SegmentKind.BREATHE})
    if frame.breath:
        assert 0 <= frame.breath.progress <= 1
        assert 0 <= frame.breath.left <= frame.segment.breaths
        assert (frame.breath.left > 0) == (frame.segment.breaths > 0)


@given(plans, st.timedeltas())
def test_before_the_beginning_and_after_the_end_time_stands_still(of: Plan, far: timedelta) -> None:
    assert frame_at(of, min(far, ZERO)) == frame_at(of, ZERO)
    assert frame_at(of, max(far, of.length)) == frame_at(of, of.length)
    assert frame_at(of, of.length).finished
    assert not frame_at(of, of.length - timedelta(microseconds=1)).finished


@given(plans)
def test_every_hold_begins_with_an_in_breath_and_ends_with_an_out_breath(of: Plan) -> None:
    for segment in of.segments:
        if segment.kind is SegmentKind.HOLD:
            first, last = (
                frame_at(of, segment.start).breath,
                frame_at(of, segment.end - timedelta(microseconds=1)).breath,
            )
            assert first is not None
            assert last is not None
            assert (first.inward, first.progress, first.left) == (True, 0, segment.breaths)
            assert not last.inward
            assert last.progress > 0.99
            assert last.left == min(segment.breaths, 1)


def test_breaths_are_counted_down() -> None:
    of = plan(shipped("office-chair-twist"), Dose.STANDARD, Side.RIGHT)
    hold = next(s for s in of.segments if s.kind is SegmentKind.HOLD)
    assert (hold.length, hold.breaths) == (seconds(30), 6)
    seen = [frame_at(of, hold.start + SECOND * n).breath for n in range(30)]
    assert [breath.left for breath in seen if breath] == [n for n in (6, 5, 4, 3, 2, 1) for _ in range(5)]
    assert [breath.inward for breath in seen if breath] == [True, True, False, False, False] * 6


def test_a_breath_takes_time() -> None:
    with pytest.raises(ValueError, match="take time"):
        Breathing(ZERO, SECOND)


@given(plans, shares)
def test_next_and_previous_lead_to_the_neighbouring_steps(of: Plan, share: float) -> None:
    now = max(of.length * share, ZERO)
    starts = (*step_starts(of), of.length)
    assert next_start(of, now) == min((s for s in starts if s > now), default=of.length)
    here = this_start(of, min(now, of.length - timedelta(microseconds=1)))
    assert here == max(s for s in starts[:-1] if s <= min(now, of.length - timedelta(microseconds=1)))
    earlier = [s for s in starts[:-1] if s < here]
    assert previous_start(of, min(now, of.length - timedelta(microseconds=1))) == (earlier[-1] if earlier else ZERO)


def test_steps_of_a_swing_are_its_paces() -> None:
    of = plan(shipped("standing-swing"), Dose.QUICK, Side.RIGHT)
    begun = [s for s in of.segments if s.start in step_starts(of)]
    assert [s.pace for s in begun if s.kind is SegmentKind.SWING] == [Pace.BUILD_UP, Pace.FULL, Pace.SLOW_DOWN]


@given(plans, shares)
def test_nobody_is_left_in_a_twist(of: Plan, share: float) -> None:
    now = min(max(of.length * share, ZERO), of.length)
    here, there = frame_at(of, now).segment, frame_at(of, way_out(of, now)).segment
    match here.kind:
        case SegmentKind.TURN | SegmentKind.HOLD:
            assert (there.kind, there.side, there.round) == (SegmentKind.RETURN, here.side, here.round)
        case SegmentKind.SWING if here.pace is not Pace.SLOW_DOWN:
            assert there.pace is Pace.SLOW_DOWN
        case SegmentKind.SWING | SegmentKind.SET_UP | SegmentKind.RETURN | SegmentKind.BREATHE | SegmentKind.FINISH:
            assert here.kind is SegmentKind.FINISH or there.kind is not here.kind
            assert way_out(of, now) > now or here.kind is SegmentKind.FINISH


def test_plans_of_holds_and_swings_say_what_they_count() -> None:
    for name in NINE:
        of = plan(shipped(name), Dose.STANDARD, Side.RIGHT)
        assert (of.repetitions > 0) == (shipped(name).kind is Kind.SWING)
        assert of.name == shipped(name).name
