"""Windows and macOS, as far as they can be tried elsewhere; and what looks where nothing tells."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable, Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QByteArray, QObject, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from support.told import Told
from twistbreak.core.clock import Busy, BusyKind
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import translate
from twistbreak.services.presence import looking, macos, macos_api, windows, windows_api
from twistbreak.services.presence.combined import CombinedBusySensor
from twistbreak.services.presence.looking import LookedBusySensor, LookedIdleSensor
from twistbreak.services.presence.macos import LOCKED, UNLOCKED, Devices, MacCallSensor, MacLockSensor
from twistbreak.services.presence.null import NullBusySensor
from twistbreak.services.presence.windows import (
    WM_POWERBROADCAST,
    WM_WTSSESSION_CHANGE,
    Message,
    SessionApi,
    WindowsCallSensor,
    WindowsSession,
    WindowsSessionSensor,
)

LIMIT = timedelta(minutes=1)
HOW = translate("Sensor", "somewhere")
NOTHING: frozenset[Busy] = frozenset()
FILM = frozenset({Busy(BusyKind.FULL_SCREEN)})

pytestmark = pytest.mark.usefixtures("qapp")


def calls(*programs: str) -> frozenset[Busy]:
    return frozenset(Busy(BusyKind.CALL, program) for program in programs)


class Calls:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


def pauses(sensor: QObject) -> list[timedelta]:
    """How long until each running timer."""
    return [timedelta(milliseconds=timer.interval()) for timer in sensor.findChildren(QTimer) if timer.isActive()]


def look(sensor: QObject) -> None:
    """Let the time pass until the next look."""
    (timer,) = sensor.findChildren(QTimer)
    assert timer.isActive()
    timer.timeout.emit()


# Looking


class Hands:
    """Idle time that a test sets."""

    def __init__(self) -> None:
        self.still: timedelta | None = timedelta()

    def __call__(self) -> timedelta | None:
        return self.still


@pytest.fixture
def hands() -> Hands:
    return Hands()


def test_idle_time_is_looked_at_when_it_could_have_passed_the_limit(hands: Hands) -> None:
    sensor, told = LookedIdleSensor(hands, HOW), Calls()
    sensor.set_limit(LIMIT)
    assert sensor.idle() is None
    sensor.start(told)
    seen: list[tuple[list[timedelta], int]] = []
    for still in (0, 20, 59.9, 60, 90, 3):
        hands.still = timedelta(seconds=still)
        look(sensor)
        seen.append((pauses(sensor), told.count))
        assert sensor.idle() == hands.still
    assert seen == [
        ([timedelta(seconds=60)], 0),
        ([timedelta(seconds=40)], 0),
        ([timedelta(seconds=1)], 0),
        ([looking.AWAY_LOOK], 1),
        ([looking.AWAY_LOOK], 1),
        ([timedelta(seconds=57)], 2),
    ]
    sensor.stop()
    sensor.stop()
    assert pauses(sensor) == []


def test_another_limit_is_looked_at_at_once(qtbot: QtBot, hands: Hands) -> None:
    sensor, told = LookedIdleSensor(hands, HOW), Calls()
    sensor.start(told)
    hands.still = timedelta(seconds=30)
    sensor.set_limit(timedelta(seconds=20))
    qtbot.waitUntil(lambda: told.count == 1)
    sensor.stop()


def test_a_system_that_does_not_tell_the_idle_time_is_asked_again_and_says_so(hands: Hands) -> None:
    sensor, told = LookedIdleSensor(hands, HOW), Calls()
    assert str(sensor.status().how) == "not watching"
    hands.still = None
    sensor.start(told)
    look(sensor)
    assert (pauses(sensor), sensor.status().works, told.count) == ([looking.CALM_LOOK], False, 0)
    hands.still = timedelta(hours=1)
    look(sensor)
    assert (sensor.status(), told.count) == (SensorStatus("idle", True, HOW, looking.AWAY_LOOK), 1)
    sensor.stop()


def test_what_holds_reminders_is_looked_at_often_and_what_does_not_seldom() -> None:
    state: list[frozenset[Busy] | None] = [NOTHING]
    sensor = LookedBusySensor("full_screen", lambda: state[-1], HOW)
    told = Told(sensor)
    assert (sensor.busy(), sensor.status().works) == (NOTHING, False)
    sensor.start(told)
    seen: list[tuple[list[timedelta], int]] = []
    for now in (NOTHING, FILM, FILM, NOTHING):
        state.append(now)
        look(sensor)
        seen.append((pauses(sensor), told.count))
        assert sensor.status().polls == seen[-1][0][0]
    assert seen == [
        ([looking.CALM_LOOK], 0),
        ([looking.BUSY_LOOK], 1),
        ([looking.BUSY_LOOK], 1),
        ([looking.CALM_LOOK], 2),
    ]
    assert told.seen == [FILM, NOTHING]
    state.append(None)
    assert (sensor.busy(), sensor.status().works) == (NOTHING, False)
    sensor.stop()
    sensor.look()
    assert pauses(sensor) == []


# Several as one


def test_reasons_of_several_sensors_are_one_set_with_their_evidence(qtbot: QtBot) -> None:
    film = LookedBusySensor("full_screen", lambda: FILM, HOW)
    call = WindowsCallSensor(uses=lambda _device: [("C:#zoom.exe", 5, 0)])
    both = CombinedBusySensor([film, NullBusySensor(), call])
    told = Told(both)
    both.start(told)
    qtbot.waitUntil(lambda: told.count == 2)
    assert both.busy() == FILM | calls("zoom")
    both.set_ignored(name for name in ["zoom"])
    assert both.busy() == FILM
    assert [status.sensor for status in both.statuses()] == ["full_screen", "busy", "calls"]
    assert both.status().works
    assert both.status().polls == looking.BUSY_LOOK
    assert str(both.status().how) == "ways to see calls and full screens that work: 2 of 3"
    both.stop()
    both.stop()
    assert both.busy() == NOTHING


# Windows


@pytest.mark.parametrize(
    ("before", "after", "passed_ms"),
    [(1000, 61_000, 60_000), (2**32 - 500, 500, 1000), (7, 7, 0)],
)
def test_the_idle_time_survives_the_end_of_the_counter(before: int, after: int, passed_ms: int) -> None:
    assert windows_api.between_ticks(before, after) == timedelta(milliseconds=passed_ms)


@pytest.mark.parametrize(
    ("state", "kinds"),
    [
        (1, set()),  # nobody is here: the lock and the idle time tell
        (2, {BusyKind.FULL_SCREEN}),
        (3, {BusyKind.FULL_SCREEN}),
        (4, {BusyKind.PRESENTATION}),
        (5, set()),
        (6, {BusyKind.DO_NOT_DISTURB}),
        (7, set()),
    ],
)
def test_the_notification_state_of_windows_becomes_reasons(state: int, kinds: set[BusyKind]) -> None:
    assert windows.held_by(state) == {Busy(kind) for kind in kinds}


def test_windows_sensors_are_what_their_names_say() -> None:
    parent = QObject()
    idle = windows.idle_sensor(parent, lambda: LIMIT)
    full = windows.full_screen_sensor(parent, lambda: None)
    for sensor in (idle, full):
        sensor.start(Calls())
    assert (idle.idle(), idle.status().works, full.status().works) == (LIMIT, True, False)
    for sensor in (idle, full):
        sensor.stop()


@pytest.mark.parametrize(
    ("key", "name"),
    [
        ("C:#Program Files#Zoom#bin#zoom.exe", "zoom"),
        ("MSTeams_8wekyb3d8bbwe", "MSTeams"),
        ("{6D809377-6AF0-444B-8957-A3773F02200E}#Mozilla Firefox#firefox.exe", "firefox"),
        ("odd", "odd"),
    ],
)
def test_programs_are_named_from_the_privacy_list(key: str, name: str) -> None:
    assert windows.program_name(key) == name


def test_a_use_without_an_end_is_a_call() -> None:
    used = {
        "microphone": [("C:#zoom.exe", 5, 0), ("C:#done.exe", 5, 9), ("C:#never.exe", 0, 0)],
        "webcam": [("C:#zoom.exe", 5, 0), ("MSTeams_8wekyb3d8bbwe", 7, 0)],
    }
    sensor = WindowsCallSensor(uses=lambda device: used[device])
    sensor.start(Calls())
    assert sensor.busy() == calls("zoom", "MSTeams")
    sensor.set_ignored(["Zoom.EXE"])
    assert sensor.busy() == calls("MSTeams")
    sensor.stop()


def test_a_windows_without_the_privacy_list_says_that_it_sees_no_calls() -> None:
    def none(_device: str) -> Iterable[tuple[str, int, int]]:
        raise FileNotFoundError

    sensor = WindowsCallSensor(uses=none)
    sensor.start(Calls())
    assert (sensor.busy(), sensor.status().works) == (NOTHING, False)
    sensor.stop()


class FakeWindows:
    """Windows, as far as it knows of a session."""

    def __init__(self) -> None:
        self.registered: list[int] = []

    def register(self, window: int) -> bool:
        self.registered.append(window)
        return True

    def unregister(self, window: int) -> None:
        self.registered.remove(window)


@pytest.fixture
def fake_windows() -> FakeWindows:
    return FakeWindows()


@pytest.fixture
def session(qapp: QApplication, fake_windows: FakeWindows) -> Iterator[WindowsSession]:
    session = WindowsSession(qapp, SessionApi(fake_windows.register, fake_windows.unregister))
    yield session
    session.setParent(None)


def test_locks_and_sleep_come_as_messages_to_one_window(
    qtbot: QtBot, session: WindowsSession, fake_windows: FakeWindows
) -> None:
    lock, sleep = WindowsSessionSensor("lock", session), WindowsSessionSensor("sleep", session)
    assert not lock.status().works
    locks, sleeps = Calls(), Calls()
    lock.start(locks)
    sleep.start(sleeps)
    qtbot.waitUntil(lambda: lock.status().works and sleep.status().works)
    assert len(fake_windows.registered) == 1
    seen: list[tuple[bool, int, int]] = []
    for message, what in (
        (WM_WTSSESSION_CHANGE, 7),
        (WM_WTSSESSION_CHANGE, 7),  # said twice
        (WM_WTSSESSION_CHANGE, 8),
        (WM_WTSSESSION_CHANGE, 5),  # somebody logs on elsewhere
        (WM_WTSSESSION_CHANGE, 4),
        (WM_WTSSESSION_CHANGE, 3),
        (WM_POWERBROADCAST, 4),
        (WM_POWERBROADCAST, 18),
        (WM_POWERBROADCAST, 10),  # the battery
    ):
        session.heard(message, what)
        seen.append((lock.is_locked(), locks.count, sleeps.count))
    assert seen == [
        (True, 1, 0),
        (True, 1, 0),
        (False, 2, 0),
        (False, 2, 0),
        (True, 3, 0),
        (False, 4, 0),
        (False, 4, 1),
        (False, 4, 2),
        (False, 4, 2),
    ]
    lock.stop()
    lock.stop()
    assert len(fake_windows.registered) == 1
    sleep.stop()
    assert fake_windows.registered == []
    session.heard(WM_POWERBROADCAST, 4)
    assert sleeps.count == 2


def test_a_message_is_read_where_windows_puts_it_and_passed_on() -> None:
    heard: list[tuple[int, int]] = []
    listening = windows.MessageFilter(lambda message, what: heard.append((message, what)))
    message = Message(1, WM_WTSSESSION_CHANGE, 7, 0)
    other = Message(1, 0x000F, 0, 0)
    for kind, what in (
        (b"windows_generic_MSG", message),
        (b"windows_generic_MSG", other),
        (b"xcb_generic_event_t", message),
    ):
        assert listening.nativeEventFilter(QByteArray(kind), ctypes.addressof(what)) == (False, 0)
    assert heard == [(WM_WTSSESSION_CHANGE, 7)]
    assert ctypes.sizeof(Message) == 48  # on 64-bit Windows


# macOS


class FakeAnnouncements:
    """Announcements that a test makes."""

    def __init__(self, heard: Callable[[str], None]) -> None:
        self.heard = heard
        self.names: tuple[str, ...] = ()

    def listen(self, *names: str) -> None:
        self.names = names

    def close(self) -> None:
        self.names = ()


def test_the_lock_screen_of_macos_is_announced() -> None:
    made: list[FakeAnnouncements] = []

    def make(heard: Callable[[str], None]) -> FakeAnnouncements:
        made.append(FakeAnnouncements(heard))
        return made[-1]

    lock, told = MacLockSensor(make), Calls()
    assert not lock.status().works
    lock.start(told)
    assert made[0].names == (LOCKED, UNLOCKED)
    seen: list[tuple[bool, int]] = []
    for name in (LOCKED, LOCKED, UNLOCKED):
        made[0].heard(name)
        seen.append((lock.is_locked(), told.count))
    assert seen == [(True, 1), (True, 1), (False, 2)]
    assert lock.status().works
    lock.stop()
    lock.stop()
    assert made[0].names == ()


@pytest.mark.parametrize(
    ("programs", "microphone", "camera", "seen"),
    [
        (["zoom.us", "krisp"], False, False, calls("zoom.us")),
        ([], False, False, NOTHING),
        ([], False, True, calls("")),
        (["krisp"], True, False, NOTHING),
        (None, True, False, calls("")),
        (None, False, None, NOTHING),
        (None, None, True, calls("")),
    ],
)
def test_calls_of_macos_are_told_by_programs_or_else_by_devices(
    programs: list[str] | None, microphone: bool | None, camera: bool | None, seen: frozenset[Busy]
) -> None:
    sensor = MacCallSensor(devices=Devices(lambda: programs, lambda: microphone, lambda: camera))
    sensor.set_ignored(["Krisp"])
    sensor.start(Calls())
    assert (sensor.busy(), sensor.status().works) == (seen, True)
    sensor.stop()


def test_a_macos_that_tells_nothing_says_so() -> None:
    sensor = MacCallSensor(devices=Devices(lambda: None, lambda: None, lambda: None))
    sensor.start(Calls())
    assert (sensor.busy(), sensor.status().works) == (NOTHING, False)
    idle = macos.idle_sensor(sensor, lambda: LIMIT)
    idle.start(Calls())
    assert (idle.idle(), str(idle.status().how)) == (LIMIT, "macOS is asked when the last input was")
    idle.stop()
    sensor.stop()


def test_apples_numbers_are_four_letters() -> None:
    assert macos_api.four_letters("gone") == 0x676F6E65
