"""The engine's state and the notes survive being written as JSON; anything else is refused with a reason."""

from __future__ import annotations

import json
from dataclasses import fields, is_dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twistbreak.core.clock import Busy, BusyKind, Moment
from twistbreak.core.codec import CodecError
from twistbreak.core.engine.effects import Note, NoteKind, Offer
from twistbreak.core.engine.note_format import note_from_plain, note_to_plain
from twistbreak.core.engine.state import (
    Absence,
    Away,
    Calm,
    CalmReason,
    EngineState,
    Gain,
    HeadsUp,
    Held,
    InBreak,
    NaturalBreak,
    OffHours,
    OpenSpan,
    Paused,
    Phase,
    Rest,
    RestReason,
    Sitting,
    Undo,
)
from twistbreak.core.engine.state_format import state_from_plain, state_to_plain
from twistbreak.core.history.rows import DayTally, SpanKind
from twistbreak.core.routines.routine import Dose, Side
from twistbreak.core.text import Text, translate

SPANS = st.timedeltas(timedelta(), timedelta(days=400))
COUNTS = st.integers(0, 10**6)
UTC_TIMES = st.datetimes(datetime(1971, 1, 2), datetime(2900, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 -- bounds are naive by design
LOCAL_TIMES = st.datetimes(datetime(1971, 1, 2), datetime(2900, 1, 1))  # noqa: DTZ001 -- fixed times are naive local
IDS = st.from_regex(r"[a-z][a-z-]{0,20}", fullmatch=True)
OFFERS = st.builds(Offer, COUNTS, IDS, st.sampled_from(Dose), st.sampled_from(Side), st.none() | SPANS, COUNTS)
BUSY = st.builds(Busy, st.sampled_from(BusyKind), st.text(max_size=20))
HELD = st.builds(Held, SPANS, st.frozensets(BUSY, max_size=3), st.none() | SPANS)
AWAY = st.builds(
    Away, SPANS, st.sampled_from(Absence), SPANS, SPANS, st.booleans(), st.one_of(st.builds(Sitting), HELD)
)
PAUSED = st.builds(Paused, st.none() | UTC_TIMES, st.none() | AWAY)
OFF_HOURS = st.builds(OffHours, st.none() | UTC_TIMES)
PHASES: st.SearchStrategy[Phase] = st.one_of(
    st.builds(Sitting),
    HELD,
    st.builds(HeadsUp, OFFERS, SPANS),
    st.builds(InBreak, OFFERS, SPANS, st.none() | PAUSED | OFF_HOURS, st.booleans()),
    AWAY,
    PAUSED,
    OFF_HOURS,
)
MOMENTS = st.builds(
    Moment, UTC_TIMES, SPANS, SPANS, st.integers(-720, 840).map(lambda m: timezone(timedelta(minutes=m))), st.text()
)
TALLIES = st.builds(
    DayTally,
    st.dates(),
    COUNTS,
    COUNTS,
    COUNTS,
    SPANS,
    SPANS,
    st.none() | UTC_TIMES,
    st.dictionaries(IDS, COUNTS, max_size=3),
)
CALMS = st.none() | st.builds(Calm, SPANS, st.sampled_from(CalmReason))
STATES = st.builds(
    EngineState,
    phase=PHASES,
    seen=MOMENTS,
    tally=TALLIES,
    sitting=SPANS,
    look_by=st.none() | SPANS,
    calm=CALMS,
    woken=CALMS,
    known_here=st.none() | SPANS,
    in_call=st.booleans(),
    snoozes=COUNTS,
    breaks=COUNTS,
    recent=st.lists(IDS, max_size=3).map(tuple),
    resolved=COUNTS,
    owed_sides=st.dictionaries(IDS, st.sampled_from(Side), max_size=3),
    fixed_due=st.none() | LOCAL_TIMES,
    fixed_last=st.none() | LOCAL_TIMES,
    last_break=st.none() | SPANS,
    undo=st.none() | st.builds(Undo, SPANS, SPANS, st.booleans()),
    resting=st.dictionaries(IDS, st.builds(Rest, UTC_TIMES, st.sampled_from(RestReason)), max_size=3),
    gains=st.dictionaries(IDS, st.builds(Gain, st.sampled_from(Dose), COUNTS), max_size=3),
    span=st.none() | st.builds(OpenSpan, st.sampled_from(SpanKind), UTC_TIMES, st.lists(IDS, max_size=2).map(tuple)),
    natural=st.none() | st.builds(NaturalBreak, UTC_TIMES, COUNTS, SPANS),
)
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@given(STATES)
def test_every_state_survives_the_file(state: EngineState) -> None:
    assert state_from_plain(json.loads(json.dumps(state_to_plain(state)))) == state


def test_every_field_of_the_state_is_written() -> None:
    full = EngineState(
        phase=InBreak(
            Offer(1, "x", Dose.QUICK, Side.LEFT, None),
            timedelta(1),
            Paused(None, Away(timedelta(1), Absence.IDLE, timedelta(1))),
        ),
        seen=Moment(NOON, timedelta(1)),
        tally=DayTally(NOON.date()),
        calm=Calm(timedelta(1), CalmReason.SNOOZED),
        woken=Calm(timedelta(1), CalmReason.WOKEN),
        undo=Undo(timedelta(1), timedelta(2)),
        span=OpenSpan(SpanKind.SITTING, NOON),
        natural=NaturalBreak(NOON, 1, timedelta(1)),
    )

    def check(value: object, plain: object) -> None:
        if is_dataclass(value):
            assert isinstance(plain, dict)
            for field in fields(value):
                check(getattr(value, field.name), plain[field.name])

    check(full, state_to_plain(full))


def test_a_zone_is_kept_as_its_offset_at_that_moment() -> None:
    state = EngineState.fresh(Moment(NOON, timedelta(1), zone=ZoneInfo("Europe/Berlin")))
    restored = state_from_plain(state_to_plain(state))
    assert restored.seen.local == state.seen.local
    assert restored.seen.zone == timezone(timedelta(hours=1))


def plain(**changes: object) -> dict[str, object]:
    return {**state_to_plain(EngineState.fresh(Moment(NOON, timedelta(1)))), **changes}


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        ([], "a table was expected"),
        ({}, "version 1 was expected"),
        (plain(version=2), "version 1 was expected"),
        (plain(sitting=-1), "sitting: a duration not below 0:00:00 was expected"),
        (plain(sitting=1e300), "sitting: a number not below"),
        (plain(sitting=float("nan")), "sitting: a number not below"),
        (plain(sitting=True), "sitting: a number not below"),
        (plain(snoozes=1.5), "snoozes: a whole number from 0 was expected"),
        (plain(phase={"kind": "dancing"}), "phase: a kind, one of sitting, held"),
        (plain(phase={"kind": "held"}), "phase: the fields since, reasons, typing_since were expected"),
        (plain(owed_sides={"x": "up"}), "owed_sides: x: one of left, right was expected"),
        (plain(fixed_due="2026-03-02T12:00:00+00:00"), "fixed_due: a date and time without an offset was expected"),
        (plain(seen={"utc": "2026-03-02T12:00:00+02:00", "awake": 1}), "seen: the fields utc, awake"),
        (plain(seen={"utc": "0001-01-01T00:00:00+00:00", "awake": 1}), "seen: utc: a date and time with"),
        (plain(tally=None), "tally: a table was expected"),
        ({"version": 1}, "the fields phase, seen"),
    ],
)
def test_a_state_that_makes_no_sense_is_refused_with_a_reason(raw: object, reason: str) -> None:
    with pytest.raises(CodecError) as caught:
        state_from_plain(raw)
    assert str(caught.value).startswith(reason)


