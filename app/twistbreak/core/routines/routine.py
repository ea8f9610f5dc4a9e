"""A guided twist as data."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from twistbreak.core.range import Range
from twistbreak.core.routines.care import Condition
from twistbreak.core.text import Text

RoutineId = str
"""The stem of a routine's file, such as `chair-twist`."""

WALK_ID: RoutineId = "walk"
"""What is offered when no twist is left; it has no file (`core.routines.walk`)."""


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


class Purpose(StrEnum):
    """What a twist is for; over a day the two are mixed (source A)."""

    RELIEF = "relief"
    """A stretch that lets go."""
    STRENGTH = "strength"
    """An exercise: the muscles of the trunk do the work."""


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

    @property
    def longer(self) -> Dose | None:
        """The next larger dose, or None."""
        order = list(Dose)
        return next(iter(order[order.index(self) + 1 :]), None)


class Kind(StrEnum):
    """Hold a position, swing from side to side, or walk where no twist is left."""

    HOLD = "hold"
    SWING = "swing"
    WALK = "walk"


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
        voice: What is said aloud, shorter than the text; None: something general, or the text.
    """

    text: Sided
    detail: Sided | None
    lasts: timedelta
    pose: str
    voice: Sided | None = None


USUAL_SECONDS = {Dose.QUICK: 15.0, Dose.STANDARD: 30.0, Dose.THOROUGH: 60.0}
"""What a dose asks for on each side, in seconds, where a routine does not say (source A)."""


def usual_hold(dose: Dose, seconds: Range) -> tuple[float, int]:
    """Fit a dose into a source's range: more rounds instead of a hold beyond it.

    Args:
        dose: How much.
        seconds: The source's range for one hold.

    Returns:
        Seconds of one hold, always inside the range, and rounds.
    """
    wanted = USUAL_SECONDS[dose]
    rounds = math.ceil(wanted / seconds.high)
    return seconds.nearest(wanted / rounds), rounds


@dataclass(frozen=True, slots=True)
class Hold:
    """How long a position is kept, on each side.

    Attributes:
        seconds: The source's range in seconds. Where the source counts breaths, what it says those take.
        breaths: The source's range in breaths, or None where it gives seconds only.
        by_dose: What each dose asks for: seconds, or breaths where `breaths` is given.
        rounds: How often both sides are done, by dose.
        longest: The most seconds that one hold may take, by dose, inside `seconds`. For a hold in seconds it is what
            `by_dose` says; the breaths of a counted hold are paced so that they fit.
    """

    seconds: Range
    breaths: Range | None
    by_dose: Mapping[Dose, float]
    rounds: Mapping[Dose, int]
    longest: Mapping[Dose, float]


@dataclass(frozen=True, slots=True)
class Swing:
    """A continuous movement from side to side.

    Attributes:
        per_side: The source's range of repetitions on each side.
        by_dose: Repetitions on each side for each dose.
        slow: Seconds for one swing (one side) at the start and at the end.
        fast: Seconds for one swing at full pace.
        closing_breaths: Slow breaths with hanging arms after the last swing.
        build_up: What stands on the screen while the swings get faster.
        slow_down: What stands on the screen while they get slower again.
        closing: What stands on the screen during the closing breaths.
    """

    per_side: Range
    by_dose: Mapping[Dose, int]
    slow: float
    fast: float
    closing_breaths: int
    build_up: Step
    slow_down: Step
    closing: Step


@dataclass(frozen=True, slots=True)
class Walk:
    """A few steps, without any turn and so without sides.

    Attributes:
        by_dose: Seconds for each dose.
    """

    by_dose: Mapping[Dose, float]


@dataclass(frozen=True, slots=True)
class Origin:
    """Who a twist of the user's own comes from; what is not known is left empty.

    Attributes:
        by: Who prescribed it.
        on: When.
        note: What they want to be read before it.
        based_on: The id of the twist it was copied from, or None.
    """

    by: str = ""
    on: date | None = None
    note: str = ""
    based_on: RoutineId | None = None


@dataclass(frozen=True, slots=True)
class Routine:
    """One of the twists, as its file says; see `docs/routines.md` for the format.

    Attributes:
        set_up: Steps before the first side.
        turn: Steps into the twist, for one side; empty for a swing and a walk.
        hold_text: What stands on the screen during the hold, while swinging at full pace, or while walking.
        way_back: Steps back to the centre, for one side; for a swing, after the last one.
        finish: The last step: back to rest.
        action: The hold, the swing or the walk.
        easier_ways: Ways to make this one easier.
        excludes: Conditions of the health check that rule this twist out.
        ask_first: Conditions under which a clinician should be asked first.
        softer: Conditions under which a smaller range and shorter hold are due.
        easier: The id of an easier routine, or None.
        source: Keys of the sources (`docs/evidence.md`), the main one first.
        purpose: What it is for.
        own: The file is the user's, not one of ours.
        rest: A pause in the middle between two sides of a hold, or None.
        origin: Who it comes from.
        reach: How far to turn, as a share of the full turn; less than 1 for a softened twist.
        undeclared: Its file does not say all that the health check needs, so it has the care of a full twist.
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
    finish: Step
    action: Hold | Swing | Walk
    works_on: tuple[Text, ...]
    cautions: tuple[Text, ...]
    tips: tuple[Text, ...]
    mistakes: tuple[Text, ...]
    easier_ways: tuple[Text, ...]
    excludes: frozenset[Condition]
    ask_first: frozenset[Condition]
    softer: frozenset[Condition]
    easier: RoutineId | None
    source: tuple[str, ...]
    purpose: Purpose = Purpose.RELIEF
    own: bool = False
    rest: Step | None = None
    origin: Origin = Origin()
    reach: float = 1.0
    undeclared: bool = False

    @property
    def kind(self) -> Kind:
        """Hold, swing or walk."""
        match self.action:
            case Hold():
                return Kind.HOLD
            case Swing():
                return Kind.SWING
            case Walk():
                return Kind.WALK

    @property
    def has_sides(self) -> bool:
        """Whether it is done on both sides."""
        return not isinstance(self.action, Walk)
