from __future__ import annotations

from dataclasses import replace

import pytest

from support.routines import NINE, shipped
from twistbreak.core.prescriptions.check import checked, loosened, range_of
from twistbreak.core.prescriptions.check import notices as notices_of
from twistbreak.core.prescriptions.draft import Amount, Draft, DraftHold, DraftSwing, Part, Words, keys_of
from twistbreak.core.prescriptions.drafting import copy_of, id_for, skeleton
from twistbreak.core.prescriptions.edits import (
    Treatment,
    addable,
    added,
    can_move,
    can_remove,
    counted_in_breaths,
    has_one_dose,
    moved,
    removed,
    treatment_of,
    with_amount,
    with_one_dose,
    with_repetitions,
    with_step,
    with_treatment,
)
from twistbreak.core.range import Range
from twistbreak.core.routines.care import GENERAL_CONDITIONS, Condition
from twistbreak.core.routines.routine import Hold, Routine
from twistbreak.core.text import Text


def copied(name: str = "chair-twist") -> Draft:
    return copy_of(shipped(name), NINE)


def hold_of(draft: Draft) -> DraftHold:
    assert isinstance(draft.action, DraftHold)
    return draft.action


def notices(draft: Draft, base: Routine | None) -> tuple[Text, ...]:
    return notices_of(draft, checked(draft), base)


def parts(draft: Draft) -> list[Part]:
    return [step.part for step in draft.steps]


# --- where drafts come from


@pytest.mark.parametrize("name", NINE)
def test_a_copy_of_a_shipped_twist_can_be_saved_as_it_is(name: str) -> None:
    draft = copied(name)
    found = checked(draft)
    assert found.complaints == ()
    assert found.routine is not None
    assert (found.routine.own, found.routine.origin.based_on) == (True, name)
    assert draft.id not in NINE
    assert notices(draft, shipped(name)) == ()


def test_what_one_starts_with_can_be_saved_and_is_treated_as_a_full_twist() -> None:
    found = checked(skeleton(()))
    assert found.complaints == ()
    assert found.routine is not None
    assert found.routine.ask_first == GENERAL_CONDITIONS
    assert isinstance(found.routine.action, Hold)
    assert list(found.routine.action.by_dose.values()) == [15, 30, 60]


def test_a_copy_made_in_another_language_keeps_a_sentence_for_each_side() -> None:
    german = {"Breathe out and turn to your left": "Nach links drehen", "Breathe out and turn to your right": "Rechts"}

    def said(text: Text) -> str:
        return german.get(str(text), str(text))

    draft = copy_of(shipped("chair-twist"), NINE, said)
    assert draft.steps[2].say == Words("Nach links drehen", "Rechts")
    assert checked(draft).complaints == ()


@pytest.mark.parametrize(
    ("name", "taken", "expected"),
    [
        ("Knie über Kreuz!", (), "knie-uber-kreuz"),
        ("Chair twist", NINE, "chair-twist-2"),
        ("背中", (), "my-twist"),
        ("背中", ("my-twist", "my-twist-2"), "my-twist-3"),
        ("a" * 80, (), "a" * 56),
    ],
)
def test_an_id_is_made_of_the_name_and_is_free(name: str, taken: tuple[str, ...], expected: str) -> None:
    assert id_for(name, taken) == expected


# --- steps


def test_a_step_can_be_added_after_another_one_of_its_part_or_at_the_end_of_a_part() -> None:
    draft = copied()
    changed, place = added(draft, Part.TURN, 1)
    assert (place, parts(changed)[1:4]) == (2, [Part.TURN] * 3)
    assert changed.steps[2].pose == draft.steps[1].pose
    changed, place = added(draft, Part.REST, 0)
    assert parts(changed)[place - 1 : place + 2] == [Part.WAY_BACK, Part.REST, Part.FINISH]
    assert Part.REST not in addable(changed)


def test_a_swing_has_no_turn_to_add_and_no_rest() -> None:
    assert addable(copied("standing-swing")) == (Part.SET_UP, Part.WAY_BACK)


def test_a_part_has_twelve_steps_at_most() -> None:
    draft = copied()
    for _ in range(11):
        draft, _ = added(draft, Part.SET_UP, 0)
    assert Part.SET_UP not in addable(draft)


def test_a_step_that_is_needed_cannot_be_taken_out() -> None:
    draft = copied()
    needed = [step.part for index, step in enumerate(draft.steps) if not can_remove(draft, index)]
    assert needed == [Part.SET_UP, Part.HOLD, Part.WAY_BACK]
    assert removed(draft, 0) == draft
    assert parts(removed(draft, 1)) == [Part.SET_UP, Part.TURN, Part.HOLD, Part.WAY_BACK, Part.FINISH]


def test_steps_change_places_inside_their_part_only() -> None:
    draft = copied()
    changed, place = moved(draft, 1, 1)
    assert place == 2
    assert (changed.steps[1], changed.steps[2]) == (draft.steps[2], draft.steps[1])
    assert moved(draft, 1, -1) == (draft, 1)
    assert not can_move(draft, 0, -1)


def test_each_step_is_called_as_the_file_calls_it() -> None:
    assert keys_of(copied()) == ("set_up[1]", "turn[1]", "turn[2]", "hold", "way_back[1]", "finish")


# --- how much


