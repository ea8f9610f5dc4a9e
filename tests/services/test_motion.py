"""Whether the system asks programs to move less."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from support.busserver import MOCK, BusServer
from twistbreak.services.bus.buses import Buses
from twistbreak.services.motion import choose
from twistbreak.services.motion.asked import AskedMotionSensor, asked_of_windows, by_platform
from twistbreak.services.motion.null import NullMotionSensor
from twistbreak.services.motion.portal import NAME, PATH, SETTINGS

APPEARANCE = ("org.freedesktop.appearance", "reduced-motion")
GNOME = ("org.gnome.desktop.interface", "enable-animations")
READ = """
values = {values!r}
if tuple(args) not in values:
    raise dbus.exceptions.DBusException('no such setting', name='org.freedesktop.portal.Error.NotFound')
ret = dbus.{kind}(values[tuple(args)], variant_level=2)
"""


class Desktop:
    """A desktop with a bus, a pretended portal, and the sensor of this platform."""

    def __init__(self, server: BusServer) -> None:
        self.server = server
        self.buses = Buses({"DBUS_SESSION_BUS_ADDRESS": server.address})
        self.owner = QObject()
        self.sensor = choose(self.buses, self.owner)
        self.changes: list[bool] = []

    def portal(self, kind: str, values: dict[tuple[str, str], Any]) -> None:
        """Start a portal with these settings, all of a type as dbus-python calls it; before `watch`."""
        self.process = self.server.mock(NAME, PATH, SETTINGS)
        client = self.server.client()
        method = (SETTINGS, "Read", "ss", "v", READ.format(values=values, kind=kind))
        client.call(NAME, PATH, MOCK, "AddMethod", "sssss", method)

    def tell(self, key: tuple[str, str], signature: str, value: object) -> None:
        arguments = [("s", key[0]), ("s", key[1]), ("v", (signature, value))]
        body = (SETTINGS, "SettingChanged", "ssv", arguments)
        self.server.client().call(NAME, PATH, MOCK, "EmitSignal", "sssav", body)

    def watch(self) -> None:
        self.sensor.start(lambda: self.changes.append(self.sensor.is_still()))


@pytest.fixture
def desktop(qtbot: QtBot) -> Iterator[Desktop]:
    assert qtbot
    with BusServer() as server:
        desktop = Desktop(server)
        yield desktop
        desktop.sensor.stop()
        desktop.sensor.stop()
        desktop.buses.close()


@pytest.mark.parametrize(
    ("key", "kind", "signature", "still", "moving"),
    [(APPEARANCE, "UInt32", "u", 1, 0), (GNOME, "Boolean", "b", False, True)],
    ids=["appearance", "gnome"],
)
def test_the_portal_is_asked_once_and_tells_from_then_on(
    desktop: Desktop, qtbot: QtBot, key: tuple[str, str], kind: str, signature: str, still: object, moving: object
) -> None:
    desktop.portal(kind, {key: still})
    assert not desktop.sensor.is_still()
    desktop.watch()
    qtbot.waitUntil(desktop.sensor.is_still)
    assert desktop.sensor.status().works
    desktop.tell(("org.freedesktop.appearance", "color-scheme"), "u", 1)
    desktop.tell(key, signature, moving)
    qtbot.waitUntil(lambda: not desktop.sensor.is_still())
    desktop.tell(key, signature, still)
    qtbot.waitUntil(lambda: len(desktop.changes) == 3)
    assert desktop.changes == [True, False, True]


def test_what_the_portal_asked_for_is_over_when_it_is_gone(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.portal("UInt32", {APPEARANCE: 1})
    desktop.watch()
    qtbot.waitUntil(desktop.sensor.is_still)
    desktop.process.kill()
    qtbot.waitUntil(lambda: not desktop.sensor.is_still())
    assert not desktop.sensor.status().works


def test_a_value_of_another_kind_asks_for_nothing(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.portal("String", {APPEARANCE: "1"})
    desktop.watch()
    qtbot.waitUntil(lambda: desktop.sensor.status().works)
    assert not desktop.sensor.is_still()
    assert desktop.changes == []


def test_without_a_portal_nothing_is_asked_for_and_it_says_so(desktop: Desktop, qtbot: QtBot) -> None:
    assert str(desktop.sensor.status().how) == "not watching yet"
    desktop.watch()
    qtbot.waitUntil(lambda: "cannot see" in str(desktop.sensor.status().how))
    assert not desktop.sensor.is_still()
    null = NullMotionSensor()
    null.start(lambda: None)
    assert (null.is_still(), null.status()) == (False, desktop.sensor.status())
    null.stop()


@pytest.mark.parametrize(("found", "shows", "still"), [(1, 0, True), (1, 1, False), (0, 1, None)])
def test_windows_is_asked_whether_it_shows_animations(found: int, shows: int, still: bool | None) -> None:
    def system_parameters_info(what: int, _one: int, place: Any, _two: int) -> int:
        assert what == 0x1042
        place._obj.value = shows
        return found

    library = SimpleNamespace(SystemParametersInfoW=system_parameters_info)
    answer = asked_of_windows(lambda _name: library)
    assert answer is still
    sensor = AskedMotionSensor(lambda: answer, by_platform("win32")[1])
    sensor.start(lambda: None)
    assert sensor.is_still() is bool(still)
    assert sensor.status().works is (still is not None)
    sensor.stop()
