"""The window "Your data", and who answers it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import partial
from pathlib import Path

from twistbreak.composition.keeping import Keeping
from twistbreak.core.problem import Problem
from twistbreak.core.text import Text
from twistbreak.services.backup import single, weekly
from twistbreak.services.backup.restoring import BEFORE, Import
from twistbreak.services.backup.wiping import MEMORY, Wiped
from twistbreak.services.history import backups
from twistbreak.ui.data.sources import Holds, Kept, Offer, OwnBackup, Scope, What
from twistbreak.ui.data.window import DataWindow
from twistbreak.ui.theme import Theme

_WIPED = {Scope.HEALTH: frozenset({Wiped.HEALTH}), Scope.OBSERVED: MEMORY, Scope.EVERYTHING: frozenset(Wiped)}


def data_window(theme: Theme, keeping: Keeping, now: Callable[[], datetime]) -> DataWindow:
    """Make the window.

    Args:
        theme: Colours and type.
        keeping: Looks after what the user owns.
        now: Tells the local time.
    """
    return DataWindow(theme, _Keeper(keeping, now))


@dataclass(frozen=True, slots=True)
class _Keeper:
    """Answers for `ui.data.sources.Keeper`."""

    keeping: Keeping
    now: Callable[[], datetime]

    def today(self) -> date:
        return self.now().date()

    def kept(self) -> list[Kept]:
        paths, listed = self.keeping.paths, self.keeping.listed
        history = self.keeping.history
        rows = history.count() if paths.history.exists() else 0  # asking would make an empty one
        return [
            _files(What.SETTINGS, paths.settings, listed(frozenset({Wiped.SETTINGS}))),
            _files(What.OWN, paths.data, listed(frozenset({Wiped.ROUTINES}))),
            Kept(
                What.HISTORY,
                paths.history,
                _size(listed(frozenset({Wiped.HISTORY}))),
                rows,
                history.first_day() if rows else None,
            ),
            Kept(What.HEALTH, paths.health, 0, int(paths.health.exists())),
            _files(What.STATE, paths.state, listed(frozenset({Wiped.STATE, Wiped.WHY_LOG}))),
            _files(What.BACKUPS, paths.backups, listed(frozenset({Wiped.BACKUPS}))),
        ]

    def trouble(self) -> Problem | None:
        return self.keeping.history.trouble

    def backups(self) -> list[OwnBackup]:
        folder = self.keeping.paths.backups
        before = folder / BEFORE
        found = [
            *([_backup(before, self._written(before), Holds.BEFORE)] if before.is_file() else ()),
            *(_backup(weekly.FILES.path(folder, day), day, Holds.WEEK) for day in weekly.FILES.days(folder)),
            *(_backup(backups.FILES.path(folder, day), day, Holds.DAY) for day in backups.FILES.days(folder)),
        ]
        return sorted(found, key=lambda backup: backup.day, reverse=True)

    def export(self, target: Path, *, health: bool) -> Problem | None:
        return self.keeping.export(target, health=health)

    def left_out(self) -> list[str]:
        return self.keeping.left_out()

    def look_at(self, source: Path, *, health: bool) -> Offer | Problem:
        found = self.keeping.look_at(source, health=health)
        if isinstance(found, Problem):
            return found
        return Offer(found.preview, partial(self._take_over, found), found.close)

    def listed(self, scope: Scope) -> tuple[Path, ...]:
        return self.keeping.listed(_WIPED[scope])

    def wipe(self, scope: Scope) -> Text:
        return self.keeping.wipe(_WIPED[scope]).sentence

    def _written(self, path: Path) -> date:
        """The local day on which a file was written."""
        return single.written(path).astimezone(self.now().tzinfo).date()

    def _take_over(self, backup: Import) -> Text | Problem:
        taken = self.keeping.take_over(backup)
        return taken if isinstance(taken, Problem) else taken.sentence


def _files(what: What, where: Path, files: tuple[Path, ...]) -> Kept:
    return Kept(what, where, _size(files), len(files))


def _size(files: Iterable[Path]) -> int:
    return sum(_bytes(path) for path in files)


def _bytes(path: Path) -> int:
    """The size of a file, 0 when it has gone meanwhile."""
    try:
        return path.lstat().st_size
    except OSError:
        return 0


def _backup(path: Path, day: date, holds: Holds) -> OwnBackup:
    return OwnBackup(path, day, _bytes(path), holds)
