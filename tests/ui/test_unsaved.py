"""What the user has written outlives whatever the program does to its windows, until the user gives it up."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from support.every_window import EveryWindow, every_window
from twistbreak.ui.editor.window import PrescriptionWindow


@pytest.fixture(scope="module")
def every(qapp: QApplication) -> Iterator[EveryWindow]:
    with every_window(qapp) as found:
        yield found


@pytest.fixture
def editor(every: EveryWindow) -> Iterator[PrescriptionWindow]:
    """A prescription that has been begun and not saved."""
    window = every.open("editor writing")
    assert isinstance(window, PrescriptionWindow)
    assert window.is_changed
    yield window
    every.put_away()


def questions(window: QWidget) -> list[QMessageBox]:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()]


def test_quitting_asks_first(every: EveryWindow, editor: PrescriptionWindow) -> None:
    editor.showMinimized()
    assert not every.program.quit()
    (question,) = questions(editor)
    assert editor.isVisible()
    assert not editor.isMinimized(), "nobody sees a question in a window that is put away"
    question.reject()
    assert editor.is_changed


def test_a_new_language_leaves_it_alone(every: EveryWindow, editor: PrescriptionWindow) -> None:
    every.windows.forget()
    assert editor.isVisible()
    assert editor.is_changed
    assert not questions(editor)
    every.program.command("editor")
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, PrescriptionWindow)]
    assert [each for each in shown if each.isVisible()] == [editor]


def test_where_nobody_can_be_asked_nothing_keeps_the_program_from_ending(
    every: EveryWindow, editor: PrescriptionWindow
) -> None:
    every.windows.give_up_unsaved()
    every.windows.close()
    assert not editor.isVisible()
    assert not questions(editor)
