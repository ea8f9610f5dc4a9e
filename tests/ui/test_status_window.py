"""The status window: it says what is going on, does what is asked, and costs nothing while it is closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from support import views
from twistbreak.core.views import TrayView
from twistbreak.ui.status_window import StatusWindow
from twistbreak.ui.theme import DARK, Scheme, Theme
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.ring import Dial


@dataclass
class Scene:
    """A status window on a state that the test sets."""

    window: StatusWindow
    now: list[TrayView]
    looks: list[TrayView] = field(default_factory=list)
    commands: list[str] = field(default_factory=list)
    routines: list[str] = field(default_factory=list)

    def button(self, text: str) -> QPushButton:
        found = [button for button in self.window.findChildren(QPushButton) if button.text() == text]
        assert len(found) == 1, f"{len(found)} buttons say {text!r}"
        return found[0]

    def says(self) -> list[str]:
        return [label.text() for label in self.window.findChildren(QLabel) if label.isVisible()]

    def has(self, text: str) -> bool:
        return any(button.text() == text and button.isVisible() for button in self.window.findChildren(QPushButton))


Opened = Callable[[TrayView], Scene]


@pytest.fixture
def opened(theme: Theme, qtbot: QtBot) -> Opened:
    """Opens a status window on a state."""

    def open_on(view: TrayView) -> Scene:
        now = [view]
        looks: list[TrayView] = []

        def refresh() -> TrayView:
            looks.append(now[-1])
            return now[-1]

        window = StatusWindow(theme, refresh, lambda: views.TWISTS, lambda: views.UNSEEN)
        window.set_snooze(timedelta(minutes=5))
        qtbot.addWidget(window)
        scene = Scene(window, now, looks)
        window.command_chosen.connect(scene.commands.append)
        window.routine_chosen.connect(scene.routines.append)
        window.show()
        qtbot.waitExposed(window)
        return scene

    return open_on


def listens(window: StatusWindow, qtbot: QtBot) -> None:
    quiet = window.findChild(QuietStart)
    assert quiet is not None
    qtbot.waitUntil(lambda: not quiet.is_deaf)


def ticking(window: StatusWindow) -> list[QTimer]:
    """The window's own timers that run."""
    own = window.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return [timer for timer in own if timer.isActive()]


def test_it_says_what_is_going_on(opened: Opened) -> None:
    says = opened(views.SITTING).says()
    assert says == [
        "Next twist in 12 min",
        "You have been sitting for 18 min. Last twist 10:12.",
        "Next: Chair twist, right side first.",
        str(views.UNSEEN),
        "Today: 5 twists, sides equal",
    ]


@pytest.mark.parametrize(
    ("until", "number"), [(timedelta(minutes=12), "12"), (timedelta(minutes=11, seconds=1), "12"), (timedelta(0), "1")]
)
def test_the_dial_counts_begun_minutes(opened: Opened, until: timedelta, number: str) -> None:
    dial = opened(views.view(until=until)).window.findChild(Dial)
    assert dial is not None
    assert dial.value == number


@pytest.mark.parametrize("view", [views.HELD, views.PAUSED, views.OFF_HOURS, views.AWAY, views.IN_BREAK])
def test_the_dial_shows_a_shape_where_nothing_is_counted(opened: Opened, view: TrayView) -> None:
    dial = opened(view).window.findChild(Dial)
    assert dial is not None
    assert dial.value == ""


@pytest.mark.parametrize(
    ("text", "command"),
    [("Stretch now", "now"), ("Snooze 5 min", "snooze"), ("Why?", "why"), ("Settings", "settings")],
)
def test_a_click_tells_the_command(opened: Opened, qtbot: QtBot, text: str, command: str) -> None:
    scene = opened(views.SITTING)
    qtbot.mouseClick(scene.button(text), Qt.MouseButton.LeftButton)
    assert scene.commands == [command]


