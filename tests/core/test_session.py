from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from support.routines import doses, holds, paces, plans, routines, shipped, sides, swings
from twistbreak.core.clock import ZERO
from twistbreak.core.coach import session
from twistbreak.core.coach.guide import Breathing, Pace, Plan, SegmentKind, plan
from twistbreak.core.coach.session import Session
from twistbreak.core.coach.timeline import WORK
from twistbreak.core.history.rows import BreakResult, Feeling, Outcome
from twistbreak.core.routines.routine import Dose, Hold, Routine, Side

SECOND = timedelta(seconds=1)
steps = st.floats(0.001, 20).map(lambda seconds: timedelta(seconds=seconds))
larger_doses = st.sampled_from([Dose.STANDARD, Dose.THOROUGH])


def chair(dose: Dose = Dose.STANDARD) -> Plan:
    return plan(shipped("chair-twist"), dose, Side.RIGHT)


def start_of(of: Plan, kind: SegmentKind, side: Side | None = None, round_: int | None = None) -> timedelta:
    return next(
        s.start
        for s in of.segments
        if s.kind is kind and (side is None or s.side is side) and (round_ is None or s.round == round_)
    )


def played_to(of: Plan, elapsed: timedelta) -> Session:
    return session.pass_time(session.begin(of), elapsed)


def in_hold(of: Plan, side: Side, into: timedelta = 10 * SECOND, round_: int | None = None) -> Session:
    return played_to(of, start_of(of, SegmentKind.HOLD, side, round_) + into)


def to_the_end(running: Session) -> Session:
    return session.pass_time(running, running.plan.length)


def here(running: Session) -> tuple[SegmentKind, Side | None, int]:
    segment = session.frame(running).segment
    return segment.kind, segment.side, segment.round


def work(of: Plan, side: Side) -> timedelta:
    return sum((s.length for s in of.segments if s.kind in WORK and s.side is side), ZERO)


@given(plans, st.lists(steps, max_size=10))
def test_a_break_that_just_runs_is_complete_and_even_however_time_is_cut(of: Plan, cuts: list[timedelta]) -> None:
    running = session.begin(of)
    for dt in cuts:
        running = session.pass_time(running, dt)
    result = session.result(to_the_end(running))
    assert result == BreakResult(of.routine, of.dose, work(of, Side.LEFT), work(of, Side.RIGHT), complete=True)
    assert result.left == result.right
    assert result.outcome is Outcome.COMPLETED


@given(plans, st.lists(steps, max_size=10))
def test_time_adds_up_however_it_is_cut(of: Plan, cuts: list[timedelta]) -> None:
    running = session.begin(of)
    for dt in cuts:
        running = session.pass_time(running, dt)
    assert running == played_to(of, sum(cuts, ZERO))


def test_no_time_passes_while_paused() -> None:
    running = session.pause(in_hold(chair(), Side.RIGHT))
    assert session.pass_time(running, 5 * SECOND) == running
    assert session.pass_time(session.resume(running), 5 * SECOND) == in_hold(chair(), Side.RIGHT, 15 * SECOND)


@given(plans, st.timedeltas(max_value=ZERO))
def test_time_never_runs_back(of: Plan, dt: timedelta) -> None:
    running = played_to(of, of.length / 2)
    assert session.pass_time(running, dt) == running


def test_after_the_end_nothing_is_added() -> None:
    over = to_the_end(session.begin(chair()))
    assert over.finished
    assert session.pass_time(over, SECOND) == over
    assert session.frame(over).finished


def test_forward_leads_from_step_to_step() -> None:
    running = session.begin(chair())
    seen = [here(running)]
    while not running.finished:
        running = session.forward(running)
        seen.append(here(running))
    turn, hold, back = SegmentKind.TURN, SegmentKind.HOLD, SegmentKind.RETURN
    one_side = (turn, turn, hold, back)
    assert seen == [
        (SegmentKind.SET_UP, None, 0),
        *((kind, side, 1) for side in (Side.RIGHT, Side.LEFT) for kind in one_side),
        (SegmentKind.FINISH, None, 0),
        (SegmentKind.FINISH, None, 0),
    ]


def test_skipping_forward_through_a_hold_is_not_holding_it() -> None:
    over = to_the_end(session.forward(in_hold(chair(), Side.RIGHT)))
    assert session.result(over) == BreakResult(
        "chair-twist", Dose.STANDARD, 30 * SECOND, 10 * SECOND, complete=False, owed_side=Side.RIGHT
    )
    assert session.result(over).outcome is Outcome.PARTIAL


