"""A whole life with the program, on a real desktop: from the first start to the day when everything is wiped."""

from __future__ import annotations

import json
import signal
from collections.abc import Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from support.desktop import Desktop
from support.dunst import DunstChoice
from support.program import Program
from support.routines import NINE
from support.sat import has_sat
from support.short_twist import HOLD_S, SHORT, put_short_twist
from support.tray_client import TrayClient
from support.waiting import until

pytestmark = pytest.mark.desktop

WELCOME = "^Welcome - Twist Break$"
HISTORY = "^Today and history"
BREAK = "· Twist Break$"
TO_THE_LAST_QUESTION = ["Tab"] * 10
MAIN_BUTTON = (65, 38)
"""Where the welcome's main button is, from the lower right corner of the window."""
INTERVAL = timedelta(minutes=5)
WISHES = {
    "reminders.interval": "5min",
    "reminders.heads_up": "20s",
    "reminders.calm_after_wake": "0s",
    "window.lead_in": "3s",
    "twists.excluded": ", ".join(NINE),
}


def breaks(desktop: Desktop) -> list[dict[str, Any]]:
    """The rows of the history about breaks and reminders, as another program reads them."""
    file = desktop.home / ".local/share/twistbreak/history.sqlite3"
    said = desktop.run(["sqlite3", "-readonly", "-json", str(file), "SELECT * FROM breaks ORDER BY at_ms"])
    assert said.stderr == ""
    return list(json.loads(said.stdout or "[]"))


def outcomes(desktop: Desktop) -> list[str]:
    """How every reminder and break went, oldest first."""
    return [row["outcome"] for row in breaks(desktop)]


def done(program: Program, *arguments: str) -> str:
    """Say something on the command line that must succeed; returns what it printed."""
    said = program.command_line(*arguments)
    assert (said.returncode, said.stderr) == (0, ""), said.stderr
    return said.stdout


def refused(program: Program, *arguments: str) -> str:
    """Say something on the command line that must be refused in one sentence; returns that."""
    said = program.command_line(*arguments)
    assert (said.returncode, said.stderr.count("\n")) == (1, 1), said
    return said.stderr


def set_all(program: Program, wishes: Mapping[str, str]) -> None:
    """Change settings by the command line."""
    for key, value in wishes.items():
        done(program, "settings", "set", key, value)


def sides_until_done(program: Program) -> list[str]:
    """The sides that are held, in order, until the break is over."""
    sides: list[str] = []

    def is_over() -> bool:
        status = program.status()
        if status["segment"] == "hold" and status["side"] not in sides:
            sides.append(status["side"])
        return bool(status["state"] != "break")

    until(is_over, "the end of the break", within=60, every=0.1)
    return sides


def wait_for_hold(program: Program) -> None:
    """Wait until a side is held in the break."""
    until(lambda: program.status()["segment"] == "hold", "a hold", within=60, every=0.1)


# --- chapters --------------------------------------------------------------------------------------------------------


def first_start(desktop: Desktop, tray: TrayClient) -> None:
    """Somebody new goes through the welcome, says that they feel dizzy at times, and sets the program up."""
    desktop.welcome_mark.unlink()
    with Program(desktop) as program:
        tray.wait_for_item()
        welcome = desktop.wait_for_window(WELCOME)
        desktop.activate(welcome)
        answers = desktop.home / ".local/share/twistbreak/health.json"
        settings = desktop.home / ".config/twistbreak/settings.toml"
        until(lambda: is_awake(desktop, settings), "the welcome to hear keys", every=0.3)
        dizzy_at_times(desktop, welcome)
        until(answers.exists, "the answer to be noted down")
        assert json.loads(answers.read_text())["answers"]["dizziness"] == "yes"
        assert answers.stat().st_mode & 0o077 == 0
        until(lambda: practises(desktop, program, welcome), "the practice twist", every=0.7)
        done(program, "skip", "not-now")
        assert "health check rules" in refused(program, "now", "standing-swing")
        set_all(program, WISHES)
        assert program.status()["next_routine"] == SHORT


def is_awake(desktop: Desktop, settings: Path) -> bool:
    """Ask for more time between two reminders; True when the window, which is deaf while it is new, has heard that."""
    desktop.key("Up")
    return settings.exists() and "interval" in settings.read_text()


def dizzy_at_times(desktop: Desktop, welcome: int) -> None:
    """Go to the third screen by mouse and to its last question by keys, and answer yes."""
    for _ in range(2):
        desktop.click_corner(welcome, *MAIN_BUTTON)
    desktop.run(["xdotool", "key", "--delay", "150", *TO_THE_LAST_QUESTION, "Right", "Return"])


