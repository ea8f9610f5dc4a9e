"""The editor for a length of time."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Property, QSize, Signal, Slot
from PySide6.QtGui import QValidator
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QWidget

from twistbreak.core.clock import ZERO
from twistbreak.core.settings.model import Setting, Value
from twistbreak.core.text import translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.editor import Editor, fill
from twistbreak.ui.settings.editors import Stepper
from twistbreak.ui.settings.lengths import read_length, shown_length
from twistbreak.ui.theme import Theme

_LONG = timedelta(hours=22, minutes=55)


class DurationBox(QAbstractSpinBox):
    """A box for a length of time, which takes `90s`, `1h 30min`, or a bare number in the unit of the setting.

    Args:
        low: Smallest length.
        high: Largest length.
        unit: What a bare number means: `s`, `min` or `h`.

    Attributes:
        is_typed: Something has been typed and not finished.

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
        self.is_typed = False
        self.lineEdit().textEdited.connect(self._typed)
        self.editingFinished.connect(self._finished)

    def set_length(self, value: timedelta) -> None:
        """Show a length."""
        self._value = value
        self.is_typed = False
        self.lineEdit().setText(shown_length(value))

    def _seconds(self) -> float:
        return self._value.total_seconds()

    def _enter_seconds(self, seconds: float) -> None:
        self.set_length(min(max(timedelta(seconds=round(seconds)), self._low), self._high))
        self.entered.emit(self._value)

    def _least(self) -> float:
        return self._low.total_seconds()

    def _most(self) -> float:
        return self._high.total_seconds()

    # What Qt tells screen readers of a spin box, and sets for them: lengths in seconds.
    value = Property(float, _seconds, _enter_seconds)
    minimum = Property(float, _least)
    maximum = Property(float, _most)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Room for a long usual text."""
        return QSize(self.fontMetrics().horizontalAdvance(shown_length(_LONG)) + 20, super().sizeHint().height())

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
    def _typed(self) -> None:
        self.is_typed = True

    @Slot()
    def _finished(self) -> None:
        if not self.is_typed:
            return
        typed = self.text().strip().lower()
        value = read_length(typed, self._unit)
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
        self._box.entered.connect(self.offer)
        self._box.misread.connect(self._misread)

    def stops(self) -> list[QWidget]:
        """The box."""
        return [self._box]

    def display(self, value: Value) -> None:
        """Set the box, unless something is being typed into it."""
        if isinstance(value, timedelta) and not (self._box.hasFocus() and self._box.is_typed):
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


def _step(value: timedelta, *, up: bool) -> timedelta:
    """A step that fits the size: a second below 20 s, 5 s below 2 min, a minute below 30 min, 5 min below 2 h."""
    for limit_s, step_s in ((20, 1), (120, 5), (1800, 60), (7200, 300)):
        limit = timedelta(seconds=limit_s)
        if value < limit or (value == limit and not up):
            return timedelta(seconds=step_s)
    return timedelta(minutes=15)
