"""The why log on disk: one note a line, JSON, bounded. Implements `core.ports.Journal`."""

from __future__ import annotations

import errno
import json
import logging
import os
from collections import deque
from collections.abc import Sequence
from pathlib import Path

from twistbreak.core.codec import CodecError
from twistbreak.core.engine.effects import Note
from twistbreak.core.engine.note_format import note_from_plain, note_to_plain
from twistbreak.services.atomic_file import opened, read_tail, write_atomically
from twistbreak.services.paths import ensure_private_folder

MOST_NOTES = 2_000
"""Notes shown, and remembered while they cannot be written: weeks of them."""

SIZE_LIMIT = 512 * 1024
"""Bytes kept; a note has about 200. When there are more, the oldest quarter goes."""

_log = logging.getLogger(__name__)


class WhyLog:
    """Keeps the engine's reasons.

    Nothing is read before somebody asks. What cannot be written is still remembered until the program ends, and is
    written as soon as that is possible again.

    Args:
        path: The file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._unwritten: deque[bytes] = deque(maxlen=MOST_NOTES)
        self._complained = False

    def write(self, note: Note) -> None:
        """Keep a note. Never raises."""
        self._unwritten.append(json.dumps(note_to_plain(note), separators=(",", ":")).encode() + b"\n")
        try:
            if self._append() > SIZE_LIMIT:
                self._trim()
        except OSError as error:
            if not self._complained:  # once: the next note comes soon, and the disk may stay full for long
                _log.warning("The why log %s cannot be written: %s", self._path, error)
            self._complained = True
        else:
            self._complained = False

    def recent(self) -> Sequence[Note]:
        """The notes kept, oldest first; lines that are none are left out."""
        found: deque[Note] = deque(maxlen=MOST_NOTES)
        for line in (*self._stored(2 * SIZE_LIMIT), *self._unwritten):
            try:
                found.append(note_from_plain(json.loads(line)))
            except (ValueError, CodecError, RecursionError):  # a torn line, or garbage
                continue
        return tuple(found)

    def _append(self) -> int:
        """Write what is not written yet behind what is there; returns the size of the file then."""
        ensure_private_folder(self._path.parent)
        with opened(self._path, os.O_RDWR | os.O_CREAT | os.O_APPEND) as descriptor:
            size = os.fstat(descriptor).st_size
            data = b"".join(self._unwritten)
            if size > 0 and _last_byte(descriptor) != b"\n":  # the program died in the middle of a line
                data = b"\n" + data
            if os.write(descriptor, data) < len(data):
                os.ftruncate(descriptor, size)
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        self._unwritten.clear()
        return size + len(data)

    def _trim(self) -> None:
        """Drop the oldest lines."""
        kept = self._stored(SIZE_LIMIT * 3 // 4)
        write_atomically(self._path, b"".join(line + b"\n" for line in kept), fsync=False)

    def _stored(self, size: int) -> Sequence[bytes]:
        """The whole lines among the last `size` bytes of the file."""
        try:
            data = read_tail(self._path, size + 1)
        except OSError:
            return ()
        lines = data.split(b"\n")
        return [line for line in (lines[1:] if len(data) > size else lines) if line]


def _last_byte(descriptor: int) -> bytes:
    os.lseek(descriptor, -1, os.SEEK_END)
    return os.read(descriptor, 1)
