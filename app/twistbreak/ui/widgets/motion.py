"""One instant of a movement, as the figure's drawings need it: no time, no colours, no Qt."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto


class Stance(Enum):
    """How the body is arranged; each has its own drawing."""

    CHAIR = auto()
    CHAIR_HANDS_BEHIND_HEAD = auto()
    STANDING_ARMS_OUT = auto()
    STANDING_SWING = auto()
    FLOOR = auto()
    LYING_BOTH_KNEES = auto()
    LYING_ONE_KNEE = auto()


@dataclass(frozen=True, slots=True)
class Motion:
    """One instant of the movement.

    Attributes:
        turn: Share of the full turn, 0 (centre) to 1, on the side that is drawn.
        ready: How far the position before the turn is taken, 0 to 1 (a bent knee).
        reach: How far the hands have gone from rest to what they hold during the turn, 0 to 1.
        breath: How full the chest is, 0 to 1.
        arrow: 1 an arrow into the turn, -1 back to the centre, 0 none.
        left: Whether the mirror image is meant.
    """

    turn: float = 0.0
    ready: float = 1.0
    reach: float = 1.0
    breath: float = 0.0
    arrow: int = 0
    left: bool = False
