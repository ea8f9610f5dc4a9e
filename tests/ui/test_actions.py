"""Commands as actions: the same words, keys and moments in the tray, the windows and the manual."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from support import views
from twistbreak.core.command import Where
from twistbreak.core.commands import COMMANDS
from twistbreak.ui.actions import Actions
from twistbreak.ui.menus import TwistChoice, TwistMenu


@pytest.fixture
def actions(qapp: QApplication) -> Actions:
    owner = QObject(qapp)
    return Actions(owner, shortcuts=True)


def test_each_command_says_its_title_and_its_help(actions: Actions) -> None:
    for command in COMMANDS:
        assert actions[command.id].text() == str(command.title)
        assert actions[command.id].toolTip() == str(command.help)


def test_a_triggered_action_tells_its_command(actions: Actions) -> None:
    chosen: list[str] = []
    actions.chosen.connect(chosen.append)
    for command in COMMANDS:
        actions[command.id].trigger()
    assert chosen == [command.id for command in COMMANDS]


def test_shortcuts_are_those_of_the_table_and_none_is_used_twice(actions: Actions) -> None:
    keys = [actions[command.id].shortcut() for command in COMMANDS if command.shortcut]
    assert keys == [QKeySequence.fromString(command.shortcut) for command in COMMANDS if command.shortcut]
    assert len({key.toString() for key in keys}) == len(keys)


def test_the_tray_menu_answers_to_no_keys(qapp: QApplication) -> None:
    actions = Actions(QObject(qapp), shortcuts=False)
    assert all(actions[command.id].shortcut().isEmpty() for command in COMMANDS)


def test_what_makes_no_sense_now_is_disabled(actions: Actions) -> None:
    actions.set_enabled(views.USUAL - {"snooze"})
    assert not actions["snooze"].isEnabled()
    assert actions["skip"].isEnabled()


def test_pause_and_resume_take_turns(actions: Actions) -> None:
    actions.set_enabled(views.USUAL)
    assert (actions["pause"].isVisible(), actions["resume"].isVisible()) == (True, False)
    actions.set_enabled(views.PAUSED.enabled)
    assert (actions["pause"].isVisible(), actions["resume"].isVisible()) == (False, True)


def test_i_was_here_shows_only_when_it_applies(actions: Actions) -> None:
    actions.set_enabled(views.USUAL)
    assert not actions["here"].isVisible()
    actions.set_enabled(views.USUAL | {"here"})
    assert actions["here"].isVisible()
    assert actions["here"].isEnabled()


def test_the_lengths_of_a_pause_go_with_pause(actions: Actions) -> None:
    lengths = [command.id for command in COMMANDS if Where.PAUSE_MENU in command.where]
    actions.set_enabled(frozenset({"pause"}))
    assert all(actions[name].isEnabled() for name in lengths)
    actions.set_enabled(frozenset())
    assert not any(actions[name].isEnabled() for name in lengths)


def test_windows_and_quit_are_there_in_every_state(actions: Actions) -> None:
    actions.set_enabled(frozenset())
    assert all(actions[name].isEnabled() for name in ("why", "status", "settings", "help", "safety", "about", "quit"))


def test_snooze_says_its_length(actions: Actions) -> None:
    actions.set_snooze(timedelta(minutes=5))
    assert actions["snooze"].text() == "Snooze 5 min"
    actions.set_snooze(None)
    assert actions["snooze"].text() == "Snooze"


def test_the_users_own_twists_stand_last_and_are_called_theirs(qapp: QApplication) -> None:
    mine = TwistChoice("mine", views.plain("Slow & easy"), own=True)
    menu = TwistMenu(lambda: [mine, TwistChoice("chair-twist", views.plain("Chair twist"))])
    menu.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["Chair twist", "Slow && easy (yours)"]
    assert qapp is not None


def test_the_twists_are_read_each_time_the_menu_opens(qapp: QApplication) -> None:
    twists = list(views.TWISTS[:1])
    menu = TwistMenu(lambda: twists)
    menu.aboutToShow.emit()
    twists.append(views.TWISTS[1])
    menu.aboutToShow.emit()
    assert [action.data() for action in menu.actions()] == ["chair-twist", "standing-twist"]
    assert qapp is not None


def test_a_menu_without_twists_says_so(qapp: QApplication) -> None:
    menu = TwistMenu(lambda: ())
    menu.aboutToShow.emit()
    (entry,) = menu.actions()
    assert "No twist" in entry.text()
    assert not entry.isEnabled()
    assert qapp is not None
