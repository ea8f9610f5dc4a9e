"""Voices: real ones into a file and onto a sound server of the test's own, and what happens where there is none."""

from __future__ import annotations

import subprocess
import sys
import wave
from array import array
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QStandardPaths
from pytestqt.qtbot import QtBot

from support.recording import Recording, sounds
from support.routines import NINE, shipped
from support.sound_server import Kind, SoundServer
from twistbreak.core.coach.guide import Breathing, Plan, plan
from twistbreak.core.coach.phrases import Phrase, fitting, phrases_of, speaking_time
from twistbreak.core.routines.routine import Dose, Side
from twistbreak.services.speech import choose, ssip
from twistbreak.services.speech.chain import VoiceChain
from twistbreak.services.speech.dispatcher import DispatcherVoice, socket_path
from twistbreak.services.speech.program_voice import ESPEAK, USUAL_WORDS, Engine, ProgramVoice, macos_voice, sapi_rate
from twistbreak.services.speech.qt_voice import qt_rate
from twistbreak.services.speech.ssip import Answer, Answers

SECOND = timedelta(seconds=1)
BREATHINGS = (Breathing(), Breathing(2 * SECOND, 2 * SECOND), Breathing(10 * SECOND, 12 * SECOND))

pytestmark = pytest.mark.usefixtures("qapp")


# Every phrase, spoken by a real voice into a file


def all_plans() -> Iterator[Plan]:
    for name in NINE:
        for dose in Dose:
            for side in Side:
                for breathing in BREATHINGS:
                    yield plan(shipped(name), dose, side, breathing)


def all_phrases() -> Iterator[Phrase]:
    for of in all_plans():
        for index in range(len(of.segments)):
            yield from phrases_of(of, index)
            yield from phrases_of(of, index, complete=False)


def words_of(phrase: Phrase) -> str | None:
    return fitting([str(variant) for variant in phrase.variants], phrase.end - phrase.start)


def rendered(words: str, file: Path) -> tuple[timedelta, timedelta]:
    """Speak into a file; how long it is, and until when something is heard."""
    options = ESPEAK[0].options("en", USUAL_WORDS, "")
    subprocess.run([ESPEAK[0].name, *options, "-w", str(file)], input=words.encode(), check=True, timeout=20)
    with wave.open(str(file), "rb") as sound:
        rate, samples = sound.getframerate(), array("h", sound.readframes(sound.getnframes()))
    heard = [index for index, sample in enumerate(samples) if abs(sample) > 500]
    assert len(heard) > rate // 20, f"{words!r} is silent"
    return SECOND * (len(samples) / rate), SECOND * (heard[-1] / rate)


def test_a_real_voice_speaks_each_phrase_of_each_routine_within_its_time(tmp_path: Path) -> None:
    room: dict[str, timedelta] = {}
    for phrase in all_phrases():
        if words := words_of(phrase):
            room[words] = min(room.get(words, timedelta.max), phrase.end - phrase.start)
    assert len(room) > 60
    for words, has in room.items():
        _, heard = rendered(words, tmp_path / "phrase.wav")
        assert heard <= has, words
        assert heard <= speaking_time(words), words


