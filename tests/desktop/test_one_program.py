"""One program at a time, reachable by the command line, and whole again after a crash."""

from __future__ import annotations

import json
import signal
from datetime import datetime
from pathlib import Path

import pytest

from support.desktop import Desktop
from support.program import COMMAND, Program
from support.waiting import until

pytestmark = pytest.mark.desktop

STATUS_KEYS = {
    "state", "next_break_at", "sitting_s", "held_by", "routine", "side", "segment", "remaining_s", "version",
}  # fmt: skip


def test_a_second_start_shows_the_running_one(desktop: Desktop) -> None:
    desktop.start_panel()
    with Program(desktop) as program:
        until(desktop.tray_items, "the tray icon")
        second = program.command_line()
        assert (second.returncode, second.stderr) == (0, "")
        assert desktop.wait_for_window("Twist Break")
        assert len(desktop.tray_items()) == 1


def test_status_is_one_json_object(desktop: Desktop) -> None:
    with Program(desktop) as program:
        said = program.command_line("status", "--json")
        status = json.loads(said.stdout)
        assert status.keys() >= STATUS_KEYS
        assert status["state"] == "sitting"
        assert datetime.fromisoformat(status["next_break_at"]).utcoffset() is not None
        assert (said.returncode, said.stderr) == (0, "")


def test_verbs_do_what_they_say_and_end_with_their_status(desktop: Desktop) -> None:
    with Program(desktop) as program:
        assert program.command_line("pause", "30m").returncode == 0
        assert program.status()["state"] == "paused"
        assert program.command_line("resume").returncode == 0
        assert program.status()["state"] == "sitting"
        refused = program.command_line("resume")
        assert (refused.returncode, refused.stderr.count("\n")) == (1, 1)
        unknown = program.command_line("now", "no-such-twist")
        assert unknown.returncode == 2
        assert "no-such-twist" in unknown.stderr
        assert program.command_line("quit").returncode == 0
        assert program.process.wait(60) == 0
        assert program.command_line("status").returncode == 3


def test_the_self_test_opens_every_window_and_finds_nothing(desktop: Desktop) -> None:
    done = desktop.run([*COMMAND, "--self-test"], within=60)
    assert (done.returncode, done.stdout.count("FAIL")) == (0, 0), done.stdout + done.stderr
    assert "window settings" in done.stdout


def test_sigterm_ends_it_at_once_and_cleanly(desktop: Desktop) -> None:
    with Program(desktop) as program:
        assert program.end(signal.SIGTERM) == 0
        assert "Traceback" not in program.log


def test_after_a_crash_it_starts_again_and_has_kept_the_sitting_time(desktop: Desktop) -> None:
    with Program(desktop) as program:
        until(lambda: program.status()["sitting_s"] >= 2, "two seconds of sitting")
        assert program.ask("snooze").ok  # an answer is stored at once
        sat = program.status()["sitting_s"]
        program.end(signal.SIGKILL)
    with Program(desktop) as again:
        assert again.status()["sitting_s"] >= sat
        assert again.command_line("status").returncode == 0


def test_settings_written_by_hand_are_taken_up_while_it_runs(desktop: Desktop) -> None:
    with Program(desktop) as program:
        path = Path(program.command_line("settings", "path").stdout.strip())
        before = program.status()["next_break_at"]
        assert program.command_line("settings", "set", "reminders.interval", "45min").returncode == 0
        until(lambda: program.status()["next_break_at"] != before, "the new interval")
        after = program.status()["next_break_at"]
        path.write_text(path.read_text().replace("45min", "20min"))
        until(lambda: program.status()["next_break_at"] < after, "the interval written by hand")
