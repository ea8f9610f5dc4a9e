from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from support.sound_server import Kind, SoundServer
from support.told import Told
from twistbreak.core.clock import Busy, BusyKind
from twistbreak.services.presence import pulse_wire as wire
from twistbreak.services.presence import retry, unix_link
from twistbreak.services.presence.calls_pulse import PulseCallSensor, read_cookie, server_socket
from twistbreak.services.presence.programs import Ignored
from twistbreak.services.presence.pulse_wire import Command, Packets, Recording, Values, WireError

NOTHING: frozenset[Busy] = frozenset()

pytestmark = pytest.mark.usefixtures("qapp")


def call(*programs: str) -> frozenset[Busy]:
    return frozenset(Busy(BusyKind.CALL, program) for program in programs)


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "FIRST_PAUSE", timedelta(milliseconds=50))


@pytest.fixture(params=list(Kind))
def server(request: pytest.FixtureRequest) -> Iterator[SoundServer]:
    with SoundServer(request.param) as server:
        yield server


@pytest.fixture
def pulseaudio() -> Iterator[SoundServer]:
    with SoundServer(Kind.PULSEAUDIO) as server:
        yield server


@pytest.fixture
def listening(qtbot: QtBot, server: SoundServer) -> Iterator[tuple[PulseCallSensor, Told]]:
    sensor = PulseCallSensor(server.environment)
    told = Told(sensor)
    sensor.start(told)
    qtbot.waitUntil(lambda: sensor.status().works)
    yield sensor, told
    sensor.stop()


# Real sound servers, real recordings


def test_calls_are_told_when_they_begin_and_when_they_end(
    qtbot: QtBot, server: SoundServer, listening: tuple[PulseCallSensor, Told]
) -> None:
    sensor, told = listening
    assert sensor.busy() == NOTHING
    first = server.record("telephone")
    qtbot.waitUntil(lambda: told.last() == call("telephone"))
    second = server.record("conference")
    qtbot.waitUntil(lambda: told.last() == call("telephone", "conference"))
    server.end(first)
    qtbot.waitUntil(lambda: told.last() == call("conference"))
    server.end(second)
    qtbot.waitUntil(lambda: told.last() == NOTHING)
    assert told.seen == [call("telephone"), call("telephone", "conference"), call("conference"), NOTHING]


def test_a_call_that_runs_already_is_seen(qtbot: QtBot, server: SoundServer) -> None:
    server.record("telephone")
    sensor = PulseCallSensor(server.environment)
    told = Told(sensor)
    sensor.start(told)
    assert told.count == 0
    qtbot.waitUntil(lambda: told.last() == call("telephone"))
    sensor.stop()
    assert (sensor.busy(), sensor.status().works) == (NOTHING, False)


def test_what_the_loudspeaker_plays_is_no_call(
    qtbot: QtBot, server: SoundServer, listening: tuple[PulseCallSensor, Told]
) -> None:
    _, told = listening
    server.record("recorder", source="speaker.monitor")
    server.record("telephone")
    qtbot.waitUntil(lambda: told.count > 0)
    assert told.seen == [call("telephone")]


def test_an_ignored_program_is_no_call_from_now_on_and_again_when_it_is_not_ignored(
    qtbot: QtBot, server: SoundServer, listening: tuple[PulseCallSensor, Told]
) -> None:
    sensor, told = listening
    server.record("NoiseFilter")
    qtbot.waitUntil(lambda: told.last() == call("NoiseFilter"))
    sensor.set_ignored(["noisefilter"])
    assert told.last() == NOTHING
    sensor.set_ignored(["another"])
    assert told.last() == call("NoiseFilter")
    sensor.set_ignored(["PACAT"])  # the file name of the program behind it
    assert told.last() == NOTHING


def test_what_the_sound_server_itself_records_is_no_call(qtbot: QtBot, pulseaudio: SoundServer) -> None:
    sensor = PulseCallSensor(pulseaudio.environment)
    told = Told(sensor)
    sensor.start(told)
    qtbot.waitUntil(lambda: sensor.status().works)
    pulseaudio.command("load-module", "module-loopback", "source=microphone", "sink=speaker")
    pulseaudio.record("telephone")
    qtbot.waitUntil(lambda: told.count > 0)
    assert told.seen == [call("telephone")]
    sensor.stop()


