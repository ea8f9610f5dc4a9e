"""The only place that names concrete classes: makes them, connects them, starts them, and ends them in turn."""

from __future__ import annotations

import gc
import logging
import os
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time, timedelta
from functools import cached_property
from pathlib import Path
from signal import Signals
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from twistbreak.composition import makers
from twistbreak.composition.complaints import Complaints
from twistbreak.composition.demo import sped_up
from twistbreak.composition.door import Door
from twistbreak.composition.memory import Memory
from twistbreak.composition.notices import Notices
from twistbreak.composition.outlook import Outlook
from twistbreak.composition.sounds import Sounds
from twistbreak.composition.sources import Sources
from twistbreak.composition.stand_in import StandIn
from twistbreak.composition.windows import Windows, twist_choices
from twistbreak.core.clock import Sample
from twistbreak.core.commands import BY_ID
from twistbreak.core.engine.advance import Step
from twistbreak.core.engine.events import (
    BreakEnded,
    EndRest,
    Event,
    ItHurts,
    Pause,
    Started,
    StretchNow,
    Tick,
    UntilTime,
)
from twistbreak.core.engine.state import EngineState
from twistbreak.core.history.rows import BreakResult, Entry
from twistbreak.core.ports import Sensor, SensorStatus
from twistbreak.core.routines.routine import RoutineId
from twistbreak.core.settings.preferences import Preferences
from twistbreak.core.views import TrayView
from twistbreak.core.welcome import is_first_run
from twistbreak.runtime import Ports, Runtime
from twistbreak.services import clock_watch, motion, presence
from twistbreak.services.bus.buses import Buses
from twistbreak.services.control import address
from twistbreak.services.paths import Paths
from twistbreak.services.places_file import PlacesFile
from twistbreak.services.signals import TerminationSignals
from twistbreak.services.state_file import StateFile
from twistbreak.services.system_clock import SystemClock
from twistbreak.services.wakeups import SchedulerWakeTimer
from twistbreak.services.welcome_mark import WelcomeMark
from twistbreak.services.why_log import WhyLog
from twistbreak.ui.theme import Scheme, Theme
from twistbreak.ui.tray import Tray
from twistbreak.ui.tray_host import TrayHost

if TYPE_CHECKING:
    from twistbreak.composition.keeping import Keeping
    from twistbreak.core.coach.guide import Frame
    from twistbreak.core.login_start import LoginStart
    from twistbreak.services.backup.wiping import Wiped
    from twistbreak.services.history.store import SqliteHistory
    from twistbreak.ui.settings.dialog import SettingsDialog

TIMING = "TWISTBREAK_TIMING"
"""Environment variable with which the benchmarks ask how long the break window takes."""
TIDY_MS = 2_000
"""Pause after a break before what it left behind is collected: docs/decisions/0012."""

_log = logging.getLogger(__name__)


