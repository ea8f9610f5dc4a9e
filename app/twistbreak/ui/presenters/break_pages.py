"""The pages of the break window, each made from where the break stands."""

from __future__ import annotations

import math
from datetime import timedelta

from twistbreak.core.coach.guide import Frame, Plan, SegmentKind, breaths_of
from twistbreak.core.coach.timeline import segment_at, this_start
from twistbreak.core.routines.origin_words import from_author
from twistbreak.core.routines.routine import Need, Place, Routine, Side
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.ui.presenters import safety_notes
from twistbreak.ui.presenters.break_view import BreakView, Choice, Intent, Phase, Section

PLACES: dict[Place, Text] = {
    Place.CHAIR: translate("Break", "On your chair"),
    Place.STANDING: translate("Break", "Standing"),
    Place.FLOOR: translate("Break", "On the floor"),
    Place.LYING: translate("Break", "Lying on your back"),
}
NEEDS: dict[Need, Text] = {
    Need.CHAIR_BACK: translate("Break", "You need a chair with a back."),
    Need.MAT: translate("Break", "You need a mat."),
}
PAUSED_BY_USER: Text = translate("Break", "Paused. Press Space to go on.")
STOP: Text = translate("Break", "Stop here. Come back to the middle slowly, and rest.")

_CALM: Text = translate("Break", "Sit or stand easy for one more breath.")
_QUESTION: Text = translate("Break", "How does your back feel now?")
_GROW, _TURN = translate("Break", "Breathe in, grow tall."), translate("Break", "Breathe out, turn.")
_GROW_LYING, _SINK = translate("Break", "Breathe in, grow long."), translate("Break", "Breathe out, let go.")
_FLOW: Text = translate("Break", "Breathe out. Let the breath flow, never hold it.")
_TWIST = translate("Break", "{name}. {place}, {length}, both sides.")
_WALK = translate("Break", "{name}. {length}.")
_HALF_WAY = translate("Voice", "Half way")
_IN, _OUT = translate("Break", "Breathe in slowly."), translate("Break", "Breathe out slowly.")
Choices = tuple[Choice, ...]

_STEPPING = frozenset({Intent.BACK, Intent.NEXT, Intent.SKIP_SIDE, Intent.HURTS, Intent.LEAVE})
_SECOND = timedelta(seconds=1)


def ready(
    routine: Routine,
    plan: Plan,
    frame: Frame,
    choices: Choices,
    *,
    lead: tuple[timedelta, timedelta] | None,
    grown: Text | None = None,
) -> BreakView:
    """What is coming.

    Args:
        routine: The twist.
        plan: Its timeline.
        frame: The first instant.
        choices: The other twists.
        lead: Time left until it starts by itself, and the whole of that time; None: it waits for the user.
        grown: How much more it is than at first, or None.
    """
    pill = translate("Break", "Ready") if lead is None else seconds(lead[0])
    needs = tuple(NEEDS[need] for need in sorted(routine.needs))
    sections = tuple(
        section
        for section in (
            Section(None, (grown,) if grown else ()),
            Section(None, needs),
            Section(translate("Break", "From whoever prescribed it"), from_author(routine.origin)),
            Section(translate("Break", "Take care"), routine.cautions),
        )
        if section.lines
    )
    length = whole_seconds(plan.length)
    return BreakView(
        Phase.READY,
        routine,
        frame,
        subtitle=translate("Break", "{place} · {length}", place=PLACES[routine.place], length=length),
        pill=pill,
        ring=0.0 if lead is None else 1.0 - lead[0] / lead[1],
        instruction=translate("Break", "Get ready") if lead else translate("Break", "Start when you are ready"),
        detail=routine.summary,
        sections=sections,
        wishes=frozenset(
            {Intent.START, Intent.HURTS, Intent.LEAVE} | _shorter(plan) | ({Intent.AS_BEFORE} if grown else set())
        ),
        primary=Intent.START,
        choices=choices,
        announcement=_announced(routine, length),
    )


def _announced(routine: Routine, length: timedelta) -> Text:
    pattern = _TWIST if routine.has_sides else _WALK
    return translate(
        pattern.context, pattern.source, name=routine.name, place=PLACES[routine.place], length=length
    )  # fmt: skip


