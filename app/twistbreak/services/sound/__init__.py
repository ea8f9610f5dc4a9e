"""Plays the tones of a guided twist with what the platform already has."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from twistbreak.services.sound.player import LINUX, MACOS, ProgramTonePlayer
from twistbreak.services.sound.windows import WindowsTonePlayer

TonePlayer = ProgramTonePlayer | WindowsTonePlayer


def choose(sounds: Path, cache: Path, beep: Callable[[], None], parent: QObject) -> TonePlayer:
    """The player for this platform.

    Args:
        sounds: The folder `assets/sounds`.
        cache: A folder of the user's for tones at another volume; made when needed.
        beep: The last resort where nothing can play a tone, such as `QApplication.beep`.
        parent: Qt parent, for as long as the player lives.
    """
    if sys.platform == "win32":
        return WindowsTonePlayer(sounds, cache, beep)
    programs = MACOS if sys.platform == "darwin" else LINUX
    return ProgramTonePlayer(sounds, cache, beep, programs=programs, parent=parent)
