"""What the history is told: a record for every reminder and break, and spans that tell the day without a gap."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from support.story import h, m, s
from support.storyboard import CALL, FILM, MONDAY, Desk
from twistbreak.core.clock import ZERO
from twistbreak.core.engine.events import BreakEnded, IWasHere, Pause, Resume, Skip, Snooze, StretchNow, UntilResumed
from twistbreak.core.engine.policy import Policy, TimeRange, WorkingHours
from twistbreak.core.engine.state import InBreak
from twistbreak.core.engine.state_format import state_from_plain, state_to_plain
from twistbreak.core.history.rows import BreakRecord, BreakResult, Feeling, Outcome, Span
from twistbreak.core.routines.routine import Dose, Side


def rows(desk: Desk) -> list[BreakRecord]:
    return [entry for entry in desk.history if isinstance(entry, BreakRecord)]


# --- records


def test_a_break_is_recorded_with_everything_that_is_known_of_it() -> None:
    desk = Desk(zone=ZoneInfo("Europe/Berlin"))
    desk.work(m(31))
    result = BreakResult(
        "chair-twist", Dose.QUICK, s(15), s(10), complete=False, owed_side=Side.RIGHT, feeling=Feeling.EASIER
    )
    desk.send(BreakEnded(result))
    assert rows(desk) == [
        BreakRecord(
            at=MONDAY + m(31),
            offset=h(1),
            outcome=Outcome.PARTIAL,
            reminder=1,
            routine="chair-twist",
            dose=Dose.QUICK,
            began=MONDAY + m(30),
            left=s(15),
            right=s(10),
            feeling=Feeling.EASIER,
            sitting=m(30),
        )
    ]


def test_snoozes_and_the_break_they_lead_to_are_one_reminder() -> None:
    desk = Desk()
    desk.work(m(29, 50))
    desk.send(Snooze())
    desk.work(m(6))
    desk.finish_break()
    desk.work(m(29, 50))
    desk.send(Skip())
    assert desk.records() == ["snoozed 1 chair-twist", "completed 1 chair-twist", "skipped 2 chair-twist"]
    assert [row.sitting for row in rows(desk)] == [m(29, 50), m(34, 50), m(29, 50)]


def test_a_break_that_is_left_before_it_began_is_missed() -> None:
    desk = Desk()
    desk.send(StretchNow())
    desk.finish_break(complete=False)
    assert desk.records() == ["missed 1 chair-twist"]


def test_a_break_that_is_closed_skipped_or_cut_off_is_recorded_and_its_reminder_goes_on() -> None:
    desk = Desk()
    desk.work(m(61))  # nobody came back to the window
    assert desk.records() == ["missed 1 chair-twist"]
    desk.work(m(6))
    assert isinstance(desk.state.phase, InBreak)
    desk.restart(s(10))
    assert desk.records() == ["missed 1 chair-twist"] * 2
    desk.work(m(6))
    desk.send(Skip())
    assert desk.records() == [*["missed 1 chair-twist"] * 2, "skipped 1 chair-twist"]


def test_the_last_that_is_known_of_a_break_that_was_cut_off_is_the_last_moment_seen() -> None:
    desk = Desk()
    desk.work(m(30, 40))
    desk.look()
    desk.reboot(h(9))
    row, *_ = rows(desk)
    assert (row.began, row.at) == (MONDAY + m(30), MONDAY + m(30, 40))


def test_a_natural_break_is_recorded_when_it_cannot_be_taken_back_any_more() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.be_still(m(10))
    desk.work(m(20))
    assert desk.records() == []
    desk.work(m(65))
    (natural,) = (row for row in rows(desk) if row.outcome is Outcome.NATURAL)
    assert (natural.reminder, natural.at, natural.sitting) == (1, MONDAY + m(23), m(20))


def test_a_locked_one_is_recorded_at_once() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.lock(m(10))
    assert desk.records() == ["natural 1"]
    assert rows(desk)[0].sitting == m(20)


def test_one_that_is_taken_back_never_was() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.be_still(m(5))
    desk.send(IWasHere())
    desk.work(h(3))
    assert [row.outcome for row in rows(desk) if row.outcome is Outcome.NATURAL] == []


def test_one_that_waits_to_be_recorded_outlives_the_program() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.be_still(m(5))
    desk.work(s(1))
    assert state_from_plain(state_to_plain(desk.state)).natural == desk.state.natural is not None
    desk.reboot(h(2))
    desk.work(h(1))
    assert desk.records()[0] == "natural 1"


# --- spans


def test_the_spans_of_a_day_follow_each_other_without_a_gap() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.be_busy(m(25), CALL)
    desk.work(m(2))
    desk.finish_break()
    desk.lock(m(10))
    desk.send(Pause(UntilResumed()))
    desk.work(m(5))
    desk.send(Resume())
    desk.work(m(1))
    desk.lock(m(2))
    assert desk.spans() == [
        "0:00 29:40 sitting",
        "29:40 45:00 held call",
        "45:00 46:00 held",
        "46:00 46:20 sitting",
        "46:20 47:00 break",
        "47:00 57:00 away locked",
        "57:00 1:02:00 paused",
        "1:02:00 1:03:00 sitting",
        "1:03:00 1:05:00 away locked",
    ]


def test_an_absence_begins_with_the_last_sign_of_life() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.be_still(m(5))
    desk.work(s(1))
    assert desk.spans() == ["0:00 20:00 sitting", "20:00 25:00 away idle"]


def test_a_short_lock_is_no_absence() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.lock(s(40))
    desk.work(m(5))
    desk.lock(m(5))
    assert desk.spans() == ["0:00 25:40 sitting", "25:40 30:40 away locked"]


def test_what_holds_a_reminder_is_told_by_its_kind_only() -> None:
    desk = Desk()
    desk.work(m(29))
    desk.busy.add(FILM)
    desk.be_busy(m(5), CALL)
    desk.work(m(1))
    desk.busy.clear()
    desk.look()
    assert desk.spans() == ["0:00 29:40 sitting", "29:40 34:00 held call full_screen", "34:00 35:00 held full_screen"]


def test_waiting_for_a_pause_in_the_typing_is_held() -> None:
    desk = Desk()
    desk.work(m(29))
    desk.type(m(3))
    assert desk.spans() == ["0:00 29:40 sitting", "29:40 31:10 held typing", "31:10 31:30 sitting"]


def test_sleep_is_an_absence_and_what_lies_before_it_is_not_lost() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.suspend(h(9))
    desk.work(m(1))
    assert desk.spans() == ["0:00 20:00 sitting", "20:00 9:20:00 away asleep"]


def test_a_span_that_was_open_when_the_program_ended_ends_with_the_last_moment_seen() -> None:
    desk = Desk()
    desk.work(m(20))
    desk.look()
    desk.restart(h(1))
    desk.work(m(10))
    desk.lock(m(5))
    assert desk.spans() == ["0:00 20:00 sitting", "1:20:00 1:30:00 sitting", "1:30:00 1:35:00 away locked"]


def test_a_break_in_which_the_program_was_killed_ends_with_the_last_moment_seen() -> None:
    desk = Desk()
    desk.work(m(30, 30))
    desk.look()
    desk.restart(s(20))
    assert desk.spans() == ["0:00 30:00 sitting", "30:00 30:30 break"]


def test_the_open_span_is_kept_with_the_state() -> None:
    desk = Desk()
    desk.work(m(20))
    assert state_from_plain(state_to_plain(desk.state)).span == desk.state.span is not None


def test_a_clock_that_is_set_ends_a_span_and_begins_another() -> None:
    desk = Desk()
    desk.work(m(10))
    desk.set_clock(h(1))
    desk.work(m(10))
    desk.set_clock(-h(3))
    desk.work(m(1))
    desk.lock(m(5))
    spans = [entry for entry in desk.history if isinstance(entry, Span)]
    assert [span.end - span.start for span in spans] == [m(10), m(10), m(1), m(5)]
    assert [span.start - MONDAY for span in spans] == [ZERO, h(1, 10), -h(2) + m(20), -h(2) + m(21)]


def test_off_hours_are_a_span_of_their_own() -> None:
    hours = WorkingHours(((TimeRange(time(9), time(12)), TimeRange(time(13), time(17))),) * 7)
    desk = Desk(replace(Policy(), interval=h(4), hours=hours), utc=datetime(2026, 3, 2, 11, 30, tzinfo=UTC))
    desk.work(h(2))
    desk.send(Pause(timedelta(minutes=10)))
    assert desk.spans() == ["0:00 30:00 sitting", "30:00 1:30:00 off_hours", "1:30:00 2:00:00 sitting"]


def test_a_span_over_midnight_is_one() -> None:
    desk = Desk(replace(Policy(), interval=h(4)), utc=datetime(2026, 3, 2, 23, tzinfo=UTC))
    desk.work(h(2))
    desk.lock(m(5))
    assert desk.spans() == ["0:00 2:00:00 sitting", "2:00:00 2:05:00 away locked"]
