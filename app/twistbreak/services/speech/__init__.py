"""Speaks the steps of a guided twist with a voice that the system has already. Loaded when a voice is wanted."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping

from PySide6.QtCore import QObject

from twistbreak.services.speech.chain import Engine, VoiceChain
from twistbreak.services.speech.program_voice import ESPEAK, MACOS, WINDOWS, ProgramVoice


def choose(parent: QObject, environ: Mapping[str, str] = os.environ) -> VoiceChain:
    """The voices of this platform, in the order in which they are tried.

    Args:
        parent: Qt parent, for as long as the speaker lives.
        environ: The environment, which tells where speech-dispatcher listens.
    """
    return VoiceChain(_engines(environ), parent)


def _engines(environ: Mapping[str, str]) -> list[Engine]:
    from twistbreak.services.speech import qt_voice  # noqa: PLC0415 -- names no Qt module that may be missing

    by_qt: list[Engine] = [qt_voice.QtVoice()] if qt_voice.is_installed() else []
    if sys.platform == "win32":
        return [*by_qt, ProgramVoice(WINDOWS)]
    if sys.platform == "darwin":
        return [*by_qt, ProgramVoice(MACOS)]
    from twistbreak.services.speech.dispatcher import DispatcherVoice  # noqa: PLC0415 -- Unix sockets

    # On Linux, Qt speaks through speech-dispatcher itself, so it comes last.
    return [DispatcherVoice(environ), *(ProgramVoice(engine) for engine in ESPEAK), *by_qt]
