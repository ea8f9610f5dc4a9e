"""Values of settings as people and files write them."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twistbreak import resources
from twistbreak.core.engine.policy import TimeRange
from twistbreak.core.settings.model import Schema, Setting, Value, ValueKind
from twistbreak.core.settings.parse import BadValueError, checked, from_text, from_toml, parse_duration, parse_time
from twistbreak.core.settings.schema import schema_from
from twistbreak.core.settings.wording import to_text, to_toml

SCHEMA: Schema = schema_from(tomllib.loads((resources.config() / "settings.toml").read_text("utf-8")))
TIMES = st.builds(time, st.integers(0, 23), st.integers(0, 59))
IDS = st.from_regex(r"[a-z0-9][a-z0-9_-]{0,20}", fullmatch=True)
NAMES = st.from_regex(r"[A-Za-z0-9._ é-]{1,20}", fullmatch=True).map(str.strip).filter(bool)


def setting(key: str) -> Setting:
    found = SCHEMA.find(key)
    assert found is not None
    return found


def values_of(wanted: Setting) -> st.SearchStrategy[Value]:
    """Every good value of a setting."""
    low, high = wanted.minimum, wanted.maximum
    if isinstance(low, timedelta) and isinstance(high, timedelta):
        seconds = st.integers(int(low.total_seconds()), int(high.total_seconds()))
        return seconds.map(lambda amount: timedelta(seconds=amount))
    fewest = low if isinstance(low, int) else 0
    most = high if isinstance(high, int) else 4
    known = st.sampled_from([choice.value for choice in wanted.choices] or ["some-twist"])
    ids = known if wanted.choices else IDS
    times = st.lists(TIMES, max_size=most, unique=True)
    ranges = st.lists(st.builds(TimeRange, TIMES, TIMES), max_size=most, unique=True)
    return {
        ValueKind.BOOL: st.booleans(),
        ValueKind.INT: st.integers(fewest, most),
        ValueKind.PERCENT: st.integers(fewest, most),
        ValueKind.CHOICE: known,
        ValueKind.CHOICES: st.lists(ids, min_size=fewest, max_size=min(most, 4), unique=True).map(tuple),
        ValueKind.TIMES: times.map(lambda found: tuple(sorted(found))),
        ValueKind.RANGES: ranges.map(lambda found: tuple(sorted(found, key=lambda one: (one.start, one.end)))),
        ValueKind.NAMES: st.lists(NAMES, max_size=min(most, 4), unique=True).map(tuple),
        ValueKind.DATES: st.lists(st.dates(), max_size=most, unique=True).map(lambda found: tuple(sorted(found))),
    }[wanted.kind]


def taken(read: Callable[[], Value]) -> tuple[Value | None, str]:
    """What is taken of a value, and the complaint about the rest."""
    try:
        return read(), ""
    except BadValueError as error:
        return error.kept, str(error)


SETTING_AND_VALUE = st.sampled_from(list(SCHEMA)).flatmap(lambda wanted: st.tuples(st.just(wanted), values_of(wanted)))


@given(SETTING_AND_VALUE)
def test_every_good_value_survives_the_file_the_command_line_and_the_dialog(pair: tuple[Setting, Value]) -> None:
    wanted, value = pair
    assert from_toml(wanted, to_toml(value)) == value
    assert from_text(wanted, to_text(value)) == value
    assert checked(wanted, value) == value


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.times() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@given(st.sampled_from(list(SCHEMA)), ANYTHING)
def test_whatever_stands_in_the_file_becomes_a_good_value_or_a_sentence(wanted: Setting, raw: object) -> None:
    value, complaint = taken(lambda: from_toml(wanted, raw))
    assert (value is None) <= bool(complaint)
    assert len(complaint) < 400
    assert value is None or checked(wanted, value) == value


@given(st.sampled_from(list(SCHEMA)), st.text(max_size=60))
def test_whatever_is_typed_becomes_a_good_value_or_a_sentence(wanted: Setting, text: str) -> None:
    value, complaint = taken(lambda: from_text(wanted, text))
    assert (value is None) <= bool(complaint)
    assert value is None or checked(wanted, value) == value


@pytest.mark.parametrize(
    ("text", "minutes"),
    [("30min", 30), ("30 min", 30), ("30m", 30), ("1h 30min", 90), ("1h30min", 90), ("2h", 120), ("90s", 1.5)],
)
def test_durations_have_a_unit(text: str, minutes: float) -> None:
    assert parse_duration(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize(
    "text", ["", " ", "30", "min", "-5min", "30 minutes", "5min 1h", "1.5h", "٣min", "9" * 5000 + "s"]
)
def test_a_duration_without_a_clear_meaning_is_refused(text: str) -> None:
    assert parse_duration(text) is None


@pytest.mark.parametrize(("text", "meant"), [("9:05", time(9, 5)), ("09:05", time(9, 5)), ("24:00", time(0, 0))])
def test_times_of_day_are_read_as_people_write_them(text: str, meant: time) -> None:
    assert parse_time(text) == meant


@pytest.mark.parametrize("text", ["24:01", "25:00", "9:60", "9", "9:5", "noon", "-1:00", "09:00:00"])
def test_an_impossible_time_of_day_is_refused(text: str) -> None:
    assert parse_time(text) is None


@pytest.mark.parametrize(
    ("key", "raw", "sentence"),
    [
        ("reminders.interval", "1min", '"1min" does not fit; it must be a duration such as "30min", from 5min to 4h'),
        ("reminders.interval", 30, '30 does not fit; it must be a duration such as "30min", from 5min to 4h'),
        ("reminders.snoozes", True, "true does not fit; it must be a whole number from 0 to 10"),
        ("sounds.volume", 101, "101 does not fit; it must be a whole number from 0 to 100"),
        ("sounds.tones", "yes", '"yes" does not fit; it must be true or false'),
        (
            "behaviour.theme",
            "pink",
            '"pink" does not fit; it must be one of "system", "light", "dark", "high_contrast"',
        ),
        (
            "reminders.fixed_times",
            "10:30",
            '"10:30" does not fit; it must be a list of times such as ["10:30", "16:00"]',
        ),
        ("twists.places", [], "it has too few entries; it needs at least 1"),
        ("reminders.fixed_times", [f"{hour}:{m}" for hour in range(24) for m in (10, 20)],
         "it has too many entries; 24 are allowed"),
        ("sounds.tones", "x\n\x1b[31m" + "y" * 100, f'"x??[31m{"y" * 33}…" does not fit; it must be true or false'),
    ],
)  # fmt: skip
def test_a_bad_value_is_told_with_what_would_be_right(key: str, raw: object, sentence: str) -> None:
    with pytest.raises(BadValueError) as caught:
        from_toml(setting(key), raw)
    assert str(caught.value) == sentence


def test_one_bad_entry_of_a_list_costs_only_itself() -> None:
    with pytest.raises(BadValueError, match=r'^"25:00" does not fit; it must be a list of times') as caught:
        from_toml(setting("reminders.fixed_times"), ["16:00", "25:00", "10:30"])
    assert caught.value.kept == (time(10, 30), time(16, 0))


def test_a_list_whose_good_entries_are_too_few_keeps_none() -> None:
    with pytest.raises(BadValueError) as caught:
        from_toml(setting("twists.places"), ["trampoline"])
    assert caught.value.kept is None


def test_times_and_dates_in_tomls_own_notation_are_understood() -> None:
    raw = tomllib.loads("times = [10:30:00, 08:00:00]\ndates = [2026-12-24]")
    assert from_toml(setting("reminders.fixed_times"), raw["times"]) == (time(8, 0), time(10, 30))
    assert from_toml(setting("hours.days_off"), raw["dates"]) == (date(2026, 12, 24),)


def test_working_hours_may_run_over_midnight_and_up_to_it() -> None:
    night, evening = TimeRange(time(22), time(6)), TimeRange(time(18), time(0))
    assert from_toml(setting("hours.monday"), ["22:00-06:00", "18:00-24:00"]) == (evening, night)
    assert night.is_overnight


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("sounds.tones", "off", False),
        ("sounds.tones", "Yes", True),
        ("sounds.volume", "35 %", 35),
        ("reminders.snoozes", "+2", 2),
        ("hours.monday", "9:00-12:00,13:00-17:30", (TimeRange(time(9), time(12)), TimeRange(time(13), time(17, 30)))),
        ("hours.monday", "", ()),
        ("twists.places", "lying, chair", ("lying", "chair")),
    ],
)
def test_the_command_line_takes_values_as_people_type_them(key: str, text: str, value: Value) -> None:
    assert from_text(setting(key), text) == value
