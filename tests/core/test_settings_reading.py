"""Good values are kept and bad ones named, whatever the file looks like."""

from __future__ import annotations

import tomllib
from datetime import timedelta
from time import process_time

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

from twistbreak import resources
from twistbreak.core.settings.model import Schema
from twistbreak.core.settings.parse import checked
from twistbreak.core.settings.reading import Reading, read_settings
from twistbreak.core.settings.schema import schema_from
from twistbreak.core.toml_lines import LineNumbers, parse, salvage

SCHEMA: Schema = schema_from(tomllib.loads((resources.config() / "settings.toml").read_text("utf-8")))
KNOWN = [setting.key for setting in SCHEMA]


def read(text: str | bytes) -> Reading:
    return read_settings(text if isinstance(text, bytes) else text.encode(), SCHEMA, "settings.toml")


def told(reading: Reading) -> list[str]:
    return [str(problem) for problem in reading.problems]


def test_what_the_file_does_not_say_has_its_default() -> None:
    settings = read('[reminders]\ninterval = "45min"\n').over(SCHEMA)
    assert settings.duration("reminders.interval") == timedelta(minutes=45)
    assert settings.duration("reminders.snooze") == timedelta(minutes=5)
    assert settings.changed == {"reminders.interval"}
    assert settings.values.keys() == set(KNOWN)


def test_a_bad_value_is_named_with_its_line_and_all_others_are_kept() -> None:
    reading = read('# mine\n[reminders]\ninterval = "45 parsecs"\nsnoozes = 2\n[sounds]\nvolume = 20\n')
    (problem,) = told(reading)
    assert problem == (
        'settings.toml, line 3, reminders.interval: "45 parsecs" does not fit; '
        'it must be a duration such as "30min", from 5min to 4h'
    )
    assert reading.values == {"reminders.snoozes": 2, "sounds.volume": 20}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('[reminders]\n\ninterval = "x"', 3),
        ('reminders.interval = "x"', 1),
        ('reminders = { snoozes = 1, interval = "x" }', 1),
        ('[reminders]\nsnoozes = 1\n"interval" = "x"', 3),
        ("[reminders]\nfixed_times = [\n '10:30',\n]\ninterval = 'x'", 5),
        ("[reminders.interval]\nminutes = 3", 1),
    ],
)
def test_the_line_of_a_bad_value_is_found_in_every_notation(text: str, line: int) -> None:
    (problem,) = read(text).problems
    assert (problem.line, problem.key) == (line, "reminders.interval")


def test_a_value_in_the_place_of_a_page_is_named() -> None:
    reading = read("sounds = 3\n[window]\ntext_size = 120\n")
    assert reading.values == {"window.text_size": 120}
    assert told(reading) == ["settings.toml, line 1, sounds: this must be a table: [sounds]"]


@pytest.mark.parametrize(
    ("text", "key", "meant"),
    [
        ("[reminders]\nintervall = '20min'", "reminders.intervall", "reminders.interval"),
        ("interval = '20min'", "interval", "reminders.interval"),
        ("[reminder]\nx = 1", "reminder", "reminders"),
        ("[behaviour]\nvolume = 20", "behaviour.volume", "sounds.volume"),
    ],
)
def test_a_slip_of_the_pen_gets_a_hint(text: str, key: str, meant: str) -> None:
    (problem,) = read(text).problems
    assert problem.key == key
    assert str(problem.text) == f'there is no such setting; did you mean "{meant}"?'


def test_keys_that_are_not_ours_are_nobodys_business() -> None:
    assert read('[reminders]\nmine = 1\n[my_notes]\ntodo = "stretch"\n').problems == ()


def test_a_broken_line_costs_only_itself() -> None:
    reading = read('[reminders]\ninterval = "45min\nsnoozes = 2\n[sounds]\nvolume = 20 # %\n')
    assert reading.is_broken
    assert reading.values == {"reminders.snoozes": 2, "sounds.volume": 20}
    assert told(reading) == ['settings.toml, line 2: this cannot be understood; a line looks like: interval = "30min"']
    assert '# not understood: interval = "45min' in reading.text


@pytest.mark.parametrize(
    "text",
    [
        "[sounds]\nvolume = 20\n[reminders\nsnoozes = 2\n",
        "[sounds]\nvolume = 20\n[[[\n[reminders]\nsnoozes = 2\n",
        "[reminders]\nsnoozes = 2\n[sounds]\nvolume = 20\n[reminders]\ninterval = 3min\n",
        "[reminders]\nsnoozes = 2\nsnoozes = 5\n[sounds]\nvolume = 20\n",
        "[sounds]\nvolume = 20\n[reminders]\nfixed_times = ['10:30',\nsnoozes = 2\n",
        'reminders.snoozes = 2\nx = """\n[sounds]\nvolume = 20\n',
        "reminders.snoozes = 2\n[reminders]\n[sounds]\nvolume = 20\n[sounds.volume]\n",
        "[sounds]\r\nvolume = 20\r\n= = =\r\n[reminders]\r\nsnoozes = 2\r\n",
        "[sounds]\rvolume = 20\r[reminders]\rsnoozes = 2\r",
        "[sounds]\nvolume = 20\n\0\0\0\0\n[reminders]\nsnoozes = 2\n",
        "[sounds]\nvolume = 20\n[reminders]\nsnoozes = 2\n" + "x = " + "[" * 5000,
        "[sounds]\nvolume = 20\n[reminders]\nsnoozes = 2\ninterval = " + "9" * 5000,
        "[sounds]\nvolume = 20\n[§§§]\nsnoozes = 9\n[reminders]\nsnoozes = 2\n",
    ],
)
def test_good_values_of_a_broken_file_are_salvaged(text: str) -> None:
    reading = read(text)
    assert reading.is_broken
    assert reading.values == {"reminders.snoozes": 2, "sounds.volume": 20}
    assert reading.problems
    again = read(reading.text)
    assert not again.is_broken
    assert again.values == reading.values


