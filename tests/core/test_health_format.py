"""Health answers survive the way to the file and back; what is lost on it counts as yes."""

from __future__ import annotations

import json
from datetime import date

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from twistbreak.core.health.check import HealthAnswers
from twistbreak.core.health.reading import UNREADABLE, from_text, to_text
from twistbreak.core.routines.care import Condition

ON = date(2026, 11, 21)
SOME = HealthAnswers(
    frozenset({Condition.PREGNANCY, Condition.DIZZINESS, Condition.SPINAL_FUSION}),
    frozenset({Condition.SPINAL_FUSION}),
    ON,
)


@st.composite
def answers(draw: st.DrawFn) -> HealthAnswers:
    has = draw(st.frozensets(st.sampled_from(list(Condition))))
    cleared = draw(st.frozensets(st.sampled_from(sorted(has)))) if has else frozenset[Condition]()
    return HealthAnswers(has, cleared, draw(st.none() | st.dates()))


@given(answers())
def test_every_answer_comes_back(given_answers: HealthAnswers) -> None:
    reading = from_text(to_text(given_answers))
    assert reading.is_whole
    assert reading.answers == given_answers


def test_each_condition_has_a_line_of_its_own() -> None:
    lines = to_text(SOME).splitlines()
    for condition in Condition:
        assert sum(f'"{condition.value}":' in line for line in lines) == 1


@given(answers(), st.integers(0, 600), st.integers(0, 600), st.text(alphabet='\0x"{}:, \n', max_size=20))
def test_damage_never_allows_what_the_answers_ruled_out(
    given_answers: HealthAnswers, start: int, length: int, instead: str
) -> None:
    text = to_text(given_answers)
    reading = from_text(text[:start] + instead + text[start + length :])
    event(f"whole: {reading.is_whole}")
    assert given_answers.has <= reading.answers.has
    assert reading.answers.cleared <= given_answers.cleared
    if not reading.is_whole:
        assert not reading.answers.cleared
        assert reading.answers.on is None


@pytest.mark.parametrize("length", range(0, len(to_text(SOME)) - 3, 7))
def test_a_file_cut_short_keeps_the_answers_before_the_cut(length: int) -> None:
    text = to_text(SOME)[:length]
    reading = from_text(text)
    assert not reading.is_whole
    kept = {name for name in Condition if f'"{name.value}": "no",' in text}
    assert reading.answers == HealthAnswers(frozenset(Condition) - kept)


@pytest.mark.parametrize(
    "text",
    ["", "null", "[]", '"no"', "{", "\0" * 400, "[" * 100_000, '{"version": 1}', '{"version": 1, "answers": 3}'],
    ids=["empty", "null", "list", "text", "open", "zeros", "deep", "no answers", "number"],
)
def test_what_says_nothing_counts_as_every_yes(text: str) -> None:
    assert from_text(text) == UNREADABLE
    assert UNREADABLE.answers.has == frozenset(Condition)


def test_a_file_of_a_newer_version_is_asked_again_and_its_clearance_is_not_believed() -> None:
    newer = json.loads(to_text(SOME)) | {"version": 2}
    reading = from_text(json.dumps(newer))
    assert not reading.is_whole
    assert reading.answers == HealthAnswers(SOME.has)


def test_an_answer_that_contradicts_itself_in_a_damaged_file_is_a_yes() -> None:
    text = to_text(HealthAnswers(on=ON))
    reading = from_text(text + text.replace('"pregnancy": "no"', '"pregnancy": "yes"'))
    assert reading.answers.has == {Condition.PREGNANCY}


def test_a_condition_that_the_file_does_not_name_is_a_yes_until_it_is_asked() -> None:
    plain = json.loads(to_text(HealthAnswers(on=ON)))
    del plain["answers"]["dizziness"]
    reading = from_text(json.dumps(plain))
    assert not reading.is_whole
    assert reading.answers == HealthAnswers(frozenset({Condition.DIZZINESS}))


def test_a_day_that_cannot_be_read_only_asks_again() -> None:
    text = to_text(SOME).replace("2026-11-21", "2026-02-31")
    reading = from_text(text)
    assert reading.is_whole
    assert reading.answers == HealthAnswers(SOME.has, SOME.cleared, None)
