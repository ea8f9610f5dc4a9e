"""Time that has passed becomes sitting time or absence.

The rules, in the order they are applied:

- Time suspended, and time by which a promised wake-up came too late, is a *gap*. A gap shorter than the idle limit
  changes nothing; a longer one is absence.
- A lock is absence from its beginning; idleness is absence from the last input. The first `idle_limit` of idleness
  still counts as sitting, and a whole absence shorter than that does, too.
- Someone in a call sits there, however idle the hands are.
- Away for `natural_break` is a break: the sitting time starts again.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from twistbreak.core import notes
from twistbreak.core.clock import ZERO, BusyKind, Passed, passed
from twistbreak.core.effects import CloseBreak, NoteKind, PauseBreak
from twistbreak.core.history import DayTally
from twistbreak.core.state import (
    Absence,
    Away,
    CalmReason,
    EngineState,
    HeadsUp,
    Held,
    InBreak,
    OffHours,
    Paused,
    Sitting,
    Undo,
)
from twistbreak.core.turn import Turn

LATE = timedelta(seconds=30)
"""A wake-up later than this was not the timer's coarseness: the program was not let run."""
CLOCK_SET = timedelta(minutes=1)
"""A smaller correction of the wall clock is a time server's daily work and not worth a line."""
UNDO_FOR = timedelta(hours=1)
"""How long "I was here" can take a natural break back."""
BREAK_LIMIT = timedelta(minutes=30)
"""A break window open for longer has been forgotten; the longest twist takes five minutes (source E)."""


def pass_time(turn: Turn) -> Turn:
    """Account for the time since the last sample."""
    state, now = turn.state, turn.sample.moment
    since = passed(state.seen, now)
    gap = since.asleep + _lateness(state, since, now.awake)
    if since.rebooted:
        turn = turn.but(**_rebased(state, now.uptime - state.seen.uptime - since.total))
    if abs(since.clock_set) >= CLOCK_SET:
        turn = turn.note(NoteKind.CLOCK, notes.clock_set(since.clock_set))
    turn = turn.but(seen=now, tally=_today(turn))
    match turn.state.phase:
        case Sitting() | Held() | HeadsUp():
            return _while_here(turn, since, gap)
        case Away() as away:
            return _while_away(turn, away, since, gap)
        case InBreak() as in_break:
            return _while_in_break(turn, in_break, since, gap)
        case Paused() | OffHours():
            rested = gap >= turn.policy.natural_break or (turn.sample.idle or ZERO) >= turn.policy.natural_break
            return turn.but(sitting=ZERO, undo=None) if rested else turn


def is_here(turn: Turn) -> bool:
    """Whether somebody sits at the machine, by the sample alone."""
    sample = turn.sample
    if sample.locked:
        return False
    if any(busy.kind is BusyKind.CALL for busy in sample.busy):
        return True
    return sample.idle is None or sample.idle < turn.policy.idle_limit


def credit_if_long_enough(turn: Turn, away: Away) -> Turn:
    """Count an absence as a natural break, once."""
    absent = turn.uptime - away.since
    if away.credited or absent < turn.policy.natural_break:
        return turn
    tally = turn.state.tally
    return turn.but(
        phase=replace(away, credited=True),
        sitting=ZERO,
        snoozes=0,
        calm=None,
        resolved=turn.state.resolved + 1,
        tally=replace(tally, natural=tally.natural + 1),
    ).note(NoteKind.NATURAL, notes.natural_break(absent, away.why))


def _lateness(state: EngineState, since: Passed, awake: timedelta) -> timedelta:
    if since.rebooted or state.look_by is None or awake - state.look_by < LATE:
        return ZERO
    return min(awake - state.look_by, since.awake)


def _today(turn: Turn) -> DayTally:
    today = turn.sample.moment.local.date()
    return turn.state.tally if turn.state.tally.day == today else DayTally(today, last_at=turn.state.tally.last_at)


