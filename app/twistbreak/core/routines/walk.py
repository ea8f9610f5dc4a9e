"""What is offered when no twist is left: stand up, walk and breathe. It turns nothing, so nothing rules it out."""

from __future__ import annotations

from datetime import timedelta

from twistbreak.core.clock import ZERO
from twistbreak.core.routines.routine import WALK_ID, Dose, Place, Routine, Sided, Step, Walk
from twistbreak.core.text import Text, translate

_POSE = "standing-twist/standing"


def _step(text: Text, detail: Text | None, seconds: float, voice: Text) -> Step:
    quieter = detail and Sided(detail, detail)
    lasts = timedelta(seconds=seconds) if seconds else ZERO
    return Step(Sided(text, text), quieter, lasts, _POSE, Sided(voice, voice))


WALK = Routine(
    id=WALK_ID,
    name=translate("Walk", "Stand up and walk"),
    place=Place.STANDING,
    needs=frozenset(),
    summary=translate("Walk", "Stand up, walk a few steps and breathe: a break from sitting without any twist."),
    set_up=(
        _step(
            translate("Walk", "Stand up, slowly"),
            translate("Walk", "Let your arms hang."),
            5,
            translate("Walk", "Stand up, slowly"),
        ),
    ),
    turn=(),
    hold_text=_step(
        translate("Walk", "Walk a few steps, and breathe"),
        translate("Walk", "At your own pace, wherever there is room."),
        0,
        translate("Walk", "Walk a few steps"),
    ),
    way_back=(),
    finish=_step(
        translate("Walk", "Sit down again when you like"), None, 3, translate("Walk", "Sit down again when you like")
    ),
    action=Walk({Dose.QUICK: 30, Dose.STANDARD: 60, Dose.THOROUGH: 120}),
    works_on=(),
    cautions=(),
    tips=(),
    mistakes=(),
    easier_ways=(),
    excludes=frozenset(),
    ask_first=frozenset(),
    softer=frozenset(),
    easier=None,
    source=("A",),
)
"""Source A asks for breaks of 30 s at least, and for a thorough one of a couple of minutes; the minute is ours."""
