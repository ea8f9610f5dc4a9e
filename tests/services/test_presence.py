from __future__ import annotations

import logging
import select
import socket
import struct
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from support.xserver import XServer
from twistbreak.core import status
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import translate
from twistbreak.services import presence
from twistbreak.services.bus.buses import Buses
from twistbreak.services.presence import retry
from twistbreak.services.presence.combined import CombinedBusySensor
from twistbreak.services.presence.idle_gnome import GnomeIdleSensor
from twistbreak.services.presence.idle_wayland import WaylandIdleSensor
from twistbreak.services.presence.late import LateBusySensor
from twistbreak.services.presence.macos import sensors as mac_sensors
from twistbreak.services.presence.null import NullBusySensor, NullIdleSensor, NullLockSensor
from twistbreak.services.presence.x11 import X11IdleSensor
from twistbreak.services.presence.xsync import (
    Alarm,
    CannotSeeIdle,
    Crossing,
    DisplayLost,
    IdleCounter,
    alarm_values,
    decode,
)

LIMIT = timedelta(milliseconds=300)
LONG = timedelta(hours=1)
pytestmark = pytest.mark.usefixtures("qapp")

FIRST_EVENT = 83


@pytest.fixture
def server() -> Iterator[XServer]:
    with XServer() as server:
        yield server


