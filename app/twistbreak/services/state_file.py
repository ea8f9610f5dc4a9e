"""The engine's state on disk: written after each step, read once at start."""

from __future__ import annotations

import json
import logging
from pathlib import Path

from twistbreak.core.codec import CodecError
from twistbreak.core.engine.state import EngineState
from twistbreak.core.engine.state_format import state_from_plain, state_to_plain
from twistbreak.core.problem import Problem
from twistbreak.core.text import translate
from twistbreak.services.atomic_file import read_bounded, write_atomically

SIZE_LIMIT = 256 * 1024
"""Largest state file that is read, in bytes; a real one has about 1 KiB."""

_log = logging.getLogger(__name__)


class StateFile:
    """The file that carries the state over a restart and a `kill -9`.

    Args:
        path: The file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._kept: bytes | None = None
        self._complained = False

    def load(self) -> tuple[EngineState | None, Problem | None]:
        """Read the state. Never raises.

        Returns:
            The state, or None where there is none to go on with; and what was wrong with the file, if anything.
        """
        try:
            data = read_bounded(self._path, SIZE_LIMIT)
        except FileNotFoundError:
            return None, None
        except OSError as error:
            return None, self._problem(error.strerror or type(error).__name__)
        try:
            return state_from_plain(json.loads(data)), None
        except (CodecError, RecursionError) as error:
            return None, self._problem(str(error))
        except ValueError:  # no JSON, or no text
            return None, self._problem("it is not JSON")

    def save(self, state: EngineState) -> None:
        """Write the state, if it differs from what was written last. Never raises.

        It does not wait for the disk: a power cut may cost the last steps, the death of the program costs none. Where
        it cannot be written, the file holds what was written last, and the next step tries again.
        """
        data = json.dumps(state_to_plain(state), separators=(",", ":")).encode()
        if data == self._kept:
            return
        try:
            write_atomically(self._path, data, fsync=False)
        except OSError as error:
            if not self._complained:  # once: the next step comes soon, and the disk may stay full for long
                _log.warning("The state %s cannot be written: %s", self._path, error)
            self._complained = True
        else:
            self._kept, self._complained = data, False

    def _problem(self, reason: str) -> Problem:
        text = translate("StateFile", "it cannot be used ({reason}); sitting time starts at zero", reason=reason)
        return Problem(str(self._path), None, "", text)
