"""What a seat that swivels asks for: it turns with the body, and the spine then does not."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from twistbreak.core.routines.routine import Place, Routine
from twistbreak.core.text import translate

SWIVEL = "swivel"
"""The value of `twists.equipment` for a chair that swivels."""

KEEP_STILL = translate(
    "Seat", "Your seat swivels: plant both feet, so that hips and knees stay still and face forward."
)
"""Source D: pelvis and knees stay still, and the turn happens in the spine."""


def seated(routines: Iterable[Routine], *, swivels: bool) -> tuple[Routine, ...]:
    """The twists as they are done on the user's seat."""
    return tuple(
        replace(routine, cautions=(*routine.cautions, KEEP_STILL))
        if swivels and routine.place is Place.CHAIR
        else routine
        for routine in routines
    )
