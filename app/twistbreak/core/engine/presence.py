"""Time that has passed becomes sitting time or absence.

The rules, in the order they are applied:

- Time suspended, and time by which a promised wake-up came too late, is a *gap*. A gap shorter than the idle limit
  changes nothing; a longer one is absence. After any sleep, and after a longer gap, reminders wait for calm.
- A lock, or `idle_limit` without input, is absence from the last sign of life on. The first `idle_limit` of idleness
  still counts as sitting, and a whole absence shorter than that does, too.
- Someone in a call sits there, however idle the hands are; so does someone who tells the program something.
- Away for `natural_break` is a break: the sitting time starts again. It counts as one when there was any sitting.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from twistbreak.core.clock import ZERO, passed
from twistbreak.core.engine import notes, records, resting
from twistbreak.core.engine.effects import CloseBreak, NoteKind, PauseBreak
from twistbreak.core.engine.rebasing import rebased
from twistbreak.core.engine.state import (
    Absence,
    Away,
    CalmReason,
    EngineState,
    HeadsUp,
    Held,
    InBreak,
    NaturalBreak,
    OffHours,
    Paused,
    Sitting,
)
from twistbreak.core.engine.taking_back import undo_for
from twistbreak.core.engine.turn import Turn
from twistbreak.core.history.rows import DayTally, Outcome

LATE = timedelta(seconds=30)
"""A wake-up later than this was not the timer's coarseness: the program was not let run."""
NAP = timedelta(seconds=1)
"""A shorter suspend failed before anybody could notice it."""
CLOCK_SET = timedelta(minutes=1)
"""A smaller correction of the wall clock is a time server's daily work and not worth a line."""
BREAK_LIMIT = timedelta(minutes=30)
"""A break window open for longer has been forgotten; the longest twist takes five minutes (source E)."""


@dataclass(frozen=True, slots=True)
class _Lapse:
    """What lies between two samples.

    Attributes:
        total: All of it.
        asleep: How much of it the machine was suspended or off.
        gap: How much of it the program could not have seen anything.
    """

    total: timedelta
    asleep: timedelta
    gap: timedelta

    @property
    def why(self) -> Absence:
        """What to call a gap."""
        return Absence.ASLEEP if self.asleep >= self.gap - self.asleep else Absence.UNSEEN


def pass_time(turn: Turn, *, somebody_is_here: bool) -> Turn:
    """Account for the time since the last sample.

    Args:
        turn: The step so far.
        somebody_is_here: The event itself shows it: somebody told the program something.
    """
    now = turn.sample.moment
    since = passed(turn.state.seen, now)
    if since.rebooted:
        turn = replace(turn, state=rebased(turn.state, now.uptime - turn.state.seen.uptime - since.total))
    if abs(since.clock_set) >= CLOCK_SET:
        turn = _clock_set(turn, since.clock_set)
    lapse = _Lapse(since.total, since.asleep, since.asleep + _lateness(turn.state, now.awake))
    if since.asleep >= NAP or lapse.gap >= turn.policy.idle_limit:
        turn = turn.woken(CalmReason.WOKEN)
    in_call = bool(turn.sample.busy and turn.sample.calls) and not turn.sample.locked
    known_here = now.uptime if in_call or turn.state.in_call else turn.state.known_here
    turn = _carry_rests(turn, since.clock_set)
    turn = _account(turn.but(seen=now, tally=_today(turn), in_call=in_call, known_here=known_here), lapse)
    if somebody_is_here:
        turn = turn.but(known_here=turn.uptime)
    return _look_back(turn)


def _clock_set(turn: Turn, by: timedelta) -> Turn:
    """The wall clock was set; what was going on goes on, on the new clock."""
    now = turn.sample.moment.utc
    is_new = turn.state.span is not None and turn.state.span.start == now  # the program has just started
    turn = turn if is_new else turn.cut_span(now - by)
    return turn.note(NoteKind.CLOCK, notes.clock_set(by))


def _carry_rests(turn: Turn, clock_set: timedelta) -> Turn:
    state, now = turn.state, turn.sample.moment
    if not state.resting:
        return turn
    by = clock_set if abs(clock_set) >= CLOCK_SET else ZERO
    return turn.but(resting=resting.carried(state.resting, state.seen.utc, now, by, turn.policy.rest_after_pain))


def leave(turn: Turn) -> Turn:
    """Notice that nobody is here any more."""
    if turn.is_here:
        return turn
    why = Absence.LOCKED if turn.sample.locked else Absence.IDLE
    since, sat = turn.uptime - turn.idle, turn.state.sitting
    match turn.state.phase:
        case Sitting() | Held() | HeadsUp():
            before = max(sat - min(turn.idle, turn.policy.idle_limit), ZERO)
            turn = _go(turn, Away(since, why, before))
            return _look_back(turn)
        case Paused(away=None) as paused:
            turn, away = _credit(turn, Away(since, why, sat))
            return turn.but(phase=replace(paused, away=away))
        case _:
            return turn


def _go(turn: Turn, away: Away) -> Turn:
    """Away from the desk, and back to what waits there later."""
    phase = turn.state.phase
    if isinstance(phase, HeadsUp):
        turn = turn.note(NoteKind.AWAY, notes.withdrawn(away.why))
    if isinstance(phase, Held):
        away = replace(away, then=replace(phase, typing_since=None))
    return turn.to(away)


