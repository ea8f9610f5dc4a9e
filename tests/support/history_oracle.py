"""Totals counted by hand, entry by entry: what the SQL of the history is compared with."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from twistbreak.core.clock import ZERO
from twistbreak.core.history.rows import Balance, BreakRecord, DayTotals, Entry, Feeling, Outcome, Span, SpanKind

_COUNTERS = {
    Outcome.COMPLETED: "completed",
    Outcome.PARTIAL: "partial",
    Outcome.NATURAL: "natural",
    Outcome.SNOOZED: "snoozed",
    Outcome.SKIPPED: "skipped",
    Outcome.MISSED: "missed",
}


def local(at: datetime, offset: timedelta) -> datetime:
    """What a clock on the wall showed."""
    return at.replace(tzinfo=None) + offset


def pieces(span: Span) -> Iterator[Span]:
    """A span cut at every local midnight."""
    start = span.start
    while start < span.end:
        midnight = datetime.combine(local(start, span.offset).date() + timedelta(days=1), time(), start.tzinfo)
        end = min(midnight - span.offset, span.end)
        yield replace(span, start=start, end=end)
        start = end


def totals(entries: Iterable[Entry]) -> list[DayTotals]:
    """A row for each day, in order."""
    days: dict[date, DayTotals] = {}
    for entry in entries:
        for part in pieces(entry) if isinstance(entry, Span) else (entry,):
            at = part.start if isinstance(part, Span) else part.at
            day = local(at, part.offset).date()
            days[day] = _with(days.get(day, DayTotals(day)), part)
    return [days[day] for day in sorted(days)]


def balances(entries: Iterable[Entry], since: date, until: date) -> dict[str, Balance]:
    """Sides of each twist done between two days."""
    found: dict[str, Balance] = {}
    for entry in entries:
        if not isinstance(entry, BreakRecord) or entry.outcome not in (Outcome.COMPLETED, Outcome.PARTIAL):
            continue
        if entry.routine and since <= local(entry.at, entry.offset).date() <= until:
            known = found.get(entry.routine, Balance(entry.routine, ZERO, ZERO, 0))
            found[entry.routine] = Balance(
                entry.routine, known.left + entry.left, known.right + entry.right, known.times + 1
            )
    return found


def _with(day: DayTotals, entry: Entry) -> DayTotals:
    if isinstance(entry, Span):
        sat = entry.end - entry.start if entry.kind in (SpanKind.SITTING, SpanKind.HELD) else ZERO
        return replace(day, sitting=day.sitting + sat, longest_sitting=max(day.longest_sitting, sat))
    counter = _COUNTERS[entry.outcome]
    return replace(
        day,
        **{counter: getattr(day, counter) + 1},
        left=day.left + entry.left,
        right=day.right + entry.right,
        longest_sitting=max(day.longest_sitting, entry.sitting),
        easier=day.easier + (entry.feeling is Feeling.EASIER),
        same=day.same + (entry.feeling is Feeling.SAME),
        stiffer=day.stiffer + (entry.feeling is Feeling.STIFFER),
        hurts=day.hurts + entry.hurts,
    )
