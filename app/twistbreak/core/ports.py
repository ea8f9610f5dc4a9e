"""What the core's shell needs from the world, as protocols. `services` and `ui` implement them; tests fake them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Protocol

from twistbreak.core.clock import Busy, Moment
from twistbreak.core.engine.effects import Note, Offer, PauseBreak
from twistbreak.core.text import Text


@dataclass(frozen=True, slots=True)
class SensorStatus:
    """What a sensor can see on this desktop.

    Attributes:
        sensor: `idle`, `lock`, `sleep`, `clock`, `busy` ...
        works: Whether it sees anything.
        how: The mechanism ("XSync alarms"), or why it sees nothing ("cannot see idle time on this desktop").
        polls: How often it has to look by itself; None when it is told.
    """

    sensor: str
    works: bool
    how: Text
    polls: timedelta | None = None


class Clock(Protocol):
    """The one reader of clocks."""

    def now(self) -> Moment:
        """Read every clock."""
        ...


class WakeTimer(Protocol):
    """Wakes the program once. A wake-up is a hint: early, late and doubled ones are harmless."""

    def arm(self, delay: timedelta | None) -> None:
        """Replace whatever was armed; None: sleep until something else happens."""
        ...

    def close(self) -> None:
        """Disarm for good; nothing fires afterwards."""
        ...


class Sensor(Protocol):
    """Watches one thing about the user or the machine and calls back when it changes."""

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch. `changed` is called in the event loop's thread, never from within `start`."""
        ...

    def stop(self) -> None:
        """Stop watching; may be called twice."""
        ...

    def status(self) -> SensorStatus:
        """What it sees here."""
        ...


class MotionSensor(Sensor, Protocol):
    """Whether the system asks programs to move less."""

    def is_still(self) -> bool:
        """Whether it does now, as far as is known."""
        ...


class IdleSensor(Sensor, Protocol):
    """Input idleness."""

    def idle(self) -> timedelta | None:
        """Time since the last input, or None where it cannot be told."""
        ...

    def set_limit(self, limit: timedelta) -> None:
        """Call back when idleness passes this limit, and when input comes back after it."""
        ...


class LockSensor(Sensor, Protocol):
    """Whether the session is locked or switched away."""

    def is_locked(self) -> bool:
        """Now."""
        ...


class BusySensor(Sensor, Protocol):
    """Reasons to hold a reminder."""

    def busy(self) -> frozenset[Busy]:
        """Now."""
        ...


class HeadsUpSurface(Protocol):
    """Shows the notice before a break without taking the focus."""

    def show(self, offer: Offer, lead: timedelta) -> None:
        """Show it, replacing an earlier one."""
        ...

    def withdraw(self) -> None:
        """Take it away; harmless when there is none."""
        ...


class BreakSurface(Protocol):
    """The break window."""

    def open(self, offer: Offer) -> None:
        """Open it without taking the focus; it answers through `BreakEnded`."""
        ...

    def pause(self, why: PauseBreak) -> None:
        """Hold the routine where it is."""
        ...

    def stop(self) -> None:
        """It hurts: stop the routine and say when to see a doctor; it answers through `BreakEnded`."""
        ...

    def close(self) -> None:
        """Close it without an answer; harmless when there is none."""
        ...


class Speaker(Protocol):
    """A voice. It waits for nothing and never raises: a twist goes on without it."""

    def set_rate(self, percent: int) -> None:
        """How fast the phrases to come are spoken, as a share of the usual speed."""
        ...

    def open(self) -> None:
        """Get ready, because something will be said soon; harmless when it is."""
        ...

    def say(self, phrase: str, language: str) -> None:
        """Speak a phrase instead of the one before.

        Args:
            phrase: A few words.
            language: Their language as an IETF tag, such as `en`; where no voice speaks it, nothing is said.
        """
        ...

    def stop(self) -> None:
        """Be silent."""
        ...

    def close(self) -> None:
        """Be silent and let go of everything; `open` begins anew. May be called twice."""
        ...

    def status(self) -> SensorStatus:
        """Who speaks, or why nobody does, as far as is known."""
        ...


class Journal(Protocol):
    """The why log."""

    def write(self, note: Note) -> None:
        """Keep a note. Never raises: a full disk must not stop a reminder."""
        ...

    def recent(self) -> Sequence[Note]:
        """The notes kept, oldest first."""
        ...
