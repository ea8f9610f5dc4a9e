from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from support.routines import NINE, shipped
from twistbreak.core.coach.guide import plan
from twistbreak.core.coach.timeline import SegmentKind
from twistbreak.core.prescriptions.check import checked
from twistbreak.core.prescriptions.draft import DraftStep, DraftSwing, Part, Words
from twistbreak.core.prescriptions.drafting import copy_of, draft_of
from twistbreak.core.prescriptions.edits import added, with_one_dose, with_step
from twistbreak.core.prescriptions.preview import holds_in_words, in_words, instant_of, lengths
from twistbreak.core.routines.origin_words import from_author
from twistbreak.core.routines.routine import Dose, Origin, Routine, Side


@pytest.mark.parametrize("name", NINE)
def test_the_instant_of_a_step_says_its_sentence_and_shows_its_picture(name: str) -> None:
    routine = shipped(name)
    whole = plan(routine, Dose.STANDARD, Side.RIGHT)
    steps = draft_of(routine).steps
    for place, step in enumerate(steps):
        frame = instant_of(whole, steps, place)
        side = frame.segment.side or Side.RIGHT
        assert str(frame.segment.text) == step.say.sentences[side is Side.RIGHT]
        assert frame.progress > 0.99


def test_the_instant_of_the_rest_is_between_the_sides() -> None:
    draft, place = added(copy_of(shipped("chair-twist"), NINE), Part.REST, 0)
    draft = with_step(draft, place, DraftStep(Part.REST, Words("Rest")))
    routine = checked(draft).routine
    assert routine is not None
    frame = instant_of(plan(routine, Dose.QUICK, Side.LEFT), draft.steps, place)
    assert (str(frame.segment.text), frame.segment.kind, frame.segment.side) == ("Rest", SegmentKind.RETURN, Side.LEFT)


def test_a_step_that_never_comes_shows_the_beginning() -> None:
    draft = copy_of(shipped("standing-swing"), NINE)
    assert isinstance(draft.action, DraftSwing)
    draft = replace(draft, action=replace(draft.action, closing_breaths=0))
    routine = checked(draft).routine
    assert routine is not None
    closing = [step.part for step in draft.steps].index(Part.CLOSING)
    assert instant_of(plan(routine, Dose.QUICK, Side.RIGHT), draft.steps, closing).segment.kind is SegmentKind.SET_UP


@pytest.mark.parametrize("name", NINE)
def test_every_sentence_is_said_once_for_each_side(name: str) -> None:
    routine = shipped(name)
    steps = draft_of(routine).steps
    for side, said in in_words(routine, Dose.THOROUGH).items():
        assert [str(step.text) for step in said] == [step.say.sentences[side is Side.RIGHT] for step in steps]
        once = plan(routine, Dose.THOROUGH, side)
        if once.repetitions:
            assert sum((step.lasts for step in said), timedelta()) == once.length


def test_how_much_is_told_for_each_dose_or_once() -> None:
    def told(routine: Routine) -> list[str]:
        return [str(line) for line in holds_in_words(routine)]

    assert told(shipped("chair-twist")) == [
        "Quick: 15 s on each side",
        "Standard: 30 s on each side",
        "Thorough: 60 s on each side",
    ]
    assert told(shipped("office-chair-twist"))[2] == "Thorough: 6 breaths in at most 30 s on each side, 2 rounds"
    assert told(shipped("standing-swing"))[0] == "Quick: 10 swings to each side"
    draft = with_one_dose(copy_of(shipped("standing-twist"), NINE), 1)
    routine = checked(draft).routine
    assert routine is not None
    assert told(routine) == ["15 s on each side, 2 rounds"]
    assert len(set(lengths(routine).values())) == 1


def test_the_length_is_that_of_both_sides() -> None:
    draft = copy_of(shipped("chair-twist"), NINE)
    routine = checked(draft).routine
    assert routine is not None
    assert lengths(routine)[Dose.STANDARD] == plan(shipped("chair-twist"), Dose.STANDARD, Side.LEFT).length


@pytest.mark.parametrize(
    ("origin", "told"),
    [
        (Origin(), []),
        (Origin("M. Keller"), ["Prescribed by M. Keller"]),
        (Origin(on=date(2025, 3, 14)), ["Prescribed on 2025-03-14"]),
        (Origin("M. Keller", date(2025, 3, 14), "Slowly."), ["Prescribed by M. Keller on 2025-03-14", "“Slowly.”"]),
    ],
)
def test_who_a_twist_comes_from_is_told_as_far_as_it_is_known(origin: Origin, told: list[str]) -> None:
    assert [str(line) for line in from_author(origin)] == told
