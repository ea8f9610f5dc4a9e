"""The break window's keyboard: one key for each control, wherever in the window the focus is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_PRESSES = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class BreakKeys(QObject):
    """Turns key presses anywhere in a window into what they ask for.

    The machine's own repetition of a held key never counts. `QuietStart`, installed after this, keeps away what was
    meant for another window.

    Args:
        window: The window; keys are seen before its widgets see them.
        bindings: Which key asks for what. Space and Enter press the focused button instead, where there is one.
    """

    asked = Signal(object)

    def __init__(self, window: QWidget, bindings: Mapping[Qt.Key, object]) -> None:
        super().__init__(window)
        self._bindings = dict(bindings)
        for widget in (window, *window.findChildren(QWidget)):
            if not widget.isWindow() or widget is window:
                widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """See the keys of the window and its widgets first; True: they go no further."""
        if not isinstance(event, QKeyEvent) or event.modifiers() & ~_HARMLESS:
            return False
        key = event.key()
        if key not in self._bindings:
            return False
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return False
        if event.type() is not QEvent.Type.KeyPress:
            return False
        if key in _PRESSES and isinstance(watched, QAbstractButton):
            return self._press(watched, event)
        if not event.isAutoRepeat():
            self.asked.emit(self._bindings[Qt.Key(key)])
        return True

    def _press(self, button: QAbstractButton, event: QKeyEvent) -> bool:
        """Space goes down and up on a button by itself; Enter does so only in dialogs."""
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            return False
        if not event.isAutoRepeat():
            button.click()
        return True