@pytest.mark.parametrize("rate", [70, 150])
def test_the_estimate_holds_at_other_rates(rate: int, tmp_path: Path) -> None:
    words = "Now the left side. Take the chair with your left hand"
    options = ESPEAK[0].options("en", USUAL_WORDS * rate // 100, "")
    file = tmp_path / "phrase.wav"
    subprocess.run([ESPEAK[0].name, *options, "-w", str(file)], input=words.encode(), check=True, timeout=20)
    with wave.open(str(file), "rb") as sound:
        length = SECOND * (sound.getnframes() / sound.getframerate())
    assert 0.6 * speaking_time(words, rate) < length < speaking_time(words, rate)


# Onto a sound server


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[SoundServer]:
    """A sound server that our child processes find, and no other."""
    with SoundServer(Kind.PULSEAUDIO) as server:
        for name in ("PULSE_SERVER", "PULSE_RUNTIME_PATH", "PULSE_COOKIE", "SPEECHD_ADDRESS", "DISPLAY"):
            monkeypatch.delenv(name, raising=False)
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        yield server


class Voices:
    """Speakers that are closed when the test ends, however it ends."""

    def __init__(self) -> None:
        self.parent = QObject()
        self._made: list[VoiceChain] = []

    def __call__(self, *engines: DispatcherVoice | ProgramVoice) -> VoiceChain:
        chain = VoiceChain(engines, self.parent) if engines else choose(self.parent)
        self._made.append(chain)
        return chain

    def close(self) -> None:
        for chain in self._made:
            chain.close()


@pytest.fixture
def voices() -> Iterator[Voices]:
    voices = Voices()
    yield voices
    voices.close()


@pytest.fixture
def dispatcher(server: SoundServer, qtbot: QtBot) -> Iterator[DispatcherVoice]:
    """A real speech-dispatcher that is ready; it ends when the test does."""
    voice = DispatcherVoice(server.environment)
    yield voice
    pid = Path(server.environment["XDG_RUNTIME_DIR"]) / "speech-dispatcher/pid/speech-dispatcher.pid"
    if pid.exists():
        number = int(pid.read_text())
        subprocess.run(["kill", str(number)], check=False)
        qtbot.waitUntil(lambda: not Path(f"/proc/{number}").exists())


def listen(qtbot: QtBot, server: SoundServer, file: Path, speak: Callable[[], object], until_s: float) -> list[float]:
    """What is heard from the call of `speak` on: lengths of what is parted by half a second of silence."""
    tape = Recording(server, file)
    speak()
    end = tape.length + until_s
    qtbot.waitUntil(lambda: tape.length > end)
    return [last - first for first, last in sounds(tape.samples(), gap=0.5)]


def test_espeak_is_heard(qtbot: QtBot, server: SoundServer, voices: Voices, tmp_path: Path) -> None:
    chain = voices(ProgramVoice(ESPEAK[0]))
    words = "Breathe out, turn right"
    heard = listen(qtbot, server, tmp_path / "tape", lambda: chain.say(words, "en"), 3.0)
    assert len(heard) == 1
    assert 0.8 < heard[0] < speaking_time(words).total_seconds()


def test_a_new_phrase_takes_the_place_of_the_one_before(
    qtbot: QtBot, server: SoundServer, voices: Voices, tmp_path: Path
) -> None:
    chain = voices(ProgramVoice(ESPEAK[0]))

    def both() -> None:
        chain.say("This one is said for quite a long time and does not come to its end", "en")
        chain.say("Half way", "en")

    heard = listen(qtbot, server, tmp_path / "tape", both, 3.0)
    assert len(heard) == 1
    assert heard[0] < 1.2


def test_speech_dispatcher_is_started_and_heard_and_stops_when_told(
    qtbot: QtBot, server: SoundServer, voices: Voices, dispatcher: DispatcherVoice, tmp_path: Path
) -> None:
    chain = voices(dispatcher)
    words = "Breathe out, turn right"
    chain.open()
    qtbot.waitUntil(lambda: bool(dispatcher.languages))
    heard = listen(qtbot, server, tmp_path / "one", lambda: chain.say(words, "en"), 3.0)
    assert len(heard) == 1
    assert 0.8 < heard[0] < speaking_time(words).total_seconds()
    assert str(chain.status().how) == "spoken by speech-dispatcher"

    tape = Recording(server, tmp_path / "two")
    chain.say("This one is said for quite a long time and does not come to its end", "en")
    qtbot.waitUntil(lambda: bool(sounds(tape.samples_so_far())))
    chain.stop()
    end = tape.length + 3.0
    qtbot.waitUntil(lambda: tape.length > end)
    ((first, last),) = sounds(tape.samples(), gap=0.5)
    assert last - first < 2.5


def test_when_speech_dispatcher_dies_espeak_goes_on(
    qtbot: QtBot, server: SoundServer, voices: Voices, dispatcher: DispatcherVoice, tmp_path: Path
) -> None:
    chain = voices(dispatcher, ProgramVoice(ESPEAK[0]))
    chain.open()
    pid = Path(server.environment["XDG_RUNTIME_DIR"]) / "speech-dispatcher/pid/speech-dispatcher.pid"
    qtbot.waitUntil(pid.exists)
    qtbot.waitUntil(lambda: bool(dispatcher.languages))
    subprocess.run(["kill", "-KILL", pid.read_text().strip()], check=True)
    qtbot.waitUntil(lambda: str(chain.status().how) == "spoken by espeak-ng")
    heard = listen(qtbot, server, tmp_path / "tape", lambda: chain.say("Half way", "en"), 2.0)
    assert len(heard) == 1
    pid.unlink()


def test_a_loudspeaker_that_is_taken_away_silences_the_voice_and_is_told_once(
    qtbot: QtBot, server: SoundServer, voices: Voices, caplog: pytest.LogCaptureFixture
) -> None:
    chain = voices(ProgramVoice(ESPEAK[0]))
    server.kill()
    for _ in range(2):
        clock = QElapsedTimer()
        clock.start()
        chain.say("Half way", "en")
        assert clock.elapsed() < 500
        qtbot.waitUntil(lambda: not chain.status().works)
        chain.close()  # the next break tries again
    assert [record.getMessage() for record in caplog.records] == ["No voice: espeak-ng: no sound device."]


def test_a_language_that_no_voice_speaks_is_not_spoken(
    qtbot: QtBot, server: SoundServer, voices: Voices, dispatcher: DispatcherVoice, tmp_path: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:  # fmt: skip
    chain = voices(dispatcher, ProgramVoice(ESPEAK[0]))
    chain.open()
    qtbot.waitUntil(lambda: bool(dispatcher.languages))
    heard = listen(qtbot, server, tmp_path / "tape", lambda: chain.say("Nonsense", "qx"), 2.0)
    assert heard == []
    qtbot.waitUntil(lambda: not chain.status().works)
    assert "no voice speaks qx" in caplog.text


# Programs of the test's own


@pytest.fixture
def script(tmp_path: Path) -> Callable[[str, str], ProgramVoice]:
    """Makes a voice of a shell script, which writes down what it reads."""

    def make(name: str, body: str) -> ProgramVoice:
        path = tmp_path / name
        path.write_text(f'#!/bin/sh\necho "{name} $* $(cat)" >>"{tmp_path / "spoken"}"\n{body}\n')
        path.chmod(0o755)
        return ProgramVoice(
            Engine(str(path), lambda language, words, _: [language, str(words)]), longest=timedelta(seconds=2)
        )

    return make


def spoken(folder: Path) -> list[str]:
    file = folder / "spoken"
    return file.read_text().splitlines() if file.exists() else []


Script = Callable[[str, str], ProgramVoice]


def test_where_one_voice_fails_the_next_says_the_same_phrase(
    qtbot: QtBot, voices: Voices, script: Script, tmp_path: Path
) -> None:
    chain = voices(ProgramVoice(Engine("/nowhere/at/all", lambda *_: [])), script("one", "exit 1"), script("two", ""))
    chain.set_rate(80)
    chain.say("Turn right", "en")
    qtbot.waitUntil(lambda: len(spoken(tmp_path)) == 2)
    assert spoken(tmp_path) == ["one en 140 Turn right", "two en 140 Turn right"]
    qtbot.waitUntil(lambda: not chain.findChildren(QProcess))
    chain.say("Come back", "en")
    qtbot.waitUntil(lambda: len(spoken(tmp_path)) == 3)


def test_a_phrase_is_read_by_the_voice_and_never_by_the_command_line(
    qtbot: QtBot, voices: Voices, script: Script, tmp_path: Path
) -> None:
    chain = voices(script("one", ""))
    chain.say("--help; $(touch /nowhere)", "en")
    qtbot.waitUntil(lambda: spoken(tmp_path) == ["one en 175 --help; $(touch /nowhere)"])


def test_a_voice_that_hangs_is_ended_and_nobody_waits_for_it(
    qtbot: QtBot, voices: Voices, script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    chain = voices(script("hangs", "exec sleep 600"))
    clock = QElapsedTimer()
    clock.start()
    chain.say("Turn right", "en")
    assert clock.elapsed() < 500
    qtbot.waitUntil(lambda: not chain.status().works)
    assert "No voice: hangs: it hangs." in caplog.text
    assert "hangs: it hangs" in str(chain.status().how)
    qtbot.waitUntil(lambda: not chain.findChildren(QProcess))


def test_a_phrase_that_comes_too_late_is_not_said_by_the_next_voice(
    qtbot: QtBot, voices: Voices, script: Script, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    late = script("late", "exec sleep 600")
    chain = voices(late, script("next", ""))
    chain.say("Turn right", "en")
    qtbot.waitUntil(lambda: str(chain.status().how) == "spoken by next")
    chain.say("Come back", "en")
    qtbot.waitUntil(lambda: len(spoken(tmp_path)) == 2)
    assert spoken(tmp_path) == ["late en 175 Turn right", "next en 175 Come back"]
    assert caplog.records == []


def test_stop_ends_the_program_and_close_leaves_none(qtbot: QtBot, voices: Voices, script: Script) -> None:
    chain = voices(script("long", "exec sleep 600"))
    chain.say("Turn right", "en")
    chain.stop()
    qtbot.waitUntil(lambda: not chain.findChildren(QProcess))
    chain.say("Turn right", "en")
    chain.close()
    chain.close()
    qtbot.waitUntil(lambda: not chain.findChildren(QProcess))
    assert chain.status().works


def test_without_any_voice_it_says_what_would_bring_one(voices: Voices, caplog: pytest.LogCaptureFixture) -> None:
    chain = voices(ProgramVoice(Engine("/nowhere/at/all", lambda *_: [])))
    chain.say("Turn right", "en")
    assert not chain.status().works
    assert str(chain.status().how) == "no voice was found; speech-dispatcher or espeak-ng would bring one"
    assert [record.getMessage() for record in caplog.records] == ["No voice: none is installed."]


def test_this_platform_tries_speech_dispatcher_first(voices: Voices) -> None:
    assert str(voices().status().how) == "spoken by speech-dispatcher"


def test_nothing_of_it_is_loaded_before_a_voice_is_wanted() -> None:
    loaded = "import sys, twistbreak.composition.program; print([m for m in sys.modules if 'speech' in m.lower()])"
    run = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True, timeout=60)
    assert run.stdout.strip() == "[]"


# Speech-dispatcher that is not there, or not right


def test_the_socket_is_where_the_environment_says() -> None:
    assert socket_path({"XDG_RUNTIME_DIR": "/run/me"}) == "/run/me/speech-dispatcher/speechd.sock"
    assert socket_path({"SPEECHD_ADDRESS": "unix_socket:/tmp/here"}) == "/tmp/here"
    assert socket_path({"SPEECHD_ADDRESS": "inet_socket:there:6560"}) is None


@pytest.fixture
def environ(tmp_path: Path) -> dict[str, str]:
    return {"SPEECHD_ADDRESS": f"unix_socket:{tmp_path / 'sock'}"}


def test_a_machine_without_speech_dispatcher_goes_on_to_the_next(
    voices: Voices, script: Script, environ: dict[str, str]
) -> None:
    chain = voices(DispatcherVoice(environ, lambda _: ""), script("next", ""))
    chain.open()
    assert str(chain.status().how) == "spoken by next"


def test_a_service_that_does_not_start_goes_on_to_the_next(
    qtbot: QtBot, voices: Voices, script: Script, environ: dict[str, str], tmp_path: Path
) -> None:
    chain = voices(DispatcherVoice(environ, lambda _: QStandardPaths.findExecutable("false")), script("next", ""))
    chain.say("Turn right", "en")
    qtbot.waitUntil(lambda: spoken(tmp_path) == ["next en 175 Turn right"])


# The words of SSIP


def test_answers_are_put_together_from_pieces() -> None:
    answers = Answers()
    assert answers.take(b"208 OK CLIENT NA") == []
    assert answers.take(b"ME SET\r\n249-English\ten\tnone\r\n249-Deutsch\tde_DE\tnone\r\n249 OK VOICE") == [
        Answer(208, (), "OK CLIENT NAME SET")
    ]
    (listed,) = answers.take(b" LIST SENT\r\n")
    assert listed.is_good
    assert ssip.languages(listed) == {"en", "de"}
    (event,) = answers.take(b"701-1\r\n701-2\r\n701 BEGIN\r\n")
    assert event.is_event
    (refused,) = answers.take(b"300 ERR INTERNAL\r\n")
    assert not refused.is_good


@given(st.lists(st.sampled_from([b"208 OK\r\n", b"249-a\ten\tb\r\n249 OK\r\n", b"701-1\r\n701 END\r\n"])), st.data())
def test_answers_do_not_depend_on_how_they_are_cut(lines: list[bytes], data: st.DataObject) -> None:
    whole = b"".join(lines)
    cuts = sorted(data.draw(st.lists(st.integers(0, len(whole)))))
    pieces = [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]
    answers = Answers()
    assert [answer for piece in pieces for answer in answers.take(piece)] == Answers().take(whole)


def test_what_is_no_ssip_is_refused() -> None:
    with pytest.raises(ValueError, match="HTTP"):
        Answers().take(b"HTTP/1.1 400 Bad Request\r\n")


def test_a_phrase_with_dots_is_one_phrase() -> None:
    assert ssip.spoken("Hold.\n.\n..") == "Hold.\r\n..\r\n...\r\n."


@pytest.mark.parametrize(("percent", "rate"), [(50, -100), (100, 0), (150, 33), (400, 100)])
def test_rates_of_speech_dispatcher(percent: int, rate: int) -> None:
    assert ssip.rate(percent) == rate


def test_rates_of_other_voices() -> None:
    assert (sapi_rate(100), sapi_rate(300), sapi_rate(33)) == (0, 10, -10)
    assert (qt_rate(100), qt_rate(150), qt_rate(50)) == (0.0, 0.5, -0.5)


def test_the_voice_of_macos_fits_the_language() -> None:
    voices = (
        "Alex                en_US    # Most people\nBad News            en_US    # The light\nAnna  de_DE  # Hallo"
    )
    assert macos_voice(voices, "en") == "Alex"
    assert macos_voice(voices.replace("Alex  ", "Bad Name"), "en-GB") == "Bad Name"
    assert macos_voice(voices, "de") == "Anna"
    assert macos_voice(voices, "fr") is None
