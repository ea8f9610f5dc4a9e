"""Editors for single values: a switch, a number, a share, one of several."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QHBoxLayout,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from twistbreak.core.settings.model import Setting, Value
from twistbreak.core.settings.wording import counted
from twistbreak.core.text import translate
from twistbreak.ui.i18n import around_count, say
from twistbreak.ui.settings.controls import Glyph, GlyphButton, Look, Option, Picker
from twistbreak.ui.settings.editor import Editor, fill, is_typing
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.flow_row import FlowRow

_FEW = 5
"""Up to this many choices are shown at once; more go into a list that opens."""

_STEP = 5
"""Per cent that one key or click goes on."""


class SwitchEditor(Editor):
    """On or off."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(setting, theme, parent)
        self._switch = Option(theme, Look.SWITCH)
        self.describe(self._switch)
        layout = QHBoxLayout(self)
        fill(layout, self._switch)
        layout.addStretch(1)
        self._switch.toggled.connect(self.offer)

    def stops(self) -> list[QWidget]:
        """The switch."""
        return [self._switch]

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
            picker.activated.connect(self._picked)
            return
        self.is_wide = True
        for choice in setting.choices:
            radio = Option(theme, Look.RADIO, say(choice.title))
            radio.setAccessibleDescription(self.described_with_title())
            radio.toggled.connect(self._toggled)
            layout.addWidget(radio)
            self._radios[choice.value] = radio

    def stops(self) -> list[QWidget]:
        """The buttons, of which Tab takes the chosen one, or the list."""
        return [self._picker] if self._picker else list(self._radios.values())

    def display(self, value: Value) -> None:
        """Choose a value."""
        if self._picker is not None:
            self._picker.setCurrentIndex(self._picker.findData(value))
            return
        for radio in self._radios.values():
            radio.blockSignals(True)
        for choice, radio in self._radios.items():
            if choice == value:
                radio.setChecked(True)
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


class NumberEditor(Editor):
    """A whole number with its unit."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(setting, theme, parent)
        low, high = setting.minimum, setting.maximum
        self._box = box = QSpinBox()
        box.setRange(low if isinstance(low, int) else 0, high if isinstance(high, int) else 1_000_000)
        box.setKeyboardTracking(False)
        self._lay_out(Stepper(self, box))
        box.valueChanged.connect(self._show_unit)
        box.valueChanged.connect(self._finished)
        box.editingFinished.connect(self._finished)

    def stops(self) -> list[QWidget]:
        """The box."""
        return [self._box]

    def display(self, value: Value) -> None:
        """Set the box, unless something is being typed into it."""
        if isinstance(value, int) and not is_typing(self._box):
            with QSignalBlocker(self._box):
                self._box.setValue(value)
            self._show_unit()

    def _lay_out(self, stepper: Stepper) -> None:
        layout = QHBoxLayout(self)
        fill(layout, stepper)
        layout.addStretch(1)

    @Slot()
    def _show_unit(self) -> None:
        before, after = around_count(counted(self.setting, self._box.value()))
        self._box.setPrefix(before)
        self._box.setSuffix(after)

    @Slot()
    def _finished(self) -> None:
        self._box.lineEdit().setModified(False)
        self.offer(self._box.value())


class PercentEditor(NumberEditor):
    """A share: a slider for the hand, a box for the exact number."""

    def stops(self) -> list[QWidget]:
        """The slider and the box."""
        return [self._slider, self._box]

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

    def _lay_out(self, stepper: Stepper) -> None:
        self._slider = slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(self._box.minimum(), self._box.maximum())
        slider.setSingleStep(_STEP)
        slider.setPageStep(2 * _STEP)
        self._box.setSingleStep(_STEP)
        slider.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        slider.setTracking(False)  # dragging shows the number; letting go sets it
        slider.sliderMoved.connect(self._dragged)
        slider.valueChanged.connect(self.offer)
        self.guard.protect(slider)
        self.describe(slider)
        row = FlowRow(self, 12)
        row.addWidget(slider)
        row.addWidget(stepper)

    @Slot(int)
    def _dragged(self, value: int) -> None:
        with QSignalBlocker(self._box):
            self._box.setValue(value)
