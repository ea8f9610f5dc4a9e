"""A program that is not let run, as in suspend: stopped and let go on."""

from __future__ import annotations

import signal
import time
from datetime import timedelta
from pathlib import Path

import pytest

from support.desktop import Desktop
from support.program import Program, reasons
from support.sat import has_sat
from support.waiting import until

pytestmark = pytest.mark.desktop

BREAK = " Twist Break$"
SETTINGS = '[reminders]\nheads_up = "5min"\nidle_limit = "15s"\n'


def sleep(program: Program, seconds: float) -> None:
    """Let nothing of the program run for a while."""
    program.process.send_signal(signal.SIGSTOP)
    wakes = time.perf_counter() + seconds
    until(lambda: time.perf_counter() > wakes, "the end of the sleep", within=seconds + 20)
    program.process.send_signal(signal.SIGCONT)


def left(program: Program) -> int:
    """Seconds left in the break."""
    return int(program.status()["remaining_s"])


def test_a_break_that_slept_waits_where_it_was_until_somebody_goes_on(desktop: Desktop, pictures: Path) -> None:
    with Program(desktop) as program:
        assert program.ask("now").ok
        window = desktop.wait_for_window(BREAK)
        until(lambda: program.status()["segment"] == "turn", "the first turn", within=60)
        before = left(program)
        sleep(program, 8)
        assert before - left(program) < 6
        desktop.screenshot(pictures / "slept-in-break.png")
        desktop.activate(window)
        stands = left(program)
        until(lambda: went_on(desktop, program, stands), "the break to go on", every=0.5)
        assert program.status()["state"] == "break"


def went_on(desktop: Desktop, program: Program, stands: int) -> bool:
    """Ask the break to go on, unless it does."""
    if left(program) == stands:
        desktop.key("space")
    return left(program) < stands


def test_after_sleep_at_the_desk_there_is_calm_before_the_reminder(desktop: Desktop) -> None:
    has_sat(desktop, timedelta(minutes=24, seconds=58), SETTINGS)
    with Program(desktop) as program:
        sleep(program, 33)
        desktop.point(100, 100)
        desktop.point(110, 100)
        until(lambda: "has just woken up; the reminder comes in" in reasons(program), "the reminder to be moved")
        assert program.status()["state"] == "held"
