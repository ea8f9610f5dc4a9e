"""What `stats` prints and what is exported for spreadsheets: today, the week, the month and all, and every row.

The keys and columns are a contract, described in `docs/history.md`: new ones are added at the end.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache, reduce
from typing import assert_never

from twistbreak.core.history.rows import Balance, BreakRecord, DayTotals, Entry, Span
from twistbreak.core.history.statistics import Length, period_of
from twistbreak.core.history.store import HistoryStore
from twistbreak.core.history.totals import together
from twistbreak.core.protocol import Json
from twistbreak.core.text import duration

DAY_COLUMNS = (
    "day",
    "completed",
    "partial",
    "natural",
    "snoozed",
    "skipped",
    "missed",
    "left_s",
    "right_s",
    "sitting_s",
    "longest_sitting_s",
    "easier",
    "same",
    "stiffer",
    "hurts",
)
"""The header of `stats --csv`."""

ROW_COLUMNS = (
    "what",
    "began",
    "ended",
    "outcome",
    "reminder",
    "twist",
    "dose",
    "left_s",
    "right_s",
    "reason",
    "hurts",
    "feeling",
    "level",
    "sitting_s",
    "held_by",
)
"""The header of the table of every row."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet takes for the beginning of a formula."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """What was done between two days.

    Attributes:
        name: `today`, `week`, `month` or `all`.
        first: Its first day.
        last: Its last day, included.
        totals: Its sums.
        sides: For each twist done in it.
    """

    name: str
    first: date
    last: date
    totals: DayTotals
    sides: tuple[Balance, ...]


def chapters(history: HistoryStore, today: date, week_starts: int) -> tuple[Chapter, ...]:
    """What was done today, in this week, in this month, and in all.

    Args:
        history: Where it is kept.
        today: The local day.
        week_starts: The weekday that weeks start on, 0 for Monday.
    """
    week = period_of(Length.WEEK, today, week_starts).first
    month = period_of(Length.MONTH, today, week_starts).first
    begins = {"today": today, "week": week, "month": month, "all": history.first_day() or today}
    return tuple(_chapter(history, name, min(first, today), today) for name, first in begins.items())


def statistics_data(told: Sequence[Chapter], streak: int) -> dict[str, Json]:
    """The object of `stats --json`.

    Args:
        told: The chapters.
        streak: `core.history.streak.streak`, in days.
    """
    return {**{chapter.name: _data(chapter) for chapter in told}, "streak_days": streak}


def statistics_text(told: Sequence[Chapter], streak: int) -> str:
    """The lines of `stats`; see `statistics_data`."""
    lines = [line for chapter in told for line in _lines(chapter)]
    return "\n".join([*lines, f"Days with a twist, days off forgiven: {streak}."])


def days_csv(days: Iterable[DayTotals]) -> str:
    """The table of `stats --csv`: a line for each day, after RFC 4180."""
    return _table(DAY_COLUMNS, (tuple(_counts(day).values()) for day in days))


def rows_csv(entries: Iterable[Entry]) -> str:
    """Every row, in order of time, with local times and their offset, after RFC 4180."""
    return _table(ROW_COLUMNS, (_cells(entry) for entry in sorted(entries, key=_begin)))


def _chapter(history: HistoryStore, name: str, first: date, last: date) -> Chapter:
    days = [replace(totals, day=first) for totals in history.days(first, last)]
    return Chapter(name, first, last, reduce(together, days, DayTotals(first)), tuple(history.balance(first, last)))


def _data(chapter: Chapter) -> dict[str, Json]:
    counts: dict[str, Json] = dict(_counts(chapter.totals))
    del counts["day"]
    sides: dict[str, Json] = {
        balance.routine: {
            "times": balance.times,
            "left_s": _seconds(balance.left),
            "right_s": _seconds(balance.right),
        }
        for balance in chapter.sides
    }
    return {"from": chapter.first.isoformat(), "to": chapter.last.isoformat(), **counts, "twists": sides}


def _lines(chapter: Chapter) -> Iterable[str]:
    title = {"today": "Today", "week": "This week", "month": "This month", "all": f"Since {chapter.first}"}
    totals = chapter.totals
    yield (
        f"{title[chapter.name]}: {totals.completed} completed, {totals.partial} in part, {totals.natural} natural, "
        f"{totals.snoozed} snoozed, {totals.skipped} skipped; left {duration(totals.left)}, "
        f"right {duration(totals.right)}; longest sitting {duration(totals.longest_sitting)}."
    )
    if chapter.name == "all":
        for balance in chapter.sides:
            yield (
                f"  {balance.routine}: {balance.times} times, left {duration(balance.left)}, "
                f"right {duration(balance.right)}"
            )


def _counts(day: DayTotals) -> dict[str, int | float | str]:
    """The totals, in the order of `DAY_COLUMNS`."""
    return {
        "day": day.day.isoformat(),
        "completed": day.completed,
        "partial": day.partial,
        "natural": day.natural,
        "snoozed": day.snoozed,
        "skipped": day.skipped,
        "missed": day.missed,
        "left_s": _seconds(day.left),
        "right_s": _seconds(day.right),
        "sitting_s": _seconds(day.sitting),
        "longest_sitting_s": _seconds(day.longest_sitting),
        "easier": day.easier,
        "same": day.same,
        "stiffer": day.stiffer,
        "hurts": day.hurts,
    }


_OFFSETS = 64
"""Zones that are remembered: few people live in more."""
_NONE = (None,) * (len(ROW_COLUMNS) - 4)
"""What a span says of a break."""


@lru_cache(_OFFSETS)
def _zone(offset: timedelta) -> timezone:
    return timezone(offset)


def _cells(entry: Entry) -> tuple[object, ...]:
    """A row, in the order of `ROW_COLUMNS`."""
    zone = _zone(entry.offset)
    match entry:
        case BreakRecord():
            return (
                "break",
                None if entry.began is None else _iso(entry.began, zone),
                _iso(entry.at, zone),
                entry.outcome.value,
                entry.reminder,
                _harmless(entry.routine),
                entry.dose,
                _seconds(entry.left),
                _seconds(entry.right),
                entry.reason,
                "yes" if entry.hurts else "no",
                entry.feeling,
                entry.level,
                _seconds(entry.sitting),
                None,
            )
        case Span():
            why = _harmless(" ".join(entry.why))
            return (entry.kind.value, _iso(entry.start, zone), _iso(entry.end, zone), *_NONE, why)
        case _:
            assert_never(entry)


def _begin(entry: Entry) -> datetime:
    return entry.start if isinstance(entry, Span) else entry.at


def _table(header: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    lines = _Lines()
    writer = csv.writer(lines, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows(rows)
    return "".join(lines)


class _Lines(list[str]):
    """Collects what `csv` writes."""

    def write(self, line: str) -> None:
        """Keep a line."""
        self.append(line)


def _harmless(text: str | None) -> str | None:
    """A text that no spreadsheet takes for a formula: it may be the user's, or a file's from elsewhere."""
    return f"'{text}" if text and text.startswith(_FORMULA) else text


def _iso(at: datetime, zone: timezone) -> str:
    return at.astimezone(zone).isoformat(timespec="seconds")


def _seconds(value: timedelta) -> int | float:
    seconds = round(value.total_seconds(), 1)
    return int(seconds) if seconds == int(seconds) else seconds
