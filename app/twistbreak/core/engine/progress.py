"""How a dose grows: slowly, only while all goes well, never beyond what the source of a twist says, always refusable.

Source C builds the swing up "over time" from 10-15 a side to 30-40; no source gives a pace. Ours: one step for ten
breaks of a twist that were done in full, one after the other, without "it hurts" and without a stiffer back. A step is
two swings a side, five seconds of a hold, or one breath of a hold that counts them. A dose grows towards the next
larger one; the largest grows only where the source gives more by name, which is the swing's 40.
"""

from __future__ import annotations

import math
from dataclasses import replace
from typing import assert_never

from twistbreak.core.engine.state import Gain
from twistbreak.core.history.rows import BreakResult, Feeling
from twistbreak.core.routines.routine import Dose, Hold, Routine, Swing, Walk
from twistbreak.core.text import Text, Uncounted, translate

BREAKS_A_STEP = 10
"""Breaks of a twist that are done well before it grows by a step."""
SWINGS_A_STEP = 2
SECONDS_A_STEP = 5.0


def steps(routine: Routine, dose: Dose) -> int:
    """How many steps a twist can grow from a dose. A softened one never grows."""
    if routine.reach < 1.0:
        return 0
    match routine.action:
        case Swing() as swing:
            return math.ceil((_most_swings(swing, dose) - swing.by_dose[dose]) / SWINGS_A_STEP)
        case Hold(breaths=None) as hold:
            return math.ceil((_longest_hold(hold, dose) - hold.by_dose[dose]) / SECONDS_A_STEP)
        case Hold() as hold:
            return _most_breaths(hold, dose) - round(hold.by_dose[dose])
        case Walk():
            return 0
        case _:
            assert_never(routine.action)


def grown(routine: Routine, dose: Dose, level: int) -> Routine:
    """The twist with one of its doses grown by so many steps, as far as it can grow.

    Args:
        routine: The twist as it is fitted to the user.
        dose: The one to grow; the others stay as they are.
        level: Steps; 0 for the twist as it is.
    """
    level = min(level, steps(routine, dose))
    if level <= 0:
        return routine
    match routine.action:
        case Swing() as swing:
            swings = min(swing.by_dose[dose] + level * SWINGS_A_STEP, _most_swings(swing, dose))
            return replace(routine, action=replace(swing, by_dose={**swing.by_dose, dose: swings}))
        case Hold(breaths=None) as hold:
            seconds = min(hold.by_dose[dose] + level * SECONDS_A_STEP, _longest_hold(hold, dose))
            return replace(routine, action=_with(hold, dose, seconds, seconds))
        case Hold() as hold:
            breaths = hold.by_dose[dose] + level
            return replace(
                routine, action=_with(hold, dose, breaths, hold.longest[dose] / hold.by_dose[dose] * breaths)
            )
        case Walk():
            return routine
        case _:
            assert_never(routine.action)


def told(routine: Routine, dose: Dose, level: int) -> Text | None:
    """How much it is now, and how much more than at first; None where it has not grown.

    Args:
        routine: The twist before it grew.
        dose: How much of it.
        level: Steps.
    """
    now = grown(routine, dose, level)
    match (routine.action, now.action):
        case (Swing() as first, Swing() as swing) if swing != first:
            more = Uncounted(swing.by_dose[dose] - first.by_dose[dose])
            return translate(
                "Progress",
                "{n} swings a side, {more} more than at first",
                one="{n} swing a side, {more} more than at first",
                n=swing.by_dose[dose],
                more=more,
            )
        case (Hold(breaths=None) as first, Hold() as hold) if hold != first:
            more, amount = Uncounted(round(hold.by_dose[dose] - first.by_dose[dose])), round(hold.by_dose[dose])
            return translate(
                "Progress",
                "{n} seconds a hold, {more} more than at first",
                one="{n} second a hold, {more} more than at first",
                n=amount,
                more=more,
            )
        case (Hold() as first, Hold() as hold) if hold != first:
            more, amount = Uncounted(round(hold.by_dose[dose] - first.by_dose[dose])), round(hold.by_dose[dose])
            return translate(
                "Progress",
                "{n} breaths a hold, {more} more than at first",
                one="{n} breath a hold, {more} more than at first",
                n=amount,
                more=more,
            )
        case _:
            return None


def level(gain: Gain | None, dose: Dose, most: int) -> int:
    """How many steps a dose has grown.

    Args:
        gain: What went well so far, or None.
        dose: The user's; what was gained with another one does not count.
        most: Steps that the twist can grow.
    """
    return min(gain.breaks // BREAKS_A_STEP, most) if gain and gain.dose is dose else 0


def gained(gain: Gain | None, dose: Dose, most: int, result: BreakResult) -> Gain | None:
    """What has gone well after a break.

    Pain takes all of it back. A stiffer back, and "as before", take the last step back. A break that was left early,
    or made shorter, changes nothing.

    Args:
        gain: What went well before it, or None.
        dose: The user's.
        most: Steps that the twist can grow.
        result: How the break ended.
    """
    if result.hurts:
        return None
    now = gain.breaks if gain and gain.dose is dose else 0
    if result.as_before or result.feeling is Feeling.STIFFER:
        return Gain(dose, max(level(gain, dose, most) - 1, 0) * BREAKS_A_STEP)
    if not result.complete or result.dose is not dose:
        return gain
    return Gain(dose, min(now + 1, most * BREAKS_A_STEP))


def _most_swings(swing: Swing, dose: Dose) -> int:
    next_ = dose.longer
    return round(swing.per_side.high) if next_ is None else swing.by_dose[next_]


def _longest_hold(hold: Hold, dose: Dose) -> float:
    """Seconds that one hold of a dose may grow to: all rounds together no more than the next dose asks for."""
    next_ = dose.longer
    if next_ is None:
        return hold.by_dose[dose]
    whole = hold.by_dose[next_] * hold.rounds[next_]
    return max(min(hold.seconds.high, whole / hold.rounds[dose]), hold.by_dose[dose])


def _most_breaths(hold: Hold, dose: Dose) -> int:
    """Breaths that one hold of a dose may grow to, each as long as at first and inside the source's seconds."""
    next_, now = dose.longer, hold.by_dose[dose]
    if next_ is None or hold.breaths is None:
        return round(now)
    whole = hold.by_dose[next_] * hold.rounds[next_] / hold.rounds[dose]
    fitting = hold.seconds.high / (hold.longest[dose] / now)
    return max(math.floor(min(hold.breaths.high, whole, fitting)), round(now))


def _with(hold: Hold, dose: Dose, amount: float, longest: float) -> Hold:
    return replace(hold, by_dose={**hold.by_dose, dose: amount}, longest={**hold.longest, dose: longest})
