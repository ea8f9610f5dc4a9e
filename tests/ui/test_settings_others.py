"""The settings dialog shows what others decide: an organisation's locks, and what starts at login."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from support.settings_bench import FakeLogin, Store, open_dialog, real_schema
from twistbreak.core.login_start import LoginState
from twistbreak.core.text import translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.dialog import SettingsDialog
from twistbreak.ui.settings.row import SettingRow
from twistbreak.ui.theme import Theme

LOCKED = "Set by your organisation."
LOGIN = "Start when I log in"


def shown(qtbot: QtBot, dialog: SettingsDialog, page: str) -> SettingsDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.open_page(page)
    QApplication.processEvents()
    return dialog


def row(dialog: SettingsDialog, key: str) -> SettingRow:
    return next(row for row in dialog.findChildren(SettingRow) if row.setting.key == key)


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if label.isVisible()]


ONE_OF_A_KIND = {setting.kind: setting.key for setting in real_schema()}


@pytest.mark.parametrize("key", ONE_OF_A_KIND.values(), ids=ONE_OF_A_KIND)
def test_a_locked_setting_says_who_has_set_it_and_cannot_be_changed(qtbot: QtBot, theme: Theme, key: str) -> None:
    dialog, store = open_dialog(theme, locked=(key,))
    store.edit_by_hand(key, store.settings.values[key])  # even where the user's file names it
    locked = row(shown(qtbot, dialog, key.partition(".")[0]), key)
    assert LOCKED in texts(locked)
    stops = locked.editor.stops()
    assert any(LOCKED in stop.accessibleDescription() for stop in stops)
    for stop in stops:
        assert not stop.isEnabled()
        QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
        QTest.keyClick(stop, Qt.Key.Key_Space)
    assert not locked.reset_button.isEnabled()
    assert store.asked == []


def test_only_what_is_locked_says_so(qtbot: QtBot, theme: Theme) -> None:
    dialog, store = open_dialog(theme, locked=("reminders.snooze",))
    shown(qtbot, dialog, "reminders")
    free = row(dialog, "reminders.interval")
    assert LOCKED not in texts(free)
    store.edit_by_hand("reminders.interval", timedelta(minutes=45))
    assert free.reset_button.isEnabled()
    assert [text for text in texts(dialog) if text == LOCKED] == [LOCKED]


@pytest.fixture
def login() -> FakeLogin:
    return FakeLogin()


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme, login: FakeLogin) -> tuple[SettingsDialog, Store]:
    dialog, store = open_dialog(theme, login=login)
    return shown(qtbot, dialog, "behaviour"), store


def switch(dialog: SettingsDialog) -> QAbstractButton:
    (found,) = (each for each in dialog.findChildren(QAbstractButton) if each.accessibleName() == LOGIN)
    return found


def test_starting_at_login_is_switched_where_the_system_keeps_it(
    dialog: tuple[SettingsDialog, Store], login: FakeLogin
) -> None:
    window, store = dialog
    assert not switch(window).isChecked()
    QTest.mouseClick(switch(window), Qt.MouseButton.LeftButton)
    assert switch(window).isChecked()
    switch(window).setFocus()
    QTest.keyClick(switch(window), Qt.Key.Key_Space)
    assert not switch(window).isChecked()
    assert login.asked == [True, False]
    assert store.asked == []


def test_it_can_be_reset_as_a_setting_can(dialog: tuple[SettingsDialog, Store], login: FakeLogin) -> None:
    window, _ = dialog
    (reset,) = (each for each in window.findChildren(QToolButton) if each.accessibleName() == f"Reset {LOGIN}")
    assert not reset.isEnabled()
    QTest.mouseClick(switch(window), Qt.MouseButton.LeftButton)
    assert reset.isEnabled()
    QTest.mouseClick(reset, Qt.MouseButton.LeftButton)
    assert login.asked == [True, False]
    assert not switch(window).isChecked()


def test_a_change_from_outside_is_seen_while_the_page_is_open(
    dialog: tuple[SettingsDialog, Store], login: FakeLogin
) -> None:
    window, _ = dialog
    login.change_from_outside(LoginState(on=True))
    assert switch(window).isChecked()
    window.open_page("reminders")
    assert login.watcher is None
    login.change_from_outside(LoginState(on=False))
    window.open_page("behaviour")
    assert not switch(window).isChecked()
    window.close()
    assert login.watcher is None


def test_what_went_wrong_is_said_and_the_switch_stays_truthful(
    dialog: tuple[SettingsDialog, Store], login: FakeLogin
) -> None:
    window, _ = dialog
    login.allows = False
    QTest.mouseClick(switch(window), Qt.MouseButton.LeftButton)
    assert not switch(window).isChecked()
    assert "/home/ada/entry could not be changed: Disk full." in texts(window)
    login.allows = True
    QTest.mouseClick(switch(window), Qt.MouseButton.LeftButton)
    assert switch(window).isChecked()
    assert not [text for text in texts(window) if "Disk full" in text]


def test_where_it_cannot_be_done_the_switch_is_off_and_says_why(
    dialog: tuple[SettingsDialog, Store], login: FakeLogin
) -> None:
    window, _ = dialog
    note = translate("Test", "Nobody knows how.")
    login.change_from_outside(LoginState(on=False, can_change=False, note=note))
    assert not switch(window).isEnabled()
    assert say(note) in texts(window)


def test_the_switch_is_reached_by_the_tab_key_after_the_last_setting(dialog: tuple[SettingsDialog, Store]) -> None:
    window, _ = dialog
    QApplication.processEvents()
    last = row(window, "behaviour.open_at_start").editor.stops()[0]
    last.setFocus()
    QTest.keyClick(last, Qt.Key.Key_Tab)
    if window.focusWidget() is not switch(window):  # a reset button stands between, when it is enabled
        QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert window.focusWidget() is switch(window)
