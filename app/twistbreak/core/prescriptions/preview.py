"""What a draft's author and a prescription's reader see of it: the instant a step is about, and every step in words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import timedelta

from twistbreak.core.coach.guide import Breathing, Frame, Plan, frame_at, plan
from twistbreak.core.coach.timeline import Pace, Segment, SegmentKind
from twistbreak.core.prescriptions.draft import REPEATED, DraftStep, Part
from twistbreak.core.routines.routine import Dose, Hold, Routine, Side, Swing, Walk
from twistbreak.core.text import Text, Uncounted, translate

_AN_INSTANT = timedelta(microseconds=1)
_KINDS: Mapping[Part, tuple[SegmentKind, Pace | None]] = {
    Part.SET_UP: (SegmentKind.SET_UP, None),
    Part.TURN: (SegmentKind.TURN, None),
    Part.HOLD: (SegmentKind.HOLD, None),
    Part.BUILD_UP: (SegmentKind.SWING, Pace.BUILD_UP),
    Part.FULL_PACE: (SegmentKind.SWING, Pace.FULL),
    Part.SLOW_DOWN: (SegmentKind.SWING, Pace.SLOW_DOWN),
    Part.WAY_BACK: (SegmentKind.RETURN, None),
    Part.REST: (SegmentKind.RETURN, None),
    Part.CLOSING: (SegmentKind.BREATHE, None),
    Part.FINISH: (SegmentKind.FINISH, None),
}


@dataclass(frozen=True, slots=True)
class Said:
    """One step in words.

    Attributes:
        text: What is said.
        detail: The quieter line, or None.
        lasts: How long it stands; for the swings, all of one pace together.
    """

    text: Text
    detail: Text | None
    lasts: timedelta


def lengths(routine: Routine, breathing: Breathing | None = None) -> dict[Dose, timedelta]:
    """How long both sides take, at each dose."""
    return {dose: plan(routine, dose, Side.RIGHT, breathing).length for dose in Dose}


def holds_in_words(routine: Routine) -> tuple[Text, ...]:
    """What each dose asks for on each side; one line where all are the same."""
    amounts = {dose: _amount(routine, dose) for dose in Dose}
    if len(set(amounts.values())) == 1:
        return (amounts[Dose.STANDARD],)
    return (
        translate("Prescription", "Quick: {amount}", amount=amounts[Dose.QUICK]),
        translate("Prescription", "Standard: {amount}", amount=amounts[Dose.STANDARD]),
        translate("Prescription", "Thorough: {amount}", amount=amounts[Dose.THOROUGH]),
    )


def instant_of(whole: Plan, steps: tuple[DraftStep, ...], place: int) -> Frame:
    """The end of a step on the first side: where its picture has been reached.

    Args:
        whole: The plan of the routine that the steps make.
        steps: The steps of the draft.
        place: Which of them.
    """
    part = steps[place].part
    kind, pace = _KINDS[part]
    fitting = [s for s in whole.segments if s.kind is kind and s.pace is pace and _is_of_first_round(whole, s)]
    number = sum(step.part is part for step in steps[:place]) if part in REPEATED else -1
    if part in {Part.BUILD_UP, Part.FULL_PACE, Part.SLOW_DOWN, Part.HOLD}:
        number = 0
    if not -len(fitting) <= number < len(fitting):  # no closing breaths, or a swing that never reaches full pace
        return frame_at(whole, whole.segments[0].end - _AN_INSTANT)
    return frame_at(whole, fitting[number].end - _AN_INSTANT)


def in_words(routine: Routine, dose: Dose) -> dict[Side, tuple[Said, ...]]:
    """Every step once, as it is said for each side: what comes before the first side, the first round, and the end."""
    return {side: _in_words(plan(routine, dose, side)) for side in Side}


def _amount(routine: Routine, dose: Dose) -> Text:
    match routine.action:
        case Hold(breaths=None) as hold:
            once = translate("Prescription", "{seconds} s on each side", seconds=Uncounted(hold.by_dose[dose]))
            return _rounds(once, hold.rounds[dose])
        case Hold() as hold:
            once = translate(
                "Prescription",
                "{n} breaths in at most {seconds} s on each side",
                one="{n} breath in at most {seconds} s on each side",
                n=round(hold.by_dose[dose]),
                seconds=Uncounted(hold.longest[dose]),
            )
            return _rounds(once, hold.rounds[dose])
        case Swing() as swing:
            return translate(
                "Prescription", "{n} swings to each side", one="{n} swing to each side", n=swing.by_dose[dose]
            )
        case Walk() as walk:
            return translate("Prescription", "{seconds} s of walking", seconds=Uncounted(walk.by_dose[dose]))


def _rounds(once: Text, rounds: int) -> Text:
    return (
        once
        if rounds == 1
        else translate("Prescription", "{once}, {n} rounds", one="{once}, {n} round", once=once, n=rounds)
    )


def _is_of_first_round(whole: Plan, segment: Segment) -> bool:
    """Whether a segment is seen on the first side; the way back from the swings is done once, after the last one."""
    is_end_of_swings = bool(whole.repetitions) and segment.kind is SegmentKind.RETURN
    return segment.round <= 1 and (segment.side in {None, whole.sides[0]} or is_end_of_swings)


def _in_words(whole: Plan) -> tuple[Said, ...]:
    found: list[Said] = []
    pace: Pace | None = None
    for segment in whole.segments:
        if not _is_of_first_round(whole, segment):
            continue
        lasts = segment.length if segment.pace is None else 2 * segment.length  # the other side swings as long
        if segment.pace is not None and segment.pace is pace:
            found[-1] = replace(found[-1], lasts=found[-1].lasts + lasts)
        else:
            found.append(Said(segment.text, segment.detail, lasts))
        pace = segment.pace
    return tuple(found)
