"""What the user (or the break window) says, and what follows from it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from twistbreak.core.engine import notes, records, workday
from twistbreak.core.engine.break_end import break_ended
from twistbreak.core.engine.effects import NoteKind
from twistbreak.core.engine.events import (
    BreakEnded,
    EndRest,
    Event,
    ItHurts,
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
    TwistChanged,
    UntilResumed,
    UntilTime,
    UntilTomorrow,
)
from twistbreak.core.engine.resting import ended, is_resting
from twistbreak.core.engine.skipping import it_hurts, skip
from twistbreak.core.engine.state import (
    Away,
    Calm,
    CalmReason,
    HeadsUp,
    Held,
    InBreak,
    OffHours,
    Paused,
    RestReason,
    Sitting,
)
from twistbreak.core.engine.taking_back import undo_of
from twistbreak.core.engine.turn import Turn
from twistbreak.core.engine.when import when
from twistbreak.core.health.check import Fit
from twistbreak.core.history.rows import Outcome
from twistbreak.core.routines.routine import RoutineId
from twistbreak.core.text import Text


def answer(turn: Turn, event: Event) -> Turn:  # noqa: C901, PLR0911, PLR0912 -- one case an event
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
        case Skip(reason=reason):
            return skip(turn, reason)
        case Pause(length=length):
            return _pause(turn, length)
        case Resume():
            return _resume(turn)
        case IWasHere():
            return _was_here(turn)
        case BreakEnded(result=result):
            return break_ended(turn, result)
        case TwistChanged(routine=routine):
            return _twist_changed(turn, routine)
        case ItHurts():
            return it_hurts(turn)
        case EndRest(routine=routine):
            return _end_rest(turn, routine)
        case _:
            assert_never(event)


def begin_anew(turn: Turn) -> Turn:
    """What a start makes of the last run, before time passes.

    Nothing that it had on the screen is on the screen now; what it owed is still owed.
    """
    turn = turn.cut_span(turn.state.seen.utc).note(NoteKind.STARTED, notes.started(turn.state.sitting))
    match turn.state.phase:
        case HeadsUp():
            return turn.but(phase=Sitting())
        case InBreak(then=then) as in_break:
            turn = records.cut_off(turn, in_break)
            calm = Calm(turn.state.seen.uptime + turn.policy.snooze, CalmReason.SNOOZED)
            return turn.but(phase=then or Sitting(), calm=calm).note(NoteKind.BREAK, notes.BREAK_CUT_OFF)
        case _:
            return turn


def _stretch_now(turn: Turn, routine: RoutineId | None) -> Turn:
    phase = turn.state.phase
    if isinstance(phase, InBreak):
        return turn.refuse(notes.ALREADY_IN_BREAK)
    if routine is not None:
        refusal = _refusal(turn, routine)
        if refusal:
            return turn.refuse(refusal)
        turn = turn.but(resting=ended(turn.state.resting, routine))  # it is possible here after all
    accepted = isinstance(phase, HeadsUp) and routine is None and phase.offer.routine not in turn.left_out
    offer = phase.offer if isinstance(phase, HeadsUp) and accepted else turn.offer(routine)
    then = Paused(phase.until) if isinstance(phase, Paused) else phase if isinstance(phase, OffHours) else None
    turn = turn.open_break(offer, then)
    return turn if accepted else turn.note(NoteKind.FIRED, notes.asked_for(turn.policy.name(offer.routine)))


def _twist_changed(turn: Turn, routine: RoutineId) -> Turn:
    """What is said about the break is said about the twist in hand: it hurts, not here, ruled out."""
    phase = turn.state.phase
    if not isinstance(phase, InBreak):
        return turn  # it crossed with our closing the break
    turn = turn.but(phase=replace(phase, offer=replace(phase.offer, routine=routine, level=0)))
    return turn.note(NoteKind.FIRED, notes.asked_for(turn.policy.name(routine)))


def _refusal(turn: Turn, routine: RoutineId) -> Text | None:
    """Why a twist cannot be had now, even when the user asks for it; None when it can."""
    name, fit, rest = turn.policy.name(routine), turn.policy.barred.get(routine), turn.state.resting.get(routine)
    if fit is not None:
        return notes.ask_first(name) if fit is Fit.ASK_FIRST else notes.ruled_out(name)
    moment = turn.sample.moment
    if rest and rest.why is RestReason.HURTS and moment.utc < rest.until:
        return notes.still_rests(name, rest.until.astimezone(moment.zone))
    return None


def _end_rest(turn: Turn, routine: RoutineId) -> Turn:
    if not is_resting(turn.state.resting, routine, turn.sample.moment.utc):
        return turn.refuse(notes.NOTHING_RESTS)
    turn = turn.but(resting=ended(turn.state.resting, routine))
    return turn.note(NoteKind.REST, notes.rest_ended(turn.policy.name(routine)))


def _snooze(turn: Turn, length: timedelta) -> Turn:
    phase = turn.state.phase
    if not isinstance(phase, Sitting | Held | HeadsUp):
        return turn.refuse(notes.NOTHING_TO_SNOOZE)
    if not turn.snoozes_left:
        return turn.refuse(notes.snoozes_used_up(turn.policy.snoozes))
    turn = records.without_break(turn, turn.proposal, Outcome.SNOOZED)
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


def _pause(turn: Turn, length: PauseLength) -> Turn:
    until = _pause_end(turn, length)
    phase = turn.state.phase
    if isinstance(phase, InBreak):
        turn = turn.but(phase=replace(phase, then=Paused(until)))
    else:
        turn = turn.to(Paused(until, replace(phase, then=Sitting()) if isinstance(phase, Away) else None))
    return turn.but(undo=None).note(NoteKind.PAUSED, notes.paused(until and when(until, turn.sample.moment)))


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
            return turn.refuse(notes.NOT_PAUSED)
    return turn.note(NoteKind.RESUMED, notes.RESUMED)


def _was_here(turn: Turn) -> Turn:
    undo = undo_of(turn)
    if undo is None:
        return turn.refuse(notes.NOTHING_TO_UNDO)
    tally = turn.state.tally
    if undo.counted:
        tally = replace(tally, natural=max(tally.natural - 1, 0))
    sitting = turn.state.sitting + undo.sitting
    natural = None if undo.counted else turn.state.natural
    return turn.but(sitting=sitting, undo=None, tally=tally, natural=natural).note(
        NoteKind.NATURAL, notes.was_here(sitting)
    )
