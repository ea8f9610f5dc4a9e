"""The settings dialog: pages and controls made from the schema, and what the day will look like with them.

It decides nothing: every change goes out as an intent, and what it shows comes in by `show_settings`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from twistbreak.core.login_start import LoginStart
from twistbreak.core.outlook.day_preview import DayPreview
from twistbreak.core.problem import Problem
from twistbreak.core.routines.routine import Routine
from twistbreak.core.settings.model import Schema, Settings, Value
from twistbreak.core.settings.preferences import preferences_from
from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.placement import TITLE_BAR
from twistbreak.ui.settings.controls import WheelGuard
from twistbreak.ui.settings.login_row import LoginRow
from twistbreak.ui.settings.look import style_sheet
from twistbreak.ui.settings.notice import Notice, sentence_of
from twistbreak.ui.settings.page import EditorMaker, SettingsPage
from twistbreak.ui.settings.page_choice import PageChoice
from twistbreak.ui.settings.previews import Previews
from twistbreak.ui.settings.row import SettingRow
from twistbreak.ui.theme import Theme

PREVIEW_DELAY_MS = 60
"""Day and figure are drawn again when nothing has changed for this long."""
OUTCOME_DELAY_MS = 1_200
"""What came of an action is told when it has had this long to fail."""
LOGIN_PAGE = "behaviour"
"""The page on which starting at login is shown."""
_WIDTH, _HEIGHT = 840, 720
_NARROWEST, _LOWEST = 320, 360
_PAGE = 440
"""Room that a page wants beside the list of pages; with less, the list becomes a box above it."""
_MARGIN = 16


@dataclass(frozen=True, slots=True)
class SettingsIntents:
    """What the dialog asks others.

    Attributes:
        set_value: The user has set a key to a good value.
        reset: Back to the default: a key, or None for all of them.
        preview: What a day looks like with these settings.
        conflicts: Settings that cannot all be followed, in sentences.
        act: Carry out the action of the setting with this key; what it returns tells, a moment later, what came of it.
        login: The system's list of what starts at login; None: it is not shown.
    """

    set_value: Callable[[str, Value], None]
    reset: Callable[[str | None], None]
    preview: Callable[[Settings], DayPreview]
    conflicts: Callable[[Settings], Sequence[Text]]
    act: Callable[[str], Callable[[], Text]]
    login: LoginStart | None = None


class SettingsDialog(QDialog):
    """Every setting of the schema, applied as soon as it is changed.

    Args:
        schema: The pages and their settings.
        settings: The values in force.
        intents: Where changes go.
        theme: Colours.
        routines: The twists found, for settings that choose among them.
        today: The date at which the calendar opens.
        parent: Qt parent.
    """

    def __init__(
        self,
        schema: Schema,
        settings: Settings,
        intents: SettingsIntents,
        theme: Theme,
        routines: Sequence[Routine],
        today: date,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._settings, self._intents, self._theme = settings, intents, theme
        self._problems: tuple[Problem, ...] = ()
        self._guard = WheelGuard(self)
        self.setWindowTitle(say(translate("SettingsDialog", "Settings - Twist Break")))
        maker = EditorMaker(theme, routines, today)
        self._pages = [SettingsPage(page, schema, maker, theme, self._last_row(page.id)) for page in schema.pages]
        self._previews = Previews(theme, routines)
        self._build()
        self._preview_timer = QTimer(self, singleShot=True, interval=PREVIEW_DELAY_MS)
        self._preview_timer.timeout.connect(self._show_preview)
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(self._order)
        self._outcome: tuple[str, Callable[[], Text]] | None = None
        self._telling = QTimer(self, singleShot=True, interval=OUTCOME_DELAY_MS)
        self._telling.timeout.connect(self._tell_outcome)
        for page in self._pages:
            page.edited.connect(self._edited)
            page.reset.connect(self._reset)
            page.acted.connect(self._acted)
            page.rearranged.connect(self._ordering.start)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_settings(settings)
        self._show_preview()

    def show_settings(self, settings: Settings) -> None:
        """Show new values, whoever made them; what is being typed stays."""
        self._settings = settings
        for page in self._pages:
            page.show_settings(settings)
        self._reset_all.setEnabled(bool(settings.changed))
        self._show_notice()
        self._preview_timer.start()

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Say what is wrong with the file, at the top of every page; none: all is well again."""
        self._problems = tuple(problems)
        self._show_notice()

    def open_page(self, page_id: str) -> None:
        """Turn to a page; an unknown one changes nothing."""
        for index, page in enumerate(self._pages):
            if page.id == page_id:
                self._choice.turn_to(index)

    def done(self, arg__1: int) -> None:
        """Close; what was typed and not finished counts as finished."""
        self.setFocus()
        super().done(arg__1)

    def showEvent(self, arg__1: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Fit the screen."""
        super().showEvent(arg__1)
        room = self.screen().availableGeometry().size() - QSize(0, TITLE_BAR)
        self.resize(self.size().boundedTo(room))

    def resizeEvent(self, arg__1: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Keep the pages readable in a small window."""
        super().resizeEvent(arg__1)
        self._fit()

    def _last_row(self, page_id: str) -> Callable[[], SettingRow] | None:
        login = self._intents.login
        return partial(LoginRow, login, self._theme) if login and page_id == LOGIN_PAGE else None

    def _build(self) -> None:
        self._choice = PageChoice([page.title for page in self._pages], self._theme, self._guard, self)
        self._notice = Notice(self._theme)
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(page)
        column = QVBoxLayout()
        column.setSpacing(12)
        for widget in (self._choice.head, self._notice):
            column.addWidget(widget)
        column.addWidget(self._stack, 1)
        column.addWidget(self._previews)
        column.addLayout(self._footer())
        layout = QHBoxLayout(self)
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)  # `_dress` sets the smallest size
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(_MARGIN)
        layout.addWidget(self._choice.list)
        layout.addLayout(column, 1)
        self._choice.turned.connect(self._turn_to)
        for keys, by in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            QShortcut(QKeySequence(keys), self).activated.connect(partial(self._choice.step, by))

    def _footer(self) -> QHBoxLayout:
        self._reset_all = QPushButton(say(translate("SettingsDialog", "&Reset all…")))
        self._reset_all.setToolTip(say(translate("SettingsDialog", "Put every setting back to its default")))
        self._reset_all.clicked.connect(self._ask_reset_all)
        self._close = close = QPushButton(say(translate("SettingsDialog", "&Close")))
        close.setProperty("role", "primary")
        close.clicked.connect(self.accept)
        self._foot = footer = QHBoxLayout()
        footer.addWidget(self._reset_all)
        footer.addStretch(1)
        footer.addWidget(close)
        for button in (self._reset_all, close):
            button.setAutoDefault(False)
        return footer

    @Slot()
    def _order(self) -> None:
        """Lead the Tab key down the page, whatever was added and removed."""
        inside = [stop for page in self._pages for stop in page.stops()]
        stops = [*self._choice.stops, *self._notice.stops(), *inside, self._reset_all, self._close]
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)

    @Slot()
    def _dress(self) -> None:
        self.setPalette(self._theme.qt_palette())
        self.setStyleSheet(style_sheet(self._theme))
        self._choice.dress()
        self.setMinimumSize(_NARROWEST, _LOWEST)
        scale = max(self._theme.text_scale, 1.0)
        if not self.isVisible():
            self.resize(QRect(0, 0, round(_WIDTH * scale), round(_HEIGHT * scale)).size())
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < self._choice.list.width() + self._theme.px(_PAGE)
        self._choice.fit(is_narrow=is_narrow)
        for page in self._pages:
            page.set_heading_shown(not is_narrow)
        self._previews.fit(self.height(), is_narrow=is_narrow)
        buttons = self._reset_all.sizeHint().width() + self._close.sizeHint().width()
        is_cramped = self.width() < buttons + 3 * _MARGIN
        self._foot.setDirection(QBoxLayout.Direction.TopToBottom if is_cramped else QBoxLayout.Direction.LeftToRight)

    def _show_notice(self) -> None:
        lines = [sentence_of(problem) for problem in self._problems]
        self._notice.show_lines([*lines, *self._intents.conflicts(self._settings)])
        self._ordering.start()

    @Slot(int)
    def _turn_to(self, place: int) -> None:
        self._stack.setCurrentIndex(place)
        self._previews.turn_to(self._pages[place].id)
        self._fit()

    @Slot()
    def _show_preview(self) -> None:
        self._previews.show_day(self._intents.preview(self._settings))
        self._previews.show_look(preferences_from(self._settings).look)

    @Slot(str, object)
    def _edited(self, key: str, value: Value) -> None:
        self._intents.set_value(key, value)

    @Slot(str)
    def _reset(self, key: str) -> None:
        self._intents.reset(key)

    @Slot(str)
    def _acted(self, key: str) -> None:
        self._outcome = key, self._intents.act(key)
        self._telling.start()

    @Slot()
    def _tell_outcome(self) -> None:
        if self._outcome is not None:
            key, outcome = self._outcome
            for page in self._pages:
                page.show_outcome(key, say(outcome()))

    @Slot()
    def _ask_reset_all(self) -> None:
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setText(say(translate("SettingsDialog", "Put every setting back to its default?")))
        detail = translate("SettingsDialog", "Your own values go. Comments in the file stay.")
        question.setInformativeText(say(detail))
        reset = question.addButton(
            say(translate("SettingsDialog", "&Reset all")), QMessageBox.ButtonRole.DestructiveRole
        )
        keep = question.addButton(say(translate("SettingsDialog", "&Keep them")), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        reset.clicked.connect(self._reset_everything)
        question.open()

    @Slot()
    def _reset_everything(self) -> None:
        self._intents.reset(None)
