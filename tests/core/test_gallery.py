"""What the gallery shows, and in which order."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from support.routines import NINE, shipped
from twistbreak.core.coach.guide import Breathing, plan
from twistbreak.core.engine.policy import Rotation
from twistbreak.core.gallery import Comes, Filter, Gallery, entries, toggled
from twistbreak.core.routines.routine import Dose, Need, Place, Side

OURS = tuple(shipped(name) for name in NINE)
MINE = replace(shipped("chair-twist"), id="mine", own=True)
ROTATION = Rotation(
    usual=("chair-twist", "seated-twist"), standing=("standing-twist",), favourites=frozenset({"seated-twist"})
)
GALLERY = Gallery((*OURS, MINE), ROTATION, frozenset({"chair-twist"}), Dose.STANDARD, Breathing())

filters = st.builds(Filter, st.frozensets(st.sampled_from(Place)), st.frozensets(st.sampled_from(Need)))


def shown(gallery: Gallery, filter_: Filter) -> list[str]:
    return [entry.routine.id for entry in entries(gallery, filter_)]


def test_ours_stand_by_place_then_the_users_own_and_last_what_is_never_offered() -> None:
    assert shown(GALLERY, Filter()) == [
        "chair-twist-hands-behind-head",
        "office-chair-twist",
        "seated-twist",
        "standing-swing",
        "standing-twist",
        "floor-seated-twist",
        "reclined-twist",
        "supine-twist",
        "mine",
        "chair-twist",
    ]


@given(filters)
def test_a_filter_shows_what_can_be_done_there_with_what_is_at_hand(filter_: Filter) -> None:
    expected = {
        routine.id
        for routine in GALLERY.routines
        if (not filter_.places or routine.place in filter_.places) and not routine.needs - filter_.at_hand
    }
    assert set(shown(GALLERY, filter_)) == expected


def test_a_twist_says_how_it_comes() -> None:
    comes = {entry.routine.id: entry.comes for entry in entries(GALLERY, Filter())}
    assert [name for name, how in comes.items() if how is Comes.BY_ITSELF] == ["seated-twist", "standing-twist"]
    assert comes["chair-twist"] is Comes.NEVER
    assert comes["supine-twist"] is Comes.BY_CHOICE


def test_standing_twists_come_by_choice_where_none_comes_by_itself() -> None:
    gallery = replace(GALLERY, rotation=replace(ROTATION, standing_every=0))
    comes = {entry.routine.id: entry.comes for entry in entries(gallery, Filter())}
    assert comes["standing-twist"] is Comes.BY_CHOICE


@pytest.mark.parametrize("dose", Dose)
def test_a_twist_says_how_long_it_takes_at_the_users_dose(dose: Dose) -> None:
    for entry in entries(replace(GALLERY, dose=dose), Filter()):
        assert entry.length == plan(entry.routine, dose, Side.RIGHT).length
        assert entry.lengths[list(Dose).index(dose)] == (dose, entry.length)


def test_favourites_are_known() -> None:
    assert [entry.routine.id for entry in entries(GALLERY, Filter()) if entry.is_favourite] == ["seated-twist"]


@given(st.lists(st.sampled_from("abc"), unique=True), st.sampled_from("abcd"))
def test_putting_a_twist_in_a_list_and_taking_it_out(ids: list[str], routine: str) -> None:
    added = toggled(ids, routine, on=True)
    assert added == toggled(added, routine, on=True)
    assert set(added) == {*ids, routine}
    assert toggled(added, routine, on=False) == tuple(other for other in ids if other != routine)
