"""The choice of pages of the settings: a list beside them, or a box above them where there is no room for a list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QLabel, QListWidget, QSizePolicy, QWidget

from twistbreak.core.text import translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import Picker, WheelGuard
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.flow_row import FlowRow

_ROOM = 24
"""Room in the list beside its widest title, in logical pixels."""
_NARROWEST = 120
"""Width of the list at normal text size with the shortest titles."""


class PageChoice(QObject):
    """One choice shown in two ways, of which `fit` hides one.

    Attributes:
        list: To stand beside the pages.
        head: To stand above them: the box and its title.

    Args:
        titles: Of the pages, in their order.
        theme: Sizes.
        guard: Keeps the wheel for scrolling.
        parent: Qt parent.
    """

    turned = Signal(int)
    """The place of the page to show."""

    def __init__(self, titles: Sequence[str], theme: Theme, guard: WheelGuard, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        name = say(translate("SettingsDialog", "Pages"))
        self.list = QListWidget()
        self.list.addItems(titles)
        self.list.setAccessibleName(name)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setCurrentRow(0)
        self._picker = Picker(theme)
        self._picker.addItems(titles)
        self._picker.setAccessibleName(name)
        self._picker.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        guard.protect(self._picker)
        title = QLabel(say(translate("SettingsDialog", "&Page:")))
        title.setBuddy(self._picker)
        self.head = QWidget()
        head = FlowRow(self.head)
        for widget in (title, self._picker):
            head.addWidget(widget)
        self.list.itemSelectionChanged.connect(self._selected)  # screen readers select, and leave the current row
        self._picker.activated.connect(self.turn_to)

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """What the Tab key reaches."""
        return self.list, self._picker

    def dress(self) -> None:
        """Fit the size of the text."""
        width = self.list.sizeHintForColumn(0) + _ROOM
        self.list.setFixedWidth(max(width, self._theme.px(_NARROWEST)))

    def fit(self, *, is_narrow: bool) -> None:
        """Show the one for which there is room; the keyboard stays with the choice."""
        if is_narrow and self.list.hasFocus():
            self._picker.setFocus()
        self.list.setHidden(is_narrow)
        self.head.setVisible(is_narrow)

    @Slot(int)
    def turn_to(self, place: int) -> None:
        """Turn to a page; beyond the first and the last there is none."""
        place = min(max(place, 0), self.list.count() - 1)
        self.list.setCurrentRow(place)
        self._picker.setCurrentIndex(place)
        self.turned.emit(place)

    def step(self, by: int) -> None:
        """Turn so many pages on, or back."""
        self.turn_to(self.list.currentRow() + by)

    @Slot()
    def _selected(self) -> None:
        for index in self.list.selectedIndexes():
            self.turn_to(index.row())
