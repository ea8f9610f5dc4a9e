"""The welcome: three calm screens and a last word. Whatever is chosen holds at once, so it can be left at any time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from twistbreak.core.health.check import HealthAnswers, barred
from twistbreak.core.login_start import LoginStart
from twistbreak.core.outlook.day_preview import DayPreview
from twistbreak.core.routines.routine import Routine
from twistbreak.core.settings.model import Schema, Settings, Value
from twistbreak.core.settings.preferences import preferences_from
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.page import EditorMaker
from twistbreak.ui.settings.row import announce
from twistbreak.ui.theme import Theme
from twistbreak.ui.welcome.health_page import HealthPage
from twistbreak.ui.welcome.look import style_sheet
from twistbreak.ui.welcome.screens import DayScreen, EndScreen, PlaceScreen
from twistbreak.ui.widgets.button_row import buttons
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.window import TARGET_HEIGHT, Window, label, set_shown

PREVIEW_DELAY_MS = 60
"""The day is drawn again when nothing has changed for this long."""

_TITLES = (
    translate("Welcome", "Welcome to Twist Break"),
    translate("Welcome", "What you have"),
    translate("Welcome", "Health check"),
    translate("Welcome", "That is all"),
)
_STEPS = len(_TITLES) - 1
_HEALTH = 2


@dataclass(frozen=True, slots=True)
class WelcomeIntents:
    """What the welcome asks others.

    Attributes:
        set_value: The user has set a key to a good value.
        reset: Back to the default of a key.
        preview: What a day looks like with these settings.
        login: The system's list of what starts at login.
    """

    set_value: Callable[[str, Value], None]
    reset: Callable[[str], None]
    preview: Callable[[Settings], DayPreview]
    login: LoginStart


class WelcomeWindow(Window):
    """What it will do, what the user has, and the health check; then an offered twist.

    Args:
        theme: Colours and type.
        schema: The settings there are.
        settings: The values in force.
        routines: Every twist there is.
        answers: The health answers so far.
        today: Tells the local day.
        intents: Where changes go.
    """

    answered = Signal(object)
    """The user has answered something: the `HealthAnswers` that hold from now on."""
    practice_wanted = Signal()
    """The user wants to try a twist now; the window is closed."""
    finished = Signal()
    """It was closed, at its end or before; it need not be shown again."""

    def __init__(
        self,
        theme: Theme,
        schema: Schema,
        settings: Settings,
        routines: Sequence[Routine],
        answers: HealthAnswers,
        today: Callable[[], date],
        intents: WelcomeIntents,
    ) -> None:
        super().__init__(theme, size=QSize(660, 790))
        self._settings, self._routines, self._intents = settings, tuple(routines), intents
        self.setWindowTitle(say(translate("Welcome", "Welcome - Twist Break")))
        maker = EditorMaker(theme, routines, today())
        self._day = DayScreen(theme, schema, maker, {routine.id: routine.name for routine in routines})
        self._place = PlaceScreen(theme, schema, maker)
        self._health = HealthPage(theme, routines, today)
        self._end = EndScreen(theme, intents.login)
        self._preview_timer = QTimer(self, singleShot=True, interval=PREVIEW_DELAY_MS)
        self._preview_timer.timeout.connect(self._show_day)
        self._build()
        self._connect()
        self._health.show_answers(answers)
        self.show_settings(settings)
        self._quiet = QuietStart(self)

    def show_settings(self, settings: Settings) -> None:
        """Show new values, whoever made them."""
        self._settings = settings
        for screen in (self._day, self._place):
            screen.rows.show_settings(settings)
        self._end.show_settings(settings)
        self._preview_timer.start()

    def show_notice(self, sentence: Text | None) -> None:
        """Say what is wrong with the health answers or their file; None: all is well."""
        self._health.show_notice(sentence)

    def sheet(self) -> str:
        """Its style sheet."""
        return style_sheet(self.theme)

    def prepare(self) -> None:
        """Begin at the first screen."""
        super().prepare()
        if not self.isVisible():
            self._turn_to(0, tell=False)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Tell that it has been seen."""
        super().closeEvent(event)
        self.finished.emit()

    @Slot()
    def _show_day(self) -> None:
        self._day.show_day(self._intents.preview(self._settings))

    @Slot()
    def _next(self) -> None:
        self._turn_to(self._stack.currentIndex() + 1)

    @Slot()
    def _back(self) -> None:
        self._turn_to(self._stack.currentIndex() - 1)

    @Slot()
    def _practise(self) -> None:
        self.close()
        self.practice_wanted.emit()

    @Slot(object)
    def _answered(self, answers: HealthAnswers) -> None:
        self._name_buttons()
        self.answered.emit(answers)

    def _turn_to(self, index: int, *, tell: bool = True) -> None:
        self._stack.setCurrentIndex(index)
        is_end = index == _STEPS
        self._title.setText(say(_TITLES[index]))
        step = translate("Welcome", "Step {step} of {steps}", step=Uncounted(index + 1), steps=Uncounted(_STEPS))
        self._step.setText(say(step))
        self._step.setHidden(is_end)
        set_shown(self._back_button, shown=index > 0)
        for button, shown in ((self._skip_all, not is_end), (self._next_button, not is_end), (self._done, is_end)):
            set_shown(button, shown=shown)
        self._name_buttons()
        if is_end:
            (self._done if self._try.isHidden() else self._try).setFocus()
        else:
            self._next_button.setFocus()
        if tell:
            said = translate("Welcome", "{title}. {step}", title=_TITLES[index], step=step)
            announce(self, say(_TITLES[index] if is_end else said))

    def _name_buttons(self) -> None:
        """Say what a button does now: an open health check is skipped, and nothing is tried where nothing is left."""
        index, answers = self._stack.currentIndex(), self._health.answers
        is_open = index == _HEALTH and answers.on is None
        following = translate("Welcome", "Skip for now") if is_open else translate("Welcome", "Next")
        self._next_button.setText(say(following))
        out = barred(self._routines, answers)
        first = next((routine for routine in self._routines if routine.id not in out), None)
        set_shown(self._try, shown=index == _STEPS and first is not None)
        if index == _STEPS:
            self._end.show_offer(first, preferences_from(self._settings).look)

    def _connect(self) -> None:
        for screen in (self._day, self._place):
            screen.rows.edited.connect(self._intents.set_value)
            screen.rows.reset.connect(self._intents.reset)
            screen.rows.rearranged.connect(self._order)
        self._health.answered.connect(self._answered)
        for button, slot in (
            (self._skip_all, self.close),
            (self._back_button, self._back),
            (self._next_button, self._next),
            (self._done, self.close),
            (self._try, self._practise),
        ):
            button.clicked.connect(slot)

    def _build(self) -> None:
        self._title = label("", "heading")
        self._step = label("", "secondary")
        self._stack = QStackedWidget()
        for screen in (self._day, self._place, self._health, self._end):
            self._stack.addWidget(screen)
        self._skip_all = _button(translate("Welcome", "Skip the rest"), "link")
        self._back_button = _button(translate("Welcome", "Back"))
        self._next_button = _button(translate("Welcome", "Next"), "primary")
        self._done = _button(translate("Welcome", "Done"))
        self._try = _button(translate("Welcome", "Try one now"), "primary")
        ways = (self._skip_all, self._back_button, self._next_button, self._done, self._try)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(4)
        column.addWidget(self._step)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(self._stack, 1)
        column.addSpacing(8)
        column.addWidget(buttons(*ways, spread_after=1))
        self._order()

    @Slot()
    def _order(self) -> None:
        """Lead the Tab key down the screens, whatever was added and removed."""
        inside = [*self._day.stops(), *self._place.stops(), *self._health.stops(), *self._end.stops()]
        stops = (*inside, self._skip_all, self._back_button, self._next_button, self._done, self._try)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)


def _button(text: Text, role: str = "") -> QPushButton:
    button = QPushButton(say(text))
    button.setMinimumHeight(TARGET_HEIGHT)
    button.setAutoDefault(True)
    if role:
        button.setProperty("role", role)
    return button
