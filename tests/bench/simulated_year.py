"""A year of days at a desk, played through the pure engine, look by look."""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from twistbreak.core.clock import ZERO, Moment, Sample
from twistbreak.core.engine.advance import advance
from twistbreak.core.engine.effects import OpenBreak
from twistbreak.core.engine.events import BreakEnded, Event, Started, Tick
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.state import EngineState
from twistbreak.core.history.rows import BreakResult

FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)
DAYS = 365
AT_DESK = (
    (timedelta(hours=9), timedelta(hours=12, minutes=30)),
    (timedelta(hours=13, minutes=15), timedelta(hours=18)),
)
KEYS_EVERY = timedelta(seconds=20)
TWIST = timedelta(seconds=90)
LOOK_AT_LEAST_EVERY = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Year:
    """How it went.

    Attributes:
        steps: Times the engine was asked.
        breaks: Breaks it opened.
        seconds: Real time the simulation took.
    """

    steps: int
    breaks: int
    seconds: float


def simulate(days: int = DAYS) -> Year:
    """Play the days; every wake-up that the engine asks for is given, and one an hour besides."""
    begun = time.perf_counter()
    now, end = FIRST_DAY, FIRST_DAY + timedelta(days=days)
    policy = Policy()
    state = EngineState.fresh(_moment(now))
    event: Event = Started()
    steps = breaks = 0
    while now < end:
        step = advance(policy, state, event, Sample(_moment(now), _idle(now)))
        state, event = step.state, Tick()
        steps += 1
        opened = next((effect for effect in step.effects if isinstance(effect, OpenBreak)), None)
        if opened:
            breaks += 1
            now += TWIST
            result = BreakResult(opened.offer.routine, opened.offer.dose, TWIST / 2, TWIST / 2, complete=True)
            event = BreakEnded(result)
        else:
            now += min(step.wake_in or LOOK_AT_LEAST_EVERY, _until_edge(now), LOOK_AT_LEAST_EVERY)
    return Year(steps, breaks, time.perf_counter() - begun)


def _moment(now: datetime) -> Moment:
    return Moment(now, now - FIRST_DAY)


def _time_of_day(now: datetime) -> timedelta:
    return now - now.replace(hour=0, minute=0, second=0, microsecond=0)


def _idle(now: datetime) -> timedelta:
    """Time since the last key: somebody at the desk types now and then, on working days."""
    clock = _time_of_day(now)
    if now.weekday() < 5:
        for start, stop in AT_DESK:
            if start <= clock < stop:
                return (clock - start) % KEYS_EVERY
    ended = [stop for _, stop in AT_DESK if stop <= clock]
    return clock - ended[-1] if ended and now.weekday() < 5 else clock + timedelta(hours=6)


def _until_edge(now: datetime) -> timedelta:
    """Time until somebody comes or goes: a sensor would tell the engine."""
    clock = _time_of_day(now)
    edges = [edge for span in AT_DESK for edge in span if edge > clock]
    return min(edges, default=timedelta(days=1)) - clock or ZERO
