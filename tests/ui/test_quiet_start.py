"""Keys and clicks that were meant for another window do nothing in one that has just appeared."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from twistbreak.ui.widgets.quiet_start import QuietStart


class Scene(QWidget):
    """A window with one button, and how often it was pressed."""

    def __init__(self, *, clicks: bool) -> None:
        super().__init__()
        self.presses = 0
        self.button = QPushButton("Go")
        self.button.clicked.connect(self.pressed)
        QVBoxLayout(self).addWidget(self.button)
        self.quiet = QuietStart(self, clicks=clicks, moment_ms=120)

    def pressed(self) -> None:
        self.presses += 1

    def send(self, kind: QEvent.Type, *, repeated: bool = False) -> None:
        key = QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " ", repeated)
        QApplication.sendEvent(self.button, key)


@pytest.fixture
def scene(qtbot: QtBot) -> Scene:
    scene = Scene(clicks=True)
    qtbot.addWidget(scene)
    scene.show()
    qtbot.waitExposed(scene)
    return scene


def listening(scene: Scene, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not scene.quiet.is_deaf)


def test_a_key_at_once_does_nothing(scene: Scene, qtbot: QtBot) -> None:
    qtbot.keyClick(scene.button, Qt.Key.Key_Space)
    assert scene.presses == 0


def test_a_key_after_the_moment_works(scene: Scene, qtbot: QtBot) -> None:
    listening(scene, qtbot)
    qtbot.keyClick(scene.button, Qt.Key.Key_Space)
    assert scene.presses == 1


def test_a_key_held_since_before_does_nothing_until_it_is_pressed_anew(scene: Scene, qtbot: QtBot) -> None:
    scene.send(QEvent.Type.KeyPress)
    listening(scene, qtbot)
    scene.send(QEvent.Type.KeyPress, repeated=True)
    scene.send(QEvent.Type.KeyRelease)
    assert scene.presses == 0
    qtbot.waitUntil(lambda: not scene.quiet.is_unsure)
    qtbot.keyClick(scene.button, Qt.Key.Key_Space)
    assert scene.presses == 1


@pytest.mark.parametrize("is_seen_pressed", [True, False])
def test_a_held_key_that_the_system_repeats_as_releases_and_presses_does_nothing(
    scene: Scene, qtbot: QtBot, is_seen_pressed: bool
) -> None:
    if is_seen_pressed:
        scene.send(QEvent.Type.KeyPress)
    listening(scene, qtbot)
    for _ in range(5):
        scene.send(QEvent.Type.KeyRelease)
        scene.send(QEvent.Type.KeyPress)
    scene.send(QEvent.Type.KeyRelease)
    assert scene.presses == 0


def test_a_repeating_key_whose_press_was_never_seen_does_nothing(scene: Scene, qtbot: QtBot) -> None:
    listening(scene, qtbot)
    for _ in range(3):
        scene.send(QEvent.Type.KeyRelease, repeated=True)
        scene.send(QEvent.Type.KeyPress, repeated=True)
    scene.send(QEvent.Type.KeyRelease)
    assert scene.presses == 0


def test_a_click_at_once_does_nothing_where_the_window_comes_up_by_itself(scene: Scene, qtbot: QtBot) -> None:
    qtbot.mouseClick(scene.button, Qt.MouseButton.LeftButton)
    assert scene.presses == 0
    listening(scene, qtbot)
    qtbot.mouseClick(scene.button, Qt.MouseButton.LeftButton)
    assert scene.presses == 1


def test_a_click_at_once_works_in_a_window_that_was_asked_for(qtbot: QtBot) -> None:
    scene = Scene(clicks=False)
    qtbot.addWidget(scene)
    scene.show()
    qtbot.mouseClick(scene.button, Qt.MouseButton.LeftButton)
    assert scene.presses == 1
