"""What "I was here" takes back: a natural break of somebody who sat there without touching the machine."""

from __future__ import annotations

from datetime import timedelta

from twistbreak.core.engine.state import Absence, Away, Held, Sitting, Undo
from twistbreak.core.engine.turn import Turn

UNDO_FOR = timedelta(hours=1)
"""How long "I was here" can take a natural break back."""


def undo_for(away: Away, uptime: timedelta) -> Undo | None:
    """What "I was here" would take back of a credited absence; None where nobody can have sat there."""
    if away.why not in (Absence.IDLE, Absence.UNSEEN):
        return None
    sat = away.before + uptime - away.since - away.asleep
    return Undo(sat, uptime + UNDO_FOR, counted=away.before > timedelta())


def undo_of(turn: Turn) -> Undo | None:
    """What "I was here" would take back now, or None."""
    match turn.state.phase:
        case Away(credited=True) as away if not turn.sample.locked:
            return undo_for(away, turn.uptime)
        case Sitting() | Held() if turn.state.undo and turn.uptime < turn.state.undo.until:
            return turn.state.undo
        case _:
            return None


def can_be_taken_back(turn: Turn) -> bool:
    """Whether the last natural break that was counted can still be taken back, now or later."""
    phase, undo = turn.state.phase, turn.state.undo
    if isinstance(phase, Away) and phase.credited:
        return undo_for(phase, turn.uptime) is not None
    return undo is not None and undo.counted and turn.uptime < undo.until
