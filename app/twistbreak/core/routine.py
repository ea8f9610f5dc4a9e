"""A guided twist as data."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from twistbreak.core.text import Text

RoutineId = str
"""The stem of a routine's file, such as `chair-twist`."""


class Side(StrEnum):
    """An anatomical side: the person's own, never mirrored by a language's layout direction."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        """The opposite side."""
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


class Place(StrEnum):
    """Where a twist is done."""

    CHAIR = "chair"
    STANDING = "standing"
    FLOOR = "floor"
    LYING = "lying"


class Need(StrEnum):
    """What must be at hand."""

    CHAIR_BACK = "chair_back"
    MAT = "mat"


class Dose(StrEnum):
    """How much: resolves to concrete holds inside the range that a routine's source gives."""

    QUICK = "quick"
    STANDARD = "standard"
    THOROUGH = "thorough"

    @property
    def shorter(self) -> Dose | None:
        """The next smaller dose, or None."""
        order = list(Dose)
        index = order.index(self)
        return order[index - 1] if index else None


class Kind(StrEnum):
    """Hold a position, or swing from side to side."""

    HOLD = "hold"
    SWING = "swing"


@dataclass(frozen=True, slots=True)
class Sided:
    """One instruction for each side, both whole sentences, so that each is translated whole."""

    left: Text
    right: Text

    def __getitem__(self, side: Side) -> Text:
        """The sentence for a side."""
        return self.left if side is Side.LEFT else self.right


@dataclass(frozen=True, slots=True)
class Step:
    """One instruction on the screen and in the voice.

    Attributes:
        text: What to do, short, for large type.
        detail: One quieter line below it, or None.
        lasts: How long the instruction stands while moving into (or out of) the position.
        pose: The key of the pose reached at the end of the step.
    """

    text: Sided
    detail: Sided | None
    lasts: timedelta
    pose: str


@dataclass(frozen=True, slots=True)
class Span:
    """A closed range from a source, in the unit of its owner."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high


@dataclass(frozen=True, slots=True)
class Hold:
    """How long a position is kept, on each side.

    Attributes:
        seconds: The source's range in seconds. Where the source counts breaths, what it says those take.
        breaths: The source's range in breaths, or None where it gives seconds only.
        by_dose: What each dose asks for: seconds, or breaths where `breaths` is given.
        rounds: How often both sides are done, by dose.
    """

    seconds: Span
    breaths: Span | None
    by_dose: dict[Dose, float]
    rounds: dict[Dose, int]


@dataclass(frozen=True, slots=True)
class Swing:
    """A continuous movement from side to side.

    Attributes:
        per_side: The source's range of repetitions on each side.
        by_dose: Repetitions on each side for each dose.
        slow: Seconds for one swing (one side) at the start and at the end.
        fast: Seconds for one swing at full pace.
        closing_breaths: Slow breaths with hanging arms after the last swing.
    """

    per_side: Span
    by_dose: dict[Dose, int]
    slow: float
    fast: float
    closing_breaths: int


@dataclass(frozen=True, slots=True)
class Routine:
    """One of the twists, as its file says; see `docs/routines.md` for the format.

    Attributes:
        set_up: Steps before the first side.
        turn: Steps into the twist, for one side.
        hold_text: What stands on the screen during the hold.
        way_back: Steps back to the centre, for one side.
        action: The hold or the swing.
        excludes: Conditions of the health check that rule this twist out.
        ask_first: Conditions under which a clinician should be asked first.
        softer: Conditions under which a smaller range and shorter hold are due.
        easier: The id of an easier routine, or None.
        source: Keys of the sources (`docs/evidence.md`).
        own: The file is the user's, not one of ours.
    """

    id: RoutineId
    name: Text
    place: Place
    needs: frozenset[Need]
    summary: Text
    set_up: tuple[Step, ...]
    turn: tuple[Step, ...]
    hold_text: Step
    way_back: tuple[Step, ...]
    action: Hold | Swing
    works_on: tuple[Text, ...]
    cautions: tuple[Text, ...]
    tips: tuple[Text, ...]
    mistakes: tuple[Text, ...]
    excludes: frozenset[str]
    ask_first: frozenset[str]
    softer: frozenset[str]
    easier: RoutineId | None
    source: tuple[str, ...]
    own: bool = False

    @property
    def kind(self) -> Kind:
        """Hold or swing."""
        return Kind.SWING if isinstance(self.action, Swing) else Kind.HOLD
