"""One turn of a twist to show what it is: out of the position, through the middle, and into it again.

It begins and ends in the full turn, where a still picture of the twist stands, so that picture and movement join.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from twistbreak.core.clock import ZERO
from twistbreak.core.coach.guide import Frame, Plan, Segment, SegmentKind, frame_at, plan
from twistbreak.core.routines.routine import Dose, Kind, Routine, Side

_PACE = {Kind.HOLD: 1.6, Kind.SWING: 1.0, Kind.WALK: 1.0}
"""How much faster than in the break: a step of a hold leaves time to follow, the others have a speed of their own."""
_SWINGS = 2
_AN_INSTANT = timedelta(microseconds=1)


@dataclass(frozen=True, slots=True)
class Demonstration:
    """A turn in time.

    Attributes:
        plan: Where its parts come from.
        parts: The segments shown, one after the other; those to one side only, or two swings.
        pace: How much faster than in the plan.
    """

    plan: Plan
    parts: tuple[Segment, ...]
    pace: float

    @property
    def length(self) -> timedelta:
        """How long it takes."""
        return sum((part.length for part in self.parts), ZERO) / self.pace

    def frame(self, elapsed: timedelta) -> Frame:
        """What the figure does at one instant; before the beginning and after the end the first and the last."""
        into = max(elapsed, ZERO) * self.pace
        for part in self.parts:
            if into < part.length:
                return frame_at(self.plan, part.start + into)
            into -= part.length
        return frame_at(self.plan, self.parts[-1].end - _AN_INSTANT)


def demonstration(routine: Routine, side: Side = Side.RIGHT) -> Demonstration:
    """One turn of a twist.

    Args:
        routine: Which twist.
        side: The side whose full turn it begins and ends in.
    """
    whole = plan(routine, Dose.QUICK, side)
    if routine.kind is Kind.SWING:
        swings = [segment for segment in whole.segments if segment.kind is SegmentKind.SWING]
        return Demonstration(whole, tuple(swings[1 : 1 + _SWINGS]), _PACE[Kind.SWING])
    if routine.kind is Kind.WALK:
        return Demonstration(whole, whole.segments[:1], _PACE[Kind.WALK])
    mine = [segment for segment in whole.segments if segment.side is side and segment.round == 1]
    order = (SegmentKind.RETURN, SegmentKind.TURN)
    parts = tuple(segment for kind in order for segment in mine if segment.kind is kind)
    return Demonstration(whole, parts, _PACE[Kind.HOLD])
