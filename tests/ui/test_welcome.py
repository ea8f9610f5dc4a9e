"""The welcome can be gone through, left and skipped by mouse and keys; what was chosen holds at once."""

from __future__ import annotations

from datetime import timedelta
from itertools import groupby

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QTimeEdit, QWidget
from pytestqt.qtbot import QtBot

from support.settings_bench import TODAY, FakeLogin
from support.welcome_bench import Desk, Told, open_welcome
from twistbreak.core.engine.policy import TimeRange
from twistbreak.core.health.check import NOT_ASKED, HealthAnswers
from twistbreak.core.routines.care import Condition
from twistbreak.core.settings.preferences import WEEKDAYS
from twistbreak.ui.theme import Theme
from twistbreak.ui.welcome import window
from twistbreak.ui.welcome.window import WelcomeWindow
from twistbreak.ui.widgets.quiet_start import QuietStart

TITLES = ["Welcome to Twist Break", "What you have", "Health check", "That is all"]
WEEK = [f"hours.{day}" for day in WEEKDAYS]


class Seat:
    """Somebody before the welcome."""

    def __init__(
        self, qtbot: QtBot, theme: Theme, answers: HealthAnswers = NOT_ASKED, locked: tuple[str, ...] = ()
    ) -> None:
        self.window: WelcomeWindow
        self.desk: Desk
        self.login: FakeLogin
        self.told: Told
        self.window, self.desk, self.login, self.told = open_welcome(theme, answers, locked)
        qtbot.addWidget(self.window)
        self.window.show()
        self.window.activateWindow()
        quiet = self.window.findChild(QuietStart)
        assert quiet is not None
        self._quiet, self._qtbot = quiet, qtbot
        qtbot.waitUntil(lambda: self.window.isActiveWindow() and not quiet.is_deaf)

    @property
    def title(self) -> str:
        (found,) = [text for text in self.texts() if text in TITLES]
        return found

    def texts(self) -> list[str]:
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def button(self, text: str) -> QAbstractButton:
        (found,) = [
            each
            for each in self.window.findChildren(QAbstractButton)
            if each.isVisible() and text in (each.text(), each.accessibleName())
        ]
        return found

    def buttons(self) -> list[str]:
        return [each.text() for each in self.window.findChildren(QPushButton) if each.isVisible()]

    def click(self, text: str) -> None:
        QTest.mouseClick(self.button(text), Qt.MouseButton.LeftButton)

    def go_to(self, title: str) -> None:
        while self.title != title:
            self.click("Skip for now" if self.title == "Health check" and "Skip for now" in self.buttons() else "Next")

    def press(self, key: Qt.Key) -> None:
        """Press a key, long enough after the one before that it is no repetition of it."""
        QTest.keyClick(self.focused(), key)
        self._qtbot.waitUntil(lambda: not self._quiet.is_unsure)

    def focused(self) -> QWidget:
        found = QApplication.focusWidget()
        assert found is not None
        return found


@pytest.fixture
def seat(qtbot: QtBot, theme: Theme) -> Seat:
    return Seat(qtbot, theme)


def test_there_are_three_screens_and_a_last_word_back_and_forth(seat: Seat) -> None:
    seen = [seat.title]
    assert "Step 1 of 3" in seat.texts()
    assert "Back" not in seat.buttons()
    for forward in ("Next", "Next", "Skip for now"):
        seat.click(forward)
        seen.append(seat.title)
    assert seen == TITLES
    assert not [text for text in seat.texts() if text.startswith("Step")]
    for title in reversed(TITLES[:-1]):
        seat.click("Back")
        assert seat.title == title


def test_it_can_be_gone_through_by_the_enter_key_alone_without_changing_anything(seat: Seat) -> None:
    for title in TITLES[1:]:
        seat.press(Qt.Key.Key_Return)
        assert seat.title == title
    assert (seat.desk.asked, seat.told.answers, seat.login.asked) == ([], [], [])
    seat.press(Qt.Key.Key_Return)
    assert not seat.window.isVisible()
    assert (seat.told.practice, seat.told.finished) == (1, 1)


def test_a_key_that_is_held_down_turns_no_pages(seat: Seat) -> None:
    for _ in range(5):
        held = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", autorep=True, count=1
        )
        QApplication.sendEvent(seat.focused(), held)
    assert seat.title == TITLES[0]


