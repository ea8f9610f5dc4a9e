from __future__ import annotations

import logging
import struct
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from support.told import Told
from twistbreak.core.clock import Busy, BusyKind
from twistbreak.services.presence import camera_linux, inotify, retry
from twistbreak.services.presence.camera_linux import CameraSensor, Places
from twistbreak.services.presence.inotify import Stir

NOTHING: frozenset[Busy] = frozenset()
SLEEP = frozenset({Busy(BusyKind.CALL, "sleep")})

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(camera_linux, "SETTLE_MS", 20)
    monkeypatch.setattr(retry, "FIRST_PAUSE", timedelta(milliseconds=20))


@pytest.fixture
def places(tmp_path: Path) -> Places:
    """Plain files stand in for cameras; the kernel tells of both alike."""
    devices, drivers = tmp_path / "dev", tmp_path / "drivers"
    devices.mkdir()
    drivers.mkdir()
    (devices / "video0").touch()
    return Places(devices, Path("/proc"), drivers)


@pytest.fixture
def watching(qtbot: QtBot, places: Places) -> Iterator[tuple[CameraSensor, Told]]:
    sensor = CameraSensor(places=places)
    told = Told(sensor)
    sensor.start(told)
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in sensor.findChildren(QTimer)))
    yield sensor, told
    sensor.stop()


@contextmanager
def held(camera: Path) -> Iterator[None]:
    """A program of its own has it open."""
    with camera.open("rb") as file, subprocess.Popen(["sleep", "1000"], stdin=file) as process:
        file.close()
        try:
            yield
        finally:
            process.kill()


def test_a_camera_in_use_is_told_when_that_begins_and_when_it_ends(
    qtbot: QtBot, places: Places, watching: tuple[CameraSensor, Told]
) -> None:
    sensor, told = watching
    assert sensor.busy() == NOTHING
    for _ in range(2):
        with held(places.devices / "video0"):
            qtbot.waitUntil(lambda: told.last() == SLEEP)
        qtbot.waitUntil(lambda: told.last() == NOTHING)
    assert told.seen == [SLEEP, NOTHING] * 2


def test_a_camera_that_is_in_use_already_is_told(qtbot: QtBot, places: Places) -> None:
    sensor = CameraSensor(places=places)
    told = Told(sensor)
    with held(places.devices / "video0"):
        sensor.start(told)
        assert told.count == 0
        qtbot.waitUntil(lambda: told.last() == SLEEP)
        sensor.stop()
        assert (sensor.busy(), sensor.status().works) == (NOTHING, False)


def test_two_holders_of_two_cameras_are_one_call_until_both_have_gone(
    qtbot: QtBot, places: Places, watching: tuple[CameraSensor, Told]
) -> None:
    _, told = watching
    second = places.devices / "video1"
    second.touch()
    with held(second):
        with held(places.devices / "video0"):
            qtbot.waitUntil(lambda: told.last() == SLEEP)
        with second.open("rb"):
            pass
    qtbot.waitUntil(lambda: told.last() == NOTHING)
    assert told.seen == [SLEEP, NOTHING]


def test_a_camera_that_is_plugged_in_later_is_watched(
    qtbot: QtBot, places: Places, watching: tuple[CameraSensor, Told]
) -> None:
    _, told = watching
    (places.devices / "video0").unlink()
    late = places.devices / "video2"
    late.touch()
    with held(late):
        qtbot.waitUntil(lambda: told.last() == SLEEP)
    qtbot.waitUntil(lambda: told.last() == NOTHING)


def test_a_look_at_the_cameras_is_no_call(
    qtbot: QtBot, places: Places, watching: tuple[CameraSensor, Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, told = watching
    looks: list[frozenset[str]] = []
    look = Places.holders

    def counted(self: Places, cameras: frozenset[str]) -> Iterator[tuple[str, ...]]:
        looks.append(cameras)
        return look(self, cameras)

    monkeypatch.setattr(Places, "holders", counted)
    for _ in range(5):
        with (places.devices / "video0").open("rb"):
            pass
    qtbot.waitUntil(lambda: len(looks) > 0)
    assert looks == [frozenset({str(places.devices / "video0")})]
    assert told.count == 0


def test_a_device_that_converts_video_is_no_camera(places: Places) -> None:
    for number, name in enumerate(("USB Webcam", "bcm2835-codec-decode", "mtk-vcodec-enc", "bcm2835-isp-output0")):
        (places.devices / f"video{number}").touch()
        (places.drivers / f"video{number}").mkdir()
        (places.drivers / f"video{number}" / "name").write_text(f"{name}\n")
    (places.devices / "video9").touch()  # without a word about its driver
    (places.devices / "videoconference").touch()
    assert {Path(camera).name for camera in places.cameras()} == {"video0", "video9"}


def test_an_ignored_program_is_no_call(qtbot: QtBot, places: Places, watching: tuple[CameraSensor, Told]) -> None:
    sensor, told = watching
    with held(places.devices / "video0"):
        qtbot.waitUntil(lambda: told.last() == SLEEP)
        sensor.set_ignored(["Sleep"])
        assert told.last() == NOTHING
        sensor.set_ignored([])
        assert told.last() == SLEEP


def test_at_rest_no_timer_runs_and_a_machine_without_a_camera_is_watched(qtbot: QtBot, places: Places) -> None:
    (places.devices / "video0").unlink()
    sensor = CameraSensor(places=places)
    sensor.start(Told(sensor))
    qtbot.waitUntil(lambda: not any(timer.isActive() for timer in sensor.findChildren(QTimer)))
    assert sensor.status().works
    sensor.stop()


def test_a_kernel_without_watches_to_give_is_asked_again(
    qtbot: QtBot, places: Places, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    refusals = [OSError(24, "Too many open files"), OSError(24, "Too many open files")]
    watch = inotify.Inotify.watch

    def sparing(self: inotify.Inotify, path: str, what: int) -> int:
        if refusals:
            raise refusals.pop()
        return watch(self, path, what)

    monkeypatch.setattr(inotify.Inotify, "watch", sparing)
    sensor = CameraSensor(places=places)
    told = Told(sensor)
    sensor.start(told)
    assert str(sensor.status().how) == "cannot see the camera: this user watches too many files; trying again"
    qtbot.waitUntil(lambda: sensor.status().works)
    with held(places.devices / "video0"):
        qtbot.waitUntil(lambda: told.last() == SLEEP)
    sensor.stop()
    assert caplog.text.count("Cannot see the camera") == 1


def test_what_the_kernel_writes_is_read() -> None:
    opened = struct.pack("=iIII", 3, 0x20, 0, 0)
    came = struct.pack("=iIII", 1, 0x100, 0, 16) + b"video1".ljust(16, b"\0")
    gone, lost = struct.pack("=iIII", 3, 0x8000, 0, 0), struct.pack("=iIII", -1, 0x4000, 0, 0)
    assert inotify.decode(opened + came + gone + lost) == [
        Stir(3, ""),
        Stir(1, "video1"),
        Stir(3, "", is_over=True),
        Stir(-1, "", is_overflow=True),
    ]


def test_a_folder_that_is_not_there_is_an_error() -> None:
    watcher = inotify.Inotify()
    with pytest.raises(FileNotFoundError):
        watcher.watch("/nonexistent", inotify.ARRIVALS)
    watcher.close()
    watcher.close()
