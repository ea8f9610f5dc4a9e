"""Qt's own text-to-speech, where the optional `voice` extra is installed."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol

from PySide6.QtCore import QLocale, QObject, QTimer

_MODULE = "PySide6.QtTextToSpeech"


class _Speech(Protocol):
    """As much of `QTextToSpeech` as is used; its package, and so its types, are optional."""

    def availableLocales(self) -> list[QLocale]: ...  # noqa: N802 -- Qt's names, here and below
    def setLocale(self, locale: QLocale) -> None: ...  # noqa: N802
    def setRate(self, rate: float) -> None: ...  # noqa: N802
    def say(self, text: str) -> None: ...
    def stop(self) -> None: ...
    def errorString(self) -> str: ...  # noqa: N802
    def deleteLater(self) -> None: ...  # noqa: N802


def is_installed() -> bool:
    """Whether the extra is there; loads nothing."""
    return find_spec(_MODULE) is not None


def qt_rate(percent: int) -> float:
    """Qt counts from -1 to 1, of which nothing says what they are; half and twice the usual speed are near enough."""
    return min(max((percent - 100) / 100, -1.0), 1.0)


class QtVoice:
    """Speaks by Qt: see `chain.Engine`."""

    def __init__(self) -> None:
        self._speech: _Speech | None = None
        self._why = ""
        self._failing: QTimer | None = None
        self._gave_up: Callable[[str], None] | None = None

    @property
    def name(self) -> str:
        """Qt's name for it."""
        return "Qt"

    def start(self, gave_up: Callable[[str], None], parent: QObject) -> bool:
        """Load it: this takes about 8 MB and has threads, which is why it is an extra."""
        try:
            module: Any = import_module(_MODULE)
        except ImportError:  # its package is there, but a library of the system is not
            return False
        self._gave_up = gave_up
        self._failing = QTimer(parent, singleShot=True, interval=0)
        self._failing.timeout.connect(self._fail)
        self._speech = module.QTextToSpeech(parent)
        return True

    def say(self, phrase: str, language: str, rate: int) -> None:
        """Speak, with a voice of that language or not at all."""
        speech = self._speech
        if speech is None or self._failing is None:
            return
        wanted = QLocale(language).language()
        locale = next((found for found in speech.availableLocales() if found.language() is wanted), None)
        if locale is None or wanted is QLocale.Language.C:  # what Qt makes of a language that it does not know
            self._why = speech.errorString() or f"no voice speaks {language}"
            self._failing.start()
            return
        speech.stop()
        speech.setLocale(locale)
        speech.setRate(qt_rate(rate))
        speech.say(phrase)

    def stop(self) -> None:
        """Be silent."""
        if self._speech is not None:
            self._speech.stop()

    def close(self) -> None:
        """Let go of the engine."""
        for owned in (self._speech, self._failing):
            if owned is not None:
                owned.deleteLater()
        self._speech = self._failing = None

    def _fail(self) -> None:
        if self._gave_up is not None:
            self._gave_up(self._why)
