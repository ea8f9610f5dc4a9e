"""The tray icon, its menu and its left click, as a panel and a mouse see them."""

from __future__ import annotations

import signal
from collections.abc import Iterator

import pytest

from support.desktop import ICON, Desktop, Panel
from support.program import Program
from support.tray_client import TrayClient
from support.waiting import until

pytestmark = pytest.mark.desktop

BREAK = " Twist Break$"


@pytest.fixture
def program(desktop: Desktop, tray: TrayClient) -> Iterator[Program]:
    """The program, with its icon on the panel."""
    with Program(desktop) as started:
        tray.wait_for_item()
        yield started


def test_stretch_now_in_the_menu_opens_the_break_window(desktop: Desktop, tray: TrayClient, program: Program) -> None:
    tray.click("Stretch now")
    status = program.wait_for_state("break")
    assert status["routine"]
    assert desktop.wait_for_window(BREAK)


def test_a_mouse_finds_stretch_now_in_the_menu_of_the_panel(
    desktop: Desktop, tray: TrayClient, program: Program
) -> None:
    labels = [entry.label for entry in tray.menu().entries if entry.enabled and entry.label]
    desktop.open_tray_menu()
    for _ in range(labels.index("Stretch now") + 1):
        desktop.key("Down")
    desktop.key("Return")
    program.wait_for_state("break")


@pytest.mark.parametrize("panel", Panel)
def test_a_left_click_on_the_icon_shows_the_status_window(desktop: Desktop, panel: Panel) -> None:
    desktop.start_panel(panel)
    with Program(desktop):
        until(lambda: clicked(desktop), "the status window after a click on the icon", every=0.3)


def clicked(desktop: Desktop) -> bool:
    """Click where the icon is going to be, and look whether that opened the window."""
    desktop.click(*ICON)
    return bool(desktop.windows("Twist Break"))


def closed(desktop: Desktop) -> bool:
    """Close the status window with its key, and look whether it is gone."""
    for window in desktop.windows("Twist Break"):
        desktop.activate(window)
        desktop.key("Escape")
    return not desktop.windows("Twist Break")


def test_pause_and_resume_in_the_menu(tray: TrayClient, program: Program) -> None:
    before = tray.picture()
    tray.click("1 hour")
    program.wait_for_state("paused")
    until(lambda: tray.picture() != before, "another icon while paused")
    assert "Pause" in tray.tooltip()
    tray.click("Resume")
    program.wait_for_state("sitting")


@pytest.mark.parametrize(
    ("entry", "title"),
    [
        ("Settings", "Settings"),
        ("Why?", "Why"),
        ("How to use Twist Break", "How to use"),
        ("When to stop, when to see a doctor", "When to stop"),
        ("About Twist Break", "About"),
        ("Until a time…", "Pause until"),
    ],
)
@pytest.mark.usefixtures("program")
def test_menu_entries_open_their_windows_with_the_keyboard(
    desktop: Desktop, tray: TrayClient, entry: str, title: str
) -> None:
    tray.click(entry)
    window = desktop.wait_for_window(f"^{title}")
    until(lambda: desktop.focused() == window, "the window that was asked for to have the keyboard")


def test_quit_in_the_menu_ends_the_program(tray: TrayClient, program: Program) -> None:
    tray.click("Quit")
    assert program.process.wait(60) == 0


def test_the_icon_comes_back_when_the_panel_does(desktop: Desktop, tray: TrayClient, program: Program) -> None:
    desktop.stop_panel(signal.SIGKILL)
    until(lambda: not tray.items(), "the tray to be gone")
    desktop.start_panel()
    until(lambda: arrives(tray, "Stretch now"), "a click on the icon that came back")
    program.wait_for_state("break")


def test_without_its_panel_of_the_old_kind_the_status_window_is_there_until_it_is_back(desktop: Desktop) -> None:
    desktop.start_panel(Panel.TINT2)
    with Program(desktop) as program:
        until(lambda: clicked(desktop), "the status window after a click on the icon", every=0.3)
        until(lambda: closed(desktop), "the window to be closed", every=0.3)
        desktop.stop_panel(signal.SIGKILL)
        desktop.wait_for_window("Twist Break")
        desktop.start_panel(Panel.TINT2)
        until(lambda: not desktop.windows("Twist Break"), "the window to make room for the icon", within=60)
        until(lambda: clicked(desktop), "the status window after a click on the icon that came back", every=0.3)
        program.wait_for_state("sitting")


def arrives(tray: TrayClient, label: str) -> bool:
    """Click a menu entry; False when the icon was just being replaced by a new one."""
    try:
        tray.wait_for_item()
        tray.click(label)
    except ConnectionError:
        return False
    return True


def test_without_a_tray_the_status_window_is_there_until_a_tray_comes(desktop: Desktop) -> None:
    with Program(desktop) as program:
        desktop.wait_for_window("Twist Break")
        desktop.start_panel()
        with TrayClient(desktop.environment["DBUS_SESSION_BUS_ADDRESS"]) as tray:
            tray.wait_for_item()
            tray.click("Stretch now")
            program.wait_for_state("break")
