"""A simulated desk at which real breaks happen: the time is made up, all that makes and keeps a break is real.

Engine, runtime, presenter, break window with its figure, history, state and why log are those of the program. The one
clock stands still but for what a test lets pass, so that days are over in minutes.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QApplication

from support import break_samples
from support.settings_bench import real_schema
from twistbreak.core.clock import ZERO, Moment, Sample
from twistbreak.core.coach.cues import Cue
from twistbreak.core.engine.effects import Offer
from twistbreak.core.engine.events import BreakEnded, Started, Tick
from twistbreak.core.engine.policy import Policy
from twistbreak.core.engine.state import EngineState
from twistbreak.core.health.check import NOT_ASKED
from twistbreak.core.history.rows import BreakResult
from twistbreak.core.problem import Problem
from twistbreak.core.routines.routine import Dose, Routine
from twistbreak.core.settings.preferences import Preferences, policy_from, preferences_from
from twistbreak.core.views import TrayView
from twistbreak.runtime import Ports, Runtime
from twistbreak.services.history.store import SqliteHistory
from twistbreak.services.state_file import StateFile
from twistbreak.services.why_log import WhyLog
from twistbreak.ui.break_window import BreakWindow
from twistbreak.ui.presenters.break_presenter import BreakNeeds, BreakPresenter
from twistbreak.ui.theme import Scheme, Theme

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
INTERVAL = timedelta(minutes=5)
LOOK = timedelta(seconds=5)
"""Simulated time between two looks at a running break."""
PACE = 1e6
"""The presenter waits a millionth of what it would: a millisecond at most."""
LONGEST_BREAK = timedelta(minutes=10)
ELSEWHERE = QPoint(300, 100)
"""Where the window is: not below the pointer, which would keep its last page open."""
INPUT_AGO = timedelta(seconds=5)


class Desk(QObject):
    """Somebody sits here and goes through every break.

    Attributes:
        now: Simulated time since the beginning.
        tones: How many were played.
        failures: What a port has raised.

    Args:
        app: The application.
        folder: For history, state and why log.
    """

    def __init__(self, app: QApplication, folder: Path) -> None:
        super().__init__()
        self._app = app
        self.now = ZERO
        self.tones = 0
        self.failures: list[Exception] = []
        self._wait: timedelta | None = None
        self._routines: dict[str, Routine] = {twist.id: twist for twist in break_samples.all_routines()}
        self._wishes, self._policy = self._rules()
        self._theme = Theme(app, self)
        self._theme.choose(Scheme.LIGHT, 1.0, reduced_motion=False)
        self.history = SqliteHistory(folder / "history.sqlite3", folder / "backups", self._today, self._complain)
        self._presenter = self._made_presenter()
        self._heart = QTimer(self, singleShot=True, interval=5)
        self._runtime = Runtime(self._sense, self._policy, EngineState.fresh(self._moment()), self._ports(folder))

    def sit_down(self) -> None:
        """The program starts."""
        self._runtime.dispatch(Started())

    def live_through_a_break(self) -> None:
        """Sit until a break comes, go through it, and end where its window has closed."""
        while not self._presenter.is_open:
            self._pass(self._wait)
        begun = self.now
        while self._presenter.is_open:
            if self.now - begun > LONGEST_BREAK:
                raise RuntimeError("A break does not end.")
            self._pass(LOOK)
            self._heart.start()  # so that waiting for what happens next ends
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        self._heart.stop()
        self._app.processEvents()

    def timers_armed(self) -> int:
        """How many timers of Qt are running below anything that the desk or the application owns."""
        owners = (self, self._app, *self._app.allWidgets())
        timers = {id(timer): timer for owner in owners for timer in owner.findChildren(QTimer)}
        return sum(timer.isActive() for timer in timers.values())

    def leave(self) -> None:
        """The program ends."""
        self.history.close()

    # Ports

    def show(self, offer: Offer, lead: timedelta) -> None:
        """A notice; the desk does not look at it."""

    def withdraw(self) -> None:
        """It goes."""

    def arm(self, delay: timedelta | None) -> None:
        """When the engine wants to be woken."""
        self._wait = delay

    def close(self) -> None:
        """Nothing is to be taken down: the desk wakes nobody by itself."""

    # Own

    def _pass(self, time: timedelta | None) -> None:
        """Let time pass, but no longer than until the engine is to be woken."""
        if time is None:
            raise RuntimeError("Nothing would ever happen again.")
        time = time if self._wait is None else min(time, self._wait)
        self.now += time
        if self._wait is not None:
            self._wait -= time
            if self._wait <= ZERO:
                self._runtime.dispatch(Tick())

    def _rules(self) -> tuple[Preferences, Policy]:
        settings = real_schema().defaults()
        policy = policy_from(settings, list(self._routines.values()), NOT_ASKED)
        return preferences_from(settings), replace(policy, interval=INTERVAL, dose=Dose.QUICK)

    def _made_presenter(self) -> BreakPresenter:
        needs = BreakNeeds(
            lambda: self.now,
            self._routines.__getitem__,
            lambda: list(self._routines.values()),
            lambda: self._wishes,
            self._play,
            lambda: BreakWindow(self._theme, place=lambda window: window.move(ELSEWHERE)),
            PACE,
        )
        presenter = BreakPresenter(needs, self)
        presenter.ended.connect(self._ended)
        return presenter

    def _ports(self, folder: Path) -> Ports:
        return Ports(
            heads_up=self,
            breaks=self._presenter,
            journal=WhyLog(folder / "why.jsonl"),
            record=self.history.add,
            safety=lambda: None,
            timer=self,
            show=self._show,
            keep=StateFile(folder / "state.json").save,
            failed=self.failures.append,
        )

    @Slot(object)
    def _ended(self, result: BreakResult) -> None:
        self._runtime.dispatch(BreakEnded(result))

    def _moment(self) -> Moment:
        return Moment(BEGIN + self.now, self.now)

    def _today(self) -> date:
        return (BEGIN + self.now).date()

    def _sense(self) -> Sample:
        return Sample(self._moment(), INPUT_AGO)

    def _play(self, _cue: Cue) -> None:
        self.tones += 1

    def _show(self, view: TrayView) -> None:
        """The tray; nobody looks at it here."""

    def _complain(self, problem: Problem) -> None:
        self.failures.append(RuntimeError(str(problem)))
