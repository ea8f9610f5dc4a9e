"""The history keeps every row, and counts as one would by hand."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from support import history_samples
from support.history_files import ALL_DAYS, EVER, HistoryBench, everything
from support.history_oracle import balances, pieces, totals
from twistbreak.core.history.rows import (
    BreakRecord,
    Entry,
    Feeling,
    Outcome,
    SkipReason,
    Span,
    SpanKind,
)
from twistbreak.core.routines.routine import Dose

NOON = datetime(2026, 3, 6, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
MINUTE = timedelta(minutes=1)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[HistoryBench]:
    made = HistoryBench(tmp_path)
    yield made
    made.close()


def record(minute: int = 0, outcome: Outcome = Outcome.COMPLETED, **more: object) -> BreakRecord:
    return BreakRecord(NOON + minute * MINUTE, HOUR, outcome, minute + 1, **more)  # pyright: ignore[reportArgumentType] -- each test knows its fields


def span(kind: SpanKind, start: datetime, lasts: timedelta, offset: timedelta = HOUR) -> Span:
    return Span(kind, start, start + lasts, offset)


def test_every_field_survives_a_restart(bench: HistoryBench) -> None:
    full = BreakRecord(
        at=NOON,
        offset=timedelta(hours=-3, minutes=-30),
        outcome=Outcome.PARTIAL,
        reminder=7,
        routine="my-twist",
        dose=Dose.THOROUGH,
        began=NOON - MINUTE,
        left=timedelta(seconds=31, milliseconds=5),
        right=timedelta(seconds=12),
        reason=SkipReason.HURTS,
        hurts=True,
        feeling=Feeling.STIFFER,
        level=3,
        sitting=timedelta(minutes=42),
    )
    bare = record(1, Outcome.NATURAL)
    held = Span(SpanKind.HELD, NOON, NOON + HOUR, HOUR, ("call", "presentation"))
    first = bench.store()
    for entry in (full, bare, held):
        first.add(entry)
    second = bench.store()
    assert list(second.breaks(*EVER)) == [full, bare]
    assert list(second.spans(*EVER)) == [held]


def test_a_year_comes_back_as_it_was(bench: HistoryBench) -> None:
    entries = history_samples.years(1, seed=3)
    store = bench.filled(entries)
    assert list(store.breaks(*EVER)) == [entry for entry in entries if isinstance(entry, BreakRecord)]
    assert list(store.spans(*EVER)) == [entry for entry in entries if isinstance(entry, Span)]
    assert store.days(*ALL_DAYS) == totals(entries)
    assert store.first_day() == totals(entries)[0].day


def test_sides_are_counted_for_each_twist_between_two_days(bench: HistoryBench) -> None:
    entries = history_samples.years(1, seed=4)
    store = bench.filled(entries)
    since, until = date(2025, 11, 3), date(2026, 1, 30)
    found = store.balance(since, until)
    assert {balance.routine: balance for balance in found} == balances(entries, since, until)
    assert [balance.times for balance in found] == sorted((balance.times for balance in found), reverse=True)


def test_an_empty_history_answers_every_question_with_nothing(bench: HistoryBench) -> None:
    store = bench.store()
    assert everything(store) == ()
    assert (store.days(*ALL_DAYS), store.balance(*ALL_DAYS), store.first_day()) == ([], [], None)
    assert bench.told == []


def test_the_file_is_private_and_so_is_its_folder(bench: HistoryBench) -> None:
    bench.store().add(record())
    assert {stat.S_IMODE(file.stat().st_mode) for file in bench.path.parent.iterdir()} == {0o600}
    assert stat.S_IMODE(bench.path.parent.stat().st_mode) == 0o700


def test_nothing_is_made_before_the_first_use(bench: HistoryBench) -> None:
    bench.store().close()
    assert list(bench.folder.iterdir()) == []


def test_the_same_row_twice_is_one_row(bench: HistoryBench) -> None:
    store = bench.store()
    for _ in range(2):
        store.add(record())
        store.add(span(SpanKind.SITTING, NOON, HOUR))
    assert len(everything(store)) == 2


def test_breaks_are_given_from_an_instant_to_before_another(bench: HistoryBench) -> None:
    store = bench.store()
    for minute in range(5):
        store.add(record(minute))
    assert list(store.breaks(NOON + MINUTE, NOON + 3 * MINUTE)) == [record(1), record(2)]


def test_spans_are_given_when_they_overlap(bench: HistoryBench) -> None:
    store = bench.store()
    long = span(SpanKind.AWAY, NOON - 8 * HOUR, 7 * HOUR)
    short = span(SpanKind.SITTING, NOON - HOUR, HOUR)
    store.add(short)
    store.add(long)
    assert list(store.spans(NOON - 2 * HOUR, NOON)) == [long, short]
    assert list(store.spans(NOON - 2 * HOUR, NOON - HOUR)) == [long]
    assert list(store.spans(NOON - HOUR, NOON - MINUTE)) == [short]
    assert list(store.spans(NOON, NOON + HOUR)) == []


def test_a_day_is_the_local_one_of_its_time(bench: HistoryBench) -> None:
    late = datetime(2026, 3, 6, 23, 30, tzinfo=UTC)
    store = bench.store()
    store.add(BreakRecord(late, timedelta(hours=1), Outcome.COMPLETED, 1))
    store.add(BreakRecord(late, timedelta(hours=-5), Outcome.SKIPPED, 2))
    assert [(day.day, day.completed, day.skipped) for day in store.days(*ALL_DAYS)] == [
        (date(2026, 3, 6), 0, 1),
        (date(2026, 3, 7), 1, 0),
    ]


def test_sitting_over_midnight_counts_to_both_days(bench: HistoryBench) -> None:
    store = bench.store()
    store.add(span(SpanKind.SITTING, datetime(2026, 3, 6, 22, tzinfo=UTC), timedelta(hours=3, minutes=20)))
    assert [(day.day, day.sitting) for day in store.days(*ALL_DAYS)] == [
        (date(2026, 3, 6), HOUR),
        (date(2026, 3, 7), timedelta(hours=2, minutes=20)),
    ]


def test_a_span_of_decades_that_a_wrong_clock_has_made_is_cut_to_its_end(bench: HistoryBench) -> None:
    store = bench.store()
    store.add(Span(SpanKind.AWAY, datetime(1980, 1, 1, tzinfo=UTC), NOON, HOUR))
    found = store.spans(datetime(1980, 1, 1, tzinfo=UTC), NOON)
    assert found[-1].end == NOON
    assert NOON - found[0].start == timedelta(days=400)


def test_a_row_that_makes_no_sense_is_logged_and_stands_in_nobodys_way(
    bench: HistoryBench, caplog: pytest.LogCaptureFixture
) -> None:
    store = bench.store()
    store.add(record(0, sitting=timedelta(minutes=-1)))
    store.add(BreakRecord(datetime(1, 1, 1, tzinfo=UTC), -HOUR, Outcome.COMPLETED, 1))
    store.add(record(1))
    assert everything(store) == (record(1),)
    assert [entry.levelname for entry in caplog.records] == ["ERROR", "ERROR"]
    assert bench.told == []


def test_what_another_program_has_put_there_is_left_out(bench: HistoryBench) -> None:
    store = bench.filled([record(), span(SpanKind.SITTING, NOON, HOUR)])
    connection = store._opened().connection
    connection.execute("UPDATE breaks SET outcome = 'sung'")
    connection.execute("UPDATE spans SET day = '2026-03-0x', start_ms = 'soon'")
    assert everything(store) == ()
    assert [day.completed for day in store.days(*ALL_DAYS)] == [0]
    connection.execute("UPDATE breaks SET left_ms = 'a while', sitting_ms = 4611686018427387904, day = 'Friday'")
    assert store.days(date(1, 1, 1), date(9999, 12, 31)) == []
    assert bench.told == []


instants = st.integers(0, 3 * 24 * 3600 * 1000).map(lambda ms: NOON + timedelta(milliseconds=ms))
offsets = st.sampled_from([-11, -3.5, 0, 1, 5.75, 14]).map(lambda hours: timedelta(hours=hours))
lengths = st.integers(0, 50 * 3600 * 1000).map(lambda ms: timedelta(milliseconds=ms))
some_breaks = st.builds(
    BreakRecord,
    at=instants,
    offset=offsets,
    outcome=st.sampled_from(Outcome).filter(lambda outcome: outcome is not Outcome.HELD),
    reminder=st.integers(0, 3),
    routine=st.none() | st.sampled_from(["chair-twist", "my-own"]),
    left=lengths,
    right=lengths,
    hurts=st.booleans(),
    feeling=st.none() | st.sampled_from(Feeling),
    sitting=lengths,
)
some_spans = st.builds(span, st.sampled_from(SpanKind), instants, lengths, offsets)


def _key(entry: Entry) -> tuple[object, ...]:
    if isinstance(entry, Span):
        return (entry.start, entry.end, entry.kind)
    return (entry.at, entry.reminder, entry.outcome)


@given(entries=st.lists(some_breaks | some_spans, max_size=20, unique_by=_key))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
def test_any_history_is_counted_as_by_hand(entries: list[Entry], tmp_path_factory: pytest.TempPathFactory) -> None:
    cut = [part for entry in entries for part in (pieces(entry) if isinstance(entry, Span) else (entry,))]
    if len({_key(part) for part in cut}) < len(cut):
        return  # two spans that share a piece: one row
    store = HistoryBench(tmp_path_factory.mktemp("any")).filled(entries)
    assert store.days(*ALL_DAYS) == totals(entries)
    assert {balance.routine: balance for balance in store.balance(*ALL_DAYS)} == balances(entries, *ALL_DAYS)
    assert sorted(everything(store), key=repr) == sorted(cut, key=repr)
    store.close()
