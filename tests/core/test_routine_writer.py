from __future__ import annotations

import tomllib
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from support.routines import NINE, shipped
from twistbreak.core.prescriptions.check import checked
from twistbreak.core.prescriptions.draft import (
    REPEATED,
    Amount,
    Draft,
    DraftHold,
    DraftStep,
    DraftSwing,
    Lists,
    Part,
    Words,
)
from twistbreak.core.prescriptions.drafting import copy_of, draft_of, skeleton
from twistbreak.core.prescriptions.edits import addable, added, with_amount
from twistbreak.core.prescriptions.writing import text_of, written
from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.reading import parse
from twistbreak.core.routines.routine import Need, Origin, Place, Purpose

LETTERS = st.characters(
    codec="utf-8", exclude_categories=("C", "Z"), include_characters=" \u00a0\u3000", exclude_characters="{}."
)
SENTENCES = st.text(LETTERS, min_size=1, max_size=40).map(str.strip).filter(bool)
LINES = st.lists(SENTENCES, max_size=3).map(tuple)


@st.composite
def words(draw: st.DrawFn) -> Words:
    """A sentence for both sides, with places for them or without, or one for each."""
    if draw(st.booleans()):
        left, right = draw(SENTENCES), draw(SENTENCES)
        return Words(left, right) if left != right else Words(left)
    places = draw(st.sampled_from(("", " {side}", " {other} {side}", " left", " bright")))
    return Words(draw(SENTENCES) + places)


@st.composite
def drafts(draw: st.DrawFn) -> Draft:
    """Good drafts of all kinds: shipped twists with everything in them changed."""
    draft = copy_of(shipped(draw(st.sampled_from(NINE))), NINE)
    for _ in range(draw(st.integers(0, 3))):
        draft, _ = added(draft, draw(st.sampled_from(addable(draft))), draw(st.integers(0, len(draft.steps) - 1)))
    nothing = st.just(Words())
    steps = tuple(
        replace(
            step,
            say=draw(words()),
            detail=draw(words() | nothing),
            voice=draw(words() | nothing),
            seconds=draw(st.integers(1, 120) | st.floats(1, 120)) if step.part in REPEATED else step.seconds,
        )
        for step in draft.steps
    )
    conditions = st.frozensets(st.sampled_from(Condition))
    draft = replace(
        draft,
        name=draw(SENTENCES),
        summary=draw(SENTENCES),
        place=draw(st.sampled_from(Place)),
        steps=steps,
        needs=draw(st.frozensets(st.sampled_from(Need))),
        purpose=draw(st.sampled_from(Purpose)),
        source=draw(LINES),
        excludes=draw(conditions),
        ask_first=draw(conditions),
        softer=draw(conditions),
        lists=Lists(draw(LINES), draw(LINES), draw(LINES), draw(LINES), draw(LINES)),
        origin=Origin(draw(SENTENCES), draw(st.none() | st.dates(date(1900, 1, 1))), draw(SENTENCES), "chair-twist"),
    )
    if isinstance(draft.action, DraftHold) and draft.action.breaths is None:
        seconds, rounds = draw(st.integers(5, 300) | st.floats(5, 300)), draw(st.integers(1, 12))
        draft = with_amount(draft, draw(st.integers(0, 2)), Amount(seconds, rounds=rounds))
    return draft


@pytest.mark.parametrize("name", NINE)
def test_a_shipped_twist_is_the_same_when_it_was_written_and_read_again(name: str) -> None:
    assert parse(text_of(shipped(name)), f"{name}.toml", name, own=False) == (shipped(name), [])


@settings(suppress_health_check=[HealthCheck.too_slow], max_examples=60)  # a busy machine makes drafts up slowly
@given(drafts())
def test_whatever_was_drafted_is_read_again_as_it_was_meant(draft: Draft) -> None:
    found = checked(draft)
    assert found.complaints == ()
    assert found.routine is not None
    event(f"{type(draft.action).__name__}, {len({step.part for step in draft.steps})} parts")
    again = parse(text_of(found.routine), f"{draft.id}.toml", draft.id, own=True)
    assert again == (found.routine, [])
    for step, other in zip(draft.steps, draft_of(found.routine).steps, strict=True):
        assert other.say.sentences == tuple(side.strip() for side in step.say.sentences)


@given(st.text(st.characters()), st.text(st.characters()), st.sampled_from(("name", "say", "note")))
def test_any_letters_whatever_make_a_file_that_can_be_read(text: str, other: str, where: str) -> None:
    draft = skeleton(())
    match where:
        case "name":
            draft = replace(draft, name=text, lists=Lists(tips=(text, other)))
        case "say":
            draft = replace(draft, steps=(DraftStep(Part.SET_UP, Words(text, other)), *draft.steps[1:]))
        case _:
            draft = replace(draft, origin=Origin(by=text, note=other))
    tomllib.loads(written(draft).encode().decode())


def test_a_sentence_is_written_once_for_both_sides_where_that_says_the_same() -> None:
    text = text_of(shipped("chair-twist"))
    assert 'say = "Take hold of the chair with your {side} hand"' in text
    apart = replace(
        skeleton(()), steps=(DraftStep(Part.SET_UP, Words("Nach links", "Nach rechts")), *skeleton(()).steps[1:])
    )
    assert 'say = { left = "Nach links", right = "Nach rechts" }' in written(apart)


def test_a_range_is_widened_to_what_was_prescribed_and_never_narrowed() -> None:
    draft = with_amount(draft_of(shipped("chair-twist")), 2, Amount(120))
    assert "seconds = [15, 120]" in written(draft)
    swing = draft_of(shipped("standing-swing"))
    assert isinstance(swing.action, DraftSwing)
    assert "each_side = [5, 40]" in written(replace(swing, action=replace(swing.action, repetitions=(5, 15, 30))))
