from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import tomlkit
from hypothesis import event, given
from hypothesis import strategies as st

from support.routines import FOLDER, NINE, shipped, text_of
from twistbreak.core.coach.guide import plan
from twistbreak.core.problem import Problem
from twistbreak.core.range import Range
from twistbreak.core.routines.care import GENERAL_CONDITIONS
from twistbreak.core.routines.reading import SOURCES, parse
from twistbreak.core.routines.routine import Dose, Hold, Kind, Origin, Place, Purpose, Routine, Side
from twistbreak.core.routines.step_reading import sided

DOCS = Path(__file__).resolve().parents[2] / "docs"

MINIMAL = """\
id = "mine"
name = "Mine"
place = "chair"
summary = "A twist of my own."

[[set_up]]
say = "Sit tall"
seconds = 4

[[turn]]
say = "Turn to your {side}"
seconds = 4

[hold]
say = "Stay turned to your {side}, hand on your {other} knee"
seconds = [20, 40]

[[way_back]]
say = "Come back"
seconds = 4
"""


def own(text: str) -> tuple[Routine | None, list[Problem]]:
    return parse(text, "mine.toml", "mine", own=True)


def good(text: str) -> Routine:
    routine, problems = own(text)
    assert routine is not None, problems
    assert problems == []
    return routine


def wrong(text: str) -> list[tuple[int | None, str, str]]:
    routine, problems = own(text)
    assert routine is None
    return [(problem.line, problem.key, str(problem.text)) for problem in problems]


def line_of(text: str, start: str) -> int:
    return next(number for number, line in enumerate(text.split("\n"), 1) if line.startswith(start))


def test_the_nine_twists_ship() -> None:
    assert sorted(path.stem for path in FOLDER.glob("*.toml")) == list(NINE)


@pytest.mark.parametrize("name", NINE)
def test_a_shipped_twist_has_nothing_wrong(name: str) -> None:
    routine, problems = parse(text_of(name), f"{name}.toml", name, own=False)
    assert problems == []
    assert routine is not None
    assert (routine.id, routine.own) == (name, False)


@pytest.mark.parametrize("name", NINE)
def test_a_shipped_twist_answers_every_general_condition(name: str) -> None:
    routine = shipped(name)
    assert routine.excludes | routine.ask_first >= GENERAL_CONDITIONS
    assert not routine.excludes & (routine.ask_first | routine.softer)


@pytest.mark.parametrize("name", NINE)
def test_a_shipped_twist_says_what_it_is_good_for_and_what_to_look_out_for(name: str) -> None:
    routine = shipped(name)
    for lines in (routine.works_on, routine.cautions, routine.tips, routine.mistakes, routine.easier_ways):
        assert lines
    assert routine.easier is None or routine.easier in NINE


@pytest.mark.parametrize("name", NINE)
def test_a_shipped_twist_comes_back_to_where_it_began(name: str) -> None:
    routine = shipped(name)
    assert routine.way_back[-1].pose == routine.set_up[-1].pose
    steps = (*routine.set_up, *routine.turn, routine.hold_text, *routine.way_back, routine.finish)
    assert {step.pose.partition("/")[0] for step in steps} <= {name, "chair-twist"}


@pytest.mark.parametrize("name", NINE)
def test_a_shipped_text_for_one_side_is_the_mirror_image_of_the_other(name: str) -> None:
    routine = shipped(name)
    for step in (*routine.set_up, *routine.turn, routine.hold_text, *routine.way_back):
        for sentence in (step.text, step.detail):
            if sentence is not None:
                swapped = re.sub(r"\b(left|right)\b", lambda word: Side(word[0]).other, sentence.left.source)
                assert swapped == sentence.right.source
                assert sentence.left.context == f"Routine {name}"


@pytest.mark.parametrize("name", [name for name in NINE if shipped(name).kind is Kind.HOLD])
def test_the_turn_of_a_shipped_twist_names_its_side(name: str) -> None:
    assert any(step.text.right.source.endswith("to your right") for step in shipped(name).turn)
    assert "right" in shipped(name).hold_text.text.right.source


@pytest.mark.parametrize(
    ("name", "place", "source", "seconds", "breaths"),
    [
        ("chair-twist", Place.CHAIR, "A", Range(15, 60), None),
        ("chair-twist-hands-behind-head", Place.CHAIR, "A", Range(15, 60), None),
        ("supine-twist", Place.LYING, "B", Range(20, 30), None),
        ("seated-twist", Place.CHAIR, "B", Range(15, 30), None),
        ("standing-twist", Place.STANDING, "B", Range(10, 20), None),
        ("floor-seated-twist", Place.FLOOR, "D", Range(15, 30), Range(5, 8)),
        ("office-chair-twist", Place.CHAIR, "D", Range(15, 30), Range(5, 8)),
        ("reclined-twist", Place.LYING, "E", Range(15, 60), None),
    ],
)
def test_a_shipped_hold_has_the_range_of_its_source(
    name: str, place: Place, source: str, seconds: Range, breaths: Range | None
) -> None:
    routine = shipped(name)
    assert (routine.place, routine.source[0]) == (place, source)
    assert isinstance(routine.action, Hold)
    assert (routine.action.seconds, routine.action.breaths) == (seconds, breaths)