def test_a_server_that_dies_ends_the_call_and_a_new_one_is_found(
    qtbot: QtBot, server: SoundServer, listening: tuple[PulseCallSensor, Told]
) -> None:
    sensor, told = listening
    server.record("telephone")
    qtbot.waitUntil(lambda: told.last() == call("telephone"))
    server.kill()
    qtbot.waitUntil(lambda: told.last() == NOTHING)
    assert not sensor.status().works
    assert str(sensor.status().how) == "cannot see the microphone: no sound server answers; trying again"
    server.start()
    qtbot.waitUntil(lambda: sensor.status().works)
    server.record("conference")
    qtbot.waitUntil(lambda: told.last() == call("conference"))


def test_a_server_that_hangs_stops_nothing_and_is_given_up(
    qtbot: QtBot, pulseaudio: SoundServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unix_link, "PATIENCE_MS", 100)
    sensor = PulseCallSensor(pulseaudio.environment)
    pulseaudio.freeze()
    sensor.start(Told(sensor))
    assert str(sensor.status().how) == "asking the sound server"
    qtbot.waitUntil(lambda: "trying again" in str(sensor.status().how))
    sensor.stop()


def test_at_rest_no_timer_runs(listening: tuple[PulseCallSensor, Told], qtbot: QtBot) -> None:
    sensor, _ = listening
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in sensor.findChildren(QTimer)))


# Without a server


def test_a_machine_without_a_server_is_asked_again_ever_more_rarely(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retry, "FIRST_PAUSE", timedelta(milliseconds=1))
    monkeypatch.setattr(retry, "LONGEST_PAUSE", timedelta(milliseconds=8))
    sensor = PulseCallSensor({"XDG_RUNTIME_DIR": str(tmp_path)})
    sensor.start(Told(sensor))
    pauses: set[int] = set()

    def longest() -> bool:
        pauses.update(timer.interval() for timer in sensor.findChildren(QTimer) if timer.isActive())
        return 8 in pauses

    qtbot.waitUntil(longest)
    assert pauses <= {1, 2, 4, 8}
    sensor.stop()
    assert not any(timer.isActive() for timer in sensor.findChildren(QTimer))


