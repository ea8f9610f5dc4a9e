"""What holds a reminder, what answers it, and what follows: whole stories, nothing missing and nothing extra."""

from __future__ import annotations

from dataclasses import replace

import pytest

from support.story import h, m, s
from support.storyboard import CALL, FILM, QUIET, Desk
from twistbreak.core.clock import ZERO, Busy, BusyKind
from twistbreak.core.engine.events import BreakEnded, IWasHere, Resume, Skip, Snooze, StretchNow
from twistbreak.core.engine.policy import Policy, Rotation
from twistbreak.core.engine.state import Held, InBreak, Sitting
from twistbreak.core.history.rows import BreakResult, SkipReason
from twistbreak.core.routines.routine import Dose, Side

STARTED = ("0:00", "note started")


def notice(number: int, at: str) -> list[tuple[str, str]]:
    """A notice that comes."""
    return [(at, "note fired"), (at, f"notice {number}")]


def opening(number: int, at: str) -> list[tuple[str, str]]:
    """A notice that is over, and its break."""
    return [(at, "withdraw"), (at, f"open {number}")]


# --- held


@pytest.mark.parametrize("reason", [CALL, FILM, QUIET, Busy(BusyKind.PRESENTATION)])
def test_a_reminder_waits_while_something_holds_it_and_comes_once_after_a_calm_minute(reason: Busy) -> None:
    desk = Desk()
    desk.work(m(20))
    desk.be_busy(m(25), reason)
    desk.work(m(2))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note held"),
        ("45:00", "note held"),
        *notice(1, "46:00"),
        *opening(1, "46:20"),
    ]


def test_something_that_ends_before_a_reminder_is_due_holds_nothing() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.be_busy(m(9, 39), CALL)
    desk.work(m(1))
    assert desk.tale() == [STARTED, *notice(1, "29:40"), *opening(1, "30:00")]


def test_one_reason_after_another_is_one_waiting() -> None:
    desk = Desk()
    desk.work(m(29))
    desk.busy.add(FILM)
    desk.be_busy(m(5), CALL)
    desk.work(m(5))
    desk.busy.clear()
    desk.look()
    desk.be_busy(s(30), CALL)
    desk.work(m(1))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note held"),
        ("34:00", "note held"),
        ("39:00", "note held"),
        ("39:00", "note held"),
        ("39:30", "note held"),
        *notice(1, "40:30"),
    ]


def test_a_call_that_no_sensor_reports_is_found_out_when_the_break_is_due() -> None:
    desk = Desk(tells=False)
    desk.work(m(29))
    desk.be_busy(m(5), CALL)
    desk.work(m(3))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note held"),
        ("34:40", "note held"),
        *notice(1, "35:40"),
        *opening(1, "36:00"),
    ]


def test_a_call_during_the_notice_takes_it_back() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.be_busy(m(5), CALL)
    desk.work(m(2))
    assert desk.tale() == [
        STARTED,
        *notice(1, "29:40"),
        ("29:50", "withdraw"),
        ("29:50", "note held"),
        ("34:50", "note held"),
        *notice(1, "35:50"),
        *opening(1, "36:10"),
    ]


def test_a_lock_in_the_middle_of_a_call_keeps_the_reminder_waiting() -> None:
    desk = Desk()
    desk.work(m(29))
    desk.busy.add(CALL)
    desk.work(m(3))
    desk.be_still(ZERO)
    desk.locked = True
    desk.look()
    desk.be_still(s(20))
    desk.busy.clear()
    desk.look()
    desk.be_still(s(20))
    desk.locked = False
    desk.look()
    desk.work(m(2))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note held"),
        ("32:40", "note held"),
        *notice(1, "33:40"),
        *opening(1, "34:00"),
    ]


def test_a_held_reminder_is_answered_by_a_natural_break() -> None:
    desk = Desk()
    desk.busy.add(FILM)
    desk.work(m(31))
    desk.be_still(m(10))
    desk.work(m(1))
    assert desk.tale() == [STARTED, ("29:40", "note held"), ("34:00", "note natural")]
    assert desk.state.phase == Sitting()


