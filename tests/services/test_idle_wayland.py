from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from support import kwin
from support.fake_compositor import IDLE_V1, IDLE_V2, FakeCompositor
from twistbreak.services.presence import retry, unix_link
from twistbreak.services.presence.idle_wayland import WaylandIdleSensor
from twistbreak.services.presence.told_idle import ToldIdle
from twistbreak.services.presence.wayland import compositor_socket
from twistbreak.services.presence.wayland_wire import Events, WireError, request, text, unsigned
from twistbreak.services.system_clock import SystemClock

LIMIT = timedelta(minutes=1)
MINUTE_MS = 60_000
FINE_MS = 1_000

pytestmark = pytest.mark.usefixtures("qapp")


def seconds(number: float) -> timedelta:
    return timedelta(seconds=number)


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = timedelta(hours=5)

    def __call__(self) -> timedelta:
        return self.now

    def pass_by(self, number: float) -> None:
        self.now += seconds(number)


class Calls:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "FIRST_PAUSE", timedelta(milliseconds=20))


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def socket_path(tmp_path: Path) -> Path:
    return tmp_path / "wayland-7"


@pytest.fixture
def compositor(socket_path: Path) -> Iterator[FakeCompositor]:
    compositor = FakeCompositor(socket_path, IDLE_V2)
    yield compositor
    compositor.close()


@pytest.fixture
def sensor(socket_path: Path, clock: Clock) -> Iterator[WaylandIdleSensor]:
    sensor = WaylandIdleSensor({"WAYLAND_DISPLAY": str(socket_path)}, clock)
    yield sensor
    sensor.stop()


def begin(qtbot: QtBot, sensor: WaylandIdleSensor, compositor: FakeCompositor) -> Calls:
    calls = Calls()
    sensor.set_limit(LIMIT)
    sensor.start(calls)
    assert not sensor.status().works
    qtbot.waitUntil(lambda: compositor.limits() == [MINUTE_MS])
    assert sensor.status().works
    assert calls.count == 0
    return calls


def test_idleness_is_told_when_it_passes_the_limit_and_when_input_comes(
    qtbot: QtBot, sensor: WaylandIdleSensor, compositor: FakeCompositor, clock: Clock
) -> None:
    calls = begin(qtbot, sensor, compositor)
    for turn in range(1, 3):
        compositor.tell_idle(MINUTE_MS)
        qtbot.waitUntil(lambda turn=turn: calls.count == 2 * turn - 1)
        assert sensor.idle() == LIMIT
        clock.pass_by(30)
        assert sensor.idle() == LIMIT + seconds(30)
        compositor.tell_input(MINUTE_MS)
        qtbot.waitUntil(lambda turn=turn: calls.count == 2 * turn)
        assert sensor.idle() == timedelta()


def test_who_asks_learns_soon_how_long_the_hands_have_been_still(
    qtbot: QtBot, sensor: WaylandIdleSensor, compositor: FakeCompositor, clock: Clock
) -> None:
    calls = begin(qtbot, sensor, compositor)
    assert sensor.idle() == timedelta()
    qtbot.waitUntil(lambda: compositor.limits() == [FINE_MS, MINUTE_MS])
    clock.pass_by(1)
    compositor.tell_idle(FINE_MS)
    qtbot.waitUntil(lambda: sensor.idle() == seconds(1))
    clock.pass_by(1)
    assert sensor.idle() == seconds(2)
    compositor.tell_input(FINE_MS)
    qtbot.waitUntil(lambda: sensor.idle() == timedelta())
    assert calls.count == 0


def test_nobody_is_woken_by_short_pauses_when_nobody_asks(
    qtbot: QtBot, sensor: WaylandIdleSensor, compositor: FakeCompositor, clock: Clock
) -> None:
    begin(qtbot, sensor, compositor)
    sensor.idle()
    qtbot.waitUntil(lambda: compositor.limits() == [FINE_MS, MINUTE_MS])
    clock.pass_by(11)
    compositor.tell_idle(FINE_MS)
    compositor.tell_input(FINE_MS)
    qtbot.waitUntil(lambda: compositor.limits() == [MINUTE_MS])
    sensor.idle()
    qtbot.waitUntil(lambda: compositor.limits() == [FINE_MS, MINUTE_MS])
    assert not any(timer.isActive() for timer in sensor.findChildren(QTimer))