def test_the_doses_beside_one_that_changes_stay_in_order() -> None:
    longer = hold_of(with_amount(copied(), 0, Amount(40, rounds=2))).amounts
    assert [(amount.seconds, amount.rounds) for amount in longer] == [(40, 2)] * 3
    shorter = hold_of(with_amount(copied(), 2, Amount(20))).amounts
    assert [amount.seconds for amount in shorter] == [15, 20, 20]
    swing = with_repetitions(copied("standing-swing"), 1, 8).action
    assert isinstance(swing, DraftSwing)
    assert swing.repetitions == (8, 8, 30)


def test_one_dose_for_all_is_what_was_prescribed() -> None:
    assert not has_one_dose(copied())
    draft = with_one_dose(copied(), 1)
    assert has_one_dose(draft)
    assert {amount.seconds for amount in hold_of(draft).amounts} == {30}
    assert has_one_dose(with_one_dose(copied("standing-swing"), 0))


def test_a_hold_can_be_counted_in_breaths_and_back() -> None:
    draft = counted_in_breaths(copied(), is_counted=True)
    assert [amount.breaths for amount in hold_of(draft).amounts] == [3, 6, 12]
    assert checked(draft).complaints == ()
    assert counted_in_breaths(draft, is_counted=False) == copied()


def test_breaths_that_would_be_hurried_are_refused() -> None:
    draft = with_amount(counted_in_breaths(copied(), is_counted=True), 1, Amount(10, breaths=6))
    complaint = checked(draft).about("hold.standard")
    assert str(complaint) == "would be hurried: 6 breaths need at least 18 s."


def test_a_hold_beyond_the_source_is_allowed_with_a_notice() -> None:
    base = shipped("chair-twist")
    draft = with_amount(copied(), 2, Amount(120))
    assert checked(draft).complaints == ()
    (notice,) = notices(draft, base)
    assert str(notice).startswith("Seconds: 120. The source of “Chair twist” gives 15 to 60.")
    assert notices(draft, None) == ()
    assert range_of(base, counted_in_breaths(copied(), is_counted=True)) is None
    breaths = with_amount(copied("office-chair-twist"), 2, Amount(60, breaths=12))
    assert str(notices(breaths, shipped("office-chair-twist"))[0]).startswith(
        "Breaths: 12. The source of “Office chair twist” gives 5 to 8."
    )
    swing = with_repetitions(copied("standing-swing"), 2, 60)
    assert str(notices(swing, shipped("standing-swing"))[0]).startswith(
        "Swings to each side: 60. The source of “Standing swing” gives 10 to 40."
    )
    assert range_of(base, copied("standing-swing")) is None


def test_a_hold_of_ten_thousand_seconds_is_refused_in_one_sentence() -> None:
    found = checked(with_amount(copied(), 2, Amount(10_000)))
    assert found.routine is None
    (complaint,) = [complaint for complaint in found.complaints if complaint.key == "hold.seconds"]
    assert "should be two numbers from 5 to 300" in str(complaint.text)


# --- care


@pytest.mark.parametrize("care", Treatment)
def test_what_the_health_check_is_to_do_is_kept(care: Treatment) -> None:
    draft = with_treatment(copied(), Condition.PREGNANCY, care)
    assert treatment_of(draft, Condition.PREGNANCY) is care
    others = [condition for condition in Condition if condition is not Condition.PREGNANCY]
    assert [treatment_of(draft, other) for other in others] == [treatment_of(copied(), other) for other in others]


def test_less_care_than_the_twist_it_was_copied_from_is_told() -> None:
    base = shipped("reclined-twist")
    draft = with_treatment(copied("reclined-twist"), Condition.PREGNANCY, Treatment.FREE)
    assert loosened(draft, base) == (Condition.PREGNANCY,)
    assert ["less careful than for “Reclined twist”" in str(notice) for notice in notices(draft, base)] == [True]
    assert loosened(with_treatment(draft, Condition.PREGNANCY, Treatment.EXCLUDED), base) == ()


# --- what is wrong


def test_what_is_empty_is_told_at_its_field() -> None:
    draft = replace(skeleton(()), name=" ")
    draft = with_step(draft, 1, replace(draft.steps[1], say=Words()))
    draft = with_step(draft, 3, replace(draft.steps[3], say=Words("Kommen", "")))
    found = checked(draft)
    told = {complaint.key: str(complaint.text) for complaint in found.complaints}
    assert told == dict.fromkeys(("name", "turn[1].say", "way_back[1].say.right"), "Nothing is written here yet.")
    assert str(found.about("way_back[1].say")) == "Nothing is written here yet."
    assert found.about("hold") is None


def test_a_place_for_the_side_that_is_no_such_place_is_told() -> None:
    draft = skeleton(())
    draft = with_step(draft, 1, replace(draft.steps[1], say=Words("Turn {sid}")))
    sentence = "should have no braces but those of {side} and {other}."
    assert str(checked(draft).about("turn[1].say")) == sentence


def test_a_jump_of_the_figure_between_the_sides_is_told() -> None:
    draft = copied()
    jumping = with_step(draft, 4, replace(draft.steps[4], pose="chair-twist/turned"))
    assert ["begins with a jump" in str(notice) for notice in notices(jumping, shipped("chair-twist"))] == [True]


def test_the_range_of_a_hold_in_seconds_is_the_sources() -> None:
    assert range_of(shipped("chair-twist"), copied()) == Range(15, 60)
