from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from support.busserver import MOCK, BusServer, Client
from twistbreak.services.bus.bus import Bus
from twistbreak.services.presence.idle_gnome import MONITOR, MONITOR_PATH, GnomeIdleSensor

LIMIT = timedelta(minutes=1)

pytestmark = pytest.mark.usefixtures("qapp")


class Calls:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


class Clock:
    """A clock that a test sets."""

    def __init__(self) -> None:
        self.now = timedelta(hours=5)

    def __call__(self) -> timedelta:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Mutter:
    """Mutter's idle monitor, pretended with python-dbusmock. Watches are numbered from one."""

    def __init__(self, server: BusServer) -> None:
        self._process = server.mock(MONITOR, MONITOR_PATH, MONITOR)
        self._client: Client = server.client()
        number = "self.watches = getattr(self, 'watches', 0) + 1; ret = dbus.UInt32(self.watches)"
        self._method("AddIdleWatch", "t", "u", number)
        self._method("AddUserActiveWatch", "", "u", number)
        self._method("RemoveWatch", "u", "", "")
        self.set_idle_time(0)

    def set_idle_time(self, milliseconds: int) -> None:
        self._method("GetIdletime", "", "t", f"ret = dbus.UInt64({milliseconds})")

    def fire(self, watch: int) -> None:
        self._mock("EmitSignal", "sssav", (MONITOR, "WatchFired", "u", [("u", watch)]))

    def calls(self, method: str) -> list[tuple[int, ...]]:
        """The arguments of each call so far."""
        calls = self._mock("GetMethodCalls", "s", (method,))[0]
        return [tuple(value for _, value in arguments) for _, arguments in calls]

    def end(self) -> None:
        self._process.kill()
        self._process.wait(20)

    def _method(self, name: str, takes: str, gives: str, code: str) -> None:
        self._mock("AddMethod", "sssss", (MONITOR, name, takes, gives, code))

    def _mock(self, member: str, signature: str, body: tuple[object, ...]) -> tuple[list[tuple[object, ...]], ...]:
        return self._client.call(MONITOR, MONITOR_PATH, MOCK, member, signature, body)


@pytest.fixture
def server() -> Iterator[BusServer]:
    with BusServer() as server:
        yield server


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
def sensor(server: BusServer, clock: Clock, calls: Calls) -> Iterator[GnomeIdleSensor]:
    bus = Bus("test bus", server.find, first_pause=timedelta(milliseconds=50))
    sensor = GnomeIdleSensor(bus, clock)
    sensor.set_limit(LIMIT)
    assert str(sensor.status().how) == "not watching"
    sensor.start(calls)
    assert sensor.idle() is None
    yield sensor
    sensor.stop()
    sensor.stop()
    bus.close()


@pytest.fixture
def mutter(server: BusServer, sensor: GnomeIdleSensor, qtbot: QtBot) -> Mutter:
    mutter = Mutter(server)
    qtbot.waitUntil(lambda: sensor.status().works)
    assert mutter.calls("AddIdleWatch") == [(60_000,)]
    return mutter


def idle_is(sensor: GnomeIdleSensor, seconds: float) -> bool:
    return sensor.idle() == timedelta(seconds=seconds)


def test_idleness_is_told_when_it_passes_the_limit_and_when_input_comes(
    qtbot: QtBot, sensor: GnomeIdleSensor, mutter: Mutter, clock: Clock, calls: Calls
) -> None:
    for turn in range(1, 3):
        mutter.fire(1)
        qtbot.waitUntil(lambda turn=turn: calls.count == 2 * turn - 1)
        assert idle_is(sensor, 60)
        clock.pass_by(30)
        assert idle_is(sensor, 90)
        qtbot.waitUntil(lambda turn=turn: len(mutter.calls("AddUserActiveWatch")) == turn)
        mutter.fire(1 + turn)
        qtbot.waitUntil(lambda turn=turn: calls.count == 2 * turn)
    assert mutter.calls("GetIdletime") == []