@pytest.mark.parametrize("title", TITLES)
def test_it_can_be_left_anywhere_and_is_then_over(seat: Seat, title: str) -> None:
    seat.go_to(title)
    if title == TITLES[-1]:
        seat.click("Done")
    else:
        seat.click("Skip the rest")
    assert not seat.window.isVisible()
    assert (seat.told.finished, seat.told.practice) == (1, 0)


def test_escape_leaves_it(seat: Seat) -> None:
    QTest.keyClick(seat.window, Qt.Key.Key_Escape)
    assert seat.told.finished == 1


def test_what_was_chosen_holds_although_it_was_left_half_way(seat: Seat) -> None:
    seat.click("More: Remind me after")
    seat.click("Next")
    seat.click("A mat, or another padded surface")
    seat.click("Gentle: a notice only")
    seat.click("Lying down")
    seat.window.close()
    assert dict(seat.desk.asked) == {
        "reminders.interval": timedelta(minutes=35),
        "twists.equipment": ("chair_back", "arm_rests", "swivel"),
        "reminders.nudge": "gentle",
        "twists.places": ("chair", "standing", "lying"),
    }


def test_the_day_follows_the_interval(qtbot: QtBot, seat: Seat) -> None:
    def day() -> str:
        return next(text for text in seat.texts() if "at the desk" in text)

    before = day()
    seat.desk.edit_by_hand("reminders.interval", timedelta(hours=1))
    qtbot.waitUntil(lambda: day() != before)
    assert "You sit for at most 1 h in one go." in day()


def test_one_row_sets_the_hours_of_the_whole_working_week(seat: Seat) -> None:
    seat.click("Remind me in working hours only")
    (start,) = [
        each for each in seat.window.findChildren(QTimeEdit) if each.accessibleName() == "Monday to Friday, from"
    ]
    start.setFocus()
    QTest.keyClicks(start, "0800")
    QTest.keyClick(start, Qt.Key.Key_Return)
    hours = {key: seat.desk.settings.ranges(key) for key in WEEK}
    assert {hours[key][0].start.hour for key in WEEK[:5]} == {8}
    assert hours["hours.saturday"] == hours["hours.sunday"] == ()
    seat.click("Reset Monday to Friday")
    assert not seat.desk.settings.changed & {*WEEK}


def test_hours_that_differ_from_day_to_day_are_left_to_the_settings(seat: Seat) -> None:
    assert "Monday to Friday" not in seat.texts()
    seat.click("Remind me in working hours only")
    assert "Monday to Friday" in seat.texts()
    friday = seat.desk.settings.ranges("hours.friday")
    seat.desk.edit_by_hand("hours.friday", (TimeRange(friday[0].start, friday[0].start.replace(hour=12)),))
    assert "Monday to Friday" not in seat.texts()


def test_what_an_organisation_has_set_is_shown_and_cannot_be_changed(qtbot: QtBot, theme: Theme) -> None:
    seat = Seat(qtbot, theme, locked=("reminders.interval", "hours.thursday"))
    seat.click("Remind me in working hours only")
    assert seat.texts().count("Set by your organisation.") == 2
    assert not seat.button("More: Remind me after").isEnabled()
    assert seat.button("Remind me in working hours only").isEnabled()


def test_starting_at_login_is_asked_once_at_the_end(seat: Seat) -> None:
    for title in TITLES[:-1]:
        seat.go_to(title)
        assert "Start when I log in" not in seat.texts()
    seat.go_to(TITLES[-1])
    assert seat.login.asked == []
    seat.click("Start when I log in")
    assert seat.login.asked == [True]
    assert seat.button("Start when I log in").isChecked()


def test_the_last_word_says_when_the_first_twist_comes(seat: Seat) -> None:
    seat.desk.edit_by_hand("reminders.interval", timedelta(minutes=50))
    seat.go_to(TITLES[-1])
    assert "The first twist comes when you have been sitting for 50 min." in seat.texts()


def test_a_twist_to_try_is_offered_at_the_end(seat: Seat) -> None:
    assert "Try one now" not in seat.buttons()
    seat.go_to(TITLES[-1])
    seat.click("Try one now")
    assert not seat.window.isVisible()
    assert (seat.told.practice, seat.told.finished) == (1, 1)


