"""The health check asks by mouse and keys, says at once what changes, and can be changed and wiped."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QGroupBox, QLabel, QMessageBox, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from support.settings_bench import TODAY
from support.welcome_bench import Told, open_health
from twistbreak.core.health.check import NOT_ASKED, HealthAnswers
from twistbreak.core.health.questions import QUESTIONS
from twistbreak.core.routines.care import Condition
from twistbreak.core.text import translate
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import Theme
from twistbreak.ui.welcome import health_page
from twistbreak.ui.welcome.health_window import HealthWindow
from twistbreak.ui.widgets.quiet_start import QuietStart

CLEARED = "A clinician has told me that gentle twists are all right"
PREGNANT = frozenset({Condition.PREGNANCY})
Open = Callable[[HealthAnswers], tuple[HealthWindow, Told]]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Open:
    def open_with(answers: HealthAnswers = NOT_ASKED) -> tuple[HealthWindow, Told]:
        window, told = open_health(theme, answers)
        qtbot.addWidget(window)
        window.show()
        window.activateWindow()
        quiet = window.findChild(QuietStart)
        assert quiet is not None
        qtbot.waitUntil(lambda: window.isActiveWindow() and not quiet.is_deaf)
        return window, told

    return open_with


def question(window: HealthWindow, condition: Condition) -> QGroupBox:
    asked = next(say(each.text) for each in QUESTIONS if each.condition is condition)
    (found,) = [group for group in window.findChildren(QGroupBox) if group.accessibleName() == asked]
    return found


def option(window: HealthWindow, condition: Condition, text: str) -> QAbstractButton:
    group = question(window, condition)
    return next(each for each in group.findChildren(QAbstractButton) if each.text() == text)


def button(window: HealthWindow, text: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.text() == text)


def click(widget: QAbstractButton) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def texts(window: HealthWindow) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def test_nothing_is_answered_for_the_user(opened: Open) -> None:
    window, told = opened(NOT_ASKED)
    assert not [each for each in window.findChildren(QAbstractButton) if each.isCheckable() and each.isChecked()]
    assert "Questions answered: 0 of 9." in texts(window)
    assert told.answers == []


def test_a_yes_holds_at_once_and_says_what_it_changes(opened: Open) -> None:
    window, told = opened(NOT_ASKED)
    click(option(window, Condition.PREGNANCY, "Yes"))
    assert told.answers == [HealthAnswers(PREGNANT)]
    assert "2 twists are left out." in texts(window)
    assert "7 twists wait for a clinician's word." in texts(window)
    click(option(window, Condition.PREGNANCY, CLEARED))
    assert told.answers[-1] == HealthAnswers(PREGNANT, PREGNANT)
    assert "7 twists come in a gentler form" in texts(window)
    click(option(window, Condition.PREGNANCY, "No"))
    assert told.answers[-1] == NOT_ASKED
    assert "Nothing is left out so far" in texts(window)


def test_a_clinicians_word_is_asked_for_after_a_yes_where_it_counts(opened: Open) -> None:
    window, _ = opened(NOT_ASKED)
    cleared = option(window, Condition.PREGNANCY, CLEARED)
    assert not cleared.isVisible()
    click(option(window, Condition.PREGNANCY, "Yes"))
    assert cleared.isVisible()
    click(option(window, Condition.PREGNANCY, "No"))
    assert not cleared.isVisible()
    click(option(window, Condition.DIZZINESS, "Yes"))
    assert not option(window, Condition.DIZZINESS, CLEARED).isVisible()


def test_a_word_given_before_a_no_is_not_taken_for_a_later_yes(opened: Open) -> None:
    window, told = opened(NOT_ASKED)
    click(option(window, Condition.PREGNANCY, "Yes"))
    click(option(window, Condition.PREGNANCY, CLEARED))
    click(option(window, Condition.PREGNANCY, "No"))
    click(option(window, Condition.PREGNANCY, "Yes"))
    assert told.answers[-1] == HealthAnswers(PREGNANT)


def test_the_first_key_changes_no_answer(opened: Open) -> None:
    window, told = opened(HealthAnswers(PREGNANT, frozenset(), TODAY))
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert told.answers == []
    assert not window.isVisible()


def test_none_of_these_answers_everything(opened: Open) -> None:
    window, told = opened(NOT_ASKED)
    click(button(window, "None of these applies to me"))
    assert told.answers == [HealthAnswers(on=TODAY)]
    assert "Nothing is left out, and every twist comes as it is." in texts(window)
    assert "Questions answered" not in texts(window)


def test_the_whole_check_can_be_done_by_keys(opened: Open) -> None:
    window, told = opened(NOT_ASKED)
    for asked in QUESTIONS:
        option(window, asked.condition, "No").setFocus()
        if asked.condition is Condition.SPINAL_FUSION:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
        else:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    fused = frozenset({Condition.SPINAL_FUSION})
    assert told.answers[-1] == HealthAnswers(fused, fused, TODAY)


def test_earlier_answers_are_shown_and_can_be_changed(opened: Open) -> None:
    window, told = opened(HealthAnswers(PREGNANT, PREGNANT, TODAY.replace(year=2025)))
    assert option(window, Condition.PREGNANCY, "Yes").isChecked()
    assert option(window, Condition.PREGNANCY, CLEARED).isChecked()
    assert option(window, Condition.DIZZINESS, "No").isChecked()
    assert told.answers == []
    click(option(window, Condition.PREGNANCY, "No"))
    assert told.answers == [HealthAnswers(on=TODAY)]


def test_each_question_is_a_group_with_a_name_for_screen_readers(opened: Open) -> None:
    window, _ = opened(NOT_ASKED)
    for asked in QUESTIONS:
        interface = QAccessible.queryAccessibleInterface(question(window, asked.condition))
        assert interface.role() is QAccessible.Role.Grouping
        assert interface.text(QAccessible.Text.Name) == say(asked.text)
        for text in ("Yes", "No"):
            inside = QAccessible.queryAccessibleInterface(option(window, asked.condition, text))
            assert inside.role() is QAccessible.Role.RadioButton
            assert inside.text(QAccessible.Text.Description) == say(asked.text)


def test_a_screen_reader_hears_what_has_changed_and_nothing_twice(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str] = []
    monkeypatch.setattr(health_page, "announce", lambda _widget, sentence: heard.append(sentence))
    window, _ = opened(HealthAnswers(frozenset({Condition.BACK_OR_NECK_TROUBLE})))
    assert heard == []
    click(option(window, Condition.DIZZINESS, "Yes"))
    click(option(window, Condition.LONG_WITHOUT_EXERCISE, "Yes"))
    assert heard == ["One twist is left out."]


def test_removing_the_answers_is_asked_once_more(opened: Open) -> None:
    window, told = opened(HealthAnswers(PREGNANT, frozenset(), TODAY))
    click(button(window, "Remove my answers…"))
    (box,) = window.findChildren(QMessageBox)
    click(next(each for each in box.buttons() if "Keep" in each.text()))
    assert told.wiped == 0
    click(button(window, "Remove my answers…"))
    box = window.findChildren(QMessageBox)[-1]
    click(next(each for each in box.buttons() if "Remove" in each.text()))
    assert told.wiped == 1
    assert told.answers == []
    assert not [each for each in window.findChildren(QAbstractButton) if each.isCheckable() and each.isChecked()]
    assert not button(window, "Remove my answers…").isEnabled()


def test_there_is_nothing_to_remove_before_an_answer(opened: Open) -> None:
    window, _ = opened(NOT_ASKED)
    assert not button(window, "Remove my answers…").isEnabled()
    click(option(window, Condition.DIZZINESS, "Yes"))
    assert button(window, "Remove my answers…").isEnabled()


def test_what_is_wrong_with_the_file_is_said_where_the_answers_are(opened: Open) -> None:
    window, _ = opened(HealthAnswers(frozenset(Condition)))
    window.show_notice(translate("Test", "Some answers could not be read."))
    assert "Some answers could not be read." in texts(window)
    assert "So no twist is left" in texts(window)
    window.show_notice(None)
    assert "Some answers could not be read." not in texts(window)


def test_the_result_stays_in_sight_where_there_is_room_and_never_hides_the_questions(opened: Open) -> None:
    window, _ = opened(NOT_ASKED)
    result = next(label for label in window.findChildren(QLabel) if "left out so far" in label.text())
    window.resize(620, 720)
    QApplication.processEvents()
    assert not result.visibleRegion().isEmpty()
    window.resize(340, 400)
    QApplication.processEvents()
    (scroll,) = window.findChildren(QScrollArea)
    assert scroll.isAncestorOf(result)
    assert scroll.viewport().height() > window.height() / 2