def test_another_limit_counts_at_once(qtbot: QtBot, sensor: WaylandIdleSensor, compositor: FakeCompositor) -> None:
    calls = begin(qtbot, sensor, compositor)
    sensor.set_limit(timedelta(minutes=2))
    qtbot.waitUntil(lambda: compositor.limits() == [2 * MINUTE_MS])
    compositor.tell_idle(2 * MINUTE_MS)
    qtbot.waitUntil(lambda: calls.count == 1)
    assert sensor.idle() == timedelta(minutes=2)


def test_the_new_protocol_leaves_inhibitors_aside_and_the_old_one_says_that_it_cannot(
    qtbot: QtBot, socket_path: Path, clock: Clock
) -> None:
    hows: list[str] = []
    for offered in (IDLE_V2, IDLE_V1):
        compositor = FakeCompositor(socket_path, offered)
        sensor = WaylandIdleSensor({"WAYLAND_DISPLAY": str(socket_path)}, clock)
        begin(qtbot, sensor, compositor)
        assert [watch.is_input_only for watch in compositor.watches.values()] == [offered is IDLE_V2]
        hows.append(str(sensor.status().how))
        sensor.stop()
        compositor.close()
        socket_path.unlink()
    assert hows == [
        "the compositor tells when input stops and starts",
        "the compositor tells when input stops and starts, but not while a program keeps the screen on",
    ]


def test_a_compositor_that_does_not_tell_is_not_asked_again(
    qtbot: QtBot, socket_path: Path, sensor: WaylandIdleSensor
) -> None:
    compositor = FakeCompositor(socket_path, {"wl_seat": 9})
    sensor.start(Calls())
    qtbot.waitUntil(lambda: "this compositor" in str(sensor.status().how))
    assert (sensor.idle(), sensor.status().works) == (None, False)
    assert not any(timer.isActive() for timer in sensor.findChildren(QTimer))
    compositor.close()


def test_a_compositor_that_hangs_up_is_found_again(
    qtbot: QtBot, sensor: WaylandIdleSensor, compositor: FakeCompositor
) -> None:
    calls = begin(qtbot, sensor, compositor)
    compositor.tell_idle(MINUTE_MS)
    qtbot.waitUntil(lambda: calls.count == 1)
    compositor.hang_up()
    qtbot.waitUntil(lambda: calls.count == 2)
    assert sensor.idle() is None
    qtbot.waitUntil(lambda: compositor.limits() == [MINUTE_MS])
    qtbot.waitUntil(lambda: sensor.idle() == timedelta())


@pytest.mark.parametrize("how", ["error", "seat"])
def test_a_compositor_that_complains_or_takes_something_away_is_asked_anew(
    qtbot: QtBot, sensor: WaylandIdleSensor, compositor: FakeCompositor, how: str
) -> None:
    calls = begin(qtbot, sensor, compositor)
    if how == "error":
        compositor.refuse("invalid arguments")
    else:
        compositor.remove("wl_seat")
    qtbot.waitUntil(lambda: calls.count == 1)
    qtbot.waitUntil(lambda: compositor.limits() == [MINUTE_MS] and sensor.status().works)


def test_what_is_not_ours_may_come_and_go(qtbot: QtBot, sensor: WaylandIdleSensor, compositor: FakeCompositor) -> None:
    calls = begin(qtbot, sensor, compositor)
    compositor.remove("wl_shm")
    compositor.tell_idle(MINUTE_MS)
    qtbot.waitUntil(lambda: calls.count == 1)
    assert sensor.status().works


