"""The window "Today and history": a day, a week, a month or a year in numbers, charts and tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from twistbreak.core.history.rows import DayTally
from twistbreak.core.history.statistics import DAY, Length
from twistbreak.core.text import Text, translate
from twistbreak.core.views import StateName, TrayView
from twistbreak.ui.history import look, words
from twistbreak.ui.history.card import ChartCard
from twistbreak.ui.history.chart import Chart
from twistbreak.ui.history.figures import Figures
from twistbreak.ui.history.head import Head
from twistbreak.ui.history.ink import Ink
from twistbreak.ui.history.views import Name, Sources, View, view_of
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.notice import Notice, sentence_of
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_row import buttons
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.window import TARGET_HEIGHT, Window, label

if TYPE_CHECKING:
    from twistbreak.ui.history.saving import Saving


@dataclass(frozen=True, slots=True)
class Writers:
    """What saves files; each raises `OSError` when it cannot, and leaves no half file behind.

    Attributes:
        picture: Writes bytes to a file.
        csv: Writes every row of the history to a file, as a table for other programs.
    """

    picture: Callable[[Path, bytes], None]
    csv: Callable[[Path], None]


class HistoryWindow(Window):
    """Shows what was done, from today back to the first day.

    Args:
        theme: Colours and type.
        sources: Whom to ask; nothing is asked while the window is hidden.
        writers: What saves files.
    """

    def __init__(self, theme: Theme, sources: Sources, writers: Writers) -> None:
        super().__init__(theme, size=QSize(820, 760))
        self._sources = sources
        self._writers = writers
        self._length = Length.DAY
        self._day: date | None = None
        self._view: View | None = None
        self._saving: Saving | None = None
        self._followed: tuple[StateName, DayTally] | None = None
        self.setWindowTitle(say(words.TITLE))
        self._build()
        self._quiet = QuietStart(self)

    @Slot()
    def update_now(self) -> None:
        """Show what holds now; called when something has been recorded. Costs nothing while the window is hidden."""
        if self.isVisible():
            self._refresh()

    def follow(self, view: TrayView) -> None:
        """Show the day as it goes on; longer periods change with what is done."""
        before, self._followed = self._followed, (view.state, view.tally)
        if self._length is Length.DAY or before != self._followed:
            self.update_now()

    def sheet(self) -> str:
        """Its style sheet."""
        return look.style_sheet(self.theme)

    def restyle(self) -> None:
        """Follow the theme."""
        super().restyle()
        self._head.restyle()
        for card in self._cards.values():
            card.restyle()

    def prepare(self) -> None:
        """Read today before the window is shown."""
        super().prepare()
        if not self.isVisible():
            self._day = None
            self._message.hide()
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Put the keyboard on the tab in question."""
        super().showEvent(event)
        self._head.take_focus()

    @Slot(object)
    def _choose(self, length: Length) -> None:
        self._length = length
        self._go(self._day)

    @Slot()
    def _earlier(self) -> None:
        if self._view is not None:
            self._go(self._view.period.first - DAY)

    @Slot()
    def _later(self) -> None:
        if self._view is not None:
            self._go(self._view.period.last + DAY)

    @Slot()
    def _today(self) -> None:
        self._go(None)

    def _go(self, day: date | None) -> None:
        """Look at the period that a day belongs to, or today; and say which one that is."""
        today = self._sources.now().date()
        self._day = None if day is None or day >= today else day
        self._message.hide()
        self._refresh()
        if self._view is not None:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._view.spoken))

    def _refresh(self) -> None:
        self._view = view = view_of(self._length, self._day or self._sources.now().date(), self._sources)
        self._head.show_view(view)
        self._head.restyle()
        self._figures.show_figures(view.figures)
        self._notice.show_lines([sentence_of(view.trouble)] if view.trouble else [])
        self._note.setText(view.note)
        self._note.setVisible(bool(view.note))
        self._empty.setVisible(view.empty is not None)
        if view.empty is not None:
            self._empty_title.setText(view.empty[0])
            self._empty_why.setText(view.empty[1])
        for name, card in self._cards.items():
            chart = view.charts.get(name)
            card.setVisible(chart is not None)
            if chart is not None:
                card.show_chart(chart)
        self._csv.setEnabled(self._sources.store.first_day() is not None)

    @Slot(object)
    def _save_picture(self, chart: Chart) -> None:
        from twistbreak.ui.history.picture import as_png  # noqa: PLC0415 -- loads late

        title = self._view.title if self._view else ""
        png = as_png(chart, title, Ink(self.theme, self.isRightToLeft()))
        self._ask(
            translate("History", "Save the picture"),
            "twist-break.png",
            translate("History", "Pictures"),
            lambda path: self._writers.picture(path, png),
        )

    @Slot()
    def _save_csv(self) -> None:
        self._ask(
            translate("History", "Save the history"),
            "twist-break-history.csv",
            translate("History", "Tables"),
            self._writers.csv,
            takes_long=True,
        )

    def _ask(
        self, title: Text, name: str, kind: Text, write: Callable[[Path], None], *, takes_long: bool = False
    ) -> None:
        from twistbreak.ui.history.saving import Saving  # noqa: PLC0415 -- loads late

        if self._saving is None:
            self._saving = Saving(self)
            self._saving.told.connect(self._tell)
        self._message.hide()
        self._saving.ask(title, name, kind, write, takes_long=takes_long)

    @Slot(str)
    def _tell(self, message: str) -> None:
        self._message.setText(message)
        self._message.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, message))

    def _build(self) -> None:
        self._head = Head(self.theme)
        self._head.length_chosen.connect(self._choose)
        self._head.earlier.connect(self._earlier)
        self._head.later.connect(self._later)
        self._head.today.connect(self._today)
        self._figures = Figures()
        self._note = label("", "secondary")
        self._notice = Notice(self.theme)
        self._empty, self._empty_title, self._empty_why = _notice()
        self._cards = {name: ChartCard(self.theme) for name in Name}
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 4, 20, 12)
        column.setSpacing(12)
        for part in (self._notice, self._empty, self._figures, self._note, *self._cards.values()):
            column.addWidget(part)
        column.addStretch(1)
        for card in self._cards.values():
            card.picture_wanted.connect(self._save_picture)
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(20, 16, 20, 0)
        head.addWidget(self._head)
        whole.addLayout(head)
        whole.addWidget(scroll, 1)
        whole.addLayout(self._build_foot())

    def _build_foot(self) -> QVBoxLayout:
        self._message = label("")
        self._message.hide()
        self._csv, close = _button(words.CSV), _button(words.CLOSE)
        self._csv.setToolTip(say(words.CSV_TIP))
        self._csv.clicked.connect(self._save_csv)
        close.clicked.connect(self.close)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 4, 20, 14)
        foot.setSpacing(8)
        foot.addWidget(self._message)
        foot.addWidget(buttons(self._csv, close, spread_after=1))
        return foot


def _notice() -> tuple[QFrame, QLabel, QLabel]:
    """A frame with a sentence and its reason."""
    frame = QFrame()
    frame.setProperty("role", "notice")
    column = QVBoxLayout(frame)
    column.setContentsMargins(20, 24, 20, 24)
    column.setSpacing(6)
    sentence, reason = label("", "title"), label("", "quiet")
    for line in (sentence, reason):
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(line)
    return frame, sentence, reason


def _button(text: Text) -> QPushButton:
    button = QPushButton(say(text))
    button.setMinimumHeight(TARGET_HEIGHT)
    button.setAutoDefault(True)
    return button
