"""What the prescription editor says."""

from __future__ import annotations

from datetime import timedelta

from twistbreak.core.prescriptions.draft import Part
from twistbreak.core.prescriptions.edits import Treatment
from twistbreak.core.routines.routine import Dose, Purpose, Side
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.ui.gallery.words import NEEDS, PLACES

__all__ = ["CARES", "DOSES", "NEEDS", "NONE", "PARTS", "PLACES", "PURPOSES", "SIDES", "USUAL"]

PARTS: dict[Part, Text] = {
    Part.SET_UP: translate("Prescription", "Before the first side"),
    Part.TURN: translate("Prescription", "Into the twist"),
    Part.HOLD: translate("Prescription", "The hold"),
    Part.BUILD_UP: translate("Prescription", "Swing: faster"),
    Part.FULL_PACE: translate("Prescription", "Swing: full pace"),
    Part.SLOW_DOWN: translate("Prescription", "Swing: slower"),
    Part.WAY_BACK: translate("Prescription", "Way back"),
    Part.REST: translate("Prescription", "Rest between the sides"),
    Part.CLOSING: translate("Prescription", "Slow breaths at the end"),
    Part.FINISH: translate("Prescription", "At the end"),
}
DOSES: dict[Dose, Text] = {
    Dose.QUICK: translate("Prescription", "Quick"),
    Dose.STANDARD: translate("Prescription", "Standard"),
    Dose.THOROUGH: translate("Prescription", "Thorough"),
}
PURPOSES: dict[Purpose, Text] = {
    Purpose.RELIEF: translate("Prescription", "Relief: a stretch that lets go"),
    Purpose.STRENGTH: translate("Prescription", "Strength: an exercise"),
}
CARES: dict[Treatment, Text] = {
    Treatment.EXCLUDED: translate("Prescription", "Never offered"),
    Treatment.ASK_FIRST_SOFTER: translate("Prescription", "Ask first, then softer"),
    Treatment.ASK_FIRST: translate("Prescription", "Ask a clinician first"),
    Treatment.SOFTER: translate("Prescription", "Softer: less far, shorter"),
    Treatment.FREE: translate("Prescription", "As for everybody"),
}
SIDES: dict[Side, Text] = {
    Side.LEFT: translate("Prescription", "To the left: {sentence}"),
    Side.RIGHT: translate("Prescription", "To the right: {sentence}"),
}
BOTH_ALIKE = translate("Prescription", "On both sides: {sentence}")
USUAL = translate("Prescription", "As usual for this place")
NONE = translate("Prescription", "No picture: text and ring only")
NO_POSE = "none"
"""The key of no picture, as files write it."""


def step_line(part: Part, number: int, sentence: str) -> Text:
    """A step in the list of steps."""
    return translate(
        "Prescription", "{number}. {part}: {sentence}", number=Uncounted(number), part=PARTS[part], sentence=sentence
    )


def lengths(found: dict[Dose, timedelta]) -> tuple[Text, ...]:
    """How long both sides take, at each dose; one line where all are the same."""
    if len(set(found.values())) == 1:
        (length, *_) = found.values()
        return (translate("Prescription", "{length} in all, at every dose", length=length),)
    return tuple(
        translate("Prescription", "{dose}: {length} in all", dose=DOSES[dose], length=length)
        for dose, length in found.items()
    )
