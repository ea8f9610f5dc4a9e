"""Twists that rest: because they hurt, or because they could not be done here today.

A rest lasts as long as it was meant to, whatever is done to the clock: while the program runs, setting the clock moves
its end along; where only the wall clock is known (across a restart of the machine) it lasts no longer than a rest that
begins now. One that is over is kept, for the clock that says so may be wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from twistbreak.core.clock import ZERO, Moment
from twistbreak.core.engine import workday
from twistbreak.core.engine.state import Rest, RestReason
from twistbreak.core.routines.routine import WALK_ID, RoutineId

KEPT_AT_MOST = 50
"""Rests that are remembered; the oldest are forgotten."""

Resting = Mapping[RoutineId, Rest]


def is_resting(resting: Resting, routine: RoutineId, now: datetime) -> bool:
    """Whether a twist rests now."""
    rest = resting.get(routine)
    return rest is not None and now < rest.until


def is_resting_for_pain(resting: Resting, routine: RoutineId, now: datetime) -> bool:
    """Whether a twist rests now because it hurt."""
    rest = resting.get(routine)
    return rest is not None and _is_for_pain(rest, now)


def resting_now(resting: Resting, now: datetime) -> dict[RoutineId, Rest]:
    """The twists that rest now."""
    return {routine: rest for routine, rest in resting.items() if now < rest.until}


def rested(resting: Resting, routine: RoutineId, why: RestReason, now: Moment, after_pain: timedelta) -> Resting:
    """Let a twist rest from now on. A walk never rests, and "not here" does not cut short what pain began."""
    before = resting.get(routine)
    if routine == WALK_ID or (why is RestReason.CANNOT_HERE and before and _is_for_pain(before, now.utc)):
        return resting
    others = {name: rest for name, rest in resting.items() if name != routine}
    kept = {**others, routine: Rest(_end(why, now, after_pain), why)}
    return dict(list(kept.items())[-KEPT_AT_MOST:])


def ended(resting: Resting, routine: RoutineId) -> Resting:
    """Let a twist be offered again."""
    return {name: rest for name, rest in resting.items() if name != routine}


def carried(resting: Resting, before: datetime, now: Moment, clock_set: timedelta, after_pain: timedelta) -> Resting:
    """The rests after some time, whatever was done to the clock.

    Args:
        resting: The rests as they were.
        before: The wall clock then.
        now: The clocks now.
        clock_set: How far the wall clock was set meanwhile.
        after_pain: How long a rest after pain lasts by the settings of now.
    """
    return {
        routine: rest if rest.until <= before else _carried(rest, now, clock_set, after_pain)
        for routine, rest in resting.items()
    }


def _carried(rest: Rest, now: Moment, clock_set: timedelta, after_pain: timedelta) -> Rest:
    moved = rest.until + (clock_set if rest.why is RestReason.HURTS else ZERO)
    return replace(rest, until=min(moved, _end(rest.why, now, after_pain)))


def _end(why: RestReason, now: Moment, after_pain: timedelta) -> datetime:
    if why is RestReason.HURTS:
        return now.utc + after_pain
    return workday.next_morning(now.utc, now.zone)


def _is_for_pain(rest: Rest, now: datetime) -> bool:
    return rest.why is RestReason.HURTS and now < rest.until