def moving(
    routine: Routine, plan: Plan, frame: Frame, choices: Choices, *, paused: Text | None, still: bool
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
    left = whole_seconds(frame.total_remaining)
    spoken = plan.segments[segment_at(plan, this_start(plan, segment.start))]
    return BreakView(
        Phase.RUNNING if paused is None else Phase.PAUSED,
        routine,
        frame,
        subtitle=translate("Break", "{place} · {left} left", place=PLACES[routine.place], left=left),
        pill=_pill(frame),
        ring=_ring(frame),
        instruction=segment.text,
        detail=paused or _detail(routine, plan, frame, still=still),
        round=_round(plan, frame),
        wishes=frozenset(_STEPPING | {Intent.PAUSE if paused is None else Intent.RESUME} | _shorter(plan)),
        primary=Intent.PAUSE if paused is None else Intent.RESUME,
        choices=choices,
        coming=_coming(plan),
        announcement=paused or _milestone(frame) or _spoken(plan, spoken.side, spoken.kind, spoken.text, spoken.detail),
    )


def done(
    routine: Routine, frame: Frame, held: tuple[timedelta, timedelta], *, complete: bool, closes: bool
) -> BreakView:
    """The end.

    Args:
        routine: The twist.
        frame: The last instant.
        held: Time held (or swung) to the left and to the right.
        complete: Both sides were done in full.
        closes: The window goes away by itself.
    """
    head = _head(routine, complete=complete)
    calm = _CALM if complete or not routine.has_sides else _held(held)
    return BreakView(
        Phase.DONE,
        routine,
        frame,
        subtitle=translate("Break", "{place} · finished", place=PLACES[routine.place]),
        pill=translate("Break", "Done"),
        ring=1.0 if complete else 0.0,
        instruction=head,
        detail=calm,
        sections=(Section(None, (_QUESTION,)),),
        wishes=frozenset({Intent.LEAVE, Intent.HURTS}),
        primary=Intent.LEAVE,
        announcement=translate("Break", "{head}. {calm}", head=head, calm=calm)
        if not closes
        else translate("Break", "{head}. {calm} The window closes by itself.", head=head, calm=calm),
    )


def _head(routine: Routine, *, complete: bool) -> Text:
    if not complete:
        return translate("Break", "That was a part of it")
    return translate("Break", "Both sides done") if routine.has_sides else translate("Break", "You were up and about")


def _held(held: tuple[timedelta, timedelta]) -> Text:
    return translate("Break", "Left {left}, right {right}.", left=held[0], right=held[1])


def hurts(routine: Routine, frame: Frame) -> BreakView:
    """It hurts: everything stops, and what to watch for."""
    return BreakView(
        Phase.HURTS,
        routine,
        frame,
        subtitle=translate("Break", "Stopped"),
        pill=translate("Break", "Stopped"),
        ring=0.0,
        instruction=STOP,
        sections=(
            Section(safety_notes.STOP_TITLE, safety_notes.STOP_SIGNS),
            Section(safety_notes.DOCTOR_TITLE, safety_notes.DOCTOR_SIGNS),
            Section(None, (safety_notes.RIGHT_FEELING, safety_notes.SOURCES)),
        ),
        wishes=frozenset({Intent.LEAVE, Intent.NOT_HURT}),
        primary=Intent.LEAVE,
        announcement=STOP,
    )


def seconds(left: timedelta) -> Text:
    """A short countdown: the second that has begun counts."""
    return translate("Break", "{seconds} s", seconds=Uncounted(max(0, math.ceil(left / _SECOND))))


def whole_seconds(left: timedelta) -> timedelta:
    """A time left in whole seconds, the one that has begun included."""
    return timedelta(seconds=math.ceil(left / _SECOND))


def _shorter(plan: Plan) -> set[Intent]:
    return {Intent.SHORTER} if plan.dose.shorter else set()


def _pill(frame: Frame) -> Text:
    segment, breath = frame.segment, frame.breath
    if segment.kind is SegmentKind.SWING:
        total = frame.counts[0].total
        return translate("Break", "{now} of {total}", now=Uncounted(segment.repetition), total=Uncounted(total))
    if breath is not None and breath.left == 1:
        return translate("Break", "Last breath")
    if breath is not None and breath.left:
        return translate("Break", "{n} breaths", one="{n} breath", n=breath.left)
    return seconds(frame.remaining)


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
        pairs[segment.text, PAUSED_BY_USER] = None
    return tuple(pairs)
