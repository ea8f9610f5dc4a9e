"""The filters of the gallery: where, and with what; each a row of chips with words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from twistbreak.core.gallery import Filter
from twistbreak.core.routines.routine import Need, Place
from twistbreak.core.text import Text, translate
from twistbreak.ui.actions import plain
from twistbreak.ui.gallery import words
from twistbreak.ui.gallery.look import paint_tick
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.flow_layout import FlowLayout
from twistbreak.ui.widgets.window import TARGET_HEIGHT, label

_Key = TypeVar("_Key", Place, Need)


class Chip(QPushButton):
    """A word that is on, with a tick, or off.

    Args:
        theme: Colours.
        text: The word.
        group: What the chips beside it are about, for screen readers.
    """

    def __init__(self, theme: Theme, text: Text, group: str) -> None:
        super().__init__(plain(say(text)))
        self._theme = theme
        self.setProperty("role", "chip")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setMinimumHeight(TARGET_HEIGHT)
        self.setAccessibleDescription(group)

    def paintEvent(self, arg__1: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the chip, and its tick where a line begins."""
        super().paintEvent(arg__1)
        if not self.isChecked():
            return
        side = self._theme.px(10)
        left = 8 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else self.width() - 8 - side
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_tick(painter, QRectF(left, (self.height() - side) / 2, side, side), QColor(self._theme.palette.accent))
        painter.end()


class _Chips(QWidget, Generic[_Key]):
    """Chips that belong together."""

    def __init__(self, theme: Theme, heading: Text, titles: Mapping[_Key, Text], first: Text | None = None) -> None:
        super().__init__()
        flow = FlowLayout(self)
        self.heading = say(heading)
        self.first = Chip(theme, first, self.heading) if first else None
        self.chips = {key: Chip(theme, title, self.heading) for key, title in titles.items()}
        for chip in (*([self.first] if self.first else []), *self.chips.values()):
            flow.addWidget(chip)

    @property
    def on(self) -> frozenset[_Key]:
        """The keys of the chips that are on."""
        return frozenset(key for key, chip in self.chips.items() if chip.isChecked())


class FilterBar(QWidget):
    """Where, and what the user has.

    Args:
        theme: Colours.
    """

    changed = Signal()
    """The user has switched a chip."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._places = _Chips(theme, translate("Gallery", "Where"), words.PLACES, words.ANYWHERE)
        self._needs = _Chips(theme, translate("Gallery", "I have"), words.NEEDS)
        rows = QGridLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.setColumnStretch(1, 1)
        for number, chips in enumerate((self._places, self._needs)):
            caption = label(chips.heading, "secondary")
            caption.setWordWrap(False)
            caption.setMinimumHeight(TARGET_HEIGHT)
            rows.addWidget(caption, number, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(chips, number, 1)
        for chip in (*self._places.chips.values(), *self._needs.chips.values()):
            chip.clicked.connect(self._switched)
        if self._places.first:
            self._places.first.clicked.connect(self._anywhere)
        self.clear()

    @property
    def filter(self) -> Filter:
        """What the chips say."""
        return Filter(self._places.on, self._needs.on)

    def stops(self) -> list[QWidget]:
        """The chips, in the order of the Tab key."""
        first = [self._places.first] if self._places.first else []
        return [*first, *self._places.chips.values(), *self._needs.chips.values()]

    def clear(self) -> None:
        """Anywhere, with everything at hand."""
        for chip in self._places.chips.values():
            chip.setChecked(False)
        for chip in self._needs.chips.values():
            chip.setChecked(True)
        self._switched()

    @Slot()
    def _anywhere(self) -> None:
        for chip in self._places.chips.values():
            chip.setChecked(False)
        self._switched()

    @Slot()
    def _switched(self) -> None:
        """Anywhere is on while no place is."""
        if self._places.first:
            self._places.first.setChecked(not self._places.on)
        self.changed.emit()
