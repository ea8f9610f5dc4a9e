"""The swing's arms: nobody lifts them, the turn throws them, and they slap the sides."""

from __future__ import annotations

import math

from twistbreak.core.pose.key_pose import Anchor, Detour, Waypoint
from twistbreak.core.pose.movement import Course
from twistbreak.core.routines.routine import Side

_LAG = 1.7
"""How late the hands come: the power that delays their course against the trunk's."""
_WIDTH, _FAST_WIDTH = 46.0, 60.0
"""How far from the middle of the body the hands fly, in centimetres."""
_HEIGHT, _FAST_HEIGHT = 2.0, 17.0
"""How far above the pelvis they fly: so far out that the arms are all but straight, as thrown ones are."""


def swing_course(progress: float) -> Course:
    """Where trunk, hands and head are in one swing.

    Args:
        progress: Share of the swing that is over.
    """
    trunk = 0.5 - 0.5 * math.cos(math.pi * progress)
    return Course(trunk, trunk**_LAG, trunk, trunk)


def swing_detour(side: Side, *, is_fast: bool) -> Detour:
    """The hands fly round the body, each on its own side; wider when faster.

    Args:
        side: Where the swing goes.
        is_fast: It is at its full pace.
    """
    width, height = (_FAST_WIDTH, _FAST_HEIGHT) if is_fast else (_WIDTH, _HEIGHT)
    # Half-way the trunk passes the middle and the hands are still behind it.
    lag = 10.0 if side is Side.RIGHT else -10.0
    return Detour(
        left_hand=Waypoint((width, height, lag), Anchor.PELVIS, (0.4, -0.5, -0.8), is_round=True),
        right_hand=Waypoint((-width, height, -lag), Anchor.PELVIS, (-0.4, -0.5, -0.8), is_round=True),
    )
