"""Who keeps the history, as a protocol. `services.history.store` implements it; tests fake it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from twistbreak.core.history.rows import Balance, BreakRecord, DayTotals, Entry, Span


class HistoryStore(Protocol):
    """What was done, kept for good. Days are local ones, as the clock was when it happened."""

    def add(self, entry: Entry) -> None:
        """Keep a row. Never raises: a full disk must not stop a reminder."""
        ...

    def breaks(self, since: datetime, until: datetime) -> Sequence[BreakRecord]:
        """The reminders and breaks from an instant (included) to another (excluded), oldest first."""
        ...

    def spans(self, since: datetime, until: datetime) -> Sequence[Span]:
        """The spans that overlap the time between two instants, oldest first."""
        ...

    def days(self, since: date, until: date) -> Sequence[DayTotals]:
        """Totals of every day with a row, from a day to another, both included, in order."""
        ...

    def balance(self, since: date, until: date) -> Sequence[Balance]:
        """Sides in balance, a row for each twist done between two days, both included."""
        ...

    def first_day(self) -> date | None:
        """The day of the oldest row, or None without any."""
        ...
