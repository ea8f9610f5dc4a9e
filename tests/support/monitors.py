"""Two monitors beside each other on a virtual X display, one of which can be unplugged."""

from __future__ import annotations

from dataclasses import dataclass

from support.desktop import Desktop

WIDTH, HEIGHT = 900, 740
"""Of each monitor, in pixels."""
BOTH = (2 * WIDTH, HEIGHT)
"""Size of the `Desktop` they are on."""
_MODE = "one-monitor"


@dataclass(frozen=True, slots=True)
class TwoMonitors:
    """Monitors as xrandr makes them of one large screen.

    Attributes:
        desktop: Whose screen; it must be `BOTH` in size.
    """

    desktop: Desktop

    def plug_in(self) -> None:
        """Divide the screen."""
        self._xrandr("--setmonitor", "left", f"{WIDTH}/240x{HEIGHT}/200+0+0", "screen")
        self._xrandr("--setmonitor", "right", f"{WIDTH}/240x{HEIGHT}/200+{WIDTH}+0", "none")

    def unplug_right(self) -> None:
        """Take the right one away: the screen becomes as small as the left one."""
        timings = ["30", *[str(WIDTH)] * 4, *[str(HEIGHT)] * 4]
        self._xrandr("--newmode", _MODE, *timings)
        self._xrandr("--addmode", "screen", _MODE)
        self._xrandr("--delmonitor", "right")
        self._xrandr("--delmonitor", "left")
        self._xrandr("--output", "screen", "--mode", _MODE)

    def _xrandr(self, *arguments: str) -> None:
        done = self.desktop.run(["xrandr", *arguments])
        if done.returncode != 0:
            raise RuntimeError(f"xrandr {' '.join(arguments)}: {done.stderr}")