@pytest.mark.parametrize(
    ("key", "command"),
    [("Ctrl+N", "now"), ("Ctrl+S", "snooze"), ("Ctrl+K", "skip"), ("Ctrl+Y", "why"), ("Ctrl+Q", "quit")],
)
def test_a_key_tells_the_command(opened: Opened, qtbot: QtBot, key: str, command: str) -> None:
    scene = opened(views.SITTING)
    scene.window.activateWindow()
    qtbot.waitUntil(scene.window.isActiveWindow)
    listens(scene.window, qtbot)
    QTest.keySequence(scene.window, QKeySequence.fromString(key))
    assert scene.commands == [command]


def test_everything_is_reached_by_tab_and_pressed_by_space(opened: Opened, qtbot: QtBot) -> None:
    scene = opened(views.SITTING)
    qtbot.waitUntil(scene.window.isActiveWindow)
    listens(scene.window, qtbot)
    reached: list[str] = []
    for _ in range(12):
        focus = QApplication.focusWidget()
        assert isinstance(focus, QPushButton)
        if focus.text() in reached:
            break
        reached.append(focus.text())
        if focus.menu() is None:
            qtbot.keyClick(focus, Qt.Key.Key_Space)
        qtbot.keyClick(focus, Qt.Key.Key_Tab)
    assert reached == ["Stretch now", "Snooze 5 min", "Choose a twist", "Pause", "Why?", "Settings", "More"]
    assert scene.commands == ["now", "snooze", "why", "settings"]


def test_a_twist_is_chosen_from_the_menu(opened: Opened, qtbot: QtBot) -> None:
    scene = opened(views.SITTING)
    menu = scene.button("Choose a twist").menu()
    menu.aboutToShow.emit()
    (entry,) = [action for action in menu.actions() if action.text() == "Standing twist"]
    menu.popup(scene.window.mapToGlobal(scene.window.rect().center()))
    qtbot.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
    assert scene.routines == ["standing-twist"]


def test_every_length_of_a_pause_is_in_the_pause_menu(opened: Opened) -> None:
    scene = opened(views.SITTING)
    for action in scene.button("Pause").menu().actions():
        action.trigger()
    assert scene.commands == [
        "pause-30", "pause-60", "pause-120", "pause-tomorrow", "pause-time", "pause-until-resumed",
    ]  # fmt: skip


def test_skip_help_and_quit_are_under_more(opened: Opened) -> None:
    scene = opened(views.SITTING)
    for action in scene.button("More").menu().actions():
        for entry in menu.actions() if (menu := action.menu()) else [action]:
            entry.trigger()
    assert scene.commands == [
        "skip-not-now", "skip-already-moved", "skip-cannot-here", "skip-hurts",
        "history", "welcome", "health", "data", "help", "safety", "about", "quit",
    ]  # fmt: skip


def test_while_paused_resume_stands_in_the_place_of_pause(opened: Opened, qtbot: QtBot) -> None:
    scene = opened(views.PAUSED)
    assert not scene.has("Pause")
    qtbot.mouseClick(scene.button("Resume"), Qt.MouseButton.LeftButton)
    assert scene.commands == ["resume"]
    scene.window.show_view(views.SITTING)
    assert scene.has("Pause")
    assert not scene.has("Resume")


def test_i_was_here_is_offered_after_an_absence_only(opened: Opened, qtbot: QtBot) -> None:
    scene = opened(views.SITTING)
    assert not scene.has("I was here")
    scene.window.show_view(views.AWAY)
    assert scene.has("I was here")
    qtbot.mouseClick(scene.button("I was here"), Qt.MouseButton.LeftButton)
    assert scene.commands == ["here"]


def test_during_a_break_nothing_that_would_disturb_it_can_be_pressed(opened: Opened) -> None:
    scene = opened(views.IN_BREAK)
    for text in ("Stretch now", "Choose a twist", "Snooze 5 min", "Pause"):
        assert not scene.button(text).isEnabled()
    assert scene.button("Why?").isEnabled()


def test_it_looks_for_news_when_a_minute_less_is_left(opened: Opened) -> None:
    scene = opened(views.view(until=timedelta(minutes=11, seconds=20)))
    (timer,) = ticking(scene.window)
    assert timer.isSingleShot()
    assert timedelta(seconds=20) <= timedelta(milliseconds=timer.interval()) <= timedelta(seconds=21)
    scene.now.append(views.view(headline="Next twist in 11 min", until=timedelta(minutes=11)))
    timer.timeout.emit()
    assert scene.says()[0] == "Next twist in 11 min"


