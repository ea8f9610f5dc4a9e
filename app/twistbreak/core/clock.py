"""Time as values: one reading of all clocks, and what may be concluded from two readings."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta, tzinfo
from enum import StrEnum

ZERO = timedelta()


@dataclass(frozen=True, slots=True)
class Moment:
    """One reading of every clock, taken together.

    Attributes:
        utc: Wall clock, aware, in UTC. People may set it; it orders nothing.
        awake: Monotonic time since boot without suspend (`CLOCK_MONOTONIC` on Linux).
        slept: Time this machine has been suspended since boot, as far as the system tells; zero where it does not.
        zone: The user's time zone at this moment, with its future transitions.
        boot: Identifies the boot that `awake` and `slept` count from; readings of two boots share only `utc`.
    """

    utc: datetime
    awake: timedelta
    slept: timedelta = ZERO
    zone: tzinfo = UTC
    boot: str = ""

    def __post_init__(self) -> None:
        if self.utc.utcoffset() != ZERO:
            raise ValueError(f"Moment.utc must be an aware datetime in UTC, not {self.utc!r}")

    @property
    def uptime(self) -> timedelta:
        """Time since boot, suspend included: what deadlines are measured in."""
        return self.awake + self.slept

    @property
    def local(self) -> datetime:
        """The wall clock as the user reads it, aware."""
        return self.utc.astimezone(self.zone)


class BusyKind(StrEnum):
    """Why this would be a bad moment to speak."""

    CALL = "call"
    FULL_SCREEN = "full_screen"
    DO_NOT_DISTURB = "do_not_disturb"
    PRESENTATION = "presentation"
    TYPING = "typing"
    """In the middle of a sentence: concluded by the engine from the idle time, never reported by a sensor."""


@dataclass(frozen=True, slots=True, order=True)
class Busy:
    """A reason to hold a reminder, with its evidence ("firefox" for a call in firefox)."""

    kind: BusyKind
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Sample:
    """Everything the sensors say at one moment; taken once for each event.

    Attributes:
        moment: When.
        idle: Time since the last key or pointer input, or None where this desktop does not tell.
        locked: Whether the session is locked or switched away.
        busy: Reasons to hold a reminder, now.
    """

    moment: Moment
    idle: timedelta | None = None
    locked: bool = False
    busy: frozenset[Busy] = field(default_factory=frozenset[Busy])

    @property
    def calls(self) -> frozenset[Busy]:
        """The calls among the reasons: whoever is in one is here, however idle the hands are."""
        return frozenset(busy for busy in self.busy if busy.kind is BusyKind.CALL)


@dataclass(frozen=True, slots=True)
class Passed:
    """What lies between two moments.

    Attributes:
        awake: Time the machine was running; never negative.
        asleep: Time the machine was suspended or switched off; never negative.
        clock_set: How far the wall clock was moved by hand or by a time server (negative = back).
        rebooted: The two moments belong to different boots.
    """

    awake: timedelta
    asleep: timedelta
    clock_set: timedelta
    rebooted: bool = False

    @property
    def total(self) -> timedelta:
        """All the time that passed, suspend included."""
        return self.awake + self.asleep


def passed(before: Moment, after: Moment) -> Passed:
    """Compare two readings.

    Within one boot the monotonic clocks decide and the wall clock only tells whether it was set. Across boots
    only the wall clock is left: all of the difference counts as the machine having been off.
    """
    wall = after.utc - before.utc
    if before.boot != after.boot or after.awake < before.awake:
        return Passed(ZERO, max(wall, ZERO), ZERO, rebooted=True)
    awake = after.awake - before.awake
    asleep = max(after.slept - before.slept, ZERO)
    return Passed(awake, asleep, wall - awake - asleep)
