"""The break window's keyboard: one key for each control, and nothing for keys that were meant for another window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from twistbreak.ui.widgets.held_keys import HeldKeys

_PRESSES = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class BreakKeys(QObject):
    """Turns key presses anywhere in a window into what they ask for.

    For a moment after the window has appeared or become active the keyboard is deaf: what is typed then was meant for
    another window. A click into the window ends that moment. A key that was pressed then, or before, has no effect
    until it is let go, and a held key asks once.

    Args:
        window: The window; keys are seen before its widgets see them.
        bindings: Which key asks for what. Space and Enter press the focused button instead, where there is one.
        deaf_ms: Length of the moment in milliseconds.
    """

    asked = Signal(object)

    def __init__(self, window: QWidget, bindings: Mapping[Qt.Key, object], deaf_ms: int) -> None:
        super().__init__(window)
        # No reference to the window: a cycle would keep each window in memory until the collector comes by.
        self._bindings = dict(bindings)
        self._held = HeldKeys(self)
        self._deaf = QTimer(self, singleShot=True, interval=deaf_ms)
        self._watched = [window, *(w for w in window.findChildren(QWidget) if not w.isWindow())]
        for widget in self._watched:
            widget.installEventFilter(self)

    @property
    def is_deaf(self) -> bool:
        """Whether the moment after appearing still lasts."""
        return self._deaf.isActive()

    @property
    def is_unsure(self) -> bool:
        """Whether a release may still turn out to be part of a repetition."""
        return self._held.is_unsure

    def stop(self) -> None:
        """Listen no more: the window goes away."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        self._watched.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """See the events of the window and its widgets first; True: they go no further."""
        kind = event.type()
        if isinstance(event, QKeyEvent):
            return self._key(watched, event)
        if kind is QEvent.Type.MouseButtonPress:
            self._deaf.stop()
        elif not isinstance(watched, QWidget) or not watched.isWindow():
            return False
        elif kind in (QEvent.Type.Show, QEvent.Type.WindowActivate):
            self._deaf.start()
        return False

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        kind, key = event.type(), event.key()
        if kind is QEvent.Type.KeyPress:
            return self._pressed(watched, event)
        if kind is QEvent.Type.ShortcutOverride and key in self._bindings:
            event.accept()
        elif kind is QEvent.Type.KeyRelease:
            self._held.release(watched, event)
        return False

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        is_fresh = self._held.press(watched, event)
        if key not in self._bindings or event.modifiers() & ~_HARMLESS:
            return self.is_deaf
        if self.is_deaf or not is_fresh:
            return True
        if key in _PRESSES and isinstance(watched, QAbstractButton):
            if key == Qt.Key.Key_Space:
                return False  # goes down and up on the button by itself
            watched.click()
            return True
        self.asked.emit(self._bindings[Qt.Key(key)])
        return True
