"""What the prescription editor asks others for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from twistbreak.core.figure_look import LookChoice
from twistbreak.core.health.check import Fit
from twistbreak.core.pose.library import PoseLibrary
from twistbreak.core.prescriptions.incoming import PrescriptionStore
from twistbreak.core.routines.catalogue import Catalogue
from twistbreak.core.routines.routine import Routine


@dataclass(frozen=True, slots=True)
class EditorSources:
    """What there is, and who keeps it.

    Attributes:
        catalogue: Every twist there is, read anew.
        poses: Every pose there is.
        look: Who the figure is.
        fit: What the user's health answers make of a twist.
        store: Keeps the user's files.
    """

    catalogue: Callable[[], Catalogue]
    poses: Callable[[], PoseLibrary]
    look: Callable[[], LookChoice]
    fit: Callable[[Routine], Fit]
    store: PrescriptionStore