def practises(desktop: Desktop, program: Program, welcome: int) -> bool:
    """Press the main button of the welcome; True when that led to a twist."""
    desktop.click_corner(welcome, *MAIN_BUTTON)
    return bool(program.status()["state"] == "break")


def reminded_by_a_notification(desktop: Desktop, tray: TrayClient, choice: DunstChoice, program: Program) -> None:
    """Sit, with real input; the notification comes, and "Start now" in it leads through both sides."""
    tray.wait_for_item()
    sat = program.status()["sitting_s"]
    places = iter(range(100, 1000, 5))
    until(lambda: works(desktop, program, next(places)) >= sat + 3, "sitting time to grow", every=0.3)
    choice.choose("Start now")
    until(lambda: displayed(desktop), "the notification")
    desktop.run(["dunstctl", "context"])
    program.wait_for_state("break")
    window = desktop.wait_for_window(BREAK)
    until(lambda: program.status()["segment"] == "hold", "the first side", within=60)
    assert sorted(sides_until_done(program)) == ["left", "right"]
    assert window not in desktop.windows(BREAK)
    row = breaks(desktop)[-1]
    assert (row["outcome"], row["routine"]) == ("completed", SHORT)
    assert row["left_ms"] == pytest.approx(HOLD_S * 1000, abs=300)
    assert row["right_ms"] == pytest.approx(HOLD_S * 1000, abs=300)
    assert row["sitting_ms"] / 1000 >= (INTERVAL - timedelta(seconds=20)).total_seconds()


def works(desktop: Desktop, program: Program, place: int) -> int:
    """Move the pointer, as somebody at work does; returns the sitting time in seconds."""
    desktop.point(place, place)
    return int(program.status()["sitting_s"])


def displayed(desktop: Desktop) -> bool:
    """Whether dunst shows the notice."""
    return desktop.run(["dunstctl", "count", "displayed"]).stdout.strip() == "1"


def looks_at_what_was_done(desktop: Desktop, program: Program) -> None:
    """The same numbers everywhere: status, statistics, and the window of the history."""
    said = json.loads(done(program, "stats", "--json"))["today"]
    assert said["completed"] == program.status()["today"]["completed"] == outcomes(desktop).count("completed") == 1
    assert (said["twists"][SHORT]["times"], said["left_s"], said["right_s"]) == (1, HOLD_S, HOLD_S)
    done(program, "history")
    window = desktop.wait_for_window(HISTORY)
    until(lambda: desktop.focused() == window, "the window that was asked for to have the keyboard")
    until(lambda: closed_by_key(desktop, window), "the history to be closed", every=0.7)


def closed_by_key(desktop: Desktop, window: int) -> bool:
    """Press Escape; True when that closed the window."""
    desktop.key("Escape")
    return window not in desktop.windows(HISTORY)


def changes_wishes(program: Program) -> None:
    """A setting holds at once; a pause holds until it is ended."""
    set_all(program, {"reminders.interval": "45min"})
    before = program.status()
    assert 44 * 60 < seconds_to_break(program) + before["sitting_s"] < 46 * 60
    done(program, "pause", "30m")
    assert (program.status()["state"], program.status()["next_break_at"]) == ("paused", None)
    done(program, "resume")
    assert program.status()["state"] == "sitting"


def seconds_to_break(program: Program) -> float:
    """Until the next break, as the status line says it in minutes."""
    words = str(program.status()["headline"])
    assert words.startswith("Next twist in "), words
    return float(words.split()[3]) * 60


def panel_dies_and_comes_back(desktop: Desktop, tray: TrayClient) -> None:
    """The icon finds the new panel by itself."""
    desktop.stop_panel(signal.SIGKILL)
    until(lambda: not tray.items(), "the tray to be gone")
    desktop.start_panel()
    until(lambda: has_menu(tray), "the icon on the new panel")
    assert len(desktop.tray_items()) == 1


def has_menu(tray: TrayClient) -> bool:
    """Whether the icon answers; False while it is just being replaced by a new one."""
    try:
        return "Stretch now" in tray.menu()
    except (ConnectionError, TimeoutError):
        return False


def killed_in_a_break(desktop: Desktop, program: Program) -> tuple[int, list[str]]:
    """Die in the middle of a hold; returns the sitting time before it, in seconds, and the outcomes on record."""
    sat, kept = program.status()["sitting_s"], outcomes(desktop)
    done(program, "now")
    wait_for_hold(program)
    assert program.end(signal.SIGKILL) == -signal.SIGKILL
    return sat, kept


