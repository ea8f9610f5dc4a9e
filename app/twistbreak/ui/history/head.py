"""The head of the history window: how much of the calendar is looked at, and the way back and forth in it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QPushButton, QVBoxLayout, QWidget

from twistbreak.core.history.statistics import Length
from twistbreak.core.text import Text
from twistbreak.ui.actions import plain
from twistbreak.ui.history import words
from twistbreak.ui.history.views import View
from twistbreak.ui.i18n import say, with_keys
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_icons import Glyph, icon
from twistbreak.ui.widgets.flow_row import FlowRow
from twistbreak.ui.widgets.window import TARGET_HEIGHT, label

_WIDE = 480
"""From this width on, in logical pixels at normal text size, everything fits on a line."""


class Head(QWidget):
    """Tabs for day, week, month and year; below them the period's name between the ways back and forth.

    Args:
        theme: Colours and type.
    """

    length_chosen = Signal(object)
    """The `Length` to look at."""
    earlier = Signal()
    """The period before is wanted."""
    later = Signal()
    """The period after is wanted."""
    today = Signal()
    """The period that today belongs to is wanted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._chosen)
        self._tabs = {length: self._tab(length, number) for number, length in enumerate(Length, 1)}
        tabs = QWidget()
        row = FlowRow(tabs)
        for tab in self._tabs.values():
            row.addWidget(tab)
        self._period = label("", "period")
        self._period.setAlignment(Qt.AlignmentFlag.AlignCenter)
        backwards, forwards = ("Alt+Right", "Alt+Left") if self.isRightToLeft() else ("Alt+Left", "Alt+Right")
        self._earlier, self._later = _arrow(backwards), _arrow(forwards)
        self._today = _button(words.TODAY, "Alt+Home")
        self._earlier.clicked.connect(self.earlier)
        self._later.clicked.connect(self.later)
        self._today.clicked.connect(self.today)
        self._way = QGridLayout()
        self._way.setSpacing(8)
        self._way.setColumnStretch(1, 1)
        for place, button in ((0, self._earlier), (2, self._later), (3, self._today)):
            self._way.addWidget(button, 1, place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(tabs)
        column.addLayout(self._way)
        self._arrange()

    def show_view(self, view: View) -> None:
        """Show what is looked at, and where else one can go."""
        length = view.period.length
        for each, tab in self._tabs.items():
            tab.setChecked(each is length)
            tab.setAccessibleDescription(view.spoken if each is length else "")
        self._period.setText(view.title)
        for button, text in ((self._earlier, words.EARLIER[length]), (self._later, words.LATER[length])):
            button.setAccessibleName(say(text))
            button.setToolTip(with_keys(say(text), _native(button.shortcut())))
        self._allow(self._earlier, allowed=view.has_earlier)
        self._allow(self._later, allowed=view.has_later)
        self._allow(self._today, allowed=not view.has_today)

    def take_focus(self) -> None:
        """Put the keyboard on the tab in question."""
        tab = self._group.checkedButton()
        if tab is not None:
            tab.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Put the period's name above the buttons where there is little room."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """Follow the theme."""
        side = self._theme.px(16)
        for button, glyph in ((self._earlier, Glyph.BACK), (self._later, Glyph.NEXT)):
            palette = self._theme.palette
            colour = palette.ink if button.isEnabled() else palette.soft_ink
            button.setIcon(icon(glyph, colour, side, self.devicePixelRatioF(), mirrored=self.isRightToLeft()))
            button.setIconSize(QSize(side, side))

    def _arrange(self) -> None:
        if self.width() < _WIDE * self._theme.text_scale:
            self._way.addWidget(self._period, 0, 0, 1, 4)
        else:
            self._way.addWidget(self._period, 1, 1)

    @Slot(QAbstractButton)
    def _chosen(self, tab: QAbstractButton) -> None:
        self.length_chosen.emit(Length(tab.property("length")))

    def _allow(self, button: QPushButton, *, allowed: bool) -> None:
        """Enable or disable a button; the keyboard does not get lost with it."""
        if not allowed and button.hasFocus():
            self.take_focus()
        button.setEnabled(allowed)

    def _tab(self, length: Length, number: int) -> QPushButton:
        tab = _button(words.TABS[length], f"Ctrl+{number}")
        tab.setProperty("role", "tab")
        tab.setProperty("length", length.value)
        tab.setCheckable(True)
        self._group.addButton(tab)
        return tab


def _button(text: Text, key: str) -> QPushButton:
    button = _arrow(key)
    button.setText(plain(say(text)))
    button.setToolTip(with_keys(say(text), _native(QKeySequence.fromString(key))))
    button.setShortcut(QKeySequence.fromString(key))  # a new text takes the key away
    return button


def _arrow(key: str) -> QPushButton:
    button = QPushButton()
    button.setMinimumHeight(TARGET_HEIGHT)
    button.setAutoDefault(True)
    button.setShortcut(QKeySequence.fromString(key))
    return button


def _native(key: QKeySequence) -> str:
    return key.toString(QKeySequence.SequenceFormat.NativeText)
