"""The break window's keyboard: one key for each control, and nothing for keys that were meant for another window."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_PRESSES = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select})
_HARMLESS = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier
_LIFTED_MS = 25
"""No finger leaves a key and comes back as fast as this, in milliseconds."""


class BreakKeys(QObject):
    """Turns key presses anywhere in a window into what they ask for.

    For a moment after the window has appeared or become active the keyboard is deaf: what is typed then was meant for
    another window. A click into the window ends that moment. A key that was pressed then, or before, has no effect
    until it is let go, and a held key asks once.

    X11 repeats a held key as releases and presses, and Qt does not always tell them from real ones (seen with Qt 6.11
    for a key that was held while a window became active). So a press right after a release is a repetition as well.

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
        self._down: set[int] = set()
        self._lifted: set[int] = set()
        self._deaf = QTimer(self, singleShot=True, interval=deaf_ms)
        self._lift = QTimer(self, singleShot=True, interval=_LIFTED_MS)
        self._lift.timeout.connect(self._let_go)
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
        return self._lift.isActive()

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
        elif kind is QEvent.Type.WindowDeactivate:
            # Further releases go elsewhere; a key that is still down when the keyboard comes back meets a deaf window.
            self._down.clear()
        return False

    def _key(self, watched: QObject, event: QKeyEvent) -> bool:
        kind, key = event.type(), event.key()
        if kind is QEvent.Type.KeyPress:
            return self._pressed(watched, event)
        if kind is QEvent.Type.ShortcutOverride and key in self._bindings:
            event.accept()
        elif kind is QEvent.Type.KeyRelease and not event.isAutoRepeat():
            self._lifted.add(key)
            self._lift.start()
        return False

    def _pressed(self, watched: QObject, event: QKeyEvent) -> bool:
        key = event.key()
        is_fresh = not event.isAutoRepeat() and key not in self._down and key not in self._lifted
        self._lifted.discard(key)
        if key not in self._bindings or event.modifiers() & ~_HARMLESS:
            return self.is_deaf
        self._down.add(key)
        if self.is_deaf or not is_fresh:
            return True
        if key in _PRESSES and isinstance(watched, QAbstractButton):
            if key == Qt.Key.Key_Space:
                return False  # goes down and up on the button by itself
            watched.click()
            return True
        self.asked.emit(self._bindings[Qt.Key(key)])
        return True

    @Slot()
    def _let_go(self) -> None:
        """The releases were real."""
        self._down -= self._lifted
        self._lifted.clear()
