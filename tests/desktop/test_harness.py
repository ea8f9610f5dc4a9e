"""The desktop session the other tests stand on does what they trust it to do."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from support.desktop import MARK, Desktop, Panel, processes_with
from support.tray_client import TrayClient
from support.waiting import until

pytestmark = pytest.mark.desktop

PROBE = [sys.executable, str(Path(__file__).with_name("tray_probe.py"))]
TEAL = QColor("teal").rgb()


def colours(path: Path) -> set[int]:
    image = QImage(str(path))
    return {image.pixel(x, y) for x in range(0, image.width(), 2) for y in range(0, 40, 2)}


def test_two_sessions_do_not_meet() -> None:
    with Desktop() as one, Desktop() as other:
        assert one.environment["DISPLAY"] != other.environment["DISPLAY"]
        assert one.environment["DBUS_SESSION_BUS_ADDRESS"] != other.environment["DBUS_SESSION_BUS_ADDRESS"]
        assert one.home != other.home


def test_nothing_is_left_after_a_session() -> None:
    with Desktop() as session:
        session.start_panel()
        session.start("probe", PROBE)
        until(session.tray_items, "the probe's icon")
        mark = session.environment[MARK]
        assert len(processes_with(MARK, mark)) > 4
    assert processes_with(MARK, mark) == []
    assert not session.home.exists()


def test_programs_in_the_session_draw_on_its_x_display(desktop: Desktop) -> None:
    desktop.start("probe", PROBE)
    until(lambda: desktop.log("probe"), "the probe's first line")
    assert desktop.log("probe").splitlines()[0] == "xcb"


def test_a_click_on_the_menu_reaches_the_program(desktop: Desktop, tray: TrayClient) -> None:
    desktop.start("probe", PROBE)
    tray.wait_for_item()
    assert [entry.label for entry in tray.menu().entries] == ["Do it", "Greyed", "More"]
    tray.click("Do it")
    until(lambda: "done" in desktop.log("probe"), "the click")
    with pytest.raises(ValueError, match="greyed out"):
        tray.click("Greyed")
    with pytest.raises(KeyError, match="No 'Something else'"):
        tray.click("Something else")


def test_a_click_in_a_submenu_reaches_the_program(desktop: Desktop, tray: TrayClient) -> None:
    probe = desktop.start("probe", PROBE)
    tray.click("Quit")
    assert probe.wait(60) == 0


def test_a_left_click_reaches_the_program(desktop: Desktop, tray: TrayClient) -> None:
    desktop.start("probe", PROBE)
    tray.activate()
    until(lambda: "activated Trigger" in desktop.log("probe"), "the activation")
    assert tray.tooltip() == "A probe"


@pytest.mark.parametrize("panel", Panel)
def test_a_mouse_click_on_the_panel_reaches_the_program(desktop: Desktop, panel: Panel, tmp_path: Path) -> None:
    desktop.start_panel(panel)
    desktop.start("probe", PROBE)
    place = until(lambda: find(TEAL, desktop, tmp_path), "the icon on the panel", every=0.2)
    desktop.click(*place)
    until(lambda: "activated Trigger" in desktop.log("probe"), "the mouse click")


def find(colour: int, desktop: Desktop, folder: Path) -> tuple[int, int] | None:
    """The middle of what has this colour at the top of the screen."""
    picture = folder / "panel.png"
    desktop.screenshot(picture)
    image = QImage(str(picture))
    places = [(x, y) for x in range(image.width()) for y in range(40) if image.pixel(x, y) == colour]
    return places[len(places) // 2] if places else None
