"""One question of the health check: yes or no, and after a yes whether a clinician has agreed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from twistbreak.core.health.questions import CLEARED, Question
from twistbreak.core.health.reading import Said
from twistbreak.core.text import translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import Look, Option
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.window import label


class QuestionCard(QGroupBox):
    """A group with the question as its name, for screen readers.

    Args:
        question: What is asked.
        theme: Colours.
        can_be_cleared: A clinician's word changes something, so that it is asked for after a yes.
    """

    answered = Signal(object, object)
    """The user has answered: the `Condition`, and what was `Said`."""

    def __init__(self, question: Question, theme: Theme, *, can_be_cleared: bool) -> None:
        super().__init__()
        self.condition = question.condition
        self._can_be_cleared = can_be_cleared
        asked = say(question.text)
        self.setAccessibleName(asked)
        self.setAccessibleDescription(say(question.changes))
        self._no = Option(theme, Look.RADIO, say(translate("Health", "No")), self)
        self._yes = Option(theme, Look.RADIO, say(translate("Health", "Yes")), self)
        self._cleared = Option(theme, Look.TICK, say(CLEARED), self)
        self._cleared.hide()
        for option in (self._no, self._yes, self._cleared):
            option.setAccessibleDescription(asked)
            option.toggled.connect(self._toggled)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._no)
        row.addWidget(self._yes)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(2)
        column.addWidget(label(asked, "question"))
        column.addWidget(label(say(question.changes), "secondary"))
        column.addLayout(row)
        column.addWidget(self._cleared)

    def stops(self) -> list[QWidget]:
        """Its parts in the order of the Tab key."""
        return [self._no, self._yes, self._cleared]

    def show_said(self, said: Said | None) -> None:
        """Show an answer; None: not asked yet."""
        with QSignalBlocker(self._no), QSignalBlocker(self._yes), QSignalBlocker(self._cleared):
            for option, on in ((self._no, said is Said.NO), (self._yes, said in (Said.YES, Said.CLEARED))):
                option.setAutoExclusive(False)  # else one of the two would have to stay on
                option.setChecked(on)
            for option in (self._no, self._yes):
                option.setAutoExclusive(True)
            self._cleared.setChecked(said is Said.CLEARED)
        self._show_follow_up()

    @Slot(bool)
    def _toggled(self, _on: bool) -> None:  # noqa: FBT001 -- Qt's signature
        if self._yes.isChecked():
            is_cleared = self._can_be_cleared and self._cleared.isChecked()
            said = Said.CLEARED if is_cleared else Said.YES
        elif self._no.isChecked():
            said = Said.NO
        else:
            return
        self._show_follow_up()
        self.answered.emit(self.condition, said)

    def _show_follow_up(self) -> None:
        self._cleared.setVisible(self._can_be_cleared and self._yes.isChecked())
