from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from support.busserver import MOCK, BusServer, Client
from twistbreak.services.bus.bus import Bus
from twistbreak.services.presence.lock_linux import SCREEN_SAVERS, LinuxLockSensor

SHORT = timedelta(milliseconds=50)
LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
SESSION = "org.freedesktop.login1.Session"
OURS = "/org/freedesktop/login1/session/c1"
FREEDESKTOP = "org.freedesktop.ScreenSaver"
ENVIRON = {"XDG_SESSION_ID": "c1", "DISPLAY": ":73"}

pytestmark = pytest.mark.usefixtures("qapp")


class Logind:
    """A pretended logind with one session, ours, and how to move it."""

    def __init__(self, server: BusServer) -> None:
        self._server = server
        self.start()

    def start(self, session: str = "c1") -> None:
        self._process = self._server.mock_template("logind", LOGIND)
        self._client = self._server.client()
        self._client.call(LOGIND, LOGIND_PATH, MOCK, "AddSession", "ssusb", (session, "seat0", 1000, "me", True))

    def kill(self) -> None:
        self._process.kill()

    def set(self, name: str, signature: str, value: object, session: str = OURS) -> None:
        body = (SESSION, {name: (signature, value)})
        self._client.call(LOGIND, session, MOCK, "UpdateProperties", "sa{sv}", body)

    def say(self, signal: str, session: str = OURS) -> None:
        self._client.call(LOGIND, session, MOCK, "EmitSignal", "sssav", (SESSION, signal, "", []))

    def add(self, session: str) -> str:
        body = (session, "seat0", 1001, "other", False)
        return str(self._client.call(LOGIND, LOGIND_PATH, MOCK, "AddSession", "ssusb", body)[0])


class Saver:
    """A pretended screen saver."""

    def __init__(self, server: BusServer, name: str = FREEDESKTOP, *, active: bool = False) -> None:
        self._name, self._path = name, SCREEN_SAVERS[name]
        client = server.client()
        self._process = server.mock(name, self._path, name)
        self._client = client
        body = (name, "GetActive", "", "b", f"ret = {active}")
        client.call(name, self._path, MOCK, "AddMethod", "sssss", body)

    def switch(self, active: bool) -> None:
        body = (self._name, "ActiveChanged", "b", [("b", active)])
        self._client.call(self._name, self._path, MOCK, "EmitSignal", "sssav", body)

    def kill(self) -> None:
        self._process.kill()


@pytest.fixture
def server() -> Iterator[BusServer]:
    with BusServer() as server:
        yield server


@pytest.fixture
def bus(server: BusServer) -> Iterator[Bus]:
    bus = Bus("test bus", server.find, first_pause=SHORT)
    yield bus
    bus.close()


class Calls:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


def watching(bus: Bus, calls: Calls, environ: dict[str, str] | None = None) -> LinuxLockSensor:
    """A sensor on one bus that plays both parts."""
    sensor = LinuxLockSensor(bus, bus, environ or ENVIRON, believe_for=SHORT)
    sensor.start(calls)
    return sensor


def sees(qtbot: QtBot, sensor: LinuxLockSensor) -> None:
    qtbot.waitUntil(lambda: sensor.status().works)


def test_without_anybody_to_ask_it_says_so_and_nothing_is_locked(bus: Bus, qtbot: QtBot) -> None:
    calls = Calls()
    sensor = watching(bus, calls)
    qtbot.waitUntil(lambda: bus.is_connected)
    assert not sensor.is_locked()
    assert not sensor.status().works
    assert "neither logind nor a screen saver" in str(sensor.status().how)
    assert calls.count == 0
    sensor.stop()
    sensor.stop()
    assert str(sensor.status().how) == "not watching"


