"""The health check asks plainly, says truthfully what a yes changes, and promises no treatment."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date

import pytest

from support import routines
from twistbreak.core.health import questions
from twistbreak.core.health.check import Fit, HealthAnswers, fit
from twistbreak.core.health.questions import NONE_OF_THESE, QUESTIONS, Draft, can_be_cleared, draft_of, result
from twistbreak.core.health.reading import Said
from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.core.settings.model import Settings
from twistbreak.core.welcome import is_first_run

TODAY = date(2026, 11, 21)
DEEP = {"floor-seated-twist", "reclined-twist", "supine-twist"}
SWING = "standing-swing"


@pytest.fixture(scope="module")
def shipped() -> Mapping[RoutineId, Routine]:
    return {name: routines.shipped(name) for name in routines.NINE}


def fits(shipped: Mapping[RoutineId, Routine], condition: Condition, *, cleared: bool = False) -> dict[str, Fit]:
    has = frozenset({condition})
    answers = HealthAnswers(has, has if cleared else frozenset(), TODAY)
    return {name: fit(routine, answers) for name, routine in shipped.items()}


def said(texts: tuple[object, ...]) -> str:
    return " ".join(map(str, texts))


def test_each_condition_is_asked_about_once_with_a_source() -> None:
    assert [question.condition for question in QUESTIONS] == list(dict.fromkeys(q.condition for q in QUESTIONS))
    assert {question.condition for question in QUESTIONS} == set(Condition)
    for question in QUESTIONS:
        assert str(question.text).endswith("?")
        assert question.source == "all" or set(question.source) <= set("ABCDE")


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.condition.value)
def test_what_a_yes_changes_is_what_the_twists_say(
    question: questions.Question, shipped: Mapping[RoutineId, Routine]
) -> None:
    now, later = fits(shipped, question.condition), fits(shipped, question.condition, cleared=True)
    everything = {*shipped}
    left_out = {name for name, found in now.items() if found is Fit.EXCLUDED}
    waiting = {name for name, found in now.items() if found is Fit.ASK_FIRST}
    softer = {name for name, found in later.items() if found is Fit.SOFTER}
    match question.condition:
        case Condition.ACUTE_DISC_HERNIATION | Condition.ACUTE_SCIATICA | Condition.SPINAL_FUSION:
            assert (left_out, waiting, softer) == (set(), everything, set())
        case Condition.SPINAL_INSTABILITY:
            gone = DEEP | {SWING}
            assert (left_out, waiting, softer) == (gone, everything - gone, everything - gone)
        case Condition.SEVERE_OSTEOARTHRITIS:
            assert (left_out, waiting, softer) == (set(), everything, everything)
        case Condition.PREGNANCY:
            gone = {"floor-seated-twist", "reclined-twist"}
            assert (left_out, waiting, softer) == (gone, everything - gone, everything - gone)
        case Condition.BACK_OR_NECK_TROUBLE | Condition.LONG_WITHOUT_EXERCISE:
            assert (left_out, waiting, softer) == (set(), {SWING}, set())
        case Condition.DIZZINESS:
            assert (left_out, waiting, softer) == ({SWING}, set(), set())


def test_a_clinicians_word_is_asked_for_only_where_it_changes_something(shipped: Mapping[RoutineId, Routine]) -> None:
    for condition in Condition:
        changes = fits(shipped, condition) != fits(shipped, condition, cleared=True)
        assert can_be_cleared(condition, shipped.values()) is changes
    assert not can_be_cleared(Condition.DIZZINESS, shipped.values())


def test_the_result_counts_what_is_left_out_waits_and_comes_gentler(shipped: Mapping[RoutineId, Routine]) -> None:
    pregnant = frozenset({Condition.PREGNANCY})
    assert said(result(shipped.values(), HealthAnswers(pregnant, pregnant, TODAY))) == (
        "2 twists are left out. 7 twists come in a gentler form: a smaller turn, held for less time."
    )
    assert said(result(shipped.values(), HealthAnswers(pregnant))) == (
        "2 twists are left out. 7 twists wait for a clinician's word. "
        "So no twist is left: you will be reminded to stand up, walk a little and breathe."
    )
    assert said(result(shipped.values(), HealthAnswers(frozenset({Condition.DIZZINESS})))) == "One twist is left out."
    assert said(result(shipped.values(), HealthAnswers(on=TODAY))) == (
        "Nothing is left out, and every twist comes as it is."
    )
    assert "each twist says what to be careful about" in said(result(shipped.values(), HealthAnswers()))


def test_each_yes_holds_at_once_and_the_check_is_done_when_every_question_is_answered() -> None:
    draft = Draft({}).saying(Condition.DIZZINESS, Said.YES)
    assert draft.answers(TODAY) == HealthAnswers(frozenset({Condition.DIZZINESS}), frozenset(), None)
    for condition in Condition:
        draft = draft.saying(condition, Said.NO)
    draft = draft.saying(Condition.PREGNANCY, Said.CLEARED)
    pregnant = frozenset({Condition.PREGNANCY})
    assert draft.answers(TODAY) == HealthAnswers(pregnant, pregnant, TODAY)


def test_none_of_these_answers_every_question_with_no() -> None:
    assert NONE_OF_THESE.answers(TODAY) == HealthAnswers(on=TODAY)


def test_an_earlier_check_can_be_gone_on_with() -> None:
    pregnant = frozenset({Condition.PREGNANCY})
    assert draft_of(HealthAnswers(pregnant)).said == {Condition.PREGNANCY: Said.YES}
    done = HealthAnswers(pregnant, pregnant, TODAY)
    assert draft_of(done).is_complete
    assert draft_of(done).answers(TODAY) == done
    assert not draft_of(HealthAnswers()).said


def test_nothing_promises_a_treatment() -> None:
    texts = [*(str(part) for question in QUESTIONS for part in (question.text, question.changes))]
    texts += [str(text) for text in (questions.CLEARED, questions.NO_DIAGNOSIS, questions.PRIVACY)]
    assert not re.search(r"\b(cure|heal(?!th)|treat|therap|relie|prevent|safe)\w*", " ".join(texts), re.IGNORECASE)
    assert "not replace a diagnosis" in " ".join(texts)


def test_the_welcome_is_for_a_first_run_only() -> None:
    fresh = Settings({})
    assert is_first_run(was_welcomed=False, settings=fresh, answers=HealthAnswers())
    assert not is_first_run(was_welcomed=True, settings=fresh, answers=HealthAnswers())
    assert not is_first_run(
        was_welcomed=False, settings=Settings({}, frozenset({"sounds.voice"})), answers=HealthAnswers()
    )
    assert not is_first_run(was_welcomed=False, settings=fresh, answers=HealthAnswers(on=TODAY))
    yes = HealthAnswers(frozenset({Condition.DIZZINESS}))
    assert not is_first_run(was_welcomed=False, settings=fresh, answers=yes)
