"""Who sits, who is away, and what that does to the reminders: whole stories, nothing missing and nothing extra."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from support.story import h, m, s
from support.storyboard import CALL, FILM, MONDAY, Desk
from twistbreak.core.clock import ZERO
from twistbreak.core.engine.events import IWasHere, Snooze
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.state import Away, Sitting

STARTED = ("0:00", "note started")
FIRST_BREAK = [("29:40", "note fired"), ("29:40", "notice 1"), ("30:00", "withdraw"), ("30:00", "open 1")]


def reminder(number: int, notice: str, opens: str) -> list[tuple[str, str]]:
    """A reminder that nothing gets in the way of."""
    return [(notice, "note fired"), (notice, f"notice {number}"), (opens, "withdraw"), (opens, f"open {number}")]


def test_half_an_hour_of_sitting_brings_a_notice_and_then_a_break() -> None:
    desk = Desk()
    desk.work(m(30))
    assert desk.tale() == [STARTED, *FIRST_BREAK]


def test_sitting_starts_again_after_each_break() -> None:
    desk = Desk()
    desk.work(m(31))
    desk.finish_break()
    desk.work(m(31))
    assert desk.tale() == [
        STARTED,
        *FIRST_BREAK,
        ("31:00", "note break"),
        *reminder(2, "1:00:40", "1:01:00"),
    ]


def test_a_minute_without_input_still_counts_and_loses_nothing() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.be_still(s(59))
    desk.work(m(19, 1))
    assert desk.tale() == [STARTED, *FIRST_BREAK]


def test_sitting_time_stops_a_minute_after_the_last_input() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.be_still(m(2, 30))
    assert desk.state.sitting == m(11)
    assert desk.state.phase == Away(h(5) + m(10), "idle", before=m(10))
    desk.work(m(19))
    assert desk.tale() == [
        STARTED,
        ("12:30", "note away"),
        *reminder(1, "31:10", "31:30"),
    ]


def test_three_minutes_away_are_a_natural_break() -> None:
    desk = Desk()
    desk.work(m(25))
    desk.be_still(m(3))
    assert desk.tale() == [STARTED, ("28:00", "note natural")]
    assert desk.state.sitting == ZERO
    assert desk.state.tally.natural == 1
    desk.be_still(h(2))
    desk.work(m(30))
    assert desk.tale() == reminder(2, "2:57:40", "2:58:00")


def test_an_absence_of_a_second_less_is_none() -> None:
    desk = Desk()
    desk.work(m(25))
    desk.be_still(m(2, 59))
    desk.work(m(4))
    assert desk.tale() == [STARTED, ("27:59", "note away"), *reminder(1, "31:39", "31:59")]


def test_walking_off_right_after_a_break_is_not_counted_as_another_one() -> None:
    desk = Desk()
    desk.work(m(30))
    desk.be_still(s(90))
    desk.finish_break()
    desk.be_still(m(20))
    desk.work(m(1))
    assert desk.tale() == [STARTED, *FIRST_BREAK, ("31:30", "note break")]
    assert desk.state.tally.natural == 0


def test_hands_that_were_still_during_the_twist_are_not_away_after_it() -> None:
    desk = Desk()
    desk.work(m(30))
    desk.be_still(m(4))
    desk.finish_break()
    assert desk.state.phase == Sitting()
    desk.be_still(s(59))
    desk.work(m(28, 41))
    assert desk.tale() == [
        STARTED,
        *FIRST_BREAK,
        ("34:00", "note break"),
        ("1:03:40", "note fired"),
        ("1:03:40", "notice 2"),
    ]


def test_a_ten_second_lock_loses_nothing() -> None:
    desk = Desk()
    desk.work(m(29))
    desk.lock(s(10))
    desk.work(s(50))
    assert desk.tale() == [STARTED, *FIRST_BREAK]


def test_a_two_minute_lock_stops_the_sitting_time() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.lock(m(2))
    desk.work(m(20))
    assert desk.tale() == [STARTED, ("12:00", "note away"), *reminder(1, "31:40", "32:00")]


def test_a_three_minute_lock_is_a_natural_break_that_cannot_be_taken_back() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.lock(m(10))
    step = desk.send(IWasHere())
    assert step.refusal is not None
    desk.work(m(30))
    assert desk.tale() == [
        STARTED,
        ("13:00", "note natural"),
        ("20:00", "note refused"),
        *reminder(2, "49:40", "50:00"),
    ]


def test_a_lock_with_hands_that_were_still_before_counts_from_the_last_input() -> None:
    desk = Desk(tells=False)
    desk.work(m(10))
    desk.be_still(s(100))
    desk.locked = True
    desk.look()
    assert desk.state.phase == Away(h(5) + m(10), "locked", before=m(10))
    assert desk.state.sitting == m(11)


def test_a_notice_on_the_screen_is_taken_back_by_a_lock_and_comes_again_after_it() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.lock(s(30))
    desk.work(s(20))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note fired"),
        ("29:40", "notice 1"),
        ("29:50", "note away"),
        ("29:50", "withdraw"),
        ("30:20", "note fired"),
        ("30:20", "notice 1"),
        ("30:40", "withdraw"),
        ("30:40", "open 1"),
    ]


def test_a_notice_that_nobody_is_here_to_read_is_taken_back() -> None:
    desk = Desk()
    desk.work(m(29))
    desk.be_still(m(3))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note fired"),
        ("29:40", "notice 1"),
        ("30:00", "note away"),
        ("30:00", "withdraw"),
        ("32:00", "note natural"),
    ]


def test_someone_in_a_call_sits_there_however_idle_the_hands_are() -> None:
    desk = Desk()
    desk.work(m(5))
    desk.be_busy(m(20), CALL, hands=False)
    assert desk.state.sitting == m(25)
    desk.work(m(5))
    assert desk.tale() == [STARTED, *FIRST_BREAK]


def test_hands_that_were_still_in_a_call_are_not_away_when_it_ends() -> None:
    desk = Desk()
    desk.work(m(5))
    desk.be_busy(m(20), CALL, hands=False)
    desk.be_still(m(2))
    assert desk.state.phase == Away(h(5) + m(25), "idle", before=m(25))
    desk.be_still(m(1))
    assert desk.tale() == [STARTED, ("28:00", "note natural")]


def test_a_call_of_three_hours_brings_one_reminder_after_it_and_not_six() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.be_busy(h(3), CALL, hands=False)
    desk.work(m(5))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note held"),
        ("3:10:00", "note held"),
        *reminder(1, "3:11:00", "3:11:20"),
    ]


def test_a_film_in_full_screen_that_somebody_watches_is_neither_an_absence_nor_a_reset() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.busy.add(FILM)
    desk.look()
    for _ in range(60):  # the volume, the next chapter
        desk.be_still(s(55))
        desk.work(s(5))
    desk.busy.clear()
    desk.look()
    assert desk.state.sitting == m(80)
    desk.work(m(2))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note held"),
        ("1:20:00", "note held"),
        *reminder(1, "1:21:00", "1:21:20"),
    ]


def test_a_film_is_no_presence() -> None:
    desk = Desk()
    desk.work(m(5))
    desk.be_busy(m(20), FILM, hands=False)
    assert desk.tale() == [STARTED, ("8:00", "note natural")]


def test_a_locked_screen_is_an_absence_even_in_a_call() -> None:
    desk = Desk()
    desk.busy.add(CALL)
    desk.work(m(5))
    desk.lock(m(4))
    assert desk.tale() == [STARTED, ("8:00", "note natural")]


def test_without_idle_detection_only_locks_and_gaps_are_absence() -> None:
    desk = Desk(sees_idle=False)
    desk.be_still(m(20))
    desk.lock(m(3))
    desk.be_still(m(30))
    assert desk.tale() == [STARTED, ("23:00", "note natural"), *reminder(2, "52:40", "53:00")]


# --- sleep and other gaps


def test_sleep_is_a_natural_break_and_nothing_comes_in_the_two_minutes_after_it() -> None:
    desk = Desk(Policy(interval=m(5)))
    desk.work(m(4))
    desk.suspend(h(1))
    desk.work(m(6))
    assert desk.tale() == [STARTED, ("1:04:00", "note natural"), *reminder(2, "1:08:40", "1:09:00")]


@pytest.mark.parametrize("zone", ["Asia/Tokyo", "America/New_York"])
def test_eight_hours_asleep_on_a_flight_bring_no_reminder_in_the_first_two_minutes(zone: str) -> None:
    desk = Desk(Policy(interval=m(5)), utc=MONDAY, zone=ZoneInfo("Europe/Berlin"))
    desk.work(m(4))
    desk.zone = ZoneInfo(zone)  # nobody tells while the machine sleeps
    desk.suspend(h(8))
    desk.work(m(6))
    assert desk.tale() == [STARTED, ("8:04:00", "note natural"), *reminder(2, "8:08:40", "8:09:00")]


def test_a_short_sleep_keeps_the_sitting_time_but_moves_the_reminder() -> None:
    desk = Desk()
    desk.work(m(29, 30))
    desk.suspend(m(2))
    desk.work(m(3))
    assert desk.tale() == [
        STARTED,
        ("31:30", "note away"),
        ("31:40", "note moved"),
        ("33:30", "note fired"),
        ("33:30", "notice 1"),
        ("33:50", "withdraw"),
        ("33:50", "open 1"),
    ]


def test_even_a_nap_of_a_few_seconds_brings_calm() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.suspend(s(5))
    desk.work(m(2, 20))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note fired"),
        ("29:40", "notice 1"),
        ("29:55", "withdraw"),
        ("29:55", "note moved"),
        ("31:55", "note fired"),
        ("31:55", "notice 1"),
        ("32:15", "withdraw"),
        ("32:15", "open 1"),
    ]


def test_sleep_that_no_sensor_reports_is_found_out_at_the_next_look() -> None:
    desk = Desk(tells=False)
    desk.work(m(29))
    desk.suspend(m(10))
    desk.work(m(5))
    desk.look()
    assert desk.tale() == [STARTED, ("39:40", "note natural")]
    assert desk.state.sitting == m(4, 20)


def test_a_suspend_that_failed_at_once_is_no_sleep() -> None:
    desk = Desk()
    desk.work(m(29, 30))
    desk.suspend(s(0.5))
    desk.work(s(30))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note fired"),
        ("29:40", "notice 1"),
        ("30:00", "withdraw"),
        ("30:00", "open 1"),
    ]


def test_a_program_that_was_not_let_run_for_long_has_seen_nobody() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.freeze(m(12))
    assert desk.tale() == [STARTED, ("22:00", "note natural")]
    assert desk.state.phase == Sitting()
    desk.send(IWasHere())
    desk.work(m(8))
    assert desk.tale() == [("22:00", "note natural"), *reminder(2, "29:40", "30:00")]


def test_a_wake_up_that_is_a_little_late_changes_nothing() -> None:
    desk = Desk()
    desk.work(m(29, 39))
    desk.freeze(s(25))
    desk.work(s(20))
    assert desk.tale() == [
        STARTED,
        ("30:04", "note fired"),
        ("30:04", "notice 1"),
        ("30:24", "withdraw"),
        ("30:24", "open 1"),
    ]


def test_a_notice_that_was_frozen_with_the_program_does_not_open_a_break() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.freeze(m(2))
    desk.work(m(3))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note fired"),
        ("29:40", "notice 1"),
        ("31:50", "note away"),
        ("31:50", "withdraw"),
        ("31:50", "note away"),
        ("31:50", "note moved"),
        ("33:50", "note fired"),
        ("33:50", "notice 1"),
        ("34:10", "withdraw"),
        ("34:10", "open 1"),
    ]


def test_still_hands_in_a_frozen_program_count_a_minute_and_no_more() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.be_still(ZERO)
    desk.freeze(m(20))
    assert desk.state.sitting == ZERO
    assert desk.state.phase == Away(h(5) + m(10), "unseen", before=m(10), credited=True)
    assert desk.tale() == [STARTED, ("30:00", "note natural")]


# --- "I was here"


def test_i_was_here_takes_a_natural_break_back() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.be_still(m(12))
    desk.work(m(1))
    desk.send(IWasHere())
    assert desk.state.sitting == m(23)
    assert desk.state.tally.natural == 0
    desk.work(m(7))
    assert desk.tale() == [
        STARTED,
        ("13:00", "note natural"),
        ("23:00", "note natural"),
        *reminder(2, "29:40", "30:00"),
    ]


def test_i_was_here_works_with_still_hands_too() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.be_still(m(12))
    desk.send(IWasHere())
    assert desk.state.phase == Sitting()
    assert desk.state.sitting == m(22)
    desk.be_still(s(59))
    assert desk.state.sitting == m(22)
    desk.look()
    assert desk.state.sitting == m(22, 59)


def test_i_was_here_can_bring_the_reminder_at_once() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.be_still(m(15))
    desk.work(s(1))
    desk.send(IWasHere())
    assert desk.tale() == [
        STARTED,
        ("23:00", "note natural"),
        ("35:01", "note natural"),
        ("35:01", "note fired"),
        ("35:01", "notice 2"),
    ]


def test_i_was_here_is_for_one_hour_and_works_once() -> None:
    desk = Desk(Policy(interval=h(4)))
    desk.work(m(10))
    desk.be_still(m(5))
    desk.work(m(59, 59))
    assert desk.send(IWasHere()).refusal is None
    assert desk.send(IWasHere()).refusal is not None
    desk.be_still(m(5))
    desk.work(h(1))
    assert desk.send(IWasHere()).refusal is not None


def test_the_machine_s_sleep_is_nobody_s_sitting_time() -> None:
    desk = Desk(Policy(interval=h(4)))
    desk.work(m(10))
    desk.be_still(m(5))
    desk.suspend(s(30))
    assert desk.state.phase == Sitting()
    desk.send(IWasHere())
    assert desk.state.sitting == m(15)


def test_reading_right_after_a_break_can_be_claimed_too() -> None:
    desk = Desk()
    desk.work(m(30))
    desk.finish_break()
    desk.be_still(m(25))
    desk.work(s(1))
    desk.send(IWasHere())
    assert desk.state.sitting == m(25, 1)
    assert desk.state.tally.natural == 0


@pytest.mark.parametrize("limit", [s(15), m(10)])
def test_the_idle_limit_is_the_user_s_choice(limit: timedelta) -> None:
    desk = Desk(replace(Policy(), idle_limit=limit, natural_break=m(20)))
    desk.work(m(5))
    desk.be_still(m(11))
    assert desk.state.sitting == m(5) + limit


def test_a_command_from_somewhere_else_shows_that_somebody_is_there() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.be_still(m(2))
    desk.send(Snooze())
    assert desk.tale() == [STARTED, ("22:00", "note away"), ("22:00", "note snoozed")]
    assert desk.state.phase == Sitting()
