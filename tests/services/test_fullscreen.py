from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from support.fake_compositor import IDLE_V2, FakeCompositor, string, words
from support.told import Told
from support.xserver import XServer
from twistbreak.core.clock import Busy, BusyKind
from twistbreak.services.presence import fullscreen_x11, retry
from twistbreak.services.presence.fullscreen_wayland import MANAGER, WaylandFullScreenSensor
from twistbreak.services.presence.fullscreen_x11 import FrontWindow, X11FullScreenSensor
from twistbreak.services.presence.xcb import DisplayLost, LibraryMissing

pytestmark = pytest.mark.usefixtures("qapp")

WINDOW = Path(__file__).parents[1] / "support" / "full_screen_window.py"
CINEMA = frozenset({Busy(BusyKind.FULL_SCREEN, "cinema")})


@pytest.fixture
def server() -> Iterator[XServer]:
    with XServer() as server:
        yield server


def nobody() -> None:
    """Nobody listens."""


@contextmanager
def started(server: XServer, *command: str) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(
        command,
        env=os.environ | {"DISPLAY": server.display},
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def managed(server: XServer) -> Iterator[None]:
    with started(server, "openbox", "--sm-disable"):
        yield


@contextmanager
def cinema(server: XServer) -> Iterator[Callable[[str], None]]:
    with started(server, sys.executable, str(WINDOW)) as process:

        def say(word: str) -> None:
            assert process.stdin is not None
            process.stdin.write(f"{word}\n".encode())
            process.stdin.flush()

        yield say


@pytest.fixture
def sensor(server: XServer, qtbot: QtBot) -> Iterator[tuple[X11FullScreenSensor, Told]]:
    sensor = X11FullScreenSensor(server.display, os.getpid())
    told = Told(sensor)
    with managed(server):
        sensor.start(told)
        qtbot.waitUntil(lambda: sensor.status().works)
        yield sensor, told
        sensor.stop()


def front_of(server: XServer) -> str:
    asked = ["xdotool", "getactivewindow", "getwindowname"]
    found = subprocess.run(asked, env=os.environ | {"DISPLAY": server.display}, capture_output=True, check=False)
    return found.stdout.decode().strip()


def test_a_full_screen_window_is_told_when_it_comes_and_when_it_goes(
    qtbot: QtBot, server: XServer, sensor: tuple[X11FullScreenSensor, Told]
) -> None:
    watching, told = sensor
    with cinema(server) as say:
        qtbot.waitUntil(lambda: front_of(server) != "")
        assert watching.busy() == frozenset()
        for _ in range(2):
            say("full")
            qtbot.waitUntil(lambda: told.last() == CINEMA)
            say("normal")
            qtbot.waitUntil(lambda: told.last() == frozenset())


def test_a_full_screen_window_that_dies_fills_the_screen_no_more(
    qtbot: QtBot, server: XServer, sensor: tuple[X11FullScreenSensor, Told]
) -> None:
    _, told = sensor
    with cinema(server) as say:
        say("full")
        qtbot.waitUntil(lambda: told.last() == CINEMA)
    qtbot.waitUntil(lambda: told.last() == frozenset())


def test_another_window_in_front_of_a_full_screen_one_counts(
    qtbot: QtBot, server: XServer, sensor: tuple[X11FullScreenSensor, Told]
) -> None:
    watching, _ = sensor
    with cinema(server) as say:
        say("full")
        qtbot.waitUntil(lambda: watching.busy() == CINEMA)
        with cinema(server):
            qtbot.waitUntil(lambda: watching.busy() == frozenset())
        qtbot.waitUntil(lambda: watching.busy() == CINEMA)


def test_one_that_fills_the_screen_from_the_start_is_told(
    qtbot: QtBot, server: XServer, sensor: tuple[X11FullScreenSensor, Told]
) -> None:
    watching, _ = sensor
    late = X11FullScreenSensor(server.display, os.getpid())
    told = Told(late)
    with cinema(server) as say:
        say("full")
        qtbot.waitUntil(lambda: watching.busy() == CINEMA)
        late.start(told)
        assert told.count == 0
        qtbot.waitUntil(lambda: told.count == 1)
        assert late.busy() == CINEMA
        late.stop()
        assert (late.busy(), late.status().works) == (frozenset(), False)


def test_our_own_windows_hold_nothing_up(
    qtbot: QtBot, server: XServer, sensor: tuple[X11FullScreenSensor, Told]
) -> None:
    watching, _ = sensor
    with started(server, sys.executable, str(WINDOW)) as process:
        ours = X11FullScreenSensor(server.display, process.pid)
        ours.start(nobody)
        assert process.stdin is not None
        process.stdin.write(b"full\n")
        process.stdin.flush()
        qtbot.waitUntil(lambda: watching.busy() == CINEMA)
        assert ours.busy() == frozenset()
        ours.stop()


def test_a_window_that_talks_much_wakes_us_rarely_and_is_seen_all_the_same(
    qtbot: QtBot, server: XServer, sensor: tuple[X11FullScreenSensor, Told], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, told = sensor
    heard: list[fullscreen_x11.Heard] = []
    heed = FrontWindow.heed

    def counted(front: FrontWindow) -> fullscreen_x11.Heard:
        heard.append(heed(front))
        return heard[-1]

    with cinema(server) as say:
        qtbot.waitUntil(lambda: front_of(server) != "")
        qtbot.wait(50)
        monkeypatch.setattr(FrontWindow, "heed", counted)
        for number in range(1, 31):
            say("chat")
            qtbot.waitUntil(lambda number=number: front_of(server).endswith(f"title {number}"))
        assert len(heard) <= 10
        say("full")
        qtbot.waitUntil(lambda: told.last() == CINEMA)


def test_without_a_window_manager_it_says_that_it_sees_nothing(qtbot: QtBot, server: XServer) -> None:
    sensor = X11FullScreenSensor(server.display, os.getpid())
    told = Told(sensor)
    sensor.start(told)
    assert not sensor.status().works
    assert str(sensor.status().how) == ("cannot see full screens: no window manager tells which window is in front")
    with managed(server):
        qtbot.waitUntil(lambda: told.count > 0)
        assert sensor.status().works
        assert sensor.busy() == frozenset()
    sensor.stop()


def test_the_death_of_the_display_is_told_and_a_new_one_is_found(
    qtbot: QtBot, server: XServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retry, "FIRST_PAUSE", timedelta(milliseconds=50))
    displays = [server.display]
    sensor = X11FullScreenSensor(":gone", 1, connect=lambda _display, pid: FrontWindow(displays[-1], pid))
    told = Told(sensor)
    sensor.start(told)
    server.kill()
    qtbot.waitUntil(lambda: told.count == 1)
    assert sensor.busy() == frozenset()
    assert str(sensor.status().how) == "lost the X display :gone; trying again"
    with XServer() as another:
        displays.append(another.display)
        qtbot.waitUntil(lambda: told.count == 2)
        with managed(another):
            qtbot.waitUntil(lambda: sensor.status().works)
        sensor.stop()


def test_the_death_of_the_display_is_noticed_by_asking_too(server: XServer) -> None:
    sensor = X11FullScreenSensor(server.display, 1)
    sensor.start(nobody)
    server.kill()
    assert sensor.busy() == frozenset()
    assert not sensor.status().works
    sensor.stop()


def test_a_display_that_is_not_there_is_no_error() -> None:
    with pytest.raises(DisplayLost):
        FrontWindow(":9999", 1)
    sensor = X11FullScreenSensor(":9999", 1)
    sensor.start(nobody)
    assert (sensor.busy(), sensor.status().works) == (frozenset(), False)
    sensor.stop()


def test_a_machine_without_the_library_is_not_asked_again() -> None:
    def refuse(_display: str, _pid: int) -> FrontWindow:
        raise LibraryMissing("no libxcb")

    sensor = X11FullScreenSensor(":1", 1, connect=refuse)
    sensor.start(nobody)
    assert str(sensor.status().how) == "cannot see full screens: no libxcb"


# Wayland, where the compositor tells of all windows

OURS = "io.github.twistbreak.TwistBreak"
FILM = frozenset({Busy(BusyKind.FULL_SCREEN, "mpv")})
IN_FRONT, FILLS = 2, 3
FIRST, SECOND = 0xFF000000, 0xFF000001


@pytest.fixture
def compositor(tmp_path: Path) -> Iterator[FakeCompositor]:
    compositor = FakeCompositor(tmp_path / "wayland", IDLE_V2 | {MANAGER: 3})
    yield compositor
    compositor.close()


def show(compositor: FakeCompositor, window: int, app: str, *states: int) -> None:
    compositor.adopt(window, "zwlr_foreign_toplevel_handle_v1")
    compositor.send(compositor.toplevels, 0, words(window))
    compositor.send(window, 0, string("a title"))
    compositor.send(window, 1, string(app))
    change(compositor, window, *states)


def change(compositor: FakeCompositor, window: int, *states: int) -> None:
    compositor.send(window, 4, words(4 * len(states), *states))
    compositor.send(window, 5)


@pytest.fixture
def on_wayland(
    qtbot: QtBot, tmp_path: Path, compositor: FakeCompositor, monkeypatch: pytest.MonkeyPatch
) -> Iterator[tuple[WaylandFullScreenSensor, Told]]:
    monkeypatch.setattr(retry, "FIRST_PAUSE", timedelta(milliseconds=20))
    sensor = WaylandFullScreenSensor({"WAYLAND_DISPLAY": str(tmp_path / "wayland")}, OURS)
    told = Told(sensor)
    sensor.start(told)
    qtbot.waitUntil(lambda: compositor.toplevels != 0)
    yield sensor, told
    sensor.stop()


def test_a_compositor_tells_of_a_full_screen_window_in_front(
    qtbot: QtBot, compositor: FakeCompositor, on_wayland: tuple[WaylandFullScreenSensor, Told]
) -> None:
    sensor, told = on_wayland
    assert sensor.status().works
    show(compositor, FIRST, "mpv", IN_FRONT)
    show(compositor, SECOND, "editor")
    change(compositor, FIRST, IN_FRONT, FILLS)
    qtbot.waitUntil(lambda: told.last() == FILM)
    change(compositor, FIRST, FILLS)
    change(compositor, SECOND, IN_FRONT)
    qtbot.waitUntil(lambda: told.last() == frozenset())
    change(compositor, SECOND)
    change(compositor, FIRST, IN_FRONT, FILLS)
    compositor.send(FIRST, 6)
    qtbot.waitUntil(lambda: told.count == 4)
    assert told.seen == [FILM, frozenset(), FILM, frozenset()]


def test_our_own_window_on_wayland_holds_nothing_up(
    qtbot: QtBot, compositor: FakeCompositor, on_wayland: tuple[WaylandFullScreenSensor, Told]
) -> None:
    _, told = on_wayland
    show(compositor, FIRST, OURS, IN_FRONT, FILLS)
    show(compositor, SECOND, "mpv", IN_FRONT, FILLS)
    qtbot.waitUntil(lambda: told.count > 0)
    assert told.seen == [FILM]


def test_a_compositor_that_ends_ends_the_full_screen_and_is_found_again(
    qtbot: QtBot, compositor: FakeCompositor, on_wayland: tuple[WaylandFullScreenSensor, Told]
) -> None:
    sensor, told = on_wayland
    show(compositor, FIRST, "mpv", IN_FRONT, FILLS)
    qtbot.waitUntil(lambda: told.last() == FILM)
    compositor.hang_up()
    qtbot.waitUntil(lambda: told.last() == frozenset())
    qtbot.waitUntil(lambda: compositor.toplevels != 0 and sensor.status().works)
    compositor.send(compositor.toplevels, 1)  # it tells no more
    qtbot.waitUntil(lambda: not sensor.status().works)


@pytest.mark.parametrize("offered", [IDLE_V2, {MANAGER: 1}])
def test_a_compositor_that_does_not_tell_of_windows_is_not_asked_again(
    qtbot: QtBot, tmp_path: Path, offered: dict[str, int]
) -> None:
    compositor = FakeCompositor(tmp_path / "wayland", offered)
    sensor = WaylandFullScreenSensor({"WAYLAND_DISPLAY": str(tmp_path / "wayland")}, OURS)
    sensor.start(nobody)
    how = "cannot see full screens: this compositor does not tell of other windows"
    qtbot.waitUntil(lambda: str(sensor.status().how) == how)
    assert not any(timer.isActive() for timer in sensor.findChildren(QTimer))
    sensor.stop()
    compositor.close()
