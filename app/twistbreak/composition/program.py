"""The only place that names concrete classes: makes them, connects them, starts them, and ends them in turn.

Read `__init__` for what there is, `start` and `end` for the order in which it comes to life and goes, and `_connect`
for who listens to whom. What a part does is in the part; what loads late is made by `makers` and `windows`.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication

from twistbreak.composition import makers
from twistbreak.composition.complaints import Complaints
from twistbreak.composition.demo import sped_up
from twistbreak.composition.door import Door
from twistbreak.composition.leaving import Leaving
from twistbreak.composition.looks import Looks
from twistbreak.composition.memory import Memory
from twistbreak.composition.notices import Notices
from twistbreak.composition.orders import Orders
from twistbreak.composition.outlook import Outlook
from twistbreak.composition.senses import Senses
from twistbreak.composition.sounds import Sounds
from twistbreak.composition.sources import Sources
from twistbreak.composition.stand_in import StandIn
from twistbreak.composition.tidying import Tidying
from twistbreak.composition.windows import Windows
from twistbreak.core.engine.advance import Step
from twistbreak.core.engine.events import BreakEnded, Event, Started, Tick
from twistbreak.core.engine.state import EngineState
from twistbreak.core.history.rows import BreakResult
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text
from twistbreak.core.views import TrayView
from twistbreak.core.welcome import is_first_run
from twistbreak.runtime import Ports, Runtime
from twistbreak.services.bus.buses import Buses
from twistbreak.services.control import address
from twistbreak.services.paths import Paths
from twistbreak.services.places_file import PlacesFile
from twistbreak.services.state_file import StateFile
from twistbreak.services.wakeups import SchedulerWakeTimer
from twistbreak.services.welcome_mark import WelcomeMark
from twistbreak.services.why_log import WhyLog
from twistbreak.ui.tray import Tray
from twistbreak.ui.tray_host import TrayHost

if TYPE_CHECKING:
    from twistbreak.composition.keeping import Keeping
    from twistbreak.core.coach.guide import Frame
    from twistbreak.services.backup.wiping import Wiped
    from twistbreak.services.history.store import SqliteHistory

_log = logging.getLogger(__name__)


class Program(QObject):
    """The whole program, put together.

    Args:
        app: The application.
        paths: The user's folders.
        place: Where others reach this program; None: nowhere, for the place may be another program's.
        demo_speed: See `start.run`.
    """

    def __init__(
        self, app: QApplication, paths: Paths, place: address.Address | None, demo_speed: float | None
    ) -> None:
        super().__init__(app)
        self._paths = paths
        self._is_demo = demo_speed is not None

        # What holds, and what can be told
        self._rules = makers.rules(paths, self, hurry=self._is_demo)
        self._buses = Buses(os.environ, self)
        self._senses = Senses(app, self._buses, self)

        # What is kept
        self._state = StateFile(paths.engine_state)
        self._welcome = WelcomeMark(paths.state / "welcomed")
        self._journal = WhyLog(paths.why_log)
        self._complaints = Complaints(self._journal, self._senses.now)
        self._memory = Memory(paths, self._senses.today, self._complaints.tell, self._keeping, self)
        self._tidying = Tidying(self._memory.rest, self)

        # What is seen and heard
        self._looks = Looks(app, self._rules, self._senses, self)
        self._sounds = Sounds(paths.state / "tones", app.beep, self)
        self._outlook = Outlook(self._rules, self._senses.now, lambda: self._runtime.state)
        self._tray = Tray(self.view, self._outlook.menu, TrayHost(app, self), parent=self)
        self._windows = Windows(app, self._looks.theme, self._sources(demo_speed), self)
        self._stand_in = StandIn(self._tray, self._windows)
        self._notices = Notices(self._buses, self._windows, self._rules, self._senses.uptime)

        # What decides
        self._timer = SchedulerWakeTimer(self._senses.clock, self)
        self._runtime = Runtime(self._senses.sample, self._rules.policy, self._first_state(), self._ports())

        # Who may ask for something
        self._leaving = Leaving(app.quit, self._windows, self)
        self._orders = Orders(self.dispatch, self._windows, self.quit, lambda: self._tray.is_available, self)
        socket = place.socket if place else None
        self._door = Door(socket, self, self._rules, self._journal, self._memory, self._senses.now, self)
        self._connect(app)

    # Beginning and end

    def start(self) -> None:
        """Bring it to life: looks, senses, the engine, and last the door for others."""
        self._follow_wishes()
        self._senses.start(self._look, self._follow_wishes)
        self._runtime.dispatch(Started())
        self._tell_problems()
        self._door.open()
        self._stand_in.begin()
        self._greet()

    def end(self) -> None:
        """Take it down, last things first; nothing fires afterwards."""
        self._door.close()
        self._senses.close()
        self._notices.close()
        self._buses.close()
        self._timer.close()
        self._windows.close()
        self._tray.close()
        self._sounds.close()
        self._rules.close()
        self._memory.close()
        self._leaving.close()

    # What others ask of the program: `remote.Running`

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
        """What can be seen, shown and heard on this desktop."""
        return [*self._senses.statuses(), self._notices.status(), *self._sounds.status()]

    def unseen(self) -> Text | None:
        """What cannot be seen on this desktop, for people."""
        return self._senses.unseen()

    def settings_changed(self) -> None:
        """Take over what the settings file holds now."""
        self._rules.take_over()

    def command(self, name: str) -> None:
        """Carry out a command by its id: tell the engine, open a window, or quit."""
        self._orders.command(name)

    def quit(self) -> bool:
        """End the program; see `Leaving.quit`."""
        return self._leaving.quit()

    # Who listens to whom

    def _connect(self, app: QApplication) -> None:
        tray, windows, orders = self._tray, self._windows, self._orders
        app.commitDataRequest.connect(self._leaving.session_ends)
        self._timer.due.connect(self._look)
        self._rules.changed.connect(self._rules_changed)
        self._notices.command_chosen.connect(orders.command)
        tray.command_chosen.connect(orders.command)
        tray.routine_chosen.connect(orders.stretch)
        tray.left_clicked.connect(orders.attend)
        windows.command_chosen.connect(orders.command)
        windows.routine_chosen.connect(orders.stretch)
        windows.pause_chosen.connect(orders.pause_until)
        windows.twist_changed.connect(orders.change_twist)
        windows.rest_ended.connect(orders.end_rest)
        windows.break_ended.connect(self._break_ended)

    def _ports(self) -> Ports:
        return Ports(
            heads_up=self._notices,
            breaks=self._windows.breaks,
            journal=self._journal,
            record=_forget if self._is_demo else self._memory.record,
            safety=lambda: self._windows.open_help("safety"),
            timer=self._timer,
            show=self._show,
            keep=_forget if self._is_demo else self._state.save,
            failed=_failed,
        )

    def _sources(self, demo_speed: float | None) -> Sources:
        uptime = self._senses.uptime
        return Sources(
            rules=self._rules,
            outlook=self._outlook,
            memory=self._memory,
            senses=self._senses,
            sounds=self._sounds,
            places=PlacesFile(self._paths.state / "places.json"),
            view=self.view,
            notes=self._journal.recent,
            preferences=self._looks.wishes,
            break_time=sped_up(uptime, demo_speed) if demo_speed else uptime,
            pace=demo_speed or 1.0,
            tray_place=self._tray.geometry,
            login=cache(partial(makers.login_start, self._paths, self._buses, self)),
            prescriptions=partial(makers.prescriptions, self._paths),
            welcomed=self._welcome.set,
        )

    # The engine's steps, seen and kept

    @Slot()
    def _look(self) -> None:
        self.dispatch(Tick())

    @Slot(object)
    def _break_ended(self, result: BreakResult) -> None:
        self.dispatch(BreakEnded(result))
        self._tidying.begin()

    def _show(self, view: TrayView) -> None:
        self._tray.show(view)
        self._windows.show_view(view)

    def _first_state(self) -> EngineState:
        state, problem = (None, None) if self._is_demo else self._state.load()
        if problem:
            self._complaints.tell(problem)
        return state or EngineState.fresh(self._senses.now())

    def _keeping(self, history: SqliteHistory) -> Keeping:
        rules = self._rules
        return makers.keeping(self._paths, rules.file, self._senses.now, history, rules.read_all, self._wiped)

    def _wiped(self, what: frozenset[Wiped]) -> None:
        """Files have been deleted: forget what they held."""
        self._rules.read_all()
        if "state" in what:
            self._runtime.start_over(EngineState.fresh(self._senses.now()))

    # The user's settings at work

    @Slot()
    def _rules_changed(self) -> None:
        self._follow_wishes()
        self._windows.show_settings(self._rules.settings, self._rules.problems)
        self._tell_problems()
        if self._rules.policy != self._runtime.policy:
            self._runtime.change_policy(self._rules.policy)

    def _follow_wishes(self) -> None:
        if self._looks.follow():
            self._windows.forget()
            self._tray.relabel()
        wishes, policy = self._looks.wishes(), self._rules.policy
        self._sounds.follow(wishes)
        self._senses.follow(policy, wishes)
        self._tray.set_snooze(policy.snooze)

    def _tell_problems(self) -> None:
        if news := self._complaints.tell_news(self._rules.problems):
            if self._rules.health_problem in news:
                self.command("health")
            else:
                self._windows.open_settings(focus=False)

    def _greet(self) -> None:
        """Welcome whoever is here for the first time; else open what the user wants to see at a start."""
        was_welcomed = self._is_demo or self._welcome.is_set()
        if is_first_run(was_welcomed=was_welcomed, settings=self._rules.settings, answers=self._rules.answers):
            self.command("welcome")
        elif self._rules.preferences.open_at_start:
            self._windows.open_status(focus=False)


def _forget(_what: object) -> None:
    """A demonstration leaves nothing behind."""


def _failed(error: Exception) -> None:
    _log.error("An effect failed.", exc_info=error)