def test_jumping_to_the_end_holds_nothing() -> None:
    running = session.begin(chair())
    while not running.finished:
        running = session.forward(running)
    result = session.result(running)
    assert (result.left, result.right, result.complete, result.owed_side) == (ZERO, ZERO, False, None)
    assert result.outcome is Outcome.MISSED


def test_skipping_everything_but_the_holds_still_completes() -> None:
    running = session.begin(chair())
    while not running.finished:
        segment = session.frame(running).segment
        working = segment.kind is SegmentKind.HOLD
        running = session.pass_time(running, segment.length) if working else session.forward(running)
    assert session.result(running).complete


def test_back_leads_to_the_start_of_this_step() -> None:
    running = session.back(in_hold(chair(), Side.RIGHT))
    assert running.elapsed == start_of(chair(), SegmentKind.HOLD, Side.RIGHT)


def test_back_just_after_the_start_leads_to_the_step_before() -> None:
    running = session.back(in_hold(chair(), Side.RIGHT, SECOND))
    assert here(running) == (SegmentKind.TURN, Side.RIGHT, 1)
    assert session.back(session.begin(chair())) == session.begin(chair())


def test_what_is_held_twice_counts_as_time_but_not_as_another_hold() -> None:
    again = session.back(in_hold(chair(), Side.RIGHT, 10 * SECOND))
    over = to_the_end(again)
    assert (over.left, over.right) == (30 * SECOND, 40 * SECOND)
    assert session.is_complete(over)
    assert [count.done for count in session.frame(over).counts] == [1, 1]


def test_a_hold_finished_in_two_goes_is_held_in_full() -> None:
    running = session.forward(session.back(in_hold(chair(), Side.RIGHT, 29 * SECOND)))
    assert not session.is_complete(to_the_end(running))
    whole = session.back(in_hold(chair(), Side.RIGHT, 29 * SECOND))
    assert session.is_complete(to_the_end(session.pass_time(whole, 30 * SECOND)))


def test_a_full_hold_stays_full_when_a_part_of_it_is_repeated() -> None:
    again = session.back(played_to(chair(), start_of(chair(), SegmentKind.RETURN, Side.RIGHT) + SECOND))
    assert here(again) == (SegmentKind.HOLD, Side.RIGHT, 1)
    over = to_the_end(session.forward(session.pass_time(again, 5 * SECOND)))
    assert session.is_complete(over)
    assert over.right == 35 * SECOND


def test_a_skipped_side_is_left_by_its_way_back() -> None:
    running = session.skip_side(in_hold(chair(), Side.RIGHT))
    assert here(running) == (SegmentKind.RETURN, Side.RIGHT, 1)
    assert here(session.skip_side(running)) == (SegmentKind.TURN, Side.LEFT, 1)


@given(swings, doses, sides)
def test_skipping_in_a_swing_slows_it_down(routine: Routine, dose: Dose, side: Side) -> None:
    of = plan(routine, dose, side)
    running = session.skip_side(played_to(of, start_of(of, SegmentKind.SWING) + 7 * SECOND))
    assert session.frame(running).segment.pace is Pace.SLOW_DOWN
    assert here(session.skip_side(running))[0] is SegmentKind.RETURN


@pytest.mark.parametrize("first", Side)
def test_left_after_side_one_the_other_side_is_owed(first: Side) -> None:
    of = plan(shipped("seated-twist"), Dose.STANDARD, first)
    result = session.result(played_to(of, start_of(of, SegmentKind.TURN, first.other)))
    assert (result.complete, result.owed_side) == (False, first.other)


def test_left_in_the_middle_of_side_two_it_is_still_owed() -> None:
    result = session.result(in_hold(chair(), Side.LEFT, 20 * SECOND))
    assert (result.left, result.right, result.owed_side) == (20 * SECOND, 30 * SECOND, Side.LEFT)


def test_left_before_a_side_is_done_nothing_is_owed() -> None:
    assert session.result(in_hold(chair(), Side.RIGHT)).owed_side is None


def test_pain_and_feeling_are_reported() -> None:
    over = to_the_end(session.begin(chair()))
    assert session.result(in_hold(chair(), Side.RIGHT), hurts=True).hurts
    assert session.result(over, feeling=Feeling.EASIER).feeling is Feeling.EASIER


def test_another_twist_begins_anew_and_keeps_the_time_held() -> None:
    standing = plan(shipped("standing-twist"), Dose.QUICK, Side.LEFT)
    running = session.replace(session.pause(in_hold(chair(), Side.RIGHT)), standing)
    assert (running.elapsed, running.paused, running.right) == (ZERO, False, 10 * SECOND)
    result = session.result(to_the_end(running))
    assert (result.routine, result.complete) == ("standing-twist", True)
    assert (result.left, result.right) == (15 * SECOND, 25 * SECOND)


