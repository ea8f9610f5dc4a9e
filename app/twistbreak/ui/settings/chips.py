"""Entries of a list as chips, each of which goes when it is pressed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, time
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from twistbreak.core.text import translate
from twistbreak.ui.i18n import say
from twistbreak.ui.widgets.flow_layout import FlowLayout

Entry = TypeVar("Entry", time, date, str)


class Chips(QWidget, Generic[Entry]):
    """Entries in a flow; pressing one (or Delete on it) removes it.

    Args:
        labelled: The text of an entry.
        removed: Called with the entry that was removed.
        next_focus: Gets the focus when the last entry goes.
    """

    def __init__(
        self, labelled: Callable[[Entry], str], removed: Callable[[Entry], None], next_focus: QWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._labelled, self._removed, self._next_focus = labelled, removed, next_focus
        self._chips: dict[Entry, QPushButton] = {}
        self._flow = FlowLayout(self)
        self.hide()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, in this order; chips that stay keep the focus."""
        for entry in [entry for entry in self._chips if entry not in entries]:
            self._drop(entry)
        for index, entry in enumerate(entries):
            if entry not in self._chips:
                label = self._labelled(entry)
                chip = QPushButton(f"{label}  ✕")
                chip.setProperty("role", "chip")
                chip.setAutoDefault(False)
                chip.setAccessibleName(say(translate("SettingsDialog", "Remove {entry}", entry=label)))
                chip.setToolTip(chip.accessibleName())
                chip.clicked.connect(self._pressed)
                chip.installEventFilter(self)
                self._flow.insert(index, chip)
                chip.show()
                self._chips[entry] = chip
        self._chips = {entry: self._chips[entry] for entry in entries}
        self.setVisible(bool(entries))

    def stops(self) -> list[QWidget]:
        """The chips in the order of the Tab key."""
        return list(self._chips.values())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Remove by Delete and Backspace too."""
        if is_press(event, Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and isinstance(watched, QPushButton):
            watched.click()
            return True
        return super().eventFilter(watched, event)

    def _drop(self, entry: Entry) -> None:
        chip = self._chips.pop(entry)
        had_focus = chip.hasFocus()
        index = self._flow.indexOf(chip)
        self._flow.removeWidget(chip)
        chip.hide()
        chip.deleteLater()
        if had_focus:
            item = self._flow.itemAt(min(index, self._flow.count() - 1))
            neighbour = item.widget() if item is not None else None
            (neighbour or self._next_focus).setFocus()

    @Slot()
    def _pressed(self) -> None:
        sender = self.sender()
        for entry, chip in list(self._chips.items()):
            if chip is sender:
                self._removed(entry)


def is_press(event: QEvent, *keys: Qt.Key) -> bool:
    """Whether a key was pressed; one that is held down does not repeat."""
    return (
        isinstance(event, QKeyEvent)
        and event.type() is QEvent.Type.KeyPress
        and not event.isAutoRepeat()
        and event.key() in keys
    )
