"""What every editor is, and what several of them need."""

from __future__ import annotations

from datetime import time

from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateTimeEdit,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from twistbreak.core.settings.model import Setting, Value
from twistbreak.core.text import Text, sentences, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import WheelGuard
from twistbreak.ui.theme import Theme

SET_BY_OTHERS = translate("SettingsDialog", "Set by your organisation.")
"""Said of a setting that an administrator has locked."""
UNLIMITED = 1_000_000
"""The most entries of a list without a limit."""


class Editor(QWidget):
    """The control of one setting. It shows a value and tells when the user has made another.

    Signals:
        edited: The user's new value (a `Value`).
        refused: A sentence that says why what is shown cannot be taken; empty when all is well again.
        rearranged: It has other parts than before; the Tab key has to learn their order.

    Attributes:
        is_wide: It needs the whole width, below the help.
    """

    edited = Signal(object)
    refused = Signal(str)
    rearranged = Signal()
    is_wide = False

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        self.theme = theme
        self.known: Value = setting.default
        self.guard = WheelGuard(self)

    def show_value(self, value: Value) -> None:
        """Show a value from outside; what the user is just typing stays."""
        self.known = value
        self.display(value)

    def display(self, value: Value) -> None:
        """Put a value into the control, without telling anybody."""
        raise NotImplementedError

    def stops(self) -> list[QWidget]:
        """Its parts in the order of the Tab key.

        They are told one by one because a focus proxy would make the editor itself a stop, in the wrong place.
        """
        raise NotImplementedError

    def offer(self, value: Value) -> None:
        """Tell the user's value, unless it is the one known already."""
        self.refused.emit("")
        if value != self.known:
            self.known = value
            self.edited.emit(value)

    def describe(self, control: QWidget, name: str = "") -> None:
        """Give a control the title (or `name`) as its name and the help as its description."""
        control.setAccessibleName(name or say(self.setting.title))
        control.setAccessibleDescription(self.described())

    def described(self) -> str:
        """What a screen reader says after the name: who has set it, where that is not the user, and the help."""
        return say(self._description())

    def described_with_title(self) -> str:
        """The same for one control of several, whose name is its own."""
        title = self.setting.title
        return say(translate("SettingsDialog", "{title}. {help}", title=title, help=self._description()))

    def _description(self) -> Text:
        return sentences([SET_BY_OTHERS, self.setting.help]) if self.setting.locked_by else self.setting.help


def fill(layout: QHBoxLayout | QVBoxLayout, *widgets: QWidget) -> None:
    """Put widgets into a layout without margins."""
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)


def is_typing(box: QAbstractSpinBox) -> bool:
    """Whether the user has typed something into a box and not finished."""
    return box.hasFocus() and box.lineEdit().isModified()


def at_least(fewest: int) -> Text:
    """Why an entry of a list cannot be taken out."""
    return translate("SettingsDialog", "At least {n} must stay.", one="At least one must stay.", n=fewest)


def plain(field: QDateTimeEdit) -> None:
    """Centre the text; the style sheet hides the small buttons, the arrow keys do the same.

    Qt turns "14:00" into "00:14" where lines run from right to left, unless told before the format; no language writes
    that.
    """
    field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def read_time(value: QTime) -> time:
    """Qt's time as Python's, to the minute."""
    return time(value.hour(), value.minute())
