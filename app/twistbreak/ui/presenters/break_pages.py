"""The pages of the break window before and after a twist, and what all pages share; `break_running` is between them."""

from __future__ import annotations

import math
from datetime import timedelta

from twistbreak.core.coach.guide import Frame, Plan
from twistbreak.core.routines.origin_words import from_author
from twistbreak.core.routines.routine import Need, Place, Routine
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
_TWIST = translate("Break", "{name}. {place}, {length}, both sides.")
_WALK = translate("Break", "{name}. {length}.")
Choices = tuple[Choice, ...]

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
        sections=_cautions(routine, grown),
        wishes=frozenset(
            {Intent.START, Intent.HURTS, Intent.LEAVE} | shorter(plan) | ({Intent.AS_BEFORE} if grown else set())
        ),
        primary=Intent.START,
        choices=choices,
        announcement=_announced(routine, length),
    )


def _cautions(routine: Routine, grown: Text | None) -> tuple[Section, ...]:
    """What is to be known before it begins."""
    sections = (
        Section(None, (grown,) if grown else ()),
        Section(None, tuple(NEEDS[need] for need in sorted(routine.needs))),
        Section(translate("Break", "From whoever prescribed it"), from_author(routine.origin)),
        Section(translate("Break", "Take care"), routine.cautions),
    )
    return tuple(section for section in sections if section.lines)


def _announced(routine: Routine, length: timedelta) -> Text:
    pattern = _TWIST if routine.has_sides else _WALK
    return translate(
        pattern.context, pattern.source, name=routine.name, place=PLACES[routine.place], length=length
    )  # fmt: skip


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


def shorter(plan: Plan) -> set[Intent]:
    """The wish for a smaller dose, where there is one."""
    return {Intent.SHORTER} if plan.dose.shorter else set()
