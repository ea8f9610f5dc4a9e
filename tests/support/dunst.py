"""A configuration for dunst, a notification daemon, with which a test chooses from the menu of a notice's buttons."""

from __future__ import annotations

from pathlib import Path

CONFIGURATION = """[global]
    dmenu = {chooser}
    idle_threshold = 0
    show_age_threshold = -1
    mouse_left_click = open_url
    mouse_middle_click = do_action
    mouse_right_click = close_current
"""


class DunstChoice:
    """What dunst is started with, and what is chosen when it is told to show its menu (`dunstctl context`).

    Attributes:
        command: Starts dunst.

    Args:
        folder: For its files.
    """

    def __init__(self, folder: Path) -> None:
        self._choice = folder / "choice"
        chooser = folder / "chooser"
        chooser.write_text(f"#!/bin/sh\nexec grep -F -f {self._choice}\n")
        chooser.chmod(0o755)
        configuration = folder / "dunstrc"
        configuration.write_text(CONFIGURATION.format(chooser=chooser))
        self.command = ["dunst", "-conf", str(configuration)]

    def choose(self, label: str) -> None:
        """Choose this button whenever the menu comes up."""
        self._choice.write_text(label)
