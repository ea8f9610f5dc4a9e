"""Editors for single values: a switch, a number, a share, a length of time, one of several."""

from __future__ import annotations

import re
from datetime import time, timedelta

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTime, Signal, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QDateTimeEdit,
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from twistbreak.core.clock import ZERO
from twistbreak.core.settings import Setting, Value
from twistbreak.core.settings_format import duration_text
from twistbreak.core.settings_parse import parse_duration
from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import Glyph, GlyphButton, Look, Option, Picker, WheelGuard
from twistbreak.ui.theme import Theme

_UNIT = re.compile(r"(\d)([a-z])")
UNLIMITED = 1_000_000
"""The most entries of a list without a limit."""
_FEW = 5
"""Up to this many choices are shown at once; more go into a list that opens."""


class Editor(QWidget):
    """The control of one setting. It shows a value and tells when the user has made another.

    Signals:
        edited: The user's new value (a `Value`).
        refused: A sentence that says why what is shown cannot be taken; empty when all is well again.

    Attributes:
        is_wide: It needs the whole width, below the help.
    """

    edited = Signal(object)
    refused = Signal(str)
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

    def offer(self, value: Value) -> None:
        """Tell the user's value, unless it is the one known already."""
        self.refused.emit("")
        if value != self.known:
            self.known = value
            self.edited.emit(value)

    def describe(self, control: QWidget, name: str = "") -> None:
        """Give a control the title (or `name`) as its name and the help as its description."""
        control.setAccessibleName(name or say(self.setting.title))
        control.setAccessibleDescription(say(self.setting.help))


class SwitchEditor(Editor):
    """On or off."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(setting, theme, parent)
        self._switch = Option(theme, Look.SWITCH)
        self.describe(self._switch)
        layout = QHBoxLayout(self)
        fill(layout, self._switch)
        layout.addStretch(1)
        self.setFocusProxy(self._switch)
        self._switch.toggled.connect(self.offer)

    def display(self, value: Value) -> None:
        """Set the switch."""
        with QSignalBlocker(self._switch):
            self._switch.setChecked(bool(value))


class ChoiceEditor(Editor):
    """One of several: radio buttons, or a list that opens when there are many."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(setting, theme, parent)
        self._radios: dict[str, Option] = {}
        self._picker: Picker | None = None
        layout = QVBoxLayout(self)
        fill(layout)
        layout.setSpacing(0)
        if len(setting.choices) > _FEW:
            self._picker = picker = Picker(theme)
            for choice in setting.choices:
                picker.addItem(say(choice.title), choice.value)
            self.guard.protect(picker)
            self.describe(picker)
            layout.addWidget(picker)
            self.setFocusProxy(picker)
            picker.activated.connect(self._picked)
            return
        self.is_wide = True
        for choice in setting.choices:
            radio = Option(theme, Look.RADIO, say(choice.title))
            radio.setAccessibleDescription(f"{say(setting.title)}. {say(setting.help)}")
            radio.toggled.connect(self._toggled)
            layout.addWidget(radio)
            self._radios[choice.value] = radio

    def display(self, value: Value) -> None:
        """Choose a value; Tab then leads to it."""
        if self._picker is not None:
            self._picker.setCurrentIndex(self._picker.findData(value))
            return
        for radio in self._radios.values():
            radio.blockSignals(True)
        for choice, radio in self._radios.items():
            if choice == value:
                radio.setChecked(True)
                self.setFocusProxy(radio)
        for radio in self._radios.values():
            radio.blockSignals(False)

    @Slot(int)
    def _picked(self, index: int) -> None:
        self.offer(self.setting.choices[index].value)

    @Slot(bool)
    def _toggled(self, _on: bool) -> None:  # noqa: FBT001 -- Qt's signature
        for value, radio in self._radios.items():
            if radio.isChecked():
                self.offer(value)


