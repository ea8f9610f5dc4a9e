"""A twist while somebody writes it: all that a routine's file can say, as words and numbers that may be wrong yet.

`drafting` begins one, `edits` changes it, `writing` makes a file of it and `check` says what is wrong with that file. A
draft knows no sides of its own: both are always done, and equally long.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from twistbreak.core.range import Range
from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.routine import Need, Origin, Place, Purpose, RoutineId
from twistbreak.core.routines.step_reading import sided

NOBODY = Origin()
"""What is known of a twist that nobody has prescribed."""


class Part(StrEnum):
    """What a step belongs to, in the order of time; the value is its table in the file."""

    SET_UP = "set_up"
    TURN = "turn"
    HOLD = "hold"
    BUILD_UP = "swing.build_up"
    FULL_PACE = "swing.full_pace"
    SLOW_DOWN = "swing.slow_down"
    WAY_BACK = "way_back"
    REST = "rest"
    CLOSING = "closing"
    FINISH = "finish"


REPEATED = frozenset({Part.SET_UP, Part.TURN, Part.WAY_BACK})
"""Parts of one step or more."""
TIMED = REPEATED | {Part.REST, Part.FINISH}
"""Parts whose steps have a time of their own; the others last as long as the dose says."""
SWUNG = frozenset({Part.BUILD_UP, Part.FULL_PACE, Part.SLOW_DOWN})
"""Parts that share the pose of the swing."""


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence with `{side}` and `{other}` for both sides, or one for each.

    Attributes:
        both: The sentence for both sides; for the left, where the right has its own.
        right: The sentence for the right, or None.
    """

    both: str = ""
    right: str | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing is written."""
        return not self.both.strip() and not (self.right or "").strip()

    @property
    def sentences(self) -> tuple[str, str]:
        """What is said for the left, and for the right."""
        if self.right is not None:
            return self.both, self.right
        spoken = sided(self.both, "")
        return spoken.left.source, spoken.right.source


@dataclass(frozen=True, slots=True)
class DraftStep:
    """One instruction.

    Attributes:
        part: What it belongs to.
        say: What is said in large type.
        detail: A quieter line; empty: none.
        voice: What the voice says instead; empty: the same.
        seconds: How long it stands, where its part is timed.
        pose: Key of the pose reached at its end; empty: the usual one of the place.
    """

    part: Part
    say: Words = Words()
    detail: Words = Words()
    voice: Words = Words()
    seconds: float = 4
    pose: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """What a dose asks for on each side: seconds of one hold (of counted breaths, at most), breaths, and rounds."""

    seconds: float
    breaths: int = 0
    rounds: int = 1


@dataclass(frozen=True, slots=True)
class DraftHold:
    """A hold in the making.

    Attributes:
        seconds: The range that its file gives.
        breaths: The range in breaths; None where it is counted in seconds.
        amounts: For each dose, in order.
    """

    seconds: Range
    breaths: Range | None
    amounts: tuple[Amount, ...]


@dataclass(frozen=True, slots=True)
class DraftSwing:
    """A swing in the making.

    Attributes:
        each_side: The range of repetitions that its file gives.
        repetitions: On each side, for each dose in order.
        slow: Seconds of a swing to one side, at the start and the end.
        fast: Seconds of a swing to one side at full pace.
        closing_breaths: Slow breaths after the last swing.
        pose: Key of the pose at the end of a swing; empty: the usual one of the place.
    """

    each_side: Range
    repetitions: tuple[int, ...]
    slow: float
    fast: float
    closing_breaths: int
    pose: str = ""


@dataclass(frozen=True, slots=True)
class Lists:
    """Lines to read beside the twist, as in its file."""

    works_on: tuple[str, ...] = ()
    cautions: tuple[str, ...] = ()
    tips: tuple[str, ...] = ()
    mistakes: tuple[str, ...] = ()
    easier_ways: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """A twist in the making; what its fields mean is told at `routine.Routine`."""

    id: RoutineId
    name: str
    summary: str
    place: Place
    action: DraftHold | DraftSwing
    steps: tuple[DraftStep, ...]
    excludes: frozenset[Condition]
    ask_first: frozenset[Condition]
    softer: frozenset[Condition]
    needs: frozenset[Need] = frozenset()
    purpose: Purpose = Purpose.RELIEF
    source: tuple[str, ...] = ()
    easier: RoutineId | None = None
    lists: Lists = Lists()
    origin: Origin = NOBODY


def keys_of(draft: Draft) -> tuple[str, ...]:
    """Where each step stands in the file, as problems name it: `turn[2]`, `hold`."""
    found: list[str] = []
    for step in draft.steps:
        number = sum(other.part is step.part for other in draft.steps[: len(found) + 1])
        found.append(f"{step.part}[{number}]" if step.part in REPEATED else str(step.part))
    return tuple(found)
