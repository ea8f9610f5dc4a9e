"""The softer way of a twist, for those whose answers in the health check ask for it.

"Less intensity and range" for severe osteoarthritis, and a smaller range, cushions and yoga blocks to make any twist
easier, are source B's. How much less is ours: holds at the low end of the source's own range, and three fifths of the
full turn.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import assert_never

from twistbreak.core.health.check import Fit, HealthAnswers, fit
from twistbreak.core.routines.routine import Dose, Hold, Routine, Swing, Walk

REACH = 0.6
"""Share of the full turn that is left."""


def softened(routine: Routine) -> Routine:
    """The same twist with the shortest hold (or the fewest swings) of its source's range and a smaller turn.

    Its own ways to make it easier (a smaller range, a cushion, a breath for each movement) come before its cautions,
    where they are read before it begins.
    """
    match routine.action:
        case Hold() as hold:
            action = _softer_hold(hold)
        case Swing() as swing:
            action = replace(swing, by_dose=dict.fromkeys(Dose, round(swing.per_side.low)))
        case Walk():
            return routine
        case _:
            assert_never(routine.action)
    return replace(routine, action=action, reach=REACH, cautions=(*routine.easier_ways, *routine.cautions))


def fitted(routines: Iterable[Routine], answers: HealthAnswers) -> tuple[Routine, ...]:
    """The twists as they are to be used, whoever asks for them; those that are ruled out are still among them."""
    return tuple(softened(routine) if fit(routine, answers) is Fit.SOFTER else routine for routine in routines)


def _softer_hold(hold: Hold) -> Hold:
    """A hold counted in breaths keeps the time that the quick dose gives them: fewer seconds would hurry the breath."""
    if hold.breaths is None:
        low = dict.fromkeys(Dose, hold.seconds.low)
        return replace(hold, by_dose=low, longest=low)
    shortest = hold.longest[Dose.QUICK]
    return replace(hold, by_dose=dict.fromkeys(Dose, hold.breaths.low), longest=dict.fromkeys(Dose, shortest))
