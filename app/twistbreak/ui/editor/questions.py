"""Questions that the editor asks in windows of their own, made when they are asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QMessageBox, QWidget

from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say


class Answer(Enum):
    """What the user says; closing the question is `CANCEL`."""

    YES = QMessageBox.ButtonRole.AcceptRole
    NO = QMessageBox.ButtonRole.DestructiveRole
    CANCEL = QMessageBox.ButtonRole.RejectRole


def ask(
    parent: QWidget, question: Text, detail: Text, answers: Mapping[Answer, Text], then: Callable[[Answer], None]
) -> None:
    """Ask, and go on; the answer comes later. One that is still open counts as cancelled.

    Args:
        parent: The window that waits for it.
        question: The question.
        detail: What follows from the answers.
        answers: What they are called; `CANCEL` is one of them.
        then: Called with the answer.
    """
    for earlier in parent.findChildren(QMessageBox):
        if earlier.isVisible():
            earlier.reject()
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setText(say(question))
    box.setInformativeText(say(detail))
    buttons = {answer: box.addButton(say(text), answer.value) for answer, text in answers.items()}
    box.setDefaultButton(buttons[Answer.CANCEL])
    box.setEscapeButton(buttons[Answer.CANCEL])
    box.finished.connect(lambda: then(_answer(box, buttons)))
    box.open()


def ask_to_save(parent: QWidget, then: Callable[[Answer], None]) -> None:
    """Ask what should come of what is not saved."""
    ask(
        parent,
        translate("Prescription", "Save what you have changed?"),
        translate("Prescription", "Otherwise it is lost."),
        {
            Answer.YES: translate("Prescription", "&Save"),
            Answer.NO: translate("Prescription", "&Do not save"),
            Answer.CANCEL: translate("Prescription", "&Go on writing"),
        },
        then,
    )


def ask_about_comments(parent: QWidget, then: Callable[[Answer], None]) -> None:
    """Ask whether a file that a hand has written may be written anew."""
    ask(
        parent,
        translate("Prescription", "Somebody has written this file by hand. Save it all the same?"),
        translate(
            "Prescription",
            "Comments in it are not kept. The file as it was stays beside it, with “.~1~” at the end of its name.",
        ),
        {
            Answer.YES: translate("Prescription", "&Save it"),
            Answer.CANCEL: translate("Prescription", "&Leave it as it is"),
        },
        then,
    )


def choose_files(parent: QWidget, title: str, then: Callable[[Sequence[str]], None]) -> None:
    """Let the user choose files to read."""
    dialog = QFileDialog(parent, title, _documents(), _kinds())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setOption(QFileDialog.Option.DontResolveSymlinks)
    dialog.filesSelected.connect(then)
    dialog.open()


def choose_target(parent: QWidget, title: str, name: str, then: Callable[[str], None]) -> None:
    """Let the user choose where to write a file; what is there is asked about."""
    dialog = QFileDialog(parent, title, _documents(), _kinds())
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("toml")
    dialog.selectFile(name)
    dialog.fileSelected.connect(then)
    dialog.open()


def _answer(box: QMessageBox, buttons: Mapping[Answer, QAbstractButton]) -> Answer:
    clicked = box.clickedButton()
    return next((answer for answer, button in buttons.items() if button is clicked), Answer.CANCEL)


def _documents() -> str:
    """The user's documents, or their home where no such folder has been made."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if Path(folder).is_dir() else str(Path.home())


def _kinds() -> str:
    return say(translate("Prescription", "Twists and their pictures (*.toml)"))
