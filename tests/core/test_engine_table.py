"""What every event does in every phase. A new phase or event makes this fail until its row or column is written."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from typing import get_args

import pytest

from support.story import h, m, s, told
from support.storyboard import CALL, FILM
from twistbreak.core.clock import Busy, Moment, Sample
from twistbreak.core.engine.advance import advance
from twistbreak.core.engine.effects import Offer, Record
from twistbreak.core.engine.events import (
    BreakEnded,
    EndRest,
    Event,
    ItHurts,
    IWasHere,
    Pause,
    PolicyChanged,
    Resume,
    Skip,
    Snooze,
    Started,
    StretchNow,
    Tick,
    TwistChanged,
    UntilResumed,
)
from twistbreak.core.engine.policy import Policy, WorkingHours
from twistbreak.core.engine.state import (
    Absence,
    Away,
    EngineState,
    HeadsUp,
    Held,
    InBreak,
    OffHours,
    Paused,
    Phase,
    Rest,
    RestReason,
    Sitting,
    Undo,
)
from twistbreak.core.history.rows import BreakRecord, BreakResult, DayTally
from twistbreak.core.routines.routine import Dose, Side

UPTIME = timedelta(hours=10)
SEEN = Moment(datetime(2026, 3, 2, 12, tzinfo=UTC), UPTIME)
NOW = replace(SEEN, utc=SEEN.utc + s(5), awake=UPTIME + s(5))
OFFER = Offer(1, "chair-twist", Dose.STANDARD, Side.RIGHT, m(5))
RESULT = BreakResult("chair-twist", Dose.STANDARD, s(30), s(30), complete=True)
POLICY = Policy()
FREE_DAY = replace(POLICY, hours=WorkingHours())


def at(phase: Phase, sitting: timedelta) -> EngineState:
    """A state in which a natural break can be taken back, and a twist rests."""
    tally = DayTally(date(2026, 3, 2), natural=1)
    resting = {"standing-twist": Rest(SEEN.utc + h(1), RestReason.HURTS)}
    undo = Undo(m(4), UPTIME + m(30))
    return EngineState(phase, SEEN, tally, sitting, UPTIME + m(2), resolved=0, undo=undo, resting=resting)


STATES: dict[type[Phase], tuple[Policy, EngineState, Sample]] = {
    Sitting: (POLICY, at(Sitting(), m(20)), Sample(NOW, s(3))),
    Held: (POLICY, at(Held(UPTIME, frozenset({CALL})), m(30)), Sample(NOW, s(3), busy=frozenset({CALL}))),
    HeadsUp: (POLICY, at(HeadsUp(OFFER, UPTIME + s(10)), m(29, 50)), Sample(NOW, s(3))),
    InBreak: (POLICY, at(InBreak(OFFER, UPTIME), m(30)), Sample(NOW, s(3))),
    Away: (POLICY, at(Away(UPTIME - m(5), Absence.IDLE, m(4), credited=True), m(0)), Sample(NOW, m(5, 5))),
    Paused: (POLICY, at(Paused(None), m(20)), Sample(NOW, s(3))),
    OffHours: (FREE_DAY, at(OffHours(None), m(20)), Sample(NOW, s(3))),
}
EVENTS: dict[type[Event], Event] = {
    Started: Started(),
    Tick: Tick(),
    PolicyChanged: PolicyChanged(),
    StretchNow: StretchNow(),
    Snooze: Snooze(),
    Skip: Skip(),
    Pause: Pause(UntilResumed()),
    Resume: Resume(),
    IWasHere: IWasHere(),
    BreakEnded: BreakEnded(RESULT),
    TwistChanged: TwistChanged("standing-twist"),
    ItHurts: ItHurts(),
    EndRest: EndRest("standing-twist"),
}
REFUSED = ["note refused"]
OPENED = ["open 1", "note fired"]
HELD_AGAIN = "note held"
RESTED = ["note rest"]
HURT = ["note skipped", "safety", "note rest"]

TABLE: dict[type[Phase], dict[type[Event], tuple[type[Phase], list[str]]]] = {
    Sitting: {
        Started: (Sitting, ["note started"]),
        Tick: (Sitting, []),
        PolicyChanged: (Sitting, []),
        StretchNow: (InBreak, OPENED),
        Snooze: (Sitting, ["note snoozed"]),
        Skip: (Sitting, ["note skipped"]),
        Pause: (Paused, ["note paused"]),
        Resume: (Sitting, REFUSED),
        IWasHere: (Sitting, ["note natural"]),
        BreakEnded: (Sitting, []),
        TwistChanged: (Sitting, []),
        ItHurts: (Sitting, REFUSED),
        EndRest: (Sitting, RESTED),
    },
    Held: {
        Started: (Held, ["note started"]),
        Tick: (Held, []),
        PolicyChanged: (Held, []),
        StretchNow: (InBreak, OPENED),
        Snooze: (Held, ["note snoozed", HELD_AGAIN]),
        Skip: (Sitting, ["note skipped"]),
        Pause: (Paused, ["note paused"]),
        Resume: (Held, REFUSED),
        IWasHere: (Held, ["note natural"]),
        BreakEnded: (Held, []),
        TwistChanged: (Held, []),
        ItHurts: (Sitting, HURT),
        EndRest: (Held, RESTED),
    },
    HeadsUp: {
        Started: (Held, ["note started", "note moved"]),
        Tick: (HeadsUp, []),
        PolicyChanged: (HeadsUp, []),
        StretchNow: (InBreak, ["withdraw", "open 1"]),
        Snooze: (Sitting, ["withdraw", "note snoozed"]),
        Skip: (Sitting, ["withdraw", "note skipped"]),
        Pause: (Paused, ["withdraw", "note paused"]),
        Resume: (HeadsUp, REFUSED),
        IWasHere: (HeadsUp, REFUSED),
        BreakEnded: (HeadsUp, []),
        TwistChanged: (HeadsUp, []),
        ItHurts: (Sitting, ["withdraw", *HURT]),
        EndRest: (HeadsUp, RESTED),
    },
    InBreak: {
        Started: (Sitting, ["note started", "note break"]),
        Tick: (InBreak, []),
        PolicyChanged: (InBreak, []),
        StretchNow: (InBreak, REFUSED),
        Snooze: (InBreak, REFUSED),
        Skip: (Sitting, ["close", "note skipped"]),
        Pause: (InBreak, ["note paused"]),
        Resume: (InBreak, REFUSED),
        IWasHere: (InBreak, REFUSED),
        BreakEnded: (Sitting, ["note break"]),
        TwistChanged: (InBreak, ["note fired"]),
        ItHurts: (InBreak, ["stop", "note break", "note rest"]),
        EndRest: (InBreak, RESTED),
    },
    Away: {
        Started: (Sitting, ["note started"]),
        Tick: (Away, []),
        PolicyChanged: (Away, []),
        StretchNow: (InBreak, OPENED),
        Snooze: (Sitting, ["note snoozed"]),
        Skip: (Sitting, ["note skipped"]),
        Pause: (Paused, ["note paused"]),
        Resume: (Sitting, REFUSED),
        IWasHere: (Sitting, ["note natural"]),
        BreakEnded: (Sitting, []),
        TwistChanged: (Sitting, []),
        ItHurts: (Sitting, REFUSED),
        EndRest: (Sitting, RESTED),
    },
    Paused: {
        Started: (Paused, ["note started"]),
        Tick: (Paused, []),
        PolicyChanged: (Paused, []),
        StretchNow: (InBreak, OPENED),
        Snooze: (Paused, REFUSED),
        Skip: (Paused, REFUSED),
        Pause: (Paused, ["note paused"]),
        Resume: (Sitting, ["note resumed"]),
        IWasHere: (Paused, REFUSED),
        BreakEnded: (Paused, []),
        TwistChanged: (Paused, []),
        ItHurts: (Paused, REFUSED),
        EndRest: (Paused, RESTED),
    },
    OffHours: {
        Started: (OffHours, ["note started"]),
        Tick: (OffHours, []),
        PolicyChanged: (OffHours, []),
        StretchNow: (InBreak, OPENED),
        Snooze: (OffHours, REFUSED),
        Skip: (OffHours, REFUSED),
        Pause: (Paused, ["note paused"]),
        Resume: (OffHours, REFUSED),
        IWasHere: (OffHours, REFUSED),
        BreakEnded: (OffHours, []),
        TwistChanged: (OffHours, []),
        ItHurts: (OffHours, REFUSED),
        EndRest: (OffHours, RESTED),
    },
}
RECORDED: dict[tuple[type[Phase], type[Event]], str] = {
    (Sitting, Snooze): "snoozed",
    (Sitting, Skip): "skipped",
    (Held, Snooze): "snoozed",
    (Held, Skip): "skipped",
    (Held, ItHurts): "skipped",
    (HeadsUp, Snooze): "snoozed",
    (HeadsUp, Skip): "skipped",
    (HeadsUp, ItHurts): "skipped",
    (InBreak, Started): "missed",
    (InBreak, Skip): "skipped",
    (InBreak, BreakEnded): "completed",
    (Away, Snooze): "snoozed",
    (Away, Skip): "skipped",
}
"""What the history is told; nothing in all other cases."""
PAIRS = list(product(get_args(Phase), get_args(Event)))


def test_the_table_is_complete() -> None:
    assert set(TABLE) == set(STATES) == set(get_args(Phase))
    assert set(EVENTS) == set(get_args(Event))
    assert {(phase, event) for phase, row in TABLE.items() for event in row} == set(PAIRS)


def test_each_state_of_the_table_is_at_rest() -> None:
    for phase, (policy, state, sample) in STATES.items():
        assert type(state.phase) is phase
        step = advance(policy, state, Tick(), sample)
        assert step.effects == ()
        assert type(step.state.phase) is phase


@pytest.mark.parametrize(("phase", "event"), PAIRS, ids=lambda kind: kind.__name__)
def test_every_event_in_every_phase(phase: type[Phase], event: type[Event]) -> None:
    policy, state, sample = STATES[phase]
    step = advance(policy, state, EVENTS[event], sample)
    acts = [told(effect) for effect in step.effects if not isinstance(effect, Record)]
    assert (type(step.state.phase), acts) == TABLE[phase][event]
    records = [effect.entry for effect in step.effects if isinstance(effect, Record)]
    outcomes = [str(record.outcome) for record in records if isinstance(record, BreakRecord)]
    assert outcomes == ([RECORDED[phase, event]] if (phase, event) in RECORDED else [])


@pytest.mark.parametrize(("phase", "event"), PAIRS, ids=lambda kind: kind.__name__)
def test_looking_again_at_the_same_sample_changes_nothing(phase: type[Phase], event: type[Event]) -> None:
    policy, state, sample = STATES[phase]
    step = advance(policy, state, EVENTS[event], sample)
    again = advance(policy, step.state, Tick(), sample)
    assert again == replace(step, effects=())


SAMPLES = [
    Sample(NOW, idle, locked, busy)
    for idle, locked, busy in product(
        (None, s(0), s(59), s(60), m(4)), (False, True), (frozenset[Busy](), frozenset({CALL}), frozenset({FILM}))
    )
]


@pytest.mark.parametrize("phase", get_args(Phase), ids=lambda kind: kind.__name__)
def test_the_same_sample_twice_is_the_same_step(phase: type[Phase]) -> None:
    policy, state, _ = STATES[phase]
    for event, sample in product(EVENTS.values(), SAMPLES):
        step = advance(policy, state, event, sample)
        assert advance(policy, step.state, Tick(), sample) == replace(step, effects=())


def test_the_program_sleeps_without_an_alarm_only_where_nothing_can_come_by_itself() -> None:
    for (policy, state, _), event, sample in product(STATES.values(), EVENTS.values(), SAMPLES):
        step = advance(policy, state, event, sample)
        match step.state.phase:
            case Away(credited=True) | Paused(until=None) | OffHours(until=None):
                assert step.wake_in is None
            case _:
                assert step.wake_in is not None
                assert timedelta() < step.wake_in <= m(5)
