"""Whose turn it is: which twist comes next."""

from __future__ import annotations

from twistbreak.core.policy import Rotation
from twistbreak.core.routine import RoutineId


def next_twist(rotation: Rotation, breaks: int) -> RoutineId:
    """The twist for the break after `breaks` breaks: every n-th a standing one, the others in turn."""
    every = rotation.standing_every if rotation.standing else 0
    number = breaks + 1
    if every and number % every == 0:
        return rotation.standing[(number // every - 1) % len(rotation.standing)]
    seated_so_far = breaks - (breaks // every if every else 0)
    return rotation.usual[seated_so_far % len(rotation.usual)]
