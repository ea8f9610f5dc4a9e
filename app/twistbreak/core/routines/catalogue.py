"""The twists there are, ours and the user's, and what was wrong with their files."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from twistbreak.core.problem import Problem
from twistbreak.core.routines.routine import Routine, RoutineId


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Every twist that can be used.

    Attributes:
        routines: By id: ours first, then the user's own, each in the order of their ids.
        problems: What was wrong in the files, in the order they were read; good files are not touched by bad ones.
    """

    routines: Mapping[RoutineId, Routine]
    problems: tuple[Problem, ...] = ()