def test_a_sentence_becomes_one_whole_sentence_for_each_side() -> None:
    both = sided("Your {side} hand, your {other} knee", "Routine mine")
    assert (str(both.left), str(both.right)) == ("Your left hand, your right knee", "Your right hand, your left knee")
    plain = sided("Sit tall", "Routine mine")
    assert plain.left == plain.right


def test_the_least_a_file_of_ones_own_needs_is_enough() -> None:
    routine = good(MINIMAL)
    assert routine.own
    assert routine.ask_first == GENERAL_CONDITIONS
    assert isinstance(routine.action, Hold)
    assert list(routine.action.by_dose.values()) == [20, 30, 30]
    assert list(routine.action.rounds.values()) == [1, 1, 2]
    assert routine.hold_text.pose == "chair-twist/turned"


def test_a_twist_is_for_relief_unless_it_says_otherwise() -> None:
    assert good(MINIMAL).purpose is Purpose.RELIEF
    assert good(f'purpose = "strength"\n{MINIMAL}').purpose is Purpose.STRENGTH
    assert [key for _, key, _ in wrong(f'purpose = "fun"\n{MINIMAL}')] == ["purpose"]
    strong = [name for name in NINE if shipped(name).purpose is Purpose.STRENGTH]
    assert strong == ["chair-twist-hands-behind-head", "standing-twist"]


def test_a_side_may_have_a_sentence_of_its_own() -> None:
    text = MINIMAL.replace('"Turn to your {side}"', '{ left = "Nach links drehen", right = "Nach rechts drehen" }')
    assert [str(good(text).turn[0].text[side]) for side in Side] == ["Nach links drehen", "Nach rechts drehen"]


def test_the_examples_in_the_manual_are_right() -> None:
    manual = (DOCS / "routines.md").read_text(encoding="utf-8")
    examples = [
        block for block in re.findall(r"```toml\n(.*?)```", manual, re.DOTALL) if block.startswith(("id =", "#"))
    ]
    assert len(examples) == 2
    for example in examples:
        name = tomllib.loads(example)["id"]
        routine, problems = parse(example, f"{name}.toml", name, own=True)
        assert problems == []
        assert routine is not None


def test_the_manual_names_every_key() -> None:
    manual = (DOCS / "routines.md").read_text(encoding="utf-8")
    keys: set[str] = set()

    def collect(value: object) -> None:
        if isinstance(value, dict):
            keys.update(value)
        for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
            collect(inner)

    for name in NINE:
        collect(tomllib.loads(text_of(name)))
    assert {key for key in keys if f"`{key}`" not in manual and f"`[{key}]`" not in manual} == set()


