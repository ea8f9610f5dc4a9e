"""Every condition of the health check, with every twist, on every path by which a twist can come."""

from __future__ import annotations

import tomllib
from collections.abc import Callable
from dataclasses import replace
from datetime import time

import pytest

from support.routines import NINE, shipped, text_of
from support.story import m
from support.storyboard import Desk
from twistbreak import resources
from twistbreak.core.coach.guide import plan
from twistbreak.core.engine.effects import OpenBreak
from twistbreak.core.engine.events import Skip, Snooze, StretchNow, TwistChanged
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.state import InBreak
from twistbreak.core.health.check import Fit, HealthAnswers, fit
from twistbreak.core.health.softening import fitted
from twistbreak.core.history.rows import SkipReason
from twistbreak.core.routines.care import GENERAL_CONDITIONS, Condition
from twistbreak.core.routines.reading import parse
from twistbreak.core.routines.routine import WALK_ID, Dose, Place, Routine, RoutineId, Side
from twistbreak.core.settings.model import Settings, Value
from twistbreak.core.settings.preferences import policy_from
from twistbreak.core.settings.schema import schema_from

DEFAULTS = schema_from(tomllib.loads((resources.config() / "settings.toml").read_text("utf-8"))).defaults().values


def undeclared() -> Routine:
    """The user's own file, as short as can be: it says nothing about conditions."""
    text = text_of("seated-twist").replace('id = "seated-twist"', 'id = "mine"')
    start, end = text.index("excludes = "), text.index("[[set_up]]")
    routine, problems = parse(text[:start] + text[end:], "mine.toml", "mine", own=True)
    assert routine is not None, problems
    return routine


ROUTINES = (*map(shipped, NINE), undeclared())


def policy_for(answers: HealthAnswers, wanted: RoutineId, **changes: Value) -> Policy:
    """The rules of somebody who wants one twist only, wherever it is done."""
    values: dict[str, Value] = {
        "twists.places": tuple(Place),
        "twists.excluded": tuple(routine.id for routine in ROUTINES if routine.id != wanted),
    }
    values |= {key.replace("__", "."): value for key, value in changes.items()}
    return policy_from(Settings({**DEFAULTS, **values}), fitted(ROUTINES, answers), answers)


def opened(desk: Desk) -> set[RoutineId]:
    """Every twist that was ever opened."""
    return {e.offer.routine for _, step in desk.steps for e in step.effects if isinstance(e, OpenBreak)}


def by_reminder(answers: HealthAnswers, wanted: RoutineId) -> Desk:
    desk = Desk(policy_for(answers, wanted))
    desk.work(m(30))
    return desk


def by_standing_turn(answers: HealthAnswers, wanted: RoutineId) -> Desk:
    desk = Desk(policy_for(answers, wanted, twists__standing_every=1))
    desk.work(m(30))
    return desk


def by_fixed_time(answers: HealthAnswers, wanted: RoutineId) -> Desk:
    desk = Desk(policy_for(answers, wanted, reminders__fixed_times=(time(9, 5),)))
    desk.work(m(6))
    return desk


def by_favourite(answers: HealthAnswers, wanted: RoutineId) -> Desk:
    desk = Desk(policy_for(answers, wanted, twists__favourites=(wanted,)))
    desk.work(m(30))
    return desk


def by_owed_side(answers: HealthAnswers, wanted: RoutineId) -> Desk:
    desk = Desk(policy_for(HealthAnswers(), wanted))
    desk.send(StretchNow(wanted))
    desk.finish_break(complete=False, left_after=Side.LEFT)
    desk.steps.clear()
    desk.change(policy_for(answers, wanted))
    desk.work(m(30))
    return desk


def by_short_one_after_snoozes(answers: HealthAnswers, wanted: RoutineId) -> Desk:
    desk = Desk(policy_for(answers, wanted))
    desk.work(m(29, 50))
    for _ in range(3):
        desk.send(Snooze())
    desk.work(m(16))
    return desk


def by_choice(answers: HealthAnswers, wanted: RoutineId) -> Desk:
    """From the gallery, the menu or the command line."""
    desk = Desk(policy_for(answers, wanted))
    refusal = desk.send(StretchNow(wanted)).refusal
    assert (refusal is not None) is (wanted in desk.policy.barred)
    return desk


def by_choice_instead_of_the_one_announced(answers: HealthAnswers, wanted: RoutineId) -> Desk:
    desk = Desk(policy_for(answers, "seated-twist"))
    desk.work(m(29, 50))
    desk.send(StretchNow(wanted))
    return desk


def by_a_notice_from_before(answers: HealthAnswers, wanted: RoutineId) -> Desk:
    desk = Desk(policy_for(HealthAnswers(), wanted))
    desk.work(m(29, 50))
    assert desk.offer().routine == wanted
    desk.change(policy_for(answers, wanted))
    desk.send(StretchNow())
    return desk


