from __future__ import annotations

import importlib.util
import math
import os
import sys
import wave
from array import array
from collections.abc import Callable, Iterator
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from twistbreak import resources
from twistbreak.core.coach.cues import RINGS, Cue
from twistbreak.services.sound import choose
from twistbreak.services.sound.player import LINUX, MOST_AT_ONCE, Program, ProgramTonePlayer
from twistbreak.services.sound.volume import ToneFiles, gain

SOUNDS = resources.assets() / "sounds"

pytestmark = pytest.mark.usefixtures("qapp")


def read(path: Path) -> array[int]:
    with wave.open(str(path), "rb") as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, 22050)
        return array("h", file.readframes(file.getnframes()))


def seconds(cue: Cue) -> float:
    return len(read(SOUNDS / f"{cue}.wav")) / 22050


def pitch(samples: array[int]) -> float:
    """Rough pitch by zero crossings, in hertz."""
    crossings = sum((before < 0) != (after < 0) for before, after in pairwise(samples))
    return crossings * 22050 / 2 / len(samples)


# The tones


@pytest.fixture(scope="module")
def make_sounds() -> ModuleType:
    path = resources.data_root() / "packaging" / "make_sounds.py"
    specification = importlib.util.spec_from_file_location("make_sounds", path)
    assert specification is not None
    assert specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    sys.modules["make_sounds"] = module
    specification.loader.exec_module(module)
    return module


def test_every_cue_has_a_tone_and_every_tone_a_cue() -> None:
    assert {path.stem for path in SOUNDS.glob("*.wav")} == {cue.value for cue in Cue}


@pytest.mark.parametrize("cue", Cue)
def test_the_tones_are_what_the_script_makes(cue: Cue, make_sounds: ModuleType) -> None:
    made = make_sounds.samples(make_sounds.TONES[cue.value])
    shipped = read(SOUNDS / f"{cue}.wav")
    assert len(made) == len(shipped)
    assert max(abs(one - other) for one, other in zip(made, shipped, strict=True)) <= 1


@pytest.mark.parametrize("cue", Cue)
def test_no_tone_clicks_clips_or_lasts(cue: Cue) -> None:
    samples = read(SOUNDS / f"{cue}.wav")
    loudest = max(map(abs, samples))
    assert 0.35 * 32767 < loudest < 0.8 * 32767
    assert abs(samples[0]) < 100
    assert abs(samples[-1]) < 100
    assert max(map(abs, samples[:22])) < loudest / 5  # the first millisecond
    assert max(abs(after - before) for before, after in pairwise(samples)) < 0.6 * loudest
    assert seconds(cue) < 2
    assert (SOUNDS / f"{cue}.wav").stat().st_size < 80_000


def test_turn_glides_up_and_return_glides_down() -> None:
    for cue, sign in ((Cue.TURN, 1), (Cue.RETURN, -1)):
        samples = read(SOUNDS / f"{cue}.wav")
        begins, ends = pitch(samples[500:3500]), pitch(samples[-6000:-3000])
        assert math.log2(ends / begins) * sign > 0.4


def test_the_shortest_is_the_swing_and_the_longest_the_end() -> None:
    assert min(Cue, key=seconds) is Cue.SWING
    assert max(Cue, key=seconds) is Cue.DONE


def shape(cue: Cue) -> tuple[int, ...]:
    """The way the pitch goes, in half tones, from one to the next of its stages."""
    samples = read(SOUNDS / f"{cue}.wav")
    step = 22050 // 12
    audible = [
        pitch(part)
        for part in (samples[at : at + step] for at in range(300, len(samples) - step, step))
        if max(map(abs, part)) > 3000
    ]
    return tuple(round(12 * math.log2(after / before)) for before, after in pairwise(audible))


def test_no_two_tones_have_the_same_shape() -> None:
    """To be told apart with closed eyes, whatever the loudspeaker does to loudness and colour."""
    shapes = {cue: tuple(step for step in shape(cue) if step) for cue in Cue if cue is not Cue.SWING}
    assert len(set(shapes.values())) == len(shapes), shapes
    assert all(step > 0 for cue in (Cue.START, Cue.TURN, Cue.DONE) for step in shapes[cue])
    assert all(step < 0 for step in shapes[Cue.RETURN])
    assert {step > 0 for step in shapes[Cue.OTHER_SIDE]} == {True, False}
    assert shapes[Cue.HALF_WAY] == ()
    assert sum(shapes[Cue.DONE]) == pytest.approx(12, abs=1)
    assert sum(shapes[Cue.START]) == pytest.approx(5, abs=1)
    assert sum(shapes[Cue.TURN]) == -sum(shapes[Cue.RETURN]) == pytest.approx(7, abs=1)


