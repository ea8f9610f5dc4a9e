"""A routine, a dose and a first side become a timeline; an instant of it becomes what the screen and the voice say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import timedelta

from twistbreak.core.clock import ZERO
from twistbreak.core.coach.breathing import Breathing
from twistbreak.core.coach.timeline import (
    WORK,
    Breath,
    Frame,
    Pace,
    Plan,
    Segment,
    SegmentKind,
    SideCount,
    rejoined,
    segment_at,
)
from twistbreak.core.routines.routine import Dose, Hold, Routine, Side, Step, Swing, Walk

__all__ = [
    "Breath",
    "Breathing",
    "Frame",
    "Pace",
    "Plan",
    "Segment",
    "SegmentKind",
    "SideCount",
    "breaths_of",
    "counts",
    "frame_at",
    "hold_length",
    "plan",
    "swing_paces",
]

_RAMP = 0.3
"""Share of the swings over which the pace builds up, and again slows down."""
_LONGEST_RAMP = 10
_BREATHING = frozenset({SegmentKind.HOLD, SegmentKind.BREATHE, SegmentKind.WALK})
"""Where the breath is guided."""

Part = Callable[[str], Segment]
"""A segment that still waits for the pose it begins in."""


def plan(routine: Routine, dose: Dose, first_side: Side, breathing: Breathing | None = None) -> Plan:
    """Make the timeline of a guided twist.

    Args:
        routine: Which twist.
        dose: How much of it.
        first_side: The side it begins with.
        breathing: The user's pace; None for the usual one.
    """
    breathing = breathing or Breathing()
    sides = (first_side, first_side.other)
    match routine.action:
        case Hold() as hold:
            rounds, repetitions = hold.rounds[dose], 0
            parts = _hold_parts(routine, hold, dose, sides, breathing)
        case Swing() as swing:
            rounds, repetitions = 1, swing.by_dose[dose]
            parts = _swing_parts(routine, swing, repetitions, sides, breathing)
        case Walk() as walk:
            rounds, repetitions = 1, 0
            parts = [_keeping(routine.hold_text, SegmentKind.WALK, None, 0, _seconds(walk.by_dose[dose]), 0)]
    segments = _joined(
        [
            *(_moving(step, SegmentKind.SET_UP, None, 0, first_side) for step in routine.set_up),
            *parts,
            _moving(routine.finish, SegmentKind.FINISH, None, 0, first_side),
        ],
        routine.set_up[0].pose,
    )
    return Plan(routine.id, routine.name, dose, sides, rounds, repetitions, breathing, segments)


def hold_length(hold: Hold, dose: Dose, breathing: Breathing) -> tuple[timedelta, int]:
    """How long one side is held, and how many breaths that is to be counted in (0: in seconds).

    A source that counts breaths says, too, what they take. Both ranges are kept: the number of breaths is the dose's,
    and they come at the user's pace as far as the source's seconds allow.
    """
    if hold.breaths is None:
        return _seconds(hold.by_dose[dose]), 0
    number = round(hold.by_dose[dose])
    shortest, longest = _seconds(hold.seconds.low), _seconds(hold.longest[dose])
    return min(max(number * breathing.cycle, shortest), longest), number


def swing_paces(swing: Swing, repetitions: int) -> tuple[tuple[timedelta, Pace], ...]:
    """The length of each swing, both sides together: slow, faster, fast, slower, slow.

    The second half mirrors the first. As the number of swings is even and the sides alternate, both sides take exactly
    the same time, and each pace has as many swings to one side as to the other.
    """
    total = 2 * repetitions
    ramp = min(max(2, 2 * round(_RAMP * total / 2)), _LONGEST_RAMP, 2 * (total // 4))
    faster = [_seconds(swing.slow + (swing.fast - swing.slow) * step / ramp) for step in range(ramp)]
    return (
        *((length, Pace.BUILD_UP) for length in faster),
        *((_seconds(swing.fast), Pace.FULL) for _ in range(total - 2 * ramp)),
        *((length, Pace.SLOW_DOWN) for length in reversed(faster)),
    )


def frame_at(plan: Plan, elapsed: timedelta) -> Frame:
    """What the screen and the voice say at one instant.

    Args:
        plan: The timeline.
        elapsed: Offset from its beginning; before it and after its end the first and the last instant are shown.
    """
    now = min(max(elapsed, ZERO), plan.length)
    index = segment_at(plan, now)
    segment = plan.segments[index]
    into = now - segment.start
    return Frame(
        segment=segment,
        index=index,
        progress=into / segment.length,
        remaining=segment.length - into,
        total_remaining=plan.length - now,
        breath=_breath(plan, segment, into),
        counts=counts(plan, lambda done: plan.segments[done].end <= now),
        finished=now >= plan.length,
    )


def breaths_of(plan: Plan, segment: Segment) -> tuple[int, timedelta]:
    """How many breaths fill a hold, the closing breaths or a walk, and how long each in-breath is.

    Always whole breaths, so that it ends on an out-breath: the user's pace, stretched to the nearest number.
    """
    number = segment.breaths or max(1, round(segment.length / plan.breathing.cycle))
    return number, segment.length / number * (plan.breathing.inward / plan.breathing.cycle)


def counts(plan: Plan, is_done: Callable[[int], bool]) -> tuple[SideCount, SideCount]:
    """The side counter.

    Args:
        plan: The timeline.
        is_done: Tells of a hold's or swing's place in `Plan.segments` whether it counts.
    """
    first, second = plan.sides
    return _side_count(plan, first, is_done), _side_count(plan, second, is_done)


def _hold_parts(routine: Routine, hold: Hold, dose: Dose, sides: tuple[Side, Side], breathing: Breathing) -> list[Part]:
    length, breaths = hold_length(hold, dose, breathing)
    parts: list[Part] = []
    for round_ in range(1, hold.rounds[dose] + 1):
        for side in sides:
            parts += [_moving(step, SegmentKind.TURN, side, round_, side) for step in routine.turn]
            parts.append(_keeping(routine.hold_text, SegmentKind.HOLD, side, round_, length, breaths))
            parts += [_moving(step, SegmentKind.RETURN, side, round_, side) for step in routine.way_back]
            if routine.rest is not None and (round_, side) != (hold.rounds[dose], sides[1]):
                parts.append(_moving(routine.rest, SegmentKind.RETURN, side, round_, side))
    return parts


def _swing_parts(
    routine: Routine, swing: Swing, repetitions: int, sides: tuple[Side, Side], breathing: Breathing
) -> list[Part]:
    texts = {Pace.BUILD_UP: swing.build_up, Pace.FULL: routine.hold_text, Pace.SLOW_DOWN: swing.slow_down}
    parts: list[Part] = [
        _swinging(texts[pace], routine.hold_text.pose, sides[number % 2], number, length, pace)
        for number, (length, pace) in enumerate(swing_paces(swing, repetitions))
    ]
    parts += [_moving(step, SegmentKind.RETURN, sides[1], 1, sides[1]) for step in routine.way_back]
    closing, breaths = swing.closing, swing.closing_breaths
    if breaths:
        parts.append(_keeping(closing, SegmentKind.BREATHE, None, 0, breaths * breathing.cycle, breaths, sides[0]))
    return parts


def _moving(step: Step, kind: SegmentKind, side: Side | None, round_: int, said_for: Side) -> Part:
    text = step.text[said_for]
    detail = step.detail[said_for] if step.detail else None
    voice = step.voice[said_for] if step.voice else None

    def part(pose: str) -> Segment:
        return Segment(kind, side, round_, ZERO, step.lasts, text, detail, pose, step.pose, voice=voice)

    return part


def _keeping(
    step: Step,
    kind: SegmentKind,
    side: Side | None,
    round_: int,
    length: timedelta,
    breaths: int,
    said_for: Side | None = None,
) -> Part:
    moving = _moving(step, kind, side, round_, side or said_for or Side.RIGHT)
    return lambda pose: replace(moving(pose), length=length, breaths=breaths)


def _swinging(step: Step, pose: str, side: Side, number: int, length: timedelta, pace: Pace) -> Part:
    moving = _moving(step, SegmentKind.SWING, side, 1, side)
    return lambda before: replace(
        moving(before),
        length=length,
        pose_to=pose,
        repetition=number // 2 + 1,
        pace=pace,
        from_other_side=number > 0,
    )


def _joined(parts: Sequence[Part], pose: str) -> tuple[Segment, ...]:
    segments: list[Segment] = []
    for part in parts:
        segment = part(pose)
        segments.append(segment)
        pose = segment.pose_to
    return rejoined(segments)


def _seconds(value: float) -> timedelta:
    return timedelta(seconds=value)


def _side_count(plan: Plan, side: Side, is_done: Callable[[int], bool]) -> SideCount:
    places = [index for index, s in enumerate(plan.segments) if s.kind in WORK and s.side is side]
    return SideCount(side, sum(map(is_done, places)), len(places))


def _breath(plan: Plan, segment: Segment, into: timedelta) -> Breath | None:
    if segment.kind not in _BREATHING:
        return None
    number, inward = breaths_of(plan, segment)
    cycle = segment.length / number
    over = min(into // cycle, number - 1)
    within = min(into - over * cycle, cycle)
    left = segment.breaths - over if segment.breaths else 0
    if within < inward:
        return Breath(inward=True, progress=within / inward, left=left)
    return Breath(inward=False, progress=(within - inward) / (cycle - inward), left=left)
