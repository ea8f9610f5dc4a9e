"""What the tray, the status window and other programs are told, phase by phase."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest

from twistbreak import __version__
from twistbreak.core.clock import Busy, BusyKind, Moment, Sample
from twistbreak.core.commands import BY_ID
from twistbreak.core.engine.effects import Offer
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.state import (
    Absence,
    Away,
    Calm,
    CalmReason,
    EngineState,
    HeadsUp,
    Held,
    InBreak,
    OffHours,
    Paused,
    Phase,
    Sitting,
)
from twistbreak.core.history.rows import DayTally
from twistbreak.core.ports import SensorStatus
from twistbreak.core.reporting import status_data
from twistbreak.core.routines.routine import Dose, Side
from twistbreak.core.status import state_name, tray_view
from twistbreak.core.text import translate
from twistbreak.core.views import StateName, TrayView

NOW = datetime(2026, 11, 20, 10, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")
UPTIME = timedelta(hours=5)
CALL = Busy(BusyKind.CALL, "firefox")
OFFER = Offer(1, "chair-twist", Dose.STANDARD, Side.RIGHT, timedelta(minutes=5))


def sample(*, busy: frozenset[Busy] = frozenset()) -> Sample:
    return Sample(Moment(NOW, UPTIME, zone=BERLIN), timedelta(seconds=1), busy=busy)


def state(phase: Phase, minutes: float = 18, **changes: object) -> EngineState:
    fresh = EngineState.fresh(sample().moment)
    return replace(fresh, phase=phase, sitting=timedelta(minutes=minutes), **changes)


def view(phase: Phase, minutes: float = 18, policy: Policy | None = None, **changes: object) -> TrayView:
    return tray_view(policy or Policy(), state(phase, minutes, **changes), sample())


@pytest.mark.parametrize(
    ("phase", "name", "headline"),
    [
        (Sitting(), StateName.SITTING, "Next twist in 12 min"),
        (Held(UPTIME, frozenset({CALL})), StateName.HELD, "Waiting: you are in a call (firefox)"),
        (Held(UPTIME, frozenset(), UPTIME), StateName.HELD, "Waiting: you are typing"),
        (Held(UPTIME, frozenset()), StateName.HELD, "Waiting for a calm moment"),
        (HeadsUp(OFFER, UPTIME + timedelta(seconds=9)), StateName.HEADS_UP, "A twist begins in a moment"),
        (InBreak(OFFER, UPTIME), StateName.BREAK, "Now: chair twist"),
        (Away(UPTIME, Absence.IDLE, timedelta()), StateName.AWAY, "You seem to be away"),
        (
            Away(UPTIME, Absence.IDLE, timedelta(), credited=True),
            StateName.AWAY,
            "Away: this counts as a natural break",
        ),
        (Paused(None), StateName.PAUSED, "Paused until you resume"),
        (Paused(NOW + timedelta(hours=2)), StateName.PAUSED, "Paused until 13:00"),
        (OffHours(None), StateName.OFF_HOURS, "Outside working hours"),
        (OffHours(NOW + timedelta(days=1)), StateName.OFF_HOURS, "Outside working hours until tomorrow, 11:00"),
        (OffHours(NOW + timedelta(days=3)), StateName.OFF_HOURS, "Outside working hours until Monday, 11:00"),
    ],
)
def test_every_phase_has_a_name_and_a_sentence(phase: Phase, name: StateName, headline: str) -> None:
    shown = view(phase)
    assert (shown.state, str(shown.headline)) == (name, headline)
    assert state_name(state(phase)) is name


def test_every_phase_is_in_the_table_above() -> None:
    marks = getattr(test_every_phase_has_a_name_and_a_sentence, "pytestmark")  # noqa: B009 -- set by the decorator
    assert {type(row[0]) for row in marks[0].args[1]} == set(Phase.__args__)


def test_the_tooltip_stands_still_while_the_headline_counts() -> None:
    assert str(view(Sitting()).tooltip) == "Next twist at 11:12"
    assert str(view(Sitting(), minutes=29.9).headline) == "Next twist in a minute"


def test_the_next_break_respects_fixed_times_and_snoozes() -> None:
    fixed = Policy(fixed_times=(time(11, 5),))
    assert view(Sitting(), policy=fixed).next_at == NOW + timedelta(minutes=5) + fixed.heads_up
    snoozed = view(Sitting(), calm=Calm(UPTIME + timedelta(minutes=20), CalmReason.SNOOZED))
    assert snoozed.until_next == timedelta(minutes=20) + Policy().heads_up


@pytest.mark.parametrize(
    ("tally", "said"),
    [
        (DayTally(NOW.date()), "No twist yet today"),
        (DayTally(NOW.date() - timedelta(days=1), completed=4), "No twist yet today"),
        (DayTally(NOW.date(), completed=1), "Today: 1 twist, sides equal"),
        (
            DayTally(NOW.date(), completed=4, partial=1, left=timedelta(seconds=90), right=timedelta(seconds=60)),
            "Today: 5 twists, left 30 s longer",
        ),
        (
            DayTally(NOW.date(), completed=2, right=timedelta(minutes=2)),
            "Today: 2 twists, right 2 min longer",
        ),
    ],
)
def test_the_day_is_told_in_a_line(tally: DayTally, said: str) -> None:
    assert str(view(Sitting(), tally=tally).today) == said


def test_the_last_twist_is_told_in_local_time() -> None:
    tally = DayTally(NOW.date(), completed=1, last_at=NOW - timedelta(minutes=48))
    assert str(view(Sitting(), tally=tally).detail) == "You have been sitting for 18 min. Last twist 10:12."


@pytest.mark.parametrize(
    ("phase", "on", "off"),
    [
        (Sitting(), {"now", "snooze", "skip", "pause"}, {"resume", "here"}),
        (InBreak(OFFER, UPTIME), {"skip", "pause"}, {"now", "choose", "snooze", "resume"}),
        (InBreak(OFFER, UPTIME, Paused(None)), {"resume"}, {"pause"}),
        (Paused(None), {"now", "resume"}, {"pause", "snooze", "skip"}),
        (OffHours(None), {"now", "pause"}, {"snooze", "skip", "resume"}),
        (Away(UPTIME, Absence.IDLE, timedelta(), credited=True), {"here"}, {"snooze", "skip"}),
    ],
)
def test_only_what_makes_sense_is_offered(phase: Phase, on: set[str], off: set[str]) -> None:
    enabled = view(phase).enabled
    assert on <= enabled
    assert not off & enabled
    assert enabled <= BY_ID.keys()


def test_snoozing_is_not_offered_when_it_is_used_up() -> None:
    assert "snooze" not in view(Sitting(), snoozes=3).enabled


def test_other_programs_get_the_promised_object() -> None:
    sensor = SensorStatus("idle", works=True, how=translate("Test", "by magic"))
    data = status_data(view(Sitting()), BERLIN, None, [sensor], __version__)
    assert data == {
        "state": "sitting",
        "headline": "Next twist in 12 min",
        "next_break_at": "2026-11-20T11:12:00+01:00",
        "sitting_s": 1080,
        "held_by": [],
        "routine": None,
        "next_routine": "chair-twist",
        "side": None,
        "segment": None,
        "remaining_s": None,
        "today": {"completed": 0, "partial": 0, "natural": 0, "left_s": 0, "right_s": 0},
        "sensors": {"idle": {"works": True, "how": "by magic", "polls_s": None}},
        "version": __version__,
    }


def test_it_hurts_makes_sense_while_a_twist_runs_is_announced_or_due() -> None:
    assert "hurts" not in view(Sitting()).enabled
    assert "hurts" in view(Sitting(), minutes=30).enabled
    assert "hurts" in view(HeadsUp(OFFER, UPTIME + timedelta(seconds=10)), minutes=29.7).enabled
    assert "hurts" in view(InBreak(OFFER, UPTIME), minutes=30).enabled


def test_a_reason_to_skip_goes_with_the_skip() -> None:
    reasons = {"skip-not-now", "skip-already-moved", "skip-cannot-here", "skip-hurts"}
    assert reasons <= view(Sitting()).enabled
    assert not reasons & view(Paused(None)).enabled
