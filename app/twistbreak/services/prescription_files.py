"""Saves, sends, takes in and removes the user's own twists. Nothing is lost by it: what goes is kept or moved."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from twistbreak.core.prescriptions.incoming import Incoming, incoming
from twistbreak.core.prescriptions.writing import text_of as written
from twistbreak.core.problem import Problem
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.core.text import translate
from twistbreak.services.atomic_file import add_generation, read_bounded, write_atomically
from twistbreak.services.own_files import LARGEST, SUFFIX, files_in, text_of
from twistbreak.services.paths import ensure_private_folder

_MOST = 20
"""Files that are read at once."""


class PrescriptionFiles:
    """The user's folders of twists and poses, for writing; `routine_files` and `pose_files` read them.

    Args:
        own: The folder of the user's twists; made when something is saved.
        poses: The folder of the user's poses; likewise.
        removed: Where removed twists go.
        shipped_poses: The folder `assets/poses`.
    """

    def __init__(self, own: Path, poses: Path, removed: Path, shipped_poses: Path) -> None:
        self._own, self._poses, self._removed, self._shipped_poses = own, poses, removed, shipped_poses

    def names(self) -> frozenset[RoutineId]:
        """The ids that have a file, be it readable or not."""
        return frozenset(path.stem for path in files_in(self._own)[0])

    def is_hand_made(self, routine: Routine) -> bool:
        """Whether saving would lose comments, or an order of lines that somebody has chosen."""
        text = text_of(self._path(routine.id), trusted=False)
        return isinstance(text, str) and text != written(routine)

    def save(self, name: RoutineId, text: str, *, replaces: bool) -> Problem | None:
        """Save a twist in one step; an earlier version is kept as a backup beside it.

        Args:
            name: Its id.
            text: What its file says.
            replaces: The user has agreed that a file of this name goes.

        Returns:
            Why it could not be saved; nothing has changed then.
        """
        path = self._path(name)
        if os.path.lexists(path) and not replaces:
            text_ = translate("Prescription", "There is a twist of this name already; it was left as it is.")
            return Problem(str(path), None, "", text_)
        try:
            if path.is_symlink():
                path.unlink()  # it would lead the writing out of the folder
            elif path.exists():
                add_generation(path, read_bounded(path, LARGEST))
            write_atomically(path, text.encode(), fsync=True)
        except OSError as error:
            return _failed(path, error)
        return None

    def send(self, path: str, text: str) -> Problem | None:
        """Write a copy wherever the user wants it; the dialog has asked whether it may replace what is there."""
        try:
            write_atomically(Path(path), text.encode(), fsync=True)
        except OSError as error:
            return _failed(Path(path), error)
        return None

    def remove(self, name: RoutineId) -> str | Problem:
        """Move a twist out of the way; where it is now, so that it can be brought back."""
        path = self._path(name)
        try:
            ensure_private_folder(self._removed)
            target, number = self._removed / path.name, 1
            while target.exists():
                number += 1
                target = self._removed / f"{name}-{number}{SUFFIX}"
            path.rename(target)
        except OSError as error:
            return _failed(path, error)
        return str(target)

    def bring_back(self, name: RoutineId, removed: str) -> Problem | None:
        """Undo a removal."""
        path = self._path(name)
        try:
            ensure_private_folder(self._own)
            if os.path.lexists(path):
                text = translate("Prescription", "There is a twist of this name already; it was left as it is.")
                return Problem(str(path), None, "", text)
            Path(removed).rename(path)
        except OSError as error:
            return _failed(path, error)
        return None

    def read(self, paths: Sequence[str]) -> Incoming:
        """Read a prescription that somebody has sent, with the poses that came with it.

        Copies nothing and never raises, whatever the files are.
        """
        sent: list[tuple[str, str]] = []
        for path in map(Path, paths[:_MOST]):
            text = text_of(path, trusted=False)
            if isinstance(text, Problem):
                return Incoming("", None, (replace(text, file=path.name),))
            sent.append((path.name, text))
        return incoming(sent, self._known_poses())

    def accept(self, found: Incoming, name: RoutineId, text: str, *, replaces: bool) -> Problem | None:
        """Save what was read: first the poses, which do no harm alone, then the twist; see `save`."""
        for stem, poses in found.poses:
            path = self._poses / f"{stem}{SUFFIX}"
            try:
                write_atomically(path, poses.encode(), fsync=True)
            except OSError as error:
                return _failed(path, error)
        return self.save(name, text, replaces=replaces)

    def _known_poses(self) -> list[tuple[str, str, str]]:
        """Every pose file there is, ours first: those sent may extend them."""
        found: list[tuple[str, str, str]] = []
        for folder, trusted in ((self._shipped_poses, True), (self._poses, False)):
            for path in files_in(folder)[0]:
                text = text_of(path, trusted=trusted)
                if isinstance(text, str):
                    found.append((path.stem, path.name, text))
        return found

    def _path(self, name: RoutineId) -> Path:
        return self._own / f"{name}{SUFFIX}"


def _failed(path: Path, error: OSError) -> Problem:
    why = translate("Prescription", "It could not be written: {why}.", why=error.strerror or type(error).__name__)
    return Problem(str(path), None, "", why)