@pytest.mark.parametrize(
    ("old", "new", "line", "key", "sentence"),
    [
        (
            'name = "Mine"\n',
            "",
            None,
            "name",
            "is missing; it should be a line of text in quotes, of at most 60 characters.",
        ),
        (
            '"chair"',
            '"sofa"',
            "place",
            "place",
            "is “sofa”, but should be one of these: chair, standing, floor, lying.",
        ),
        (
            "[20, 40]",
            "[40, 20]",
            "seconds = [",
            "hold.seconds",
            "is [40, 20], but should be two numbers from 5 to 300",
        ),
        ("[20, 40]", "30", "seconds = 30", "hold.seconds", "is 30, but should be two numbers from 5 to 300"),
        ("[20, 40]", "[true, 40]", "seconds = [t", "hold.seconds", "two numbers"),
        ("[20, 40]", "[20, 40]\nbreaths = [true, 5]", "breaths", "hold.breaths", "two numbers"),
        ("[20, 40]", "[nan, 40]", "seconds = [n", "hold.seconds", "two numbers"),
        ('"mine"', '"other"', "id", "id", "is “other”, but should be “mine”, like the file."),
        ("{other}", "{knee}", 'say = "Stay', "hold.say", "should have no braces but those of {side} and {other}."),
        ('"Mine"', '"Mine {side}"', "name", "name", "should have no braces."),
        ('"Mine"', '"Mi\\u0007ne"', "name", "name", "is “Mi\N{REPLACEMENT CHARACTER}ne”, but should be a line of text"),
        (
            '"Sit tall"\nseconds = 4',
            '"Sit tall"\nseconds = 0',
            "seconds = 0",
            "set_up[1].seconds",
            "is 0, but should be a number from 1 to 120.",
        ),
        ("[hold]\n", "[held]\n", None, "hold", "is missing; it should be a table: a line [hold] with its keys below."),
        (
            "[[way_back]]",
            "[way_back]",
            "[way_back]",
            "way_back",
            "is a table, but should be one to 12 tables, each below a line [[way_back]].",
        ),
        (
            'place = "chair"',
            'place = "chair"\nexcludes = ["gout"]',
            "excludes",
            "excludes",
            "is “gout”, but should be a list of any of these words",
        ),
        (
            'place = "chair"',
            'place = "chair"\neasier = "mine"',
            "easier",
            "easier",
            "should be the id of another twist.",
        ),
        (
            "[20, 40]",
            "[20, 40]\nquick.seconds = 10",
            "quick",
            "hold.quick.seconds",
            "is 10, but should be a number from 20 to 40.",
        ),
        (
            "[20, 40]",
            "[20, 40]\nthorough = { seconds = 20, rounds = 1 }",
            "thorough",
            "hold.thorough",
            "is less than the dose before it",
        ),
        ("[20, 40]", "[20, 40]\nbreaths = [3, 5]", None, "hold.quick", "is missing; it should be a table"),
        ('place = "chair"', 'place = "chair"\n[swing]', "[swing]", "swing", "stands beside [hold]"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_would_be_right(
    old: str, new: str, line: str | None, key: str, sentence: str
) -> None:
    assert old in MINIMAL
    text = MINIMAL.replace(old, new, 1)
    found = [problem for problem in wrong(text) if problem[1] == key]
    assert len(found) == 1
    assert found[0][2].startswith(sentence) or sentence in found[0][2]
    expected = line_of(text, line) if line else None if key.count(".") == 0 else line_of(text, "[hold]")
    assert found[0][0] == expected


def test_a_mistake_in_the_second_of_two_steps_is_told_there() -> None:
    text = MINIMAL.replace("[hold]", '[[turn]]\nsay = "On"\nseconds = "4s"\n\n[hold]')
    assert wrong(text) == [
        (line_of(text, 'seconds = "4s"'), "turn[2].seconds", "is “4s”, but should be a number from 1 to 120.")
    ]


def test_every_mistake_of_a_file_is_told_at_once_in_order() -> None:
    text = MINIMAL.replace('"chair"', '"sofa"').replace("[20, 40]", "[1, 2]").replace('say = "Come back"\n', "")
    assert [key for _, key, _ in wrong(text)] == ["place", "hold.seconds", "way_back[1].say"]


def test_hurried_breaths_are_refused() -> None:
    doses = "".join(f"{dose} = {{ breaths = 8, seconds = 20 }}\n" for dose in Dose)
    text = MINIMAL.replace("[20, 40]", f"[20, 40]\nbreaths = [5, 8]\n{doses}")
    assert [message for _, _, message in wrong(text)] == ["would be hurried: 8 breaths need at least 24 s."] * 3


def test_an_unknown_key_is_mentioned_and_does_no_harm() -> None:
    text = MINIMAL.replace("[hold]\n", '[hold]\nsecnds = 3\ncolour = "red"\n').replace("place", "nmae = 1\nplace")
    routine, problems = own(text)
    assert routine is not None
    assert [(problem.line, problem.key) for problem in problems] == [
        (line_of(text, "nmae"), "nmae"),
        (line_of(text, "secnds"), "hold.secnds"),
        (line_of(text, "colour"), "hold.colour"),
    ]
    assert str(problems[0].text) == "is no key of this table and has no effect; did you mean “name”?"
    assert str(problems[1].text) == "is no key of this table and has no effect; did you mean “seconds”?"
    assert str(problems[2].text).startswith(
        "is no key of this table and has no effect; the keys here are pose, detail, voice, say"
    )


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ('id = "mine"\nname "Mine"', 2),
        ('id = "mine"\nname = "Mine', 2),
        ("id = 1\nid = 2", 2),
        ("x = 2026-02-31", 1),
        ("x = " + "[" * 100_000, None),
        ("x = " + "9" * 10_000, None),
        ("[a", 1),
    ],
)
def test_what_is_no_toml_is_told_with_its_line(text: str, line: int | None) -> None:
    routine, problems = own(text)
    assert routine is None
    assert [(problem.file, problem.line, problem.key) for problem in problems] == [("mine.toml", line, "")]
    assert "docs/routines.md" in str(problems[0].text)


def test_a_key_of_endless_dots_is_refused_before_it_takes_all_memory() -> None:
    text = "x = 1\n" + ".".join("a" * 60_000) + " = 1"
    routine, problems = own(text)
    assert routine is None
    assert [(problem.line, str(problem.text)) for problem in problems] == [
        (2, "This line has more than 50 dots, which no twist needs.")
    ]


def test_of_very_many_problems_the_first_are_told() -> None:
    routine, problems = own("".join(f"nam{number} = 1\n" for number in range(1000)) + MINIMAL)
    assert routine is not None
    assert [problem.line for problem in problems] == list(range(1, 31))


def test_a_mistake_after_very_many_unknown_keys_still_refuses_the_file() -> None:
    unknown = "".join(f"nam{number} = 1\n" for number in range(1000))
    routine, problems = own(MINIMAL.replace("[[turn]]", f"{unknown}[[turn]]", 1).replace('"Come back"', "3"))
    assert routine is None
    assert problems[-1].key == "way_back[1].say"


def test_a_shipped_file_must_name_its_sources() -> None:
    for source in ("[]", '["Z"]'):
        text = re.sub(r"^source = .*$", f"source = {source}", text_of("chair-twist"), flags=re.MULTILINE)
        routine, problems = parse(text, "chair-twist.toml", "chair-twist", own=False)
        assert routine is None
        assert [problem.key for problem in problems] == ["source"]
        assert all(key in str(problems[0].text) for key in SOURCES)


def never_raises(text: str) -> None:
    for is_own in (True, False):
        routine, problems = parse(text, "mine.toml", "chair-twist", own=is_own)
        assert routine is not None or problems
        assert all(str(problem) for problem in problems)
        if routine is not None:
            lengths = [plan(routine, dose, side).length for dose in Dose for side in Side]
            assert min(lengths) > plan(routine, Dose.QUICK, Side.LEFT).segments[0].length
        event("usable" if routine else "refused")


@given(st.text())
def test_no_text_makes_it_raise(text: str) -> None:
    never_raises(text)


@given(st.sampled_from(NINE).map(text_of), st.data())
def test_no_slip_of_the_keyboard_makes_it_raise(text: str, data: st.DataObject) -> None:
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        length = data.draw(st.integers(0, 20))
        insert = data.draw(st.text(max_size=5) | st.sampled_from(['"', "[[", "]", "=", "{", "'''", "\n[hold]\n", "#"]))
        text = text[:start] + insert + text[start + length :]
    never_raises(text)


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text() | st.dates() | st.just(10**400),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=5,
)


