"""Voices one behind the other: where one cannot speak, the next gets the same phrase."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Slot

from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate

_log = logging.getLogger(__name__)

LATE_MS = 1_000
"""A phrase that its voice could not speak by then is not said by another any more: the twist has gone on."""


class Engine(Protocol):
    """One way to speak. It waits for nothing, and never raises."""

    @property
    def name(self) -> str:
        """What the user knows it as."""
        ...

    def start(self, gave_up: Callable[[str], None], parent: QObject) -> bool:
        """Get ready; called again after it gave up, when the next break begins.

        Args:
            gave_up: To be called, never from within a method, when it cannot speak; why, in a few words.
            parent: Qt parent for whatever it needs.

        Returns:
            Whether there is any hope: False where it is not installed.
        """
        ...

    def say(self, phrase: str, language: str, rate: int) -> None:
        """Speak, instead of whatever is being spoken."""
        ...

    def stop(self) -> None:
        """Be silent at once, as far as that is possible."""
        ...

    def close(self) -> None:
        """Be silent and let go of everything; may be called twice."""
        ...


class VoiceChain(QObject):
    """Implements `core.ports.Speaker`.

    Args:
        engines: In the order in which they are tried.
        parent: Qt parent.
    """

    def __init__(self, engines: Sequence[Engine], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._engines = tuple(engines)
        self._at = 0
        self._is_open = False
        self._rate = 100
        self._failures: list[str] = []
        self._told: tuple[str, ...] = ()
        self._phrase = ("", "")
        self._fresh = QDeadlineTimer(0)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._say_again)

    def set_rate(self, percent: int) -> None:
        """How fast the phrases to come are spoken, as a share of the usual speed."""
        self._rate = percent

    def open(self) -> None:
        """Get ready, because something will be said soon; every voice gets a new chance."""
        if self._is_open:
            return
        self._is_open = True
        self._at = 0
        self._failures.clear()
        self._start()

    def say(self, phrase: str, language: str) -> None:
        """Speak a phrase instead of the one before, and return at once."""
        self.open()
        if self._at >= len(self._engines):
            return
        self._phrase = (phrase, language)
        self._fresh.setRemainingTime(LATE_MS)
        self._engines[self._at].say(phrase, language, self._rate)

    def stop(self) -> None:
        """Be silent."""
        self._fresh.setRemainingTime(0)
        if self._is_open and self._at < len(self._engines):
            self._engines[self._at].stop()

    def close(self) -> None:
        """Let go of everything; `open` begins anew. May be called twice."""
        self._is_open = False
        self._again.stop()
        for engine in self._engines:
            engine.close()

    def status(self) -> SensorStatus:
        """Who speaks, or why nobody does, as far as is known."""
        return SensorStatus("voice", self._at < len(self._engines), self._how())

    def _how(self) -> Text:
        if self._at < len(self._engines):
            return translate("Speech", "spoken by {program}", program=self._engines[self._at].name)
        if self._failures:
            return translate("Speech", "cannot speak: {why}", why="; ".join(self._failures))
        return translate("Speech", "no voice was found; speech-dispatcher or espeak-ng would bring one")

    def _start(self) -> None:
        """Turn to the next voice that is installed."""
        while self._at < len(self._engines):
            engine = self._engines[self._at]
            if engine.start(self._gave_up, self):
                return
            self._at += 1
        failures = tuple(self._failures)
        if failures != self._told or not failures:
            _log.warning("No voice: %s.", "; ".join(failures) or "none is installed")
        self._told = failures

    def _gave_up(self, why: str) -> None:
        if not self._is_open:
            return
        engine = self._engines[self._at]
        self._failures.append(f"{engine.name}: {why}")
        _log.info("No voice by %s: %s.", engine.name, why)
        engine.close()
        self._at += 1
        self._start()
        self._again.start()

    @Slot()
    def _say_again(self) -> None:
        if self._at < len(self._engines) and not self._fresh.hasExpired():
            self._engines[self._at].say(*self._phrase, self._rate)
