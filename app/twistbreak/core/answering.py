"""What the user (or the break window) says, and what follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from twistbreak.core import notes, workday
from twistbreak.core.clock import ZERO
from twistbreak.core.effects import CloseBreak, NoteKind
from twistbreak.core.events import (
    BreakEnded,
    Event,
    IWasHere,
    Pause,
    PauseLength,
    PolicyChanged,
    Resume,
    Skip,
    Snooze,
    Started,
    StretchNow,
    Tick,
    UntilResumed,
    UntilTime,
    UntilTomorrow,
)
from twistbreak.core.history import BreakResult, DayTally, Outcome
from twistbreak.core.presence import undo_for
from twistbreak.core.rotation import counted, remembered
from twistbreak.core.routine import RoutineId, Side
from twistbreak.core.state import (
    Away,
    Calm,
    CalmReason,
    HeadsUp,
    Held,
    InBreak,
    OffHours,
    Paused,
    Sitting,
    Undo,
)
from twistbreak.core.turn import Turn

OWED_AT_MOST = 50
"""Sides that are remembered as still to do; the oldest are forgotten."""


def answer(turn: Turn, event: Event) -> Turn:  # noqa: PLR0911 -- one return an event
    """Answer one event; time has passed already, and the state settles afterwards."""
    match event:
        case Tick() | PolicyChanged():
            return turn
        case Started():
            return turn.woken(CalmReason.STARTED)
        case StretchNow(routine=routine):
            return _stretch_now(turn, routine)
        case Snooze(length=length):
            return _snooze(turn, length or turn.policy.snooze)
        case Skip():
            return _skip(turn, event)
        case Pause(length=length):
            return _pause(turn, length)
        case Resume():
            return _resume(turn)
        case IWasHere():
            return _was_here(turn)
        case BreakEnded(result=result):
            return _break_ended(turn, result)
        case _:
            assert_never(event)


def begin_anew(turn: Turn) -> Turn:
    """What a start makes of the last run, before time passes.

    Nothing that it had on the screen is on the screen now; what it owed is still owed.
    """
    turn = turn.note(NoteKind.STARTED, notes.started(turn.state.sitting))
    match turn.state.phase:
        case HeadsUp():
            return turn.but(phase=Sitting())
        case InBreak(then=then):
            calm = Calm(turn.state.seen.uptime + turn.policy.snooze, CalmReason.SNOOZED)
            return turn.but(phase=then or Sitting(), calm=calm).note(NoteKind.BREAK, notes.BREAK_CUT_OFF)
        case _:
            return turn


def _refuse(turn: Turn, text: notes.Text) -> Turn:
    return turn.note(NoteKind.REFUSED, text)


def _stretch_now(turn: Turn, routine: RoutineId | None) -> Turn:
    phase = turn.state.phase
    if isinstance(phase, InBreak):
        return _refuse(turn, notes.ALREADY_IN_BREAK)
    accepted = isinstance(phase, HeadsUp) and routine is None
    offer = phase.offer if isinstance(phase, HeadsUp) and accepted else turn.offer(routine)
    then = Paused(phase.until) if isinstance(phase, Paused) else phase if isinstance(phase, OffHours) else None
    turn = turn.open_break(offer, then)
    return turn if accepted else turn.note(NoteKind.FIRED, notes.asked_for(turn.policy.name(offer.routine)))


def _snooze(turn: Turn, length: timedelta) -> Turn:
    phase = turn.state.phase
    if not isinstance(phase, Sitting | Held | HeadsUp):
        return _refuse(turn, notes.NOTHING_TO_SNOOZE)
    if not turn.snoozes_left:
        return _refuse(turn, notes.snoozes_used_up(turn.policy.snoozes))
    waiting = isinstance(phase, Held | HeadsUp) or turn.is_due
    calm = turn.state.calm
    if calm and calm.why is CalmReason.SNOOZED and turn.uptime < calm.until:
        until = calm.until + length  # one more on top
    elif waiting:
        until = turn.uptime + (length - turn.policy.lead if length > turn.policy.lead else length)
    else:
        until = turn.uptime + turn.until_due + length
    turn = turn.to(Sitting()).but(
        calm=Calm(until, CalmReason.SNOOZED),
        snoozes=turn.state.snoozes + 1,
    )
    return turn.note(NoteKind.SNOOZED, notes.snoozed(length, turn.snoozes_left))


def _skip(turn: Turn, skip: Skip) -> Turn:
    match turn.state.phase:
        case Sitting() | Held() | HeadsUp():
            turn = turn.to(Sitting())
        case InBreak(then=then):
            turn = turn.do(CloseBreak()).to(then or Sitting())
        case _:
            return _refuse(turn, notes.NOTHING_TO_SKIP)
    return _begin_again(turn).note(NoteKind.SKIPPED, notes.skipped(skip.reason))


def _begin_again(turn: Turn) -> Turn:
    """A reminder has been answered: everything about it is over."""
    return turn.but(
        sitting=ZERO, calm=None, snoozes=0, fixed_due=None, undo=None, resolved=turn.state.resolved + 1
    )  # fmt: skip


def _pause(turn: Turn, length: PauseLength) -> Turn:
    until = _pause_end(turn, length)
    phase = turn.state.phase
    if isinstance(phase, InBreak):
        turn = turn.but(phase=replace(phase, then=Paused(until)))
    else:
        turn = turn.to(Paused(until, replace(phase, then=Sitting()) if isinstance(phase, Away) else None))
    return turn.but(undo=None).note(NoteKind.PAUSED, notes.paused(until and until.astimezone(turn.sample.moment.zone)))


def _pause_end(turn: Turn, length: PauseLength) -> datetime | None:
    now = turn.sample.moment
    match length:
        case timedelta():
            return now.utc + length
        case UntilTime(at=at):
            return workday.next_occurrence(at, now.utc, now.zone)
        case UntilTomorrow():
            return workday.next_morning(now.utc, now.zone)
        case UntilResumed():
            return None
        case _:
            assert_never(length)


def _resume(turn: Turn) -> Turn:
    match turn.state.phase:
        case Paused():
            turn = turn.to(Sitting())
        case InBreak(then=Paused()) as in_break:
            turn = turn.but(phase=replace(in_break, then=None))
        case _:
            return _refuse(turn, notes.NOT_PAUSED)
    return turn.note(NoteKind.RESUMED, notes.RESUMED)


def _was_here(turn: Turn) -> Turn:
    undo = undo_of(turn)
    if undo is None:
        return _refuse(turn, notes.NOTHING_TO_UNDO)
    tally = turn.state.tally
    if undo.counted:
        tally = replace(tally, natural=max(tally.natural - 1, 0))
    sitting = turn.state.sitting + undo.sitting
    return turn.but(sitting=sitting, undo=None, tally=tally).note(NoteKind.NATURAL, notes.was_here(sitting))


def undo_of(turn: Turn) -> Undo | None:
    """What "I was here" would take back now, or None."""
    match turn.state.phase:
        case Away(credited=True) as away if not turn.sample.locked:
            return undo_for(away, turn.uptime)
        case Sitting() | Held() if turn.state.undo and turn.uptime < turn.state.undo.until:
            return turn.state.undo
        case _:
            return None


def _break_ended(turn: Turn, result: BreakResult) -> Turn:
    phase = turn.state.phase
    if not isinstance(phase, InBreak):
        return turn  # its answer crossed with our closing it
    turn = turn.to(phase.then or Sitting()).note(
        NoteKind.BREAK, notes.break_ended(turn.policy.name(result.routine), result)
    )
    done = result.outcome in (Outcome.COMPLETED, Outcome.PARTIAL)
    return _begin_again(turn).but(
        owed_sides=_owed(turn, result),
        breaks=turn.state.breaks + done,
        recent=remembered(turn.state.recent, result.routine) if done else turn.state.recent,
        last_break=turn.uptime if done else turn.state.last_break,
        tally=_tallied(turn, result),
    )


def _owed(turn: Turn, result: BreakResult) -> dict[RoutineId, Side]:
    """The sides still to do. A break left before it began changes nothing about them."""
    owed = dict(turn.state.owed_sides)
    if result.outcome is not Outcome.MISSED:
        owed.pop(result.routine, None)
    if result.owed_side:
        owed.pop(result.routine, None)
        owed[result.routine] = result.owed_side
    return dict(list(owed.items())[-OWED_AT_MOST:])


def _tallied(turn: Turn, result: BreakResult) -> DayTally:
    tally, is_missed = turn.state.tally, result.outcome is Outcome.MISSED
    return replace(
        tally,
        completed=tally.completed + (result.outcome is Outcome.COMPLETED),
        partial=tally.partial + (result.outcome is Outcome.PARTIAL),
        left=tally.left + result.left,
        right=tally.right + result.right,
        last_at=tally.last_at if is_missed else turn.sample.moment.utc,
        twists=tally.twists if is_missed else counted(tally.twists, result.routine),
    )
