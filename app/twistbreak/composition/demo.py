"""The demonstration: one break, offered within seconds, in fast time, without touching the user's state."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from twistbreak.core.clock import ZERO
from twistbreak.core.engine.policy import Policy

OFFERED_AFTER = timedelta(seconds=3)
HEADS_UP = timedelta(seconds=5)


def demo_policy(policy: Policy) -> Policy:
    """The user's rules, but in a hurry: no working hours, nothing to wait for, a notice after three seconds."""
    return replace(
        policy,
        interval=OFFERED_AFTER + HEADS_UP,
        heads_up=HEADS_UP,
        idle_limit=timedelta(hours=1),
        natural_break=timedelta(hours=1),
        calm_after_wake=ZERO,
        typing_limit=ZERO,
        hours=None,
        fixed_times=(),
    )


def sped_up(clock: Callable[[], timedelta], speed: float) -> Callable[[], timedelta]:
    """A clock that runs `speed` times as fast from now on."""
    start = clock()
    return lambda: start + (clock() - start) * speed
