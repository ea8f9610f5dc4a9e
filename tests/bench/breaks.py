"""How soon the break window is there, and what a thousand of them leave behind."""

from __future__ import annotations

import re
import statistics
from collections.abc import Callable
from dataclasses import dataclass

import cost

from support.desktop import Desktop
from support.program import Program
from support.tray_client import TrayClient
from support.waiting import until

# The program writes this line when TWISTBREAK_TIMING is set; it counts from the moment the wish reached it.
FIRST_FRAME = re.compile(r"break window: first frame after (\d+(?:\.\d+)?) ms")
WARM_UP = 100


@dataclass(frozen=True, slots=True)
class Growth:
    """Memory over many breaks, in MiB.

    Attributes:
        breaks: How many were opened, painted and closed.
        early: Memory after the first `WARM_UP` of them.
        late: Memory after the last.
    """

    breaks: int
    early: cost.Memory
    late: cost.Memory

    @property
    def grown(self) -> float:
        """Memory of its own gained between the two, in MiB."""
        return self.late.own - self.early.own


def first_frames_ms(times: int) -> tuple[float, float]:
    """Click "Stretch now" in the tray menu and wait for the painted window.

    Returns:
        Milliseconds for the very first time, when the window's code is not loaded yet, and the median of the later
        ones.
    """
    with Desktop() as desktop:
        desktop.start_panel()
        with (
            TrayClient(desktop.environment["DBUS_SESSION_BUS_ADDRESS"]) as tray,
            Program(desktop, TWISTBREAK_TIMING="1") as program,
        ):
            tray.wait_for_item()
            for count in range(1, times + 1):
                _open_and_close(program, lambda: tray.click("Stretch now"), count)
            found = [float(ms) for ms in FIRST_FRAME.findall(program.log)]
    return found[0], statistics.median(found[1:])


def growth(breaks: int) -> Growth:
    """Open, paint and close the break window many times."""
    with Desktop() as desktop:
        desktop.start_panel()
        with Program(desktop, TWISTBREAK_TIMING="1") as program:
            until(desktop.tray_items, "the tray icon")
            early = cost.memory(program.process.pid)
            for count in range(1, breaks + 1):
                _open_and_close(program, lambda: program.ask("now"), count)
                if count == WARM_UP:
                    early = cost.memory(program.process.pid)
            return Growth(breaks, early, cost.memory(program.process.pid))


def _open_and_close(program: Program, start: Callable[[], object], count: int) -> None:
    start()
    until(lambda: len(FIRST_FRAME.findall(program.log)) >= count, "the first frame", every=0.005)
    program.ask("skip")
