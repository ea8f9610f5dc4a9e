"""Turns the rest of a running plan into a smaller dose, without taking back what is done and with both sides equal.

Holds: the side in hand goes on until it has what the smaller dose asks for, or ends now when it has more; the side
after it gets exactly as much. A second side is not cut short when the first was held in full. Further rounds are the
smaller dose's. Swings: some of those at full pace are left out; the slow end stays. A walk just ends sooner.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import timedelta

from twistbreak.core.clock import ZERO
from twistbreak.core.coach.timeline import Pace, Plan, Segment, SegmentKind, rejoined, segment_at
from twistbreak.core.routines.routine import Side

_IN_A_ROUND = frozenset({SegmentKind.TURN, SegmentKind.HOLD, SegmentKind.RETURN})


def spliced(old: Plan, new: Plan, elapsed: timedelta, covered: Sequence[timedelta]) -> Plan:
    """The old plan up to an instant and the rest in the new one's measure.

    Args:
        old: The running plan.
        new: The same routine, first side and breathing, with a smaller dose.
        elapsed: The instant, as an offset from the beginning of `old`.
        covered: How much of each segment of `old` has really passed, from its beginning.

    Returns:
        A plan in which every segment up to the instant has kept its place and its beginning; `old` itself when
        nothing is left that could be shorter.
    """
    index = segment_at(old, elapsed)
    here = old.segments[index]
    if here.kind is SegmentKind.SET_UP:
        return replace(new, segments=rejoined((*old.segments[: index + 1], *new.segments[index + 1 :])))
    if here.kind is SegmentKind.SWING:
        return _fewer_swings(old, new, index)
    if here.kind is SegmentKind.WALK:
        return _shorter_walk(old, new, index, covered[index])
    if here.kind not in _IN_A_ROUND or old.repetitions:
        return old
    segments = rejoined(
        (
            *old.segments[:index],
            *_rest_of_round(old, new, index, elapsed, covered),
            *(s for s in new.segments if s.round > here.round),
            *(s for s in new.segments if s.kind is SegmentKind.FINISH),
        )
    )
    return replace(new, segments=segments, rounds=max(s.round for s in segments))


def _shorter_walk(old: Plan, new: Plan, index: int, walked: timedelta) -> Plan:
    wanted = next(s.length for s in new.segments if s.kind is SegmentKind.WALK)
    here = old.segments[index]
    shorter = replace(here, length=min(max(wanted, walked), here.length))
    return replace(new, segments=rejoined((*old.segments[:index], shorter, *old.segments[index + 1 :])))


def _rest_of_round(
    old: Plan, new: Plan, index: int, elapsed: timedelta, covered: Sequence[timedelta]
) -> Iterable[Segment]:
    here, first = old.segments[index], old.sides[0]
    rest = [s for s in old.segments[index:] if s.round == here.round]
    hold_at = {side: _hold_of(old, here.round, side) for side in old.sides}
    held = {side: covered[place] for side, place in hold_at.items()}
    whole = old.segments[hold_at[first]]
    if here.side is first:
        if here.kind is SegmentKind.TURN and here.round > new.rounds and held[first] == ZERO:
            return _turned_back(rest, elapsed - here.start)
        measure = _measure(whole, new, held[first])
    elif held[first] >= whole.length:
        return rest
    else:
        measure = _measure(old.segments[hold_at[first.other]], new, held[first.other])
    length, breaths = measure
    return [replace(s, length=length, breaths=breaths) if s.kind is SegmentKind.HOLD else s for s in rest]


def _turned_back(rest: Sequence[Segment], into: timedelta) -> list[Segment]:
    """Out of a turn that is no longer needed: by the way back, without the hold and without the other side."""
    here = rest[0]
    way_back = [s for s in rest if s.kind is SegmentKind.RETURN and s.side is here.side]
    return [replace(here, length=into), *way_back]


def _measure(hold: Segment, new: Plan, held: timedelta) -> tuple[timedelta, int]:
    """How long a hold is to be now: what the new plan asks for, but no less than was held, and in whole breaths."""
    wanted = new.segments[_hold_of(new, min(hold.round, new.rounds), new.sides[0])]
    if not hold.breaths:
        return min(max(wanted.length, held), hold.length), 0
    begun = -(-held * hold.breaths // hold.length)
    number = min(max(wanted.breaths, begun), hold.breaths)
    return min(max(hold.length * number / hold.breaths, wanted.length), hold.length), number


def _hold_of(plan: Plan, round_: int, side: Side) -> int:
    return next(
        index
        for index, s in enumerate(plan.segments)
        if s.kind is SegmentKind.HOLD and s.round == round_ and s.side is side
    )


def _fewer_swings(old: Plan, new: Plan, index: int) -> Plan:
    swings = [s for s in old.segments if s.kind is SegmentKind.SWING]
    before = [s for s in old.segments if s.end <= swings[0].start]
    after = [s for s in old.segments if s.start >= swings[-1].end]
    slow_end = [s for s in swings if s.pace is Pace.SLOW_DOWN]
    done = index - len(before) + 1
    built_up = sum(s.pace is Pace.BUILD_UP for s in swings)
    kept = max(built_up, done + done % 2, 2 * new.repetitions - len(slow_end))
    if kept + len(slow_end) >= len(swings):
        return old
    fewer = [*swings[:kept], *slow_end]
    numbered = [replace(s, repetition=number // 2 + 1) for number, s in enumerate(fewer)]
    return replace(new, segments=rejoined((*before, *numbered, *after)), repetitions=len(fewer) // 2)
