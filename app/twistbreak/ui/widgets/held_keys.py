"""Tells a key that is pressed anew from one that is held down."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QKeyEvent

_LIFTED_MS = 25
"""No finger leaves a key and comes back as fast as this, in milliseconds."""


class HeldKeys(QObject):
    """Remembers for an instant which keys went up.

    X11 repeats a held key as releases and presses, and Qt does not always tell them from real ones (seen with Qt 6.11
    for a key that was held while a window became active). So a press right after a release, in the same widget, is a
    repetition, too.

    Args:
        parent: Qt parent.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lifted: set[tuple[QObject, int]] = set()
        self._lift = QTimer(self, singleShot=True, interval=_LIFTED_MS)
        self._lift.timeout.connect(self._let_go)

    @property
    def is_unsure(self) -> bool:
        """Whether a release may still turn out to be part of a repetition."""
        return self._lift.isActive()

    def is_fresh(self, watched: QObject, press: QKeyEvent) -> bool:
        """Whether a finger has just come down; else the machine repeats a key that is held."""
        return not press.isAutoRepeat() and (watched, press.key()) not in self._lifted

    def press(self, watched: QObject, event: QKeyEvent) -> bool:
        """A key goes down, or seems to; returns whether it `is_fresh`."""
        is_fresh = self.is_fresh(watched, event)
        self._lifted.discard((watched, event.key()))
        return is_fresh

    def release(self, watched: QObject, event: QKeyEvent) -> None:
        """A key goes up, or seems to."""
        if not event.isAutoRepeat():
            self._lifted.add((watched, event.key()))
            self._lift.start()

    @Slot()
    def _let_go(self) -> None:
        """The releases were real."""
        self._lifted.clear()