def _while_here(turn: Turn, since: Passed, gap: timedelta) -> Turn:
    policy, sample = turn.policy, turn.sample
    if gap >= policy.idle_limit:
        why = Absence.ASLEEP if since.asleep >= policy.idle_limit else Absence.UNSEEN
        turn = turn.but(sitting=turn.state.sitting + since.total - gap)
        away = Away(turn.uptime - gap, why, turn.state.sitting, asleep=since.asleep)
        return _look_back(turn.to(away), away)
    idle = ZERO if is_here(turn) and not sample.locked else sample.idle or ZERO
    here = max(since.total - max(idle - policy.idle_limit, ZERO), ZERO)
    turn = turn.but(sitting=turn.state.sitting + here)
    if sample.locked:
        return _leave(turn, Away(turn.uptime, Absence.LOCKED, turn.state.sitting))
    if not is_here(turn):
        before = max(turn.state.sitting - min(idle, policy.idle_limit), ZERO)
        return _leave(turn, Away(turn.uptime - idle, Absence.IDLE, before))
    return turn


def _leave(turn: Turn, away: Away) -> Turn:
    return credit_if_long_enough(turn.to(away), away)


def _while_away(turn: Turn, away: Away, since: Passed, gap: timedelta) -> Turn:
    asleep = away.asleep + since.asleep
    why = away.why
    if since.asleep >= turn.policy.idle_limit:
        why = Absence.ASLEEP
    elif gap >= turn.policy.idle_limit and why is Absence.IDLE:
        why = Absence.UNSEEN
    away = replace(away, asleep=asleep, why=why)
    return _look_back(turn.but(phase=away), away)


def _look_back(turn: Turn, away: Away) -> Turn:
    """Credit what is due, and come back to the desk when the user does."""
    turn = credit_if_long_enough(turn, away)
    if not is_here(turn):
        return turn
    phase = turn.state.phase
    credited = isinstance(phase, Away) and phase.credited
    absent = turn.uptime - away.since
    turn = turn.to(Sitting())
    if away.asleep >= turn.policy.idle_limit:
        turn = turn.calm(turn.policy.calm_after_wake, CalmReason.WOKEN)
        if turn.is_due:
            turn = turn.note(NoteKind.MOVED, notes.moved(turn.policy.calm_after_wake))
    if credited:
        could_be_here = away.why in (Absence.IDLE, Absence.UNSEEN)
        sat = away.before + absent - away.asleep
        return turn.but(undo=Undo(sat, turn.uptime + UNDO_FOR) if could_be_here else None)
    if absent < turn.policy.idle_limit:
        return turn.but(sitting=turn.state.sitting + absent)
    return turn


def _while_in_break(turn: Turn, in_break: InBreak, since: Passed, gap: timedelta) -> Turn:
    """A break is its own time. It waits during a lock or a call, and is given up when nobody comes back to it."""
    after = in_break.then or Sitting()
    if gap >= turn.policy.natural_break and not in_break.then:
        why = Absence.ASLEEP if since.asleep else Absence.UNSEEN
        away = Away(turn.uptime - gap, why, turn.state.sitting, asleep=since.asleep)
        turn = turn.do(CloseBreak()).note(NoteKind.DROPPED, notes.break_left_open(gap))
        return _look_back(turn.but(phase=away), away)
    if turn.uptime - in_break.since >= BREAK_LIMIT:
        turn = turn.do(CloseBreak()).note(NoteKind.DROPPED, notes.break_left_open(BREAK_LIMIT)).to(after)
        return turn.calm(turn.policy.snooze, CalmReason.SNOOZED)
    calls = frozenset(busy for busy in turn.sample.busy if busy.kind is BusyKind.CALL)
    interrupted = turn.sample.locked or bool(calls)
    if interrupted and not in_break.interrupted:
        turn = turn.do(PauseBreak(calls, locked=turn.sample.locked))
    return turn.but(phase=replace(in_break, interrupted=interrupted))


def _rebased(state: EngineState, shift: timedelta) -> dict[str, object]:
    """After a reboot every uptime means something else: move them all, so that what was left stays left."""
    match state.phase:
        case Held(since=at, typing_since=typing) as held:
            phase = replace(held, since=at + shift, typing_since=None if typing is None else typing + shift)
        case HeadsUp(until=at) as heads_up:
            phase = replace(heads_up, until=at + shift)
        case InBreak(since=at) as in_break:
            phase = replace(in_break, since=at + shift)
        case Away(since=at) as away:
            phase = replace(away, since=at + shift)
        case other:
            phase = other
    return {
        "phase": phase,
        "look_by": None,
        "calm": state.calm and replace(state.calm, until=state.calm.until + shift),
        "undo": state.undo and replace(state.undo, until=state.undo.until + shift),
        "last_break": None if state.last_break is None else state.last_break + shift,
    }
