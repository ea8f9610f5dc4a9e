"""The welcome and the health check with the real twists, and a place that keeps what they are told."""

from __future__ import annotations

from datetime import date

from support import routines
from support.settings_bench import TODAY, FakeLogin, Store, real_schema
from twistbreak.core.health.check import NOT_ASKED, HealthAnswers
from twistbreak.core.routines.routine import Routine
from twistbreak.core.settings.model import Value
from twistbreak.ui.theme import Theme
from twistbreak.ui.welcome.health_window import HealthWindow
from twistbreak.ui.welcome.window import WelcomeIntents, WelcomeWindow


def nine() -> tuple[Routine, ...]:
    """The twists as they ship."""
    return tuple(routines.shipped(name) for name in routines.NINE)


def today() -> date:
    """The day of the check."""
    return TODAY


class Told:
    """What a welcome or a health check has told.

    Attributes:
        answers: Every set of answers, in order.
        practice: How often a twist to try was wanted.
        finished: How often the welcome was closed.
        wiped: How often the answers were to be forgotten.
    """

    def __init__(self) -> None:
        self.answers: list[HealthAnswers] = []
        self.practice = 0
        self.finished = 0
        self.wiped = 0

    def want_practice(self) -> None:
        """A twist to try is wanted."""
        self.practice += 1

    def finish(self) -> None:
        """The welcome was closed."""
        self.finished += 1

    def wipe(self) -> None:
        """The answers are to be forgotten."""
        self.wiped += 1


class Desk(Store):
    """Keeps settings and shows them in a welcome."""

    welcome: WelcomeWindow | None = None

    def set_value(self, key: str, value: Value) -> None:
        """Take a value and show it."""
        super().set_value(key, value)
        self._show_in_welcome()

    def reset(self, key: str | None) -> None:
        """Back to the default."""
        super().reset(key)
        self._show_in_welcome()

    def edit_by_hand(self, key: str, value: Value) -> None:
        """As if somebody had edited the file."""
        super().edit_by_hand(key, value)
        self._show_in_welcome()

    def _show_in_welcome(self) -> None:
        if self.welcome is not None:
            self.welcome.show_settings(self.settings)


def open_welcome(
    theme: Theme, answers: HealthAnswers = NOT_ASKED, locked: tuple[str, ...] = ()
) -> tuple[WelcomeWindow, Desk, FakeLogin, Told]:
    """A welcome, not shown yet, with all that it tells."""
    desk, login, told = Desk(real_schema()), FakeLogin(), Told()
    desk.lock(*locked)
    intents = WelcomeIntents(desk.set_value, desk.reset, desk.preview, login)
    window = WelcomeWindow(theme, desk.schema, desk.settings, nine(), answers, today, intents)
    desk.welcome = window
    window.answered.connect(told.answers.append)
    window.practice_wanted.connect(told.want_practice)
    window.finished.connect(told.finish)
    return window, desk, login, told


def open_health(theme: Theme, answers: HealthAnswers = NOT_ASKED) -> tuple[HealthWindow, Told]:
    """A health check in its own window, not shown yet."""
    told = Told()
    window = HealthWindow(theme, nine(), answers, today)
    window.answered.connect(told.answers.append)
    window.wiped.connect(told.wipe)
    return window, told
