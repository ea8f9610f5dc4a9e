"""Where a break stands: its pages as values, and the steps from one to another. No Qt, and no clock of its own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta

from twistbreak.core.coach import session
from twistbreak.core.coach.session import Session
from twistbreak.core.engine.effects import Offer
from twistbreak.core.history.rows import BreakResult, Feeling
from twistbreak.core.routines.routine import Routine
from twistbreak.core.settings.preferences import Preferences
from twistbreak.core.text import Text

GAP = timedelta(seconds=5)
"""A look this much later than meant finds nobody there."""

CLOSING = timedelta(seconds=8)
"""How long the last page stays when nobody attends to it."""


@dataclass(frozen=True, slots=True)
class Ready:
    """Shows what is coming.

    Attributes:
        starts_at: When it starts by itself; None: the user starts it.
        lead: The whole time before that.
    """

    starts_at: timedelta | None
    lead: timedelta


@dataclass(frozen=True, slots=True)
class Running:
    """The twist goes on.

    Attributes:
        seen_at: The last look.
        due_at: When the next look was meant to be.
    """

    seen_at: timedelta
    due_at: timedelta


@dataclass(frozen=True, slots=True)
class Paused:
    """The twist stands still until the user goes on, and why."""

    why: Text


@dataclass(frozen=True, slots=True)
class Done:
    """The end is reached; the window closes at an instant, or when the user says so (None)."""

    closes_at: timedelta | None


@dataclass(frozen=True, slots=True)
class Hurts:
    """It hurts: nothing moves any more."""


@dataclass(frozen=True, slots=True)
class Over:
    """The window goes away, with this answer."""

    result: BreakResult


Stage = Ready | Running | Paused | Done | Hurts | Over


@dataclass(frozen=True, slots=True)
class Flow:
    """A break at one instant.

    Attributes:
        offer: What was proposed.
        routine: The twist in hand.
        session: Where it stands, and what has been done.
        stage: Which page.
        preferences: The user's wishes.
        level: Steps of growth above the dose.
        as_before: The user did not want it to have grown.
        gap: A look this much later than meant finds nobody there; larger where the clock is made to run faster.
    """

    offer: Offer
    routine: Routine
    session: Session
    stage: Stage
    preferences: Preferences
    level: int = 0
    as_before: bool = False
    gap: timedelta = GAP

    @property
    def is_moving(self) -> bool:
        """Whether the twist is going on or held."""
        return isinstance(self.stage, Running | Paused)


def at(flow: Flow, now: timedelta) -> Flow:
    """The stage that fits where the session stands."""
    if flow.session.finished:
        closes = now + CLOSING if flow.preferences.close_when_done else None
        return replace(flow, stage=Done(closes))
    return replace(flow, stage=Running(now, now)) if isinstance(flow.stage, Running) else flow


def started(flow: Flow, now: timedelta) -> Flow:
    """The twist goes on, from where it is."""
    return replace(flow, session=session.resume(flow.session), stage=Running(now, now))


def paused(flow: Flow, why: Text) -> Flow:
    """The twist stands still."""
    return replace(flow, session=session.pause(flow.session), stage=Paused(why))


def over(flow: Flow, feeling: Feeling | None = None) -> Flow:
    """The window goes away, with what has been done so far."""
    hurts = isinstance(flow.stage, Hurts)
    result = session.result(flow.session, hurts=hurts, feeling=feeling, as_before=flow.as_before)
    return replace(flow, stage=Over(result))
