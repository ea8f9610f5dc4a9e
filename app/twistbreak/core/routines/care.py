"""What the health check has to know about a twist: the conditions, and what each of them asks for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Condition(StrEnum):
    """An answer of the health check that a twist may name; sources in `docs/evidence.md`."""

    ACUTE_DISC_HERNIATION = "acute_disc_herniation"
    ACUTE_SCIATICA = "acute_sciatica"
    SPINAL_INSTABILITY = "spinal_instability"
    """Spondylolisthesis, or any other instability of the spine."""
    SEVERE_OSTEOARTHRITIS = "severe_osteoarthritis"
    PREGNANCY = "pregnancy"
    SPINAL_FUSION = "spinal_fusion"
    """A spinal fusion, or any other major injury or surgery."""
    BACK_OR_NECK_TROUBLE = "back_or_neck_trouble"
    LONG_WITHOUT_EXERCISE = "long_without_exercise"
    DIZZINESS = "dizziness"


GENERAL_CONDITIONS = frozenset(
    {
        Condition.ACUTE_DISC_HERNIATION,
        Condition.ACUTE_SCIATICA,
        Condition.SPINAL_INSTABILITY,
        Condition.SEVERE_OSTEOARTHRITIS,
        Condition.PREGNANCY,
        Condition.SPINAL_FUSION,
    }
)
"""With any of these a clinician should be asked before any twist (sources A and D)."""


@dataclass(frozen=True, slots=True)
class Care:
    """What the health check has to make of a twist.

    Attributes:
        excludes: Conditions that rule it out.
        ask_first: Conditions under which a clinician should be asked first.
        softer: Conditions under which a smaller range and a shorter hold are due.
    """

    excludes: frozenset[Condition]
    ask_first: frozenset[Condition]
    softer: frozenset[Condition]

    def __or__(self, other: Care) -> Care:
        """The care of both."""
        return Care(self.excludes | other.excludes, self.ask_first | other.ask_first, self.softer | other.softer)


FULL_TWIST = Care(
    excludes=frozenset({Condition.SPINAL_INSTABILITY, Condition.PREGNANCY}),
    ask_first=GENERAL_CONDITIONS,
    softer=frozenset({Condition.SEVERE_OSTEOARTHRITIS}),
)
"""The care that our deepest twists need, and so every file that does not say what it needs."""

FULL_SWING = FULL_TWIST | Care(
    excludes=frozenset({Condition.DIZZINESS}),
    ask_first=frozenset({Condition.BACK_OR_NECK_TROUBLE, Condition.LONG_WITHOUT_EXERCISE}),
    softer=frozenset(),
)
"""The same for a swing (source C)."""
