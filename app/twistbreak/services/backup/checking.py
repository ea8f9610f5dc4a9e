"""Looks at a backup that has been unpacked: what of it can be used, and what taking it over would do."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from twistbreak.core.backup.contents import Fate, Item, Manifest, Part, Preview, kind_of
from twistbreak.core.health import reading
from twistbreak.core.problem import Problem
from twistbreak.core.settings.reading import read_settings
from twistbreak.core.text import translate
from twistbreak.services import pose_files, routine_files
from twistbreak.services.backup.belongings import Belongings
from twistbreak.services.history import repair
from twistbreak.services.history.merging import Merged
from twistbreak.services.history.newcomers import add_history
from twistbreak.services.history.opening import DamagedError, RefusedError, open_from_elsewhere
from twistbreak.services.places_file import PlacesFile

_MOST_PROBLEMS = 40
_ITS_OWN_FAULT = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR, sqlite3.SQLITE_INTERRUPT)
"""Damaged, laid out in another way, or made to take forever; any other trouble is not the backup's."""

_NEWER = translate(
    "Backup",
    "the history in it was written by a newer version of Twist Break and is left out; install that version here and "
    "try again",
)
_FOREIGN = translate("History", "it is no history of Twist Break and is left out")


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found.

    Attributes:
        usable: The files that can be taken over, by name, and where they are now.
        rows: Rows of the history in the backup.
        new_rows: Those of them that are not here yet.
        problems: What is wrong.
    """

    usable: dict[str, Path]
    rows: int
    new_rows: int
    problems: tuple[Problem, ...]


def check(folder: Path, manifest: Manifest, mine: Belongings) -> Checked:
    """Look at every file of an unpacked backup.

    Raises:
        OSError: One could not be read, or written anew.
    """
    found = _Check(folder, mine)
    for member in manifest.members:
        found.look_at(member.name)
    return found.result()


def preview(checked: Checked, manifest: Manifest, mine: Belongings, *, health: bool) -> Preview:
    """What taking it over would do.

    Raises:
        OSError: A file of the user's could not be read.
    """
    here = mine.present()
    fates: list[tuple[Item, Fate]] = []
    for member in manifest.members:
        kind = kind_of(member.name)
        if kind is not None:
            item = Item(kind.part, member.name)
            fates.append((item, _fate(item, checked, here.get(member.name), health=health)))
    names = {member.name for member in manifest.members}
    kept = (Item(kind.part, name) for name in sorted(here) if name not in names and (kind := kind_of(name)))
    return Preview(
        made=manifest.made,
        program=manifest.program,
        fates=tuple(fates),
        kept=tuple(kept),
        rows=checked.rows,
        new_rows=checked.new_rows,
        problems=checked.problems,
    )


def _fate(item: Item, checked: Checked, here: Path | None, *, health: bool) -> Fate:
    usable = checked.usable.get(item.name)
    if usable is None:
        return Fate.REFUSED
    if item.part is Part.HEALTH and not health:
        return Fate.LEFT_OUT
    if item.part is Part.HISTORY:
        return Fate.MERGED if checked.new_rows else Fate.SAME
    if here is None:
        return Fate.ADDED
    return Fate.SAME if here.read_bytes() == usable.read_bytes() else Fate.REPLACED


class _Check:
    """Gathers what is usable and what is wrong."""

    def __init__(self, folder: Path, mine: Belongings) -> None:
        self._folder = folder
        self._mine = mine
        self._usable: dict[str, Path] = {}
        self._problems: list[Problem] = []
        self._rows = self._new_rows = 0
        catalogue = routine_files.load_all(mine.shipped / "routines", folder / "routines")
        poses, pose_problems = pose_files.load_all(mine.shipped / "poses", folder / "poses")
        self._routines = frozenset(routine.id for routine in catalogue.routines.values() if routine.own)
        self._poses = frozenset(poses.files) - {path.stem for path in (mine.shipped / "poses").glob("*.toml")}
        self._problems += [self._renamed(problem) for problem in (*catalogue.problems, *pose_problems)]

    def look_at(self, name: str) -> None:
        """Take a file of the backup in, or say why not."""
        path, kind = self._folder / name, kind_of(name)
        if kind is None:
            return
        match kind.part:
            case Part.SETTINGS:
                is_good = self._settings(path, name)
            case Part.ROUTINES:
                is_good = path.stem in self._routines
            case Part.POSES:
                is_good = path.stem in self._poses
            case Part.HISTORY:
                is_good = self._history(path, name)
            case Part.PLACES:
                is_good = bool(PlacesFile(path).load())
            case Part.HEALTH:
                is_good = reading.from_text(path.read_text("utf-8", errors="replace")).is_whole
        if is_good:
            self._usable[name] = path
        elif kind.part in (Part.PLACES, Part.HEALTH):
            self._problems.append(Problem(name, None, "", translate("Backup", "it is damaged and is left out")))

    def result(self) -> Checked:
        """What was found."""
        return Checked(self._usable, self._rows, self._new_rows, tuple(self._problems[:_MOST_PROBLEMS]))

    def _settings(self, path: Path, name: str) -> bool:
        """Check settings; of a file that is no TOML, what could be saved of it is what counts from now on."""
        reading = read_settings(path.read_bytes(), self._mine.schema, name)
        self._problems += reading.problems
        if reading.is_broken:
            path.write_text(reading.text, "utf-8")
        return bool(reading.values) or not reading.is_broken

    def _history(self, path: Path, name: str) -> bool:
        """Check the history and count its rows; one that is damaged, or not laid out as ours are, is refused."""
        wrong = translate("Backup", "the history in it is damaged and is left out; yours stays as it is")
        try:
            self._count(path)
        except DamagedError:
            pass
        except RefusedError as error:
            wrong = _NEWER if error.is_newer else _FOREIGN
        except sqlite3.Error as error:
            if error.sqlite_errorcode & 0xFF not in _ITS_OWN_FAULT:
                raise OSError(str(error)) from error
        else:
            return True
        self._problems.append(Problem(name, None, "", wrong))
        return False

    def _count(self, path: Path) -> None:
        merged = merged_history(self._mine, path, self._folder / "merged.sqlite3")
        with closing(open_from_elsewhere(path)) as source:
            self._rows, self._new_rows = source.count(), merged.added

    def _renamed(self, problem: Problem) -> Problem:
        """The problem with the file's name in the backup instead of where it has been unpacked."""
        return replace(problem, file=problem.file.removeprefix(f"{self._folder}/"))


def merged_history(mine: Belongings, source: Path, target: Path) -> Merged:
    """Make a history of what is here and what is in a backup.

    Raises:
        DamagedError: The history in the backup is damaged.
        RefusedError: It is none of ours, or too new.
        OSError: It could not be written.
        sqlite3.Error: The history in the backup could not be read to its end.
    """
    target.unlink(missing_ok=True)
    if not repair.is_missing(mine.history.path):
        mine.history.copy_to(target)
    return add_history(target, source)