def test_who_asks_learns_soon_how_long_the_hands_have_been_still(
    qtbot: QtBot, sensor: GnomeIdleSensor, mutter: Mutter, clock: Clock, calls: Calls
) -> None:
    mutter.set_idle_time(700)
    assert idle_is(sensor, 0)
    qtbot.waitUntil(lambda: idle_is(sensor, 0.7))
    clock.pass_by(1.5)
    assert idle_is(sensor, 2.2)
    assert len(mutter.calls("GetIdletime")) == 1
    mutter.fire(2)  # input
    mutter.set_idle_time(100)
    qtbot.waitUntil(lambda: idle_is(sensor, 0.1))
    assert calls.count == 0


def test_nobody_is_woken_by_input_when_nobody_asks(
    qtbot: QtBot, sensor: GnomeIdleSensor, mutter: Mutter, calls: Calls
) -> None:
    mutter.fire(1)
    qtbot.waitUntil(lambda: calls.count == 1)
    qtbot.waitUntil(lambda: len(mutter.calls("AddUserActiveWatch")) == 1)
    mutter.fire(2)
    qtbot.waitUntil(lambda: calls.count == 2)
    assert len(mutter.calls("AddUserActiveWatch")) == 1
    assert not any(timer.isActive() for timer in sensor.findChildren(QTimer))


def test_an_absence_that_mutter_does_not_tell_of_is_noticed_by_asking(
    qtbot: QtBot, sensor: GnomeIdleSensor, mutter: Mutter, calls: Calls
) -> None:
    """A film keeps the screen on: no watch fires, and the answer is right all the same."""
    mutter.set_idle_time(300_000)
    assert idle_is(sensor, 0)
    qtbot.waitUntil(lambda: calls.count == 1)
    assert idle_is(sensor, 300)
    mutter.fire(2)
    qtbot.waitUntil(lambda: calls.count == 2)


def test_another_limit_counts_at_once(qtbot: QtBot, sensor: GnomeIdleSensor, mutter: Mutter, calls: Calls) -> None:
    sensor.set_limit(2 * LIMIT)
    qtbot.waitUntil(lambda: mutter.calls("AddIdleWatch") == [(60_000,), (120_000,)])
    assert mutter.calls("RemoveWatch") == [(1,)]
    mutter.fire(1)
    mutter.fire(2)
    qtbot.waitUntil(lambda: calls.count == 1)
    assert idle_is(sensor, 120)


def test_a_mutter_that_goes_is_told_and_a_new_one_is_asked(
    qtbot: QtBot, server: BusServer, sensor: GnomeIdleSensor, mutter: Mutter, calls: Calls
) -> None:
    mutter.end()
    qtbot.waitUntil(lambda: calls.count == 1)
    assert sensor.idle() is None
    assert str(sensor.status().how) == "cannot see idle time: GNOME does not answer"
    another = Mutter(server)
    qtbot.waitUntil(lambda: len(another.calls("AddIdleWatch")) == 1 and sensor.status().works)


def test_a_bus_that_dies_is_told_and_a_new_one_is_found(
    qtbot: QtBot, server: BusServer, sensor: GnomeIdleSensor, mutter: Mutter, calls: Calls
) -> None:
    server.kill()
    qtbot.waitUntil(lambda: calls.count == 1)
    assert sensor.idle() is None
    mutter.end()
    server.start()
    Mutter(server)
    qtbot.waitUntil(lambda: sensor.status().works)


def test_nothing_is_told_after_stop(qtbot: QtBot, sensor: GnomeIdleSensor, mutter: Mutter, calls: Calls) -> None:
    sensor.stop()
    qtbot.waitUntil(lambda: mutter.calls("RemoveWatch") == [(1,)])
    mutter.fire(1)
    assert (sensor.idle(), sensor.status().works, calls.count) == (None, False, 0)
