"""The windows that ask about the user: the health check and the welcome."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from twistbreak.core.health.check import HealthAnswers
from twistbreak.ui.welcome.health_window import HealthWindow
from twistbreak.ui.welcome.window import WelcomeIntents, WelcomeWindow

if TYPE_CHECKING:
    from twistbreak.composition.rules import Rules
    from twistbreak.composition.windows import Windows


def health_window(windows: Windows) -> HealthWindow:
    """Make the window of the health check."""
    rules = windows.sources.rules
    window = HealthWindow(windows.theme, rules.every_twist, rules.answers, windows.sources.senses.today)
    desk = _Desk(window, rules)
    window.wiped.connect(desk.wiped)
    return window


def welcome_window(windows: Windows) -> WelcomeWindow:
    """Make the welcome."""
    sources, rules = windows.sources, windows.sources.rules
    window = WelcomeWindow(
        windows.theme,
        rules.file.schema,
        rules.settings,
        rules.every_twist,
        rules.answers,
        sources.senses.today,
        WelcomeIntents(rules.set, rules.reset, sources.outlook.day, sources.login()),
    )
    desk = _Desk(window, rules)
    rules.changed.connect(desk.settings_changed)
    window.practice_wanted.connect(windows.practise)
    window.finished.connect(sources.welcomed)
    return window


class _Desk(QObject):
    """Carries answers from a window to the rules, and what came of them back; it lives as long as the window."""

    def __init__(self, window: HealthWindow | WelcomeWindow, rules: Rules) -> None:
        super().__init__(window)
        self._window = window
        self._rules = rules
        window.answered.connect(self._answered)
        self._notice()

    @Slot()
    def wiped(self) -> None:
        """The user wants every answer forgotten."""
        self._rules.forget_health()
        self._notice()

    @Slot()
    def settings_changed(self) -> None:
        """Show the settings of now."""
        if isinstance(self._window, WelcomeWindow):
            self._window.show_settings(self._rules.settings)

    @Slot(object)
    def _answered(self, answers: HealthAnswers) -> None:
        self._rules.answer(answers)
        self._notice()

    def _notice(self) -> None:
        problem = self._rules.health_problem
        self._window.show_notice(problem.sentence if problem else None)
