"""What the gallery says about a twist."""

from __future__ import annotations

from PySide6.QtCore import QDate, QLocale

from twistbreak.core.gallery import Comes, Entry, WayBack
from twistbreak.core.health.check import Fit
from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.routine import Dose, Need, Place, Purpose, Routine
from twistbreak.core.text import Text, translate

PLACES: dict[Place, Text] = {
    Place.CHAIR: translate("Gallery", "Chair"),
    Place.STANDING: translate("Gallery", "Standing"),
    Place.FLOOR: translate("Gallery", "Floor"),
    Place.LYING: translate("Gallery", "Lying"),
}
NEEDS: dict[Need, Text] = {
    Need.CHAIR_BACK: translate("Gallery", "Chair with a back"),
    Need.MAT: translate("Gallery", "Mat"),
}
PURPOSES: dict[Purpose, Text] = {
    Purpose.RELIEF: translate("Gallery", "relieves"),
    Purpose.STRENGTH: translate("Gallery", "strengthens"),
}
DOSES: dict[Dose, Text] = {
    Dose.QUICK: translate("Gallery", "Quick: {length}"),
    Dose.STANDARD: translate("Gallery", "Standard: {length}"),
    Dose.THOROUGH: translate("Gallery", "Thorough: {length}"),
}
CONDITIONS: dict[Condition, Text] = {
    Condition.ACUTE_DISC_HERNIATION: translate("Gallery", "a fresh slipped disc in the lower back"),
    Condition.ACUTE_SCIATICA: translate("Gallery", "fresh sciatica"),
    Condition.SPINAL_INSTABILITY: translate("Gallery", "vertebrae that are unstable or have slipped"),
    Condition.SEVERE_OSTEOARTHRITIS: translate("Gallery", "severe wear of the joints"),
    Condition.PREGNANCY: translate("Gallery", "pregnancy"),
    Condition.SPINAL_FUSION: translate("Gallery", "an operation on the spine, or another serious injury"),
    Condition.BACK_OR_NECK_TROUBLE: translate("Gallery", "trouble in the back or the neck"),
    Condition.LONG_WITHOUT_EXERCISE: translate("Gallery", "a long time without exercise"),
    Condition.DIZZINESS: translate("Gallery", "dizziness"),
}

SOURCES: dict[str, Text] = {
    "A": translate("Gallery", "A review of posture stretches: the twist in the chair"),
    "B": translate("Gallery", "A physiotherapy article on spinal twists, vcurehealthcare.com"),
    "C": translate("Gallery", "A stretching guide: the back twist"),
    "D": translate("Gallery", "A massage therapist's tutorial: the seated twist"),
    "E": translate("Gallery", "A gentle, reclined, twisting back stretch, about.com, 2009"),
}
"""The sources of the twists that ship; keys as in `docs/evidence.md`."""

TITLE = translate("Gallery", "All twists")
ANYWHERE = translate("Gallery", "Anywhere")
YOURS = translate("Gallery", "Yours")
START = translate("Gallery", "Start")
START_KEY = translate("Gallery", "Start this twist now (Enter)")
DETAILS = translate("Gallery", "Details")
DETAILS_KEY = translate("Gallery", "What it works on, cautions and sources (Space)")
FAVOURITE = translate("Gallery", "Favourite: comes about twice as often (F)")
IS_FAVOURITE = translate("Gallery", "Favourite")
NOT_THIS = translate("Gallery", "Not this one")
NOT_THIS_KEY = translate("Gallery", "Never offer this twist (Delete)")
WAYS_BACK = {
    WayBack.HEALTH_CHECK: translate("Gallery", "Health check…"),
    WayBack.END_REST: translate("Gallery", "End its rest"),
    WayBack.OFFER_AGAIN: translate("Gallery", "Offer it again"),
}
WAY_BACK_KEY = translate("Gallery", "Key: Enter")
BUSY = translate("Gallery", "A twist is running. Finish it or leave it, then you can start another one.")
KEYS = translate("Gallery", "Arrow keys move from card to card. Enter starts, Space shows the details.")


_CARE = {
    Fit.EXCLUDED: translate("Gallery", "Left out because of your answers in the health check."),
    Fit.ASK_FIRST: translate(
        "Gallery", "Ask a doctor or physiotherapist first. When they say yes, tell it in the health check."
    ),
}


def where(routine: Routine) -> Text:
    """Place and needs in one line."""
    place = PLACES[routine.place]
    match sorted(routine.needs):
        case [Need.CHAIR_BACK]:
            return translate("Gallery", "{place} · with a back", place=place)
        case [Need.MAT]:
            return translate("Gallery", "{place} · needs a mat", place=place)
        case []:
            return place
        case _:
            return translate("Gallery", "{place} · needs a chair with a back and a mat", place=place)


def how_long(entry: Entry) -> Text:
    """Length and purpose in one line."""
    purpose = PURPOSES[entry.routine.purpose]
    return translate("Gallery", "{length} · {purpose}", length=entry.length, purpose=purpose)


def reason(entry: Entry) -> Text | None:
    """Why a twist cannot be started, or does not come by itself; None when it does."""
    match entry.way_back:
        case WayBack.HEALTH_CHECK:
            return _CARE[entry.fit]
        case WayBack.OFFER_AGAIN:
            return translate("Gallery", "You said: not this one. It is never offered.")
        case WayBack.END_REST if (until := entry.rests_until) is not None:
            day = QLocale().toString(QDate(until.year, until.month, until.day), QLocale.FormatType.LongFormat)
            return translate("Gallery", "It rests until {day}.", day=day)
        case _:
            return _by_choice(entry)


def _by_choice(entry: Entry) -> Text | None:
    match entry.comes:
        case Comes.BY_CHOICE if entry.routine.place is Place.STANDING:
            return translate("Gallery", "Only when you choose it: by your settings no standing twist comes by itself.")
        case Comes.BY_CHOICE:
            return translate("Gallery", "Only when you choose it: this place is not among yours in the settings.")
        case _:
            return None


def way_back_to(entry: Entry, name: str) -> Text:
    """What the button does that brings a twist back, for screen readers."""
    match entry.way_back:
        case WayBack.HEALTH_CHECK:
            return translate("Gallery", "Health check: {name}", name=name)
        case WayBack.END_REST:
            return translate("Gallery", "End its rest: {name}", name=name)
        case _:
            return translate("Gallery", "Offer it again: {name}", name=name)


def needed(routine: Routine) -> tuple[Text, ...]:
    """Each thing that must be at hand."""
    return tuple(NEEDS[need] for need in sorted(routine.needs))


def sources(routine: Routine) -> tuple[Text, ...]:
    """Where its facts come from; the user's own twists say so in their own words."""
    known = {} if routine.own else SOURCES
    return tuple(known.get(source) or translate("Gallery", "{source}", source=source) for source in routine.source)
