"""The page of a running twist, or of one that is held where it is: every line of it, from the instant it is at."""

from __future__ import annotations

from twistbreak.core.coach.guide import Frame, Plan, SegmentKind, breaths_of
from twistbreak.core.coach.timeline import segment_at, this_start
from twistbreak.core.routines.routine import Place, Routine, Side
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.ui.presenters import break_pages
from twistbreak.ui.presenters.break_view import BreakView, Intent, Phase

_GROW, _TURN = translate("Break", "Breathe in, grow tall."), translate("Break", "Breathe out, turn.")
_GROW_LYING, _SINK = translate("Break", "Breathe in, grow long."), translate("Break", "Breathe out, let go.")
_FLOW: Text = translate("Break", "Breathe out. Let the breath flow, never hold it.")
_HALF_WAY = translate("Voice", "Half way")
_IN, _OUT = translate("Break", "Breathe in slowly."), translate("Break", "Breathe out slowly.")
_STEPPING = frozenset({Intent.BACK, Intent.NEXT, Intent.SKIP_SIDE, Intent.HURTS, Intent.LEAVE})


def moving(
    routine: Routine, plan: Plan, frame: Frame, choices: break_pages.Choices, *, paused: Text | None, still: bool
) -> BreakView:
    """The twist itself, running or held where it is.

    Args:
        routine: The twist.
        plan: Its timeline.
        frame: The instant.
        choices: The other twists.
        paused: Why it stands still, or None while it runs.
        still: No movement, and so no breath cue that changes every few seconds.
    """
    segment = frame.segment
    left = break_pages.whole_seconds(frame.total_remaining)
    spoken = plan.segments[segment_at(plan, this_start(plan, segment.start))]
    return BreakView(
        Phase.RUNNING if paused is None else Phase.PAUSED,
        routine,
        frame,
        subtitle=translate("Break", "{place} · {left} left", place=break_pages.PLACES[routine.place], left=left),
        pill=_pill(frame),
        ring=_ring(frame),
        instruction=segment.text,
        detail=paused or _detail(routine, plan, frame, still=still),
        round=_round(plan, frame),
        wishes=frozenset(_STEPPING | {Intent.PAUSE if paused is None else Intent.RESUME} | break_pages.shorter(plan)),
        primary=Intent.PAUSE if paused is None else Intent.RESUME,
        choices=choices,
        coming=_coming(plan),
        announcement=paused or _milestone(frame) or _spoken(plan, spoken.side, spoken.kind, spoken.text, spoken.detail),
    )


def _pill(frame: Frame) -> Text:
    segment, breath = frame.segment, frame.breath
    if segment.kind is SegmentKind.SWING:
        total = frame.counts[0].total
        return translate("Break", "{now} of {total}", now=Uncounted(segment.repetition), total=Uncounted(total))
    if breath is not None and breath.left:
        return translate("Break", "{n} breaths", one="{n} breath", n=breath.left)
    return break_pages.seconds(frame.remaining)


def _ring(frame: Frame) -> float:
    if frame.segment.kind is not SegmentKind.SWING:
        return frame.progress
    first, second = frame.counts
    return (first.done + second.done + frame.progress) / max(1, first.total + second.total)


def _detail(routine: Routine, plan: Plan, frame: Frame, *, still: bool) -> Text | None:
    """The quiet line: the segment's own, and from the second breath of a hold on the breath itself.

    Once in a twist, in its first hold, it says that the breath is never held.
    """
    segment, breath = frame.segment, frame.breath
    if breath is None:
        return segment.detail
    number, _ = breaths_of(plan, segment)
    nth = int(frame.progress * number)
    is_first_hold = segment.kind is SegmentKind.HOLD and _is_first_hold(plan, frame.index)
    if is_first_hold and (nth >= number / 2 if still else nth == 1 and not breath.inward):
        return _FLOW
    if segment.detail is not None and (still or nth == 0):
        return segment.detail
    inward, outward = _breath_lines(routine, segment.kind)
    if still:
        return translate("Break", "{first} {second}", first=inward, second=outward)
    return inward if breath.inward else outward


def _breath_lines(routine: Routine, kind: SegmentKind) -> tuple[Text, Text]:
    """What goes with an in-breath and an out-breath: only a hold has a turn to deepen."""
    if kind is not SegmentKind.HOLD:
        return _IN, _OUT
    return (_GROW_LYING, _SINK) if routine.place is Place.LYING else (_GROW, _TURN)


def _is_first_hold(plan: Plan, index: int) -> bool:
    return all(segment.kind is not SegmentKind.HOLD for segment in plan.segments[:index])


def _round(plan: Plan, frame: Frame) -> Text | None:
    segment = frame.segment
    if segment.side is None:
        return None
    if segment.kind is SegmentKind.SWING:
        return translate("Break", "From side to side")
    return _side_and_round(plan, segment.side, segment.round)


def _side_and_round(plan: Plan, side: Side, round_: int) -> Text:
    number = Uncounted(plan.sides.index(side) + 1)
    if plan.rounds == 1:
        return translate("Break", "Side {number} of {sides}", number=number, sides=Uncounted(len(plan.sides)))
    return translate(
        "Break",
        "Side {number} of {sides} · round {round} of {rounds}",
        number=number,
        sides=Uncounted(len(plan.sides)),
        round=Uncounted(round_),
        rounds=Uncounted(plan.rounds),
    )


def _spoken(plan: Plan, side: Side | None, kind: SegmentKind, text: Text, detail: Text | None) -> Text:
    """What a screen reader says when a step begins; the side's number where it changes."""
    sentence = text if detail is None else translate("Break", "{text}. {detail}", text=text, detail=detail)
    if side is None or kind is not SegmentKind.TURN:
        return sentence
    number = Uncounted(plan.sides.index(side) + 1)
    return translate(
        "Break",
        "Side {number} of {sides}. {sentence}",
        number=number,
        sides=Uncounted(len(plan.sides)),
        sentence=sentence,
    )


def _milestone(frame: Frame) -> Text | None:
    """What a screen reader says within a step: half of a hold or a walk is over, as the tone tells others."""
    is_long = frame.segment.kind in {SegmentKind.HOLD, SegmentKind.WALK}
    return _HALF_WAY if is_long and frame.remaining <= frame.segment.length / 2 else None


def _coming(plan: Plan) -> tuple[tuple[Text, Text | None], ...]:
    """Every pair of lines to come, once: the layout keeps room for the longest."""
    pairs: dict[tuple[Text, Text | None], None] = {}
    for segment in plan.segments:
        pairs[segment.text, segment.detail] = None
        if segment.kind is SegmentKind.HOLD:
            pairs[segment.text, _FLOW] = None
        pairs[segment.text, break_pages.PAUSED_BY_USER] = None
    return tuple(pairs)
