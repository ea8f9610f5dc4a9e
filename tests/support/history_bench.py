"""A history in memory behind the port, and the window on it: what the program does, without the program."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path

from support.history_samples import LAST_DAY, ZONE
from twistbreak.core.history.rows import Balance, BreakRecord, DayTotals, Entry, Span
from twistbreak.core.history.totals import by_day, by_routine
from twistbreak.core.outlook.day_preview import PlannedBreak
from twistbreak.core.problem import Problem
from twistbreak.core.text import Text, translate
from twistbreak.services.history.ledger import Ledger
from twistbreak.ui.history.views import Sources
from twistbreak.ui.history.window import HistoryWindow, Writers
from twistbreak.ui.theme import Theme

NOW = datetime(LAST_DAY.year, LAST_DAY.month, LAST_DAY.day, 15, 10, tzinfo=ZONE)
NAMES = {
    "chair-twist": translate("Test", "Chair twist"),
    "chair-twist-hands-behind-head": translate("Test", "Chair twist, hands behind the head"),
    "office-chair-twist": translate("Test", "Office chair twist"),
    "seated-twist": translate("Test", "Seated twist"),
    "standing-twist": translate("Test", "Standing twist"),
    "standing-swing": translate("Test", "Standing swing"),
}


class Recorder:
    """The real rules of counting, in memory; remembers what was asked for."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.asked: list[tuple[str, date, date]] = []
        self._ledger = Ledger.in_memory()
        self._ledger.add(entries)

    def add(self, entry: Entry) -> None:
        self._ledger.add([entry])

    def breaks(self, since: datetime, until: datetime) -> Sequence[BreakRecord]:
        self.asked.append(("breaks", since.date(), until.date()))
        return self._ledger.breaks(since, until)

    def spans(self, since: datetime, until: datetime) -> Sequence[Span]:
        self.asked.append(("spans", since.date(), until.date()))
        return self._ledger.spans(since, until)

    def days(self, since: date, until: date) -> Sequence[DayTotals]:
        self.asked.append(("days", since, until))
        return by_day(self._ledger.days(since, until))

    def balance(self, since: date, until: date) -> Sequence[Balance]:
        self.asked.append(("balance", since, until))
        return by_routine(self._ledger.balance(since, until))

    def first_day(self) -> date | None:
        return self._ledger.first_day()


def planned(*minutes: int, after: datetime = NOW) -> tuple[PlannedBreak, ...]:
    """Breaks still to come, so many minutes from now."""
    return tuple(
        PlannedBreak(
            after + timedelta(minutes=n), after + timedelta(minutes=n + 2), "chair-twist", is_fixed=False,
            is_standing=False,
        )
        for n in minutes
    )  # fmt: skip


@dataclass
class Desk:
    """What the program would tell the window, and what the window had saved."""

    store: Recorder
    now: datetime = NOW
    planned: tuple[PlannedBreak, ...] = planned(20, 51, 82)
    names: dict[str, Text] = field(default_factory=lambda: dict(NAMES))
    pictures: list[tuple[Path, bytes]] = field(default_factory=list[tuple[Path, bytes]])
    tables: list[Path] = field(default_factory=list[Path])
    trouble: OSError | None = None
    running: Span | None = None
    damage: Problem | None = None

    def save_picture(self, path: Path, data: bytes) -> None:
        if self.trouble:
            raise self.trouble
        self.pictures.append((path, data))

    def save_csv(self, path: Path) -> None:
        if self.trouble:
            raise self.trouble
        self.tables.append(path)


def until_now(entries: Iterable[Entry], now: datetime = NOW) -> list[Entry]:
    """What of a history has happened by now."""
    return [entry for entry in entries if (entry.at if isinstance(entry, BreakRecord) else entry.end) <= now]


def make(theme: Theme, desk: Desk) -> HistoryWindow:
    """The window on a history."""
    sources = Sources(
        desk.store,
        lambda: desk.now,
        lambda: desk.names,
        lambda: desk.planned,
        lambda day: day.weekday() < 5,
        lambda: desk.running,
        lambda: desk.damage,
    )
    return HistoryWindow(theme, sources, Writers(desk.save_picture, desk.save_csv))
