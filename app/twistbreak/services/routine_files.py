"""Finds the routines: the nine that ship with the program, and the user's own in their data folder.

The user's folder is not trusted. A file there is read only when it is a plain, small file; whatever else lies there
gets a sentence, never an exception, and never keeps the other files from being used.
"""

from __future__ import annotations

import errno
import os
from dataclasses import replace
from pathlib import Path

from twistbreak.core.catalogue import Catalogue
from twistbreak.core.routine import Routine, RoutineId
from twistbreak.core.routine_format import ID, parse
from twistbreak.core.settings import Problem
from twistbreak.core.text import Text, translate
from twistbreak.services.atomic_file import read_bounded

LARGEST = 64 * 1024
"""Bytes; ours have two to three thousand. Nothing larger is read."""
MOST = 200
"""Files of the user's own that are looked at."""

_SUFFIX = ".toml"
_BOM = b"\xef\xbb\xbf"
"""The byte order mark that some editors begin a text with."""


def load_all(shipped: Path, own: Path) -> Catalogue:
    """Read every routine there is. Never raises.

    Args:
        shipped: The folder `assets/routines`.
        own: The user's folder; it need not exist.
    """
    routines: dict[RoutineId, Routine] = {}
    problems: list[Problem] = []
    for folder, is_own in ((shipped, False), (own, True)):
        for path in _files(folder, problems, is_own=is_own):
            routine = _checked(path, routines, problems) if is_own else _read(path, problems, own=False)
            if routine is not None:
                routines[routine.id] = routine
    return Catalogue(_with_known_easier(routines, own, problems), tuple(problems))


def _files(folder: Path, problems: list[Problem], *, is_own: bool) -> list[Path]:
    """The candidates in a folder, in the order of their names; hidden ones and other kinds are none of our business."""
    try:
        found = (path for path in folder.iterdir() if path.suffix.lower() == _SUFFIX and path.name[0] != ".")
        files = sorted(found, key=lambda path: path.stem)
    except FileNotFoundError:
        if not is_own:
            problems.append(
                _problem(folder, translate("Routine file", "The folder with the program's own twists is missing."))
            )
        return []
    except OSError as error:
        problems.append(_problem(folder, _cannot_read(error)))
        return []
    if len(files) > MOST:
        text = translate("Routine file", "More than {most} files are here; the rest is left out.", most=MOST)
        problems.append(_problem(folder, text))
    return files[:MOST]


def _checked(path: Path, taken: dict[RoutineId, Routine], problems: list[Problem]) -> Routine | None:
    """Read a file of the user's, when its name is free."""
    stem = path.stem
    if ID.fullmatch(stem) is None or path.suffix != _SUFFIX:
        text = translate(
            "Routine file",
            "The file's name should be made of small letters a to z, digits and hyphens, such as my-twist.toml.",
        )
        problems.append(_problem(path, text))
        return None
    if stem in taken:
        text = translate("Routine file", "A twist named {id} comes with the program; give yours another name.", id=stem)
        problems.append(_problem(path, text))
        return None
    return _read(path, problems, own=True)


def _read(path: Path, problems: list[Problem], *, own: bool) -> Routine | None:
    try:
        if own and path.is_symlink():
            problems.append(
                _problem(path, translate("Routine file", "This is a link; put a copy of the file here instead."))
            )
            return None
        content = read_bounded(path, LARGEST)
        text = content.removeprefix(_BOM).decode()
    except OSError as error:
        problems.append(_problem(path, _cannot_read(error)))
        return None
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        problems.append(_problem(path, translate("Routine file", "This is no text in UTF-8."), line))
        return None
    routine, found = parse(text, _shown(path), path.stem, own=own)
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
            problems.append(Problem(_shown(own / f"{routine.id}{_SUFFIX}"), None, "easier", text))
            checked[routine.id] = replace(routine, easier=None)
    return checked


def _cannot_read(error: OSError) -> Text:
    match error.errno:
        case errno.EFBIG:
            return translate(
                "Routine file", "The file is too large; a twist needs less than {kib} KiB.", kib=LARGEST // 1024
            )
        case errno.EINVAL | errno.EISDIR | errno.ENXIO:
            return translate("Routine file", "This is no file; a twist should be a text file.")
        case _:
            return translate("Routine file", "It cannot be read: {why}.", why=error.strerror or type(error).__name__)


def _problem(path: Path, text: Text, line: int | None = None) -> Problem:
    return Problem(_shown(path), line, "", text)


def _shown(path: Path) -> str:
    """The path in letters that can be written anywhere: names of files may hold any bytes."""
    return os.fsencode(path).decode(errors="replace")
