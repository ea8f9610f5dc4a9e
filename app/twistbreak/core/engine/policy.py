"""What the user has asked for, validated: the rules the engine plays by. Defaults: `config/settings.toml`."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import StrEnum

from twistbreak.core.health.check import Fit
from twistbreak.core.routines.routine import Dose, RoutineId
from twistbreak.core.text import Text

SHORTEST_NOTICE = timedelta(seconds=5)
"""Where nothing opens by itself, there is a notice at least."""


@dataclass(frozen=True, slots=True)
class TimeRange:
    """From a local time to a local time; over midnight when the end is not after the start."""

    start: time
    end: time

    @property
    def is_overnight(self) -> bool:
        """Whether it ends on the next day."""
        return self.end <= self.start


@dataclass(frozen=True, slots=True)
class WorkingHours:
    """When reminders are wanted.

    Attributes:
        week: The ranges of each weekday, Monday first. An overnight range belongs to the day it starts on.
        days_off: Local dates without any reminder.
    """

    week: tuple[tuple[TimeRange, ...], ...] = ((),) * 7
    days_off: frozenset[date] = frozenset()


class Nudge(StrEnum):
    """How strong the nudge to take a break may be. None of them takes the keyboard."""

    GENTLE = "gentle"
    """A notice only: the break opens when it is accepted; without an answer the notice comes again later."""
    USUAL = "usual"
    """A notice; then the break opens by itself."""
    FIRM = "firm"
    """The same, and the break window stays in front of other windows."""


@dataclass(frozen=True, slots=True)
class Rotation:
    """Which twists are offered, in turn.

    Attributes:
        usual: The twists offered one after the other; when none is left, a walk is.
        standing: The twists offered at every n-th break; may be empty.
        standing_every: n; 0 never.
        favourites: These come about twice as often as the others.
        strengthening: These exercise the muscles; all others relieve them. Over a day the two are mixed (source A).
    """

    usual: tuple[RoutineId, ...] = ("chair-twist",)
    standing: tuple[RoutineId, ...] = ()
    standing_every: int = 4
    favourites: frozenset[RoutineId] = frozenset()
    strengthening: frozenset[RoutineId] = frozenset()


@dataclass(frozen=True, slots=True)
class Policy:
    """Every rule that the engine needs.

    Attributes:
        interval: Real sitting time between breaks.
        heads_up: Notice before a break.
        snooze: Usual length of a snooze.
        snoozes: Snoozes in a row before a short break is offered instead.
        idle_limit: Without input for this long, sitting time stops. A lock shorter than this changes nothing.
        natural_break: Away this long counts as a break.
        calm_after_wake: No reminder for this long after sleep, or after the start of the program.
        calm_after_busy: A held reminder is offered after this much calm.
        typing_pause: A reminder waits for a pause in the input of this length ...
        typing_limit: ... but no longer than this.
        hours: Working hours, or None for always.
        fixed_times: Local times at which a break is due whatever the sitting time.
        rotation: Which twists.
        dose: How much of them.
        names: What the twists are called, for the why log.
        barred: Twists that the health check rules out, whoever asks for them.
        rest_after_pain: After "it hurts" a twist is not offered for this long.
        grows: Doses grow slowly inside the sources' ranges while breaks go well.
        steps: How many steps each twist can grow from `dose` (see `progress`); one that is missing does not grow.
        nudge: How strong the nudge may be.
    """

    interval: timedelta = timedelta(minutes=30)
    heads_up: timedelta = timedelta(seconds=20)
    snooze: timedelta = timedelta(minutes=5)
    snoozes: int = 3
    idle_limit: timedelta = timedelta(seconds=60)
    natural_break: timedelta = timedelta(minutes=3)
    calm_after_wake: timedelta = timedelta(minutes=2)
    calm_after_busy: timedelta = timedelta(seconds=60)
    typing_pause: timedelta = timedelta(seconds=2)
    typing_limit: timedelta = timedelta(seconds=90)
    hours: WorkingHours | None = None
    fixed_times: tuple[time, ...] = ()
    rotation: Rotation = field(default_factory=Rotation)
    dose: Dose = Dose.STANDARD
    names: Mapping[RoutineId, Text] = field(default_factory=dict[RoutineId, Text])
    barred: Mapping[RoutineId, Fit] = field(default_factory=dict[RoutineId, Fit])
    rest_after_pain: timedelta = timedelta(days=7)
    grows: bool = True
    steps: Mapping[RoutineId, int] = field(default_factory=dict[RoutineId, int])
    nudge: Nudge = Nudge.USUAL

    @property
    def lead(self) -> timedelta:
        """The notice as it is given: never longer than three quarters of the interval."""
        lead = min(self.heads_up, self.interval * 3 / 4)
        return max(lead, SHORTEST_NOTICE) if self.nudge is Nudge.GENTLE else lead

    def name(self, routine: RoutineId) -> Text:
        """What a twist is called."""
        return self.names.get(routine) or Text(f"Routine {routine}", routine.replace("-", " "))
