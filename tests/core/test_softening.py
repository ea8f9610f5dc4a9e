"""The softer way of a twist, and the care of files that do not say what they need."""

from __future__ import annotations

import re

import pytest

from support.routines import NINE, shipped, text_of
from twistbreak.core.coach.guide import SegmentKind, plan
from twistbreak.core.health.check import Fit, HealthAnswers, fit
from twistbreak.core.health.softening import fitted, softened
from twistbreak.core.routines.care import FULL_SWING, FULL_TWIST, GENERAL_CONDITIONS, Care, Condition
from twistbreak.core.routines.reading import parse
from twistbreak.core.routines.routine import Dose, Hold, Routine, Side, Swing
from twistbreak.core.routines.walk import WALK


def work_of(routine: Routine, dose: Dose) -> list[float]:
    """How long each hold or swing of a twist takes, in seconds."""
    kinds = (SegmentKind.HOLD, SegmentKind.SWING)
    return [s.length.total_seconds() for s in plan(routine, dose, Side.RIGHT).segments if s.kind in kinds]


@pytest.mark.parametrize("name", NINE)
@pytest.mark.parametrize("dose", Dose)
def test_a_softened_twist_is_never_more_than_the_usual_one_and_inside_its_sources_range(name: str, dose: Dose) -> None:
    usual = shipped(name)
    soft = softened(usual)
    assert soft.reach < usual.reach
    assert sum(work_of(soft, dose)) <= sum(work_of(usual, dose))
    match soft.action:
        case Hold() as hold:
            assert all(hold.seconds.low <= held <= hold.seconds.high for held in work_of(soft, dose))
            assert hold.by_dose[dose] == (hold.breaths or hold.seconds).low
        case Swing() as swing:
            assert swing.by_dose[dose] == swing.per_side.low
        case _:
            raise AssertionError


@pytest.mark.parametrize("name", NINE)
def test_its_own_easier_ways_are_read_before_it_begins(name: str) -> None:
    usual = shipped(name)
    assert softened(usual).cautions == usual.easier_ways + usual.cautions


def test_a_walk_is_as_soft_as_it_can_be() -> None:
    assert softened(WALK) is WALK


def test_only_those_twists_are_softened_that_the_answers_ask_for() -> None:
    answers = HealthAnswers(frozenset({Condition.SEVERE_OSTEOARTHRITIS}), cleared=GENERAL_CONDITIONS)
    assert all(routine.reach < 1 for routine in fitted(map(shipped, NINE), answers))
    everybody = tuple(map(shipped, NINE))
    assert fitted(everybody, HealthAnswers()) == everybody


def with_care(name: str, *kept: str) -> Routine:
    """A twist of the user's own that keeps some of the lists of one of ours."""
    text = text_of(name).replace(f'id = "{name}"', 'id = "mine"')
    for key in {"excludes", "ask_first", "softer"} - set(kept):
        text = re.sub(rf"^{key} = \[.*?\]\n", "", text, flags=re.MULTILINE | re.DOTALL)
    routine, problems = parse(text, "mine.toml", "mine", own=True)
    assert routine is not None, problems
    return routine


def care_of(routine: Routine) -> Care:
    return Care(routine.excludes, routine.ask_first, routine.softer)


@pytest.mark.parametrize("missing", [("excludes",), ("ask_first",), ("softer",), ("excludes", "ask_first", "softer")])
def test_a_file_that_leaves_out_what_it_needs_has_the_care_of_a_full_twist(missing: tuple[str, ...]) -> None:
    kept = {"excludes", "ask_first", "softer"} - set(missing)
    hold, swing = with_care("chair-twist", *kept), with_care("standing-swing", *kept)
    assert hold.undeclared
    assert swing.undeclared
    assert care_of(hold) | FULL_TWIST == care_of(hold)
    assert care_of(swing) | FULL_SWING == care_of(swing)
    for condition in GENERAL_CONDITIONS:
        assert fit(hold, HealthAnswers(frozenset({condition}))) in (Fit.EXCLUDED, Fit.ASK_FIRST)
    assert fit(hold, HealthAnswers(frozenset({Condition.PREGNANCY}), cleared=GENERAL_CONDITIONS)) is Fit.EXCLUDED


def test_a_file_that_says_all_three_is_taken_at_its_word() -> None:
    mine = with_care("chair-twist", "excludes", "ask_first", "softer")
    assert not mine.undeclared
    assert care_of(mine) == care_of(shipped("chair-twist"))


@pytest.mark.parametrize("name", NINE)
def test_every_one_of_ours_says_what_it_needs(name: str) -> None:
    assert not shipped(name).undeclared


def test_the_care_of_a_full_twist_is_that_of_our_deepest_ones() -> None:
    deepest = shipped("floor-seated-twist")
    assert care_of(deepest) | FULL_TWIST == Care(FULL_TWIST.excludes, FULL_TWIST.ask_first, deepest.softer)
    assert care_of(shipped("standing-swing")) | FULL_SWING == FULL_SWING | care_of(shipped("standing-swing"))
    assert care_of(shipped("standing-swing")).excludes <= FULL_SWING.excludes


def test_the_walk_s_name_is_taken() -> None:
    text = text_of("chair-twist").replace('id = "chair-twist"', 'id = "walk"')
    routine, (problem,) = parse(text, "walk.toml", "walk", own=True)
    assert routine is None
    assert str(problem) == "walk.toml, line 2, id: is taken: “walk” is what is offered when no twist is left."
