"""Finds the routines: those that ship with the program, and the user's own in their data folder (`own_files`)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from twistbreak.core.problem import Problem
from twistbreak.core.routines.catalogue import Catalogue
from twistbreak.core.routines.reading import parse
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.core.text import translate
from twistbreak.services.own_files import SUFFIX, files_in, misnamed, problem, shown, text_of


def load_all(shipped: Path, own: Path) -> Catalogue:
    """Read every routine there is. Never raises.

    Args:
        shipped: The folder `assets/routines`.
        own: The user's folder; it need not exist.
    """
    routines: dict[RoutineId, Routine] = {}
    problems: list[Problem] = []
    if not shipped.exists():
        problems.append(
            problem(shipped, translate("Routine file", "The folder with the program's own twists is missing."))
        )
    for folder, is_own in ((shipped, False), (own, True)):
        files, found = files_in(folder)
        problems += found
        for path in files:
            routine = _checked(path, routines, problems) if is_own else _read(path, problems, own=False)
            if routine is not None:
                routines[routine.id] = routine
    return Catalogue(_with_known_easier(routines, own, problems), tuple(problems))


def _checked(path: Path, taken: dict[RoutineId, Routine], problems: list[Problem]) -> Routine | None:
    """Read a file of the user's, when its name is free."""
    stem = path.stem
    if wrong := misnamed(path):
        problems.append(wrong)
        return None
    if stem in taken:
        text = translate("Routine file", "A twist named {id} comes with the program; give yours another name.", id=stem)
        problems.append(problem(path, text))
        return None
    return _read(path, problems, own=True)


def _read(path: Path, problems: list[Problem], *, own: bool) -> Routine | None:
    text = text_of(path, trusted=not own)
    if isinstance(text, Problem):
        problems.append(text)
        return None
    routine, found = parse(text, shown(path), path.stem, own=own)
    problems.extend(found)
    return routine


def _with_known_easier(
    routines: dict[RoutineId, Routine], own: Path, problems: list[Problem]
) -> dict[RoutineId, Routine]:
    """Drop references to easier twists that do not exist."""
    checked = dict(routines)
    for routine in routines.values():
        if routine.easier is not None and routine.easier not in routines:
            text = translate(
                "Routine file", "names a twist that does not exist and has no effect: {id}.", id=routine.easier
            )
            problems.append(Problem(shown(own / f"{routine.id}{SUFFIX}"), None, "easier", text))
            checked[routine.id] = replace(routine, easier=None)
    return checked
