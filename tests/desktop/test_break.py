"""A whole break with the real program, in a demonstration's time."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from support.desktop import Desktop
from support.program import Program
from support.tray_client import TrayClient
from support.waiting import until

pytestmark = pytest.mark.desktop

BREAK = " Twist Break$"
FASTEST = ("--demo", "--demo-speed", "60")
EDITOR = [sys.executable, str(Path(__file__).with_name("editor_probe.py"))]


def test_a_break_is_announced_and_leads_through_both_sides_without_a_key(
    desktop: Desktop, tray: TrayClient, pictures: Path
) -> None:
    with Program(desktop, "--demo", "--demo-speed", "10") as program:
        tray.wait_for_item()
        program.wait_for_state("heads_up")
        desktop.screenshot(pictures / "heads-up.png")
        program.wait_for_state("break")
        desktop.wait_for_window(BREAK)
        sides: list[str] = []
        while (status := program.status())["state"] == "break":
            if status["segment"] == "hold" and status["side"] not in sides:
                sides.append(status["side"])
                desktop.screenshot(pictures / f"hold-{status['side']}.png")
        assert sorted(sides) == ["left", "right"]
        assert program.status()["today"]["completed"] == 1
        today = program.status()["today"]
        assert today["left_s"] == pytest.approx(today["right_s"], abs=2)
        assert "break" in [note["kind"] for note in why(program)]


def test_nothing_takes_the_keys_away_from_the_window_somebody_writes_in(desktop: Desktop, tray: TrayClient) -> None:
    desktop.start("editor", EDITOR)
    editor = desktop.wait_for_window("Editor probe")
    desktop.activate(editor)
    with Program(desktop, *FASTEST) as program:
        tray.wait_for_item()
        program.wait_for_state("heads_up")
        assert desktop.focused() == editor
        program.wait_for_state("break")
        desktop.wait_for_window(BREAK)
        assert desktop.focused() == editor
        desktop.key("x", "space", "Escape")
        until(lambda: desktop.log("editor").splitlines()[-1:] == ["'x '"], "the keys to arrive in the editor")
        assert program.status()["state"] == "break"


def test_escape_leaves_the_break_and_asks_nothing(desktop: Desktop, tray: TrayClient) -> None:
    with Program(desktop) as program:
        tray.click("Stretch now")
        window = desktop.wait_for_window(BREAK)
        desktop.activate(window)
        until(lambda: pressed(desktop, "Escape", program, "sitting"), "the break to be left", every=0.2)
        assert desktop.windows(BREAK) == []


def test_a_twist_begun_by_key_in_a_window_takes_the_keyboard_along(desktop: Desktop, tray: TrayClient) -> None:
    with Program(desktop) as program:
        tray.wait_for_item()
        program.ask("gallery")
        desktop.activate(desktop.wait_for_window("^All twists"))
        until(lambda: pressed(desktop, "Return", program, "break"), "the twist to begin", every=0.7)
        window = desktop.wait_for_window(BREAK)
        until(lambda: desktop.focused() == window, "the keyboard to be in the break")


def pressed(desktop: Desktop, key: str, program: Program, state: str) -> bool:
    """Press a key and look whether that led to a state."""
    desktop.key(key)
    return program.status()["state"] == state


def why(program: Program) -> list[dict[str, str]]:
    """The why log."""
    result = program.ask("why").result
    assert isinstance(result, dict)
    return list(result["data"])
