"""What the gallery shows: every twist with what the user has said about it, and which of them pass the filters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from twistbreak.core.coach.breathing import Breathing
from twistbreak.core.coach.guide import plan
from twistbreak.core.engine.policy import Rotation
from twistbreak.core.health.check import Fit
from twistbreak.core.routines.routine import Dose, Need, Place, Routine, RoutineId, Side


class Comes(StrEnum):
    """How a twist comes up."""

    BY_ITSELF = "by_itself"
    BY_CHOICE = "by_choice"
    """Its place is not among the user's, or standing twists do not come by themselves."""
    NEVER = "never"
    """The user has said: not this one."""


class WayBack(StrEnum):
    """What brings a twist back that cannot be started."""

    HEALTH_CHECK = "health_check"
    END_REST = "end_rest"
    OFFER_AGAIN = "offer_again"


@dataclass(frozen=True, slots=True)
class Gallery:
    """What there is, and what the user has said about it.

    Attributes:
        routines: Every twist, in the order of the catalogue.
        rotation: Which of them come by themselves, and which are favourites.
        excluded: Those that the user never wants to be offered.
        dose: How much of a twist.
        breathing: The user's pace.
        barred: Those that the health check rules out.
        resting: Those that rest after "it hurts", or because they were not possible here, and until when, local.
    """

    routines: tuple[Routine, ...]
    rotation: Rotation
    excluded: frozenset[RoutineId]
    dose: Dose
    breathing: Breathing
    barred: Mapping[RoutineId, Fit] = field(default_factory=dict[RoutineId, Fit])
    resting: Mapping[RoutineId, datetime] = field(default_factory=dict[RoutineId, datetime])


@dataclass(frozen=True, slots=True)
class Filter:
    """Which twists to show.

    Attributes:
        places: Only those done in one of these places; empty: anywhere.
        at_hand: What the user has; a twist that needs anything else is left out.
    """

    places: frozenset[Place] = frozenset()
    at_hand: frozenset[Need] = frozenset(Need)

    def passes(self, routine: Routine) -> bool:
        """Whether a twist is shown."""
        return (not self.places or routine.place in self.places) and routine.needs <= self.at_hand


@dataclass(frozen=True, slots=True)
class Entry:
    """A twist in the gallery.

    Attributes:
        lengths: How long the whole of it takes, by dose.
        dose: The user's.
        fit: What the health check makes of it.
        rests_until: It rests until then, local; None: it does not rest.
    """

    routine: Routine
    lengths: tuple[tuple[Dose, timedelta], ...]
    dose: Dose
    is_favourite: bool
    comes: Comes
    fit: Fit = Fit.FREE
    rests_until: datetime | None = None

    @property
    def can_start(self) -> bool:
        """Whether the user may do it now."""
        return self.fit in (Fit.FREE, Fit.SOFTER) and self.rests_until is None

    @property
    def way_back(self) -> WayBack | None:
        """What brings it back; None while it can be started. What the health check says goes first."""
        if self.fit in (Fit.EXCLUDED, Fit.ASK_FIRST):
            return WayBack.HEALTH_CHECK
        if self.comes is Comes.NEVER:
            return WayBack.OFFER_AGAIN
        return WayBack.END_REST if self.rests_until else None

    @property
    def length(self) -> timedelta:
        """How long the whole of it takes at the user's dose."""
        return dict(self.lengths)[self.dose]


def entries(gallery: Gallery, shown: Filter) -> tuple[Entry, ...]:
    """The twists that pass a filter: ours by place, then the user's own, and last those that do not come."""
    places = list(Place)
    passing = [_entry(gallery, routine) for routine in gallery.routines if shown.passes(routine)]
    return tuple(
        sorted(
            passing,
            key=lambda entry: (
                entry.way_back is not None,
                entry.routine.own,
                places.index(entry.routine.place),
            ),
        )
    )


def toggled(ids: Sequence[RoutineId], routine: RoutineId, *, on: bool) -> tuple[RoutineId, ...]:
    """A list of twists with one put at its end, or taken out."""
    others = tuple(other for other in ids if other != routine)
    return (*others, routine) if on else others


def _entry(gallery: Gallery, routine: Routine) -> Entry:
    rotation = gallery.rotation
    by_itself = {*rotation.usual, *(rotation.standing if rotation.standing_every else ())}
    comes = Comes.BY_ITSELF if routine.id in by_itself else Comes.BY_CHOICE
    lengths = tuple((dose, plan(routine, dose, Side.RIGHT, gallery.breathing).length) for dose in Dose)
    return Entry(
        routine=routine,
        lengths=lengths,
        dose=gallery.dose,
        is_favourite=routine.id in rotation.favourites,
        comes=Comes.NEVER if routine.id in gallery.excluded else comes,
        fit=gallery.barred.get(routine.id, Fit.SOFTER if routine.reach < 1.0 else Fit.FREE),
        rests_until=gallery.resting.get(routine.id),
    )
