"""The words of a story: lengths of time, moments, effects and results, short enough for long expectations."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import assert_never

from twistbreak.core.clock import ZERO
from twistbreak.core.engine.effects import (
    CloseBreak,
    Effect,
    Note,
    Offer,
    OpenBreak,
    PauseBreak,
    Record,
    ShowHeadsUp,
    ShowSafety,
    StopBreak,
    WithdrawHeadsUp,
)
from twistbreak.core.history.rows import BreakRecord, BreakResult, Span
from twistbreak.core.routines.routine import Side


def s(seconds: float) -> timedelta:
    """Seconds."""
    return timedelta(seconds=seconds)


def m(minutes: float, seconds: float = 0) -> timedelta:
    """Minutes."""
    return timedelta(minutes=minutes, seconds=seconds)


def h(hours: float, minutes: float = 0) -> timedelta:
    """Hours."""
    return timedelta(hours=hours, minutes=minutes)


def clock(at: timedelta) -> str:
    """A time of the story as it is written in expectations: `29:40`, `1:05:00`."""
    whole = round(at.total_seconds())
    hours, rest = divmod(whole, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def told(effect: Effect) -> str:  # noqa: PLR0911 -- one return an effect
    """An effect as it is written in expectations."""
    match effect:
        case ShowHeadsUp(offer=offer):
            return f"notice {offer.reminder}"
        case WithdrawHeadsUp():
            return "withdraw"
        case OpenBreak(offer=offer):
            return f"open {offer.reminder}"
        case PauseBreak(locked=locked):
            return "wait locked" if locked else "wait"
        case StopBreak():
            return "stop"
        case CloseBreak():
            return "close"
        case ShowSafety():
            return "safety"
        case Record(entry=entry):
            return f"record {entry.outcome if isinstance(entry, BreakRecord) else entry.kind}"
        case Note(kind=kind):
            return f"note {kind}"
        case _:
            assert_never(effect)


def recorded(record: BreakRecord) -> str:
    """A record as it is written in expectations: outcome, number, twist, reason."""
    parts = (record.outcome, record.reminder, record.routine, record.reason, "hurts" if record.hurts else None)
    return " ".join(str(part) for part in parts if part is not None)


def spanned(span: Span, begin: datetime) -> str:
    """A span as it is written in expectations: from, to, kind and why."""
    return " ".join((clock(span.start - begin), clock(span.end - begin), span.kind, *span.why))


def result_of(offer: Offer, *, complete: bool = True, left_after: Side | None = None) -> BreakResult:
    """What a break window reports: done, left after one side, or (neither) left before it began."""
    held = {side: s(30) if complete or side is left_after else ZERO for side in Side}
    owed = None if complete or left_after is None else left_after.other
    return BreakResult(offer.routine, offer.dose, held[Side.LEFT], held[Side.RIGHT], complete, owed)
