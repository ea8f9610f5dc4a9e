"""A seat that swivels is named where it matters: in every twist on a chair, and in no other."""

from __future__ import annotations

from support.routines import NINE, shipped
from twistbreak.core.routines.routine import Place
from twistbreak.core.routines.seat import KEEP_STILL, seated

ALL = [shipped(name) for name in NINE]


def test_a_seat_that_swivels_is_kept_still_in_twists_on_a_chair_only() -> None:
    for routine in seated(ALL, swivels=True):
        assert (KEEP_STILL in routine.cautions) is (routine.place is Place.CHAIR)


def test_a_seat_that_stands_still_needs_no_word() -> None:
    assert list(seated(ALL, swivels=False)) == ALL
