"""Everything the engine can ask for: one closed union. Nothing else leaves it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from twistbreak.core.clock import Busy
from twistbreak.core.history.rows import Entry
from twistbreak.core.routines.routine import Dose, RoutineId, Side
from twistbreak.core.text import Text


@dataclass(frozen=True, slots=True)
class Offer:
    """A twist proposed to the user.

    Attributes:
        reminder: Number of the reminder; the same reminder shown again keeps its number.
        snooze: Length of a snooze, or None when the snoozes in a row are used up.
        level: Steps of growth above the dose (`core.engine.progress`).
        waits: It begins only when the user accepts it.
    """

    reminder: int
    routine: RoutineId
    dose: Dose
    first_side: Side
    snooze: timedelta | None
    level: int = 0
    waits: bool = False


@dataclass(frozen=True, slots=True)
class ShowHeadsUp:
    """Tell the user that a break comes in `lead`."""

    offer: Offer
    lead: timedelta


@dataclass(frozen=True, slots=True)
class WithdrawHeadsUp:
    """Take the notice away."""


@dataclass(frozen=True, slots=True)
class OpenBreak:
    """Open the break window; it answers with `BreakEnded`."""

    offer: Offer


@dataclass(frozen=True, slots=True)
class PauseBreak:
    """Hold the running routine where it is; the user continues it."""

    reasons: frozenset[Busy]
    locked: bool = False


@dataclass(frozen=True, slots=True)
class CloseBreak:
    """Close the break window without an answer."""


@dataclass(frozen=True, slots=True)
class StopBreak:
    """It hurts: stop the running routine at once and show when to see a doctor; it answers with `BreakEnded`."""


@dataclass(frozen=True, slots=True)
class ShowSafety:
    """It hurts, with no break open: show when to stop and when to see a doctor."""


@dataclass(frozen=True, slots=True)
class Record:
    """Keep a row of the history."""

    entry: Entry


class NoteKind(StrEnum):
    """What a line of the why log is about."""

    STARTED = "started"
    FIRED = "fired"
    HELD = "held"
    MOVED = "moved"
    MERGED = "merged"
    NATURAL = "natural"
    AWAY = "away"
    SNOOZED = "snoozed"
    SKIPPED = "skipped"
    BREAK = "break"
    PAUSED = "paused"
    RESUMED = "resumed"
    OFF_HOURS = "off_hours"
    DROPPED = "dropped"
    CLOCK = "clock"
    REFUSED = "refused"
    REST = "rest"
    PROBLEM = "problem"


@dataclass(frozen=True, slots=True)
class Note:
    """A decision of the engine in one plain sentence, for the why log.

    Attributes:
        at: When, in UTC.
        kind: What about.
        text: The sentence.
    """

    at: datetime
    kind: NoteKind
    text: Text


Effect = (
    ShowHeadsUp | WithdrawHeadsUp | OpenBreak | PauseBreak | StopBreak | CloseBreak | ShowSafety | Record | Note
)  # fmt: skip
