"""In a sandbox the portal decides what starts at login; the program says what it was told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from support.busserver import MOCK, BusServer
from twistbreak.services.autostart.portal import PortalLoginStart
from twistbreak.services.bus.bus import Bus

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
BACKGROUND = "org.freedesktop.portal.Background"
REQUEST = "org.freedesktop.portal.Request"
TEMPLATE = f"""
BUS_NAME, MAIN_OBJ, MAIN_IFACE, SYSTEM_BUS = "{NAME}", "{PATH}", "{BACKGROUND}", False


def load(mock, parameters):
    mock.AddMethods(MAIN_IFACE, [("RequestBackground", "sa{{sv}}", "o", "ret = '{PATH}/request/1/1'")])
"""

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def server() -> Iterator[BusServer]:
    with BusServer() as server:
        yield server


class Desk:
    def __init__(self, server: BusServer, memory: Path) -> None:
        self.bus = Bus("test bus", server.find)
        self.listed = PortalLoginStart(self.bus, ("twistbreak",), memory)
        self.told: list[bool] = []
        self.listed.watch(lambda: self.told.append(self.listed.read().on))


@pytest.fixture
def desk(server: BusServer, tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(server, tmp_path / "state" / "starts-at-login")
    yield desk
    desk.bus.close()


def asked(server: BusServer) -> list[dict[str, Any]]:
    (calls,) = server.client().call(NAME, PATH, MOCK, "GetMethodCalls", "s", ("RequestBackground",))
    return [{key: value for key, (_, value) in arguments[1][1].items()} for _, arguments in calls]


def answer(server: BusServer, desk: Desk, response: int, *, on: bool) -> None:
    token = asked(server)[-1]["handle_token"]
    request = f"{PATH}/request/{desk.bus.unique_name[1:].replace('.', '_')}/{token}"
    client = server.client()
    client.call(NAME, PATH, MOCK, "AddObject", "ssa{sv}a(ssss)", (request, REQUEST, {}, []))
    results = ("a{sv}", {"background": ("b", True), "autostart": ("b", on)})
    body = (REQUEST, "Response", "ua{sv}", [("u", response), results])
    client.call(NAME, request, MOCK, "EmitSignal", "sssav", body)


def start_portal(server: BusServer) -> None:
    template = server.settings / "background.py"
    template.write_text(TEMPLATE)
    server.mock_template(str(template), NAME)


def ask(qtbot: QtBot, server: BusServer, desk: Desk, *, on: bool) -> None:
    before = len(asked(server))
    desk.listed.write(on)
    qtbot.waitUntil(lambda: len(asked(server)) == before + 1)


def test_a_yes_of_the_portal_is_remembered(qtbot: QtBot, server: BusServer, desk: Desk) -> None:
    start_portal(server)
    assert not desk.listed.read().on
    ask(qtbot, server, desk, on=True)
    question = asked(server)[0]
    assert (question["autostart"], question["commandline"]) == (True, ["twistbreak"])
    assert desk.told == []
    answer(server, desk, 0, on=True)
    qtbot.waitUntil(lambda: desk.told == [True])
    assert "what your desktop answered last" in str(desk.listed.read().note)
    ask(qtbot, server, desk, on=False)
    answer(server, desk, 0, on=False)
    qtbot.waitUntil(lambda: desk.told == [True, False])


@pytest.mark.parametrize("response", [1, 2])
def test_a_no_of_the_user_changes_nothing_and_is_said(
    qtbot: QtBot, server: BusServer, desk: Desk, response: int
) -> None:
    start_portal(server)
    ask(qtbot, server, desk, on=True)
    answer(server, desk, response, on=True)
    qtbot.waitUntil(lambda: desk.told == [False])
    assert "did not allow" in str(desk.listed.read().note)


def test_without_a_portal_it_says_so(qtbot: QtBot, desk: Desk) -> None:
    desk.listed.write(True)
    qtbot.waitUntil(lambda: desk.told == [False])
    assert "did not allow" in str(desk.listed.read().note)


def test_without_a_bus_it_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    bus = Bus("test bus", lambda: str(tmp_path / "nothing").encode())
    listed = PortalLoginStart(bus, ("twistbreak",), tmp_path / "starts-at-login")
    told: list[bool] = []
    listed.watch(lambda: told.append(listed.read().on))
    listed.write(True)
    qtbot.waitUntil(lambda: bool(bus.problem))
    listed.write(True)
    qtbot.waitUntil(lambda: told == [False])
    bus.close()
