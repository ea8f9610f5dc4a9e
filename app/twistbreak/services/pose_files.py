"""Finds the poses: those that ship with the program, and the user's own beside their twists (`own_files`)."""

from __future__ import annotations

from pathlib import Path

from twistbreak.core.pose.library import PoseLibrary
from twistbreak.core.pose.pose_format import parse_all
from twistbreak.core.problem import Problem
from twistbreak.core.text import translate
from twistbreak.services.own_files import files_in, misnamed, problem, shown, text_of


def load_all(shipped: Path, own: Path) -> tuple[PoseLibrary, tuple[Problem, ...]]:
    """Read every pose there is. Never raises.

    Args:
        shipped: The folder `assets/poses`.
        own: The user's folder; it need not exist. A pose there may extend one of ours.

    Returns:
        The poses of all files that have nothing wrong, and what is wrong with the others.
    """
    sources: dict[str, tuple[str, str, str]] = {}
    problems: list[Problem] = []
    for folder, is_own in ((shipped, False), (own, True)):
        files, found = files_in(folder)
        problems += found
        for path in files:
            text = _checked(path, sources) if is_own else text_of(path, trusted=True)
            if isinstance(text, Problem):
                problems.append(text)
            else:
                sources[path.stem] = (path.stem, shown(path), text)
    library, found = parse_all(sources.values())
    return library, (*problems, *found)


def _checked(path: Path, taken: dict[str, tuple[str, str, str]]) -> str | Problem:
    """Read a file of the user's, when its name is free."""
    if wrong := misnamed(path):
        return wrong
    if path.stem in taken:
        text = translate(
            "Pose file", "Poses named {name} come with the program; give yours another name.", name=path.stem
        )
        return problem(path, text)
    return text_of(path, trusted=False)