def instead_of_one_set_aside(answers: HealthAnswers, wanted: RoutineId) -> Desk:
    both = tuple(routine.id for routine in ROUTINES if routine.id not in {wanted, "seated-twist"})
    desk = Desk(policy_for(answers, wanted, twists__excluded=both))
    desk.send(StretchNow("seated-twist"))
    desk.steps.clear()
    desk.send(Skip(SkipReason.CANNOT_HERE))
    desk.work(m(30))
    return desk


Path = Callable[[HealthAnswers, RoutineId], Desk]
PATHS: tuple[Path, ...] = (
    by_reminder,
    by_standing_turn,
    by_fixed_time,
    by_favourite,
    by_owed_side,
    by_short_one_after_snoozes,
    by_choice,
    by_choice_instead_of_the_one_announced,
    by_a_notice_from_before,
)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.__name__)
@pytest.mark.parametrize("condition", Condition)
@pytest.mark.parametrize("routine", ROUTINES, ids=lambda routine: routine.id)
def test_a_twist_comes_only_where_the_answers_allow_it(routine: Routine, condition: Condition, path: Path) -> None:
    answers = HealthAnswers(frozenset({condition}))
    is_barred = fit(routine, answers) in (Fit.EXCLUDED, Fit.ASK_FIRST)
    came = opened(path(answers, routine.id))
    assert (routine.id in came) is not is_barred
    assert not came & policy_for(answers, routine.id).barred.keys()


@pytest.mark.parametrize("condition", Condition)
@pytest.mark.parametrize("routine", ROUTINES, ids=lambda routine: routine.id)
def test_no_twist_that_is_ruled_out_comes_instead_of_another_one(routine: Routine, condition: Condition) -> None:
    answers = HealthAnswers(frozenset({condition}))
    desk = instead_of_one_set_aside(answers, routine.id)
    assert not opened(desk) & desk.policy.barred.keys()
    assert opened(desk) <= {routine.id, WALK_ID, "seated-twist"}


@pytest.mark.parametrize("condition", Condition)
@pytest.mark.parametrize("routine", ROUTINES, ids=lambda routine: routine.id)
def test_an_open_break_does_not_outlive_answers_that_rule_it_out(routine: Routine, condition: Condition) -> None:
    answers = HealthAnswers(frozenset({condition}))
    desk = Desk(policy_for(HealthAnswers(), routine.id))
    desk.send(StretchNow(routine.id))
    desk.change(policy_for(answers, routine.id))
    assert isinstance(desk.state.phase, InBreak) is (routine.id not in desk.policy.barred)


@pytest.mark.parametrize("condition", Condition)
@pytest.mark.parametrize("routine", ROUTINES, ids=lambda routine: routine.id)
def test_a_twist_chosen_in_the_open_break_does_not_outlive_such_answers_either(
    routine: Routine, condition: Condition
) -> None:
    desk = Desk(policy_for(HealthAnswers(), routine.id))
    desk.send(StretchNow(WALK_ID))
    desk.send(TwistChanged(routine.id))
    desk.change(policy_for(HealthAnswers(frozenset({condition})), routine.id))
    assert isinstance(desk.state.phase, InBreak) is (routine.id not in desk.policy.barred)


@pytest.mark.parametrize("condition", sorted(GENERAL_CONDITIONS))
def test_with_any_general_condition_a_clinician_is_to_be_asked_before_everything(condition: Condition) -> None:
    policy = policy_for(HealthAnswers(frozenset({condition})), "chair-twist")
    assert policy.barred.keys() == {routine.id for routine in ROUTINES}


@pytest.mark.parametrize("dose", Dose)
@pytest.mark.parametrize("condition", Condition)
@pytest.mark.parametrize("routine", ROUTINES, ids=lambda routine: routine.id)
def test_a_clinicians_yes_keeps_the_exclusions_and_the_softer_way(
    routine: Routine, condition: Condition, dose: Dose
) -> None:
    answers = HealthAnswers(frozenset({condition}), cleared=frozenset({condition}))
    (mine,) = fitted([routine], answers)
    match fit(routine, answers):
        case Fit.EXCLUDED:
            assert condition in routine.excludes
        case Fit.SOFTER:
            assert condition in routine.softer
            assert mine.reach < 1
            assert plan(mine, dose, Side.LEFT).length <= plan(routine, dose, Side.LEFT).length
        case found:
            assert found is Fit.FREE
            assert mine is routine


def test_the_reasons_never_name_a_condition() -> None:
    for condition in Condition:
        answers = HealthAnswers(frozenset({condition}))
        for routine in ROUTINES:
            desk = by_a_notice_from_before(answers, routine.id)
            desk.send(StretchNow(routine.id))
            said = " ".join(text for _, text in desk.notes()).lower().replace("_", " ")
            words = set(condition.value.replace("_", " ").split()) - {"or", "without", "long", "back", "neck"}
            assert not {word for word in words if word in said}


def test_a_policy_of_nothing_but_walks_still_reminds() -> None:
    answers = HealthAnswers(GENERAL_CONDITIONS)
    desk = Desk(replace(policy_for(answers, "chair-twist"), interval=m(10)))
    desk.work(m(10))
    assert opened(desk) == {WALK_ID}
