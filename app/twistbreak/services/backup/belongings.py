"""What belongs to the user, and how it gets into a backup."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from twistbreak.core.backup.contents import FORMAT, KINDS, Kind, Manifest, Part, kind_of
from twistbreak.core.problem import Problem
from twistbreak.core.settings.model import Schema
from twistbreak.core.text import Text, translate
from twistbreak.services.backup.archive import describe, shown, write_archive
from twistbreak.services.history import repair
from twistbreak.services.history.store import SqliteHistory
from twistbreak.services.own_files import MOST
from twistbreak.services.paths import Paths, ensure_private_folder

LEFTOVERS = ".backup-"
"""How the names of folders begin that are there only while a backup is made or looked at."""

_LEFTOVER_AGE_NS = 24 * 3600 * 10**9


@dataclass(frozen=True, slots=True)
class Belongings:
    """What belongs to the user.

    Attributes:
        paths: The user's folders.
        history: The history; it may be in use.
        schema: What settings there are.
        shipped: The folder `assets`, whose twists and poses are not the user's.
        version: The program's.
    """

    paths: Paths
    history: SqliteHistory
    schema: Schema
    shipped: Path
    version: str

    def place(self, name: str) -> Path:
        """Where a file of a backup belongs here.

        Args:
            name: One that `core.backup.contents.kind_of` knows.
        """
        kind = kind_of(name)
        if kind is None:
            raise ValueError(f"{name} does not belong in a backup")
        match kind.part:
            case Part.SETTINGS:
                return self.paths.settings
            case Part.ROUTINES:
                return self.paths.own_routines / Path(name).name
            case Part.POSES:
                return self.paths.own_poses / Path(name).name
            case Part.HISTORY:
                return self.history.path
            case Part.PLACES:
                return self.paths.state / "places.json"
            case Part.HEALTH:
                return self.paths.health

    def present(self) -> dict[str, Path]:
        """What there is to back up, by its name in a backup; the health answers too, if there are any."""
        found: dict[str, Path] = {}
        for kind in KINDS:
            fitting = ((name, path) for name, path in self._candidates(kind) if _fits(path, kind))
            found.update(islice(fitting, MOST))
        return found

    def left_out(self) -> list[str]:
        """What is there, but in no backup: links, files that are too large, or whose names would not do."""
        present = self.present()
        there = ((name, path) for kind in KINDS for name, path in self._candidates(kind))
        return [shown(name) for name, path in there if name not in present and _is_one(path)]

    def _candidates(self, kind: Kind) -> Iterator[tuple[str, Path]]:
        match kind.part:
            case Part.ROUTINES | Part.POSES:
                folder = self.paths.own_routines if kind.part is Part.ROUTINES else self.paths.own_poses
                yield from ((f"{kind.part.value}/{path.name}", path) for path in sorted(folder.glob("*.toml")))
            case Part.SETTINGS:
                yield "settings.toml", self.paths.settings
            case Part.HISTORY:
                yield "history.sqlite3", self.history.path
            case Part.PLACES:
                yield "places.json", self.place("places.json")
            case Part.HEALTH:
                yield "health.json", self.paths.health


def export_everything(mine: Belongings, target: Path, made: datetime, *, health: bool) -> Problem | None:
    """Write everything into one file. Never raises.

    Args:
        mine: What belongs to the user.
        target: The zip; it is whole, or as it was before.
        made: Now, in UTC.
        health: Whether the user has asked for the health answers to be in it.

    Returns:
        Why it could not be written, or None.
    """
    try:
        with private_folder(mine.paths.state) as folder:
            pack(mine, target, made, folder, health=health)
    except OSError as error:
        return Problem(str(target), None, "", not_written(error))
    return None


def pack(mine: Belongings, target: Path, made: datetime, folder: Path, *, health: bool) -> None:
    """Write everything into one file; see `export_everything`.

    Raises:
        OSError: It could not be written.
    """
    contents: dict[str, Path] = {}
    for name, path in mine.present().items():
        kind = kind_of(name)
        if kind is None or (kind.part is Part.HEALTH and not health):
            continue
        copy = folder / name.replace("/", "-")
        if kind.part is Part.HISTORY:
            mine.history.copy_to(copy)
        else:
            shutil.copyfile(path, copy)  # what is described must be what is packed, whoever edits it meanwhile
        contents[name] = copy
    write_archive(target, contents, Manifest(FORMAT, mine.version, made, describe(contents)))


@contextmanager
def private_folder(parent: Path) -> Generator[Path]:
    """A folder that only its owner may enter, and that is gone afterwards.

    Raises:
        OSError: It cannot be made.
    """
    ensure_private_folder(parent)
    with tempfile.TemporaryDirectory(prefix=LEFTOVERS, dir=parent, ignore_cleanup_errors=True) as folder:
        _sweep_leftovers(Path(folder))
        yield Path(folder)


def _sweep_leftovers(mine: Path) -> None:
    """Remove what programs that were killed have left, by the file system's own clock."""
    fresh = mine.stat().st_mtime_ns
    for other in mine.parent.glob(f"{LEFTOVERS}*"):
        if other != mine and fresh - other.lstat().st_mtime_ns > _LEFTOVER_AGE_NS:
            shutil.rmtree(other, ignore_errors=True)


def not_written(error: OSError) -> Text:
    """Why a backup could not be written."""
    return translate(
        "Backup",
        "The backup could not be written ({reason}); what was there before is unchanged.",
        reason=error.strerror or str(error) or type(error).__name__,
    )


def _fits(path: Path, kind: Kind) -> bool:
    """Whether a file can be backed up: links could lead anywhere, and what is too large is none of ours."""
    if kind.part is Part.HISTORY:
        return not repair.is_missing(path)
    named = kind.part not in (Part.ROUTINES, Part.POSES) or kind_of(f"{kind.part.value}/{path.name}") is not None
    may_be_link = kind.part is Part.SETTINGS
    return named and (may_be_link or not path.is_symlink()) and path.is_file() and path.stat().st_size <= kind.largest


def _is_one(path: Path) -> bool:
    """Whether there is a file with anything in it, or a link."""
    return path.is_symlink() or (path.exists() and not repair.is_missing(path))