@pytest.mark.parametrize("cue", Cue)
def test_a_tone_leaves_room_for_a_voice_where_it_says_so(cue: Cue) -> None:
    samples = read(SOUNDS / f"{cue}.wav")
    after = samples[round(RINGS[cue].total_seconds() * 22050) :]
    assert max(map(abs, after)) < 0.42 * max(map(abs, samples))


def test_the_bell_is_the_highest() -> None:
    def height(cue: Cue) -> float:
        return pitch(read(SOUNDS / f"{cue}.wav")[500:3000])

    assert max(Cue, key=height) is Cue.HALF_WAY


# Volume


def test_a_quieter_tone_is_a_scaled_copy_and_the_original_is_left_alone(tmp_path: Path) -> None:
    files = ToneFiles(SOUNDS, tmp_path / "cache")
    assert files.find("turn") == SOUNDS / "turn.wav"
    files.percent = 50
    quiet = read(files.find("turn"))
    for one, other in zip(read(SOUNDS / "turn.wav"), quiet, strict=True):
        assert abs(one * 0.25 - other) <= 0.5


def test_only_the_volume_in_use_is_kept_and_made_once(tmp_path: Path) -> None:
    files = ToneFiles(SOUNDS, tmp_path)
    for percent in (10, 70, 40):
        files.percent = percent
        made = files.find("done")
        assert [path.name for path in tmp_path.iterdir()] == [f"done-{percent}.wav"]
    made.write_bytes(b"as it was")
    assert files.find("done").read_bytes() == b"as it was"


def test_a_copy_of_an_earlier_version_is_made_anew(tmp_path: Path) -> None:
    (tmp_path / "done-40.wav").write_bytes(b"old")
    files = ToneFiles(SOUNDS, tmp_path)
    files.percent = 40
    assert read(files.find("done"))


def test_the_volume_stays_within_bounds() -> None:
    files = ToneFiles(SOUNDS, SOUNDS)
    for asked, got in ((-5, 0), (0, 0), (100, 100), (400, 100)):
        files.percent = asked
        assert files.percent == got
    assert (gain(0), gain(50), gain(100)) == (0, 0.25, 1)


# The player, with programs of the test's own


class Stage:
    """Fake programs that write down what they were asked to play."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._log = folder / "played"
        self._log.touch()
        self.beeps = 0

    def program(self, name: str, body: str = "") -> Program:
        path = self._folder / name
        path.write_text(f'#!/bin/sh\necho "{name} $(basename "$1" .wav)" >>"{self._log}"\n{body}\n')
        path.chmod(0o755)
        return Program(str(path))

    def beep(self) -> None:
        self.beeps += 1

    @property
    def played(self) -> list[str]:
        return self._log.read_text().splitlines()


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


Make = Callable[..., ProgramTonePlayer]


@pytest.fixture
def player(stage: Stage, tmp_path: Path) -> Iterator[Make]:
    players: list[ProgramTonePlayer] = []

    def make(*programs: Program, longest: timedelta = timedelta(seconds=10)) -> ProgramTonePlayer:
        made = ProgramTonePlayer(SOUNDS, tmp_path / "cache", stage.beep, programs=programs, longest=longest)
        players.append(made)
        return made

    yield make
    for made in players:
        made.close()


def children() -> frozenset[str]:
    """Our processes' children, zombies included; those of other tests may still be going."""
    return frozenset(Path(f"/proc/self/task/{os.getpid()}/children").read_text().split())


def test_a_tone_is_played_by_the_first_program_that_works(qtbot: QtBot, stage: Stage, player: Make) -> None:
    playing = player(Program("/nowhere/at/all"), stage.program("no-server", "exit 1"), stage.program("works"))
    playing.play(Cue.TURN)
    qtbot.waitUntil(lambda: str(playing.status().how).endswith("/works"))
    playing.play(Cue.DONE)
    qtbot.waitUntil(lambda: len(stage.played) == 3)
    assert stage.played == ["no-server turn", "works turn", "works done"]
    assert stage.beeps == 0


def test_play_waits_for_no_program(stage: Stage, player: Make) -> None:
    before = children()
    player(stage.program("slow", "exec sleep 600")).play(Cue.START)
    assert len(children() - before) == 1


