"""What follows from a break that has ended: what is owed, what rests, what grows, whose turn it is next."""

from __future__ import annotations

from dataclasses import replace

from twistbreak.core.clock import ZERO
from twistbreak.core.engine import notes, progress, records
from twistbreak.core.engine.effects import NoteKind
from twistbreak.core.engine.resting import is_resting_for_pain, rested
from twistbreak.core.engine.rotation import counted, remembered
from twistbreak.core.engine.state import Gain, InBreak, RestReason, Sitting
from twistbreak.core.engine.turn import Turn
from twistbreak.core.history.rows import BreakResult, DayTally, Outcome
from twistbreak.core.routines.routine import WALK_ID, RoutineId, Side

REMEMBERED_AT_MOST = 50
"""Twists of which it is remembered what is owed or gained; the oldest are forgotten."""


def break_ended(turn: Turn, result: BreakResult) -> Turn:
    """The break window has closed."""
    phase = turn.state.phase
    if not isinstance(phase, InBreak):
        return turn  # its answer crossed with our closing it
    name = turn.policy.name(result.routine)
    turn = records.ended(
        turn.to(phase.then or Sitting()).note(NoteKind.BREAK, notes.break_ended(name, result)), phase, result
    )
    done = result.outcome in (Outcome.COMPLETED, Outcome.PARTIAL)
    turn = begin_again(turn).but(
        owed_sides=_owed(turn, result),
        gains=_gained(turn, result),
        breaks=turn.state.breaks + done,
        recent=remembered(turn.state.recent, result.routine) if done else turn.state.recent,
        last_break=turn.uptime if done else turn.state.last_break,
        tally=_tallied(turn, result),
    )
    rests_already = is_resting_for_pain(turn.state.resting, result.routine, turn.sample.moment.utc)
    return rest_for_pain(turn, result.routine) if result.hurts and not rests_already else turn


def begin_again(turn: Turn) -> Turn:
    """A reminder has been answered: everything about it is over."""
    return turn.but(
        sitting=ZERO, calm=None, snoozes=0, fixed_due=None, undo=None, resolved=turn.state.resolved + 1
    )  # fmt: skip


def rest_for_pain(turn: Turn, routine: RoutineId) -> Turn:
    """It hurt: this twist is not offered for a while, and what it had grown is gone. A walk cannot rest."""
    if routine == WALK_ID:
        return turn
    moment = turn.sample.moment
    resting = rested(turn.state.resting, routine, RestReason.HURTS, moment, turn.policy.rest_after_pain)
    gains = {name: gain for name, gain in turn.state.gains.items() if name != routine}
    text = notes.rests(turn.policy.name(routine), resting[routine].until.astimezone(moment.zone))
    return turn.but(resting=resting, gains=gains).note(NoteKind.REST, text)


def _owed(turn: Turn, result: BreakResult) -> dict[RoutineId, Side]:
    """The sides still to do. A break left before it began changes nothing about them."""
    owed = dict(turn.state.owed_sides)
    if result.outcome is not Outcome.MISSED:
        owed.pop(result.routine, None)
    if result.owed_side:
        owed.pop(result.routine, None)
        owed[result.routine] = result.owed_side
    return dict(list(owed.items())[-REMEMBERED_AT_MOST:])


def _gained(turn: Turn, result: BreakResult) -> dict[RoutineId, Gain]:
    policy, gains = turn.policy, dict(turn.state.gains)
    most = policy.steps.get(result.routine, 0)
    if not policy.grows or not most:
        return gains
    gain = progress.gained(gains.pop(result.routine, None), policy.dose, most, result)
    if gain is not None:
        gains[result.routine] = gain
    return dict(list(gains.items())[-REMEMBERED_AT_MOST:])


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
