"""The end of the program waits for an answer about what is not saved, as long as there is somebody to ask."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from twistbreak.composition.leaving import Leaving


@dataclass
class FakeWindows:
    """Windows with something unsaved, or not, and a user who has not answered yet."""

    is_unsaved: bool = False
    questions: list[tuple[Callable[[], None], Callable[[], None]]] = field(default_factory=list)

    def ask_to_save(self, then: Callable[[], None], otherwise: Callable[[], None]) -> bool:
        if self.is_unsaved:
            self.questions.append((then, otherwise))
        return self.is_unsaved

    def give_up_unsaved(self) -> None:
        self.is_unsaved = False

    def save(self) -> None:
        self.is_unsaved = False
        self.questions.pop()[0]()

    def go_on_writing(self) -> None:
        self.questions.pop()[1]()


@dataclass
class FakeSession:
    """A session that ends."""

    allows: bool = True
    is_cancelled: bool = False

    def allowsInteraction(self) -> bool:  # noqa: N802 - Qt's name
        return self.allows

    def cancel(self) -> None:
        self.is_cancelled = True


@dataclass
class Scene:
    """The end of a program, and what came of it."""

    leaving: Leaving
    windows: FakeWindows
    quits: list[None]

    def turn(self) -> None:
        """Let the event loop turn."""
        QApplication.processEvents()
        QApplication.processEvents()


@pytest.fixture
def scene(qapp: QApplication) -> Iterator[Scene]:
    assert qapp
    windows, parent = FakeWindows(), QObject()
    quits: list[None] = []
    leaving = Leaving(lambda: quits.append(None), windows, parent)
    yield Scene(leaving, windows, quits)
    leaving.close()
    parent.deleteLater()


def test_the_program_ends_when_the_event_loop_turns(scene: Scene) -> None:
    assert scene.leaving.quit()
    assert not scene.quits, "an answer to the command line could not go out any more"
    scene.turn()
    assert len(scene.quits) == 1


def test_what_is_not_saved_is_asked_about_before_the_program_ends(scene: Scene) -> None:
    scene.windows.is_unsaved = True
    assert not scene.leaving.quit()
    scene.turn()
    assert not scene.quits
    scene.windows.save()
    scene.turn()
    assert len(scene.quits) == 1


def test_whoever_goes_on_writing_does_not_quit(scene: Scene) -> None:
    scene.windows.is_unsaved = True
    scene.leaving.quit()
    scene.windows.go_on_writing()
    scene.turn()
    assert not scene.quits


@pytest.mark.parametrize("saves", [True, False])
def test_the_end_of_a_session_waits_for_the_answer(scene: Scene, *, saves: bool) -> None:
    scene.windows.is_unsaved = True
    session = FakeSession()
    answer = scene.windows.save if saves else scene.windows.go_on_writing
    user = QTimer(scene.leaving, singleShot=True, interval=0)
    user.timeout.connect(answer)
    user.start()
    scene.leaving.session_ends(session)
    assert session.is_cancelled is not saves
    assert not scene.windows.questions
    assert not scene.quits, "it is the session that ends the program"


def test_a_session_without_anything_unsaved_just_ends(scene: Scene) -> None:
    session = FakeSession()
    scene.leaving.session_ends(session)
    assert not session.is_cancelled


def test_where_nobody_may_be_asked_the_session_just_ends(scene: Scene) -> None:
    scene.windows.is_unsaved = True
    session = FakeSession(allows=False)
    scene.leaving.session_ends(session)
    assert not session.is_cancelled
    assert not scene.windows.questions


@pytest.mark.skipif(os.name != "posix", reason="Windows has no signals that end programs")
def test_a_system_that_ends_the_program_is_not_kept_waiting(scene: Scene, qtbot: QtBot) -> None:
    scene.windows.is_unsaved = True
    os.kill(os.getpid(), signal.SIGTERM)
    qtbot.waitUntil(lambda: len(scene.quits) == 1)
    assert not scene.windows.questions
    assert not scene.windows.is_unsaved, "a window would keep Qt from quitting"
