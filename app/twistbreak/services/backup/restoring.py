"""Takes over a backup: looks at it first, and puts everything back when anything goes wrong on the way."""

from __future__ import annotations

import errno
import shutil
import sqlite3
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from twistbreak.core.backup.contents import Fate, Manifest, Part, Preview
from twistbreak.core.problem import Problem
from twistbreak.core.text import Text, translate
from twistbreak.services.atomic_file import write_atomically
from twistbreak.services.backup import single
from twistbreak.services.backup.archive import ArchiveError, unpack
from twistbreak.services.backup.belongings import Belongings, pack, private_folder
from twistbreak.services.backup.checking import Checked, check, merged_history, preview
from twistbreak.services.history.opening import DamagedError, RefusedError
from twistbreak.services.history.repair import BESIDE
from twistbreak.services.history.store import SqliteHistory

BEFORE = "before-import.zip"
"""How everything was before the last import, beside the other backups; health answers are not in it."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A backup was taken over.

    Attributes:
        preview: What was done.
        before: A backup of how everything was.
    """

    preview: Preview
    before: Path

    @property
    def sentence(self) -> Text:
        """For the user."""
        return translate(
            "Backup",
            "The backup has been taken over; how everything was before is kept as {file}.",
            file=str(self.before),
        )


class Import:
    """A backup that has been unpacked and looked at, waiting for the user's word. Close it, or use it with `with`.

    Args:
        source: The zip, or a copy of the history alone.
        mine: What belongs to the user.
        health: Whether the user has asked for the health answers in it.

    Raises:
        ArchiveError: It cannot be used; nothing was changed.
        OSError: It cannot be read, or there is no room to unpack it; likewise.
    """

    def __init__(self, source: Path, mine: Belongings, *, health: bool = False) -> None:
        self._mine = mine
        self._health = health
        self._stack = ExitStack()
        try:
            self._folder = self._stack.enter_context(private_folder(mine.paths.state))
            take_out = single.take_in if single.is_database(source) else unpack
            self._manifest: Manifest = take_out(source, self._folder)
            self._checked: Checked = check(self._folder, self._manifest, mine)
            self.preview = preview(self._checked, self._manifest, mine, health=health)
        except BaseException:
            self._stack.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Throw away what was unpacked."""
        self._stack.close()

    def apply(self, now: datetime) -> Taken | Problem:
        """Take it over. Either all of it is done, or nothing. Never raises.

        The program must read its settings, twists, poses and health answers anew afterwards.

        Args:
            now: In UTC, for the backup of what is here.
        """
        before = self._mine.paths.backups / BEFORE
        try:
            steps = self._steps(before, now)
        except (OSError, sqlite3.Error, RefusedError, DamagedError) as error:
            return _failed(error, before)
        done: list[Swap] = []
        try:
            for step in steps:
                done.append(step)
                step.do()
        except (OSError, sqlite3.Error) as error:
            return self._put_back(done, error, before)
        return Taken(self.preview, before)

    def _steps(self, before: Path, now: datetime) -> list[Swap]:
        """Make everything ready: the backup of what is here, the merged history, copies to go back to."""
        mine = self._mine
        with private_folder(mine.paths.state) as folder:
            pack(mine, before, now, folder, health=False)
        self.preview = preview(self._checked, self._manifest, mine, health=self._health)  # it may have been a while
        changed = (*self.preview.of(Fate.ADDED), *self.preview.of(Fate.REPLACED))
        old = self._folder / "old"
        old.mkdir(mode=0o700, exist_ok=True)
        steps = [
            Swap(
                mine.place(item.name),
                self._checked.usable[item.name],
                old / item.name.replace("/", "-"),
                follows_links=item.part is Part.SETTINGS,
            )
            for item in changed
        ]  # fmt: skip
        if self.preview.of(Fate.MERGED):
            merged = self._folder / "merged.sqlite3"
            merged_history(mine, self._checked.usable["history.sqlite3"], merged)
            _let_go(mine.history)
            steps.append(Swap(mine.history.path, merged, old / "history.sqlite3", follows_links=True))
        for step in steps:
            step.prepare()
        return steps

    def _put_back(self, done: list[Swap], error: Exception, before: Path) -> Problem:
        for step in reversed(done):
            try:
                step.undo()
            except OSError as worse:
                return _half_done(worse, before)
        return _failed(error, before)


class Swap:
    """One file put in the place of another.

    Args:
        target: The user's file; it need not exist.
        new: Its new contents.
        old: Where its old contents are kept meanwhile.
        follows_links: Where the user's file is a link, what it leads to is replaced, not the link.
    """

    def __init__(self, target: Path, new: Path, old: Path, *, follows_links: bool) -> None:
        self._target, self._new, self._old = target, new, old
        self._follows_links = follows_links

    def prepare(self) -> None:
        """Keep the old contents."""
        with suppress(FileNotFoundError):
            shutil.copyfile(self._target, self._old, follow_symlinks=self._follows_links)

    def do(self) -> None:
        """Put the new contents in place, in one step."""
        self._write(self._new)

    def undo(self) -> None:
        """Put the old contents back, or take away what was not there."""
        if self._old.is_symlink():
            self._target.unlink(missing_ok=True)
            self._target.symlink_to(self._old.readlink())
        elif self._old.exists():
            self._write(self._old)
        else:
            self._target.unlink(missing_ok=True)

    def _write(self, contents: Path) -> None:
        write_atomically(self._target, contents.read_bytes(), fsync=True, secret=not self._follows_links)


def look_at(source: Path, mine: Belongings, *, health: bool = False) -> Import | Problem:
    """Open a backup to see what taking it over would do. Never raises, whatever the file is; changes nothing.

    Args:
        source: The zip, or a copy of the history alone.
        mine: What belongs to the user.
        health: Whether the user has asked for the health answers in it.
    """
    try:
        return Import(source, mine, health=health)
    except ArchiveError as error:
        return Problem(str(source), None, "", error.text)
    except OSError as error:
        text = translate("Backup", "The backup cannot be read ({reason}); nothing was changed.", reason=_reason(error))
        return Problem(str(source), None, "", text)


def _let_go(history: SqliteHistory) -> None:
    """Make sure that nothing lies beside the history's file that SQLite would write into another one."""
    history.close()
    if any(history.path.with_name(f"{history.path.name}{beside}").exists() for beside in BESIDE):
        raise OSError(errno.EBUSY, "another program has the history open")


def _failed(error: Exception, before: Path) -> Problem:
    text = translate(
        "Backup", "The backup could not be taken over ({reason}); everything is as it was.", reason=_reason(error)
    )
    return Problem(str(before.parent), None, "", text)


def _half_done(error: Exception, before: Path) -> Problem:
    text = translate(
        "Backup",
        "The backup could be taken over only in part, and not all could be put back ({reason}); import {file} to have "
        "everything as it was.",
        reason=_reason(error),
        file=before.name,
    )
    return Problem(str(before), None, "", text)


def _reason(error: Exception) -> str:
    return (error.strerror if isinstance(error, OSError) else "") or str(error) or type(error).__name__