def goes_on_after_the_kill(desktop: Desktop, program: Program, sat: int, kept: list[str]) -> None:
    """The sitting time is kept, the break that was cut off is told of once, and the next one works."""
    assert sat <= program.status()["sitting_s"] <= sat + 60
    assert outcomes(desktop) == [*kept, "missed"]
    done(program, "now")
    wait_for_hold(program)
    done(program, "skip", "already-moved")
    assert outcomes(desktop) == [*kept, "missed", "natural"]


# --- tests -----------------------------------------------------------------------------------------------------------


def test_a_whole_life_from_the_first_start_to_quit(desktop: Desktop, tray: TrayClient, tmp_path: Path) -> None:
    choice = DunstChoice(tmp_path)
    desktop.start("dunst", choice.command)
    put_short_twist(desktop)
    first_start(desktop, tray)
    settings = desktop.home / ".config/twistbreak/settings.toml"
    has_sat(desktop, INTERVAL - timedelta(seconds=26), settings.read_text())
    with Program(desktop) as program:
        reminded_by_a_notification(desktop, tray, choice, program)
        looks_at_what_was_done(desktop, program)
        changes_wishes(program)
        panel_dies_and_comes_back(desktop, tray)
        assert (second := program.command_line()).returncode == 0, second.stderr
        desktop.wait_for_window("^Twist Break")
        sat, kept = killed_in_a_break(desktop, program)
    with Program(desktop) as program:
        goes_on_after_the_kill(desktop, program, sat, kept)
        assert program.end(signal.SIGTERM) == 0
    with Program(desktop) as program:
        assert program.status()["today"]["completed"] == outcomes(desktop).count("completed") == 1
        until(lambda: has_menu(tray), "the icon")
        tray.click("Quit")
        assert program.process.wait(60) == 0


def test_what_hurts_stops_at_once_and_rests(desktop: Desktop, tray: TrayClient) -> None:
    put_short_twist(desktop)
    has_sat(desktop, timedelta(minutes=1), '[window]\nlead_in = "3s"\n')
    with Program(desktop) as program:
        tray.wait_for_item()
        done(program, "now", SHORT)
        wait_for_hold(program)
        assert "it hurts" in done(program, "hurts")
        desktop.activate(desktop.wait_for_window(BREAK))
        until(lambda: closes_the_notes(desktop, program), "the safety notes to be closed", every=0.7)
        row = breaks(desktop)[-1]
        assert (row["routine"], row["hurts"]) == (SHORT, 1)
        assert "rests" in refused(program, "now", SHORT)
    with Program(desktop) as program:
        assert "rests" in refused(program, "now", SHORT)
        done(program, "end-rest", SHORT)
        done(program, "now", SHORT)


def closes_the_notes(desktop: Desktop, program: Program) -> bool:
    """Press Escape on the safety notes; True when that led back to work."""
    desktop.key("Escape")
    return bool(program.status()["state"] == "sitting")


def test_what_cannot_be_done_here_is_replaced_at_once(desktop: Desktop, tray: TrayClient) -> None:
    put_short_twist(desktop)
    with Program(desktop) as program:
        tray.wait_for_item()
        done(program, "now", SHORT)
        assert "comes instead" in done(program, "skip", "cannot-here")
        status = program.status()
        assert status["state"] == "break"
        assert status["routine"] != SHORT
        desktop.wait_for_window(BREAK)
        assert [(row["outcome"], row["reason"]) for row in breaks(desktop)] == [("skipped", "cannot_here")]
        done(program, "skip")
        assert program.status()["next_routine"] != SHORT


def test_everything_can_be_taken_away_wiped_and_brought_back(
    desktop: Desktop, tray: TrayClient, tmp_path: Path
) -> None:
    put_short_twist(desktop)
    backup = tmp_path / "twistbreak.zip"
    with Program(desktop) as program:
        tray.wait_for_item()
        set_all(program, {"reminders.interval": "50min"})
        done(program, "now", SHORT)
        done(program, "skip", "not-now")
        before = breaks(desktop)
        assert len(before) == 1
        done(program, "export", str(backup))
        assert "add --yes" in done(program, "wipe")
        assert breaks(desktop) == before
        done(program, "wipe", "--yes")
        assert program.command_line("settings", "get", "reminders.interval").stdout == "30min\n"
        assert SHORT not in done(program, "routines")
        assert list(desktop.home.rglob("history.sqlite3*")) == []
        assert "Nothing has been changed yet" in done(program, "import", str(backup))
        assert SHORT not in done(program, "routines")
        done(program, "import", str(backup), "--yes")
        assert program.command_line("settings", "get", "reminders.interval").stdout == "50min\n"
        assert breaks(desktop) == before
        done(program, "import", str(backup), "--yes")
        assert breaks(desktop) == before
        done(program, "now", SHORT)