class Stepper(QWidget):
    """A spin box between a large button for less and one for more.

    Args:
        editor: Names and guards the box.
        box: The spin box.
    """

    def __init__(self, editor: Editor, box: QAbstractSpinBox) -> None:
        super().__init__(editor)
        title = say(editor.setting.title)
        less = GlyphButton(editor.theme, Glyph.LESS, say(translate("SettingsDialog", "Less: {title}", title=title)))
        more = GlyphButton(editor.theme, Glyph.MORE, say(translate("SettingsDialog", "More: {title}", title=title)))
        box.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box.setAccelerated(True)
        editor.guard.protect(box)
        editor.describe(box)
        layout = QHBoxLayout(self)
        fill(layout, less, box, more)
        layout.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        for button, step in ((less, box.stepDown), (more, box.stepUp)):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the arrow keys in the box do the same
            button.setAutoRepeat(True)
            button.clicked.connect(step)
        self.setFocusProxy(box)


class NumberEditor(Editor):
    """A whole number with its unit."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(setting, theme, parent)
        low, high = setting.minimum, setting.maximum
        self._box = box = QSpinBox()
        box.setRange(low if isinstance(low, int) else 0, high if isinstance(high, int) else 1_000_000)
        box.setSuffix(_suffix(setting))
        box.setKeyboardTracking(False)
        stepper = Stepper(self, box)
        self._layout = QHBoxLayout(self)
        fill(self._layout, stepper)
        self._layout.addStretch(1)
        self.setFocusProxy(box)
        box.valueChanged.connect(self._finished)
        box.editingFinished.connect(self._finished)

    def display(self, value: Value) -> None:
        """Set the box, unless something is being typed into it."""
        if isinstance(value, int) and not is_typing(self._box):
            with QSignalBlocker(self._box):
                self._box.setValue(value)

    @Slot()
    def _finished(self) -> None:
        self._box.lineEdit().setModified(False)
        self.offer(self._box.value())


class PercentEditor(NumberEditor):
    """A share: a slider for the hand, a box for the exact number."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(setting, theme, parent)
        self._slider = slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(self._box.minimum(), self._box.maximum())
        slider.setSingleStep(5)
        slider.setPageStep(10)
        self.guard.protect(slider)
        self.describe(slider)
        self._layout.insertWidget(0, slider, 1_000)
        self._layout.setSpacing(12)
        self._box.setSingleStep(5)
        slider.setTracking(False)  # dragging shows the number; letting go sets it
        slider.sliderMoved.connect(self._dragged)
        slider.valueChanged.connect(self.offer)

    def display(self, value: Value) -> None:
        """Set both."""
        super().display(value)
        if isinstance(value, int):
            with QSignalBlocker(self._slider):
                self._slider.setValue(value)

    def offer(self, value: Value) -> None:
        """Keep the two alike, and tell."""
        self.display(value)
        super().offer(value)

    @Slot(int)
    def _dragged(self, value: int) -> None:
        with QSignalBlocker(self._box):
            self._box.setValue(value)


