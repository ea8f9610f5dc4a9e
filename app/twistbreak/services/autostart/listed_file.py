"""A system's list in which the program's entry is a file of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from twistbreak.services.file_watch import FileWatch

SIZE_LIMIT = 64 * 1024
"""Largest file that is read, in bytes; ours has a few hundred."""


class ListedFile:
    """The watch of `core.login_start.LoginStart`, for lists that are read from files.

    Args:
        path: The user's own entry; it need not exist.
        parent: Qt parent of the watch.
    """

    def __init__(self, path: Path, parent: QObject) -> None:
        self._own = path
        self._parent = parent
        self._watch: FileWatch | None = None

    def watch(self, changed: Callable[[], None]) -> None:
        """Call back when the user's own entry changes, by whomever."""
        self.unwatch()
        self._watch = FileWatch(self._own, self._parent)
        self._watch.changed.connect(changed)

    def unwatch(self) -> None:
        """Watch no longer."""
        if self._watch is not None:
            self._watch.changed.disconnect()
            self._watch.deleteLater()
            self._watch = None
