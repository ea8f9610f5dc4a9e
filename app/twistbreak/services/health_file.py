"""The answers of the health check on disk: for their owner's eyes only, whole or counted as yes, and never logged.

What cannot be read counts as yes until it is asked again: docs/decisions/0021. A damaged file stays where it is, so
that the next start is careful, too; the next answers put it aside as `health.json.broken`.
"""

from __future__ import annotations

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from twistbreak.core.health.check import HealthAnswers
from twistbreak.core.health.reading import UNREADABLE, from_text, to_text
from twistbreak.core.problem import Problem
from twistbreak.core.text import translate
from twistbreak.services.atomic_file import PRIVATE, read_bounded, reason_of, write_atomically

SIZE_LIMIT = 16 * 1024
"""Largest file that is read, in bytes; a real one has about 400."""


class HealthFile:
    """The health answers of one user.

    Args:
        path: The file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._broken = path.with_name(f"{path.name}.broken")
        self._answers = HealthAnswers()
        self._is_damaged = False

    @property
    def answers(self) -> HealthAnswers:
        """What to go by, what could not be saved included; nothing asked before `load`."""
        return self._answers

    def load(self) -> Problem | None:
        """Read the answers. Never raises.

        Returns:
            What was wrong with the file, or None. `answers` is then careful, and asks to be asked again.
        """
        try:
            data = self._read()
        except FileNotFoundError:
            if not os.path.lexists(self._broken):
                self._answers, self._is_damaged = HealthAnswers(), False
                return None
            data = b""  # the program died while it put the file aside
        except OSError as error:
            self._answers, self._is_damaged = UNREADABLE.answers, True
            return self._damaged(reason_of(error, SIZE_LIMIT))
        reading = from_text(data.decode("utf-8", errors="replace"))
        self._answers, self._is_damaged = reading.answers, not reading.is_whole
        return self._damaged("it is damaged, or of a newer version") if self._is_damaged else None

    def save(self, answers: HealthAnswers) -> Problem | None:
        """Keep answers; they hold at once.

        Returns:
            Why they could not be written, or None.
        """
        self._answers = answers
        try:
            if self._is_damaged and os.path.lexists(self.path):
                self.path.replace(self._broken)
            write_atomically(self.path, to_text(answers).encode(), fsync=True, secret=True)
        except OSError as error:
            text = translate(
                "HealthFile",
                "the answers could not be saved ({reason}); they hold until you quit",
                reason=reason_of(error, SIZE_LIMIT),
            )
            return Problem(str(self.path), None, "", text)
        self._is_damaged = False
        return None

    def wipe(self) -> Problem | None:
        """Forget every answer, and remove every file that ever held one.

        Returns:
            What could not be removed, or None.
        """
        self._answers, self._is_damaged = HealthAnswers(), False
        left: OSError | None = None
        for file in (self._broken, self.path, *self.path.parent.glob(f".{self.path.name}.*.tmp")):
            try:
                file.unlink(missing_ok=True)
            except OSError as error:
                left = error
        if left is None:
            return None
        text = translate(
            "HealthFile", "it could not be removed ({reason}); remove it by hand", reason=reason_of(left, SIZE_LIMIT)
        )
        return Problem(left.filename or str(self.path), None, "", text)

    def _read(self) -> bytes:
        """The contents.

        Raises:
            OSError: They cannot be read, or a symbolic link stands there.
        """
        mode = self.path.lstat().st_mode
        if stat.S_ISLNK(mode):
            raise OSError(errno.ELOOP, "it is a symbolic link, which is not followed", str(self.path))
        data = read_bounded(self.path, SIZE_LIMIT)
        if stat.S_IMODE(mode) & ~PRIVATE:
            with suppress(OSError):
                self.path.chmod(PRIVATE)
        return data

    def _damaged(self, reason: str) -> Problem:
        text = translate(
            "HealthFile",
            "the health answers cannot be used as they are ({reason}); every answer that is lost counts as yes until "
            "you do the health check again",
            reason=reason,
        )
        return Problem(str(self.path), None, "", text)