class Calls:
    """Counts what a sensor says."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


class FakeCounter:
    """A counter that shows what a test wants, and whose alarms never go off."""

    def __init__(self) -> None:
        self._ours, self._its = socket.socketpair()
        self.answer = timedelta()

    @property
    def descriptor(self) -> int:
        return self._ours.fileno()

    def idle(self) -> timedelta:
        return self.answer

    def watch(self, limit: timedelta, crossing: Crossing) -> int:
        del limit
        return crossing

    def move(self, alarm: int, limit: timedelta, crossing: Crossing) -> None:
        pass

    def alarms(self) -> list[Alarm]:
        return []

    def close(self) -> None:
        self._ours.close()
        self._its.close()


def sensor_of(server: XServer, limit: timedelta) -> X11IdleSensor:
    sensor = X11IdleSensor(server.display)
    sensor.set_limit(limit)
    return sensor


def is_idle(sensor: X11IdleSensor, limit: timedelta) -> bool:
    idle = sensor.idle()
    return idle is not None and idle >= limit


# The wire


def event(kind: int, alarm: int, idle_ms: int, state: int = 0) -> bytes:
    high, low = divmod(idle_ms, 1 << 32)
    return struct.pack("=BBHIiIiIIB3x", kind, 1, 7, alarm, high, low, 0, 60_000, 123_456, state)


@pytest.mark.parametrize("idle_ms", [0, 1, 60_000, 2**32 - 1, 2**32, 2**40 + 5])
def test_an_alarm_is_read_from_the_wire(idle_ms: int) -> None:
    seen = decode(event(FIRST_EVENT + 1, 0x2000003, idle_ms), FIRST_EVENT)
    assert seen == Alarm(0x2000003, timedelta(milliseconds=idle_ms))


def test_an_alarm_sent_by_another_client_is_read_too() -> None:
    assert decode(event(0x80 | (FIRST_EVENT + 1), 5, 1), FIRST_EVENT) == Alarm(5, timedelta(milliseconds=1))


@pytest.mark.parametrize("kind", [0, 1, 11, FIRST_EVENT, FIRST_EVENT + 2])
def test_other_events_are_passed_over(kind: int) -> None:
    assert decode(event(kind, 5, 1), FIRST_EVENT) is None


def test_the_end_of_an_alarm_is_passed_over() -> None:
    assert decode(event(FIRST_EVENT + 1, 5, 1, state=2), FIRST_EVENT) is None


def test_an_alarm_is_asked_for_in_the_order_of_the_protocol() -> None:
    values = struct.unpack("=IIiIIiII", alarm_values(42, timedelta(milliseconds=2**32 + 60_000), Crossing.DOWN))
    assert values == (42, 0, 1, 60_000, 1, 0, 0, 1)


# A real X server, real input


def touches(qtbot: QtBot, sensor: X11IdleSensor, calls: Calls, touch: Callable[[], None]) -> None:
    """Somebody touches keys or mouse and goes; the sensor tells it by itself, of both at once if it came too late."""
    qtbot.waitUntil(lambda: is_idle(sensor, LIMIT))
    qtbot.wait(1)  # what was to be told is told
    told = calls.count
    touch()
    qtbot.waitUntil(lambda: calls.count > told)
    if not is_idle(sensor, LIMIT):
        told = calls.count
        qtbot.waitUntil(lambda: calls.count > told)
    qtbot.waitUntil(lambda: is_idle(sensor, LIMIT))


def test_idle_begins_and_ends_by_event_again_and_again(qtbot: QtBot, server: XServer) -> None:
    sensor, calls = sensor_of(server, LIMIT), Calls()
    sensor.start(calls)
    for turn in range(1, 4):
        touches(qtbot, sensor, calls, lambda turn=turn: server.press("a") if turn % 2 else server.point(turn, turn))
    sensor.stop()


def test_someone_idle_from_the_start_is_seen_and_their_return_is_told(qtbot: QtBot, server: XServer) -> None:
    counter = IdleCounter(server.display)
    qtbot.waitUntil(lambda: counter.idle() >= LIMIT)
    counter.close()
    sensor, calls = sensor_of(server, LIMIT), Calls()
    sensor.start(calls)
    assert is_idle(sensor, LIMIT)
    qtbot.wait(50)
    assert calls.count == 0
    server.press("a")
    qtbot.waitUntil(lambda: calls.count >= 1)
    sensor.stop()


def test_another_limit_counts_at_once(qtbot: QtBot, server: XServer) -> None:
    sensor, calls = sensor_of(server, LONG), Calls()
    sensor.start(calls)
    assert not is_idle(sensor, LONG)
    sensor.set_limit(LIMIT)
    touches(qtbot, sensor, calls, lambda: server.press("a"))
    sensor.set_limit(LONG)
    qtbot.wait(1)  # what was to be told is told
    told = calls.count
    server.press("a")
    qtbot.wait(2 * LIMIT // timedelta(milliseconds=1))
    assert calls.count == told
    sensor.stop()


def test_an_alarm_that_comes_with_an_answer_is_not_overlooked(qtbot: QtBot, server: XServer) -> None:
    counter, calls = IdleCounter(server.display), Calls()
    sensor = X11IdleSensor(server.display, connect=lambda _display: counter)
    limit = timedelta(seconds=1)
    qtbot.waitUntil(lambda: counter.idle() >= limit)
    sensor.set_limit(limit)
    sensor.start(calls)
    qtbot.wait(1)
    # The alarm arrives while the program is busy; then it asks, and reads the alarm together with the answer.
    server.press("a")
    assert select.select([counter.descriptor], [], [], 60)[0]
    sensor.idle()
    assert not select.select([counter.descriptor], [], [], 0)[0]
    qtbot.waitUntil(lambda: calls.count >= 1)
    sensor.stop()


def test_a_crossing_that_only_an_answer_shows_is_told_too(qtbot: QtBot) -> None:
    """Xorg forgets an alarm if it is asked for the counter in the very millisecond of the crossing."""
    counter, calls = FakeCounter(), Calls()
    sensor = X11IdleSensor(":1", connect=lambda _display: counter)
    sensor.set_limit(LIMIT)
    sensor.start(calls)
    told: list[int] = []
    for idle in (0, 299, 300, 301, 5, 6):
        counter.answer = timedelta(milliseconds=idle)
        assert sensor.idle() == counter.answer
        assert calls.count == sum(told)
        qtbot.wait(1)
        told.append(calls.count - sum(told))
    assert told == [0, 0, 1, 0, 1, 0]
    sensor.stop()


def test_nothing_is_told_after_stop_and_a_new_start_works(qtbot: QtBot, server: XServer) -> None:
    sensor, calls = sensor_of(server, LIMIT), Calls()
    sensor.start(calls)
    sensor.stop()
    sensor.stop()
    assert sensor.idle() is None
    assert not sensor.status().works
    qtbot.wait(2 * LIMIT // timedelta(milliseconds=1))
    assert calls.count == 0
    sensor.start(calls)
    touches(qtbot, sensor, calls, lambda: server.press("a"))
    sensor.stop()


def test_the_death_of_the_server_is_told_and_a_new_one_is_found(
    qtbot: QtBot, server: XServer, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(retry, "FIRST_PAUSE", timedelta(milliseconds=50))
    caplog.set_level(logging.INFO)
    displays = [server.display]
    sensor, calls = X11IdleSensor(":gone", connect=lambda _display: IdleCounter(displays[-1])), Calls()
    sensor.set_limit(LONG)
    sensor.start(calls)
    assert sensor.status().works
    server.kill()
    qtbot.waitUntil(lambda: calls.count == 1)
    assert sensor.idle() is None
    assert str(sensor.status().how) == "lost the X display :gone; trying again"
    with XServer() as another:
        displays.append(another.display)
        qtbot.waitUntil(lambda: sensor.status().works)
        assert calls.count == 2
        sensor.set_limit(LIMIT)
        another.press("a")
        qtbot.waitUntil(lambda: calls.count >= 3)
        sensor.stop()
    assert caplog.text.count("Lost the X display") == 1


def test_the_death_of_the_server_is_noticed_by_asking_too(server: XServer) -> None:
    sensor = sensor_of(server, LONG)
    sensor.start(Calls())
    server.kill()
    assert sensor.idle() is None
    sensor.set_limit(LIMIT)
    assert not sensor.status().works
    sensor.stop()


def test_a_display_that_is_not_there_is_no_error() -> None:
    with pytest.raises(DisplayLost):
        IdleCounter(":9999")
    sensor = X11IdleSensor(":9999")
    sensor.start(Calls())
    assert sensor.idle() is None
    assert not sensor.status().works
    sensor.stop()


# Without a server


def test_pauses_between_tries_grow_up_to_a_limit(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(retry, "FIRST_PAUSE", timedelta(milliseconds=1))
    monkeypatch.setattr(retry, "LONGEST_PAUSE", timedelta(milliseconds=8))
    pauses: list[int] = []

    def refuse(_display: str) -> IdleCounter:
        pauses.append(max(timer.interval() for timer in sensor.findChildren(QTimer)))
        raise DisplayLost("refused")

    sensor = X11IdleSensor(":1", connect=refuse)
    sensor.start(Calls())
    qtbot.waitUntil(lambda: len(pauses) >= 7)
    sensor.stop()
    assert pauses[:7] == [0, 1, 2, 4, 8, 8, 8]


def test_a_server_without_the_counter_is_not_asked_again(caplog: pytest.LogCaptureFixture) -> None:
    def refuse(_display: str) -> IdleCounter:
        raise CannotSeeIdle("the X server has no counter IDLETIME")

    sensor = X11IdleSensor(":1", connect=refuse, saver=lambda _display: None)
    sensor.start(Calls())
    assert not any(timer.isActive() for timer in sensor.findChildren(QTimer))
    assert str(sensor.status().how) == "cannot see idle time: the X server has no counter IDLETIME"
    assert [record.levelno for record in caplog.records] == [logging.WARNING]
    assert sensor.idle() is None


def test_a_server_without_the_counter_is_asked_for_that_of_its_screen_saver(qtbot: QtBot, server: XServer) -> None:
    def refuse(_display: str) -> IdleCounter:
        raise CannotSeeIdle("the X server has no counter IDLETIME")

    sensor, calls = X11IdleSensor(server.display, connect=refuse), Calls()
    sensor.set_limit(timedelta(milliseconds=500))
    sensor.start(calls)
    qtbot.waitUntil(lambda: calls.count > 0)  # by looking, without being asked
    still = sensor.idle() or timedelta()
    assert still >= timedelta(milliseconds=500)

    def idle_after_input() -> timedelta:
        server.press("a")
        return sensor.idle() or still

    qtbot.waitUntil(lambda: idle_after_input() < still)
    status = sensor.status()
    assert status.works
    assert status.polls is not None
    server.kill()
    assert sensor.idle() is None
    sensor.stop()


# Which sensors


def chosen(environ: dict[str, str], app: QApplication) -> presence.Presence:
    return presence.choose(environ, Buses({}, app), timedelta, app)


def test_a_desktop_without_idle_time_says_why(qapp: QApplication) -> None:
    idle = chosen({}, qapp).idle
    assert isinstance(idle, NullIdleSensor)
    assert (idle.status().works, str(idle.status().how)) == (False, "cannot see idle time: there is no X display")


@pytest.mark.parametrize(
    "environ",
    [
        {"DISPLAY": ":0"},
        {"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"},
        {"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11", "WAYLAND_DISPLAY": "wayland-0"},
    ],
)
def test_an_x_session_has_the_servers_alarms(environ: dict[str, str], qapp: QApplication) -> None:
    assert isinstance(chosen(environ, qapp).idle, X11IdleSensor)


@pytest.mark.parametrize(
    "environ",
    [
        {"WAYLAND_DISPLAY": "wayland-0"},
        {"WAYLAND_DISPLAY": "wayland-0", "DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"},
        {"WAYLAND_DISPLAY": "wayland-1", "DISPLAY": ":0", "XDG_SESSION_TYPE": "tty"},
    ],
)
def test_a_wayland_session_is_not_judged_by_its_x_display(environ: dict[str, str], qapp: QApplication) -> None:
    assert isinstance(chosen(environ, qapp).idle, WaylandIdleSensor)
    gnome = chosen(environ | {"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, qapp)
    assert isinstance(gnome.idle, GnomeIdleSensor)


@pytest.mark.parametrize("environ", [{"DISPLAY": ":0"}, {}], ids=["X11", "neither"])
def test_every_sensor_tells_what_it_sees_under_a_name_of_its_own(environ: dict[str, str], qapp: QApplication) -> None:
    found = chosen(environ, qapp)
    names = [each.sensor for each in found.statuses()]
    assert names == ["idle", "lock", "full_screen", "microphone", "camera", "do_not_disturb", "sleep", "kept_awake"]


def test_what_macos_does_not_tell_is_said(qapp: QApplication) -> None:
    found = presence.Presence(*mac_sensors(qapp))
    unseen = {each.sensor for each in found.statuses() if str(each.how).endswith("on this desktop")}
    assert unseen >= {"full_screen", "do_not_disturb", "sleep"}
    told = status.unseen([*found.deciding(), SensorStatus("calls", works=True, how=translate("Test", "CoreAudio"))])
    assert str(told).startswith("Cannot be seen on this desktop: ")
    assert {"full screens", "do-not-disturb"} <= set(str(told).removesuffix(".").split(": ")[1].split(", "))
    assert status.unseen([SensorStatus("calls", works=True, how=translate("Test", "CoreAudio"))]) is None


@pytest.mark.parametrize("environ", [{"DISPLAY": ":0"}, {}], ids=["X11", "neither"])
def test_whatever_cannot_be_seen_has_a_name(environ: dict[str, str], qapp: QApplication) -> None:
    blind = [replace(each, works=False) for each in chosen(environ, qapp).deciding()]
    assert "cannot see" not in str(status.unseen(blind))


def test_programs_to_pass_over_reach_a_sensor_that_is_loaded_later(qapp: QApplication, qtbot: QtBot) -> None:
    class Picky(NullBusySensor):
        ignored: tuple[str, ...] = ()

        def set_ignored(self, names: Iterable[str]) -> None:
            self.ignored = tuple(names)

    picky = Picky()
    late = LateBusySensor("microphone", lambda: picky, qapp)
    CombinedBusySensor([late]).set_ignored(["noisetorch"])
    late.start(Calls())
    qtbot.waitUntil(lambda: picky.ignored == ("noisetorch",))
    late.set_ignored([])
    assert picky.ignored == ()


def test_sensors_that_see_nothing_say_so_and_hold_nothing_up() -> None:
    calls = Calls()
    idle, lock, busy = NullIdleSensor(), NullLockSensor(), NullBusySensor()
    statuses: list[SensorStatus] = []
    for sensor in (idle, lock, busy):
        sensor.start(calls)
        statuses.append(sensor.status())
        sensor.stop()
        sensor.stop()
    idle.set_limit(LIMIT)
    assert (idle.idle(), lock.is_locked(), busy.busy(), calls.count) == (None, False, frozenset(), 0)
    assert [(status.sensor, status.works, str(status.how)) for status in statuses] == [
        ("idle", False, "cannot see idle time on this desktop"),
        ("lock", False, "cannot see the lock screen on this desktop"),
        ("busy", False, "cannot see calls and full screens on this desktop"),
    ]
