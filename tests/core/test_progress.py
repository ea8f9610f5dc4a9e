"""How a dose grows: slowly, inside what the sources say, and never against the user."""

from __future__ import annotations

from itertools import pairwise

import pytest

from support.routines import NINE, shipped
from support.story import m, s
from support.storyboard import Desk
from twistbreak.core.clock import ZERO
from twistbreak.core.coach.guide import SegmentKind, plan
from twistbreak.core.engine.events import BreakEnded, StretchNow
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.progress import BREAKS_A_STEP, grown, steps, told
from twistbreak.core.health.softening import softened
from twistbreak.core.history.rows import BreakResult, Feeling
from twistbreak.core.routines.routine import Dose, Hold, Routine, Side, Swing
from twistbreak.core.routines.walk import WALK

GROWS = Policy(steps={"chair-twist": 6})


def work(routine: Routine, dose: Dose) -> float:
    """Seconds of all holds, or number of all swings."""
    segments = [s for s in plan(routine, dose, Side.RIGHT).segments if s.kind in (SegmentKind.HOLD, SegmentKind.SWING)]
    is_swing = isinstance(routine.action, Swing)
    return len(segments) if is_swing else sum(s.length.total_seconds() for s in segments)


def well(dose: Dose = Dose.STANDARD, feeling: Feeling | None = None, **changes: bool) -> BreakResult:
    """A break of the chair twist that was done in full."""
    return BreakResult("chair-twist", dose, s(30), s(30), complete=True, feeling=feeling, **changes)


def after(*results: BreakResult, policy: Policy = GROWS) -> int:
    """The level that is offered after some breaks."""
    desk = Desk(policy)
    for result in results:
        desk.send(StretchNow("chair-twist"))
        desk.work(m(1))
        desk.send(BreakEnded(result))
    return desk.send(StretchNow("chair-twist")).state.phase.offer.level


def test_the_swing_is_built_up_from_fifteen_a_side_towards_forty() -> None:
    swing = shipped("standing-swing")
    amounts = {
        dose: [work(grown(swing, dose, level), dose) / 2 for level in range(steps(swing, dose) + 1)] for dose in Dose
    }
    assert amounts == {
        Dose.QUICK: [10, 12, 14, 15],
        Dose.STANDARD: [15, 17, 19, 21, 23, 25, 27, 29, 30],
        Dose.THOROUGH: [30, 32, 34, 36, 38, 40],
    }


@pytest.mark.parametrize("name", NINE)
@pytest.mark.parametrize("dose", Dose)
def test_every_step_is_more_and_the_last_one_still_inside_the_sources_range(name: str, dose: Dose) -> None:
    routine = shipped(name)
    levels = [grown(routine, dose, level) for level in range(steps(routine, dose) + 1)]
    assert all(work(less, dose) < work(more, dose) for less, more in pairwise(levels))
    assert grown(routine, dose, 1000) == levels[-1]
    largest = levels[-1]
    match largest.action:
        case Hold() as hold:
            lengths = [s.length for s in plan(largest, dose, Side.LEFT).segments if s.kind is SegmentKind.HOLD]
            assert all(hold.seconds.low <= length.total_seconds() <= hold.seconds.high for length in lengths)
            assert hold.breaths is None or hold.by_dose[dose] in hold.breaths
        case Swing() as swing:
            assert swing.by_dose[dose] in swing.per_side
        case _:
            raise AssertionError


@pytest.mark.parametrize("name", NINE)
def test_a_dose_grows_no_further_than_the_next_one(name: str) -> None:
    routine = shipped(name)
    for less, more in pairwise(Dose):
        assert work(grown(routine, less, 1000), less) <= work(routine, more)


@pytest.mark.parametrize("name", NINE)
@pytest.mark.parametrize("dose", Dose)
def test_a_softened_twist_never_grows(name: str, dose: Dose) -> None:
    soft = softened(shipped(name))
    assert steps(soft, dose) == 0
    assert grown(soft, dose, 5) is soft


def test_a_walk_does_not_grow() -> None:
    assert grown(WALK, Dose.QUICK, 5) is WALK


def test_how_much_more_it_is_can_be_told() -> None:
    assert told(shipped("standing-swing"), Dose.QUICK, 0) is None
    assert str(told(shipped("standing-swing"), Dose.QUICK, 1)) == "12 swings a side, 2 more than at first"
    assert str(told(shipped("chair-twist"), Dose.STANDARD, 2)) == "40 seconds a hold, 10 more than at first"
    assert str(told(shipped("office-chair-twist"), Dose.QUICK, 1)) == "6 breaths a hold, 1 more than at first"
    assert told(shipped("chair-twist"), Dose.THOROUGH, 9) is None


def test_ten_breaks_done_well_are_a_step() -> None:
    assert after(*[well()] * (BREAKS_A_STEP - 1)) == 0
    assert after(*[well()] * BREAKS_A_STEP) == 1
    assert after(*[well()] * BREAKS_A_STEP * 9) == 6


def test_pain_takes_everything_back() -> None:
    desk = Desk(GROWS)
    for _ in range(BREAKS_A_STEP * 2):
        desk.send(StretchNow("chair-twist"))
        desk.send(BreakEnded(well()))
    desk.send(StretchNow("chair-twist"))
    desk.send(BreakEnded(well(hurts=True)))
    assert desk.state.gains == {}


@pytest.mark.parametrize("refusal", [well(feeling=Feeling.STIFFER), well(as_before=True)])
def test_a_stiffer_back_and_as_before_take_the_last_step_back(refusal: BreakResult) -> None:
    assert after(*[well()] * (BREAKS_A_STEP * 2 + 3)) == 2
    assert after(*[well()] * (BREAKS_A_STEP * 2 + 3), refusal) == 1
    assert after(refusal) == 0


@pytest.mark.parametrize(
    "other",
    [
        BreakResult("chair-twist", Dose.STANDARD, s(30), ZERO, complete=False, owed_side=Side.RIGHT),
        BreakResult("chair-twist", Dose.STANDARD, ZERO, ZERO, complete=False),
        well(Dose.QUICK),
    ],
)
def test_what_was_left_early_or_made_shorter_changes_nothing(other: BreakResult) -> None:
    assert after(*[well()] * (BREAKS_A_STEP - 1), other) == 0
    assert after(*[well()] * (BREAKS_A_STEP - 1), other, well()) == 1


def test_another_dose_starts_to_grow_anew() -> None:
    desk = Desk(GROWS)
    for _ in range(BREAKS_A_STEP):
        desk.send(StretchNow("chair-twist"))
        desk.send(BreakEnded(well()))
    desk.change(Policy(steps={"chair-twist": 6}, dose=Dose.QUICK))
    assert desk.send(StretchNow("chair-twist")).state.phase.offer.level == 0


def test_nothing_grows_that_the_user_does_not_want_to_grow() -> None:
    assert after(*[well()] * BREAKS_A_STEP, policy=Policy(steps={"chair-twist": 6}, grows=False)) == 0


def test_the_history_is_told_how_far_a_twist_had_grown() -> None:
    desk = Desk(GROWS)
    for result in [*[well()] * (BREAKS_A_STEP + 1), well(as_before=True)]:
        desk.send(StretchNow("chair-twist"))
        desk.send(BreakEnded(result))
    levels = [entry.level for entry in desk.history if hasattr(entry, "level")]
    assert levels == [0] * BREAKS_A_STEP + [1, 0]
