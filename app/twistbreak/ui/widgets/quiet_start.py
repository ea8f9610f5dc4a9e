"""Keeps keys (and clicks) that were meant for another window from doing anything in one that has just appeared."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from twistbreak.ui.widgets.held_keys import HeldKeys

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
        self._held = HeldKeys(self)
        self._moment = QTimer(self, singleShot=True, interval=moment_ms)
        for widget in (window, *window.findChildren(QWidget)):
            widget.installEventFilter(self)

    @property
    def is_deaf(self) -> bool:
        """Whether the moment still lasts."""
        return self._moment.isActive()

    @property
    def is_unsure(self) -> bool:
        """Whether a release may still turn out to be part of a repetition."""
        return self._held.is_unsure

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """See every event of the window and its widgets first; True: it goes no further."""
        kind = event.type()
        if kind in {QEvent.Type.Show, QEvent.Type.WindowActivate} and watched is self._window:
            self._moment.start()
        elif kind in {QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick}:
            return self._clicks and self.is_deaf
        elif isinstance(event, QKeyEvent):
            return self._is_unheard(watched, event)
        return False

    def _is_unheard(self, watched: QObject, event: QKeyEvent) -> bool:
        match event.type():
            case QEvent.Type.ShortcutOverride:
                if self._is_meant_for_another(event, is_fresh=self._held.is_fresh(watched, event)):
                    event.accept()  # then it comes as a key press instead of a shortcut
                return False
            case QEvent.Type.KeyPress:
                return self._is_press_unheard(watched, event)
            case _:
                self._held.release(watched, event)
                return event.isAutoRepeat() or event.key() in self._stale

    def _is_press_unheard(self, watched: QObject, event: QKeyEvent) -> bool:
        is_fresh = self._held.press(watched, event)
        if is_fresh:
            self._stale.discard(event.key())
        if self.is_deaf and not event.isAutoRepeat():
            self._stale.add(event.key())
        return self._is_meant_for_another(event, is_fresh=is_fresh)

    def _is_meant_for_another(self, event: QKeyEvent, *, is_fresh: bool) -> bool:
        key = event.key()
        return self.is_deaf or (not is_fresh and (key in self._stale or key in _PRESSES))
