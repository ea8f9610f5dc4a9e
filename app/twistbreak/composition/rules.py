"""The user's settings, twists and health answers at work: read, changed, saved again; and what they mean now."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from twistbreak.core.clock import Moment
from twistbreak.core.engine.effects import Offer
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.progress import grown
from twistbreak.core.health.check import HealthAnswers
from twistbreak.core.health.softening import fitted
from twistbreak.core.problem import Problem
from twistbreak.core.routines.catalogue import Catalogue
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.core.routines.seat import SWIVEL, seated
from twistbreak.core.routines.walk import WALK
from twistbreak.core.settings.model import Settings, Value
from twistbreak.core.settings.preferences import Preferences, conflicts, policy_from, preferences_from
from twistbreak.core.text import Text
from twistbreak.services.file_watch import FileWatch
from twistbreak.services.health_file import HealthFile
from twistbreak.services.settings_file import SettingsFile

if TYPE_CHECKING:
    from twistbreak.core.gallery import Gallery
    from twistbreak.core.outlook.day_preview import DayPreview
    from twistbreak.core.pose.library import PoseLibrary

SAVE_AGAIN_MS = 60_000
"""Pause before settings that could not be saved are tried again."""


class Rules(QObject):
    """What holds, and where it comes from.

    Args:
        file: The settings file.
        read_twists: Reads the routines, ours and the user's.
        read_poses: Reads the poses, ours and the user's, when the first figure is drawn.
        health: The answers of the health check.
        adapt: Has the last word about the policy: the demonstration is in a hurry.
        parent: Qt parent.
    """

    changed = Signal()
    """Something else holds now."""

    def __init__(
        self,
        file: SettingsFile,
        read_twists: Callable[[], Catalogue],
        read_poses: Callable[[], tuple[PoseLibrary, tuple[Problem, ...]]],
        health: HealthFile,
        adapt: Callable[[Policy], Policy],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.file = file
        self._read_twists = read_twists
        self._read_poses = read_poses
        self._poses: PoseLibrary | None = None
        self._pose_problems: tuple[Problem, ...] = ()
        self._news = QTimer(self, singleShot=True, interval=0)
        self._news.timeout.connect(self.changed)
        self._adapt = adapt
        self._unsaved: Problem | None = None
        self._save_again = QTimer(self, singleShot=True, interval=SAVE_AGAIN_MS)
        self._save_again.timeout.connect(self._flush)
        self._health = health
        self._health_problem = health.load()
        file.load()
        self.catalogue = read_twists()
        self._watch = FileWatch(file.path, self)
        self._watch.changed.connect(self._edited)
        self._take_over()

    @property
    def settings(self) -> Settings:
        """Every setting."""
        return self.file.settings

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong with the user's files, in sentences."""
        own = (problem for problem in (self._unsaved, self._health_problem) if problem)
        return (*own, *self.file.problems, *self.catalogue.problems, *self._pose_problems)

    @property
    def answers(self) -> HealthAnswers:
        """The user's, in the health check."""
        return self._health.answers

    @property
    def choices(self) -> list[Routine]:
        """The twists that the user may choose: all but those ruled out by the health check, or by the user."""
        excluded, barred = self.settings.choices("twists.excluded"), self.policy.barred
        return [twist for twist in self.twists.values() if twist.id not in excluded and twist.id not in barred]

    @property
    def every_twist(self) -> tuple[Routine, ...]:
        """Every twist there is, as its file says."""
        return tuple(self.catalogue.routines.values())

    @property
    def health_problem(self) -> Problem | None:
        """What is wrong with the health answers or their file."""
        return self._health_problem

    def is_working_day(self, day: date) -> bool:
        """Whether reminders are wanted on a day."""
        hours = self.policy.hours
        return hours is None or (bool(hours.week[day.weekday()]) and day not in hours.days_off)

    def routine(self, name: RoutineId) -> Routine:
        """A twist by its id, fitted to the user's health answers; or the walk that stands in for all of them."""
        return self.twists.get(name, WALK)

    def answer(self, answers: HealthAnswers) -> Problem | None:
        """Take the answers of a health check; they hold at once, whether or not they could be saved."""
        self._health_problem = self._health.save(answers)
        self.take_over()
        return self._health_problem

    def forget_health(self) -> Problem | None:
        """Wipe the health answers."""
        self._health_problem = self._health.wipe()
        self.take_over()
        return self._health_problem

    def poses(self) -> PoseLibrary:
        """Every pose; what is wrong with the user's is told when the event loop turns."""
        if self._poses is None:
            self._poses, self._pose_problems = self._read_poses()
            if self._pose_problems:
                self._news.start()
        return self._poses

    def read_twists(self) -> Catalogue:
        """Read the routines anew, and the poses when they are needed: the user may just have put one there."""
        self._poses = None
        self.catalogue = self._read_twists()
        self.take_over()
        return self.catalogue

    def read_all(self) -> None:
        """Read everything anew: settings, twists and health answers have been replaced or deleted."""
        self.file.load()
        self._health_problem = self._health.load()
        self.read_twists()

    def set(self, key: str, value: Value) -> None:
        """Change a setting; it holds at once, and is saved as soon as that is possible."""
        self._saved(self.file.set(key, value))

    def reset(self, key: str | None) -> None:
        """Go back to the default of a setting, or of all."""
        self._saved(self.file.reset(key))

    def gallery(self, resting: Mapping[RoutineId, datetime]) -> Gallery:
        """Every twist, with what the user has said about it.

        Args:
            resting: Twists that rest, and until when, local.
        """
        from twistbreak.core.gallery import Gallery  # noqa: PLC0415 -- loads late

        return Gallery(
            tuple(self.twists.values()),
            self.policy.rotation,
            frozenset(self.settings.choices("twists.excluded")),
            self.policy.dose,
            self.preferences.breathing,
            self.policy.barred,
            resting,
        )

    def favour(self, routine: RoutineId, on: bool) -> None:  # noqa: FBT001 -- a signal's argument
        """Let a twist come about twice as often, or as often as others again."""
        self._put("twists.favourites", routine, on=on)

    def exclude(self, routine: RoutineId, on: bool) -> None:  # noqa: FBT001 -- a signal's argument
        """Never offer a twist, or offer it again."""
        self._put("twists.excluded", routine, on=on)

    def take_over(self) -> None:
        """Let hold what the file says now; what it could not save is tried again."""
        if self.file.has_unsaved:
            self._save_again.start()
        self._take_over()
        self.changed.emit()

    def day(self, settings: Settings, now: Moment) -> DayPreview:
        """What a day would look like with these settings."""
        from twistbreak.core.outlook.day_preview import simulate, typical_presence  # noqa: PLC0415 -- loads late

        policy = policy_from(settings, [*self.twists.values()], self.answers)
        presence = typical_presence(policy.hours, now.local.date(), now.zone)
        return simulate(policy, presence, now.zone, self.length_of)

    def length_of(self, offer: Offer) -> timedelta:
        """How long a twist that is offered takes, as far as it has grown."""
        from twistbreak.core.coach.guide import plan  # noqa: PLC0415 -- loads late

        twist = grown(self.routine(offer.routine), offer.dose, offer.level)
        return plan(twist, offer.dose, offer.first_side, self.preferences.breathing).length

    def conflicts(self, settings: Settings) -> tuple[Text, ...]:
        """What does not go together in these settings, in sentences."""
        return conflicts(settings, [*self.twists.values()], self.answers)

    def close(self) -> None:
        """Save what could not be saved before, if that is possible now."""
        self.file.flush()

    def _take_over(self) -> None:
        settings, answers = self.settings, self.answers
        swivels = SWIVEL in settings.choices("twists.equipment")
        fitted_twists = seated(fitted(self.catalogue.routines.values(), answers), swivels=swivels)
        self.twists: Mapping[RoutineId, Routine] = {routine.id: routine for routine in fitted_twists}
        self.policy: Policy = self._adapt(policy_from(settings, fitted_twists, answers))
        self.preferences: Preferences = preferences_from(settings)

    def _put(self, key: str, routine: RoutineId, *, on: bool) -> None:
        from twistbreak.core.gallery import toggled  # noqa: PLC0415 -- loads late

        self.set(key, toggled(self.settings.choices(key), routine, on=on))

    def _saved(self, problem: Problem | None) -> None:
        self._unsaved = problem
        self.take_over()

    @Slot()
    def _flush(self) -> None:
        self._saved(self.file.flush())

    @Slot()
    def _edited(self) -> None:
        """Somebody has edited the file by hand."""
        self.file.load()
        self.take_over()
