"""Tones and voice as the user wants them; each is loaded when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from twistbreak import resources
from twistbreak.core.coach.cue import Cue
from twistbreak.core.ports import SensorStatus, Speaker
from twistbreak.core.settings.preferences import Preferences
from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import LANGUAGE, say

if TYPE_CHECKING:
    from twistbreak.services.sound import TonePlayer

LET_GO_MS = 8_000
"""A voice that was only tried out is kept ready for another try for this long."""

_SAMPLE = translate("Voice", "Breathe out, turn right")


class Sounds(QObject):
    """Whatever is to be heard.

    Args:
        cache: A folder of the user's for tones at another volume.
        beep: The last resort where no tone can be played.
        parent: Qt parent.
    """

    def __init__(self, cache: Path, beep: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._cache, self._beep = cache, beep
        self._wishes = Preferences()
        self._tones: TonePlayer | None = None
        self._voice: Speaker | None = None
        self._let_go = QTimer(self, singleShot=True, interval=LET_GO_MS)

    def follow(self, wishes: Preferences) -> None:
        """Take over the user's wishes; they hold for what is heard next."""
        self._wishes = wishes
        if self._tones is not None:
            self._tones.set_volume(wishes.loudness)

    def play(self, cue: Cue) -> None:
        """Sound a cue."""
        self._player().play(cue)

    def speaker(self) -> Speaker:
        """The voice."""
        if self._voice is None:
            from twistbreak.services import speech  # noqa: PLC0415 -- loads late

            self._voice = voice = speech.choose(self)
            self._let_go.timeout.connect(voice.close)
        self._let_go.stop()
        return self._voice

    def act(self, key: str) -> Callable[[], Text]:
        """Let the user hear what a setting does: see `ui.settings.dialog.SettingsIntents`."""
        if key != "sounds.voice":
            self._player().play(Cue.TURN)
            return lambda: self._player().status().how
        voice = self.speaker()
        voice.set_rate(self._wishes.voice_rate)
        voice.open()
        voice.say(say(_SAMPLE), say(LANGUAGE))
        self._let_go.start()
        return lambda: voice.status().how

    def status(self) -> Iterable[SensorStatus]:
        """What can be heard on this desktop; the voice only once it was wanted."""
        return (self._player().status(), *([self._voice.status()] if self._voice else []))

    def close(self) -> None:
        """Be silent. May be called twice."""
        self._let_go.stop()
        if self._tones is not None:
            self._tones.close()
        if self._voice is not None:
            self._voice.close()

    def _player(self) -> TonePlayer:
        if self._tones is None:
            from twistbreak.services import sound  # noqa: PLC0415 -- loads late

            self._tones = sound.choose(resources.assets() / "sounds", self._cache, self._beep, self)
            self._tones.set_volume(self._wishes.loudness)
        return self._tones