def test_without_calm_after_it_a_held_reminder_comes_at_once() -> None:
    desk = Desk(replace(Policy(), calm_after_busy=ZERO))
    desk.work(m(29))
    desk.be_busy(m(5), CALL)
    assert desk.tale() == [STARTED, ("29:40", "note held"), ("34:00", "note held"), *notice(1, "34:00")]


# --- the typing gate


def test_a_reminder_waits_for_a_pause_in_the_typing() -> None:
    desk = Desk()
    desk.work(m(29))
    desk.type(m(1))
    desk.be_still(s(30))
    assert desk.tale() == [STARTED, *notice(1, "30:02"), *opening(1, "30:22")]


def test_but_it_waits_for_no_more_than_ninety_seconds() -> None:
    desk = Desk()
    desk.work(m(29))
    desk.type(m(3))
    assert desk.tale() == [STARTED, *notice(1, "31:10"), *opening(1, "31:30")]


def test_a_reminder_says_how_long_it_waited_for_a_pause() -> None:
    desk = Desk()
    desk.work(m(29))
    desk.type(m(3))
    assert desk.notes()[1] == (
        "31:10",
        "Offered chair twist: 31 min of sitting. Waited 1 min 30 s for a pause in the typing.",
    )


def test_with_a_limit_of_zero_no_pause_is_awaited() -> None:
    desk = Desk(replace(Policy(), typing_limit=ZERO))
    desk.type(m(30))
    assert desk.tale() == [STARTED, *notice(1, "29:40"), *opening(1, "30:00")]


def test_a_call_in_the_middle_of_the_typing_holds_the_reminder() -> None:
    desk = Desk()
    desk.type(m(30))
    desk.be_busy(m(1), CALL)
    desk.type(m(3))
    assert desk.tale() == [
        STARTED,
        ("30:00", "note held"),
        ("31:00", "note held"),
        *notice(1, "33:30"),
        *opening(1, "33:50"),
    ]


# --- the answers


def test_start_now_opens_the_break_that_was_announced() -> None:
    desk = Desk()
    desk.work(m(29, 45))
    desk.send(StretchNow())
    assert desk.tale() == [STARTED, *notice(1, "29:40"), *opening(1, "29:45")]


def test_another_twist_can_be_chosen_instead_of_the_one_announced() -> None:
    desk = Desk()
    desk.work(m(29, 45))
    desk.send(StretchNow("seated-reach"))
    assert desk.tale() == [STARTED, *notice(1, "29:40"), *opening(1, "29:45"), ("29:45", "note fired")]
    assert desk.state.phase.offer.routine == "seated-reach"


def test_a_break_can_be_had_at_any_time_and_starts_the_sitting_time_again() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.send(StretchNow())
    desk.work(m(1))
    desk.finish_break()
    desk.work(m(30))
    assert desk.tale() == [
        STARTED,
        ("10:00", "open 1"),
        ("10:00", "note fired"),
        ("11:00", "note break"),
        *notice(2, "40:40"),
        *opening(2, "41:00"),
    ]


def test_a_second_break_is_refused_while_one_is_open() -> None:
    desk = Desk()
    desk.send(StretchNow())
    assert str(desk.send(StretchNow()).refusal.text) == "A break is already open."


def test_a_snoozed_break_opens_five_minutes_later_three_times_and_then_a_short_one_is_offered() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.send(Snooze())
    desk.work(m(4, 45))
    desk.send(Snooze())
    desk.work(m(4, 45))
    assert desk.offer().dose is Dose.STANDARD
    desk.send(Snooze())
    desk.work(m(5))
    assert desk.tale() == [
        STARTED,
        *notice(1, "29:40"),
        ("29:50", "withdraw"),
        ("29:50", "note snoozed"),
        *notice(1, "34:30"),
        ("34:35", "withdraw"),
        ("34:35", "note snoozed"),
        *notice(1, "39:15"),
        ("39:20", "withdraw"),
        ("39:20", "note snoozed"),
        *notice(1, "44:00"),
        *opening(1, "44:20"),
    ]
    assert desk.offer().dose is Dose.QUICK
    assert desk.offer().snooze is None