def test_a_lock_is_told_when_it_begins_and_when_it_ends(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    logind, calls = Logind(server), Calls()
    sensor = watching(bus, calls)
    sees(qtbot, sensor)
    assert sensor.status().polls is None
    assert not sensor.is_locked()
    logind.set("LockedHint", "b", True)
    qtbot.waitUntil(lambda: calls.count == 1)
    assert sensor.is_locked()
    logind.set("LockedHint", "b", False)
    qtbot.waitUntil(lambda: calls.count == 2)
    assert not sensor.is_locked()
    sensor.stop()


def test_a_session_that_is_locked_already_is_seen(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    logind, calls = Logind(server), Calls()
    logind.set("LockedHint", "b", True)
    sensor = watching(bus, calls)
    qtbot.waitUntil(sensor.is_locked)
    assert calls.count == 1


def test_a_session_switched_away_counts_as_locked(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    logind, calls = Logind(server), Calls()
    sensor = watching(bus, calls)
    sees(qtbot, sensor)
    logind.set("Active", "b", False)
    qtbot.waitUntil(sensor.is_locked)
    logind.set("Active", "b", True)
    qtbot.waitUntil(lambda: not sensor.is_locked())
    assert calls.count == 2


def test_a_request_to_lock_is_believed_until_unlock(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    logind, calls = Logind(server), Calls()
    sensor = LinuxLockSensor(bus, bus, ENVIRON)
    sensor.start(calls)
    sees(qtbot, sensor)
    logind.say("Lock")
    qtbot.waitUntil(sensor.is_locked)
    logind.say("Unlock")
    qtbot.waitUntil(lambda: not sensor.is_locked())
    assert calls.count == 2


def test_a_request_to_lock_that_nobody_confirms_does_not_last(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    logind, calls = Logind(server), Calls()
    sensor = watching(bus, calls)
    sees(qtbot, sensor)
    logind.say("Lock")
    qtbot.waitUntil(lambda: calls.count == 2)
    assert not sensor.is_locked()


def test_a_confirmed_lock_ends_with_its_confirmation(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    logind, calls = Logind(server), Calls()
    sensor = LinuxLockSensor(bus, bus, ENVIRON, believe_for=timedelta(hours=1))
    sensor.start(calls)
    sees(qtbot, sensor)
    logind.say("Lock")
    logind.set("LockedHint", "b", True)
    logind.set("LockedHint", "b", False)
    qtbot.waitUntil(lambda: calls.count == 2)
    assert not sensor.is_locked()


def test_another_sessions_lock_is_not_ours(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    logind, calls = Logind(server), Calls()
    other = logind.add("c2")
    sensor = watching(bus, calls)
    sees(qtbot, sensor)
    logind.say("Lock", other)
    logind.set("LockedHint", "b", True, other)
    logind.set("IdleHint", "b", True)
    qtbot.waitUntil(lambda: bool(sensor.status().works))
    logind.set("LockedHint", "b", True)
    qtbot.waitUntil(sensor.is_locked)
    assert calls.count == 1


@pytest.mark.parametrize(("name", "signature", "value"), [("Class", "s", "background"), ("Class", "s", "greeter")])
def test_a_session_without_a_user_at_it_is_not_ours(
    server: BusServer, bus: Bus, qtbot: QtBot, name: str, signature: str, value: str
) -> None:
    logind, calls = Logind(server), Calls()
    sensor = watching(bus, calls)
    sees(qtbot, sensor)
    logind.set("Active", "b", False)
    qtbot.waitUntil(sensor.is_locked)
    logind.set(name, signature, value)
    qtbot.waitUntil(lambda: not sensor.is_locked())
    assert not sensor.status().works


def test_the_session_of_another_display_is_not_ours(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    """As on a remote desktop, while the console shows somebody else's session."""
    logind, calls = Logind(server), Calls()
    logind.set("Active", "b", False)
    logind.set("Type", "s", "x11")
    logind.set("Display", "s", ":0")
    sensor = watching(bus, calls)
    qtbot.waitUntil(lambda: sensor._login is not None and sensor._login._properties is not None)
    assert not sensor.is_locked()
    logind.set("Display", "s", ":73.0")
    qtbot.waitUntil(sensor.is_locked)


def test_a_stale_name_for_the_session_is_passed_over(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    logind, calls = Logind(server), Calls()
    find = (
        "if args[0] == 'gone': raise dbus.exceptions.DBusException('no', name='org.freedesktop.login1.NoSuchSession')"
    )
    client = server.client()
    manager = "org.freedesktop.login1.Manager"
    body = (manager, "GetSession", "s", "o", f"{find}\nret = '{OURS}'")
    client.call(LOGIND, LOGIND_PATH, MOCK, "AddMethod", "sssss", body)
    sensor = watching(bus, calls, {"XDG_SESSION_ID": "gone"})
    sees(qtbot, sensor)
    logind.set("LockedHint", "b", True)
    qtbot.waitUntil(sensor.is_locked)


def test_logind_may_restart(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    logind, calls = Logind(server), Calls()
    sensor = watching(bus, calls)
    sees(qtbot, sensor)
    logind.set("LockedHint", "b", True)
    qtbot.waitUntil(sensor.is_locked)
    logind.kill()
    qtbot.waitUntil(lambda: not sensor.status().works)
    assert not sensor.is_locked()
    logind.start()
    logind.set("LockedHint", "b", True)
    qtbot.waitUntil(sensor.is_locked)


# Screen savers


@pytest.mark.parametrize("name", list(SCREEN_SAVERS))
def test_every_screen_saver_is_heard(server: BusServer, bus: Bus, qtbot: QtBot, name: str) -> None:
    calls = Calls()
    saver = Saver(server, name)
    sensor = watching(bus, calls)
    sees(qtbot, sensor)
    assert name in str(sensor.status().how)
    saver.switch(True)
    qtbot.waitUntil(sensor.is_locked)
    saver.switch(False)
    qtbot.waitUntil(lambda: not sensor.is_locked())
    assert calls.count == 2


def test_a_screen_saver_that_is_on_already_is_seen(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    Saver(server, active=True)
    sensor = watching(bus, Calls())
    qtbot.waitUntil(sensor.is_locked)


def test_a_screen_saver_that_dies_locks_nobody_out(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    saver, calls = Saver(server, active=True), Calls()
    sensor = watching(bus, calls)
    qtbot.waitUntil(sensor.is_locked)
    saver.kill()
    qtbot.waitUntil(lambda: not sensor.is_locked())
    assert calls.count == 2
    assert not sensor.status().works


def test_a_service_of_that_name_that_cannot_tell_is_not_taken_for_one_that_can(
    server: BusServer, bus: Bus, qtbot: QtBot
) -> None:
    """GNOME's service of the freedesktop name only takes inhibitors."""
    client = server.client()
    client.own(FREEDESKTOP)
    name = "org.gnome.ScreenSaver"
    Saver(server, name)
    sensor = watching(bus, Calls())
    sees(qtbot, sensor)
    assert FREEDESKTOP not in str(sensor.status().how)


def hostile(client: Client, path: str, interface: str, member: str) -> None:
    shapes: list[tuple[str, tuple[object, ...]]] = [
        ("", ()),
        ("s", ("true",)),
        ("u", (1,)),
        ("bb", (True, True)),
        ("ab", ([True],)),
        ("v", (("b", True),)),
        ("a{sv}", ({"LockedHint": ("b", True)},)),
    ]
    for signature, body in shapes:
        client.say(path, interface, member, signature, body)


def test_signals_of_other_shapes_do_nothing(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    owner, calls = server.client(), Calls()
    owner.own(FREEDESKTOP)
    sensor = watching(bus, calls)
    login = sensor._savers[0]
    qtbot.waitUntil(lambda: bool(login._peer.owner))
    hostile(owner, "/ScreenSaver", FREEDESKTOP, "ActiveChanged")
    assert not sensor.is_locked()
    owner.say("/ScreenSaver", FREEDESKTOP, "ActiveChanged", "b", (True,))
    qtbot.waitUntil(sensor.is_locked)
    assert calls.count == 1


def test_properties_of_other_types_do_nothing(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    logind, calls = Logind(server), Calls()
    sensor = watching(bus, calls)
    sees(qtbot, sensor)
    logind.set("LockedHint", "s", "true")
    logind.set("Active", "u", 0)
    logind.set("IdleHint", "b", True)
    logind.set("LockedHint", "b", True)
    qtbot.waitUntil(sensor.is_locked)
    assert calls.count == 1


def test_a_bus_that_is_restarted_is_watched_again(
    server: BusServer, bus: Bus, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    Saver(server, active=True)
    calls = Calls()
    sensor = watching(bus, calls)
    qtbot.waitUntil(sensor.is_locked)
    server.kill()
    qtbot.waitUntil(lambda: not sensor.is_locked())
    server.start()
    saver = Saver(server)
    sees(qtbot, sensor)
    saver.switch(True)
    qtbot.waitUntil(sensor.is_locked)
    assert calls.count == 3
    caplog.clear()


def test_nothing_is_told_after_the_end(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    saver, calls = Saver(server), Calls()
    sensor = watching(bus, calls)
    sees(qtbot, sensor)
    sensor.stop()
    saver.switch(True)
    again = Calls()
    sensor.start(again)
    sees(qtbot, sensor)
    saver.switch(True)
    qtbot.waitUntil(sensor.is_locked)
    assert calls.count == 0
    assert again.count == 1
