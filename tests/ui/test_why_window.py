"""The why window: the present state on top, every decision below, the newest first, and all of it to be copied."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTextEdit
from pytestqt.qtbot import QtBot

from support import views
from twistbreak.core.engine.effects import Note, NoteKind
from twistbreak.core.text import Text
from twistbreak.ui.theme import DARK, Scheme, Theme
from twistbreak.ui.why_window import WhyWindow
from twistbreak.ui.widgets.quiet_start import QuietStart

PARIS_IN_WINTER = timezone(timedelta(hours=1))


@pytest.fixture
def notes() -> list[Note]:
    return list(views.NOTES)


@pytest.fixture
def unseen() -> list[Text | None]:
    return [None]


@pytest.fixture
def window(qapp: QApplication, theme: Theme, qtbot: QtBot, notes: list[Note], unseen: list[Text | None]) -> WhyWindow:
    def read() -> Sequence[Note]:
        return notes

    window = WhyWindow(theme, lambda: views.HELD, read, lambda: unseen[-1], lambda: PARIS_IN_WINTER, qapp.clipboard())
    qtbot.addWidget(window)
    return window


def log_of(window: WhyWindow) -> QTextEdit:
    (log,) = window.findChildren(QTextEdit)
    return log


def lines(window: WhyWindow) -> list[str]:
    return [line for line in log_of(window).toPlainText().replace("\ufffc", "").splitlines() if line]


def test_the_newest_decision_comes_first_with_its_local_time(window: WhyWindow) -> None:
    window.show()
    assert lines(window)[:5] == [
        "Friday, 20 November 2026",
        "11:12",
        "Away for 4 min: a natural break.",
        "10:43",
        "Done: chair twist, both sides.",
    ]
    assert lines(window)[-3:] == ["Thursday, 19 November 2026", "17:00", "The working day is over: no reminders."]


def test_what_cannot_be_seen_on_this_desktop_is_said_first(window: WhyWindow, unseen: list[Text | None]) -> None:
    unseen.append(views.UNSEEN)
    window.show()
    assert lines(window)[0] == str(views.UNSEEN)


def test_a_single_day_needs_no_date(window: WhyWindow, notes: list[Note]) -> None:
    del notes[0]
    window.show()
    assert lines(window)[0] == "11:12"


def test_the_present_state_stands_on_top(window: WhyWindow) -> None:
    window.show()
    says = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert says[:2] == ["Waiting: you are in a call", "A twist is due. It comes one calm minute after the call."]


def test_without_decisions_it_says_when_the_first_comes(window: WhyWindow, notes: list[Note]) -> None:
    notes.clear()
    window.show()
    assert not log_of(window).isVisible()
    says = [label.text() for label in window.findChildren(QLabel) if label.isVisible()]
    assert "Nothing has been decided yet." in says
    copy = next(button for button in window.findChildren(QPushButton) if button.text() == "Copy")
    assert not copy.isEnabled()


def test_a_new_decision_appears_while_it_is_open(window: WhyWindow, notes: list[Note]) -> None:
    notes.clear()
    window.show()
    notes.append(Note(views.DAY + timedelta(hours=11), NoteKind.SKIPPED, views.plain("You skipped this one.")))
    window.update_now()
    assert lines(window) == ["12:00", "You skipped this one."]


def test_copy_puts_the_whole_log_on_the_clipboard(window: WhyWindow, qapp: QApplication, qtbot: QtBot) -> None:
    window.show()
    copy = next(button for button in window.findChildren(QPushButton) if button.text() == "Copy")
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    copied = qapp.clipboard().text().splitlines()
    assert len(copied) == len(views.NOTES)
    assert copied[0] == "2026-11-20 11:12  Away for 4 min: a natural break."
    assert copy.text() == "Copied"


def test_what_looks_like_markup_is_shown_as_it_is(window: WhyWindow, notes: list[Note]) -> None:
    notes[:] = [Note(views.DAY, NoteKind.HELD, views.plain("Held by <b>firefox</b> & co."))]
    window.show()
    assert lines(window)[1] == "Held by <b>firefox</b> & co."


def test_long_sentences_wrap(window: WhyWindow, notes: list[Note]) -> None:
    notes[:] = [Note(views.DAY, NoteKind.HELD, views.plain("Rindfleischetikettierungsüberwachung" * 20))]
    window.show()
    window.resize(320, 400)
    assert log_of(window).horizontalScrollBar().maximum() == 0


def test_it_is_read_and_closed_by_keys(window: WhyWindow, qtbot: QtBot, notes: list[Note]) -> None:
    notes[:] = [Note(views.DAY + timedelta(minutes=n), NoteKind.HELD, views.plain("Held.")) for n in range(200)]
    window.show()
    quiet = window.findChild(QuietStart)
    assert quiet is not None
    qtbot.waitUntil(lambda: not quiet.is_deaf)
    log = log_of(window)
    log.setFocus()
    qtbot.keyClick(log, Qt.Key.Key_PageDown)
    assert log.verticalScrollBar().value() > 0
    qtbot.keyClick(log, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_its_text_follows_the_theme_while_it_is_open(window: WhyWindow, theme: Theme) -> None:
    window.show()
    theme.choose(Scheme.DARK, 1.0, reduced_motion=True)
    assert DARK.ink.lower() in log_of(window).toHtml()


@pytest.mark.usefixtures("every_theme")
def test_it_is_drawn_in_every_theme(window: WhyWindow, every_theme: Theme) -> None:
    window.show()
    assert window.grab().toImage().pixelColor(2, 2).name() == every_theme.palette.background.lower()
