"""What was going on, stretch by stretch, for the history: one span is open, and closes when the phase changes.

An absence begins where it began, not where it was noticed; one shorter than the idle limit is none. Where the program
did not run, and where the wall clock was set, a span ends with the last moment seen and another begins with the next.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from twistbreak.core.clock import ZERO, BusyKind, Moment
from twistbreak.core.engine.state import Away, HeadsUp, Held, InBreak, OffHours, OpenSpan, Paused, Phase, Sitting
from twistbreak.core.history.rows import Span, SpanKind

Followed = tuple[OpenSpan, tuple[Span, ...]]
"""The span that is open now, and those that have closed."""


def followed(open_: OpenSpan | None, before: Phase, after: Phase, moment: Moment, idle_limit: timedelta) -> Followed:
    """Follow a change of the phase.

    Args:
        open_: The open span; None before the first.
        before: What was going on.
        after: What is going on.
        moment: Now.
        idle_limit: A shorter absence is none.
    """
    if open_ is None:
        return _begun(after, moment), ()
    closed: tuple[Span, ...] = ()
    if isinstance(before, Away) and not isinstance(after, Away):
        open_, closed = _turned(open_, before, moment, idle_limit)
    open_, more = _turned(open_, after, moment, idle_limit)
    return open_, closed + more


def cut(open_: OpenSpan | None, phase: Phase, last: datetime, now: Moment) -> Followed:
    """End the open span with the last moment seen, and go on with the same from now on.

    Args:
        open_: The open span; None before the first, which begins then.
        phase: What is going on.
        last: The last moment seen, on the wall clock of then.
        now: On the wall clock of now.
    """
    if open_ is None:
        return _begun(phase, now), ()
    return replace(open_, start=now.utc), _closed(open_, last, now)


def so_far(open_: OpenSpan | None, moment: Moment) -> Span | None:
    """The open span as it would be if it ended now."""
    closed = _closed(open_, moment.utc, moment) if open_ else ()
    return closed[0] if closed else None


def _begun(phase: Phase, moment: Moment) -> OpenSpan:
    kind, why = _meaning(phase)
    return OpenSpan(kind, moment.utc, why)


def _turned(open_: OpenSpan, phase: Phase, moment: Moment, idle_limit: timedelta) -> Followed:
    kind, why = _meaning(phase)
    at = moment.utc
    if isinstance(phase, Away):
        absent = moment.uptime - phase.since
        if absent < idle_limit and open_.kind is not SpanKind.AWAY:
            return open_, ()
        at -= absent
    if kind is open_.kind is SpanKind.AWAY or (kind, why) == (open_.kind, open_.why):
        return replace(open_, why=why), ()
    at = max(at, open_.start)
    return OpenSpan(kind, at, why), _closed(open_, at, moment)


def _closed(open_: OpenSpan, end: datetime, moment: Moment) -> tuple[Span, ...]:
    if end <= open_.start:
        return ()
    return (Span(open_.kind, open_.start, end, moment.local.utcoffset() or ZERO, open_.why),)


def _meaning(phase: Phase) -> tuple[SpanKind, tuple[str, ...]]:  # noqa: PLR0911 -- one return a phase
    match phase:
        case Sitting() | HeadsUp():
            return SpanKind.SITTING, ()
        case Held(typing_since=since) if since is not None:
            return SpanKind.HELD, (BusyKind.TYPING.value,)
        case Held(reasons=reasons):
            return SpanKind.HELD, tuple(sorted({busy.kind.value for busy in reasons}))
        case InBreak():
            return SpanKind.BREAK, ()
        case Away(why=why):
            return SpanKind.AWAY, (why.value,)
        case Paused():
            return SpanKind.PAUSED, ()
        case OffHours():
            return SpanKind.OFF_HOURS, ()