def test_a_fourth_snooze_is_refused_and_the_next_reminder_has_the_whole_budget_again() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    for _ in range(3):
        desk.send(Snooze(m(1)))
    assert desk.send(Snooze()).refusal is not None
    desk.work(m(5))
    desk.finish_break()
    desk.work(m(29, 50))
    assert desk.offer().snooze == m(5)
    assert desk.offer().dose is Dose.STANDARD


def test_snoozes_add_up() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.send(Snooze())
    desk.send(Snooze(m(10)))
    desk.work(m(20))
    assert desk.tale() == [
        STARTED,
        *notice(1, "29:40"),
        ("29:50", "withdraw"),
        ("29:50", "note snoozed"),
        ("29:50", "note snoozed"),
        *notice(1, "44:30"),
        *opening(1, "44:50"),
    ]


def test_a_snooze_before_anything_is_due_moves_the_next_break() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.send(Snooze())
    desk.work(m(25))
    assert desk.tale() == [STARTED, ("10:00", "note snoozed"), *notice(1, "34:40"), *opening(1, "35:00")]


def test_a_snooze_shorter_than_the_notice_is_counted_to_the_notice() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.send(Snooze(s(10)))
    desk.work(m(1))
    assert desk.acts() == [("29:40", "notice 1"), ("29:50", "withdraw"), ("30:00", "notice 1"), *opening(1, "30:20")]


def test_with_no_snoozes_at_all_the_usual_twist_is_offered_without_one() -> None:
    desk = Desk(replace(Policy(), snoozes=0))
    desk.work(m(29, 50))
    assert desk.offer().snooze is None
    assert desk.offer().dose is Dose.STANDARD
    assert desk.send(Snooze()).refusal is not None


def test_a_held_reminder_can_be_snoozed() -> None:
    desk = Desk()
    desk.work(m(29))
    desk.busy.add(QUIET)
    desk.work(m(2))
    desk.send(Snooze())
    desk.busy.clear()
    desk.look()
    desk.work(m(6))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note held"),
        ("31:00", "note snoozed"),
        ("31:00", "note held"),
        ("31:00", "note held"),
        *notice(1, "35:40"),
        *opening(1, "36:00"),
    ]


def test_a_natural_break_ends_a_snooze() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.send(Snooze())
    desk.be_still(m(3))
    desk.work(m(20))
    assert desk.acts() == [("29:40", "notice 1"), ("29:50", "withdraw")]
    assert desk.state.calm is None
    assert desk.state.snoozes == 0


def test_a_skipped_break_starts_the_sitting_time_again_and_says_why() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.send(Skip(SkipReason.ALREADY_MOVED))
    desk.work(m(30))
    assert desk.notes()[-2] == (
        "29:50",
        "Skipped (already moved): counted as a natural break. Sitting time starts again.",
    )
    assert [what for at, what in desk.acts()] == []
    desk = Desk()
    desk.work(m(29, 50))
    desk.send(Skip())
    desk.work(m(30))
    assert desk.tale() == [
        STARTED,
        *notice(1, "29:40"),
        ("29:50", "withdraw"),
        ("29:50", "note skipped"),
        *notice(2, "59:30"),
        *opening(2, "59:50"),
    ]


def test_skipping_before_anything_is_due_leaves_out_the_next_break() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.send(Skip())
    desk.work(m(29))
    assert desk.tale() == [STARTED, ("20:00", "note skipped")]


def test_a_break_can_be_skipped_while_it_is_open() -> None:
    desk = Desk()
    desk.work(m(30))
    desk.send(Skip())
    desk.work(m(5))
    assert desk.tale() == [
        STARTED,
        *notice(1, "29:40"),
        *opening(1, "30:00"),
        ("30:00", "close"),
        ("30:00", "note skipped"),
    ]


# --- the break


def test_a_lock_in_a_break_holds_the_routine_once_and_the_user_goes_on_with_it() -> None:
    desk = Desk()
    desk.work(m(30))
    desk.lock(s(30))
    desk.work(s(30))
    desk.finish_break()
    assert desk.tale() == [
        STARTED,
        *notice(1, "29:40"),
        *opening(1, "30:00"),
        ("30:00", "wait locked"),
        ("31:00", "note break"),
    ]