@given(routines, larger_doses, sides, paces, st.floats(0, 1))
def test_a_shortened_break_that_runs_on_is_complete_even_and_shorter(
    routine: Routine, dose: Dose, side: Side, breathing: Breathing, share: float
) -> None:
    of = plan(routine, dose, side, breathing)
    assert dose.shorter is not None
    running = played_to(of, of.length * share)
    shorter = session.shorten(running, plan(routine, dose.shorter, side, breathing))
    assert shorter.elapsed == running.elapsed
    assert shorter.plan.length <= of.length
    assert (shorter.left, shorter.right) == (running.left, running.right)
    result = session.result(to_the_end(shorter))
    assert (result.complete, result.owed_side) == (True, None)
    assert result.left == result.right
    event("shorter" if shorter.plan.length < of.length else "nothing left to shorten")


@given(routines, larger_doses, sides, paces, st.floats(0, 1))
def test_shortening_goes_on_from_the_same_place(
    routine: Routine, dose: Dose, side: Side, breathing: Breathing, share: float
) -> None:
    of = plan(routine, dose, side, breathing)
    running = played_to(of, of.length * share)
    shorter = session.shorten(running, plan(routine, Dose.QUICK, side, breathing))
    before, after = session.frame(running), session.frame(shorter)
    assert [s.text for s in of.segments[: before.index]] == [s.text for s in shorter.plan.segments[: before.index]]
    is_same = (after.segment.kind, after.segment.side) == (before.segment.kind, before.segment.side)
    turned_back = (
        before.segment.kind in {SegmentKind.TURN, SegmentKind.HOLD} and after.segment.kind is SegmentKind.RETURN
    )
    assert is_same or turned_back
    assert after.segment.side is before.segment.side
    assert [c.done for c in before.counts] <= [c.done for c in after.counts]


@given(holds, larger_doses, sides, paces, st.floats(0, 1))
def test_shortened_holds_stay_inside_the_range_of_their_source(
    routine: Routine, dose: Dose, side: Side, breathing: Breathing, share: float
) -> None:
    of = plan(routine, dose, side, breathing)
    shorter = session.shorten(played_to(of, of.length * share), plan(routine, Dose.QUICK, side, breathing)).plan
    assert isinstance(routine.action, Hold)
    for segment in shorter.segments:
        if segment.kind is SegmentKind.HOLD:
            assert segment.length.total_seconds() in routine.action.seconds
            assert segment.breaths in (routine.action.breaths or (0,))


def test_a_second_side_gets_what_the_first_one_had() -> None:
    shorter = session.shorten(in_hold(chair(), Side.LEFT, 5 * SECOND), chair(Dose.QUICK))
    result = session.result(to_the_end(shorter))
    assert (result.left, result.right, result.complete) == (30 * SECOND, 30 * SECOND, True)


def test_a_first_side_ends_at_once_when_it_had_enough() -> None:
    shorter = session.shorten(in_hold(chair(), Side.RIGHT, 20 * SECOND), chair(Dose.QUICK))
    assert here(shorter) == (SegmentKind.RETURN, Side.RIGHT, 1)
    result = session.result(to_the_end(shorter))
    assert (result.left, result.right, result.dose) == (20 * SECOND, 20 * SECOND, Dose.QUICK)


def test_a_first_side_goes_on_until_it_has_enough() -> None:
    shorter = session.shorten(in_hold(chair(), Side.RIGHT, 10 * SECOND), chair(Dose.QUICK))
    assert session.frame(shorter).remaining == 5 * SECOND


def test_a_round_that_is_no_longer_needed_is_left_by_the_way_back() -> None:
    seated = shipped("seated-twist")
    of = plan(seated, Dose.THOROUGH, Side.RIGHT)
    second_round = next(s.start for s in of.segments if s.round == 2)
    shorter = session.shorten(played_to(of, second_round + SECOND), plan(seated, Dose.STANDARD, Side.RIGHT))
    assert here(shorter) == (SegmentKind.RETURN, Side.RIGHT, 2)
    assert [s.kind for s in shorter.plan.segments if s.start >= shorter.elapsed] == [
        SegmentKind.RETURN,
        SegmentKind.FINISH,
    ]
    assert session.is_complete(to_the_end(shorter))


