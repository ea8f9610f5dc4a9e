"""Notices edits of one file by other programs, however they write it. Event-driven: nothing is polled.

Editors write a new file and rename it over the old one, so the file's own watch dies with the old file; the watch on
its folder tells about the new one. While the folder is missing, the nearest folder above it is watched instead. Where
the file is a symbolic link, the place it leads to is watched as well.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

SETTLE = timedelta(milliseconds=200)
"""Quiet time after the last event: an editor's several steps become one change."""


class FileWatch(QObject):
    """Watches a file that may come, go and be replaced.

    Our own writes are seen too; whoever listens compares what it reads with what it knows.

    Args:
        path: The file; neither it nor its folder need exist.
        parent: Qt parent.
        settle: Quiet time before a change is told.
    """

    changed = Signal()

    def __init__(self, path: Path, parent: QObject | None = None, settle: timedelta = SETTLE) -> None:
        super().__init__(parent)
        self._path = path
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._stirred)
        self._watcher.directoryChanged.connect(self._stirred)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(round(settle / timedelta(milliseconds=1)))
        self._settled.timeout.connect(self._look)
        self._watch()
        self._seen = self._fingerprint()

    @Slot(str)
    def _stirred(self, _path: str) -> None:
        self._settled.start()

    @Slot()
    def _look(self) -> None:
        if files := self._watcher.files():
            self._watcher.removePaths(files)  # the watch may be on an old file that still has a name elsewhere
        before = set(self._watcher.directories())
        self._watch()
        if set(self._watcher.directories()) - before:
            self._settled.start()  # what happened in a folder before its watch began is told by nobody
        now = self._fingerprint()
        if now != self._seen:
            self._seen = now
            self.changed.emit()

    def _watch(self) -> None:
        wanted = dict.fromkeys(str(path) for path in self._places())
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if stale := watched - wanted.keys():
            self._watcher.removePaths([*stale])
        if missing := [path for path in wanted if path not in watched]:
            self._watcher.addPaths(missing)

    def _places(self) -> Iterator[Path]:
        """What has to be watched to hear of the file; only what exists, for Qt can watch nothing else."""
        target = Path(os.path.realpath(self._path))
        for place in (self._path, target):
            if place.is_file():
                yield place
            yield next(folder for folder in place.parents if folder.is_dir())

    def _fingerprint(self) -> object:
        try:
            found = self._path.stat()
        except OSError:
            return None
        return found.st_ino, found.st_dev, found.st_mtime_ns, found.st_size
