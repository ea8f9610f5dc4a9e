"""Who a twist of the user's own comes from, in words."""

from __future__ import annotations

from twistbreak.core.routines.routine import Origin
from twistbreak.core.text import Text, translate


def whom(origin: Origin) -> Text | None:
    """Who prescribed it and when; None where nothing is known."""
    if origin.by and origin.on:
        return translate("Prescription", "Prescribed by {by} on {day}", by=origin.by, day=origin.on)
    if origin.by:
        return translate("Prescription", "Prescribed by {by}", by=origin.by)
    return translate("Prescription", "Prescribed on {day}", day=origin.on) if origin.on else None


def from_author(origin: Origin) -> tuple[Text, ...]:
    """Who prescribed it, and what they want to be read before it."""
    note = translate("Prescription", "“{note}”", note=origin.note) if origin.note else None
    return tuple(line for line in (whom(origin), note) if line is not None)
