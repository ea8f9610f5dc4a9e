"""A routine, a dose and a first side become a timeline; an instant of it becomes what the screen and the voice say."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from twistbreak.core.routine import Dose, RoutineId, Side
from twistbreak.core.text import Text


class SegmentKind(StrEnum):
    """What a stretch of the timeline is for."""

    SET_UP = "set_up"
    TURN = "turn"
    HOLD = "hold"
    RETURN = "return"
    SWING = "swing"
    BREATHE = "breathe"
    FINISH = "finish"


@dataclass(frozen=True, slots=True)
class Breathing:
    """The user's breath: slow, steady, never held.

    Attributes:
        inward: Length of one in-breath.
        outward: Length of one out-breath.
    """

    inward: timedelta = timedelta(seconds=4)
    outward: timedelta = timedelta(seconds=6)

    @property
    def cycle(self) -> timedelta:
        """One whole breath."""
        return self.inward + self.outward


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the timeline with one instruction.

    Attributes:
        kind: What it is for.
        side: The side it is about; None before the first and after the last.
        round: Which time round, from 1; 0 outside of rounds.
        start: Offset from the beginning of the plan.
        length: How long it lasts; never zero.
        text: The instruction.
        detail: A quieter line, or None.
        pose_from: Key of the pose at its start.
        pose_to: Key of the pose at its end. Poses are named for the routine's right side and mirrored by `side`.
        breaths: Whole breaths to count, in a hold given in breaths; else 0.
        repetition: Number of this swing on its side, from 1; 0 elsewhere.
    """

    kind: SegmentKind
    side: Side | None
    round: int
    start: timedelta
    length: timedelta
    text: Text
    detail: Text | None
    pose_from: str
    pose_to: str
    breaths: int = 0
    repetition: int = 0

    @property
    def end(self) -> timedelta:
        """Offset of its end."""
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Plan:
    """A guided twist in time: segments without gaps, both sides equal.

    Attributes:
        sides: The sides in the order they are done.
        rounds: How often each side is done; for a swing, 1.
        repetitions: Swings on each side; 0 for a hold.
    """

    routine: RoutineId
    name: Text
    dose: Dose
    sides: tuple[Side, Side]
    rounds: int
    repetitions: int
    breathing: Breathing
    segments: tuple[Segment, ...]

    @property
    def length(self) -> timedelta:
        """The whole of it."""
        return self.segments[-1].end


@dataclass(frozen=True, slots=True)
class Breath:
    """Where in the breath an instant lies.

    Attributes:
        inward: In-breath (grow tall) or out-breath (turn).
        progress: Share of this half that is over, 0 to 1.
        left: Whole breaths left in this hold, this one included; 0 where the hold is not counted in breaths.
    """

    inward: bool
    progress: float
    left: int


@dataclass(frozen=True, slots=True)
class SideCount:
    """The side counter: rounds (or swings) done on one side, of how many."""

    side: Side
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class Frame:
    """What the screen and the voice say at one instant; everything a picture needs.

    Attributes:
        segment: The segment the instant lies in.
        index: Its place in `Plan.segments`.
        progress: Share of the segment that is over, 0 to 1.
        remaining: Time left in the segment.
        total_remaining: Time left in the plan.
        breath: During holds and closing breaths, else None.
        counts: The side counter, in the order the sides are done.
        finished: The plan is over.
    """

    segment: Segment
    index: int
    progress: float
    remaining: timedelta
    total_remaining: timedelta
    breath: Breath | None
    counts: tuple[SideCount, SideCount]
    finished: bool
