"""What the windows ask for when they need it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from twistbreak.core.engine.effects import Note
from twistbreak.core.settings.preferences import Preferences
from twistbreak.core.views import TrayView

if TYPE_CHECKING:
    from twistbreak.composition.memory import Memory
    from twistbreak.composition.outlook import Outlook
    from twistbreak.composition.rules import Rules
    from twistbreak.composition.senses import Senses
    from twistbreak.composition.sounds import Sounds
    from twistbreak.core.login_start import LoginStart
    from twistbreak.core.prescriptions.incoming import PrescriptionStore
    from twistbreak.services.places_file import PlacesFile


@dataclass(frozen=True, slots=True)
class Sources:
    """What the windows ask for when they need it.

    Attributes:
        rules: Settings, twists and health answers.
        outlook: What can be done now, and what is to come.
        memory: The history.
        senses: The clocks.
        sounds: Tones and voice.
        places: Where the user left the windows.
        view: The state of this moment.
        notes: The why log.
        preferences: The user's wishes about looks and sounds, and the system's about stillness.
        break_time: The clock that a break runs on, as a time since some beginning; faster in a demonstration.
        pace: How much faster.
        tray_place: Where the tray icon is, or None.
        login: The system's list of what starts at login.
        prescriptions: Keeps the user's twists.
        welcomed: The welcome has been closed.
    """

    rules: Rules
    outlook: Outlook
    memory: Memory
    senses: Senses
    sounds: Sounds
    places: PlacesFile
    view: Callable[[], TrayView]
    notes: Callable[[], Sequence[Note]]
    preferences: Callable[[], Preferences]
    break_time: Callable[[], timedelta]
    pace: float
    tray_place: Callable[[], QRect | None]
    login: Callable[[], LoginStart]
    prescriptions: Callable[[], PrescriptionStore]
    welcomed: Callable[[], None]