def test_each_call_in_a_break_holds_the_routine_once() -> None:
    desk = Desk()
    desk.work(m(30))
    desk.be_busy(m(6), CALL)
    desk.be_busy(m(1), FILM)
    desk.be_busy(m(1), CALL)
    assert desk.acts() == [("29:40", "notice 1"), *opening(1, "30:00"), ("30:00", "wait"), ("37:00", "wait")]


def test_a_break_asked_for_in_a_call_is_not_interrupted_by_that_call() -> None:
    desk = Desk()
    desk.busy.add(CALL)
    desk.send(StretchNow())
    desk.work(m(2))
    assert desk.acts() == [("0:00", "open 1")]


def test_a_forgotten_break_window_closes_after_half_an_hour_and_the_reminder_comes_again() -> None:
    desk = Desk()
    desk.work(m(66))
    assert desk.tale() == [
        STARTED,
        *notice(1, "29:40"),
        *opening(1, "30:00"),
        ("1:00:00", "close"),
        ("1:00:00", "note dropped"),
        *notice(1, "1:05:00"),
        *opening(1, "1:05:20"),
    ]


def test_a_break_window_that_was_left_alone_closes_into_a_natural_break() -> None:
    desk = Desk()
    desk.work(m(30))
    desk.be_still(m(40))
    assert desk.tale() == [
        STARTED,
        *notice(1, "29:40"),
        *opening(1, "30:00"),
        ("1:00:00", "close"),
        ("1:00:00", "note dropped"),
        ("1:00:00", "note natural"),
    ]


def test_sleep_in_a_break_closes_it_and_is_the_break() -> None:
    desk = Desk()
    desk.work(m(30, 20))
    desk.suspend(m(40))
    desk.work(m(31))
    assert desk.tale() == [
        STARTED,
        *notice(1, "29:40"),
        *opening(1, "30:00"),
        ("1:10:20", "close"),
        ("1:10:20", "note dropped"),
        ("1:10:20", "note natural"),
        *notice(2, "1:40:00"),
        *opening(2, "1:40:20"),
    ]


def test_an_answer_that_crosses_with_the_closing_of_its_window_is_ignored() -> None:
    desk = Desk()
    desk.work(m(30))
    offer = desk.state.phase.offer
    desk.send(Skip())
    before = desk.state
    desk.send(BreakEnded(BreakResult(offer.routine, offer.dose, s(30), s(30), complete=True)))
    assert desk.state == before


def test_a_break_that_is_left_at_once_starts_the_sitting_time_again_but_is_not_done() -> None:
    desk = Desk()
    desk.work(m(30))
    desk.finish_break(complete=False)
    assert desk.state.sitting == ZERO
    assert (desk.state.breaks, desk.state.tally.completed, desk.state.tally.partial) == (0, 0, 0)
    assert desk.notes()[-1] == ("30:00", "Left chair twist before it began.")


# --- sides and turns


def test_a_twist_left_after_one_side_starts_with_the_other_side_next_time() -> None:
    desk = Desk(replace(Policy(), rotation=Rotation(("chair-twist", "seated-reach"))))
    desk.work(m(30))
    assert desk.state.phase.offer.first_side is Side.RIGHT
    desk.finish_break(complete=False, left_after=Side.RIGHT)
    assert desk.notes()[-1] == ("30:00", "Left chair twist early; next time it starts with the left side.")
    desk.work(m(30))
    assert (desk.offer().routine, desk.offer().first_side) == ("seated-reach", Side.RIGHT)
    desk.finish_break()
    desk.work(m(30))
    assert (desk.offer().routine, desk.offer().first_side) == ("chair-twist", Side.LEFT)
    desk.finish_break(complete=False)
    desk.work(m(30))
    assert (desk.offer().routine, desk.offer().first_side) == ("chair-twist", Side.LEFT)
    desk.finish_break()
    assert desk.state.owed_sides == {}