def test_a_file_in_a_wrong_encoding_keeps_what_is_plain() -> None:
    reading = read(b"[sounds]\nvolume = 20 # laut\xe4\n[twists]\nexcluded = ['\xe4']\ndose = 'quick'\n")
    assert reading.is_broken
    assert reading.values == {"twists.dose": "quick", "sounds.volume": 20}
    assert told(reading)[0] == "settings.toml: it is not text in UTF-8; save it in that encoding"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_what_windows_editors_write_is_read(encoding: str) -> None:
    reading = read("[sounds]\r\nvolume = 20\r\n".encode(encoding))
    assert reading.values == {"sounds.volume": 20}
    assert not reading.problems


def test_garbage_is_told_in_a_few_sentences_only() -> None:
    assert len(read("garbage\n" * 1000).problems) == 6


HOSTILE = {
    "dotted keys": "a." * 30_000 + "b = 1",
    "dots in a table": "x = { " + "a." * 30_000 + "b = 1 }",
    "slips of the pen": "[reminders]\n" + "\n".join(f"intervals{number} = 1" for number in range(3_000)),
    "unclosed lists": "a = [\n" * 10_000,
    "unclosed texts": 'a = """\n' * 8_000,
    "lines that say nothing": "a\n" * 30_000,
    "brackets": "[" * 60_000,
    "empty lines": "\n" * 60_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_a_hostile_file_is_read_in_reasonable_time(text: str) -> None:
    before = process_time()
    read("[sounds]\nvolume = 20\n" + text)
    assert process_time() - before < 60  # of the processor; a second or less on an idle machine


def test_the_lines_of_a_list_belong_together() -> None:
    text = "a = [\n  1,\n  2,\n]\nb = 3\n"
    lines = LineNumbers(text)
    assert (lines.of("a"), lines.of("b"), lines.of("c")) == (1, 5, None)


LINES = st.one_of(
    st.sampled_from(["[reminders]", "[sounds]", "[[reminders]]", "[window", 'x = """', "y = [", "]", "# n", ""]),
    st.text(max_size=30),
    st.sampled_from(KNOWN).map(lambda key: f"{key} = 3"),
    st.sampled_from(KNOWN).map(lambda key: f"{key.partition('.')[2]} = '5min'"),
)  # fmt: skip


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_any_text_gives_good_values_and_text_that_can_be_written_into(text: str) -> None:
    reading = read(text.encode("utf-8", "replace"))
    event("broken" if reading.is_broken else "whole")
    assert parse(reading.text) is not None
    for key, value in reading.values.items():
        setting = SCHEMA.find(key)
        assert setting is not None
        assert checked(setting, value) == value
    assert not (reading.is_broken and not reading.problems)


@given(st.binary(max_size=300))
def test_any_bytes_are_read_without_complaint_from_the_program(data: bytes) -> None:
    assert parse(read(data).text) is not None


@given(
    st.lists(LINES, max_size=6),
    st.lists(st.sampled_from(["= =", "volume = ", "§", "\0", 'text_size = "']), max_size=3),
    st.data(),
)
def test_good_lines_below_their_table_survive_any_broken_line_above(
    above: list[str], broken: list[str], data: st.DataObject
) -> None:
    assume(not any("'''" in line or '"""' in line or "[" in line for line in above))  # those may swallow what follows
    lines = [*above, *data.draw(st.permutations(broken)), "[behaviour]", "theme = 'dark'", "", "="]
    reading = read("\n".join(lines).encode("utf-8", "replace"))
    assert reading.is_broken
    assert reading.values.get("behaviour.theme") == "dark" or "behaviour.theme" in "\n".join(above)


@given(st.lists(LINES, max_size=12).map("\n".join))
def test_salvaged_text_holds_every_line_of_the_original(text: str) -> None:
    saved = salvage(text, KNOWN, damaged=False)
    for line in text.replace("\r", "\n").split("\n"):
        quoted = "".join(letter if letter.isprintable() else "?" for letter in line)
        table = line.strip().startswith("[")  # a table that comes twice is put together with the first
        assert table or line in saved.text or quoted in saved.text or line.partition("=")[2].strip() in saved.text
