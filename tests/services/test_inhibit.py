from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from support.busserver import MOCK, BusServer
from twistbreak.core.clock import Moment, Sample
from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.buses import Buses
from twistbreak.services.presence import Presence
from twistbreak.services.presence.inhibit_linux import KEEPERS, Keeper, LinuxInhibitSensor
from twistbreak.services.presence.linux import sensors

MONDAY = Moment(datetime(2026, 3, 2, 9, tzinfo=UTC), timedelta(hours=5), timedelta(), UTC, "boot")
ARGUMENTS = {"o": [("o", "/org/example/1")], "b": [("b", True)], "a(ss)as": [("a(ss)", [("a", "b")]), ("as", ["c"])]}

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def server() -> Iterator[BusServer]:
    with BusServer() as server:
        yield server


@pytest.fixture
def changes() -> list[str]:
    return []


@pytest.fixture
def sensor(server: BusServer, changes: list[str]) -> Iterator[LinuxInhibitSensor]:
    bus = Bus("test bus", server.find, first_pause=timedelta(milliseconds=50))
    sensor = LinuxInhibitSensor(bus)
    assert str(sensor.status().how) == "not watching"
    sensor.start(lambda: changes.append("changed"))
    yield sensor
    sensor.stop()
    sensor.stop()
    bus.close()


def answer(server: BusServer, keeper: Keeper, *, inhibited: bool) -> None:
    question = keeper.question
    body = (question.interface, question.member, question.signature, "b", f"ret = {inhibited}")
    server.client().call(keeper.name, question.path, MOCK, "AddMethod", "sssss", body)


def tell(server: BusServer, keeper: Keeper, member: str, signature: str) -> None:
    question = keeper.question
    body = (question.interface, member, signature, ARGUMENTS[signature])
    server.client().call(keeper.name, question.path, MOCK, "EmitSignal", "sssav", body)


@pytest.mark.parametrize("keeper", KEEPERS, ids=lambda keeper: keeper.name)
def test_what_keeps_the_screen_awake_is_heard_of(
    server: BusServer, sensor: LinuxInhibitSensor, changes: list[str], qtbot: QtBot, keeper: Keeper
) -> None:
    server.mock(keeper.name, keeper.question.path, keeper.question.interface)
    for number, (member, signature) in enumerate(keeper.tells):
        answer(server, keeper, inhibited=True)
        tell(server, keeper, member, signature)
        qtbot.waitUntil(lambda: sensor.kept_awake_by() == {keeper.name})
        assert keeper.name in str(sensor.status().how)
        answer(server, keeper, inhibited=False)
        tell(server, keeper, member, signature)
        qtbot.waitUntil(lambda: not sensor.kept_awake_by())
        assert len(changes) == 2 * (number + 1)
    assert sensor.status().works
    assert sensor.status().polls is None


def test_caffeine_all_day_holds_no_reminder_and_makes_nobody_present(
    server: BusServer, qtbot: QtBot, qapp: QCoreApplication
) -> None:
    keeper = KEEPERS[0]
    server.mock(keeper.name, keeper.question.path, keeper.question.interface)
    answer(server, keeper, inhibited=True)
    buses = Buses({"DBUS_SESSION_BUS_ADDRESS": server.address, "DBUS_SYSTEM_BUS_ADDRESS": server.address})
    seen = Presence(*sensors({}, buses, timedelta, qapp))
    for sensor in seen.all:
        sensor.start(lambda: None)
    qtbot.waitUntil(lambda: any(keeper.name in str(status.how) for status in seen.statuses()))
    sample = Sample(MONDAY, seen.idle.idle(), seen.lock.is_locked(), seen.busy.busy())
    assert sample == Sample(MONDAY, None, locked=False, busy=frozenset())
    for sensor in seen.all:
        sensor.stop()
    buses.close()


def test_a_keeper_that_dies_keeps_nothing_awake(server: BusServer, sensor: LinuxInhibitSensor, qtbot: QtBot) -> None:
    keeper = KEEPERS[0]
    process = server.mock(keeper.name, keeper.question.path, keeper.question.interface)
    answer(server, keeper, inhibited=True)
    tell(server, keeper, *keeper.tells[0])
    qtbot.waitUntil(lambda: bool(sensor.kept_awake_by()))
    process.kill()
    qtbot.waitUntil(lambda: not sensor.kept_awake_by())
    assert str(sensor.status().how) == "cannot see what keeps the screen awake on this desktop"
