"""The engine's reasons as plain sentences, for the why log."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from twistbreak.core.clock import ZERO, Busy, BusyKind
from twistbreak.core.engine.state import Absence, CalmReason
from twistbreak.core.history.rows import BreakResult, Outcome, SkipReason
from twistbreak.core.routines.routine import Side
from twistbreak.core.text import Text, translate


def clock_set(by: timedelta) -> Text:
    """The wall clock was moved."""
    if by > ZERO:
        return translate("Why", "The clock was set {by} forward; sitting time is not affected.", by=by)
    return translate("Why", "The clock was set {by} back; sitting time is not affected.", by=-by)


def natural_break(absent: timedelta, why: Absence) -> Text:
    """An absence counts as a break."""
    match why:
        case Absence.IDLE:
            return translate(
                "Why", "Counted as a natural break: no input for {absent}. Sitting time starts again.", absent=absent
            )
        case Absence.LOCKED:
            return translate(
                "Why", "Counted as a natural break: locked for {absent}. Sitting time starts again.", absent=absent
            )
        case Absence.ASLEEP:
            return translate(
                "Why", "Counted as a natural break: the computer slept for {absent}. Sitting time starts again.",
                absent=absent,
            )  # fmt: skip
        case Absence.UNSEEN:
            return translate(
                "Why", "Counted as a natural break: Twist Break did not run for {absent}. Sitting time starts again.",
                absent=absent,
            )  # fmt: skip


def break_left_open(after: timedelta) -> Text:
    """The break window was given up."""
    return translate("Why", "Closed the break window: nobody came back to it for {after}.", after=after)


def started(sitting: timedelta) -> Text:
    """The program began."""
    if sitting >= timedelta(minutes=1):
        return translate("Why", "Twist Break started; {sitting} of sitting were remembered.", sitting=sitting)
    return translate("Why", "Twist Break started.")


BREAK_CUT_OFF = translate("Why", "The last break was cut off when Twist Break ended; it is offered again.")


def fired(name: Text, sitting: timedelta, fixed: datetime | None, typing: timedelta) -> Text:
    """A reminder was shown."""
    if fixed:
        text = translate("Why", "Offered {name}: fixed time {at}.", name=name, at=fixed)
    else:
        text = translate("Why", "Offered {name}: {sitting} of sitting.", name=name, sitting=sitting)
    if typing >= timedelta(seconds=5):
        return translate("Why", "{text} Waited {typing} for a pause in the typing.", text=text, typing=typing)
    return text


def busy(reasons: Iterable[Busy]) -> Text:
    """Why a reminder is held: the first reason, with its evidence."""
    first = min(reasons)
    text = _BUSY[first.kind]
    if first.evidence:
        return translate("Why", "{reason} ({evidence})", reason=text, evidence=first.evidence)
    return text


_BUSY = {
    BusyKind.CALL: translate("Why", "you are in a call"),
    BusyKind.FULL_SCREEN: translate("Why", "a window fills the screen"),
    BusyKind.DO_NOT_DISTURB: translate("Why", "do not disturb is on"),
    BusyKind.PRESENTATION: translate("Why", "a presentation is running"),
    BusyKind.TYPING: translate("Why", "you are typing"),
}


def held(reasons: Iterable[Busy]) -> Text:
    """A reminder waits."""
    return translate("Why", "Held: {reason}.", reason=busy(reasons))


def calm_awaited(calm: timedelta) -> Text:
    """What held it is over."""
    return translate("Why", "What held the reminder is over; it comes after {calm} of calm.", calm=calm)


def moved(by: timedelta, why: CalmReason) -> Text:
    """A reminder is due right after the machine woke up or the program began."""
    if why is CalmReason.STARTED:
        return translate("Why", "Moved: Twist Break has just started; the reminder comes in {by}.", by=by)
    return translate("Why", "Moved: the computer has just woken up; the reminder comes in {by}.", by=by)


def withdrawn(why: Absence) -> Text:
    """A notice was on the screen when its reader left."""
    match why:
        case Absence.IDLE:
            return translate("Why", "Took the notice back: you seem to be away.")
        case Absence.LOCKED:
            return translate("Why", "Took the notice back: the screen was locked.")
        case Absence.ASLEEP:
            return translate("Why", "Took the notice back: the computer slept.")
        case Absence.UNSEEN:
            return translate("Why", "Took the notice back: Twist Break did not run for a while.")


def came_back(absent: timedelta) -> Text:
    """An absence too short for a break."""
    return translate("Why", "You were away for {absent}; sitting time stood still.", absent=absent)


def snoozed(by: timedelta, left: int) -> Text:
    """The user said later."""
    return translate("Why", "Snoozed for {by}; {n} more in a row.", by=by, n=left)


def snoozes_used_up(count: int) -> Text:
    """Later no more."""
    return translate(
        "Why",
        "Not snoozed: {n} in a row were used up; a short twist is offered instead.",
        one="Not snoozed: {n} in a row was used up; a short twist is offered instead.",
        n=count,
    )


_SKIPPED = {
    SkipReason.NOT_NOW: translate("Why", "not now"),
    SkipReason.ALREADY_MOVED: translate("Why", "already moved"),
    SkipReason.CANNOT_HERE: translate("Why", "not possible here"),
    SkipReason.HURTS: translate("Why", "it hurts"),
}


def skipped(reason: SkipReason | None) -> Text:
    """The user left one out."""
    if reason is SkipReason.ALREADY_MOVED:
        return translate("Why", "Skipped (already moved): counted as a natural break. Sitting time starts again.")
    if reason is None:
        return translate("Why", "Skipped. Sitting time starts again.")
    return translate("Why", "Skipped ({reason}). Sitting time starts again.", reason=_SKIPPED[reason])


def set_aside(name: Text, instead: Text) -> Text:
    """A twist is not possible here today."""
    return translate("Why", "Set {name} aside until tomorrow; {instead} comes instead.", name=name, instead=instead)


def rests(name: Text, until: datetime) -> Text:
    """A twist hurt. `until` is local."""
    return translate("Why", "Because it hurt, {name} rests until {day}.", name=name, day=until.date())


def still_rests(name: Text, until: datetime) -> Text:
    """A twist that rests was asked for. `until` is local."""
    return translate(
        "Why",
        "Not started: because it hurt, {name} rests until {day}. To have it earlier, end its rest among all twists, "
        "or with “twistbreak end-rest”.",
        name=name,
        day=until.date(),
    )


def rest_ended(name: Text) -> Text:
    """The user wants a twist again."""
    return translate("Why", "You ended the rest of {name}; it is offered again.", name=name)


def ruled_out(name: Text) -> Text:
    """A twist was asked for that must not be started."""
    return translate("Why", "Not started: the health check rules {name} out.", name=name)


def ask_first(name: Text) -> Text:
    """A twist was asked for that must not be started before somebody was asked."""
    return translate("Why", "Not started: by the health check, ask a clinician before you do {name}.", name=name)


def closed_as_ruled_out(name: Text) -> Text:
    """The answers changed while a twist was on the screen."""
    return translate("Why", "Closed {name}: by the health check it is not to be done now.", name=name)


def other_offered(name: Text, instead: Text) -> Text:
    """What is on a notice is not to be done any more."""
    return translate("Why", "Offered {instead} instead of {name}, which is left out now.", name=name, instead=instead)


def stopped(name: Text) -> Text:
    """It hurts, in a break."""
    return translate("Why", "Stopped {name}: it hurts.", name=name)


def unanswered(by: timedelta) -> Text:
    """A gentle notice got no answer."""
    return translate("Why", "No answer to the notice; it comes again in {by}.", by=by)


UNANSWERED_TO_THE_END = translate("Why", "No answer to the last notice; left out. Sitting time starts again.")


def asked_for(name: Text) -> Text:
    """The user wanted a break now."""
    return translate("Why", "Started {name}: you asked for it.", name=name)


def paused(until: Text | None) -> Text:
    """No reminders; None: without an end."""
    if until is None:
        return translate("Why", "Paused until you resume.")
    return translate("Why", "Paused until {until}.", until=until)


NOT_DUE = translate("Why", "Took the notice back: no break is due any more.")
RESUMED = translate("Why", "Resumed.")
PAUSE_OVER = translate("Why", "The pause is over.")
WORK_BEGINS = translate("Why", "Working hours began. Sitting time starts at zero.")
NOT_PAUSED = translate("Why", "Nothing is paused.")
NOTHING_TO_SNOOZE = translate("Why", "Nothing to snooze: no reminder is planned now.")
NOTHING_TO_SKIP = translate("Why", "Nothing to skip: no reminder is planned now.")
NOTHING_TO_STOP = translate(
    "Why", "Nothing to stop: no twist is running or announced. When to see a doctor is told under Help."
)
NOTHING_RESTS = translate("Why", "That twist does not rest.")
NOTHING_TO_UNDO = translate("Why", "There is no natural break to take back.")
ALREADY_IN_BREAK = translate("Why", "A break is already open.")


def off_hours(until: Text | None) -> Text:
    """Work is over; None: no end in sight."""
    if until is None:
        return translate("Why", "Outside working hours; none are set in the year ahead.")
    return translate("Why", "Outside working hours until {until}.", until=until)


def was_here(sitting: timedelta) -> Text:
    """A natural break was taken back."""
    return translate("Why", "Taken back: you were here. You have been sitting for {sitting}.", sitting=sitting)


def break_ended(name: Text, result: BreakResult) -> Text:
    """What came of a break."""
    match result.outcome:
        case Outcome.COMPLETED if result.walked:
            return translate("Why", "Done: {name}.", name=name)
        case Outcome.COMPLETED:
            return translate("Why", "Done: {name}, both sides.", name=name)
        case Outcome.PARTIAL if result.owed_side is Side.LEFT:
            return translate("Why", "Left {name} early; next time it starts with the left side.", name=name)
        case Outcome.PARTIAL if result.owed_side is Side.RIGHT:
            return translate("Why", "Left {name} early; next time it starts with the right side.", name=name)
        case Outcome.PARTIAL:
            return translate("Why", "Left {name} early.", name=name)
        case _:
            return translate("Why", "Left {name} before it began.", name=name)
