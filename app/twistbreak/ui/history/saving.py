"""Asks where to save something, and says in one sentence what came of it."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from twistbreak.core.text import Text, translate
from twistbreak.ui.data.words import ONE_MOMENT
from twistbreak.ui.i18n import say

_SEEN_MS = 50
"""So long a sentence may take to get onto the screen before the program is busy."""

_REASONS = {
    errno.ENOSPC: translate("History", "the disk is full"),
    errno.EDQUOT: translate("History", "your share of the disk is used up"),
    errno.EFBIG: translate("History", "it is too large for this disk"),
    errno.EROFS: translate("History", "this disk can only be read"),
    errno.EACCES: translate("History", "nothing may be written there"),
    errno.EPERM: translate("History", "nothing may be written there"),
    errno.ENOENT: translate("History", "there is no such folder"),
    errno.ENOTDIR: translate("History", "there is no such folder"),
    errno.EISDIR: translate("History", "this is a folder"),
}


class Saving(QObject):
    """Asks for a place and saves there.

    Args:
        window: The window that the question belongs to.
    """

    told = Signal(str)
    """What came of it, in the user's language; before that, that it takes a moment."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QFileDialog | None = None
        self._path = Path()
        self._write: Callable[[Path], None] = _nothing
        self._takes_long = False
        self._soon = QTimer(self, singleShot=True, interval=_SEEN_MS)
        self._soon.timeout.connect(self._save)

    def ask(
        self, title: Text, name: str, kind: Text, write: Callable[[Path], None], *, takes_long: bool = False
    ) -> None:
        """Ask where to save; the answer is awaited without stopping the program.

        Args:
            title: Of the question.
            name: The file's name unless the user wants another; its ending is added where it is missing.
            kind: What kind of file.
            write: Saves it; raises `OSError` when it cannot.
            takes_long: The user is asked for a moment's patience first, once that can be seen.
        """
        if self._dialog is not None:
            self._dialog.raise_()
            return
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        ending = Path(name).suffix
        dialog = QFileDialog(self._window, say(title), folder, f"{say(kind)} (*{ending})")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(ending.removeprefix("."))
        dialog.selectFile(name)
        dialog.fileSelected.connect(self._chosen)
        dialog.finished.connect(self._forget)
        self._dialog, self._write, self._takes_long = dialog, write, takes_long
        dialog.open()

    @Slot(str)
    def _chosen(self, chosen: str) -> None:
        self._path = Path(chosen)
        if self._takes_long:
            self.told.emit(say(ONE_MOMENT))
            self._soon.start()
        else:
            self._save()

    @Slot()
    def _save(self) -> None:
        path = self._path
        try:
            self._write(path)
        except OSError as error:
            self.told.emit(say(_failed(path, error)))
        else:
            self.told.emit(say(translate("History", "Saved as {file}.", file=str(path))))

    @Slot()
    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None


def _nothing(_path: Path) -> None:
    """Nothing is to be saved yet."""


def _failed(path: Path, error: OSError) -> Text:
    reason = _REASONS.get(error.errno or 0)
    if reason is None:
        reason = translate("History", "{reason}", reason=error.strerror or str(error))
    return translate(
        "History", "Cannot save {file}: {reason}. Choose another place; nothing is lost.", file=str(path), reason=reason
    )
