"""Breaks at fixed clock times: each comes once, whatever is done to the clock."""

from __future__ import annotations

from datetime import datetime, timedelta

from twistbreak.core.engine import fixed_notes, workday
from twistbreak.core.engine.effects import NoteKind
from twistbreak.core.engine.state import InBreak, Paused
from twistbreak.core.engine.turn import Turn

MERGE_WITHIN = timedelta(minutes=10)
"""A fixed time this soon after a break is served by it, and one this long before a sitting break serves that."""
FORGIVING = timedelta(hours=2)
"""A clock set back by more than this was wrong before: fixed times are considered anew."""


def take_fixed_times(turn: Turn) -> Turn:
    """Take note of the fixed times that have come since the last sample; called before the event is answered."""
    times, last, due = turn.policy.fixed_times, turn.state.fixed_last, turn.state.fixed_due
    if not times and last is None and due is None:
        return turn
    now = turn.sample.moment
    local = now.local.replace(tzinfo=None)
    if due and due.date() != local.date():
        turn = drop(turn, fixed_notes.Dropped.DAY_OVER)
    if last is None or last - local > FORGIVING:
        return turn.but(fixed_last=local if times else None)
    turn = turn.but(fixed_last=max(last, local) if times else None)
    for at in workday.fixed_since(times, last, local, now.zone):
        turn = _come(turn, at)
    return turn


def drop(turn: Turn, why: fixed_notes.Dropped) -> Turn:
    """Give up the fixed time that waits, if one does."""
    due = turn.state.fixed_due
    return turn if due is None else turn.but(fixed_due=None).note(NoteKind.DROPPED, fixed_notes.dropped(due, why))


def _come(turn: Turn, at: datetime) -> Turn:
    state, zone = turn.state, turn.sample.moment.zone
    at_utc = workday.in_utc(at.date(), at.time(), zone)
    phase = state.phase.then if isinstance(state.phase, InBreak) else state.phase
    if isinstance(phase, Paused) and (phase.until is None or at_utc < phase.until):
        return turn.note(NoteKind.DROPPED, fixed_notes.dropped(at, fixed_notes.Dropped.DURING_PAUSE))
    if not workday.is_working(turn.policy.hours, at_utc, zone):
        return turn.note(NoteKind.DROPPED, fixed_notes.dropped(at, fixed_notes.Dropped.OUTSIDE_HOURS))
    just_had_one = state.last_break is not None and turn.uptime - state.last_break <= MERGE_WITHIN
    if just_had_one or isinstance(state.phase, InBreak):
        return turn.note(NoteKind.MERGED, fixed_notes.merged_with_last(at))
    if state.fixed_due:
        turn = turn.note(NoteKind.MERGED, fixed_notes.merged_with_next(state.fixed_due, at))
    elif turn.until_due <= MERGE_WITHIN:
        turn = turn.note(NoteKind.MERGED, fixed_notes.merged(at, state.sitting))
    return turn.but(fixed_due=at)
