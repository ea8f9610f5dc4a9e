"""Deletes what the program knows about its user. What is most private goes first, whatever happens after it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.services.backup.belongings import LEFTOVERS, Belongings
from twistbreak.services.history.repair import BESIDE


class Wiped(StrEnum):
    """What can be deleted, in the order in which it is."""

    HEALTH = "health"
    """The health answers."""
    HISTORY = "history"
    """What was done, with copies that were set aside."""
    BACKUPS = "backups"
    """Every backup that the program has made by itself."""
    WHY_LOG = "why_log"
    """The reasons of reminders."""
    STATE = "state"
    """Sitting time, places of windows, and what else is remembered."""
    ROUTINES = "routines"
    """Twists and poses of the user's own, removed ones too."""
    SETTINGS = "settings"
    """The settings, with their backups."""


MEMORY = frozenset({Wiped.HEALTH, Wiped.HISTORY, Wiped.BACKUPS, Wiped.WHY_LOG, Wiped.STATE})
"""What was observed or answered, but not what the user has made."""


@dataclass(frozen=True, slots=True)
class WipeReport:
    """What came of it.

    Attributes:
        gone: Files that were deleted.
        left: Files that could not be, each with the reason.
    """

    gone: tuple[Path, ...]
    left: tuple[tuple[Path, str], ...]

    @property
    def sentence(self) -> Text:
        """For the user."""
        if self.left:
            path, reason = self.left[0]
            return translate(
                "Wipe",
                "{n} files could not be deleted, the first of them {path} ({reason}). Delete them by hand. Files that "
                "were deleted: {gone}.",
                one="{n} file could not be deleted: {path} ({reason}). Delete it by hand. Files that were deleted: "
                "{gone}.",
                n=len(self.left),
                gone=Uncounted(len(self.gone)),
                path=str(path),
                reason=reason,
            )
        if not self.gone:
            return translate("Wipe", "There was nothing to delete.")
        return translate(
            "Wipe",
            "{n} files were deleted. Nothing of it is left.",
            one="{n} file was deleted. Nothing of it is left.",
            n=len(self.gone),
        )


def listed(mine: Belongings, what: frozenset[Wiped] = MEMORY) -> tuple[Path, ...]:
    """What would be deleted, in this order."""
    return tuple(dict.fromkeys(path for kind in Wiped if kind in what for path in _files(mine, kind)))


def wipe(mine: Belongings, what: frozenset[Wiped] = MEMORY) -> WipeReport:
    """Delete it for good. Never raises; what cannot be deleted is told.

    The program must forget what it holds in memory afterwards: state, settings, twists and health answers.
    """
    shown = listed(mine, what)
    if Wiped.HISTORY in what:
        mine.history.forget_unwritten()  # takes what SQLite keeps beside its file away with it
    gone: list[Path] = []
    left: list[tuple[Path, str]] = []
    for path in dict.fromkeys((*shown, *listed(mine, what))):
        try:
            path.unlink(missing_ok=True)
            gone.append(path)
        except OSError as error:
            left.append((path, error.strerror or type(error).__name__))
    _remove_empty({path.parent for path in gone} - {mine.paths.config, mine.paths.data, mine.paths.state})
    return WipeReport(tuple(gone), tuple(left))


def _files(mine: Belongings, kind: Wiped) -> Iterator[Path]:
    paths = mine.paths
    match kind:
        case Wiped.HEALTH:
            for leftover in paths.state.glob(f"{LEFTOVERS}*"):  # an import may have died with the answers unpacked
                yield from _inside(leftover)
            yield from _named(paths.health, ".broken")
        case Wiped.HISTORY:
            yield from _history(mine.history.path)
        case Wiped.BACKUPS:
            yield from _inside(paths.backups)
        case Wiped.WHY_LOG:
            yield from _named(paths.why_log)
        case Wiped.STATE:
            yield from (path for path in _inside(paths.state) if paths.backups not in path.parents)
        case Wiped.ROUTINES:
            yield from _inside(paths.own_routines)
            yield from _inside(paths.own_poses)
        case Wiped.SETTINGS:
            yield from _named(paths.settings, ".~*~", ".broken-*")


def _history(path: Path) -> Iterator[Path]:
    """The write-ahead log before the file: without the log there is less in the file, never the other way round."""
    names = (path.name, f"{path.stem}.damaged-*{path.suffix}", f".{path.name}.*")
    files = {found for name in names for beside in ("", *BESIDE) for found in _glob(path.parent, f"{name}{beside}")}
    yield from sorted(files, key=lambda found: (found.suffix == path.suffix, found))


def _named(path: Path, *endings: str) -> Iterator[Path]:
    """A file, what is left of writing it, and what is kept of it beside it."""
    for name in (f".{path.name}.*.tmp", *(f"{path.name}{ending}" for ending in endings)):
        yield from _glob(path.parent, name)
    if path.is_symlink() or path.exists():
        yield path


def _inside(folder: Path) -> Iterator[Path]:
    """Every file in a folder and below it; links themselves, not what they lead to."""
    for parent, folders, files in os.walk(folder):
        links = [name for name in folders if Path(parent, name).is_symlink()]
        yield from (Path(parent, name) for name in sorted((*files, *links)))


def _glob(folder: Path, pattern: str) -> Iterator[Path]:
    yield from sorted(folder.glob(pattern))


def _remove_empty(folders: Iterable[Path]) -> None:
    for folder in sorted(folders, reverse=True):
        with suppress(OSError):  # something of somebody else's is in it
            folder.rmdir()
