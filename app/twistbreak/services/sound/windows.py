"""Tones on Windows, by its own function. Not yet run."""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable
from pathlib import Path

from twistbreak.core.coach.cue import Cue
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import translate
from twistbreak.services.sound.volume import ToneFiles

_log = logging.getLogger(__name__)


class WindowsTonePlayer:
    """Plays tones without waiting for them.

    Args:
        sounds: The folder of the tones.
        cache: Where quieter copies go.
        beep: The last resort.
    """

    def __init__(self, sounds: Path, cache: Path, beep: Callable[[], None]) -> None:
        self._files = ToneFiles(sounds, cache)
        self._beep = beep

    def set_volume(self, percent: int) -> None:
        """Choose the volume of the tones to come: 0, silent, to 100."""
        self._files.percent = percent

    def play(self, cue: Cue) -> None:
        """Begin to play a tone, and return at once. Never raises."""
        if self._files.percent == 0:
            return
        try:
            _play(self._files.find(cue.value))
        except (OSError, RuntimeError) as error:
            _log.warning("No tones: %s.", error)
            self._beep()

    def close(self) -> None:
        """Do nothing: Windows ends the tone with the program."""

    def status(self) -> SensorStatus:
        """Say who plays."""
        return SensorStatus("sound", True, translate("Sound", "tones are played by {program}", program="Windows"))


def _play(file: Path) -> None:
    if sys.platform == "win32":
        import winsound  # noqa: PLC0415 -- only Windows has it

        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
