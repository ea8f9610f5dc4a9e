"""A gallery with a store of its own: what the program does with the user's wishes, without the program."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime

from support.routines import NINE, shipped
from twistbreak.core.coach.guide import Breathing
from twistbreak.core.engine.policy import Rotation
from twistbreak.core.figure_look import LookChoice
from twistbreak.core.gallery import Gallery, toggled
from twistbreak.core.health.check import Fit
from twistbreak.core.routines.routine import Dose, Need, Place, Routine, RoutineId
from twistbreak.core.text import Text
from twistbreak.ui.gallery.figure import figures
from twistbreak.ui.gallery.window import GalleryWindow
from twistbreak.ui.theme import Theme

OWN = replace(
    shipped("seated-twist"),
    id="physio-twist",
    name=Text("Test", "What Ms Öztürk showed me"),
    place=Place.FLOOR,
    needs=frozenset({Need.MAT, Need.CHAIR_BACK}),
    source=("My physiotherapist, March 2025",),
    hold_text=replace(shipped("seated-twist").hold_text, pose="physio-twist/turned"),
    own=True,
)
"""A twist of the user's, whose pose nobody has drawn."""


@dataclass
class Store:
    """What the settings would say."""

    routines: tuple[Routine, ...] = (*(shipped(name) for name in NINE), OWN)
    favourites: tuple[RoutineId, ...] = ()
    excluded: tuple[RoutineId, ...] = ()
    dose: Dose = Dose.STANDARD
    look: LookChoice = field(default_factory=LookChoice)
    barred: dict[RoutineId, Fit] = field(default_factory=dict[RoutineId, Fit])
    resting: dict[RoutineId, datetime] = field(default_factory=dict[RoutineId, datetime])
    started: list[RoutineId] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    told: list[tuple[str, RoutineId, bool]] = field(default_factory=list)

    def gallery(self) -> Gallery:
        """What holds now: twists on a chair and standing come by themselves."""
        offered = [routine for routine in self.routines if routine.id not in self.excluded]
        rotation = Rotation(
            usual=tuple(routine.id for routine in offered if routine.place is Place.CHAIR) or ("chair-twist",),
            standing=tuple(routine.id for routine in offered if routine.place is Place.STANDING),
            favourites=frozenset(self.favourites),
        )
        return Gallery(
            self.routines, rotation, frozenset(self.excluded), self.dose, Breathing(), self.barred, self.resting
        )


def make(theme: Theme, store: Store) -> GalleryWindow:
    """A gallery that does what it is told, and shows it."""
    window = GalleryWindow(theme, store.gallery, figures(lambda: store.look))

    def favour(routine: RoutineId, is_on: bool) -> None:
        store.told.append(("favourite", routine, is_on))
        store.favourites = toggled(store.favourites, routine, on=is_on)
        window.update_now()

    def exclude(routine: RoutineId, is_on: bool) -> None:
        store.told.append(("excluded", routine, is_on))
        store.excluded = toggled(store.excluded, routine, on=is_on)
        window.update_now()

    def end_rest(routine: RoutineId) -> None:
        store.told.append(("rest", routine, False))
        del store.resting[routine]

    window.favoured.connect(favour)
    window.rest_ended.connect(end_rest)
    window.command_chosen.connect(store.commands.append)
    window.excluded.connect(exclude)
    window.routine_chosen.connect(store.started.append)
    return window