class Program(QObject):
    """The whole program, put together.

    Args:
        app: The application.
        paths: The user's folders.
        place: Where others reach this program; None: nowhere, for the place may be another program's.
        demo_speed: See `run`.
    """

    def __init__(
        self, app: QApplication, paths: Paths, place: address.Address | None, demo_speed: float | None
    ) -> None:
        super().__init__(app)
        self._app = app
        self._is_demo = demo_speed is not None
        self._clock = SystemClock()
        self._rules = makers.rules(paths, self, hurry=self._is_demo)
        self._theme = Theme(app, self)
        self._paths = paths
        self._state = StateFile(paths.engine_state)
        self._welcome = WelcomeMark(paths.state / "welcomed")
        self._journal = WhyLog(paths.why_log)
        self._complaints = Complaints(self._journal, self._clock.now)
        self._memory = Memory(paths, self._today, self._complaints.tell, self._keeping, self)
        self._timer = SchedulerWakeTimer(self._clock, self)
        self._clock_watch = clock_watch.choose(self)
        self._buses = Buses(os.environ, self)
        self._sensors = presence.choose(os.environ, self._buses, self._uptime, app)
        self._motion = motion.choose(self._buses, app)
        self._sounds = Sounds(paths.state / "tones", app.beep, self)
        self._outlook = Outlook(self._rules, self._clock.now, lambda: self._runtime.state)
        self._languages = makers.languages(app)
        self._languages.speak(self._rules.preferences.language)
        self._tray = Tray(self.view, lambda: twist_choices(self._outlook.choices()), TrayHost(app, self), parent=self)
        self._windows = Windows(app, self._theme, self._sources(PlacesFile(paths.state / "places.json"), demo_speed))
        self._stand_in = StandIn(self._tray, self._windows)
        self._notices = Notices(self._buses, self._windows, self._rules, self._uptime)
        self._runtime = Runtime(self._sense, self._rules.policy, self._first_state(), self._ports())
        self._door = self._made_door(place.socket) if place else None
        self._signals = TerminationSignals(self._terminated, self)
        self._leaving = QTimer(self, singleShot=True, interval=0)
        self._tidy = QTimer(self, singleShot=True, interval=TIDY_MS)
        self._connect()

    # Beginning and end

    def start(self) -> None:
        """Bring it to life: looks, senses, the engine, and last the door for others."""
        self._apply_wishes()
        for sensor in self._watching():
            sensor.start(self._look)
        self._motion.start(self._apply_wishes)
        self._runtime.dispatch(Started())
        self._tell_problems()
        if self._door:
            self._door.open()
        self._stand_in.begin()
        if self._is_first_run():
            self.command("welcome")
        elif self._rules.preferences.open_at_start:
            self._windows.open_status(focus=False)

    def end(self) -> None:
        """Take it down, last things first; nothing fires afterwards."""
        if self._door:
            self._door.close()
        for sensor in (*self._watching(), self._motion):
            sensor.stop()
        self._notices.close()
        self._buses.close()
        self._timer.close()
        self._windows.close_all()
        self._tray.close()
        self._sounds.close()
        self._rules.file.flush()
        self._memory.close()
        self._signals.close()

    @Slot()
    def quit(self) -> None:
        """End the program when the event loop turns next, so that an answer can still go out."""
        self._leaving.start()

    # What verbs ask of the program: `remote.Running`

    def dispatch(self, event: Event) -> Step | None:
        """Tell the engine."""
        return self._runtime.dispatch(event)

    def view(self) -> TrayView:
        """What is going on."""
        return self._runtime.view()

    def frame(self) -> Frame | None:
        """What the break window shows, or None."""
        return self._windows.frame()

    def sensors(self) -> Iterable[SensorStatus]:
        """What can be seen on this desktop."""
        others = (self._clock_watch.status(), self._motion.status(), self._notices.status())
        return [*self._sensors.statuses(), *others, *self._sounds.status()]

    def settings_changed(self) -> None:
        """Take over what the settings file holds now."""
        self._rules.take_over()

    @Slot(str)
    def command(self, name: str) -> None:
        """Carry out a command by its id: tell the engine, open a window, or quit."""
        match name:
            case "quit":
                self.quit()
            case "show":
                self._tray_clicked()
            case "status" | "pause" | "choose":
                self._windows.open_status(alone=not self._tray.is_available)
            case "gallery" | "history" | "editor" | "data" | "health" | "welcome":
                self._windows.open_large(name)
            case "why":
                self._windows.open_why()
            case "settings":
                self._windows.open_settings()
            case "pause-time":
                self._windows.open_pause()
            case "help" | "safety" | "about":
                self._windows.open_help(name)
            case _ if event := BY_ID[name].event:
                self.dispatch(event)
            case _:
                _log.error("No way to carry out the command %r.", name)

    # Own

    def _connect(self) -> None:
        tray, windows = self._tray, self._windows
        self._timer.due.connect(self._look)
        tray.command_chosen.connect(self.command)
        tray.routine_chosen.connect(self._stretch)
        tray.left_clicked.connect(self._tray_clicked)
        windows.command_chosen.connect(self.command)
        windows.routine_chosen.connect(self._stretch)
        windows.pause_chosen.connect(self._pause_until)
        windows.break_ended.connect(self._break_ended)
        windows.hurt.connect(self._hurt)
        windows.slipped.connect(self._end_rest)
        self._notices.command_chosen.connect(self.command)
        self._rules.changed.connect(self._rules_changed)
        self._leaving.timeout.connect(self._app.quit)
        self._tidy.timeout.connect(self._tidy_up)

    def _made_door(self, socket: Path) -> Door:
        return Door(socket, self, self._rules, self._journal, self._memory, self._clock.now, self)

    def _ports(self) -> Ports:
        return Ports(
            heads_up=self._notices,
            breaks=self._windows.breaks,
            journal=self._journal,
            record=self._record,
            safety=lambda: self._windows.open_help("safety"),
            timer=self._timer,
            show=self._show,
            keep=self._keep,
            failed=_failed,
        )

    def _sources(self, places: PlacesFile, demo_speed: float | None) -> Sources:
        return Sources(
            view=self.view,
            routine=self._rules.routine,
            choices=self._outlook.choices,
            poses=self._rules.poses,
            gallery=self._outlook.gallery,
            favour=self._rules.favour,
            exclude=self._rules.exclude,
            end_rest=self._end_rest,
            notes=self._journal.recent,
            preferences=self._wishes,
            snooze=lambda: self._rules.policy.snooze,
            local_now=lambda: self._clock.now().local,
            uptime=sped_up(self._uptime, demo_speed) if demo_speed else self._uptime,
            pace=demo_speed or 1.0,
            play=self._sounds.play,
            speaker=self._sounds.speaker,
            load_places=places.load,
            save_places=places.save,
            tray_place=self._tray.geometry,
            is_timed=TIMING in os.environ,
            settings_dialog=self._settings_dialog,
            rules=self._rules,
            memory=self._memory,
            planned=self._outlook.planned,
            running=self._outlook.running,
            login=lambda: self._login,
            prescriptions=lambda: makers.prescriptions(self._paths),
            day=self._outlook.day,
            welcomed=self._welcome.set,
        )

    def _settings_dialog(self) -> SettingsDialog:
        return self._rules.dialog(self._theme, self._today(), self._outlook.day, self._sounds.act, self._login)

    @cached_property
    def _login(self) -> LoginStart:
        return makers.login_start(self._paths, self._buses, self)

    def _is_first_run(self) -> bool:
        was_welcomed = self._is_demo or self._welcome.is_set()
        return is_first_run(was_welcomed=was_welcomed, settings=self._rules.settings, answers=self._rules.answers)

    def _watching(self) -> Iterable[Sensor]:
        return (*self._sensors.all, self._clock_watch)

    def _keeping(self, history: SqliteHistory) -> Keeping:
        rules = self._rules
        return makers.keeping(self._paths, rules.file, self._clock.now, history, rules.read_all, self._wiped)

    def _wiped(self, what: frozenset[Wiped]) -> None:
        """Files have been deleted: forget what they held."""
        self._rules.read_all()
        if "state" in what:
            self._runtime.start_over(EngineState.fresh(self._clock.now()))

    def _uptime(self) -> timedelta:
        return self._clock.now().uptime

    def _sense(self) -> Sample:
        sensors = self._sensors
        return Sample(self._clock.now(), sensors.idle.idle(), sensors.lock.is_locked(), sensors.busy.busy())

    def _first_state(self) -> EngineState:
        state, problem = (None, None) if self._is_demo else self._state.load()
        if problem:
            self._complaints.tell(problem)
        return state or EngineState.fresh(self._clock.now())

    def _today(self) -> date:
        return self._clock.now().local.date()

    def _record(self, entry: Entry) -> None:
        if not self._is_demo:
            self._memory.record(entry)

    def _keep(self, state: EngineState) -> None:
        if not self._is_demo:
            self._state.save(state)

    def _show(self, view: TrayView) -> None:
        self._tray.show(view)
        self._windows.show_view(view)

    @Slot(str)
    def _end_rest(self, routine: RoutineId) -> None:
        self.dispatch(EndRest(routine))

    @Slot()
    def _look(self) -> None:
        self.dispatch(Tick())

    @Slot()
    def _tidy_up(self) -> None:
        gc.collect()
        self._memory.rest()

    def _terminated(self, _signal: Signals) -> None:
        self.quit()

    @Slot(str)
    def _stretch(self, routine: RoutineId) -> None:
        self.dispatch(StretchNow(routine))

    @Slot(str)
    def _hurt(self, routine: RoutineId) -> None:
        self.dispatch(ItHurts(routine))

    @Slot(object)
    def _pause_until(self, at: time) -> None:
        self.dispatch(Pause(UntilTime(at)))

    @Slot(object)
    def _break_ended(self, result: BreakResult) -> None:
        self.dispatch(BreakEnded(result))
        self._tidy.start()

    @Slot()
    def _rules_changed(self) -> None:
        self._apply_wishes()
        self._windows.show_settings(self._rules.settings, self._rules.problems)
        self._tell_problems()
        if self._rules.policy != self._runtime.policy:
            self._runtime.change_policy(self._rules.policy)

    def _wishes(self) -> Preferences:
        """The user's wishes about looks and sounds; the system may ask for stillness, too."""
        wishes = self._rules.preferences
        return replace(wishes, reduced_motion=True) if self._motion.is_still() else wishes

    def _apply_wishes(self) -> None:
        wishes, policy = self._wishes(), self._rules.policy
        if self._languages.speak(wishes.language):
            self._windows.forget()
            self._tray.relabel()
        self._theme.choose(Scheme(wishes.theme.value), wishes.text_scale, reduced_motion=wishes.reduced_motion)
        self._sounds.follow(wishes)
        self._sensors.idle.set_limit(policy.idle_limit)
        self._sensors.busy.set_ignored(wishes.not_calls)
        self._tray.set_snooze(policy.snooze)

    @Slot()
    def _tray_clicked(self) -> None:
        """Whatever waits for the user comes first; else the status window."""
        if not self._windows.attend():
            self.command("status")

    def _tell_problems(self) -> None:
        if news := self._complaints.tell_news(self._rules.problems):
            if self._rules.health_problem in news:
                self.command("health")
            else:
                self._windows.open_settings(focus=False)


def _failed(error: Exception) -> None:
    _log.error("An effect failed.", exc_info=error)
