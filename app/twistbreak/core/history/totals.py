"""Adds up what the history counts: days that come from several places, sides of a twist, and runs of days."""

from __future__ import annotations

from collections.abc import Iterable

from twistbreak.core.history.rows import Balance, DayTotals
from twistbreak.core.routines.routine import RoutineId


def by_day(totals: Iterable[DayTotals]) -> list[DayTotals]:
    """One row for each day, in order."""
    days: dict[object, DayTotals] = {}
    for found in totals:
        known = days.get(found.day)
        days[found.day] = found if known is None else together(known, found)
    return sorted(days.values(), key=lambda totals: totals.day)


def together(one: DayTotals, other: DayTotals) -> DayTotals:
    """Both in one row, with the earlier day."""
    return DayTotals(
        day=min(one.day, other.day),
        completed=one.completed + other.completed,
        partial=one.partial + other.partial,
        natural=one.natural + other.natural,
        snoozed=one.snoozed + other.snoozed,
        skipped=one.skipped + other.skipped,
        missed=one.missed + other.missed,
        left=one.left + other.left,
        right=one.right + other.right,
        sitting=one.sitting + other.sitting,
        longest_sitting=max(one.longest_sitting, other.longest_sitting),
        easier=one.easier + other.easier,
        same=one.same + other.same,
        stiffer=one.stiffer + other.stiffer,
        hurts=one.hurts + other.hurts,
    )


def by_routine(balances: Iterable[Balance]) -> list[Balance]:
    """One row for each twist, the one done most often first."""
    twists: dict[RoutineId, Balance] = {}
    for found in balances:
        known = twists.get(found.routine)
        if known is not None:
            found = Balance(  # noqa: PLW2901 -- the sum stands for both
                found.routine, known.left + found.left, known.right + found.right, known.times + found.times
            )
        twists[found.routine] = found
    return sorted(twists.values(), key=lambda balance: (-balance.times, balance.routine))
