"""The health check: what the answers make of each twist. The answers are the user's alone and are never logged."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.routine import Routine, RoutineId


class Fit(StrEnum):
    """What the answers make of a twist."""

    FREE = "free"
    SOFTER = "softer"
    """With a smaller range and a shorter hold."""
    ASK_FIRST = "ask_first"
    """Only after a clinician has been asked."""
    EXCLUDED = "excluded"


@dataclass(frozen=True, slots=True)
class HealthAnswers:
    """What the user has answered.

    Attributes:
        has: The conditions answered with yes.
        cleared: Those of them for which a clinician has said that gentle twists are all right.
        on: The local day of the check; None: not asked yet.
    """

    has: frozenset[Condition] = frozenset()
    cleared: frozenset[Condition] = frozenset()
    on: date | None = None


NOT_ASKED = HealthAnswers()
"""What is known before the first health check."""


def fit(routine: Routine, answers: HealthAnswers) -> Fit:
    """What the answers make of a twist. What rules it out goes before what needs asking, and that before a softer way.

    A clinician's yes lifts the asking. It lifts neither an exclusion nor the softer way.
    """
    if answers.has & routine.excludes:
        return Fit.EXCLUDED
    if (answers.has - answers.cleared) & routine.ask_first:
        return Fit.ASK_FIRST
    if answers.has & routine.softer:
        return Fit.SOFTER
    return Fit.FREE


def barred(routines: Iterable[Routine], answers: HealthAnswers) -> Mapping[RoutineId, Fit]:
    """The twists that must not be started on any path, each with whether asking a clinician could change that."""
    fits = {routine.id: fit(routine, answers) for routine in routines}
    return {name: found for name, found in fits.items() if found in (Fit.EXCLUDED, Fit.ASK_FIRST)}
