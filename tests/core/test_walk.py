"""Stand up, walk and breathe: what comes when no twist is left."""

from __future__ import annotations

from datetime import timedelta

import pytest

from support.story import m, s
from support.storyboard import Desk
from twistbreak.core.clock import ZERO
from twistbreak.core.coach import session
from twistbreak.core.coach.cues import Cue, cues_between
from twistbreak.core.coach.demonstration import demonstration
from twistbreak.core.coach.guide import SegmentKind, frame_at, plan
from twistbreak.core.coach.phrases import phrases_of
from twistbreak.core.engine.events import BreakEnded, StretchNow
from twistbreak.core.engine.policy import Policy, Rotation
from twistbreak.core.health.check import Fit
from twistbreak.core.history.rows import Outcome
from twistbreak.core.routines.routine import Dose, Side
from twistbreak.core.routines.walk import WALK

SHORTEST = timedelta(seconds=30)
"""Source A."""


def walking(dose: Dose = Dose.STANDARD) -> session.Session:
    return session.begin(plan(WALK, dose, Side.RIGHT))


@pytest.mark.parametrize("dose", Dose)
def test_it_is_a_break_of_thirty_seconds_at_least_and_has_no_sides(dose: Dose) -> None:
    made = plan(WALK, dose, Side.LEFT)
    (walk,) = (segment for segment in made.segments if segment.kind is SegmentKind.WALK)
    assert walk.length >= SHORTEST
    assert not made.has_sides
    assert all(count.total == 0 for count in frame_at(made, walk.start).counts)


def test_it_is_complete_when_its_time_is_over_and_nothing_is_owed() -> None:
    done = session.pass_time(walking(), m(10))
    result = session.result(done)
    assert (result.outcome, result.owed_side, result.left, result.right) == (Outcome.COMPLETED, None, ZERO, ZERO)
    assert result.walked == m(1)


def test_half_of_it_is_a_part_and_none_of_it_is_missed() -> None:
    assert session.result(session.pass_time(walking(), s(20))).outcome is Outcome.PARTIAL
    assert session.result(session.pass_time(walking(), s(3))).outcome is Outcome.MISSED


def test_what_was_skipped_was_not_walked() -> None:
    assert session.result(session.forward(session.forward(walking()))).outcome is Outcome.MISSED


def test_it_can_be_made_shorter_on_the_way() -> None:
    half = session.pass_time(walking(), s(25))
    shorter = session.shorten(half, plan(WALK, Dose.QUICK, Side.RIGHT))
    assert shorter.plan.length == half.plan.length - s(30)
    assert session.result(session.pass_time(shorter, m(5))).complete
    late = session.pass_time(walking(), s(50))
    assert session.result(session.pass_time(session.shorten(late, plan(WALK, Dose.QUICK, Side.RIGHT)), s(4))).complete


def test_the_breath_is_guided_and_nobody_is_told_to_turn() -> None:
    made = plan(WALK, Dose.STANDARD, Side.RIGHT)
    assert frame_at(made, s(10)).breath is not None
    assert cues_between(made, ZERO, made.length) == (Cue.START, Cue.DONE)
    said = " ".join(str(v) for i in range(len(made.segments)) for p in phrases_of(made, i) for v in p.variants)
    assert "Breathe in slowly" in said
    assert not {"side", "sides", "turn", "Turn"} & set(said.replace(".", " ").split())


def test_it_can_be_shown() -> None:
    shown = demonstration(WALK)
    assert shown.length > ZERO
    assert shown.frame(ZERO).segment.kind is SegmentKind.SET_UP


def test_it_is_offered_when_every_twist_is_ruled_out() -> None:
    desk = Desk(Policy(rotation=Rotation(("a", "b"), ("c",)), barred=dict.fromkeys("abc", Fit.EXCLUDED)))
    desk.work(m(30))
    assert desk.offer().routine == WALK.id
    done = session.pass_time(walking(), m(10))
    desk.send(BreakEnded(session.result(done)))
    assert desk.state.tally.completed == 1
    assert desk.records() == ["completed 1 walk"]


def test_it_can_be_had_at_any_time() -> None:
    assert Desk().send(StretchNow(WALK.id)).refusal is None
