"""Show one guided break on a virtual display, with a real panel and window manager, and keep pictures of it.

The pictures go to `build/demo/`, numbered in the order in which they were taken. Exit status 0: the break was shown
from the notice to its end.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests"))

from support.desktop import Desktop  # noqa: E402 -- only found through the line above
from support.program import Program  # noqa: E402
from support.waiting import until  # noqa: E402

PICTURES = ROOT / "build/demo"
DEMO_SPEED = "4"
"""Slow enough that a picture shows the part it is named after."""
CLEAR = (480, 600)
"""A place without a window, where the pointer hides nothing and calls up no tooltip."""


class Album:
    """Numbers the pictures of a desktop."""

    def __init__(self, desktop: Desktop, folder: Path) -> None:
        self._desktop = desktop
        self._folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.png"):
            old.unlink()
        self.taken: list[Path] = []

    def take(self, what: str) -> None:
        """Keep a picture of the screen as it is now."""
        path = self._folder / f"{len(self.taken) + 1:02}-{what}.png"
        self._desktop.screenshot(path)
        self.taken.append(path)


@contextmanager
def virtual_desktop() -> Iterator[Desktop]:
    """A desktop with a panel and a ground."""
    with Desktop() as desktop:
        desktop.start_panel()
        desktop.start("backdrop", [sys.executable, str(ROOT / "packaging/backdrop.py")])
        yield desktop


def show_windows(desktop: Desktop, album: Album) -> None:
    """The program at rest: tray, menu, status window, settings."""
    with Program(desktop) as program:
        until(desktop.tray_items, "the tray icon")
        album.take("tray")
        desktop.open_tray_menu()
        album.take("tray-menu")
        desktop.key("Escape")
        desktop.point(*CLEAR)
        program.ask("show")
        desktop.wait_for_window("Twist Break")
        album.take("status")
        program.ask("settings")
        desktop.wait_for_window("Settings")
        album.take("settings")


def show_break(desktop: Desktop, album: Album) -> None:
    """One guided break in a demonstration's time, from the notice to the end."""
    with Program(desktop, "--demo", "--demo-speed", DEMO_SPEED) as program:
        program.wait_for_state("heads_up")
        album.take("heads-up")
        program.wait_for_state("break")
        desktop.wait_for_window(" Twist Break$")
        whole = program.status()["remaining_s"]
        album.take("break-ready")
        until(lambda: program.status()["remaining_s"] < whole, "the routine to begin by itself")
        for segment in segments(program):
            album.take(f"break-{segment}")


def segments(program: Program) -> Iterator[str]:
    """The parts of the routine, each once, as they come; ends with the break."""
    seen = ""
    while (status := program.status())["state"] == "break":
        now = "-".join(part for part in (status["segment"], status["side"]) if part)
        if now != seen:
            seen = now
            yield now


def main() -> int:
    """Take all the pictures."""
    with virtual_desktop() as desktop:
        album = Album(desktop, PICTURES)
        show_windows(desktop, album)
        show_break(desktop, album)
    print(f"One guided break was shown on a virtual display; {len(album.taken)} pictures are in {PICTURES}{os.sep}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
