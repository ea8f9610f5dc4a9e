"""Pain, rests, reasons to skip and the health check: whole stories, nothing missing and nothing extra."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from support.story import h, m, s
from support.storyboard import CALL, Desk
from twistbreak.core.clock import ZERO
from twistbreak.core.engine.events import (
    BreakEnded,
    EndRest,
    Event,
    ItHurts,
    Pause,
    Skip,
    Snooze,
    Started,
    StretchNow,
    TwistChanged,
    UntilResumed,
)
from twistbreak.core.engine.policy import Nudge, Policy, Rotation
from twistbreak.core.engine.resting import is_resting
from twistbreak.core.engine.state import Held, InBreak, Paused, Sitting
from twistbreak.core.health.check import Fit
from twistbreak.core.history.rows import BreakResult, SkipReason
from twistbreak.core.routines.routine import WALK_ID, Dose

STARTED = ("0:00", "note started")
TWO = Policy(rotation=Rotation(("a", "b")))
DAY = timedelta(days=1)


def hurt(desk: Desk, routine: str) -> None:
    """A break in which it hurt."""
    desk.send(StretchNow(routine))
    desk.send(ItHurts())
    desk.send(BreakEnded(BreakResult(routine, Dose.STANDARD, s(5), ZERO, complete=False, hurts=True)))


def rests(desk: Desk, routine: str) -> bool:
    return is_resting(desk.state.resting, routine, desk.utc)


# --- it hurts


def test_it_hurts_in_a_break_stops_it_and_lets_the_twist_rest_for_a_week() -> None:
    desk = Desk(TWO)
    desk.work(m(30))
    desk.send(ItHurts())
    assert isinstance(desk.state.phase, InBreak)
    desk.send(BreakEnded(BreakResult("a", Dose.STANDARD, s(5), ZERO, complete=False, hurts=True)))
    assert desk.notes()[-3:] == [
        ("30:00", "Stopped a: it hurts."),
        ("30:00", "Because it hurt, a rests until 2026-03-09."),
        ("30:00", "Left a early."),
    ]
    assert desk.records() == ["partial 1 a hurts"]
    desk.work(m(30))
    assert desk.offer().routine == "b"


@pytest.mark.parametrize("then", [Skip(SkipReason.CANNOT_HERE), Skip(), Started()])
def test_what_hurt_rests_whatever_becomes_of_the_window(then: Event) -> None:
    desk = Desk(TWO)
    desk.work(m(30))
    desk.send(ItHurts())
    desk.send(then)
    assert rests(desk, "a")


def test_the_twist_in_hand_rests_where_another_one_was_offered() -> None:
    desk = Desk(TWO)
    desk.work(m(30))
    desk.send(TwistChanged("b"))
    desk.send(ItHurts())
    assert (rests(desk, "a"), rests(desk, "b")) == (False, True)
    desk.send(EndRest("b"))
    assert not rests(desk, "b")


@pytest.mark.parametrize("reason", [SkipReason.CANNOT_HERE, SkipReason.HURTS])
def test_a_reason_to_leave_a_break_is_about_the_twist_in_hand(reason: SkipReason) -> None:
    desk = Desk(TWO)
    desk.work(m(30))
    desk.send(TwistChanged("b"))
    desk.send(Skip(reason))
    assert (rests(desk, "a"), rests(desk, "b")) == (False, True)


def test_a_twist_changed_after_the_break_was_closed_changes_nothing() -> None:
    desk = Desk(TWO)
    desk.work(m(30))
    desk.send(Skip())
    before = desk.state
    desk.send(TwistChanged("b"))
    assert desk.state == before


def test_it_hurts_with_a_notice_leaves_it_out_and_tells_when_to_see_a_doctor() -> None:
    desk = Desk(TWO)
    desk.work(m(29, 50))
    desk.send(ItHurts())
    desk.work(m(30))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note fired"),
        ("29:40", "notice 1"),
        ("29:50", "withdraw"),
        ("29:50", "note skipped"),
        ("29:50", "safety"),
        ("29:50", "note rest"),
        ("59:30", "note fired"),
        ("59:30", "notice 2"),
        ("59:50", "withdraw"),
        ("59:50", "open 2"),
    ]
    assert desk.offer().routine == "b"
    assert desk.records() == ["skipped 1 a hurts hurts"]


def test_it_hurts_while_a_reminder_waits_leaves_out_what_would_have_come() -> None:
    desk = Desk(TWO)
    desk.busy.add(CALL)
    desk.work(m(30))
    assert isinstance(desk.state.phase, Held)
    desk.send(ItHurts())
    assert rests(desk, "a")
    assert desk.state.phase == Sitting()


def test_it_hurts_with_nothing_on_the_screen_is_refused_with_a_way_to_help() -> None:
    desk = Desk(TWO)
    assert str(desk.send(ItHurts()).refusal.text).startswith("Nothing to stop")
    assert not desk.state.resting


def test_skipping_a_running_twist_because_it_hurts_stops_it_and_lets_the_window_answer() -> None:
    desk = Desk(TWO)
    desk.work(m(30))
    desk.send(Skip(SkipReason.HURTS))
    assert [what for _, what in desk.tale()][-3:] == ["stop", "note break", "note rest"]
    assert isinstance(desk.state.phase, InBreak)


def test_a_walk_is_left_out_but_never_rests() -> None:
    desk = Desk(replace(TWO, barred=dict.fromkeys("ab", Fit.EXCLUDED)))
    desk.work(m(29, 50))
    desk.send(ItHurts())
    assert not desk.state.resting
    assert ("29:50", "safety") in desk.acts()


# --- rests


def test_a_twist_that_rests_is_refused_with_the_day_and_the_way_out() -> None:
    desk = Desk(TWO)
    hurt(desk, "a")
    assert str(desk.send(StretchNow("a")).refusal.text) == (
        "Not started: because it hurt, a rests until 2026-03-09. To have it earlier, end its rest among all twists, "
        "or with “twistbreak end-rest”."
    )
    desk.send(EndRest("a"))
    assert desk.notes()[-1][1] == "You ended the rest of a; it is offered again."
    assert desk.send(StretchNow("a")).refusal is None


def test_there_is_no_rest_to_end_where_none_is() -> None:
    desk = Desk(TWO)
    assert str(desk.send(EndRest("a")).refusal.text) == "That twist does not rest."


def test_a_rest_ends_by_itself_after_the_days_that_the_user_set() -> None:
    desk = Desk(replace(TWO, rest_after_pain=2 * DAY))
    hurt(desk, "a")
    desk.suspend(2 * DAY - m(1))
    assert rests(desk, "a")
    desk.suspend(m(1))
    assert not rests(desk, "a")
    assert desk.send(StretchNow("a")).refusal is None


def test_when_everything_rests_a_walk_is_offered() -> None:
    desk = Desk(TWO)
    hurt(desk, "a")
    hurt(desk, "b")
    desk.work(m(30))
    assert desk.offer().routine == WALK_ID


def test_a_shorter_rest_in_the_settings_holds_at_once() -> None:
    desk = Desk(replace(TWO, rest_after_pain=30 * DAY))
    hurt(desk, "a")
    desk.change(TWO)
    assert desk.state.resting["a"].until == desk.utc + 7 * DAY


@pytest.mark.parametrize("by", [h(1), -h(1), 30 * DAY, -30 * DAY, 3650 * DAY, -3650 * DAY])
def test_setting_the_clock_neither_ends_a_rest_nor_makes_it_longer(by: timedelta) -> None:
    desk = Desk(TWO)
    hurt(desk, "a")
    desk.work(m(5))
    desk.set_clock(by)
    desk.suspend(7 * DAY - m(6))
    assert rests(desk, "a")
    desk.suspend(m(2))
    assert not rests(desk, "a")


def test_a_machine_that_starts_with_a_clock_far_behind_does_not_rest_a_twist_for_ever() -> None:
    desk = Desk(TWO)
    hurt(desk, "a")
    desk.utc -= 3650 * DAY
    desk.reboot(m(1))
    desk.suspend(7 * DAY)
    assert not rests(desk, "a")


def test_a_machine_that_starts_with_a_clock_far_ahead_rests_it_again_when_the_clock_is_right() -> None:
    desk = Desk(TWO)
    hurt(desk, "a")
    desk.utc += 3650 * DAY
    desk.reboot(m(1))
    desk.set_clock(-3650 * DAY)
    assert rests(desk, "a")


def test_a_rest_outlives_a_restart() -> None:
    desk = Desk(TWO)
    hurt(desk, "a")
    desk.restart(h(5))
    assert rests(desk, "a")


# --- reasons


@pytest.mark.parametrize("reason", [None, SkipReason.NOT_NOW])
def test_not_now_leaves_one_out(reason: SkipReason | None) -> None:
    desk = Desk(TWO)
    desk.work(m(29, 50))
    desk.send(Skip(reason))
    assert desk.acts()[-1] == ("29:50", "withdraw")
    assert (desk.state.sitting, desk.state.tally.natural) == (ZERO, 0)
    desk.work(m(30))
    assert desk.offer().routine == "a"


def test_already_moved_counts_as_a_natural_break() -> None:
    desk = Desk(TWO)
    desk.work(m(29, 50))
    desk.send(Skip(SkipReason.ALREADY_MOVED))
    assert (desk.state.sitting, desk.state.tally.natural) == (ZERO, 1)
    assert desk.records() == ["natural 1 already_moved"]


def test_cannot_here_offers_another_twist_at_once_and_this_one_tomorrow() -> None:
    desk = Desk(TWO)
    desk.work(m(29, 50))
    desk.send(Skip(SkipReason.CANNOT_HERE))
    assert desk.notes()[-1] == ("29:50", "Set a aside until tomorrow; b comes instead.")
    assert desk.offer().routine == "b"
    desk.work(m(1))
    assert isinstance(desk.state.phase, InBreak)
    desk.finish_break()
    assert desk.records() == ["skipped 1 a cannot_here", "completed 1 b"]
    desk.work(m(30))
    assert desk.offer().routine == "b"
    desk.finish_break()
    desk.suspend(desk.state.resting["a"].until - desk.utc)
    assert desk.utc == datetime(2026, 3, 3, 4, tzinfo=UTC)
    desk.work(m(40))
    assert desk.offer().routine == "a"


def test_cannot_here_in_a_break_opens_another_one() -> None:
    desk = Desk(TWO)
    desk.work(m(30))
    desk.send(Skip(SkipReason.CANNOT_HERE))
    assert desk.tale()[-3:] == [("30:00", "note rest"), ("30:00", "close"), ("30:00", "open 1")]
    assert desk.state.phase.offer.routine == "b"


def test_cannot_here_before_anything_is_due_only_sets_it_aside() -> None:
    desk = Desk(TWO)
    desk.work(m(20))
    desk.send(Skip(SkipReason.CANNOT_HERE))
    assert desk.state.sitting == m(20)
    desk.work(m(10))
    assert desk.offer().routine == "b"


def test_with_nothing_else_left_a_walk_comes_and_even_that_can_be_impossible_here() -> None:
    desk = Desk(TWO)
    desk.work(m(29, 50))
    for _ in range(2):
        desk.send(Skip(SkipReason.CANNOT_HERE))
    assert desk.offer().routine == WALK_ID
    desk.send(Skip(SkipReason.CANNOT_HERE))
    assert desk.state.phase == Sitting()
    assert desk.records() == ["skipped 1 a cannot_here", "skipped 1 b cannot_here", "skipped 1 walk cannot_here"]


def test_a_twist_set_aside_can_still_be_chosen() -> None:
    desk = Desk(TWO)
    desk.work(m(20))
    desk.send(Skip(SkipReason.CANNOT_HERE))
    assert desk.send(StretchNow("a")).refusal is None
    assert not desk.state.resting


def test_cannot_here_does_not_cut_a_rest_after_pain_short() -> None:
    desk = Desk(TWO)
    hurt(desk, "a")
    until = desk.state.resting["a"].until
    desk.send(StretchNow())
    desk.send(Skip(SkipReason.CANNOT_HERE))
    assert desk.state.resting["a"].until == until


# --- the health check


def test_what_is_ruled_out_is_refused_without_naming_a_condition() -> None:
    desk = Desk(replace(TWO, barred={"a": Fit.EXCLUDED, "b": Fit.ASK_FIRST}))
    assert str(desk.send(StretchNow("a")).refusal.text) == "Not started: the health check rules a out."
    assert str(desk.send(StretchNow("b")).refusal.text) == (
        "Not started: by the health check, ask a clinician before you do b."
    )


def test_new_answers_take_a_notice_back_and_another_twist_is_offered() -> None:
    desk = Desk(TWO)
    desk.work(m(29, 50))
    desk.change(replace(TWO, barred={"a": Fit.EXCLUDED}))
    assert desk.tale()[-3:] == [("29:50", "withdraw"), ("29:50", "note fired"), ("29:50", "notice 1")]
    assert desk.offer().routine == "b"


def test_new_answers_close_an_open_break_and_another_one_is_offered() -> None:
    desk = Desk(TWO)
    desk.work(m(30))
    desk.change(replace(TWO, barred={"a": Fit.EXCLUDED}))
    assert desk.tale()[-4:] == [
        ("30:00", "close"),
        ("30:00", "note dropped"),
        ("30:00", "note fired"),
        ("30:00", "notice 1"),
    ]
    assert desk.offer().routine == "b"


def test_a_break_in_a_pause_that_is_closed_goes_back_to_the_pause() -> None:
    desk = Desk(TWO)
    desk.send(StretchNow("a"))
    desk.send(Pause(UntilResumed()))
    desk.change(replace(TWO, barred={"a": Fit.EXCLUDED}))
    assert desk.state.phase == Paused(None)


# --- the nudge


def test_a_gentle_notice_comes_again_and_never_opens_anything() -> None:
    desk = Desk(replace(TWO, nudge=Nudge.GENTLE, snoozes=2))
    desk.work(m(75))
    assert desk.acts() == [
        ("29:40", "notice 1"),
        ("30:00", "withdraw"),
        ("35:00", "notice 1"),
        ("35:20", "withdraw"),
        ("40:20", "notice 1"),
        ("40:40", "withdraw"),
        ("1:10:20", "notice 2"),
        ("1:10:40", "withdraw"),
    ]
    assert desk.records() == ["snoozed 1 a", "snoozed 1 a", "missed 1 a", "snoozed 2 a"]


def test_a_gentle_notice_opens_the_break_when_it_is_accepted() -> None:
    desk = Desk(replace(TWO, nudge=Nudge.GENTLE))
    desk.work(m(29, 50))
    desk.send(StretchNow())
    assert isinstance(desk.state.phase, InBreak)


def test_a_snooze_of_the_users_own_and_an_unanswered_notice_count_alike() -> None:
    desk = Desk(replace(TWO, nudge=Nudge.GENTLE, snoozes=2))
    desk.work(m(29, 50))
    desk.send(Snooze())
    desk.work(m(10))
    assert desk.state.snoozes == 2
