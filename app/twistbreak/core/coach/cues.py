"""The tones of a guided twist: what is to be heard between two instants, so that nobody needs to look."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

from twistbreak.core.coach.cue import ALL_CUES, QUIET_CUES, RINGS, Cue
from twistbreak.core.coach.timeline import Plan, Segment, SegmentKind, segment_at

__all__ = ["ALL_CUES", "JUST_AFTER", "QUIET_CUES", "RINGS", "Cue", "cues_between"]

JUST_AFTER = timedelta(microseconds=1)
"""A tone for the beginning of a segment belongs to the first instant after it: so it is heard, once, by those who come
from before, and by those who jump to that beginning."""


def cues_between(plan: Plan, before: timedelta, after: timedelta) -> tuple[Cue, ...]:
    """The tones due after one instant, up to and including another, in their order.

    However the time is cut, each tone comes once. After a jump on the timeline, go on from where it led to: what was
    jumped over is not to be heard.

    Args:
        plan: The timeline.
        before: The last instant that was told, as an offset from the beginning.
        after: Now; when it is not later than `before`, nothing is due.
    """
    if after <= before:
        return ()
    first, last = segment_at(plan, before), segment_at(plan, after)
    return tuple(cue for index in range(first, last + 1) for at, cue in _cues_of(plan, index) if before < at <= after)


def _cues_of(plan: Plan, index: int) -> Iterator[tuple[timedelta, Cue]]:
    segment = plan.segments[index]
    previous = plan.segments[index - 1] if index else None
    begins = previous is None or previous.kind is not segment.kind
    opening = _opening(plan, segment) if begins else Cue.SWING if segment.kind is SegmentKind.SWING else None
    if previous is None:
        yield JUST_AFTER, Cue.START
    if opening is not None:
        yield segment.start + JUST_AFTER, opening
    if segment.kind is SegmentKind.HOLD:
        yield segment.start + segment.length / 2, Cue.HALF_WAY


def _opening(plan: Plan, segment: Segment) -> Cue | None:
    """The tone at the beginning of a phase."""
    match segment.kind:
        case SegmentKind.TURN:
            is_first = all(s.start >= segment.start for s in plan.segments if s.kind is SegmentKind.TURN)
            return Cue.TURN if is_first else Cue.OTHER_SIDE
        case SegmentKind.SWING:
            return Cue.TURN
        case SegmentKind.RETURN:
            return Cue.RETURN
        case SegmentKind.FINISH:
            return Cue.DONE
        case SegmentKind.SET_UP | SegmentKind.HOLD | SegmentKind.BREATHE | SegmentKind.WALK:
            return None
