"""Keeps keys (and clicks) that were meant for another window from doing anything in one that has just appeared."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

_PRESSES = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select, Qt.Key.Key_Escape})


class QuietStart(QObject):
    """Makes a window deaf for a moment after it appears or becomes active.

    A key pressed in that moment stays without effect until it is released. The machine's own repetition of a held key
    never presses a button or closes the window; scrolling by a held key is fine.

    Args:
        window: The window, with all of its widgets.
        clicks: Whether mouse buttons are unheard too, for a window that may come up under the pointer.
        moment_ms: Length of the moment in milliseconds.
    """

    def __init__(self, window: QWidget, *, clicks: bool = False, moment_ms: int = 400) -> None:
        super().__init__(window)
        self._window = window
        self._clicks = clicks
        self._stale: set[int] = set()
        self._moment = QTimer(self, singleShot=True, interval=moment_ms)
        for widget in (window, *window.findChildren(QWidget)):
            widget.installEventFilter(self)

    @property
    def is_deaf(self) -> bool:
        """Whether the moment still lasts."""
        return self._moment.isActive()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """See every event of the window and its widgets first; True: it goes no further."""
        kind = event.type()
        if kind in {QEvent.Type.Show, QEvent.Type.WindowActivate} and watched is self._window:
            self._moment.start()
        elif kind in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}:
            return self._clicks and self.is_deaf
        elif isinstance(event, QKeyEvent):
            return self._is_unheard(event)
        return False

    def _is_unheard(self, event: QKeyEvent) -> bool:
        kind, key = event.type(), event.key()
        is_stale = key in self._stale or self.is_deaf or (event.isAutoRepeat() and key in _PRESSES)
        if kind is QEvent.Type.ShortcutOverride:
            if is_stale:
                event.accept()  # then it comes as a key press instead of a shortcut
            return False
        if kind is QEvent.Type.KeyPress:
            if self.is_deaf and not event.isAutoRepeat():
                self._stale.add(key)
            return is_stale
        was_stale = key in self._stale
        if not event.isAutoRepeat():
            self._stale.discard(key)
        return was_stale or event.isAutoRepeat()
