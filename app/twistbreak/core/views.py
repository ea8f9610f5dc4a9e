"""What the screen should say, as values: made by pure functions, shown by widgets that decide nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from twistbreak.core.clock import Busy
from twistbreak.core.history.rows import DayTally
from twistbreak.core.routines.routine import RoutineId, Side
from twistbreak.core.text import Text


class StateName(StrEnum):
    """The states that other programs may rely on (`status --json`)."""

    SITTING = "sitting"
    HELD = "held"
    HEADS_UP = "heads_up"
    BREAK = "break"
    AWAY = "away"
    PAUSED = "paused"
    OFF_HOURS = "off_hours"


@dataclass(frozen=True, slots=True)
class TrayView:
    """All that the tray, its menu and the status window show.

    Attributes:
        state: The state, which picks the icon's shape.
        headline: The status line ("Next twist in 12 min", "Waiting: you are in a call", "Paused until 14:00").
        tooltip: The same without anything that changes by the minute ("Next twist at 14:32").
        detail: One or two sentences below it ("You have been sitting for 18 min. Last twist at 10:12.").
        today: The totals of the day ("Today: 5 twists, sides equal").
        progress: Sitting time as a share of the interval, 0 to 1.
        next_at: When the next break is due, UTC, or None when nothing is planned.
        until_next: Time until then, or None.
        enabled: Ids of the commands that make sense now.
        routine: The next (or running) twist.
        first_side: The side it starts with.
    """

    state: StateName
    headline: Text
    tooltip: Text
    detail: Text
    today: Text
    progress: float
    next_at: datetime | None
    until_next: timedelta | None
    sitting: timedelta
    held_by: tuple[Busy, ...]
    enabled: frozenset[str]
    routine: RoutineId
    first_side: Side
    tally: DayTally
