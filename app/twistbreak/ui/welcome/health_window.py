"""The health check in a window of its own: to look at the answers again, to change them, or to remove them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QMessageBox, QPushButton, QVBoxLayout

from twistbreak.core.health.check import NOT_ASKED, HealthAnswers
from twistbreak.core.routines.routine import Routine
from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import Theme
from twistbreak.ui.welcome.health_page import HealthPage
from twistbreak.ui.welcome.look import style_sheet
from twistbreak.ui.widgets.button_row import buttons
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.window import TARGET_HEIGHT, Window, label


class HealthWindow(Window):
    """Every answer holds as soon as it is given.

    Args:
        theme: Colours and type.
        routines: Every twist there is.
        answers: The answers so far.
        today: Tells the local day.
    """

    answered = Signal(object)
    """The user has answered something: the `HealthAnswers` that hold from now on."""
    wiped = Signal()
    """The user wants every answer forgotten."""

    def __init__(
        self, theme: Theme, routines: Sequence[Routine], answers: HealthAnswers, today: Callable[[], date]
    ) -> None:
        super().__init__(theme, size=QSize(620, 720))
        self.setWindowTitle(say(translate("Health", "Health check - Twist Break")))
        self._page = HealthPage(theme, routines, today)
        self._page.answered.connect(self._answered)
        self._build()
        self.show_answers(answers)
        self._quiet = QuietStart(self)

    def show_answers(self, answers: HealthAnswers) -> None:
        """Show answers, whoever gave them."""
        self._page.show_answers(answers)
        self._show_wipe()

    def show_notice(self, sentence: Text | None) -> None:
        """Say what is wrong with the answers or their file; None: all is well."""
        self._page.show_notice(sentence)

    def sheet(self) -> str:
        """Its style sheet."""
        return style_sheet(self.theme)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Put the keyboard where it changes no answer by mistake."""
        super().showEvent(event)
        self._close.setFocus()

    @Slot(object)
    def _answered(self, answers: HealthAnswers) -> None:
        self._show_wipe()
        self.answered.emit(answers)

    @Slot()
    def _ask_wipe(self) -> None:
        question = QMessageBox(self)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setText(say(translate("Health", "Remove all of your answers?")))
        detail = translate(
            "Health",
            "The file with them is deleted. Nothing is left out any more until you answer the questions again.",
        )
        question.setInformativeText(say(detail))
        remove = question.addButton(say(translate("Health", "&Remove")), QMessageBox.ButtonRole.DestructiveRole)
        keep = question.addButton(say(translate("Health", "&Keep them")), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(keep)
        question.setEscapeButton(keep)
        remove.clicked.connect(self._wipe)
        question.open()

    @Slot()
    def _wipe(self) -> None:
        self.show_answers(NOT_ASKED)
        self.show_notice(None)
        self.wiped.emit()

    def _show_wipe(self) -> None:
        has_focus = self._remove.hasFocus()
        self._remove.setEnabled(self._page.answers != NOT_ASKED)
        if has_focus and not self._remove.isEnabled():
            self._close.setFocus()

    def _build(self) -> None:
        self._remove = QPushButton(say(translate("Health", "Remove my answers…")))
        self._remove.clicked.connect(self._ask_wipe)
        self._close = QPushButton(say(translate("Health", "Close")))
        self._close.setProperty("role", "primary")
        self._close.clicked.connect(self.close)
        for button in (self._remove, self._close):
            button.setMinimumHeight(TARGET_HEIGHT)
            button.setAutoDefault(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(say(translate("Health", "Health check")), "heading"))
        column.addWidget(self._page, 1)
        column.addWidget(buttons(self._remove, self._close, spread_after=1))
