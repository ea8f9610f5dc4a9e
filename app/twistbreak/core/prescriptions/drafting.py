"""Where drafts come from: a routine to be changed, a copy of one, or the least that a twist needs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection
from dataclasses import replace

from twistbreak.core.clock import ZERO
from twistbreak.core.prescriptions.draft import (
    SWUNG,
    Amount,
    Draft,
    DraftHold,
    DraftStep,
    DraftSwing,
    Lists,
    Part,
    Words,
)
from twistbreak.core.range import Range
from twistbreak.core.routines.care import FULL_TWIST
from twistbreak.core.routines.routine import (
    USUAL_SECONDS,
    Dose,
    Hold,
    Place,
    Routine,
    RoutineId,
    Sided,
    Step,
    Swing,
    Walk,
)
from twistbreak.core.routines.step_reading import MODEL, context_of, sided
from twistbreak.core.text import Text, translate

_LONGEST_ID = 56
_LONGEST_NAME = 60


def draft_of(routine: Routine, said: Callable[[Text], str] = str) -> Draft:
    """Make a draft of a routine; written and read again, it is the same routine.

    Args:
        routine: A hold or a swing.
        said: Puts a text into words: of a translated one, each side gets its own.

    Raises:
        ValueError: It is a walk.
    """

    def lines(texts: tuple[Text, ...]) -> tuple[str, ...]:
        return tuple(said(text) for text in texts)

    return Draft(
        id=routine.id,
        name=said(routine.name),
        summary=said(routine.summary),
        place=routine.place,
        action=_action(routine),
        steps=tuple(
            DraftStep(
                part,
                _words(step.text, said),
                _words(step.detail, said),
                _words(step.voice, said),
                step.lasts.total_seconds(),
                "" if part in SWUNG or step.pose == _usual_pose(routine, part) else step.pose,
            )
            for part, step in _steps(routine)
        ),
        excludes=routine.excludes,
        ask_first=routine.ask_first,
        softer=routine.softer,
        needs=routine.needs,
        purpose=routine.purpose,
        source=routine.source,
        easier=routine.easier,
        lists=Lists(
            lines(routine.works_on),
            lines(routine.cautions),
            lines(routine.tips),
            lines(routine.mistakes),
            lines(routine.easier_ways),
        ),
        origin=routine.origin,
    )


def copy_of(routine: Routine, taken: Collection[RoutineId], said: Callable[[Text], str] = str) -> Draft:
    """A draft to begin from: a routine under another name, which remembers what it was copied from.

    Args:
        routine: A hold or a swing.
        taken: Ids that are in use.
        said: Puts a text into words.
    """
    draft = draft_of(routine, said)
    name = said(translate("Prescription", "{name}, my own", name=routine.name))[:_LONGEST_NAME]
    keys = ", ".join(routine.source)
    source = said(translate("Prescription", "{name} of Twist Break ({keys})", name=routine.name, keys=keys))
    return replace(
        draft,
        id=id_for(name, taken),
        name=name,
        source=routine.source if routine.own else (source[:_LONGEST_NAME],),
        origin=replace(routine.origin, based_on=routine.origin.based_on if routine.own else routine.id),
    )


def skeleton(taken: Collection[RoutineId], said: Callable[[Text], str] = str) -> Draft:
    """The least a twist needs, to begin from: on a chair, treated by the health check like any full twist."""

    def words(english: str) -> Words:
        return _words(sided(english, context_of(RoutineId("chair-twist"))), said)  # translated there

    name = said(translate("Prescription", "My twist"))
    return Draft(
        id=id_for(name, taken),
        name=name,
        summary=said(translate("Prescription", "A twist that was prescribed for me.")),
        place=Place.CHAIR,
        action=DraftHold(Range(15, 60), None, tuple(Amount(USUAL_SECONDS[dose]) for dose in Dose)),
        steps=(
            DraftStep(Part.SET_UP, words("Sit tall, both feet flat on the floor")),
            DraftStep(Part.TURN, words("Breathe out and turn to your {side}")),
            DraftStep(Part.HOLD, words("Stay turned to your {side}"), seconds=0),
            DraftStep(Part.WAY_BACK, words("Come back to the centre, slowly")),
        ),
        excludes=FULL_TWIST.excludes,
        ask_first=FULL_TWIST.ask_first,
        softer=FULL_TWIST.softer,
    )


def id_for(name: str, taken: Collection[RoutineId]) -> RoutineId:
    """An id made of a name, which is also the name of the file: another one than those in use."""
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    stem = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")[:_LONGEST_ID].strip("-") or "my-twist"
    found, number = stem, 1
    while found in taken:
        number += 1
        found = f"{stem}-{number}"
    return found


def _action(routine: Routine) -> DraftHold | DraftSwing:
    match routine.action:
        case Hold() as hold:
            breaths = {dose: round(hold.by_dose[dose]) if hold.breaths else 0 for dose in Dose}
            amounts = tuple(Amount(hold.longest[dose], breaths[dose], hold.rounds[dose]) for dose in Dose)
            return DraftHold(hold.seconds, hold.breaths, amounts)
        case Swing() as swing:
            repetitions = tuple(swing.by_dose[dose] for dose in Dose)
            pose = "" if routine.hold_text.pose == _usual_pose(routine, Part.FULL_PACE) else routine.hold_text.pose
            return DraftSwing(swing.per_side, repetitions, swing.slow, swing.fast, swing.closing_breaths, pose)
        case Walk():
            raise ValueError(f"A walk has no sides, so it cannot be drafted: {routine.id}")


def _usual_pose(routine: Routine, part: Part) -> str:
    """The pose that a file need not name."""
    if part is Part.REST:
        return routine.way_back[-1].pose
    return f"{MODEL[routine.place]}/{'turned' if part in {Part.TURN, Part.HOLD, Part.FULL_PACE} else 'ready'}"


def _steps(routine: Routine) -> list[tuple[Part, Step]]:
    steps = [(Part.SET_UP, step) for step in routine.set_up] + [(Part.TURN, step) for step in routine.turn]
    swing = routine.action if isinstance(routine.action, Swing) else None
    if swing is None:
        steps.append((Part.HOLD, routine.hold_text))
    else:
        texts = (swing.build_up, routine.hold_text, swing.slow_down)
        parts = (Part.BUILD_UP, Part.FULL_PACE, Part.SLOW_DOWN)
        steps += [(part, replace(step, lasts=ZERO)) for part, step in zip(parts, texts, strict=True)]
    steps += [(Part.WAY_BACK, step) for step in routine.way_back]
    steps += [(Part.REST, routine.rest)] if routine.rest else []
    steps += [(Part.CLOSING, swing.closing)] if swing else []
    has_own_finish = routine.finish.text.left.context == context_of(routine.id)
    return steps + ([(Part.FINISH, routine.finish)] if has_own_finish else [])


def _words(sentence: Sided | None, said: Callable[[Text], str]) -> Words:
    """The sentence with places for the sides where that says exactly the same; else one for each side."""
    if sentence is None:
        return Words()
    left, right = said(sentence.left), said(sentence.right)
    both = _pattern(left, right)
    return Words(both) if both is not None and Words(both).sentences == (left, right) else Words(left, right)


def _pattern(left: str, right: str) -> str | None:
    """What both sentences are made of: where they differ, one says `left` and the other `right`."""
    found, here, there = "", 0, 0
    while here < len(left) or there < len(right):
        if left[here : here + 1] == right[there : there + 1]:
            found, here, there = found + left[here], here + 1, there + 1
        elif left.startswith("left", here) and right.startswith("right", there):
            found, here, there = found + "{side}", here + 4, there + 5
        elif left.startswith("right", here) and right.startswith("left", there):
            found, here, there = found + "{other}", here + 5, there + 4
        else:
            return None
    return found
