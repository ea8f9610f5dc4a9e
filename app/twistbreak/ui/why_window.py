"""The why window: every decision of the reminder as a sentence with its time, the newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, tzinfo
from itertools import groupby

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QClipboard, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from twistbreak.core.engine.effects import Note
from twistbreak.core.text import Text, translate
from twistbreak.core.views import TrayView
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.page import Page, heading, paragraph, table
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.scroll import Scroll
from twistbreak.ui.widgets.window import TARGET_HEIGHT, Window, label

_COPY = translate("WhyWindow", "Copy")
_COPIED = translate("WhyWindow", "Copied")


class WhyWindow(Window):
    """Shows what holds now, and the log below it.

    Args:
        theme: Colours and type.
        refresh: Makes the view of this moment.
        notes: Reads the log, oldest first.
        unseen: What cannot be seen on this desktop, or None.
        zone: The user's time zone now.
        clipboard: Where Copy puts the log.
    """

    def __init__(
        self,
        theme: Theme,
        refresh: Callable[[], TrayView],
        notes: Callable[[], Sequence[Note]],
        unseen: Callable[[], Text | None],
        zone: Callable[[], tzinfo],
        clipboard: QClipboard,
    ) -> None:
        super().__init__(theme, size=QSize(460, 520))
        self._refresh = refresh
        self._notes = notes
        self._unseen = unseen
        self._zone = zone
        self._clipboard = clipboard
        self.setWindowTitle(say(translate("WhyWindow", "Why? - Twist Break")))
        self._build()
        self._quiet = QuietStart(self)

    @Slot()
    def update_now(self) -> None:
        """Read the log again; called when something has been added. Costs nothing while the window is hidden."""
        if not self.isVisible():
            return
        view = self._refresh()
        self._headline.setText(say(view.headline))
        self._detail.setText(say(view.detail))
        days = self._days()
        self._log.write([*self._blind_spots(), *_as_page(days, right_to_left=self.isRightToLeft())])
        self._stack.setCurrentWidget(self._log if days else self._nothing)
        self._copy.setEnabled(bool(days))
        self._copy.setText(say(_COPY))

    def restyle(self) -> None:
        """Follow the theme; the log has its colours in its text."""
        super().restyle()
        self.update_now()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Read the log."""
        super().showEvent(event)
        self.update_now()

    @Slot()
    def _copy_log(self) -> None:
        self._clipboard.setText(_as_plain_text(self._days()))
        self._copy.setText(say(_COPIED))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, say(_COPIED)))

    def _days(self) -> list[tuple[date, list[Note]]]:
        """The notes by local day, newest first."""
        zone = self._zone()
        local = [Note(note.at.astimezone(zone), note.kind, note.text) for note in reversed(self._notes())]
        return [(day, list(notes)) for day, notes in groupby(local, key=lambda note: note.at.date())]

    def _blind_spots(self) -> Iterator[str]:
        unseen = self._unseen()
        if unseen is not None:
            yield paragraph(say(unseen), soft=True)

    def _build(self) -> None:
        self._headline, self._detail = label("", "title"), label("", "secondary")
        card = QFrame()
        card.setProperty("role", "card")
        now = QVBoxLayout(card)
        now.setContentsMargins(16, 12, 16, 12)
        now.setSpacing(4)
        now.addWidget(self._headline)
        now.addWidget(self._detail)
        self._log = Page(self.theme, say(translate("WhyWindow", "What was decided, newest first")))
        nothing = _empty(
            translate("WhyWindow", "Nothing has been decided yet."),
            translate("WhyWindow", "The first line comes with the first reminder, or when you stay away for a while."),
        )
        self._nothing = Scroll(nothing)
        log = QWidget()
        self._stack = QStackedLayout(log)
        self._stack.addWidget(self._log)
        self._stack.addWidget(self._nothing)
        self._copy = QPushButton(say(_COPY))
        self._copy.setToolTip(say(translate("WhyWindow", "Copy the whole log as text.")))
        self._copy.clicked.connect(self._copy_log)
        close = QPushButton(say(translate("WhyWindow", "Close")))
        close.clicked.connect(self.close)
        foot = QHBoxLayout()
        for button in (self._copy, close):
            button.setMinimumHeight(TARGET_HEIGHT)
            button.setAutoDefault(True)
        foot.addWidget(self._copy)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(card)
        whole.addWidget(log, 1)
        whole.addLayout(foot)
        close.setFocus()


def _empty(sentence: Text, reason: Text) -> QWidget:
    nothing = QWidget()
    column = QVBoxLayout(nothing)
    column.addStretch(1)
    for text, role in ((sentence, "title"), (reason, "quiet")):
        line = label(say(text), role)
        line.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(line)
    column.addStretch(1)
    return nothing


def _as_page(days: Sequence[tuple[date, Sequence[Note]]], *, right_to_left: bool) -> Iterator[str]:
    for day, notes in days:
        if len(days) > 1:
            yield heading(_day(day))
        yield table(((_clock(note), say(note.text)) for note in notes), right_to_left=right_to_left)


def _as_plain_text(days: Sequence[tuple[date, Sequence[Note]]]) -> str:
    return "".join(f"{day.isoformat()} {_clock(note)}  {say(note.text)}\n" for day, notes in days for note in notes)


def _day(day: date) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def _clock(note: Note) -> str:
    return say(translate("WhyWindow", "{at}", at=note.at))