def test_a_round_in_which_a_side_was_held_is_kept_for_the_other_side() -> None:
    seated = shipped("seated-twist")
    of = plan(seated, Dose.THOROUGH, Side.RIGHT)
    again = session.back(session.back(in_hold(of, Side.RIGHT, SECOND, round_=2)))
    assert here(again) == (SegmentKind.TURN, Side.RIGHT, 2)
    over = to_the_end(session.shorten(again, plan(seated, Dose.QUICK, Side.RIGHT)))
    assert session.is_complete(over)
    assert (over.left, over.right) == (45 * SECOND, 46 * SECOND)


@pytest.mark.parametrize(("into", "length", "breaths"), [(3, 25, 5), (22, 25, 5), (27, 30, 6)])
def test_a_hold_counted_in_breaths_ends_with_a_whole_one(into: int, length: int, breaths: int) -> None:
    floor = shipped("floor-seated-twist")
    running = in_hold(plan(floor, Dose.STANDARD, Side.RIGHT), Side.RIGHT, into * SECOND)
    shorter = session.shorten(running, plan(floor, Dose.QUICK, Side.RIGHT))
    held = [(s.length, s.breaths) for s in shorter.plan.segments if s.kind is SegmentKind.HOLD]
    assert held == [(length * SECOND, breaths)] * 2


@given(st.sampled_from([Dose.QUICK, Dose.STANDARD]), sides, st.integers(0, 59))
def test_a_shortened_swing_has_as_many_swings_to_each_side_and_slows_down(dose: Dose, side: Side, done: int) -> None:
    of = plan(shipped("standing-swing"), Dose.THOROUGH, side)
    swinging = [s for s in of.segments if s.kind is SegmentKind.SWING]
    running = played_to(of, swinging[done].start + SECOND / 2)
    fewer = session.shorten(running, plan(shipped("standing-swing"), dose, side)).plan
    left = [s for s in fewer.segments if s.kind is SegmentKind.SWING]
    assert [s.side for s in left] == list(of.sides) * fewer.repetitions
    assert [s.repetition for s in left] == [n for n in range(1, fewer.repetitions + 1) for _ in of.sides]
    assert [(s.pace, s.length) for s in left[-10:]] == [(s.pace, s.length) for s in swinging[-10:]]
    wanted = {Dose.QUICK: 20, Dose.STANDARD: 30}[dose]
    assert len(left) == min(max(wanted, done + 1 + (done + 1) % 2 + 10), 60)


def test_shortening_keeps_what_was_done_before_going_back() -> None:
    running = session.back(session.back(in_hold(chair(), Side.LEFT, SECOND)))
    assert here(running)[0] is SegmentKind.TURN
    first_again = session.back(session.back(running))
    assert here(first_again) == (SegmentKind.HOLD, Side.RIGHT, 1)
    shorter = session.shorten(first_again, chair(Dose.QUICK))
    assert [count.done for count in session.frame(shorter).counts] == [1, 0]
    assert session.is_complete(to_the_end(shorter))


def test_the_plan_of_another_twist_is_no_shorter_one() -> None:
    with pytest.raises(ValueError, match="no shorter"):
        session.shorten(session.begin(chair()), plan(shipped("seated-twist"), Dose.QUICK, Side.RIGHT))


Move = Callable[[Session], Session]
moves: st.SearchStrategy[Move] = st.one_of(
    steps.map(lambda dt: lambda running: session.pass_time(running, dt)),
    st.sampled_from([session.forward, session.back, session.skip_side, session.pause, session.resume]),
    st.just(lambda running: session.shorten(running, _smaller(running))),
)


def _smaller(running: Session) -> Plan:
    of = running.plan
    return plan(shipped(of.routine), of.dose.shorter or Dose.QUICK, of.sides[0], of.breathing)


@given(plans, st.lists(moves, max_size=30))
def test_whatever_is_pressed_the_books_are_right(of: Plan, pressed: list[Move]) -> None:
    running = session.begin(of)
    for move in pressed:
        before = running
        running = move(running)
        assert ZERO <= running.elapsed <= running.plan.length
        assert len(running.covered) == len(running.plan.segments)
        assert running.left >= before.left
        assert running.right >= before.right
        assert all(done <= s.length for done, s in zip(running.covered, running.plan.segments, strict=True))
        session.frame(running)
    running = to_the_end(session.resume(running))
    result = session.result(running)
    event("complete" if result.complete else "not complete")
    if result.complete:
        assert result.owed_side is None
        assert min(result.left, result.right) >= work(running.plan, Side.LEFT) > ZERO
        assert work(running.plan, Side.LEFT) == work(running.plan, Side.RIGHT)