def test_nothing_ticks_once_it_is_closed(opened: Opened) -> None:
    scene = opened(views.SITTING)
    scene.window.close()
    looked = len(scene.looks)
    scene.window.update_now()
    scene.window.show_view(views.HELD)
    assert ticking(scene.window) == []
    assert len(scene.looks) == looked
    assert "Waiting: you are in a call" not in [label.text() for label in scene.window.findChildren(QLabel)]


def test_it_has_its_final_size_before_it_is_put_in_its_place(theme: Theme, qtbot: QtBot) -> None:
    window = StatusWindow(theme, lambda: views.LONG, lambda: views.TWISTS, lambda: None)
    qtbot.addWidget(window)
    window.prepare()
    size = window.size()
    window.present()
    qtbot.waitExposed(window)
    assert window.size() == size


def test_escape_closes_it(opened: Opened, qtbot: QtBot) -> None:
    scene = opened(views.SITTING)
    listens(scene.window, qtbot)
    qtbot.keyClick(scene.window, Qt.Key.Key_Escape)
    assert not scene.window.isVisible()


def test_where_it_is_the_only_way_in_closing_minimises_it(opened: Opened, qtbot: QtBot) -> None:
    scene = opened(views.SITTING)
    scene.window.stand_alone(alone=True)
    scene.window.show_view(views.SITTING)
    assert scene.window.windowTitle() == "Next twist at 14:32 - Twist Break"
    assert scene.window.close(), "refusing to close would stop the whole program from quitting"
    qtbot.waitUntil(scene.window.isMinimized)
    assert scene.window.isVisible()
    scene.window.present()
    assert not scene.window.isMinimized()


def test_once_a_tray_is_there_closing_closes_it(opened: Opened) -> None:
    scene = opened(views.SITTING)
    scene.window.stand_alone(alone=True)
    scene.window.close()
    scene.window.stand_alone(alone=False)
    assert ticking(scene.window) == []
    assert not scene.window.isVisible()


def test_buttons_are_large_enough_to_hit(opened: Opened) -> None:
    scene = opened(views.SITTING)
    for button in scene.window.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= 44, button.text()
            assert button.height() >= 36, button.text()


@pytest.mark.parametrize("scale", [0.8, 1.0, 1.5, 2.0])
@pytest.mark.parametrize("view", [views.SITTING, views.AWAY, views.LONG], ids=["short", "away", "long"])
def test_no_text_is_cut_at_any_text_size(opened: Opened, theme: Theme, scale: float, view: TrayView) -> None:
    theme.choose(Scheme.LIGHT, scale, reduced_motion=True)
    window = opened(view).window
    for label in window.findChildren(QLabel):
        if label.isVisible():
            assert label.heightForWidth(label.width()) <= label.height(), label.text()
    for button in window.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.fontMetrics().horizontalAdvance(button.text()), button.text()


def test_the_theme_changes_while_it_is_open(opened: Opened, theme: Theme) -> None:
    window = opened(views.SITTING).window
    theme.choose(Scheme.DARK, 1.0, reduced_motion=True)
    picture = window.grab().toImage()
    assert picture.pixelColor(2, 2).name() == DARK.background.lower()


@pytest.mark.usefixtures("right_to_left")
def test_right_to_left_mirrors_the_layout_and_not_the_words_for_the_sides(opened: Opened) -> None:
    scene = opened(views.SITTING)
    dial = scene.window.findChild(Dial)
    assert dial is not None
    headline = next(label for label in scene.window.findChildren(QLabel) if label.text() == "Next twist in 12 min")
    assert (
        dial.mapTo(scene.window, dial.rect().center()).x() > headline.mapTo(scene.window, headline.rect().center()).x()
    )
    assert "Next: \u2068Chair twist\u2069, right side first." in scene.says()  # the name stays in one piece
