"""The poses that ship with the program, read when the first figure is drawn."""

from __future__ import annotations

from functools import cache

from twistbreak import resources
from twistbreak.core.figure_look import LookChoice
from twistbreak.core.pose.library import PoseLibrary
from twistbreak.core.pose.pose_format import parse_all
from twistbreak.core.routines.routine import Routine
from twistbreak.ui.figure.painter import Figure


@cache
def poses() -> PoseLibrary:
    """Every shipped pose.

    Raises:
        ValueError: A shipped file has a mistake; tests keep that from happening.
    """
    files = sorted((resources.assets() / "poses").glob("*.toml"), key=lambda path: path.stem)
    library, problems = parse_all((path.stem, path.name, path.read_text("utf-8")) for path in files)
    if problems:
        raise ValueError(f"A shipped pose file is wrong: {problems[0]}")
    return library


def figure(routine: Routine, choice: LookChoice | None = None, library: PoseLibrary | None = None) -> Figure:
    """A painter for a routine, which turns as far as the routine says.

    Args:
        routine: The twist.
        choice: Who does it; None for the usual figure.
        library: The poses; None for the shipped ones.
    """
    return Figure(routine, poses() if library is None else library, choice or LookChoice())
