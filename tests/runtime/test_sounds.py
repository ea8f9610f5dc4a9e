"""Tones and voice put together: what the settings mean for them, and what their buttons do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from twistbreak.composition import sounds as sounds_module
from twistbreak.composition.sounds import Sounds
from twistbreak.core.coach.cues import Cue
from twistbreak.core.settings.preferences import Preferences

pytestmark = pytest.mark.usefixtures("qapp")


class Stage:
    """Programs of the test's own, on an otherwise empty search path, that write down what they are asked."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._log = folder / "log"
        for name, asked in (("paplay", "$1"), ("espeak-ng", "$4 $(/bin/cat)")):
            program = folder / name
            program.write_text(f'#!/bin/sh\necho "{name} {asked}" >>"{self._log}"\n')
            program.chmod(0o755)

    @property
    def heard(self) -> list[str]:
        lines = self._log.read_text().splitlines() if self._log.exists() else []
        return [line.replace(f"{self._folder}/", "") for line in lines]


@pytest.fixture
def stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("SPEECHD_ADDRESS", "inet_socket:elsewhere:6560")
    return Stage(folder)


@pytest.fixture
def owner() -> QObject:
    return QObject()


@pytest.fixture
def sounds(owner: QObject, stage: Stage, tmp_path: Path) -> Iterator[Sounds]:
    del stage  # its programs must be there first
    sounds = Sounds(tmp_path / "bin" / "cache", lambda: None, owner)
    yield sounds
    sounds.close()
    sounds.close()


def test_tones_follow_the_wishes(qtbot: QtBot, sounds: Sounds, stage: Stage) -> None:
    for wishes in (Preferences(volume=0.6), Preferences(volume=0.6, quiet_office=True), Preferences(tones=False)):
        before = len(stage.heard)
        sounds.follow(wishes)
        sounds.play(Cue.TURN)
        qtbot.waitUntil(lambda: not sounds.findChildren(QProcess))
        assert len(stage.heard) - before == wishes.tones
    assert stage.heard == ["paplay cache/turn-60.wav", "paplay cache/turn-30.wav"]


def test_the_button_beside_the_volume_plays_a_tone(qtbot: QtBot, sounds: Sounds, stage: Stage) -> None:
    sounds.follow(Preferences(volume=0.6))
    outcome = sounds.act("sounds.volume")
    qtbot.waitUntil(lambda: stage.heard == ["paplay cache/turn-60.wav"])
    qtbot.waitUntil(lambda: str(outcome()) == "tones are played by paplay")
    assert [status.sensor for status in sounds.status()] == ["sound"]


def test_the_button_beside_the_voice_speaks_at_the_users_rate(qtbot: QtBot, sounds: Sounds, stage: Stage) -> None:
    sounds.follow(Preferences(voice_rate=120))
    outcome = sounds.act("sounds.voice")
    qtbot.waitUntil(lambda: stage.heard == ["espeak-ng 210 Breathe out, turn right"])
    assert str(outcome()) == "spoken by espeak-ng"
    assert [status.sensor for status in sounds.status()] == ["sound", "voice"]


def test_a_voice_that_was_only_tried_out_is_let_go(
    qtbot: QtBot, owner: QObject, stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sounds_module, "LET_GO_MS", 50)
    (tmp_path / "bin" / "espeak-ng").write_text("#!/bin/sh\nexec /bin/sleep 600\n")
    sounds = Sounds(tmp_path / "cache", lambda: None, owner)
    sounds.act("sounds.voice")
    assert len(sounds.findChildren(QProcess)) == 1
    qtbot.waitUntil(lambda: not sounds.findChildren(QProcess))
    assert stage.heard == []
    sounds.close()
