"""Tones and phrases that are really played, on a sound server of the test's own, and recorded back."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QObject, QProcess, Qt, QTimer
from pytestqt.qtbot import QtBot

from support.recording import Recording, onsets, pitch, sounds
from support.routines import shipped
from support.sound_server import Kind, SoundServer
from twistbreak import resources
from twistbreak.core.clock import ZERO
from twistbreak.core.coach.cues import Cue, cues_between
from twistbreak.core.coach.guide import SegmentKind, plan
from twistbreak.core.routines.routine import Dose, Side
from twistbreak.services.sound.player import LINUX, ProgramTonePlayer

SOUNDS = resources.assets() / "sounds"
LATE = 0.12
"""Seconds by which a busy machine may be late in starting a program."""

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A sound server that our child processes find, and no other."""
    with SoundServer(Kind.PULSEAUDIO) as server:
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_COOKIE", "DISPLAY"):
            monkeypatch.delenv(name, raising=False)
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        yield server


class Ear:
    """What reaches somebody who listens."""

    def __init__(self, server: SoundServer, folder: Path) -> None:
        self.beeps = 0
        self.player = ProgramTonePlayer(SOUNDS, folder / "cache", self._beep)
        self._server, self._folder = server, folder

    def record(self) -> Recording:
        return Recording(self._server, self._folder / "tape")

    def _beep(self) -> None:
        self.beeps += 1


@pytest.fixture
def ear(server: SoundServer, tmp_path: Path) -> Iterator[Ear]:
    ear = Ear(server, tmp_path)
    yield ear
    ear.player.close()


class Conductor(QObject):
    """Does things at their times, to the millisecond."""

    def __init__(self, score: Sequence[tuple[float, Callable[[], None]]]) -> None:
        super().__init__()
        self._score = list(score)
        self.is_done = not self._score
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._due)
        self._clock.start()
        self._arm()

    def _due(self) -> None:
        self._score.pop(0)[1]()
        self.is_done = not self._score
        self._arm()

    def _arm(self) -> None:
        if self._score:
            self._timer.start(max(0, round(self._score[0][0] * 1000) - self._clock.elapsed()))


def warm(qtbot: QtBot, ear: Ear) -> None:
    """Find out which program works here, so that it comes first from now on."""
    ear.player.play(Cue.SWING)
    qtbot.waitUntil(lambda: str(ear.player.status().how).endswith("paplay"))


def play(qtbot: QtBot, ear: Ear, score: Sequence[tuple[float, Cue]]) -> tuple[float, Recording]:
    """Play tones at their times; how long the last one takes to fade is waited for on the tape."""
    tape = ear.record()
    conductor = Conductor([(at, lambda cue=cue: ear.player.play(cue)) for at, cue in score])
    qtbot.waitUntil(lambda: conductor.is_done)
    end = tape.length + 2.0
    qtbot.waitUntil(lambda: tape.length > end)
    return end, tape


def test_the_tones_are_heard_at_their_times_and_with_their_pitches(qtbot: QtBot, ear: Ear) -> None:
    warm(qtbot, ear)
    score = [(0.0, Cue.TURN), (1.4, Cue.RETURN), (2.8, Cue.OTHER_SIDE), (4.4, Cue.DONE)]
    _, tape = play(qtbot, ear, score)
    samples = tape.samples()
    heard = sounds(samples)
    assert len(heard) == len(score)
    for (begins, _), (at, _) in zip(heard, score, strict=True):
        assert begins - heard[0][0] == pytest.approx(at, abs=LATE)
    (turn, _), (back, _), (other, _), (done, _) = heard
    assert math.log2(pitch(samples, turn + 0.45) / pitch(samples, turn + 0.03)) > 0.4
    assert math.log2(pitch(samples, back + 0.45) / pitch(samples, back + 0.03)) < -0.4
    notes = [pitch(samples, other + at) for at in (0.05, 0.22, 0.39, 0.6)]
    assert notes[0] > notes[1] < notes[2] > notes[3]
    climbing = [pitch(samples, done + at) for at in (0.05, 0.21, 0.37, 0.6)]
    assert climbing == sorted(climbing)


def test_the_beat_of_the_swing_gets_faster_and_slower_with_the_plan(qtbot: QtBot, ear: Ear) -> None:
    of = plan(shipped("standing-swing"), Dose.QUICK, Side.RIGHT)
    swings = [s for s in of.segments if s.kind is SegmentKind.SWING]
    moments = [s.start - swings[0].start for s in swings if Cue.SWING in cues_between(of, s.start, s.start + s.length)]
    moments = moments[1:]  # the first comes with the tone to turn
    pace = 5  # times as fast as in a break, so that the test takes seconds
    warm(qtbot, ear)
    beats = [at.total_seconds() / pace for at in moments]
    _, tape = play(qtbot, ear, [(at - beats[0], Cue.SWING) for at in beats])
    struck = onsets(tape.samples())
    assert len(struck) == len(beats)
    wanted = [after - before for before, after in pairwise(beats)]
    got = [after - before for before, after in pairwise(struck)]
    assert got == pytest.approx(wanted, abs=LATE)
    middle = got[len(got) // 2]
    assert got[0] > middle + 0.1
    assert got[-1] > middle + 0.1


def test_a_loudspeaker_that_is_taken_away_in_the_middle_is_told_once_and_holds_up_nothing(
    qtbot: QtBot, server: SoundServer, ear: Ear, caplog: pytest.LogCaptureFixture
) -> None:
    warm(qtbot, ear)
    ear.player.play(Cue.DONE)
    sink = next(line for line in server.command("list", "short", "modules").splitlines() if "null-sink" in line)
    server.command("unload-module", sink.split()[0])
    clock = QElapsedTimer()
    for times in (1, 2):
        clock.start()
        ear.player.play(Cue.TURN)
        assert clock.elapsed() < 500
        qtbot.waitUntil(lambda expected=times: ear.beeps >= expected)
    assert not ear.player.status().works
    assert [record.getMessage().split(" (")[0] for record in caplog.records] == [
        "No tones: no program that plays tones works here"
    ]
    server.command("load-module", "module-null-sink", "sink_name=speaker")
    _, tape = play(qtbot, ear, [(0.0, Cue.TURN)])
    assert len(sounds(tape.samples())) == 1
    assert ear.player.status().works


def test_a_sound_server_that_dies_in_the_middle_of_a_routine_delays_no_step(
    qtbot: QtBot, server: SoundServer, ear: Ear, caplog: pytest.LogCaptureFixture
) -> None:
    of = plan(shipped("chair-twist"), Dose.QUICK, Side.RIGHT)
    warm(qtbot, ear)
    at, late = ZERO, 0
    for share in range(1, 41):
        now = of.length * share / 40
        clock = QElapsedTimer()
        clock.start()
        for cue in cues_between(of, at, now):
            ear.player.play(cue)
        late = max(late, clock.elapsed())
        at = now
        if share == 20:
            server.kill()
    qtbot.waitUntil(lambda: ear.beeps > 0)
    assert late < 500
    assert at == of.length
    assert len(caplog.records) == 1


def test_a_frozen_sound_server_is_given_up(
    qtbot: QtBot, server: SoundServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    player = ProgramTonePlayer(SOUNDS, tmp_path, int, programs=LINUX[:2], longest=timedelta(milliseconds=400))
    server.freeze()
    for _ in range(3):
        player.play(Cue.TURN)
        qtbot.waitUntil(lambda: not player.findChildren(QProcess))
    assert [record.getMessage() for record in caplog.records] == ["No tones: paplay hangs and is ended."]
    assert not player.status().works
    player.close()