def test_a_program_that_has_ended_leaves_no_zombie(qtbot: QtBot, stage: Stage, player: Make) -> None:
    before = children()
    player(stage.program("works")).play(Cue.START)
    qtbot.waitUntil(lambda: stage.played == ["works start"] and children() <= before)


def test_the_volume_is_heard_by_the_program_and_zero_plays_nothing(qtbot: QtBot, stage: Stage, player: Make) -> None:
    playing = player(stage.program("works"))
    playing.set_volume(0)
    playing.play(Cue.START)
    playing.set_volume(30)
    playing.play(Cue.RETURN)
    qtbot.waitUntil(lambda: len(stage.played) == 1)
    assert stage.played == ["works return-30"]


def test_where_nothing_plays_it_beeps_each_time_and_says_so_once(
    qtbot: QtBot, stage: Stage, player: Make, caplog: pytest.LogCaptureFixture
) -> None:
    playing = player(stage.program("broken", "exit 3"), Program("/nowhere/at/all"))
    for times in (1, 2, 3):
        playing.play(Cue.TURN)
        qtbot.waitUntil(lambda expected=times: stage.beeps == expected)
    assert [record.getMessage().split(" (")[0] for record in caplog.records] == [
        "No tones: no program that plays tones works here"
    ]
    assert not playing.status().works


def test_without_any_program_it_beeps(stage: Stage, player: Make, caplog: pytest.LogCaptureFixture) -> None:
    player(Program("no-such-program-here")).play(Cue.TURN)
    assert stage.beeps == 1
    assert "tried no-such-program-here" in caplog.text


def test_sound_that_comes_back_is_used_again(qtbot: QtBot, stage: Stage, player: Make) -> None:
    playing = player(stage.program("only", "exit 1"))
    playing.play(Cue.TURN)
    qtbot.waitUntil(lambda: stage.beeps == 1)
    stage.program("only")
    playing.play(Cue.DONE)
    qtbot.waitUntil(lambda: playing.status().works)
    assert stage.beeps == 1


def test_a_cache_that_cannot_be_written_beeps(stage: Stage, tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").touch()
    playing = ProgramTonePlayer(SOUNDS, tmp_path / "file" / "cache", stage.beep, programs=[stage.program("works")])
    playing.set_volume(50)
    playing.play(Cue.TURN)
    assert (stage.beeps, stage.played) == (1, [])
    assert "the tone cannot be made ready" in caplog.text


def test_a_program_that_hangs_is_ended_and_the_next_one_gets_its_turn(
    qtbot: QtBot, stage: Stage, player: Make, caplog: pytest.LogCaptureFixture
) -> None:
    before = children()
    playing = player(
        stage.program("hangs", "exec sleep 600"), stage.program("works"), longest=timedelta(milliseconds=300)
    )
    playing.play(Cue.TURN)
    qtbot.waitUntil(lambda: stage.played == ["hangs turn"])
    qtbot.waitUntil(lambda: children() <= before)
    assert "hangs and is ended" in caplog.text
    playing.play(Cue.DONE)
    qtbot.waitUntil(lambda: len(stage.played) == 2)
    assert stage.played[1] == "works done"


def test_only_a_few_sound_together_and_none_after_close(qtbot: QtBot, stage: Stage, player: Make) -> None:
    before = children()
    playing = player(stage.program("slow", "exec sleep 600"))
    for _ in range(MOST_AT_ONCE + 2):
        playing.play(Cue.SWING)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: len(children() - before) == MOST_AT_ONCE)
    playing.close()
    playing.close()
    assert children() <= before


def test_this_platform_has_its_players(stage: Stage, tmp_path: Path) -> None:
    parent = QObject()
    chosen = choose(SOUNDS, tmp_path, stage.beep, parent)
    assert isinstance(chosen, ProgramTonePlayer)
    assert [program.name for program in LINUX] == ["pw-play", "paplay", "aplay"]


def test_before_the_first_tone_it_promises_no_more_than_it_knows(qtbot: QtBot, stage: Stage, player: Make) -> None:
    missing, works = Program("/nowhere/at/all"), stage.program("works")
    playing = player(missing, works)
    assert str(playing.status().how) == f"no tone was played yet; {works.name} will be tried first"
    playing.play(Cue.TURN)
    qtbot.waitUntil(lambda: str(playing.status().how) == f"tones are played by {works.name}")
    alone = player(missing)
    assert not alone.status().works
    assert str(alone.status().how) == "no program that plays tones was found"
