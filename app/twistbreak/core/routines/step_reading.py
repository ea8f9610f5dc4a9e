"""Reads the words of a routine's file: single texts, and the steps with what is shown and said in each."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from twistbreak.core.checked_table import Table
from twistbreak.core.clock import ZERO
from twistbreak.core.range import Range
from twistbreak.core.routines.routine import Place, RoutineId, Sided, Step
from twistbreak.core.text import Text, translate

LONGEST_LINE = 300
"""Characters of a paragraph; a step says less."""
MOST_LINES = 20
"""Lines of one list."""
_SAY, _VOICE, _DETAIL, _POSE = 80, 50, 200, 80
"""Longest texts of a step, in characters."""
_MOST_STEPS = 12
"""Steps of one phase."""
_STEP_SECONDS = Range(1, 120)
_FINISH = timedelta(seconds=4)
_SIDES = ("{side}", "{other}")

MODEL = {
    Place.CHAIR: "chair-twist",
    Place.STANDING: "standing-twist",
    Place.FLOOR: "floor-seated-twist",
    Place.LYING: "supine-twist",
}
"""The routine whose poses stand in where a file names none."""


def sided(sentence: str, context: str) -> Sided:
    """Make of a sentence with `{side}` and `{other}` one whole sentence for each side."""
    left = sentence.replace("{side}", "left").replace("{other}", "right")
    right = sentence.replace("{side}", "right").replace("{other}", "left")
    return Sided(Text(context, left), Text(context, right))


def context_of(id: RoutineId) -> str:  # noqa: A002 -- the key's name in the file
    """The translation context of a routine's texts."""
    return f"Routine {id}"


class StepReader:
    """Reads the words of one file; what is wrong with them goes into its report.

    Args:
        top: The file's top table.
        context: The translation context of its texts.
        place: Where the twist is done; gives the poses of steps that name none.
    """

    def __init__(self, top: Table, context: str, place: Place) -> None:
        self._top = top
        self._context = context
        self._model = MODEL[place]

    def text(self, table: Table, key: str, longest: int) -> Text:
        """A text of at most so many characters that speaks of no side."""
        return Text(self._context, _checked(table, key, table.text(key, longest)))

    def lines(self, key: str) -> tuple[Text, ...]:
        """A list of texts that speak of no side."""
        lines = self._top.texts(key, MOST_LINES, LONGEST_LINE)
        return tuple(Text(self._context, _checked(self._top, key, line)) for line in lines)

    def steps(self, key: str, pose: str) -> tuple[Step, ...]:
        """The steps of one phase; `pose` stands in where one names none."""
        return tuple(self._timed(table, pose) for table in self._top.tables(key, _MOST_STEPS))

    def still(self, table: Table, pose: str) -> Step:
        """What is shown and said, without a time of its own."""
        return self._said(table, table.text("pose", _POSE, f"{self._model}/{pose}"))

    def stage(self, swing: Table, key: str) -> Step:
        """What is shown and said at one pace of the swings; the pose is that of all of them."""
        table = swing.table(key)
        step = self._said(table, swing.text("pose", _POSE, f"{self._model}/turned"))
        table.mention_unknown()
        return step

    def rest(self, way_back: tuple[Step, ...]) -> Step | None:
        """A pause in the middle, in the position in which the way back ends; None without any."""
        if not self._top.has("rest"):
            return None
        table = self._top.table("rest")
        pose = table.text("pose", _POSE, way_back[-1].pose if way_back else f"{self._model}/ready")
        lasts = _seconds(table)
        step = replace(self._said(table, pose), lasts=lasts)
        table.mention_unknown()
        return step

    def finish(self) -> Step:
        """The last step: back to rest."""
        if self._top.has("finish"):
            return self._timed(self._top.table("finish"), "ready")
        text = translate("Guide", "Let go, and breathe easily")
        return Step(Sided(text, text), None, _FINISH, f"{self._model}/ready")

    def _timed(self, table: Table, pose: str) -> Step:
        lasts = _seconds(table)
        step = replace(self.still(table, pose), lasts=lasts)
        table.mention_unknown()
        return step

    def _said(self, table: Table, pose: str) -> Step:
        detail = self._sentence(table, "detail", _DETAIL) if table.has("detail") else None
        voice = self._sentence(table, "voice", _VOICE) if table.has("voice") else None
        return Step(self._sentence(table, "say", _SAY), detail, ZERO, pose, voice)

    def _sentence(self, table: Table, key: str, longest: int) -> Sided:
        """One sentence with places for the sides, or a table with a whole sentence for each."""
        if table.is_table(key):
            both = table.table(key)
            sentence = Sided(self.text(both, "left", longest), self.text(both, "right", longest))
            both.mention_unknown()
            return sentence
        return sided(_checked(table, key, table.text(key, longest), *_SIDES), self._context)


def _seconds(table: Table) -> timedelta:
    return timedelta(seconds=table.number("seconds", _STEP_SECONDS))


def _checked(table: Table, key: str, text: str, *places: str) -> str:
    """The text; braces that are none of its places are a mistake."""
    rest = text
    for place in places:
        rest = rest.replace(place, "")
    if "{" in rest or "}" in rest:
        right = (
            translate("Routine file", "should have no braces but those of {{side}} and {{other}}.")
            if places
            else translate("Routine file", "should have no braces.")
        )
        table.report.reject((*table.path, key), right)
    return text
