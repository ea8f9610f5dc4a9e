"""Buttons beside a setting that let the user try out what it does."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from support.settings_bench import Store, open_dialog
from twistbreak.ui.settings.dialog import SettingsDialog
from twistbreak.ui.settings.row import SettingRow
from twistbreak.ui.theme import Theme


@pytest.fixture
def sounds(qtbot: QtBot, qapp: QApplication) -> tuple[SettingsDialog, Store]:
    dialog, store = open_dialog(Theme(qapp))
    qtbot.addWidget(dialog)
    dialog.open_page("sounds")
    dialog.show()
    return dialog, store


def row(dialog: SettingsDialog, key: str) -> SettingRow:
    return next(row for row in dialog.findChildren(SettingRow) if row.setting.key == key)


def button(dialog: SettingsDialog, name: str) -> QPushButton:
    return next(button for button in dialog.findChildren(QPushButton) if button.text() == name)


def test_the_voice_can_be_tried_before_it_is_switched_on(qtbot: QtBot, sounds: tuple[SettingsDialog, Store]) -> None:
    dialog, store = sounds
    assert not store.settings.flag("sounds.voice")
    button(dialog, "Test the voice").click()
    assert store.acted == ["sounds.voice"]
    assert store.asked == []
    outcome = row(dialog, "sounds.voice")
    qtbot.waitUntil(lambda: outcome.outcome == "What came of sounds.voice.")
    assert row(dialog, "sounds.volume").outcome == ""


def test_a_tone_can_be_heard_at_the_volume_in_force(sounds: tuple[SettingsDialog, Store]) -> None:
    dialog, store = sounds
    button(dialog, "Play a tone").click()
    assert store.acted == ["sounds.volume"]


def test_what_does_nothing_now_cannot_be_tried(sounds: tuple[SettingsDialog, Store]) -> None:
    dialog, store = sounds
    store.edit_by_hand("sounds.tones", value=False)
    assert not button(dialog, "Play a tone").isEnabled()
    assert button(dialog, "Test the voice").isEnabled()


def test_the_button_comes_after_its_setting_for_the_keyboard(sounds: tuple[SettingsDialog, Store]) -> None:
    dialog, _ = sounds
    stops = row(dialog, "sounds.voice").stops()
    assert stops[-1] is button(dialog, "Test the voice")
    assert button(dialog, "Test the voice").accessibleDescription()


def test_settings_without_an_action_have_no_button(sounds: tuple[SettingsDialog, Store]) -> None:
    dialog, _ = sounds
    assert row(dialog, "sounds.quiet_office").findChildren(QPushButton) == []


def test_a_dialog_that_is_gone_meanwhile_tells_nothing(qtbot: QtBot, qapp: QApplication) -> None:
    dialog, store = open_dialog(Theme(qapp))
    dialog.open_page("sounds")
    dialog.show()
    button(dialog, "Test the voice").click()
    dialog.close()
    with qtbot.waitSignal(dialog.destroyed):
        dialog.deleteLater()
    assert store.acted == ["sounds.voice"]
