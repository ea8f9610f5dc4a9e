from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from support.busserver import MOCK, BusServer
from twistbreak.services.bus.address import NoBus
from twistbreak.services.bus.bus import Bus
from twistbreak.services.presence.sleep_linux import LinuxSleepSensor

LOGIND = "org.freedesktop.login1"
PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def server() -> Iterator[BusServer]:
    with BusServer() as server:
        yield server


@pytest.fixture
def bus(server: BusServer) -> Iterator[Bus]:
    bus = Bus("test bus", server.find, first_pause=timedelta(milliseconds=50))
    yield bus
    bus.close()


@pytest.fixture
def looks() -> list[str]:
    return []


@pytest.fixture
def sensor(bus: Bus, looks: list[str]) -> Iterator[LinuxSleepSensor]:
    sensor = LinuxSleepSensor(bus)
    sensor.start(lambda: looks.append("look"))
    yield sensor
    sensor.stop()
    sensor.stop()


def prepare(server: BusServer, *, asleep: bool) -> None:
    body = (MANAGER, "PrepareForSleep", "b", [("b", asleep)])
    server.client().call(LOGIND, PATH, MOCK, "EmitSignal", "sssav", body)


def test_it_looks_before_the_machine_sleeps_and_after(
    server: BusServer, sensor: LinuxSleepSensor, looks: list[str], qtbot: QtBot
) -> None:
    server.mock_template("logind", LOGIND)
    qtbot.waitUntil(lambda: sensor.status().works)
    assert looks == []
    prepare(server, asleep=True)
    qtbot.waitUntil(lambda: len(looks) == 1)
    prepare(server, asleep=False)
    qtbot.waitUntil(lambda: len(looks) == 2)
    assert sensor.status().polls is None


def test_without_logind_it_says_that_the_clocks_must_do(bus: Bus, sensor: LinuxSleepSensor, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bus.is_connected)
    assert not sensor.status().works
    assert str(sensor.status().how) == "sleep shows only in the clocks: logind is not running"


def test_without_a_bus_it_says_why(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    def nowhere() -> bytes:
        raise NoBus("none is named")

    bus = Bus("test bus", nowhere)
    sensor = LinuxSleepSensor(bus)
    assert str(sensor.status().how) == "not watching"
    sensor.start(lambda: None)
    qtbot.waitUntil(lambda: bool(bus.problem))
    assert str(sensor.status().how) == "sleep shows only in the clocks: there is no D-Bus"
    sensor.stop()
    caplog.clear()


def test_only_logind_can_send_us_to_bed(
    server: BusServer, bus: Bus, sensor: LinuxSleepSensor, looks: list[str], qtbot: QtBot
) -> None:
    server.mock_template("logind", LOGIND)
    qtbot.waitUntil(lambda: sensor.status().works)
    impostor = server.client()
    impostor.say(PATH, MANAGER, "PrepareForSleep", "b", (True,), only_to=bus.unique_name)
    impostor.say(PATH, MANAGER, "PrepareForSleep", "b", (True,))
    prepare(server, asleep=True)
    qtbot.waitUntil(lambda: bool(looks))
    assert looks == ["look"]


def test_logind_and_the_bus_may_restart(
    server: BusServer, sensor: LinuxSleepSensor, looks: list[str], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    process = server.mock_template("logind", LOGIND)
    qtbot.waitUntil(lambda: sensor.status().works)
    process.kill()
    qtbot.waitUntil(lambda: not sensor.status().works)
    server.kill()
    server.start()
    server.mock_template("logind", LOGIND)
    qtbot.waitUntil(lambda: sensor.status().works)
    prepare(server, asleep=False)
    qtbot.waitUntil(lambda: len(looks) == 1)
    caplog.clear()
