"""Pauses, working hours, fixed times, clocks and restarts: whole stories, nothing missing and nothing extra."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from support.story import h, m, s
from support.storyboard import CALL, Desk
from twistbreak.core.clock import ZERO
from twistbreak.core.engine.events import (
    IWasHere,
    Pause,
    PauseLength,
    Resume,
    Skip,
    Snooze,
    StretchNow,
    UntilResumed,
    UntilTime,
    UntilTomorrow,
)
from twistbreak.core.engine.policy import Policy, TimeRange, WorkingHours
from twistbreak.core.engine.state import Away, OffHours, Paused, Sitting

STARTED = ("0:00", "note started")
BERLIN = ZoneInfo("Europe/Berlin")


def reminder(number: int, notice: str, opens: str) -> list[tuple[str, str]]:
    """A reminder that nothing gets in the way of."""
    return [(notice, "note fired"), (notice, f"notice {number}"), (opens, "withdraw"), (opens, f"open {number}")]


def office(*ranges: tuple[int, int], days: int = 5, off: frozenset[date] = frozenset()) -> Policy:
    """Working hours from hour to hour, Monday to Friday."""
    spans = tuple(TimeRange(time(start), time(end % 24)) for start, end in ranges)
    return Policy(hours=WorkingHours((spans,) * days + ((),) * (7 - days), off))


def fixed(*times: time) -> Policy:
    return replace(Policy(), interval=h(4), fixed_times=times)


# --- pauses


def test_a_pause_keeps_the_sitting_time_and_ends_by_itself() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.send(Pause(m(30)))
    desk.work(m(40))
    assert desk.tale() == [
        STARTED,
        ("20:00", "note paused"),
        ("50:00", "note resumed"),
        *reminder(1, "59:40", "1:00:00"),
    ]


def test_a_notice_is_taken_back_by_a_pause_and_comes_again_after_it() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.send(Pause(h(1)))
    desk.work(h(1))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note fired"),
        ("29:40", "notice 1"),
        ("29:50", "withdraw"),
        ("29:50", "note paused"),
        ("1:29:50", "note resumed"),
        ("1:29:50", "note fired"),
        ("1:29:50", "notice 1"),
    ]


def test_a_short_pause_does_not_cut_a_snooze_or_a_calm_short() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.send(Snooze())
    desk.send(Pause(m(2)))
    desk.work(m(6))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note fired"),
        ("29:40", "notice 1"),
        ("29:50", "withdraw"),
        ("29:50", "note snoozed"),
        ("29:50", "note paused"),
        ("31:50", "note resumed"),
        *reminder(1, "34:30", "34:50"),
    ]
    desk = Desk()
    desk.be_busy(m(31), CALL)
    desk.send(Pause(m(2)))
    desk.send(Resume())
    desk.work(m(1))
    assert desk.acts() == [("32:00", "notice 1")]


@pytest.mark.parametrize(
    ("length", "until"),
    [
        (m(30), datetime(2026, 3, 2, 9, 30, tzinfo=UTC)),
        (UntilTime(time(14)), datetime(2026, 3, 2, 14, tzinfo=UTC)),
        (UntilTime(time(9)), datetime(2026, 3, 3, 9, tzinfo=UTC)),
        (UntilTomorrow(), datetime(2026, 3, 3, 4, tzinfo=UTC)),
        (UntilResumed(), None),
    ],
)
def test_a_pause_is_for_a_while_until_a_time_until_tomorrow_or_until_resumed(
    length: PauseLength, until: datetime | None
) -> None:
    desk = Desk()
    desk.send(Pause(length))
    assert desk.state.phase == Paused(until)


def test_a_pause_until_resumed_needs_no_wake_up_and_ends_on_request() -> None:
    desk = Desk()
    desk.work(m(10))
    assert desk.send(Pause(UntilResumed())).wake_in is None
    desk.work(h(5))
    desk.send(Resume())
    desk.work(m(20))
    assert desk.tale() == [
        STARTED,
        ("10:00", "note paused"),
        ("5:10:00", "note resumed"),
        *reminder(1, "5:29:40", "5:30:00"),
    ]


def test_a_pause_follows_the_clock_on_the_wall() -> None:
    desk = Desk()
    desk.send(Pause(UntilTime(time(10))))
    desk.set_clock(m(50))
    desk.work(m(10))
    assert desk.tale() == [STARTED, ("0:00", "note paused"), ("0:00", "note clock"), ("10:00", "note resumed")]


def test_lunch_during_a_pause_is_a_natural_break() -> None:
    desk = Desk()
    desk.work(m(25))
    desk.send(Pause(UntilResumed()))
    desk.work(m(5))
    desk.be_still(m(30))
    desk.work(m(30))
    desk.send(Resume())
    desk.work(m(30))
    assert desk.tale() == [
        STARTED,
        ("25:00", "note paused"),
        ("1:00:00", "note natural"),
        ("1:30:00", "note resumed"),
        *reminder(2, "1:59:40", "2:00:00"),
    ]


def test_a_locked_lunch_during_a_pause_is_one_too() -> None:
    desk = Desk(sees_idle=False)
    desk.work(m(25))
    desk.send(Pause(h(2)))
    desk.lock(m(30))
    assert desk.tale() == [STARTED, ("25:00", "note paused"), ("30:00", "note natural")]


def test_a_pause_that_ends_over_an_empty_chair_offers_nothing_to_it() -> None:
    desk = Desk()
    desk.work(m(29))
    desk.send(Pause(m(30)))
    desk.work(m(28))
    desk.be_still(m(3))
    assert desk.tale() == [STARTED, ("29:00", "note paused"), ("59:00", "note resumed"), ("1:00:00", "note natural")]


def test_a_pause_in_a_break_begins_with_the_end_of_the_break() -> None:
    desk = Desk()
    desk.work(m(30))
    desk.send(Pause(m(30)))
    desk.work(m(1))
    desk.finish_break()
    assert isinstance(desk.state.phase, Paused)
    desk.work(m(60))
    assert desk.tale() == [
        STARTED,
        *reminder(1, "29:40", "30:00"),
        ("30:00", "note paused"),
        ("31:00", "note break"),
        ("1:00:00", "note resumed"),
        ("1:29:40", "note fired"),
        ("1:29:40", "notice 2"),
        ("1:30:00", "withdraw"),
        ("1:30:00", "open 2"),
    ]


def test_a_pause_said_and_taken_back_in_a_break_leaves_no_trace() -> None:
    desk = Desk()
    desk.work(m(30))
    desk.send(Pause(UntilResumed()))
    desk.send(Resume())
    desk.finish_break()
    assert desk.state.phase == Sitting()


def test_a_break_asked_for_in_a_pause_goes_back_to_the_pause() -> None:
    desk = Desk()
    desk.send(Pause(UntilResumed()))
    desk.send(StretchNow())
    desk.work(m(1))
    desk.finish_break()
    assert desk.state.phase == Paused(None)


def test_in_a_pause_there_is_nothing_to_snooze_skip_or_take_back() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.send(Pause(UntilResumed()))
    for event in (Snooze(), Skip(), IWasHere()):
        assert desk.send(event).refusal is not None


def test_a_pause_from_the_middle_of_an_absence_goes_on_with_it() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.be_still(ZERO)
    desk.locked = True
    desk.look()
    desk.be_still(m(2))
    desk.send(Pause(h(1)))
    desk.be_still(m(5))
    assert desk.tale() == [STARTED, ("22:00", "note paused"), ("27:00", "note natural")]


# --- working hours


def test_outside_working_hours_there_are_no_reminders_and_each_range_begins_at_zero() -> None:
    desk = Desk(office((9, 12), (13, 17)), utc=datetime(2026, 3, 2, 11, 40, tzinfo=UTC))
    desk.work(m(110))
    assert desk.tale() == [
        STARTED,
        ("20:00", "note off_hours"),
        ("1:20:00", "note off_hours"),
        *reminder(1, "1:49:40", "1:50:00"),
    ]


def test_the_end_of_work_takes_back_a_notice_and_drops_what_waits() -> None:
    desk = Desk(replace(office((9, 17)), fixed_times=(time(16, 50),)), utc=datetime(2026, 3, 2, 16, 30, 10, tzinfo=UTC))
    desk.be_busy(m(29), CALL)
    desk.work(m(2))
    assert desk.tale() == [
        STARTED,
        ("19:50", "note merged"),
        ("19:50", "note held"),
        ("29:00", "note held"),
        ("29:50", "note dropped"),
        ("29:50", "note off_hours"),
    ]
    assert desk.state.phase == OffHours(datetime(2026, 3, 3, 9, tzinfo=UTC))


def test_a_notice_does_not_outlive_the_working_day() -> None:
    desk = Desk(office((9, 17)), utc=datetime(2026, 3, 2, 16, 30, 10, tzinfo=UTC))
    desk.work(m(35))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note fired"),
        ("29:40", "notice 1"),
        ("29:50", "withdraw"),
        ("29:50", "note off_hours"),
    ]


def test_a_break_that_is_open_at_the_end_of_work_is_finished_in_peace() -> None:
    desk = Desk(office((9, 17)), utc=datetime(2026, 3, 2, 16, 29, 30, tzinfo=UTC))
    desk.work(m(31))
    desk.finish_break()
    assert desk.tale() == [
        STARTED,
        *reminder(1, "29:40", "30:00"),
        ("31:00", "note break"),
        ("31:00", "note off_hours"),
    ]


def test_ranges_that_touch_are_one() -> None:
    desk = Desk(office((9, 12), (12, 17)), utc=datetime(2026, 3, 2, 11, 45, tzinfo=UTC))
    desk.work(m(31))
    assert desk.tale() == [STARTED, *reminder(1, "29:40", "30:00")]


def test_an_overnight_range_runs_over_midnight() -> None:
    desk = Desk(office((22, 6)), utc=datetime(2026, 3, 2, 23, 45, tzinfo=UTC))
    desk.work(m(31))
    assert desk.tale() == [STARTED, *reminder(1, "29:40", "30:00")]
    desk = Desk(office((22, 6)), utc=datetime(2026, 3, 7, 5, 59, tzinfo=UTC))  # Friday's night ends on Saturday
    desk.work(m(5))
    assert desk.tale() == [STARTED, ("1:00", "note off_hours")]
    assert desk.state.phase == OffHours(datetime(2026, 3, 9, 22, tzinfo=UTC))


def test_a_day_off_is_off() -> None:
    desk = Desk(
        office((9, 17), off=frozenset({date(2026, 3, 3), date(2026, 3, 4)})), utc=datetime(2026, 3, 3, 10, tzinfo=UTC)
    )
    desk.work(h(3))
    assert desk.tale() == [STARTED, ("0:00", "note off_hours")]
    assert desk.state.phase == OffHours(datetime(2026, 3, 5, 9, tzinfo=UTC))


def test_without_any_working_hour_there_is_nothing_to_wait_for() -> None:
    desk = Desk(Policy(hours=WorkingHours()))
    assert desk.state.phase == OffHours(None)
    assert desk.look().wake_in is None


def test_work_that_begins_at_an_empty_desk_waits_for_somebody() -> None:
    policy = replace(office((9, 17)), fixed_times=(time(9),))
    desk = Desk(policy, utc=datetime(2026, 3, 2, 8, tzinfo=UTC))
    desk.be_still(h(1, 30))
    assert desk.state.phase == Away(h(6), "idle", before=ZERO, credited=True)
    desk.work(m(1))
    assert desk.tale() == [
        STARTED,
        ("0:00", "note off_hours"),
        ("1:00:00", "note off_hours"),
        *reminder(1, "1:30:00", "1:30:20"),
    ]
    assert desk.state.tally.natural == 0


def test_waking_up_after_work_has_begun_still_brings_calm() -> None:
    policy = replace(office((9, 17)), fixed_times=(time(9, 30),))
    desk = Desk(policy, utc=datetime(2026, 3, 2, 8, tzinfo=UTC))
    desk.suspend(h(2))
    desk.work(m(3))
    assert desk.tale() == [
        STARTED,
        ("0:00", "note off_hours"),
        ("2:00:00", "note off_hours"),
        ("2:00:00", "note moved"),
        *reminder(1, "2:02:00", "2:02:20"),
    ]


def test_a_break_can_be_had_outside_working_hours() -> None:
    desk = Desk(office((9, 17)), utc=datetime(2026, 3, 2, 20, tzinfo=UTC))
    desk.send(StretchNow())
    desk.work(m(1))
    desk.finish_break()
    assert desk.state.phase == OffHours(datetime(2026, 3, 3, 9, tzinfo=UTC))
    assert desk.state.tally.completed == 1


def test_a_pause_that_ends_outside_working_hours_ends_there() -> None:
    desk = Desk(office((9, 17)), utc=datetime(2026, 3, 2, 16, 50, tzinfo=UTC))
    desk.send(Pause(m(30)))
    desk.work(m(40))
    assert desk.tale() == [STARTED, ("0:00", "note paused"), ("30:00", "note resumed"), ("30:00", "note off_hours")]


# --- fixed times


def test_a_fixed_time_brings_a_break_however_long_the_sitting() -> None:
    desk = Desk(fixed(time(9, 30), time(10, 30)))
    desk.work(m(31))
    desk.finish_break()
    desk.work(h(1))
    assert desk.tale() == [
        STARTED,
        *reminder(1, "30:00", "30:20"),
        ("31:00", "note break"),
        *reminder(2, "1:30:00", "1:30:20"),
    ]


def test_a_fixed_time_and_a_sitting_break_close_by_are_one() -> None:
    desk = Desk(replace(Policy(), fixed_times=(time(9, 22),)))
    desk.work(m(23))
    desk.finish_break()
    assert desk.tale() == [STARTED, ("22:00", "note merged"), *reminder(1, "22:00", "22:20"), ("23:00", "note break")]


def test_a_fixed_time_right_after_a_break_has_been_served() -> None:
    desk = Desk(replace(Policy(), fixed_times=(time(9, 35),)))
    desk.work(m(31))
    desk.finish_break()
    desk.work(m(20))
    assert desk.tale() == [STARTED, *reminder(1, "29:40", "30:00"), ("31:00", "note break"), ("35:00", "note merged")]


def test_a_fixed_time_during_a_break_is_served_by_it() -> None:
    desk = Desk(replace(Policy(), fixed_times=(time(9, 31),)))
    desk.work(m(32))
    desk.finish_break()
    desk.work(m(5))
    assert desk.tale() == [STARTED, *reminder(1, "29:40", "30:00"), ("32:00", "note merged"), ("32:00", "note break")]


def test_two_fixed_times_that_were_slept_through_are_one_reminder() -> None:
    desk = Desk(fixed(time(9, 30), time(10, 30)))
    desk.suspend(h(2))
    desk.work(m(3))
    assert desk.tale() == [
        STARTED,
        ("2:00:00", "note merged"),
        ("2:00:00", "note moved"),
        *reminder(1, "2:02:00", "2:02:20"),
    ]


def test_a_fixed_time_in_a_pause_or_outside_working_hours_is_dropped() -> None:
    desk = Desk(fixed(time(9, 30)))
    desk.send(Pause(h(1)))
    desk.work(m(61))
    assert desk.tale() == [STARTED, ("0:00", "note paused"), ("30:00", "note dropped"), ("1:00:00", "note resumed")]
    desk = Desk(replace(office((9, 17)), fixed_times=(time(17, 30),)), utc=datetime(2026, 3, 2, 16, 50, tzinfo=UTC))
    desk.work(m(50))
    assert desk.tale() == [STARTED, ("10:00", "note off_hours"), ("40:00", "note dropped")]


def test_a_fixed_time_that_waits_survives_another_one_that_is_dropped() -> None:
    desk = Desk(fixed(time(9, 30), time(9, 40)))
    desk.be_busy(m(35), CALL)
    desk.send(Pause(m(10)))
    desk.work(m(11))
    assert desk.tale() == [
        STARTED,
        ("30:00", "note held"),
        ("35:00", "note held"),
        ("35:00", "note paused"),
        ("40:00", "note dropped"),
        ("45:00", "note resumed"),
        *reminder(1, "45:00", "45:20"),
    ]


def test_a_fixed_time_that_waited_until_the_day_was_over_is_dropped() -> None:
    desk = Desk(fixed(time(23, 50)), utc=datetime(2026, 3, 2, 23, 30, tzinfo=UTC))
    desk.be_busy(h(1), CALL)
    assert desk.tale() == [STARTED, ("20:00", "note held"), ("30:00", "note dropped")]


def test_a_clock_set_back_an_hour_repeats_no_fixed_time() -> None:
    desk = Desk(fixed(time(9, 30)))
    desk.work(m(31))
    desk.finish_break()
    desk.set_clock(-h(1))
    desk.work(h(2))
    assert desk.tale() == [STARTED, *reminder(1, "30:00", "30:20"), ("31:00", "note break"), ("31:00", "note clock")]


def test_a_clock_set_forward_over_a_fixed_time_does_not_lose_it() -> None:
    desk = Desk(fixed(time(9, 30)))
    desk.work(m(10))
    desk.set_clock(h(1))
    desk.work(m(1))
    assert desk.tale() == [STARTED, ("10:00", "note clock"), *reminder(1, "10:00", "10:20")]


def test_a_clock_that_was_far_ahead_for_a_while_does_not_cost_the_fixed_times_of_a_year() -> None:
    desk = Desk(fixed(time(9, 30)))
    desk.set_clock(h(24 * 365))
    desk.set_clock(-h(24 * 365))
    desk.work(m(31))
    assert [act for act in desk.acts() if act[1].startswith("notice")] == [("30:00", "notice 1")]


def test_a_fixed_time_that_the_spring_change_skips_comes_an_hour_later() -> None:
    desk = Desk(fixed(time(2, 30)), utc=datetime(2026, 3, 29, 0, 50, tzinfo=UTC), zone=BERLIN)
    desk.work(m(50))
    assert desk.tale() == [STARTED, *reminder(1, "40:00", "40:20")]  # 03:30 summer time


def test_a_fixed_time_that_the_autumn_change_repeats_comes_once() -> None:
    desk = Desk(fixed(time(2, 30)), utc=datetime(2026, 10, 25, 0, 0, tzinfo=UTC), zone=BERLIN)
    desk.work(m(31))
    desk.finish_break()
    desk.work(h(2))
    assert desk.tale() == [STARTED, *reminder(1, "30:00", "30:20"), ("31:00", "note break")]


def test_flying_west_repeats_no_fixed_time_and_flying_east_loses_none() -> None:
    desk = Desk(fixed(time(10, 30)), zone=BERLIN)  # ten o'clock there
    desk.work(m(31))
    desk.finish_break()
    desk.travel(ZoneInfo("Europe/London"))
    desk.work(h(1))
    assert [act for act in desk.acts() if act[1].startswith("notice")] == [("30:00", "notice 1")]
    desk = Desk(fixed(time(11, 30)), zone=BERLIN)
    desk.travel(ZoneInfo("Asia/Kolkata"))
    assert desk.acts() == []  # calm after the start
    desk.work(m(2))
    assert desk.acts() == [("2:00", "notice 1")]


# --- clocks


@pytest.mark.parametrize("by", [h(1), -h(1), h(24), -h(24), m(5), -m(5)])
def test_setting_the_clock_neither_delays_nor_brings_a_reminder(by: object) -> None:
    desk = Desk()
    desk.work(m(10))
    desk.set_clock(by)
    desk.work(m(20))
    assert desk.tale() == [STARTED, ("10:00", "note clock"), *reminder(1, "29:40", "30:00")]


def test_a_small_correction_of_the_clock_is_not_worth_a_note() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.set_clock(s(59))
    desk.set_clock(-s(59))
    assert desk.tale() == [STARTED]


@pytest.mark.parametrize("change", [datetime(2026, 3, 29, 1, tzinfo=UTC), datetime(2026, 10, 25, 1, tzinfo=UTC)])
def test_a_daylight_saving_change_is_nothing_to_sitting_time(change: datetime) -> None:
    desk = Desk(utc=change - m(10), zone=BERLIN)
    desk.work(m(30))
    assert desk.tale() == [STARTED, *reminder(1, "29:40", "30:00")]


def test_another_zone_is_nothing_to_sitting_time() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.travel(ZoneInfo("America/New_York"))
    desk.work(m(20))
    assert desk.tale() == [STARTED, *reminder(1, "29:40", "30:00")]


# --- restarts


def test_a_restart_keeps_the_sitting_time() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.restart(s(10))
    desk.work(m(10))
    assert desk.notes()[1] == ("20:10", "Twist Break started; 20 min of sitting were remembered.")
    desk = Desk()
    desk.work(m(20))
    desk.restart(s(10))
    desk.work(m(10))
    assert desk.tale() == [STARTED, ("20:10", "note started"), *reminder(1, "29:40", "30:00")]


def test_a_kill_in_the_notice_shows_the_same_reminder_once_more_after_two_minutes() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.restart(s(5))
    desk.work(m(3))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note fired"),
        ("29:40", "notice 1"),
        ("29:55", "note started"),
        ("29:55", "note moved"),
        ("31:55", "note fired"),
        ("31:55", "notice 1"),
        ("32:15", "withdraw"),
        ("32:15", "open 1"),
    ]


def test_a_kill_in_a_break_offers_it_again_later() -> None:
    desk = Desk()
    desk.work(m(30, 20))
    desk.restart(s(5))
    desk.work(m(6))
    assert desk.tale() == [
        STARTED,
        *reminder(1, "29:40", "30:00"),
        ("30:25", "note started"),
        ("30:25", "note break"),
        ("35:00", "note fired"),
        ("35:00", "notice 1"),
        ("35:20", "withdraw"),
        ("35:20", "open 1"),
    ]


def test_a_kill_in_a_break_and_a_long_time_without_the_program_is_a_natural_break() -> None:
    desk = Desk()
    desk.work(m(30, 20))
    desk.restart(h(1))
    assert desk.tale() == [
        STARTED,
        *reminder(1, "29:40", "30:00"),
        ("1:30:20", "note started"),
        ("1:30:20", "note break"),
        ("1:30:20", "note natural"),
    ]
    assert desk.state.phase == Sitting()


def test_a_restart_while_held_goes_on_waiting() -> None:
    desk = Desk()
    desk.work(m(29))
    desk.busy.add(CALL)
    desk.work(m(2))
    desk.restart(s(5))
    desk.work(m(2))
    desk.busy.clear()
    desk.look()
    desk.work(m(2))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note held"),
        ("31:05", "note started"),
        ("33:05", "note held"),
        *reminder(1, "34:05", "34:25"),
    ]


def test_a_restart_while_away_finds_somebody_there() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.be_still(m(10))
    desk.restart(m(5))
    assert desk.tale() == [STARTED, ("23:00", "note natural"), ("35:00", "note started")]
    assert desk.state.phase == Sitting()


def test_a_restart_in_a_pause_stays_paused() -> None:
    desk = Desk()
    desk.send(Pause(UntilResumed()))
    desk.restart(h(10))
    assert desk.state.phase == Paused(None)
    desk.send(Pause(m(30)))
    desk.restart(h(1))
    assert (
        desk.tale()[-3:]
        == [
            ("11:00:00", "note started"),
            ("11:00:00", "note resumed"),
            ("11:00:00", "note natural"),
        ]
        or desk.state.phase == Sitting()
    )


def test_a_restart_outside_working_hours_stays_there() -> None:
    desk = Desk(office((9, 17)), utc=datetime(2026, 3, 2, 20, tzinfo=UTC))
    desk.restart(h(1))
    assert desk.tale() == [STARTED, ("0:00", "note off_hours"), ("1:00:00", "note started")]


def test_a_reboot_is_an_absence_and_keeps_what_was_left_of_everything() -> None:
    desk = Desk(Policy(natural_break=m(10)))
    desk.work(m(29, 50))
    desk.send(Snooze(m(20)))
    desk.reboot(m(2))
    desk.work(m(20))
    assert desk.tale() == [
        STARTED,
        ("29:40", "note fired"),
        ("29:40", "notice 1"),
        ("29:50", "withdraw"),
        ("29:50", "note snoozed"),
        ("31:50", "note started"),
        ("31:50", "note away"),
        *reminder(1, "49:30", "49:50"),
    ]


def test_a_reboot_over_lunch_is_a_natural_break() -> None:
    desk = Desk()
    desk.work(m(25))
    desk.reboot(m(40))
    desk.work(m(30))
    assert desk.tale() == [
        STARTED,
        ("1:05:00", "note started"),
        ("1:05:00", "note natural"),
        *reminder(2, "1:34:40", "1:35:00"),
    ]


def test_a_reboot_in_a_break_and_in_a_lock_loses_nothing() -> None:
    desk = Desk()
    desk.work(m(30))
    desk.reboot(s(40))
    assert desk.state.sitting >= m(30)
    desk.work(m(6))
    assert [act for act in desk.acts() if act[1].startswith("open")] == [("30:00", "open 1"), ("35:20", "open 1")]
