"""What the history is told about reminders and breaks: a record when one is answered, and when one is cut off."""

from __future__ import annotations

from datetime import datetime

from twistbreak.core.clock import ZERO, Moment
from twistbreak.core.engine.effects import Offer, Record
from twistbreak.core.engine.state import InBreak
from twistbreak.core.engine.taking_back import can_be_taken_back
from twistbreak.core.engine.turn import Turn
from twistbreak.core.history.rows import BreakRecord, BreakResult, Outcome, SkipReason


def without_break(turn: Turn, offer: Offer, outcome: Outcome, reason: SkipReason | None = None) -> Turn:
    """A reminder got an answer, and no twist was done (any more).

    Args:
        turn: The step, before the answer takes effect.
        offer: What was proposed.
        outcome: What came of it.
        reason: Why it was skipped, or None.
    """
    return turn.do(_record(turn, turn.sample.moment, offer, outcome, reason))


def cut_off(turn: Turn, phase: InBreak) -> Turn:
    """The program ended in the middle of a break; the last moment seen is the last that is known of it."""
    return turn.do(_record(turn, turn.state.seen, phase.offer, Outcome.MISSED, None))


def ended(turn: Turn, phase: InBreak, result: BreakResult) -> Turn:
    """A break has ended.

    Args:
        turn: The step, before the end takes effect.
        phase: The break.
        result: What the window reports.
    """
    offer = phase.offer
    grown = offer.level if result.routine == offer.routine and result.dose is offer.dose else 0
    record = BreakRecord(
        at=turn.sample.moment.utc,
        offset=turn.sample.moment.local.utcoffset() or ZERO,
        outcome=result.outcome,
        reminder=offer.reminder,
        routine=result.routine,
        dose=result.dose,
        began=_began(turn.sample.moment, phase),
        left=result.left,
        right=result.right,
        hurts=result.hurts,
        feeling=result.feeling,
        level=max(grown - result.as_before, 0),
        sitting=turn.state.sitting,
    )
    return turn.do(Record(record))


def settled(turn: Turn) -> Turn:
    """Tell of a natural break as soon as "I was here" cannot take it back any more."""
    natural = turn.state.natural
    if natural is None or can_be_taken_back(turn):
        return turn
    offset = natural.at.astimezone(turn.sample.moment.zone).utcoffset() or ZERO
    record = BreakRecord(natural.at, offset, Outcome.NATURAL, natural.reminder, sitting=natural.sitting)
    return turn.do(Record(record)).but(natural=None)


def _record(turn: Turn, moment: Moment, offer: Offer, outcome: Outcome, reason: SkipReason | None) -> Record:
    phase = turn.state.phase
    return Record(
        BreakRecord(
            at=moment.utc,
            offset=moment.local.utcoffset() or ZERO,
            outcome=outcome,
            reminder=offer.reminder,
            routine=None if outcome is Outcome.NATURAL else offer.routine,
            dose=None if outcome is Outcome.NATURAL else offer.dose,
            began=_began(moment, phase) if isinstance(phase, InBreak) else None,
            reason=reason,
            hurts=reason is SkipReason.HURTS,
            level=0 if outcome is Outcome.NATURAL else offer.level,
            sitting=turn.state.sitting,
        )
    )


def _began(moment: Moment, phase: InBreak) -> datetime:
    return moment.utc - (moment.uptime - phase.since)
