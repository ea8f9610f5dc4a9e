"""What follows when the user says "not this one", or "it hurts". Each reason changes what happens next."""

from __future__ import annotations

from dataclasses import replace

from twistbreak.core.engine import notes, records
from twistbreak.core.engine.break_end import begin_again, rest_for_pain
from twistbreak.core.engine.effects import CloseBreak, NoteKind, Offer, ShowSafety, StopBreak
from twistbreak.core.engine.resting import rested
from twistbreak.core.engine.state import HeadsUp, Held, InBreak, RestReason, Sitting
from twistbreak.core.engine.turn import Turn
from twistbreak.core.history.rows import Outcome, SkipReason
from twistbreak.core.routines.routine import WALK_ID


def skip(turn: Turn, reason: SkipReason | None) -> Turn:
    """Answer "not this one"."""
    phase = turn.state.phase
    if not isinstance(phase, Sitting | Held | HeadsUp | InBreak):
        return turn.refuse(notes.NOTHING_TO_SKIP)
    offer = turn.proposal
    match reason:
        case SkipReason.HURTS if isinstance(phase, InBreak):
            return it_hurts(turn)
        case SkipReason.CANNOT_HERE if offer.routine != WALK_ID:
            return _set_aside(turn, offer)
        case _:
            return _left_out(turn, offer, reason)


def it_hurts(turn: Turn) -> Turn:
    """Stop the running twist, or leave out the one that is due; both rest, from this moment on, whatever comes."""
    phase = turn.state.phase
    if isinstance(phase, InBreak):
        routine = phase.offer.routine
        turn = turn.do(StopBreak()).note(NoteKind.BREAK, notes.stopped(turn.policy.name(routine)))
        return rest_for_pain(turn, routine)  # the window answers later, with what was done until then
    if isinstance(phase, HeadsUp | Held) or (isinstance(phase, Sitting) and turn.is_due):
        return _left_out(turn, turn.proposal, SkipReason.HURTS)
    return turn.refuse(notes.NOTHING_TO_STOP)


def _left_out(turn: Turn, offer: Offer, reason: SkipReason | None) -> Turn:
    has_moved = reason is SkipReason.ALREADY_MOVED
    turn = records.without_break(turn, offer, Outcome.NATURAL if has_moved else Outcome.SKIPPED, reason)
    phase = turn.state.phase
    turn = turn.do(CloseBreak()).to(phase.then or Sitting()) if isinstance(phase, InBreak) else turn.to(Sitting())
    turn = begin_again(turn).note(NoteKind.SKIPPED, notes.skipped(reason))
    if has_moved:
        return turn.but(tally=replace(turn.state.tally, natural=turn.state.tally.natural + 1))
    if reason is SkipReason.HURTS:
        return rest_for_pain(turn.do(ShowSafety()), offer.routine)
    return turn


def _set_aside(turn: Turn, offer: Offer) -> Turn:
    """Not here: another twist instead, at once where one is on the screen. It answers the same reminder."""
    turn = records.without_break(turn, offer, Outcome.SKIPPED, SkipReason.CANNOT_HERE)
    resting = rested(
        turn.state.resting, offer.routine, RestReason.CANNOT_HERE, turn.sample.moment, turn.policy.rest_after_pain
    )
    turn = turn.but(resting=resting)
    instead, name = turn.offer(), turn.policy.name
    turn = turn.note(NoteKind.REST, notes.set_aside(name(offer.routine), name(instead.routine)))
    match turn.state.phase:
        case HeadsUp():
            return turn.to(Sitting()).announce(instead)
        case InBreak(then=then):
            return turn.do(CloseBreak()).open_break(instead, then)
        case _:
            return turn
