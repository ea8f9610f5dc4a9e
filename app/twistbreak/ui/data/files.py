"""Questions for files, in windows of their own that are made when they are asked."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say


def ask_where_to(parent: QWidget, name: str, then: Callable[[str], None]) -> None:
    """Ask where everything should be written to; what is there is asked about.

    Args:
        parent: The window that waits for the answer.
        name: The file's name unless the user wants another.
        then: Called with the path, unless the user changes their mind.
    """
    dialog = _dialog(parent, translate("Data", "Export everything"), translate("Data", "Backups (*.zip)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("zip")
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    dialog.open()


def ask_which(parent: QWidget, then: Callable[[str], None]) -> None:
    """Ask which backup should be looked at; see `ask_where_to`."""
    dialog = _dialog(parent, translate("Data", "Choose a backup"), translate("Data", "Backups (*.zip *.sqlite3)"))
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(then)
    dialog.open()


def _dialog(parent: QWidget, title: Text, kind: Text) -> QFileDialog:
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    dialog = QFileDialog(parent, say(title), str(folder if folder.is_dir() else Path.home()), say(kind))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return dialog
