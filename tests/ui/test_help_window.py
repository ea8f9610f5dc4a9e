"""The help window: true keys, all safety notes, and the version."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from twistbreak import __version__
from twistbreak.core.commands import BY_ID, COMMANDS
from twistbreak.ui.help_texts import ASK_FIRST, BREAK_KEYS
from twistbreak.ui.help_window import HelpWindow
from twistbreak.ui.presenters.safety_notes import DOCTOR_SIGNS, STOP_SIGNS
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.break_controls import KEYS


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> HelpWindow:
    window = HelpWindow(theme)
    qtbot.addWidget(window)
    return window


def text_of(window: HelpWindow) -> str:
    (page,) = window.findChildren(QTextEdit)
    return page.toPlainText()


def test_every_key_it_names_does_something_in_the_break_window() -> None:
    named = {Qt.Key(QKeySequence.fromString(key)[0].key()) for key, _ in BREAK_KEYS}
    assert named <= set(KEYS)


def test_the_guide_names_every_key_of_the_commands(window: HelpWindow) -> None:
    window.open_page("help")
    said = text_of(window)
    for command in COMMANDS:
        if command.shortcut:
            native = QKeySequence.fromString(command.shortcut).toString(QKeySequence.SequenceFormat.NativeText)
            assert native in said
            assert str(command.help) in said


def test_the_safety_page_has_every_warning(window: HelpWindow) -> None:
    window.open_page("safety")
    said = text_of(window)
    for warning in (*STOP_SIGNS, *DOCTOR_SIGNS, *ASK_FIRST):
        assert str(warning) in said


def test_about_tells_the_version_and_the_licence(window: HelpWindow) -> None:
    window.open_page("about")
    assert f"Twist Break {__version__}" in text_of(window)
    assert "MIT" in text_of(window)


@pytest.mark.parametrize("page", ["help", "safety", "about"])
def test_a_tab_turns_to_its_page(window: HelpWindow, qtbot: QtBot, page: str) -> None:
    window.open_page("about" if page == "help" else "help")
    title = str(BY_ID[page].title)
    (tab,) = [button for button in window.findChildren(QPushButton) if button.toolTip() == title]
    qtbot.mouseClick(tab, Qt.MouseButton.LeftButton)
    assert window.windowTitle() in {title, f"{title} - Twist Break"}
    assert window.windowTitle().count("Twist Break") == 1
    assert tab.isChecked()


def test_a_page_can_be_turned_to_before_the_window_is_put_in_its_place(window: HelpWindow) -> None:
    window.open_page("safety")
    assert not window.isVisible(), "a window that is seen already stays where it is"


def test_close_closes_it(window: HelpWindow, qtbot: QtBot) -> None:
    window.show()
    close = next(button for button in window.findChildren(QPushButton) if button.text() == "Close")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not window.isVisible()
