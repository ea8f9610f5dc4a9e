"""Until when to pause: a round proposal, keys and clicks, and a plain word about how long that is."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, time

import pytest
from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QLabel, QPushButton, QTimeEdit
from pytestqt.qtbot import QtBot

from twistbreak.ui.pause_dialog import PauseDialog
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.quiet_start import QuietStart

Opened = Callable[[int, int], tuple[PauseDialog, QTimeEdit, list[time]]]


@pytest.fixture
def opened(theme: Theme, qtbot: QtBot) -> Opened:
    def open_at(hour: int, minute: int) -> tuple[PauseDialog, QTimeEdit, list[time]]:
        now = datetime(2026, 11, 20, hour, minute, 31, tzinfo=UTC)
        dialog = PauseDialog(theme, lambda: now)
        qtbot.addWidget(dialog)
        chosen: list[time] = []
        dialog.time_chosen.connect(chosen.append)
        dialog.show()
        (edit,) = dialog.findChildren(QTimeEdit)
        return dialog, edit, chosen

    return open_at


def press(dialog: PauseDialog, text: str, qtbot: QtBot) -> None:
    button = next(button for button in dialog.findChildren(QPushButton) if button.text() == text)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize(
    ("now", "proposed"),
    [((13, 12), (14, 0)), ((13, 29), (14, 0)), ((13, 31), (14, 30)), ((23, 50), (0, 30)), ((23, 10), (0, 0))],
)
def test_it_proposes_a_round_time_half_an_hour_or_more_away(
    opened: Opened, now: tuple[int, int], proposed: tuple[int, int]
) -> None:
    _, edit, _ = opened(*now)
    assert edit.time() == QTime(*proposed)


def test_the_chosen_time_is_told_once(opened: Opened, qtbot: QtBot) -> None:
    dialog, edit, chosen = opened(13, 12)
    edit.setTime(QTime(15, 45))
    press(dialog, "Pause", qtbot)
    assert chosen == [time(15, 45)]
    assert not dialog.isVisible()


def test_cancel_and_escape_choose_nothing(opened: Opened, qtbot: QtBot) -> None:
    dialog, _, chosen = opened(13, 12)
    press(dialog, "Cancel", qtbot)
    assert not dialog.isVisible()
    dialog.show()
    quiet = dialog.findChild(QuietStart)
    assert quiet is not None
    qtbot.waitUntil(lambda: not quiet.is_deaf)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert chosen == []


def test_earlier_and_later_go_by_half_an_hour(opened: Opened, qtbot: QtBot) -> None:
    dialog, edit, _ = opened(13, 12)
    press(dialog, "Later", qtbot)
    press(dialog, "Later", qtbot)
    press(dialog, "Earlier", qtbot)
    assert edit.time() == QTime(14, 30)


@pytest.mark.parametrize(("until", "said"), [(QTime(14, 0), "In 47 min."), (QTime(13, 0), "Tomorrow, in 23 h 47 min.")])
def test_it_says_how_long_that_is(opened: Opened, until: QTime, said: str) -> None:
    dialog, edit, _ = opened(13, 12)
    edit.setTime(until)
    assert said in [label.text() for label in dialog.findChildren(QLabel)]


@pytest.mark.usefixtures("right_to_left")
def test_hours_stand_before_minutes_in_every_direction(opened: Opened) -> None:
    _, edit, _ = opened(13, 12)
    assert edit.text() == QLocale().toString(QTime(14, 0), QLocale.FormatType.ShortFormat)