def test_a_field_that_a_file_lacks_takes_its_default_and_an_unknown_one_is_ignored() -> None:
    raw = plain(colour="green")
    del raw["snoozes"]
    assert state_from_plain(raw).snoozes == 0


def test_a_state_from_before_twists_were_counted_is_read() -> None:
    raw = plain(breaks=12)
    del raw["recent"]
    tally = raw["tally"]
    assert isinstance(tally, dict)
    del tally["twists"]
    state = state_from_plain(raw)
    assert (state.breaks, state.recent, state.tally.twists) == (12, (), {})


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=10,
)


@given(st.sampled_from(sorted(plain())), ANYTHING)
def test_any_damage_gives_a_state_or_a_reason(name: str, damage: object) -> None:
    try:
        state = state_from_plain(plain(**{name: damage}))
    except CodecError:
        return
    assert state.sitting >= timedelta()
    assert state.seen.local  # nothing in it overflows the calendar


ARGUMENTS = st.deferred(
    lambda: (
        st.integers(-(10**6), 10**6)
        | st.floats(-1e6, 1e6)
        | st.text(max_size=20)
        | SPANS
        | UTC_TIMES
        | LOCAL_TIMES
        | st.times()
        | TEXTS
    )
)
TEXTS: st.SearchStrategy[Text] = st.deferred(
    lambda: st.builds(
        lambda context, source, args, count: Text(context, source, tuple(sorted(args.items())), count),
        st.text(max_size=10),
        st.text(max_size=20),
        st.dictionaries(IDS, ARGUMENTS, max_size=2),
        st.none() | st.integers(0, 99),
    )
)


def depth(text: Text) -> int:
    return 1 + max((depth(value) for _, value in text.args if isinstance(value, Text)), default=0)


@given(UTC_TIMES, st.sampled_from(NoteKind), TEXTS.filter(lambda text: depth(text) <= 5))
def test_every_note_survives_the_log(at: datetime, kind: NoteKind, text: Text) -> None:
    note = Note(at, kind, text)
    assert note_from_plain(json.loads(json.dumps(note_to_plain(note)))) == note


def test_a_note_still_says_the_same_after_the_log() -> None:
    until = datetime(2026, 7, 1, 14, 5, tzinfo=ZoneInfo("Europe/Berlin"))
    reason = translate("Why", "you are in a call")
    text = translate(
        "Why", "{r} for {d} until {u}, {t}, {n} left", r=reason, d=timedelta(minutes=3), u=until, t=time(9), n=2
    )
    note = note_from_plain(note_to_plain(Note(NOON, NoteKind.HELD, text)))
    assert str(note.text) == "you are in a call for 3 min until 14:05, 09:00, 2 left"


@given(ANYTHING)
def test_a_line_that_is_no_note_is_refused(raw: object) -> None:
    with pytest.raises(CodecError):
        note_from_plain(raw)


def test_dates_stay_dates() -> None:
    assert state_from_plain(plain()).tally.day == date(2026, 3, 2)
