"""The first page: what is kept and where, and the ways to copy, move and delete it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from twistbreak.core.problem import Problem
from twistbreak.core.text import Text, translate
from twistbreak.ui.data import words
from twistbreak.ui.data.layout import Card, Column, button, path_text, size_text
from twistbreak.ui.data.sources import Kept, OwnBackup
from twistbreak.ui.editor.tall_list import TallList
from twistbreak.ui.i18n import calendar_day, say
from twistbreak.ui.settings.controls import Look, Option
from twistbreak.ui.settings.notice import Notice, sentence_of
from twistbreak.ui.settings.row import announce
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_row import buttons
from twistbreak.ui.widgets.window import label


class Overview(Column):
    """Shows what there is, and tells what the user wants to do with it.

    Args:
        theme: Colours.
    """

    export_wanted = Signal(bool)
    """Everything is to be written into a file; with or without the health answers."""
    file_wanted = Signal()
    """A backup is to be chosen among the user's files."""
    backup_chosen = Signal(object)
    """A backup is to be looked at: its `Path`."""
    wipe_wanted = Signal()
    """Something is to be deleted."""
    left = Signal()
    """The user has seen enough."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._backups: tuple[OwnBackup, ...] = ()
        self._notice, self._trouble = Notice(theme), Notice(theme)
        self._result = label("")
        self._result_frame = _framed(self._result)
        self._with_health = Option(theme, Look.TICK, say(translate("Data", "With my health answers")))
        self._with_health.setAccessibleDescription(
            say(translate("Data", "Puts the answers in the health check into the exported file, too."))
        )
        self._list = TallList(say(translate("Data", "Backups that are made by themselves")))
        self._list.itemActivated.connect(self._look)
        self._none = label(
            say(translate("Data", "There is none yet. The history is copied every day, everything once a week.")),
            "secondary",
        )
        self._export = button(translate("Data", "Export everything…"), self._ask_for_export)
        self._choose = button(translate("Data", "Choose a file…"), self.file_wanted.emit)
        self._chosen = button(translate("Data", "Look at it…"), self._look)
        self._chosen.setAccessibleDescription(
            say(translate("Data", "Shows what the backup that is selected above would change."))
        )
        self._wipe = button(translate("Data", "Wipe my data…"), self.wipe_wanted.emit, "danger")
        self._close = button(translate("Data", "Close"), self.left.emit, "primary")
        self._last: QWidget = self._close
        self._table = QVBoxLayout()
        self._table.setSpacing(10)
        self._rows: list[QWidget] = []
        self._build()

    def show_kept(self, kept: Sequence[Kept], backups: Sequence[OwnBackup], trouble: Problem | None = None) -> None:
        """Show what there is now, and why it could not all be read."""
        self._trouble.show_lines([sentence_of(trouble)] if trouble else [])
        for old in self._rows:
            self._table.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._rows = [_row(each) for each in kept]
        for row in self._rows:
            self._table.addWidget(row)
        self._backups = tuple(backups)
        self._list.show_lines([
            say(words.backup_line(each, calendar_day(each.day), size_text(each.size))) for each in self._backups
        ])  # fmt: skip
        if self._backups and self._list.currentRow() < 0:
            self._list.setCurrentRow(0)
        for widget in (self._list, self._chosen):
            widget.setVisible(bool(self._backups))
        self._none.setHidden(bool(self._backups))

    def tell(self, outcome: Text | Problem | None) -> None:
        """Say what came of something; None: nothing is to be said any more."""
        self._notice.show_lines([sentence_of(outcome)] if isinstance(outcome, Problem) else [])
        sentence = say(outcome) if isinstance(outcome, Text) else ""
        self._result.setText(sentence)
        self._result_frame.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
        if outcome is not None:
            self.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Put the keyboard where it was, or where a key held too long does no harm."""
        target = self._last if self._last.isVisibleTo(self) else self._close
        target.setFocus()
        if target is not self._close:
            self.verticalScrollBar().setValue(0)  # what came of it stands at the top

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Begin at the top."""
        super().showEvent(event)
        self.verticalScrollBar().setValue(0)

    @Slot()
    def _ask_for_export(self) -> None:
        self._last = self._export
        self.export_wanted.emit(self._with_health.isChecked())

    @Slot()
    def _look(self) -> None:
        row = self._list.currentRow()
        if 0 <= row < len(self._backups):
            self._last = self._chosen
            self.backup_chosen.emit(self._backups[row].path)

    def _build(self) -> None:
        kept = Card(translate("Data", "What is kept, and where"))
        kept.column.addWidget(label(say(words.PRIVACY)))
        kept.column.addWidget(self._trouble)
        kept.column.addLayout(self._table)
        export = Card(translate("Data", "Keep a copy, or move to another machine"))
        inside = translate("Data", "Settings, twists of your own and history, in one file.")
        for widget in (label(say(inside)), self._with_health, buttons(self._export)):
            export.column.addWidget(widget)
        take = Card(translate("Data", "Take over a backup"))
        first = translate("Data", "You see what it would change before anything is changed.")
        own = translate("Data", "Backups on this machine; none of them holds health answers:")
        for widget in (label(say(first)), buttons(self._choose), label(say(own)), self._none, self._list):
            take.column.addWidget(widget)
        take.column.addWidget(buttons(self._chosen))
        wipe = Card(translate("Data", "Delete"))
        asked = translate("Data", "You choose what, and see the list of files first.")
        for widget in (label(say(asked)), buttons(self._wipe)):
            wipe.column.addWidget(widget)
        for widget in (
            label(say(words.HEADING), "heading"),
            self._notice,
            self._result_frame,
            kept,
            export,
            take,
            wipe,
        ):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.column.addWidget(buttons(self._close, spread_after=0))


def _framed(inside: QWidget) -> QFrame:
    frame = QFrame()
    frame.setProperty("role", "result")
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 10, 14, 10)
    column.addWidget(inside)
    frame.hide()
    return frame


def _row(kept: Kept) -> QWidget:
    """What it is, how much of it there is, and where."""
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(1)
    since = calendar_day(kept.since) if kept.since else ""
    column.addWidget(label(say(words.name_of(kept)), "name"))
    column.addWidget(label(say(words.amount_of(kept, size_text(kept.size), since))))
    column.addWidget(label(path_text(kept.where), "secondary"))
    return row
