"""What the break window shows and what it can be told: values only, no Qt and no clock."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from twistbreak.core.coach.guide import Frame, SegmentKind
from twistbreak.core.coach.timeline import WORK
from twistbreak.core.history.rows import Feeling
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.core.text import Text


class Phase(StrEnum):
    """The window's pages."""

    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    DONE = "done"
    HURTS = "hurts"


class Intent(StrEnum):
    """What the user can ask for in the break window."""

    START = "start"
    PAUSE = "pause"
    RESUME = "resume"
    BACK = "back"
    NEXT = "next"
    SKIP_SIDE = "skip_side"
    SHORTER = "shorter"
    AS_BEFORE = "as_before"
    HURTS = "hurts"
    NOT_HURT = "not_hurt"
    LEAVE = "leave"


@dataclass(frozen=True, slots=True)
class OtherTwist:
    """Do this twist instead."""

    routine: RoutineId


@dataclass(frozen=True, slots=True)
class Felt:
    """The one-tap answer at the end."""

    feeling: Feeling


Wish = Intent | OtherTwist | Felt


class Request(StrEnum):
    """What a key asks for; what comes of it depends on the page."""

    PRIMARY = "primary"
    BACK = "back"
    NEXT = "next"
    LEFTWARDS = "leftwards"
    RIGHTWARDS = "rightwards"
    SKIP_SIDE = "skip_side"
    SHORTER = "shorter"
    AS_BEFORE = "as_before"
    OTHER = "other"
    HURTS = "hurts"
    LEAVE = "leave"
    EASIER = "easier"
    SAME = "same"
    STIFFER = "stiffer"


@dataclass(frozen=True, slots=True)
class Choice:
    """An entry of "Other twist"."""

    routine: RoutineId
    name: Text


@dataclass(frozen=True, slots=True)
class Section:
    """A short list below a heading; a section without a heading is plain sentences."""

    title: Text | None
    lines: tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class BreakView:
    """Everything the break window shows at one instant.

    Attributes:
        routine: The twist: the window's title, and what the figure shows.
        frame: The instant, for the figure and the side counter.
        subtitle: Where, and how long.
        pill: The short text on the ring: seconds, breaths or swings left.
        ring: Share of the ring that is filled, 0 to 1.
        instruction: The one thing to do now.
        wishes: What can be asked for now.
        primary: What the large button does.
        announcement: What a screen reader says when it changes.
        detail: A quieter line, or None.
        round: Which side and round this is, or None.
        sections: Cautions before the start, the two lists after "it hurts".
        choices: The other twists.
        coming: Instructions and details that this page may show, so that the layout can keep room for them.
    """

    phase: Phase
    routine: Routine
    frame: Frame
    subtitle: Text
    pill: Text
    ring: float
    instruction: Text
    wishes: frozenset[Intent]
    primary: Intent
    announcement: Text
    detail: Text | None = None
    round: Text | None = None
    sections: tuple[Section, ...] = ()
    choices: tuple[Choice, ...] = ()
    coming: tuple[tuple[Text, Text | None], ...] = ()

    @property
    def is_strong(self) -> bool:
        """Whether the ring counts a hold, swings or closing breaths, and not the way there."""
        return self.phase is Phase.DONE or self.frame.segment.kind in WORK | {SegmentKind.BREATHE}


def answer(request: Request, view: BreakView, *, mirrored: bool) -> Wish | None:
    """What a key means on this page.

    Args:
        request: What the key asks for.
        view: What is shown.
        mirrored: The language runs from right to left, so the arrow keys change places; sides never do.

    Returns:
        The wish, or None where the page has no such control.
    """
    if view.phase is Phase.HURTS and request is Request.BACK:
        return Intent.NOT_HURT
    match request:
        case Request.PRIMARY:
            # What to watch for is not to go away with the next Space that was meant for "pause".
            return None if view.phase is Phase.HURTS else view.primary
        case Request.LEFTWARDS:
            wish = Intent.NEXT if mirrored else Intent.BACK
        case Request.RIGHTWARDS:
            wish = Intent.BACK if mirrored else Intent.NEXT
        case Request.EASIER | Request.SAME | Request.STIFFER:
            return Felt(Feeling(request.value)) if view.phase is Phase.DONE else None
        case Request.OTHER:
            return None
        case _:
            wish = Intent(request.value)
    return wish if wish in view.wishes else None
