"""The page on which data is deleted: what, which files, and only after the user is sure."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGroupBox, QVBoxLayout

from twistbreak.core.text import translate
from twistbreak.ui.data import words
from twistbreak.ui.data.layout import Column, button, from_left_to_right
from twistbreak.ui.data.sources import Scope
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import Look, Option
from twistbreak.ui.settings.row import announce
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_row import buttons
from twistbreak.ui.widgets.page import Page, bullets
from twistbreak.ui.widgets.window import label

_LIST_HEIGHT = 150
_INDENT = 36
"""In logical pixels: what is said of an option stands below its name, not below its mark."""


class WipePage(Column):
    """Deleting takes two acts on two controls, neither of which has the keyboard at first.

    Args:
        theme: Colours and type.
        listed: Tells what would be deleted.
    """

    wipe_wanted = Signal(object)
    """The user is sure: this `Scope` is to be deleted."""
    left = Signal()
    """Nothing is to be deleted."""

    def __init__(self, theme: Theme, listed: Callable[[Scope], Sequence[Path]]) -> None:
        super().__init__()
        self._theme = theme
        self._listed = listed
        self._scope = Scope.HEALTH
        self._files: tuple[Path, ...] = ()
        self._options = {scope: Option(theme, Look.RADIO, say(words.SCOPES[scope][0])) for scope in Scope}
        self._meanings = {scope: label(say(words.SCOPES[scope][1]), "secondary") for scope in Scope}
        self._count = label("")
        self._page = Page(theme, say(translate("Data", "Files that would be deleted")))
        self._sure = Option(theme, Look.TICK, say(translate("Data", "I am sure")))
        self._sure.setAccessibleDescription(
            say(translate("Data", "Nothing can bring the files back. Only with this the button that deletes works."))
        )
        self._keep = button(translate("Data", "Keep everything"), self.left.emit)
        self._delete = button(translate("Data", "Delete for good"), self._delete_now, "danger")
        self._delete.setEnabled(False)
        for option in self._options.values():
            option.toggled.connect(self._choose)
        self._sure.toggled.connect(self._show_sure)
        self._build()

    def begin(self) -> None:
        """Start anew, with the least chosen and nothing confirmed."""
        self._scope = Scope.HEALTH
        self._options[Scope.HEALTH].setChecked(True)
        self._show_files()

    def take_focus(self) -> None:
        """Put the keyboard where it deletes nothing."""
        self._keep.setFocus()
        self.verticalScrollBar().setValue(0)

    def restyle(self) -> None:
        """Follow the theme."""
        for meaning in self._meanings.values():
            meaning.setIndent(self._theme.px(_INDENT))
        self._page.setMinimumHeight(self._theme.px(_LIST_HEIGHT))
        self._write()

    @Slot()
    def _choose(self) -> None:
        chosen = next(scope for scope, option in self._options.items() if option.isChecked())
        if chosen is not self._scope:
            self._scope = chosen
            self._show_files()
            announce(self, self._count.text())

    @Slot()
    def _show_sure(self) -> None:
        self._delete.setEnabled(self._sure.isChecked() and bool(self._files))

    @Slot()
    def _delete_now(self) -> None:
        self.wipe_wanted.emit(self._scope)

    def _show_files(self) -> None:
        """Whoever was sure of something else is asked anew."""
        self._files = tuple(self._listed(self._scope))
        self._sure.setChecked(False)
        self._sure.setEnabled(bool(self._files))
        self._show_sure()
        self._count.setText(say(words.count_line(len(self._files))))
        self._page.setVisible(bool(self._files))
        self._write()

    def _write(self) -> None:
        self._page.write([bullets(from_left_to_right(str(path)) for path in self._files)])

    def _build(self) -> None:
        group = QGroupBox()
        group.setAccessibleName(say(translate("Data", "What is to be deleted")))
        choices = QVBoxLayout(group)
        choices.setContentsMargins(16, 12, 16, 12)
        choices.setSpacing(2)
        for scope, option in self._options.items():
            option.setAccessibleDescription(self._meanings[scope].text())
            choices.addWidget(option)
            choices.addWidget(self._meanings[scope])
        final = translate(
            "Data", "Nothing can bring these files back. A file that you have exported stays where it is."
        )
        for widget in (label(say(translate("Data", "Wipe my data")), "heading"), group, self._count):
            self.column.addWidget(widget)
        self.column.addWidget(self._page, 1)
        for widget in (label(say(final)), self._sure, buttons(self._keep, self._delete, spread_after=0)):
            self.column.addWidget(widget)