def test_a_compositor_that_does_not_answer_is_given_up(
    qtbot: QtBot, socket_path: Path, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(unix_link, "PATIENCE_MS", 50)
    compositor = FakeCompositor(socket_path, IDLE_V2, answers=False)
    sensor = WaylandIdleSensor({"WAYLAND_DISPLAY": str(socket_path)}, clock)
    sensor.start(Calls())
    assert str(sensor.status().how) == "asking the compositor"
    qtbot.waitUntil(lambda: "trying again" in str(sensor.status().how))
    sensor.stop()
    compositor.close()


def test_nothing_is_told_after_stop(qtbot: QtBot, sensor: WaylandIdleSensor, compositor: FakeCompositor) -> None:
    calls = begin(qtbot, sensor, compositor)
    sensor.stop()
    sensor.stop()
    qtbot.waitUntil(lambda: compositor.limits() == [])
    assert (sensor.idle(), sensor.status().works, calls.count) == (None, False, 0)


def test_a_desktop_without_a_compositor_is_no_error(clock: Clock) -> None:
    sensor = WaylandIdleSensor({"XDG_RUNTIME_DIR": "/nonexistent"}, clock)
    sensor.start(Calls())
    assert sensor.idle() is None
    assert str(sensor.status().how) == "cannot see idle time: the compositor does not answer; trying again"
    sensor.stop()
    assert not any(timer.isActive() for timer in sensor.findChildren(QTimer))


@pytest.mark.parametrize(
    ("environ", "path"),
    [
        ({"WAYLAND_DISPLAY": "wayland-1", "XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/wayland-1"),
        ({"WAYLAND_DISPLAY": "/somewhere/else", "XDG_RUNTIME_DIR": "/run/user/7"}, "/somewhere/else"),
        ({"XDG_RUNTIME_DIR": "/run/user/7"}, "/run/user/7/wayland-0"),
    ],
)
def test_the_compositor_is_where_the_environment_says(environ: dict[str, str], path: str) -> None:
    assert compositor_socket(environ) == path


# A real compositor, real input


@pytest.mark.skipif(not kwin.is_installed(), reason="needs KWin: apt-get install kwin-wayland dbus")
def test_a_real_compositor_tells_when_input_stops_and_starts(qtbot: QtBot) -> None:
    limit = timedelta(milliseconds=300)
    with kwin.KWin() as compositor:
        sensor, calls = WaylandIdleSensor(compositor.environment, lambda: SystemClock().now().uptime), Calls()
        sensor.set_limit(limit)
        sensor.start(calls)
        for turn in range(1, 4):
            qtbot.waitUntil(lambda turn=turn: calls.count == 2 * turn - 1)
            assert (sensor.idle() or timedelta()) >= limit
            compositor.move_pointer()
            qtbot.waitUntil(lambda turn=turn: calls.count >= 2 * turn)
        sensor.stop()


# What is told becomes a duration


def test_a_later_limit_does_not_make_the_idle_time_shorter(clock: Clock) -> None:
    known = ToldIdle(clock, lambda _wanted: None)
    known.passed(seconds(1))
    clock.pass_by(59)
    known.passed(seconds(60))
    assert known.idle() == seconds(60)
    known.input_came()
    assert known.idle() == timedelta()


# The wire


def test_events_are_put_together_from_single_bytes() -> None:
    stream = request(2, 0, unsigned(7), text("wl_seat"), unsigned(9)) + request(5, 1)
    events, found = Events(), []
    for byte in stream:
        found += events.feed(bytes([byte]))
    assert [(event.sender, event.number) for event in found] == [(2, 0), (5, 1)]
    arguments = found[0].arguments
    assert (arguments.number(), arguments.text(), arguments.number()) == (7, "wl_seat", 9)


def test_an_array_of_numbers_is_read() -> None:
    (event,) = Events().feed(request(9, 4, unsigned(8), unsigned(2), unsigned(3)))
    assert event.arguments.numbers() == (2, 3)


def test_nonsense_is_an_error() -> None:
    with pytest.raises(WireError):
        Events().feed(bytes(8))
    (event,) = Events().feed(request(2, 0, unsigned(100)))
    with pytest.raises(WireError):
        event.arguments.text()