def test_a_server_that_speaks_something_else_is_left_alone(qtbot: QtBot, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as stranger:
        (tmp_path / "pulse").mkdir()
        stranger.bind(str(tmp_path / "pulse/native"))
        stranger.listen()
        sensor = PulseCallSensor({"XDG_RUNTIME_DIR": str(tmp_path)})
        sensor.start(Told(sensor))
        theirs, _ = stranger.accept()
        theirs.sendall(b"SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n")
        qtbot.waitUntil(lambda: "trying again" in str(sensor.status().how))
        sensor.stop()
        theirs.close()


def test_a_server_that_refuses_us_is_tried_again_later(qtbot: QtBot, tmp_path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as stern:
        (tmp_path / "pulse").mkdir()
        stern.bind(str(tmp_path / "pulse/native"))
        stern.listen()
        sensor = PulseCallSensor({"XDG_RUNTIME_DIR": str(tmp_path)})
        sensor.start(Told(sensor))
        theirs, _ = stern.accept()
        theirs.sendall(wire.packet(Command.ERROR, 1, wire.number(1)))
        qtbot.waitUntil(lambda: "trying again" in str(sensor.status().how))
        sensor.stop()
        theirs.close()


@pytest.mark.parametrize(
    ("environ", "path"),
    [
        ({"XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/pulse/native"),
        ({"XDG_RUNTIME_DIR": "/run/user/7", "PULSE_RUNTIME_PATH": "/p"}, "/p/native"),
        ({"PULSE_SERVER": "unix:/tmp/x"}, "/tmp/x"),
        ({"PULSE_SERVER": "{0123abc}unix:/tmp/x"}, "/tmp/x"),
        ({"PULSE_SERVER": "/tmp/x"}, "/tmp/x"),
        ({"PULSE_SERVER": "tcp:elsewhere:4713 unix:/tmp/x"}, "/tmp/x"),
        ({"PULSE_SERVER": "elsewhere", "XDG_RUNTIME_DIR": "/run/user/7"}, None),
    ],
)
def test_the_server_is_where_the_environment_says(environ: dict[str, str], path: str | None) -> None:
    assert server_socket(environ) == path


def test_a_server_on_another_machine_is_not_asked() -> None:
    sensor = PulseCallSensor({"PULSE_SERVER": "elsewhere"})
    sensor.start(Told(sensor))
    assert str(sensor.status().how) == "cannot see the microphone: the sound server is on another machine"
    assert not any(timer.isActive() for timer in sensor.findChildren(QTimer))


def test_the_cookie_is_found_where_the_server_puts_it(tmp_path: Path) -> None:
    environ = {"HOME": str(tmp_path)}
    assert read_cookie(environ) == bytes(256)
    (tmp_path / ".pulse-cookie").write_bytes(b"o" * 256)
    assert read_cookie(environ) == b"o" * 256
    (tmp_path / ".config/pulse").mkdir(parents=True)
    (tmp_path / ".config/pulse/cookie").write_bytes(b"n" * 255)
    assert read_cookie(environ) == b"o" * 256
    (tmp_path / ".config/pulse/cookie").write_bytes(b"n" * 256)
    assert read_cookie(environ) == b"n" * 256
    (tmp_path / "mine").write_bytes(b"m" * 256)
    assert read_cookie(environ | {"PULSE_COOKIE": str(tmp_path / "mine")}) == b"m" * 256


# The wire


def output(
    *, resampler: str | None = None, paused: bool = False, client: int = 3, about: dict[str, str] | None = None
) -> bytes:
    mono = struct.pack("!cBBI", b"a", 3, 1, 44100) + struct.pack("!cBB", b"m", 1, 0)
    delays = struct.pack("!cQ", b"U", 1) * 2
    head = wire.number(9) + wire.text("a stream") + wire.number(wire.NONE) + wire.number(client) + wire.number(1)
    names = wire.properties(about if about is not None else {"application.name": "telephone"})
    return head + mono + delays + wire.text(resampler) + wire.text("driver") + names + (b"1" if paused else b"0")


def test_recordings_are_read_from_the_wire() -> None:
    pieces = output(resampler="peaks"), output(paused=True), output(about={"resample.peaks": "true"}), output(about={})
    assert wire.read_recordings(Values(b"".join(pieces))) == [
        Recording(1, 3, True, ("telephone", "a stream"), False),
        Recording(1, 3, False, ("telephone", "a stream"), True),
        Recording(1, 3, True, ("a stream",), False),
        Recording(1, 3, False, ("a stream",), False),
    ]


def test_packets_are_put_together_from_single_bytes_and_sound_is_left_out() -> None:
    sound = struct.pack("!IIIII", 2, 0, 0, 0, 0) + b"xx"
    stream = wire.packet(Command.REPLY, 7, wire.number(5)) + sound + wire.packet(Command.ERROR, 8)
    packets, found = Packets(), []
    for byte in stream:
        found += packets.feed(bytes([byte]))
    assert [(packet.command, packet.tag) for packet in found] == [(Command.REPLY, 7), (Command.ERROR, 8)]
    assert found[0].values.number() == 5
    assert found[0].values.is_empty


@pytest.mark.parametrize(
    "data",
    [b"", b"L\0\0", b"x\0\0\0\0", b"tno end", wire.text("no number"), wire.properties({"a": "b"})[:-3]],
)
def test_every_cut_off_value_is_an_error(data: bytes) -> None:
    values = Values(data)
    with pytest.raises(WireError):
        values.properties() if data.startswith(b"P") else values.number()


def test_a_packet_of_nonsense_length_is_an_error() -> None:
    with pytest.raises(WireError):
        Packets().feed(b"HTTP/1.1 400 Bad Request\r\n")


@pytest.mark.parametrize(
    ("ignored", "names", "covered"),
    [
        ([], ["telephone"], False),
        (["Telephone "], ["telephone"], True),
        (["pacat"], ["telephone", "pacat"], True),
        (["tele"], ["telephone"], False),
        (["", " "], ["", "telephone"], False),
    ],
)
def test_programs_are_ignored_by_any_of_their_names(ignored: list[str], names: list[str], covered: bool) -> None:
    assert Ignored(ignored).covers(names) is covered
