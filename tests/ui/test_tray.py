"""The tray's life: made when there is a place, silent at rest, made again when a place appears later."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from support import views
from twistbreak.core.command import Where
from twistbreak.core.commands import COMMANDS
from twistbreak.core.views import TrayView
from twistbreak.ui.menus import TwistChoice
from twistbreak.ui.tray import Tray
from twistbreak.ui.tray_host import TrayHost


class FakeHost(TrayHost):
    """A desktop whose tray comes and goes by order, and tells so."""

    def __init__(self, gui: QApplication) -> None:
        super().__init__(gui)
        self.available = True
        self.watching = False
        self.notifies = False
        self.colours = False
        self.asked = 0

    @property
    def is_watching(self) -> bool:
        return self.watching

    def is_available(self) -> bool:
        self.asked += 1
        return self.available

    def listen(self) -> None:
        pass

    def colours_icons(self) -> bool:
        return self.colours

    def has_notifier(self) -> bool:
        return self.notifies

    def watch(self) -> None:
        self.watching = True

    def unwatch(self) -> None:
        self.watching = False

    def appear(self) -> None:
        self.available = True
        if self.watching:
            self.watching = False
            self.appeared.emit()

    def go(self) -> None:
        self.available = False
        self.went.emit()


class FakeIcon(QObject):
    """What the panel gets to see."""

    activated = Signal(QSystemTrayIcon.ActivationReason)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.icons: list[QIcon] = []
        self.tooltips: list[str] = []
        self.menu: QMenu | None = None
        self.shown = False

    def setIcon(self, icon: QIcon) -> None:  # noqa: N802 -- Qt's name
        self.icons.append(icon)

    def setToolTip(self, tooltip: str) -> None:  # noqa: N802 -- Qt's name
        self.tooltips.append(tooltip)

    def toolTip(self) -> str:  # noqa: N802 -- Qt's name
        return self.tooltips[-1] if self.tooltips else ""

    def setContextMenu(self, menu: QMenu) -> None:  # noqa: N802 -- Qt's name
        self.menu = menu

    def geometry(self) -> QRect:
        return QRect(1000, 5, 22, 22) if self.shown else QRect()

    def show(self) -> None:
        self.shown = True

    def hide(self) -> None:
        self.shown = False


@dataclass
class Scene:
    """A tray in a pretended desktop, and everything it told."""

    tray: Tray
    host: FakeHost
    icons: list[FakeIcon]
    now: list[TrayView]
    asked: list[str]
    commands: list[str] = field(default_factory=list)
    routines: list[str] = field(default_factory=list)
    clicks: list[bool] = field(default_factory=list)
    availability: list[bool] = field(default_factory=list)

    @property
    def menu(self) -> QMenu:
        menu = self.icons[-1].menu
        assert menu is not None
        return menu

    def texts(self, menu: QMenu | None = None) -> list[str]:
        entries = (menu or self.menu).actions()
        return [action.text() for action in entries if action.isVisible() and not action.isSeparator()]

    def entry(self, text: str, menu: QMenu | None = None) -> QAction:
        return next(action for action in (menu or self.menu).actions() if action.text() == text)


@pytest.fixture
def scene(qapp: QApplication) -> Scene:
    host = FakeHost(qapp)
    icons: list[FakeIcon] = []
    now = [views.SITTING]
    asked: list[str] = []

    def refresh() -> TrayView:
        asked.append("view")
        return now[-1]

    def choices() -> Sequence[TwistChoice]:
        asked.append("twists")
        return views.TWISTS

    def make_icon(parent: QObject) -> FakeIcon:
        icons.append(FakeIcon(parent))
        return icons[-1]

    tray = Tray(refresh, choices, host, make_icon=make_icon, parent=qapp)
    scene = Scene(tray, host, icons, now, asked)
    tray.command_chosen.connect(scene.commands.append)
    tray.routine_chosen.connect(scene.routines.append)
    tray.left_clicked.connect(lambda: scene.clicks.append(True))
    tray.availability_changed.connect(scene.availability.append)
    return scene


def test_it_takes_its_place_with_the_first_view(scene: Scene) -> None:
    assert scene.icons == []
    scene.tray.show(views.SITTING)
    (icon,) = scene.icons
    assert icon.shown
    assert len(icon.icons) == 1
    assert icon.tooltips == ["Twist Break: Next twist at 14:32"]
    assert scene.availability == [True]
    assert scene.tray.is_available


def test_an_unchanged_look_is_not_sent_again(scene: Scene) -> None:
    for progress in (0.50, 0.52, 0.54, 0.56, 0.58):
        scene.tray.show(views.view(progress=progress))
    assert len(scene.icons[0].icons) == 1
    scene.tray.show(views.view(progress=0.59))
    assert len(scene.icons[0].icons) == 2
    assert len(scene.icons[0].tooltips) == 1


@pytest.mark.parametrize("colours", [False, True])
def test_a_panel_that_colours_icons_itself_gets_only_the_shape(scene: Scene, colours: bool) -> None:
    scene.host.colours = colours
    scene.tray.show(views.SITTING)
    assert scene.icons[0].icons[-1].isMask() is colours


def test_nothing_is_asked_at_rest(scene: Scene) -> None:
    scene.tray.show(views.SITTING)
    assert scene.asked == []


def test_the_status_line_is_of_the_moment_in_which_the_menu_opens(scene: Scene) -> None:
    scene.tray.show(views.SITTING)
    assert scene.texts()[0] == "Next twist at 14:32"
    scene.now.append(replace(views.SITTING, headline=views.plain("Next twist in 3 min")))
    scene.menu.aboutToShow.emit()
    assert scene.texts()[0] == "Next twist in 3 min"
    assert scene.asked == ["view", "twists"]


def test_the_menu_has_what_the_product_promises_in_its_order(scene: Scene) -> None:
    scene.tray.set_snooze(timedelta(minutes=5))
    scene.tray.show(views.SITTING)
    scene.menu.aboutToShow.emit()
    assert scene.texts() == [
        "Next twist in 12 min",
        "Stretch now",
        "Choose a twist",
        "Snooze 5 min",
        "Skip this one",
        "Pause",
        "Why?",
        "Today and history",
        "Settings",
        "Help",
        "Quit",
    ]
    assert scene.texts(scene.entry("Skip this one").menu()) == [
        "Not now",
        "I have already moved",
        "I cannot do this one here",
        "It hurts",
    ]
    assert scene.texts(scene.entry("Pause").menu()) == [
        "30 minutes",
        "1 hour",
        "2 hours",
        "Until tomorrow",
        "Until a time…",
        "Until I resume",
    ]
    assert scene.texts(scene.entry("Choose a twist").menu()) == [
        "Chair twist",
        "Standing twist",
        "Slow && easy (yours)",
        "All twists…",
        "Prescriptions…",
    ]


def test_every_command_of_the_menu_is_reachable_in_it(scene: Scene) -> None:
    scene.tray.show(views.view(enabled=views.EVERYTHING))
    reachable: set[str] = set()

    def walk(menu: QMenu) -> None:
        for action in menu.actions():
            reachable.add(str(action.data()))
            submenu = action.menu()
            if isinstance(submenu, QMenu):
                walk(submenu)

    walk(scene.menu)
    promised = {c.id for c in COMMANDS if c.where & {Where.MENU, Where.PAUSE_MENU, Where.HELP_MENU}}
    assert promised <= reachable


def test_resume_takes_the_place_of_pause(scene: Scene) -> None:
    scene.tray.show(views.PAUSED)
    assert "Resume" in scene.texts()
    assert "Pause" not in scene.texts()
    assert scene.texts()[0] == "Paused until 14:00"


def test_i_was_here_appears_when_it_applies(scene: Scene) -> None:
    scene.tray.show(views.SITTING)
    assert "I was here" not in scene.texts()
    scene.tray.show(views.AWAY)
    assert "I was here" in scene.texts()


def test_choosing_tells_the_command_and_the_routine(scene: Scene) -> None:
    scene.tray.show(views.SITTING)
    scene.menu.aboutToShow.emit()
    scene.entry("Stretch now").trigger()
    scene.entry("Next twist in 12 min").trigger()
    scene.entry("2 hours", scene.entry("Pause").menu()).trigger()
    scene.entry("Standing twist", scene.entry("Choose a twist").menu()).trigger()
    assert scene.commands == ["now", "status", "pause-120"]
    assert scene.routines == ["standing-twist"]


def test_a_panel_that_asks_for_the_twists_too_early_finds_a_way_in(scene: Scene) -> None:
    scene.tray.show(views.SITTING)
    entry, gallery, editor = [one for one in scene.entry("Choose a twist").menu().actions() if not one.isSeparator()]
    entry.trigger()
    gallery.trigger()
    editor.trigger()
    assert scene.commands == ["status", "gallery", "editor"]
    assert scene.routines == []


def test_only_a_plain_click_opens_the_status_window(scene: Scene) -> None:
    scene.tray.show(views.SITTING)
    for reason in QSystemTrayIcon.ActivationReason:
        scene.icons[0].activated.emit(reason)
    assert scene.clicks == [True]


def test_without_a_place_no_icon_is_made_and_a_place_is_watched_for(scene: Scene) -> None:
    scene.host.available = False
    scene.tray.show(views.SITTING)
    assert scene.icons == []
    assert scene.host.watching
    assert not scene.tray.is_available
    assert scene.availability == []


def test_a_place_that_appears_later_is_taken_with_the_latest_view(scene: Scene) -> None:
    scene.host.available = False
    scene.tray.show(views.SITTING)
    scene.tray.show(views.HELD)
    scene.host.appear()
    (icon,) = scene.icons
    assert icon.shown
    assert icon.tooltips == ["Twist Break: Waiting: you are in a call"]
    assert scene.availability == [True]
    assert not scene.host.watching


def test_after_a_lost_panel_the_icon_is_made_anew(scene: Scene) -> None:
    scene.tray.show(views.SITTING)
    scene.host.go()
    scene.tray.show(views.SITTING)
    scene.host.appear()
    old, new = scene.icons
    assert not old.shown
    assert new.shown
    assert new.icons
    assert scene.availability == [True, False, True]
    new.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert scene.clicks == [True]


def test_the_snooze_length_survives_a_new_icon(scene: Scene) -> None:
    scene.host.available = False
    scene.tray.set_snooze(timedelta(minutes=10))
    scene.tray.show(views.SITTING)
    scene.host.appear()
    assert "Snooze 10 min" in scene.texts()


def test_closing_takes_the_icon_away_for_good(scene: Scene) -> None:
    scene.tray.show(views.SITTING)
    scene.tray.close()
    scene.tray.close()
    assert not scene.icons[0].shown
    assert scene.tray.geometry() is None
    assert not scene.host.watching


def test_it_tells_where_the_icon_is_when_the_panel_does(scene: Scene) -> None:
    assert scene.tray.geometry() is None
    scene.tray.show(views.SITTING)
    place = scene.tray.geometry()
    assert place is not None
    assert place.contains(QPoint(1010, 10))


def test_the_search_for_a_place_slows_down_and_ends(qapp: QApplication, qtbot: QtBot) -> None:
    class Desktop(TrayHost):
        available = False

        def is_available(self) -> bool:
            return self.available

    host = Desktop(qapp)
    host.watch()
    assert host.is_watching
    host.available = True
    with qtbot.waitSignal(host.appeared):
        pass
    assert not host.is_watching
    host.watch()
    host.unwatch()
    host.unwatch()
    assert not host.is_watching


def test_at_rest_the_desktop_is_not_asked_for_its_tray(scene: Scene) -> None:
    for view in (views.SITTING, views.HELD, views.SITTING, views.PAUSED):
        scene.tray.show(view)
    assert scene.host.asked == 1


def test_it_tells_at_once_that_the_panel_has_gone(scene: Scene) -> None:
    scene.tray.show(views.SITTING)
    scene.host.go()
    assert scene.availability == [True, False]
    scene.host.appear()
    assert scene.availability == [True, False, True]


def test_where_qt_brings_the_icon_back_itself_it_is_left_alone(scene: Scene) -> None:
    scene.tray.show(views.SITTING)
    scene.host.notifies = True
    scene.host.go()
    scene.host.appear()
    assert len(scene.icons) == 1
    assert scene.availability == [True, False, True]