class DurationBox(QAbstractSpinBox):
    """A box for a length of time, which takes `90s`, `1h 30min`, or a bare number in the unit of the setting.

    Args:
        low: Smallest length.
        high: Largest length.
        unit: What a bare number means: `s`, `min` or `h`.

    Signals:
        entered: A length within the bounds (a `timedelta`).
        misread: What was typed instead.
    """

    entered = Signal(object)
    misread = Signal(str)

    def __init__(self, low: timedelta, high: timedelta, unit: str) -> None:
        super().__init__()
        self._low, self._high, self._unit = low, high, unit
        self._value = low
        self.editingFinished.connect(self._finished)

    def set_length(self, value: timedelta) -> None:
        """Show a length."""
        self._value = value
        self.lineEdit().setText(shown_length(value))

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Room for the longest usual text."""
        return QSize(self.fontMetrics().horizontalAdvance("00 h 00 min") + 20, super().sizeHint().height())

    def stepBy(self, steps: int) -> None:  # noqa: N802 -- Qt's name
        """Move by a step that fits the size of the length, onto a round value."""
        self._finished()
        step = _step(self._value, up=steps > 0)
        whole = self._value // step if steps > 0 or not self._value % step else self._value // step + 1
        self.set_length(min(max((whole + steps) * step, self._low), self._high))
        self.entered.emit(self._value)

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:  # noqa: N802 -- Qt's name
        """Which way there is room."""
        flags = QAbstractSpinBox.StepEnabledFlag.StepNone
        if self._value > self._low:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepDownEnabled
        if self._value < self._high:
            flags |= QAbstractSpinBox.StepEnabledFlag.StepUpEnabled
        return flags

    def validate(self, arg__1: str, arg__2: int) -> tuple[QValidator.State, str, int]:
        """Let anything be typed; it is read when it is finished."""
        return QValidator.State.Acceptable, arg__1, arg__2

    def fixup(self, input: str) -> str:  # noqa: A002 -- Qt's name
        """Leave it as it is."""
        return input

    @Slot()
    def _finished(self) -> None:
        if not self.lineEdit().isModified():
            return
        typed = self.text().strip().lower()
        value = parse_duration(typed + self._unit if typed.isdecimal() else typed)
        if value is None or not self._low <= value <= self._high:
            self.set_length(self._value)
            self.misread.emit(typed)
        else:
            self.set_length(value)
            self.entered.emit(value)


class DurationEditor(Editor):
    """A length of time with its unit."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(setting, theme, parent)
        low, high = setting.minimum, setting.maximum
        self._low = low if isinstance(low, timedelta) else ZERO
        self._high = high if isinstance(high, timedelta) else timedelta(days=1)
        self._example = setting.default if isinstance(setting.default, timedelta) else self._low
        self._box = DurationBox(self._low, self._high, setting.unit)
        layout = QHBoxLayout(self)
        fill(layout, Stepper(self, self._box))
        layout.addStretch(1)
        self.setFocusProxy(self._box)
        self._box.entered.connect(self.offer)
        self._box.misread.connect(self._misread)

    def display(self, value: Value) -> None:
        """Set the box, unless something is being typed into it."""
        if isinstance(value, timedelta) and not is_typing(self._box):
            self._box.set_length(value)

    @Slot(str)
    def _misread(self, typed: str) -> None:
        self.show_value(self.known)
        text = translate(
            "SettingsDialog",
            "“{typed}” cannot be taken. Type a length of time from {low} to {high}, such as {example}.",
            typed=typed,
            low=shown_length(self._low),
            high=shown_length(self._high),
            example=shown_length(self._example),
        )
        self.refused.emit(say(text))


def shown_length(value: timedelta) -> str:
    """A length of time with room to breathe: `1 h 30 min`. It can be typed in again."""
    return _UNIT.sub(r"\1 \2", duration_text(value))


def is_typing(box: QAbstractSpinBox) -> bool:
    """Whether the user has typed something into a box and not finished."""
    return box.hasFocus() and box.lineEdit().isModified()


def fill(layout: QHBoxLayout | QVBoxLayout, *widgets: QWidget) -> None:
    """Put widgets into a layout without margins."""
    layout.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        layout.addWidget(widget)


def _suffix(setting: Setting) -> str:
    if not setting.unit:
        return ""
    unit = say(translate("SettingsUnit", setting.unit))
    return unit if unit == "%" else f" {unit}"


def _step(value: timedelta, *, up: bool) -> timedelta:
    """A step that fits the size: a second below 20 s, 5 s below 2 min, a minute below 30 min, 5 min below 2 h."""
    for limit_s, step_s in ((20, 1), (120, 5), (1800, 60), (7200, 300)):
        limit = timedelta(seconds=limit_s)
        if value < limit or (value == limit and not up):
            return timedelta(seconds=step_s)
    return timedelta(minutes=15)


def at_least(fewest: int) -> Text:
    """Why an entry of a list cannot be taken out."""
    if fewest == 1:
        return translate("SettingsDialog", "At least one must stay.")
    return translate("SettingsDialog", "At least {n} must stay.", n=fewest)


def plain(field: QDateTimeEdit) -> None:
    """Centre the text; the style sheet hides the small buttons, the arrow keys do the same."""
    field.setAlignment(Qt.AlignmentFlag.AlignCenter)
    field.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)


def read_time(value: QTime) -> time:
    """Qt's time as Python's, to the minute."""
    return time(value.hour(), value.minute())
