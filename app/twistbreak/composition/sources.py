"""What the windows ask for when they need it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect

from twistbreak.core.engine.effects import Note
from twistbreak.core.ports import Speaker
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.core.settings.model import Settings
from twistbreak.core.settings.preferences import Preferences
from twistbreak.core.views import TrayView

if TYPE_CHECKING:
    from twistbreak.composition.memory import Memory
    from twistbreak.composition.rules import Rules
    from twistbreak.core.coach.cues import Cue
    from twistbreak.core.gallery import Gallery
    from twistbreak.core.history.rows import Span
    from twistbreak.core.login_start import LoginStart
    from twistbreak.core.outlook.day_preview import DayPreview, PlannedBreak
    from twistbreak.core.pose.library import PoseLibrary
    from twistbreak.core.prescriptions.incoming import PrescriptionStore
    from twistbreak.ui.placement import Places
    from twistbreak.ui.settings.dialog import SettingsDialog


@dataclass(frozen=True, slots=True)
class Sources:
    """What the windows ask for when they need it.

    Attributes:
        view: The state of this moment.
        routine: Finds a twist by its id.
        choices: The twists that the user may choose now.
        poses: Every pose, read when it is first needed.
        gallery: Every twist, with what the user has said about it.
        favour: Makes a twist a favourite, or no favourite any more.
        exclude: Never offers a twist again, or offers it again.
        end_rest: Offers a twist again that rests.
        notes: The why log.
        snooze: Length of a snooze.
        preferences: The user's wishes about looks and sounds.
        local_now: The local date and time, aware.
        uptime: The time that a break runs on; faster in a demonstration.
        pace: How much faster.
        play: Sounds a cue.
        speaker: Finds the voice, and loads it when it is first wanted.
        load_places: Where the user left the windows.
        save_places: Keeps that.
        tray_place: Where the tray icon is, or None.
        is_timed: A benchmark asks how long the break window takes.
        settings_dialog: Makes the settings dialog.
        rules: Settings, twists and health answers.
        memory: The history.
        planned: The breaks still to come today.
        running: What is going on, as the history will have it.
        login: The system's list of what starts at login.
        prescriptions: Keeps the user's twists.
        day: What a day would look like with other settings.
        welcomed: The welcome has been closed.
    """

    view: Callable[[], TrayView]
    routine: Callable[[RoutineId], Routine]
    choices: Callable[[], Sequence[Routine]]
    poses: Callable[[], PoseLibrary]
    gallery: Callable[[], Gallery]
    favour: Callable[[RoutineId, bool], None]
    exclude: Callable[[RoutineId, bool], None]
    end_rest: Callable[[RoutineId], None]
    notes: Callable[[], Sequence[Note]]
    snooze: Callable[[], timedelta]
    preferences: Callable[[], Preferences]
    local_now: Callable[[], datetime]
    uptime: Callable[[], timedelta]
    pace: float
    play: Callable[[Cue], None]
    speaker: Callable[[], Speaker]
    load_places: Callable[[], Places]
    save_places: Callable[[Places], None]
    tray_place: Callable[[], QRect | None]
    is_timed: bool
    settings_dialog: Callable[[], SettingsDialog]
    rules: Rules
    memory: Memory
    planned: Callable[[], Sequence[PlannedBreak]]
    running: Callable[[], Span | None]
    login: Callable[[], LoginStart]
    prescriptions: Callable[[], PrescriptionStore]
    day: Callable[[Settings], DayPreview]
    welcomed: Callable[[], None]
