"""The questions of the health check, and what the answers come to, as one page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import pairwise

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from twistbreak.core.health import questions
from twistbreak.core.health.check import NOT_ASKED, HealthAnswers
from twistbreak.core.health.questions import NONE_OF_THESE, QUESTIONS, Draft, can_be_cleared, draft_of
from twistbreak.core.health.reading import Said
from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.routine import Routine
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.row import announce
from twistbreak.ui.theme import Theme
from twistbreak.ui.welcome.question import QuestionCard
from twistbreak.ui.widgets.scroll import Scroll, keep_off_scroll_bar
from twistbreak.ui.widgets.window import TARGET_HEIGHT, label

_ROOMY = 420
"""Height in logical pixels, at normal text size, from which on the result stands below the questions at all times."""


class HealthPage(QWidget):
    """Asks, and says at once what the answers change.

    Args:
        theme: Colours.
        routines: Every twist there is.
        today: Tells the local day.
    """

    answered = Signal(object)
    """The user has answered something: the `HealthAnswers` that hold from now on."""

    def __init__(self, theme: Theme, routines: Sequence[Routine], today: Callable[[], date]) -> None:
        super().__init__()
        self._theme = theme
        self._routines = tuple(routines)
        self._today = today
        self._draft = Draft({})
        self._answers = NOT_ASKED
        self._notice = label("", "refusal")
        self._notice.hide()
        self._none = QPushButton(say(translate("Health", "None of these applies to me")))
        self._none.setMinimumHeight(TARGET_HEIGHT)
        self._none.setAutoDefault(True)
        self._none.setAccessibleDescription(say(translate("Health", "Answers every question with no.")))
        self._none.clicked.connect(self._answer_none)
        self._cards = [
            QuestionCard(question, theme, can_be_cleared=can_be_cleared(question.condition, self._routines))
            for question in QUESTIONS
        ]
        self._result = label("")
        self._progress = label("", "secondary")
        self._build()
        for card in self._cards:
            card.answered.connect(self._answered)
        self._show_result(tell=False)

    @property
    def answers(self) -> HealthAnswers:
        """What holds."""
        return self._answers

    def show_answers(self, answers: HealthAnswers) -> None:
        """Show earlier answers."""
        self._answers = answers
        self._show(draft_of(answers), tell=False)

    def show_notice(self, sentence: Text | None) -> None:
        """Say what is wrong with the answers or their file; None: all is well."""
        self._notice.setText(say(sentence) if sentence else "")
        self._notice.setVisible(sentence is not None)

    def stops(self) -> list[QWidget]:
        """Its parts in the order of the Tab key."""
        return [self._none, *(stop for card in self._cards for stop in card.stops())]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Keep the result in sight, or, where there is little room, below the last question."""
        super().resizeEvent(event)
        layout = self._whole if self.height() >= self._theme.px(_ROOMY) else self._column
        if layout.indexOf(self._frame) < 0:
            layout.addWidget(self._frame)

    @Slot(object, object)
    def _answered(self, condition: Condition, said: Said) -> None:
        self._take(self._draft.saying(condition, said))

    @Slot()
    def _answer_none(self) -> None:
        self._take(NONE_OF_THESE)

    def _take(self, draft: Draft) -> None:
        if draft == self._draft:
            return
        self._answers = draft.answers(self._today())
        self._show(draft, tell=True)
        self.answered.emit(self._answers)

    def _show(self, draft: Draft, *, tell: bool) -> None:
        self._draft = draft
        for card in self._cards:
            card.show_said(draft.said.get(card.condition))
        self._show_result(tell=tell)

    def _show_result(self, *, tell: bool) -> None:
        sentences = [say(sentence) for sentence in questions.result(self._routines, self._answers)]
        result = "\n".join(sentences)
        is_news = result != self._result.text()
        self._result.setText(result)
        done = translate(
            "Health",
            "Questions answered: {done} of {all}.",
            done=Uncounted(len(self._draft.said)),
            all=Uncounted(len(self._cards)),
        )
        self._progress.setText(say(done))
        self._progress.setHidden(self._draft.is_complete)
        if tell and is_news:
            announce(self, result)

    def _build(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        keep_off_scroll_bar(self, column)
        column.setSpacing(10)
        for text, role in ((questions.NO_DIAGNOSIS, ""), (questions.PRIVACY, "secondary")):
            column.addWidget(label(say(text), role))
        column.addWidget(self._notice)
        column.addWidget(self._none, 0, Qt.AlignmentFlag.AlignLeading)
        for card in self._cards:
            column.addWidget(card)
        column.addStretch(1)
        self._frame = QFrame()
        self._frame.setProperty("role", "result")
        lines = QVBoxLayout(self._frame)
        lines.setContentsMargins(14, 10, 14, 10)
        lines.setSpacing(2)
        lines.addWidget(self._result)
        lines.addWidget(self._progress)
        self._column = column
        self._whole = whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addWidget(Scroll(content), 1)
        whole.addWidget(self._frame)
        for before, after in pairwise(self.stops()):
            QWidget.setTabOrder(before, after)
