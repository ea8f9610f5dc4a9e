"""Fields of a form: a title, a control, and below it what is wrong with what stands there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from twistbreak.core.range import Range
from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import Picker, WheelGuard
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.window import TARGET_HEIGHT, label

_T = TypeVar("_T")
_LINES = 3
_WARNING = translate("Prescription", "Not yet: {problem}")


class Field(QWidget):
    """A control with its title above and a complaint below.

    Args:
        title: What it is called; it names the control for screen readers, too.
        control: The control.
        hint: A quiet line below the title, or None.
    """

    def __init__(self, title: Text, control: QWidget, hint: Text | None = None) -> None:
        super().__init__()
        self.control = control
        self._hint = say(hint) if hint else ""
        self._complaint = label("", "refusal")
        self._complaint.hide()
        self._title = label("", "field")
        self._title.setBuddy(control)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        if hint is not None:
            column.addWidget(label(self._hint, "secondary"))
        column.addWidget(control)
        column.addWidget(self._complaint)
        column.addStretch(1)
        control.setAccessibleDescription(self._hint)
        self.set_title(title)

    @property
    def complaint(self) -> str:
        """What is said to be wrong; empty: nothing."""
        return self._complaint.text()

    def set_title(self, title: Text) -> None:
        """Call it something else."""
        self._title.setText(say(title))
        self.control.setAccessibleName(say(title))

    def hide_title(self) -> None:
        """Leave the title to whatever stands around; screen readers still say it."""
        self._title.hide()

    def complain(self, problem: Text | None) -> None:
        """Say what is wrong, or that nothing is."""
        said = say(translate(_WARNING.context, _WARNING.source, problem=problem)) if problem else ""
        if said != self._complaint.text():
            self._complaint.setText(said)
            self._complaint.setVisible(bool(said))
            self.control.setAccessibleDescription(" ".join(part for part in (said, self._hint) if part))


class LineField(Field):
    """One line of text."""

    edited = Signal(str)
    """What stands there now, after each change by the user."""

    def __init__(self, title: Text, longest: int, hint: Text | None = None) -> None:
        self._line = QLineEdit()
        self._line.setMaxLength(longest)
        self._line.setMinimumHeight(TARGET_HEIGHT)
        super().__init__(title, self._line, hint)
        self._line.textEdited.connect(self.edited)

    def show_text(self, text: str) -> None:
        """Show what holds; what is being typed stays as it is."""
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)


class LinesField(Field):
    """Several lines, each a sentence of its own."""

    edited = Signal(object)
    """The lines with something in them, as a tuple, after each change by the user."""

    def __init__(self, title: Text, hint: Text | None = None) -> None:
        self._text = QPlainTextEdit()
        self._text.setTabChangesFocus(True)
        super().__init__(title, self._text, hint)
        self._text.textChanged.connect(self._changed)

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show what holds; what is being typed stays as it is."""
        if lines != self._lines():
            with QSignalBlocker(self._text):
                self._text.setPlainText("\n".join(lines))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._fit()

    def _lines(self) -> tuple[str, ...]:
        return tuple(line.strip() for line in self._text.toPlainText().splitlines() if line.strip())

    def _fit(self) -> None:
        self._text.setFixedHeight(self._text.fontMetrics().lineSpacing() * _LINES + 26)

    @Slot()
    def _changed(self) -> None:
        self.edited.emit(self._lines())


class _Number(QDoubleSpinBox):
    """A number as people write it: without a fraction where there is none."""

    def textFromValue(self, val: float) -> str:  # noqa: N802 -- Qt's name
        """Whole numbers whole."""
        return self.locale().toString(val, "f", 0 if val == int(val) else self.decimals())


class NumberField(Field):
    """A number inside hard limits: what is outside cannot be typed."""

    edited = Signal(float)
    """The number now, when the user has finished it."""

    def __init__(
        self, title: Text, span: Range, guard: WheelGuard, *, decimals: int = 0, hint: Text | None = None
    ) -> None:
        self._box = _Number()
        self._box.setDecimals(decimals)
        self._box.setRange(span.low, span.high)
        self._box.setSingleStep(1.0 if not decimals or span.high > 10 else 0.1)  # noqa: PLR2004 -- tenths of a short time
        self._box.setMinimumHeight(TARGET_HEIGHT)
        self._box.lineEdit().setTextMargins(8, 0, 8, 0)
        self._box.setMinimumWidth(64)
        self._box.setKeyboardTracking(False)  # the 12 on the way to 120 is not meant
        guard.protect(self._box)
        super().__init__(title, self._box, hint)
        self._box.valueChanged.connect(self.edited)

    @property
    def number(self) -> float:
        """What stands there."""
        return self._box.value()

    def show_number(self, number: float) -> None:
        """Show what holds."""
        with QSignalBlocker(self._box):
            self._box.setValue(number)


class ChoiceField(Field):
    """One of several."""

    edited = Signal(object)
    """The value chosen by the user."""

    def __init__(self, title: Text, theme: Theme, guard: WheelGuard, hint: Text | None = None) -> None:
        self._box = Picker(theme)
        self._box.setMinimumHeight(TARGET_HEIGHT)
        self._box.setSizeAdjustPolicy(Picker.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._box.setMinimumContentsLength(8)
        self._values: tuple[object, ...] = ()
        guard.protect(self._box)
        super().__init__(title, self._box, hint)
        self._box.activated.connect(self._chosen)

    def offer(self, values: Sequence[tuple[_T, str]]) -> None:
        """What can be chosen, and what that is called."""
        if tuple(value for value, _ in values) != self._values:
            self._values = tuple(value for value, _ in values)
            self._box.clear()
            self._box.addItems([name for _, name in values])

    def show_value(self, value: object) -> None:
        """Show what holds."""
        self._box.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    @Slot(int)
    def _chosen(self, index: int) -> None:
        self.edited.emit(self._values[index])


class KeyFilter(QObject):
    """Hears keys of a widget before the widget does.

    Args:
        watched: The widget.
    """

    pressed = Signal(int, bool)
    """The key, and whether Alt is held; never by the machine's own repetition of Delete."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Take Alt with an arrow key, and Delete."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            is_alt = event.modifiers() is Qt.KeyboardModifier.AltModifier
            key = event.key()
            if (is_alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}) or (
                key == Qt.Key.Key_Delete and not event.isAutoRepeat()
            ):
                self.pressed.emit(key, is_alt)
                return True
        return super().eventFilter(watched, event)


def button(text: Text, role: str = "", what: Text | None = None) -> QPushButton:
    """A button of the editor."""
    made = QPushButton(say(text))
    made.setMinimumHeight(TARGET_HEIGHT)
    made.setAutoDefault(True)
    if role:
        made.setProperty("role", role)
    if what is not None:
        made.setToolTip(say(what))
        made.setAccessibleDescription(say(what))
    return made


def heading(text: Text) -> QLabel:
    """The title of a section."""
    return label(say(text), "title")