def test_no_more_than_fifty_owed_sides_are_remembered_and_the_oldest_go_first() -> None:
    desk = Desk()
    for number in range(60):
        desk.send(StretchNow(f"twist-{number}"))
        desk.finish_break(complete=False, left_after=Side.LEFT)
    assert list(desk.state.owed_sides) == [f"twist-{number}" for number in range(10, 60)]


def test_every_fourth_break_is_a_standing_one() -> None:
    rotation = Rotation(("a", "b", "c"), ("stand", "up"), 4)
    desk = Desk(replace(Policy(), rotation=rotation))
    offered: list[str] = []
    for _ in range(13):
        desk.work(m(30))
        offered.append(desk.offer().routine)
        desk.finish_break()
    assert offered == ["a", "b", "c", "stand", "a", "b", "c", "up", "a", "b", "c", "stand", "a"]


def test_a_skipped_twist_is_offered_again_next_time() -> None:
    desk = Desk(replace(Policy(), rotation=Rotation(("a", "b"))))
    desk.work(m(30))
    desk.send(Skip())
    desk.work(m(30))
    assert desk.offer().routine == "a"


def test_the_day_is_tallied() -> None:
    desk = Desk()
    desk.work(m(30))
    desk.finish_break()
    desk.work(m(30))
    desk.finish_break(complete=False, left_after=Side.LEFT)
    desk.be_still(m(4))
    tally = desk.state.tally
    assert (tally.completed, tally.partial, tally.natural, tally.left, tally.right) == (1, 1, 0, m(1), s(30))
    desk.work(m(1))
    desk.be_still(h(24))
    desk.work(s(1))
    assert desk.state.tally.completed == 0
    assert desk.state.tally.last_at == tally.last_at


def test_the_length_of_the_notice_is_the_user_s_choice() -> None:
    desk = Desk(replace(Policy(), heads_up=m(2)))
    desk.work(m(30))
    assert desk.tale() == [STARTED, *notice(1, "28:00"), *opening(1, "30:00")]


def test_a_notice_of_zero_opens_the_break_at_once() -> None:
    desk = Desk(replace(Policy(), heads_up=ZERO))
    desk.work(m(30))
    assert desk.tale() == [STARTED, ("30:00", "note fired"), ("30:00", "open 1")]


def test_a_notice_as_long_as_the_interval_leaves_time_to_sit() -> None:
    desk = Desk(replace(Policy(), interval=m(5), heads_up=m(5)))
    desk.work(m(6))
    desk.finish_break()
    desk.work(m(5))
    assert desk.acts() == [("2:00", "notice 1"), *opening(1, "5:45"), ("7:15", "notice 2"), *opening(2, "11:00")]


def test_a_longer_interval_takes_a_waiting_reminder_back() -> None:
    desk = Desk()
    desk.busy.add(QUIET)
    desk.work(m(30))
    assert isinstance(desk.state.phase, Held)
    desk.change(replace(Policy(), interval=m(45)))
    assert desk.state.phase == Sitting()
    desk.busy.clear()
    desk.work(m(15))
    assert desk.acts() == [("44:40", "notice 1"), *opening(1, "45:00")]


def test_a_longer_interval_takes_a_notice_back() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.change(replace(Policy(), interval=m(45)))
    desk.work(m(15))
    assert desk.tale() == [
        STARTED,
        *notice(1, "29:40"),
        ("29:50", "withdraw"),
        ("29:50", "note moved"),
        *notice(1, "44:40"),
    ]


def test_a_shorter_interval_brings_the_reminder_at_once() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.change(replace(Policy(), interval=m(15)))
    assert desk.tale() == [STARTED, *notice(1, "20:00")]


def test_what_makes_no_sense_is_refused_and_changes_nothing() -> None:
    desk = Desk()
    desk.work(m(30))
    for event in (Snooze(), Resume(), IWasHere(), StretchNow()):
        before = desk.state
        assert desk.send(event).refusal is not None
        assert replace(desk.state, known_here=before.known_here) == before
    assert isinstance(desk.state.phase, InBreak)