def test_no_twist_to_try_is_offered_to_somebody_who_may_do_none(qtbot: QtBot, theme: Theme) -> None:
    seat = Seat(qtbot, theme, HealthAnswers(frozenset({Condition.ACUTE_SCIATICA})))
    seat.go_to(TITLES[-1])
    assert "Try one now" not in seat.buttons()
    assert any("stand up, walk and breathe" in text for text in seat.texts())


def test_the_health_check_is_skipped_or_done(seat: Seat) -> None:
    seat.go_to("Health check")
    assert "Skip for now" in seat.buttons()
    seat.click("None of these applies to me")
    assert seat.told.answers == [HealthAnswers(on=TODAY)]
    assert "Skip for now" not in seat.buttons()
    seat.click("Next")
    assert seat.title == TITLES[-1]


def test_a_yes_is_kept_by_somebody_who_skips_the_rest_of_the_check(seat: Seat) -> None:
    seat.go_to("Health check")
    yes = [each for each in seat.window.findChildren(QAbstractButton) if each.text() == "Yes" and each.isVisible()]
    QTest.mouseClick(yes[-1], Qt.MouseButton.LeftButton)
    seat.click("Skip for now")
    assert seat.told.answers == [HealthAnswers(frozenset({Condition.DIZZINESS}))]


def test_it_can_be_shown_again_from_its_beginning(seat: Seat) -> None:
    seat.go_to(TITLES[2])
    seat.window.close()
    seat.window.show()
    assert seat.title == TITLES[0]


def test_a_screen_reader_hears_which_screen_has_come(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []
    monkeypatch.setattr(window, "announce", lambda _widget, sentence: heard.append(sentence))
    seat.go_to(TITLES[-1])
    seat.click("Back")
    assert heard == [
        "What you have. Step 2 of 3",
        "Health check. Step 3 of 3",
        "That is all",
        "Health check. Step 3 of 3",
    ]


def test_each_control_has_a_name_for_screen_readers(seat: Seat) -> None:
    for title in TITLES:
        seat.go_to(title)
        for widget in seat.window.findChildren(QWidget):
            is_inner = widget.objectName().startswith("qt_")  # the text of a box with a name
            if widget.isVisible() and not is_inner and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                interface = QAccessible.queryAccessibleInterface(widget)
                assert interface.text(QAccessible.Text.Name), widget


def test_the_tab_key_reaches_everything_on_a_screen(seat: Seat) -> None:
    for title in TITLES:
        seat.go_to(title)
        start = seat.focused()
        seen = [start]
        for _ in range(60):
            QTest.keyClick(seat.focused(), Qt.Key.Key_Tab)
            if seat.focused() is start:
                break
            seen.append(seat.focused())
        visible = [
            button for button in seat.window.findChildren(QPushButton) if button.isVisible() and button.isEnabled()
        ]
        assert not [button.text() for button in visible if button not in seen]
        assert all(widget.isVisible() for widget in seen)


def test_the_tab_key_goes_down_a_screen_that_has_grown(seat: Seat) -> None:
    seat.click("Remind me in working hours only")
    seat.click("Add hours")
    seat.button("Remind me in working hours only").setFocus()
    names: list[str] = []
    while seat.focused() is not seat.button("Next"):
        names.append(seat.focused().accessibleName())
        QTest.keyClick(seat.focused(), Qt.Key.Key_Tab)
    line = ["Monday to Friday, from", "Monday to Friday, to", "Remove this range: Monday to Friday"]
    found = [name for name, _ in groupby(names)]  # a time is two stops
    assert found[2:9] == [*line, *line, "Add hours: Monday to Friday"]


def test_it_can_be_used_in_a_small_window_with_large_text(qtbot: QtBot, theme: Theme) -> None:
    seat = Seat(qtbot, theme)
    seat.window.resize(320, 480)
    assert seat.window.width() <= 400
    for title in TITLES:
        seat.go_to(title)
        for text in seat.buttons():
            button = seat.button(text) if seat.buttons().count(text) == 1 else None
            if button is not None and button.parent() is seat.window:
                assert seat.window.rect().contains(button.geometry())
