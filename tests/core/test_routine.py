from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twistbreak.core.range import Range
from twistbreak.core.routines.routine import USUAL_SECONDS, Dose, Side, usual_hold

spans = st.tuples(st.floats(5, 300), st.floats(5, 300)).map(lambda pair: Range(min(pair), max(pair)))


@given(st.sampled_from(Dose), spans)
def test_a_usual_hold_stays_inside_the_range_of_the_source(dose: Dose, seconds: Range) -> None:
    hold, rounds = usual_hold(dose, seconds)
    assert hold in seconds
    assert rounds >= 1


@given(st.sampled_from(Dose), spans)
def test_more_rounds_make_up_for_a_short_range(dose: Dose, seconds: Range) -> None:
    hold, rounds = usual_hold(dose, seconds)
    assert hold * rounds >= USUAL_SECONDS[dose] - 1e-9


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        (Range(15, 60), [(15, 1), (30, 1), (60, 1)]),
        (Range(20, 30), [(20, 1), (30, 1), (30, 2)]),
        (Range(10, 20), [(15, 1), (15, 2), (20, 3)]),
    ],
)
def test_doses_fit_the_ranges_of_the_sources(seconds: Range, expected: list[tuple[float, int]]) -> None:
    assert [usual_hold(dose, seconds) for dose in Dose] == expected


def test_each_side_has_another_and_each_dose_a_shorter_one() -> None:
    assert [side.other for side in (Side.LEFT, Side.RIGHT)] == [Side.RIGHT, Side.LEFT]
    assert [dose.shorter for dose in Dose] == [None, Dose.QUICK, Dose.STANDARD]
