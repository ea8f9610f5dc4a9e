"""A guided twist in time, as values, and the arithmetic on them: where a step begins, and what follows it.

Everything is an offset from the beginning of the plan, so that pause, back, next and skip need no state of their own
(`core/coach/session.py`). `core/coach/guide.py` makes plans and frames.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from enum import StrEnum

from twistbreak.core.clock import ZERO
from twistbreak.core.coach.breathing import Breathing
from twistbreak.core.routines.routine import Dose, RoutineId, Side
from twistbreak.core.text import Text


class SegmentKind(StrEnum):
    """What a stretch of the timeline is for."""

    SET_UP = "set_up"
    TURN = "turn"
    HOLD = "hold"
    RETURN = "return"
    SWING = "swing"
    BREATHE = "breathe"
    WALK = "walk"
    FINISH = "finish"


WORK = frozenset({SegmentKind.HOLD, SegmentKind.SWING, SegmentKind.WALK})
"""What it is done for; in a hold and a swing, the time that counts for a side."""


class Pace(StrEnum):
    """How fast the swings are."""

    BUILD_UP = "build_up"
    FULL = "full"
    SLOW_DOWN = "slow_down"


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
        pace: How fast this swing is; None elsewhere.
        from_other_side: `pose_from` is to be mirrored the other way: this swing comes from the opposite turn.
        voice: The routine's own short phrase for it, or None; `core/coach/phrases.py` says when it is spoken.
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
    pace: Pace | None = None
    from_other_side: bool = False
    voice: Text | None = None

    @property
    def end(self) -> timedelta:
        """Offset of its end."""
        return self.start + self.length


@dataclass(frozen=True, slots=True)
class Plan:
    """A guided twist in time: segments without gaps, both sides equal.

    Attributes:
        sides: The sides in the order they are done; without meaning for a walk, see `has_sides`.
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

    @property
    def has_sides(self) -> bool:
        """Whether anything of it is done to one side and then to the other."""
        return any(segment.side is not None for segment in self.segments)


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
        breath: During holds, closing breaths and a walk, else None.
        counts: The side counter, in the order the sides are done; of none at all in a walk.
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


def segment_at(plan: Plan, elapsed: timedelta) -> int:
    """The place of the segment an instant lies in; a boundary belongs to the later one. Clamped at both ends."""
    return max(bisect_right(plan.segments, elapsed, key=lambda segment: segment.start) - 1, 0)


def step_starts(plan: Plan) -> tuple[timedelta, ...]:
    """Where "back" and "next" may lead: the start of each segment; of the swings, where their pace changes."""
    segments = plan.segments
    return tuple(
        segment.start
        for index, segment in enumerate(segments)
        if segment.pace is None or index == 0 or segments[index - 1].pace is not segment.pace
    )


def next_start(plan: Plan, elapsed: timedelta) -> timedelta:
    """Where the next step begins; the end of the plan after the last."""
    return next((start for start in step_starts(plan) if start > elapsed), plan.length)


def this_start(plan: Plan, elapsed: timedelta) -> timedelta:
    """Where the step that an instant lies in begins."""
    return next((start for start in reversed(step_starts(plan)) if start <= elapsed), ZERO)


def previous_start(plan: Plan, elapsed: timedelta) -> timedelta:
    """Where the step before that one begins; the beginning of the plan before the second."""
    here = this_start(plan, elapsed)
    return next((start for start in reversed(step_starts(plan)) if start < here), ZERO)


def way_out(plan: Plan, elapsed: timedelta) -> timedelta:
    """Where leaving the side in hand leads: nobody is left in a twist, and no swing stops at once.

    Out of a hold, or the way into it, that is this side's way back; out of the way back, whatever follows; out of the
    swings, the slow end. Before the first side it is the start of that side.
    """
    index = segment_at(plan, elapsed)
    here = plan.segments[index]
    if here.kind is SegmentKind.SWING:
        return next_start(plan, max(elapsed, _last_full_swing(plan)))
    into_or_in = here.kind in {SegmentKind.TURN, SegmentKind.HOLD}
    for segment in plan.segments[index + 1 :]:
        is_way_back = segment.kind is SegmentKind.RETURN and segment.side is here.side
        if is_way_back if into_or_in else segment.kind is not here.kind:
            return segment.start
    return plan.length


def _last_full_swing(plan: Plan) -> timedelta:
    return max(
        (s.start for s in plan.segments if s.kind is SegmentKind.SWING and s.pace is not Pace.SLOW_DOWN), default=ZERO
    )


def rejoined(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """Put segments one after the other, from offset zero, whatever their offsets were; empty ones are left out."""
    start = ZERO
    result: list[Segment] = []
    for segment in segments:
        if segment.length > ZERO:
            result.append(replace(segment, start=start))
            start += segment.length
    return tuple(result)
