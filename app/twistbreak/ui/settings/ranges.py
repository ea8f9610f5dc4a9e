"""The editor for the working hours of a weekday."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QSignalBlocker, Qt, QTime, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTimeEdit, QVBoxLayout, QWidget

from twistbreak.core.engine.policy import TimeRange
from twistbreak.core.settings.model import Setting, Value
from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import Glyph, GlyphButton
from twistbreak.ui.settings.editor import UNLIMITED, Editor, fill, is_typing, plain, read_time
from twistbreak.ui.settings.spans import first_overlap, proposal
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.flow_layout import FlowLayout


class RangeLine(QWidget):
    """From, to, and a button that removes the line.

    Signals:
        changed: A time was set.
        removed: The button was pressed.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, editor: Editor) -> None:
        super().__init__(editor)
        title = say(editor.setting.title)
        names = (
            translate("SettingsDialog", "{title}, from", title=title),
            translate("SettingsDialog", "{title}, to", title=title),
        )
        self._fields = (QTimeEdit(), QTimeEdit())
        remove = translate("SettingsDialog", "Remove this range: {title}", title=title)
        self.button = GlyphButton(editor.theme, Glyph.REMOVE, say(remove))
        self._overnight = QLabel(say(translate("SettingsDialog", "next day")))
        self._overnight.setProperty("role", "secondary")
        until = QLabel("\N{EN DASH}")
        times = QWidget()
        fill(QHBoxLayout(times), self._fields[0], until, self._fields[1])
        layout = FlowLayout(self)
        for part in (times, self._overnight, self.button):
            layout.addWidget(part)
        for field, name in zip(self._fields, names, strict=True):
            plain(field)
            field.setDisplayFormat("HH:mm")
            field.setKeyboardTracking(False)
            editor.guard.protect(field)
            editor.describe(field, say(name))
            field.timeChanged.connect(self._changed)
        self.button.clicked.connect(self.removed)

    def stops(self) -> list[QWidget]:
        """Its parts in the order of the Tab key."""
        return [*self._fields, self.button]

    def value(self) -> TimeRange:
        """What the line says."""
        start, end = self._fields
        return TimeRange(read_time(start.time()), read_time(end.time()))

    def display(self, value: TimeRange) -> None:
        """Set both fields, except one that is being typed into."""
        for field, at in zip(self._fields, (value.start, value.end), strict=True):
            if not is_typing(field):
                with QSignalBlocker(field):
                    field.setTime(QTime(at.hour, at.minute))
        self._overnight.setVisible(self.value().is_overnight)

    @Slot()
    def _changed(self) -> None:
        for field in self._fields:
            field.lineEdit().setModified(False)
        self._overnight.setVisible(self.value().is_overnight)
        self.changed.emit()


class RangesEditor(Editor):
    """The ranges of one weekday. Overlapping ones stay on the screen with a sentence and are not saved."""

    is_wide = True

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(setting, theme, parent)
        self._lines: list[RangeLine] = []
        self._add = QPushButton(say(translate("SettingsDialog", "Add hours")))
        self._add.setAutoDefault(False)
        self.describe(self._add, say(translate("SettingsDialog", "Add hours: {title}", title=say(setting.title))))
        self._add.clicked.connect(self._added)
        self._layout = QVBoxLayout(self)
        fill(self._layout)
        self._layout.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeading)
        self._layout.setSpacing(6)

    def stops(self) -> list[QWidget]:
        """The lines and the button."""
        return [*(stop for line in self._lines for stop in line.stops()), self._add]

    def display(self, value: Value) -> None:
        """Show the ranges, line by line; lines that stay keep the focus."""
        ranges = cast("tuple[TimeRange, ...]", value)
        while len(self._lines) > len(ranges):
            self._drop(self._lines[-1])
        while len(self._lines) < len(ranges):
            self._append()
        if sorted(map(str, ranges)) != sorted(str(line.value()) for line in self._lines):
            for line, span in zip(self._lines, ranges, strict=True):
                line.display(span)
        self._show_room()

    def _append(self) -> RangeLine:
        line = RangeLine(self)
        line.changed.connect(self._changed)
        line.removed.connect(self._removed)
        self._layout.insertWidget(len(self._lines), line)
        line.show()
        self._lines.append(line)
        self.rearranged.emit()
        return line

    def _drop(self, line: RangeLine) -> None:
        if line.isAncestorOf(self.focusWidget() or self._add):
            self._add.setFocus()
        self._lines.remove(line)
        self._layout.removeWidget(line)
        line.hide()
        line.deleteLater()

    @Slot()
    def _added(self) -> None:
        span = proposal([line.value() for line in self._lines])
        if span is not None:
            line = self._append()
            line.display(span)
            line.stops()[0].setFocus()
            self._changed()

    @Slot()
    def _removed(self) -> None:
        line = self.sender()
        if isinstance(line, RangeLine):
            self._drop(line)
            self._changed()

    @Slot()
    def _changed(self) -> None:
        self._show_room()
        ranges = [line.value() for line in self._lines]
        overlap = first_overlap(ranges)
        if overlap is None:
            self.offer(tuple(sorted(ranges, key=lambda span: (span.start, span.end))))
            return
        text = translate(
            "SettingsDialog",
            "Not saved yet: {first} and {second} overlap. Let one end before the other begins.",
            first=_in_words(overlap[0]),
            second=_in_words(overlap[1]),
        )
        self.refused.emit(say(text))

    def _show_room(self) -> None:
        most = self.setting.maximum if isinstance(self.setting.maximum, int) else UNLIMITED
        has_room = len(self._lines) < most and proposal([line.value() for line in self._lines]) is not None
        self._add.setEnabled(has_room)


def _in_words(span: TimeRange) -> Text:
    return translate("SettingsDialog", "{start} to {end}", start=span.start, end=span.end)