def leaves(value: Any, setter: Callable[[Any], None] | None = None) -> list[Callable[[Any], None]]:
    found = [setter] if setter else []
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        found += leaves(inner, lambda new, key=key: value.__setitem__(key, new))
    return found


@given(st.sampled_from(NINE).map(text_of), values, st.data())
def test_no_value_makes_it_raise(text: str, value: Any, data: st.DataObject) -> None:
    document = tomllib.loads(text)
    data.draw(st.sampled_from(leaves(document)))(value)
    try:
        broken = tomlkit.dumps(document)
    except (ValueError, TypeError, tomlkit.exceptions.TOMLKitError):  # None, and texts that TOML cannot hold
        return
    never_raises(broken)


def test_a_rest_between_the_sides_is_done_where_the_way_back_ends() -> None:
    routine = good(f'{MINIMAL}\n[rest]\nsay = "Rest"\nseconds = 20\n')
    assert routine.rest is not None
    assert (str(routine.rest.text.left), routine.rest.pose) == ("Rest", routine.way_back[-1].pose)
    segments = plan(routine, Dose.THOROUGH, Side.LEFT).segments
    rests = [(s.round, s.side) for s in segments if str(s.text) == "Rest"]
    assert rests == [(1, Side.LEFT), (1, Side.RIGHT), (2, Side.LEFT)]


def test_a_prescription_says_who_it_comes_from() -> None:
    lines = 'prescribed_by = "M. Keller"\nprescribed_on = 2025-03-14\nnote = "Slowly."\nbased_on = "chair-twist"\n'
    assert good(lines + MINIMAL).origin == Origin("M. Keller", date(2025, 3, 14), "Slowly.", "chair-twist")
    assert good(MINIMAL).origin == Origin()
    ((line, key, sentence),) = wrong(lines.replace("2025-03-14", '"March"') + MINIMAL)
    assert (line, key) == (2, "prescribed_on")
    assert sentence == "is “March”, but should be a date without quotes, such as 2025-03-14."
    assert [key for _, key, _ in wrong(lines.replace("2025-03-14", "2025-03-14T10:00:00") + MINIMAL)] == [
        "prescribed_on"
    ]