def _lateness(state: EngineState, awake: timedelta) -> timedelta:
    if state.look_by is None or awake - state.look_by < LATE:
        return ZERO
    return awake - state.look_by


def _today(turn: Turn) -> DayTally:
    today = turn.sample.moment.local.date()
    return turn.state.tally if turn.state.tally.day == today else DayTally(today, last_at=turn.state.tally.last_at)


def _account(turn: Turn, lapse: _Lapse) -> Turn:
    match turn.state.phase:
        case Sitting() | Held() | HeadsUp():
            return _while_here(turn, lapse)
        case Away() as away:
            return turn.but(phase=_prolonged(turn, away, lapse))
        case Paused(away=away) as paused:
            away = _prolonged(turn, away, lapse) if away else _gap_in_pause(turn, lapse)
            return turn.but(phase=replace(paused, away=away))
        case InBreak() as in_break:
            return _while_in_break(turn, in_break, lapse)
        case OffHours():
            return turn


def _while_here(turn: Turn, lapse: _Lapse) -> Turn:
    """Sitting time grows. A gap becomes an absence here; idleness and locks are noticed by `leave`."""
    limit, sat = turn.policy.idle_limit, turn.state.sitting
    gap = lapse.gap if lapse.gap >= limit else ZERO
    turn = turn.but(sitting=sat + max(lapse.total - max(gap, turn.idle - limit), ZERO))
    if not gap:
        return turn
    absent = max(gap, turn.idle)
    before = max(sat + lapse.total - absent, ZERO)
    return _go(turn, Away(turn.uptime - absent, lapse.why, before, lapse.asleep))


def _prolonged(turn: Turn, away: Away, lapse: _Lapse) -> Away:
    why = away.why
    if lapse.asleep >= turn.policy.idle_limit:
        why = Absence.ASLEEP
    elif lapse.gap >= turn.policy.idle_limit and why is Absence.IDLE:
        why = Absence.UNSEEN
    return replace(away, asleep=away.asleep + lapse.asleep, why=why)


def _gap_in_pause(turn: Turn, lapse: _Lapse) -> Away | None:
    if lapse.gap < turn.policy.idle_limit:
        return None
    return Away(turn.uptime - max(lapse.gap, turn.idle), lapse.why, turn.state.sitting, lapse.asleep)


def _look_back(turn: Turn) -> Turn:
    """Credit an absence that has become long enough, and come back to the desk when the user does."""
    match turn.state.phase:
        case Away() as away:
            turn, away = _credit(turn, away)
            return _come_back(turn, away) if turn.is_here else turn.but(phase=away)
        case Paused(away=Away() as away) as paused:
            turn, away = _credit(turn, away)
            return turn.but(phase=replace(paused, away=None if turn.is_here else away))
        case _:
            return turn


def _credit(turn: Turn, away: Away) -> tuple[Turn, Away]:
    """Count an absence as a natural break, once."""
    absent = turn.uptime - away.since
    if away.credited or absent < turn.policy.natural_break:
        return turn, away
    turn = turn.but(sitting=ZERO, snoozes=0, calm=None)
    if away.before > ZERO:
        tally = replace(turn.state.tally, natural=turn.state.tally.natural + 1)
        number, at = turn.state.resolved + 1, turn.sample.moment.utc
        turn = records.settled(turn.but(undo=None))
        turn = turn.but(resolved=number, tally=tally, natural=NaturalBreak(at, number, away.before))
        turn = turn.note(NoteKind.NATURAL, notes.natural_break(absent, away.why))
    return turn, replace(away, credited=True, then=Sitting())


def _come_back(turn: Turn, away: Away) -> Turn:
    absent = turn.uptime - away.since
    turn = turn.but(phase=away.then)
    if away.credited:
        return turn.but(known_here=turn.uptime, undo=undo_for(away, turn.uptime))
    if away.why is Absence.LOCKED and absent < turn.policy.idle_limit:
        return turn.but(sitting=away.before + absent)
    return turn.note(NoteKind.AWAY, notes.came_back(absent))


def _while_in_break(turn: Turn, in_break: InBreak, lapse: _Lapse) -> Turn:
    """A break is its own time. It waits during a lock or a call, and is given up when nobody comes back to it."""
    if lapse.gap >= turn.policy.natural_break and not in_break.then:
        turn = records.without_break(turn, in_break.offer, Outcome.MISSED)
        away = Away(turn.uptime - lapse.gap, lapse.why, turn.state.sitting, lapse.asleep)
        turn = turn.do(CloseBreak()).note(NoteKind.DROPPED, notes.break_left_open(lapse.gap))
        return turn.to(away)
    if turn.uptime - in_break.since >= BREAK_LIMIT:
        turn = records.without_break(turn, in_break.offer, Outcome.MISSED)
        turn = turn.do(CloseBreak()).note(NoteKind.DROPPED, notes.break_left_open(BREAK_LIMIT))
        return turn.to(in_break.then or Sitting()).calm(turn.policy.snooze, CalmReason.SNOOZED)
    if turn.is_interrupted and not in_break.interrupted:
        turn = turn.do(PauseBreak(turn.sample.calls, locked=turn.sample.locked))
    return turn.but(phase=replace(in_break, interrupted=turn.is_interrupted))
