"""Remembers that the welcome has been seen: an empty file in the state folder."""

from __future__ import annotations

import logging
from pathlib import Path

from twistbreak.services.atomic_file import write_atomically

_log = logging.getLogger(__name__)


class WelcomeMark:
    """The mark.

    Args:
        path: The file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path

    def is_set(self) -> bool:
        """Whether the welcome has been closed before."""
        return self._path.exists()

    def set(self) -> None:
        """The welcome has been closed. Never raises: at worst it is shown once more."""
        try:
            write_atomically(self._path, b"", fsync=False)
        except OSError as error:
            _log.warning("Cannot remember that the welcome was seen (%s: %s).", self._path, error.strerror)
