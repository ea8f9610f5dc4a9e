"""What is broken around the program is told in one sentence each, and costs nothing that was done."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import pytest

from support.desktop import Desktop
from support.disks import READ_ONLY, SMALL, SmallDisk, can_mount
from support.monitors import BOTH, WIDTH, TwoMonitors
from support.program import Program, reasons
from support.sat import has_sat
from support.short_twist import SHORT, put_short_twist
from support.tray_client import TrayClient
from support.waiting import until

pytestmark = pytest.mark.desktop

BREAK = "· Twist Break$"
QUICKLY = '[window]\nlead_in = "3s"\n'
needs_mounts = pytest.mark.skipif(not can_mount(), reason="this user may not have mounts of their own here")


def refused(program: Program, *arguments: str) -> str:
    """Say something on the command line that must fail with one sentence; returns that."""
    said = program.command_line(*arguments)
    assert (said.returncode, said.stdout, said.stderr.count("\n")) == (1, "", 1), said
    return said.stderr


def skip_one(program: Program, reason: str) -> None:
    """Start a twist and skip it: a row for the history, notes for the why log, and a new state."""
    assert program.ask("now", routine=SHORT).ok
    assert program.ask("skip", reason=reason).ok


def leads_through_both_sides(program: Program) -> None:
    """A break as if nothing were wrong; its last page is not waited for."""
    assert program.ask("now", routine=SHORT).ok
    for side in ("right", "left"):
        until(lambda side=side: holds(program, side), f"the {side} side", within=60, every=0.1)
    assert program.ask("skip").ok
    assert program.status()["state"] == "sitting"


def holds(program: Program, side: str) -> bool:
    """Whether a side is held now."""
    status = program.status()
    return (status["segment"], status["side"]) == ("hold", side)


def is_calm(program: Program) -> None:
    """Nothing went wrong inside."""
    assert "Traceback" not in program.log
    assert "An effect failed" not in program.log


# --- disks -----------------------------------------------------------------------------------------------------------


@needs_mounts
def test_a_full_disk_is_told_of_once_each_and_loses_nothing(desktop: Desktop, tray: TrayClient, tmp_path: Path) -> None:
    has_sat(desktop, timedelta(minutes=1), QUICKLY)
    put_short_twist(desktop)
    backup = desktop.home / "twistbreak.zip"
    with Program(desktop, within=SMALL) as program:
        tray.wait_for_item()
        disk = SmallDisk(desktop, program.process.pid)
        skip_one(program, "not-now")
        disk.fill()
        said = refused(program, "settings", "set", "reminders.interval", "45min")
        assert "settings.toml: the change could not be saved (No space left on device)" in said
        skip_one(program, "already-moved")
        skip_one(program, "not-now")
        assert "could not be written (No space left on device)" in refused(program, "export", str(backup))
        assert not (disk.home / "twistbreak.zip").exists()
        assert reasons(program).count("history.sqlite3: it cannot be used now") == 1
        assert program.log.count("state.json cannot be written") == 1
        is_calm(program)
        today = json.loads(program.command_line("stats", "--json").stdout)["today"]
        assert (today["natural"], today["skipped"]) == (1, 2)
        disk.free()
        skip_one(program, "already-moved")
        assert stored_outcomes(disk, tmp_path) == ["skipped", "natural", "skipped", "natural"]
        assert (disk.home / ".local/state/twistbreak/why.jsonl").read_text().count('"skipped"') == 4
        assert json.loads((disk.home / ".local/state/twistbreak/state.json").read_text())
        assert program.command_line("settings", "set", "reminders.snooze", "7min").returncode == 0
        settings = (disk.home / ".config/twistbreak/settings.toml").read_text()
        assert 'interval = "45min"' in settings
        assert 'snooze = "7min"' in settings
        assert program.command_line("export", str(backup)).returncode == 0


def stored_outcomes(disk: SmallDisk, folder: Path) -> list[str]:
    """What the file of the history holds, read from a copy: SQLite cannot lock a file of another world."""
    for file in (disk.home / ".local/share/twistbreak").glob("history.sqlite3*"):
        shutil.copy(file, folder)
    with closing(sqlite3.connect(folder / "history.sqlite3")) as copy:
        return [outcome for (outcome,) in copy.execute("SELECT outcome FROM breaks ORDER BY at_ms")]


@needs_mounts
def test_with_a_home_that_cannot_be_written_breaks_come_all_the_same(desktop: Desktop, tray: TrayClient) -> None:
    has_sat(desktop, timedelta(minutes=1), QUICKLY)
    put_short_twist(desktop)
    before = belongings(desktop)
    with Program(desktop, within=READ_ONLY) as program:
        tray.wait_for_item()
        assert "could not be saved (Read-only file system)" in refused(
            program, "settings", "set", "reminders.interval", "45min"
        )
        assert program.command_line("settings", "get", "reminders.interval").stdout == "45min\n"
        leads_through_both_sides(program)
        assert "(Read-only file system)" in refused(program, "export", str(desktop.home / "twistbreak.zip"))
        assert "could not be" in refused(program, "wipe", "--yes")
        assert reasons(program).count("history.sqlite3: it cannot be used now") == 1
        for file in ("state.json", "why.jsonl", "twistbreak.log"):
            assert program.log.count(f"{file} cannot be written") == 1
        is_calm(program)
        assert program.end() == 0
    assert belongings(desktop) == before


def belongings(desktop: Desktop) -> dict[Path, bytes]:
    """Every file of the program in HOME."""
    return {path: path.read_bytes() for path in desktop.home.rglob("twistbreak/**/*") if path.is_file()}


# --- what may be missing ---------------------------------------------------------------------------------------------


def test_without_a_session_bus_a_tray_and_sound_a_break_is_gone_through(desktop: Desktop) -> None:
    has_sat(desktop, timedelta(minutes=1), QUICKLY)
    put_short_twist(desktop)
    nothing = {
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus",
        "PULSE_SERVER": "unix:/nowhere/pulse",
        "PIPEWIRE_RUNTIME_DIR": "/nowhere",
        "ALSA_CONFIG_PATH": "/nowhere/asound.conf",
    }
    with Program(desktop, **nothing) as program:
        desktop.wait_for_window("^Twist Break")  # without a tray the status window is the way in
        leads_through_both_sides(program)
        sensors = program.status()["sensors"]
        assert "D-Bus cannot be reached" in sensors["lock"]["how"]
        assert not sensors["sound"]["works"], sensors["sound"]
        assert program.log.count("No tones") == 1
        is_calm(program)


def test_without_any_font_a_break_is_shown_and_led_all_the_same(desktop: Desktop, tmp_path: Path) -> None:
    has_sat(desktop, timedelta(minutes=1), QUICKLY)
    put_short_twist(desktop)
    fonts = tmp_path / "fonts.conf"
    fonts.write_text(f"<fontconfig><cachedir>{tmp_path}</cachedir></fontconfig>")
    with Program(desktop, FONTCONFIG_FILE=str(fonts)) as program:
        assert program.ask("show").ok
        desktop.wait_for_window("^Twist Break")
        leads_through_both_sides(program)
        assert program.ask("settings").ok
        desktop.wait_for_window("^Settings")
        assert program.log.count("No fonts are installed") == 1
        is_calm(program)


# --- monitors --------------------------------------------------------------------------------------------------------


def test_a_break_comes_to_the_monitor_that_is_left_when_its_own_is_unplugged(pictures: Path) -> None:
    with Desktop(size=BOTH) as desktop:
        monitors = TwoMonitors(desktop)
        monitors.plug_in()
        has_sat(desktop, timedelta(minutes=1), QUICKLY)
        put_short_twist(desktop)
        desktop.start_panel()
        with Program(desktop) as program:
            desktop.point(WIDTH + 400, 300)
            assert program.ask("now", routine=SHORT).ok
            window = desktop.wait_for_window(BREAK)
            left, width = across(desktop, window)
            assert WIDTH <= left < left + width <= 2 * WIDTH
            until(lambda: holds(program, "right"), "the first side", within=60)
            monitors.unplug_right()
            until(lambda: is_within(desktop, window), "the window to be on the other monitor")
            desktop.screenshot(pictures / "unplugged.png")
            until(lambda: holds(program, "left"), "the other side", within=60)
            is_calm(program)


def across(desktop: Desktop, window: int) -> tuple[int, int]:
    """Where a window begins from the left, and its width, in pixels."""
    said = desktop.run(["xdotool", "getwindowgeometry", "--shell", str(window)]).stdout
    place = dict(line.split("=", 1) for line in said.split())
    return int(place["X"]), int(place["WIDTH"])


def is_within(desktop: Desktop, window: int) -> bool:
    """Whether a window is wholly on the left monitor."""
    left, width = across(desktop, window)
    return left >= 0 and left + width <= WIDTH
