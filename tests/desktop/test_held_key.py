"""A key that is held down while a window of ours appears was meant for another window."""

from __future__ import annotations

import time

import pytest

from support.desktop import Desktop
from support.program import Program
from support.waiting import until

pytestmark = pytest.mark.desktop

REPEATS_S = 1.5
"""The X server begins to repeat a held key after 0.66 s, and then does so 25 times a second."""


def test_a_held_space_does_not_press_the_button_of_a_window_that_appears(desktop: Desktop) -> None:
    desktop.start_panel()
    with Program(desktop) as program:
        desktop.run(["xdotool", "keydown", "space"])
        assert program.ask("show").ok
        window = desktop.wait_for_window("Twist Break")
        until(lambda: desktop.focused() == window, "the window to have the keys")
        enough = time.perf_counter() + REPEATS_S
        until(lambda: time.perf_counter() > enough, "repetitions")
        desktop.run(["xdotool", "keyup", "space"])
        assert program.status()["state"] == "sitting"
        finger_is_up = time.perf_counter() + 0.2  # nobody presses a key again as fast as a repetition comes
        until(lambda: time.perf_counter() > finger_is_up, "a finger to come back")
        desktop.key("space")
        program.wait_for_state("break")
