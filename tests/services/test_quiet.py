from __future__ import annotations

import os
import random
import shutil
import struct
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from support.busserver import MOCK, BusServer
from support.waiting import until
from support.xserver import XServer
from twistbreak.core.clock import Busy, BusyKind
from twistbreak.services.bus.bus import Bus
from twistbreak.services.presence.dconf import Damaged, boolean_in
from twistbreak.services.presence.quiet_linux import LONGEST_NAME, LinuxQuietSensor, printable

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
PROPERTIES = "org.freedesktop.DBus.Properties"
PORTAL = "org.freedesktop.portal.Desktop"
PORTAL_PATH = "/org/freedesktop/portal/desktop"
SETTINGS = "org.freedesktop.portal.Settings"
GNOME_KEY = ("org.gnome.desktop.notifications", "show-banners")
XFCONFD = Path("/usr/lib/x86_64-linux-gnu/xfce4/xfconf/xfconfd")

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def server() -> Iterator[BusServer]:
    with BusServer() as server:
        yield server


@pytest.fixture
def display() -> Iterator[XServer]:
    with XServer() as display:
        yield display


class Calls:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture
def calls() -> Calls:
    return Calls()


@pytest.fixture
def sensor(server: BusServer, calls: Calls) -> Iterator[LinuxQuietSensor]:
    bus = Bus("test bus", server.find, first_pause=timedelta(milliseconds=50))
    sensor = LinuxQuietSensor(bus, {"XDG_CONFIG_HOME": str(server.settings)})
    sensor.start(calls)
    yield sensor
    sensor.stop()
    sensor.stop()
    bus.close()


def quiet_by(name: str) -> frozenset[Busy]:
    return frozenset({Busy(BusyKind.DO_NOT_DISTURB, name)})


def pretend(server: BusServer, name: str) -> subprocess.Popen[bytes]:
    """A notification service that calls itself so."""
    process = server.mock_template("notification_daemon", NAME)
    body = (NAME, "GetServerInformation", "", "ssss", f"ret = ({name!r}, 'v', '1', '1.2')")
    client = server.client()
    client.call(NAME, PATH, MOCK, "AddMethod", "sssss", body)
    client.close()
    return process


def start_dunst(server: BusServer, display: XServer) -> subprocess.Popen[bytes]:
    process = server.run(["dunst"], DISPLAY=display.display)
    client = server.client()
    until(lambda: client.has_owner(NAME), "dunst (install the package, or run `make test`)")
    return process


def pause_dunst(server: BusServer, *, paused: bool) -> None:
    body = ("org.dunstproject.cmd0", "paused", ("b", paused))
    server.client().call(NAME, PATH, PROPERTIES, "Set", "ssv", body)


# Real services


def test_a_paused_dunst_is_seen(
    server: BusServer, display: XServer, sensor: LinuxQuietSensor, calls: Calls, qtbot: QtBot
) -> None:
    start_dunst(server, display)
    qtbot.waitUntil(lambda: sensor.status().works)
    qtbot.waitUntil(lambda: str(sensor.status().how) == "dunst tells when it is not to disturb")
    assert sensor.status().polls is None
    assert sensor.busy() == frozenset()
    pause_dunst(server, paused=True)
    qtbot.waitUntil(lambda: calls.count == 1)
    assert sensor.busy() == quiet_by("dunst")
    pause_dunst(server, paused=False)
    qtbot.waitUntil(lambda: calls.count == 2)
    assert sensor.busy() == frozenset()


def test_dunst_may_be_killed_and_restarted(
    server: BusServer, display: XServer, sensor: LinuxQuietSensor, qtbot: QtBot
) -> None:
    process = start_dunst(server, display)
    pause_dunst(server, paused=True)
    qtbot.waitUntil(lambda: sensor.busy() == quiet_by("dunst"))
    process.kill()
    qtbot.waitUntil(lambda: sensor.busy() == frozenset())
    assert "no notification service is running" in str(sensor.status().how)
    start_dunst(server, display)
    qtbot.waitUntil(lambda: sensor.status().works)
    pause_dunst(server, paused=True)
    qtbot.waitUntil(lambda: sensor.busy() == quiet_by("dunst"))


def test_do_not_disturb_set_before_the_start_is_seen(
    server: BusServer, display: XServer, calls: Calls, qtbot: QtBot
) -> None:
    start_dunst(server, display)
    pause_dunst(server, paused=True)
    bus = Bus("test bus", server.find)
    sensor = LinuxQuietSensor(bus, {})
    sensor.start(calls)
    qtbot.waitUntil(lambda: sensor.busy() == quiet_by("dunst"))
    sensor.stop()
    bus.close()


@pytest.mark.skipif(not XFCONFD.exists(), reason="needs the package xfconf for this machine's architecture")
def test_xfces_setting_is_seen(server: BusServer, sensor: LinuxQuietSensor, calls: Calls, qtbot: QtBot) -> None:
    pretend(server, "Xfce Notify Daemon")
    server.run([str(XFCONFD)])
    client = server.client()
    until(lambda: client.has_owner("org.xfce.Xfconf"), "xfconfd")
    qtbot.waitUntil(lambda: sensor.status().works)
    assert sensor.busy() == frozenset()

    def xfconf(member: str, signature: str, *body: Any) -> None:
        arguments = ("xfce4-notifyd", "/do-not-disturb", *body)
        client.call("org.xfce.Xfconf", "/org/xfce/Xfconf", "org.xfce.Xfconf", member, signature, arguments)

    xfconf("SetProperty", "ssv", ("b", True))
    qtbot.waitUntil(lambda: sensor.busy() == quiet_by("Xfce Notify Daemon"))
    xfconf("SetProperty", "ssv", ("b", False))
    qtbot.waitUntil(lambda: sensor.busy() == frozenset())
    xfconf("SetProperty", "ssv", ("b", True))
    qtbot.waitUntil(lambda: bool(sensor.busy()))
    xfconf("ResetProperty", "ssb", False)
    qtbot.waitUntil(lambda: sensor.busy() == frozenset())
    assert calls.count == 4


BANNERS = "/org/gnome/desktop/notifications/show-banners"


def dconf(server: BusServer, *what: str) -> None:
    """Change GNOME's settings as GNOME's own programs do."""
    if shutil.which("dconf") is None:
        raise RuntimeError("This test needs dconf: install the package dconf-cli, or run `make test`.")
    process = server.run(["dconf", *what])
    assert process.wait(20) == 0


@pytest.fixture
def gnome() -> Iterator[BusServer]:
    """A bus that starts dconf's service when somebody needs it, as on every desktop that has it."""
    server = BusServer()
    server.activatable("ca.desrt.dconf", "/usr/libexec/dconf-service")
    with server:
        yield server


@pytest.fixture
def sensor_on_gnome(gnome: BusServer, calls: Calls) -> Iterator[LinuxQuietSensor]:
    dconf(gnome, "write", "/org/gnome/desktop/interface/enable-animations", "true")
    bus = Bus("test bus", gnome.find)
    sensor = LinuxQuietSensor(bus, {"XDG_CONFIG_HOME": str(gnome.settings)})
    sensor.start(calls)
    yield sensor
    sensor.stop()
    bus.close()


def test_gnomes_do_not_disturb_is_seen(
    gnome: BusServer, sensor_on_gnome: LinuxQuietSensor, calls: Calls, qtbot: QtBot
) -> None:
    sensor = sensor_on_gnome
    pretend(gnome, "gnome-shell")
    qtbot.waitUntil(lambda: sensor.status().works)
    assert sensor.busy() == frozenset()
    dconf(gnome, "write", BANNERS, "false")
    qtbot.waitUntil(lambda: sensor.busy() == quiet_by("gnome-shell"))
    dconf(gnome, "write", "/org/gnome/desktop/interface/enable-animations", "false")
    dconf(gnome, "write", BANNERS, "true")
    qtbot.waitUntil(lambda: not sensor.busy())
    dconf(gnome, "write", BANNERS, "false")
    qtbot.waitUntil(lambda: bool(sensor.busy()))
    dconf(gnome, "reset", "-f", "/org/gnome/desktop/notifications/")
    qtbot.waitUntil(lambda: not sensor.busy())
    assert calls.count == 4


def test_gnomes_do_not_disturb_set_before_the_start_is_seen(
    gnome: BusServer, sensor_on_gnome: LinuxQuietSensor, qtbot: QtBot
) -> None:
    dconf(gnome, "write", BANNERS, "false")
    pretend(gnome, "gnome-shell")
    qtbot.waitUntil(lambda: sensor_on_gnome.busy() == quiet_by("gnome-shell"))


def test_gnomes_setting_holds_nothing_on_other_desktops(
    gnome: BusServer, sensor_on_gnome: LinuxQuietSensor, calls: Calls, qtbot: QtBot
) -> None:
    dconf(gnome, "write", BANNERS, "false")
    pretend(gnome, "mako")
    expected = "cannot see do-not-disturb: mako does not tell"
    qtbot.waitUntil(lambda: str(sensor_on_gnome.status().how) == expected)
    assert calls.count == 0


def test_every_setting_is_found_in_a_file_of_dconfs(gnome: BusServer) -> None:
    keys = [f"/org/example/part{number % 7}/deep/key{number}" for number in range(60)]
    written = "".join(
        f"[{key[1:].rpartition('/')[0]}]\n{key.rpartition('/')[2]}={str(number % 3 == 0).lower()}\n"
        for number, key in enumerate(keys)
    )
    load = ["dconf", "load", "/"]
    environment = os.environ | {"DBUS_SESSION_BUS_ADDRESS": gnome.address, "XDG_CONFIG_HOME": str(gnome.settings)}
    subprocess.run(load, input=written.encode(), env=environment, check=True, timeout=20)
    table = (gnome.settings / "dconf/user").read_bytes()
    assert [boolean_in(table, key) for key in keys] == [number % 3 == 0 for number in range(60)]
    assert boolean_in(table, "/org/example/part0/deep/none") is None
    assert boolean_in(table, "key0") is None


@pytest.fixture(scope="module")
def table() -> bytes:
    """A file of dconf's with one setting."""
    server = BusServer()
    server.activatable("ca.desrt.dconf", "/usr/libexec/dconf-service")
    with server:
        dconf(server, "write", BANNERS, "false")
        return (server.settings / "dconf/user").read_bytes()


@pytest.mark.parametrize("seed", range(60))
def test_a_damaged_file_of_dconfs_is_refused_and_never_crashes(table: bytes, seed: int) -> None:
    dice = random.Random(seed)  # noqa: S311 -- the same damage in every run
    damaged = bytearray(table[: dice.choice([len(table), dice.randrange(len(table))])])
    for _ in range(dice.randint(0, 5) if damaged else 0):
        damaged[dice.randrange(len(damaged))] = dice.randrange(256)
    with suppress(Damaged):
        boolean_in(bytes(damaged), BANNERS)


@pytest.mark.parametrize("content", [b"", b"GVariant", b"x" * 5000, b"\0" * 24, b"GVariant" + b"\xff" * 100])
def test_what_is_no_file_of_dconfs_is_refused(content: bytes) -> None:
    with pytest.raises(Damaged):
        boolean_in(content, BANNERS)


def test_entries_that_go_in_a_circle_are_refused() -> None:
    key = BANNERS.encode()
    item = struct.pack("<IIIHcxII", 0, 0, 56, len(key), b"v", 0, 0)
    header = struct.pack("<8sIIII", b"GVariant", 0, 0, 24, 56)
    with pytest.raises(Damaged, match="nested too deeply"):
        boolean_in(header + struct.pack("<II", 0, 0) + item + key, BANNERS)


def test_settings_that_cannot_be_read_are_said_not_to_be_seen(
    gnome: BusServer, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    (gnome.settings / "dconf").mkdir()
    (gnome.settings / "dconf/user").write_bytes(b"nonsense")
    bus = Bus("test bus", gnome.find)
    sensor = LinuxQuietSensor(bus, {"XDG_CONFIG_HOME": str(gnome.settings)})
    sensor.start(lambda: None)
    pretend(gnome, "gnome-shell")
    expected = "cannot see do-not-disturb: gnome-shell does not tell"
    qtbot.waitUntil(lambda: str(sensor.status().how) == expected)
    assert "Cannot read GNOME's settings" in caplog.text
    caplog.clear()
    sensor.stop()
    bus.close()


# Pretended services


def test_kdes_inhibited_is_seen(server: BusServer, sensor: LinuxQuietSensor, calls: Calls, qtbot: QtBot) -> None:
    pretend(server, "Plasma")
    client = server.client()
    client.call(NAME, PATH, MOCK, "AddProperty", "ssv", (NAME, "Inhibited", ("b", False)))
    client.call(NAME, PATH, MOCK, "UpdateProperties", "sa{sv}", (NAME, {"Inhibited": ("b", True)}))
    qtbot.waitUntil(lambda: bool(sensor.busy()))
    client.call(NAME, PATH, MOCK, "UpdateProperties", "sa{sv}", (NAME, {"Inhibited": ("b", False)}))
    qtbot.waitUntil(lambda: not sensor.busy())
    assert calls.count == 2
    assert sensor.status().works


def pretend_portal(server: BusServer, answer: str) -> None:
    server.mock(PORTAL, PORTAL_PATH, SETTINGS)
    server.client().call(PORTAL, PORTAL_PATH, MOCK, "AddMethod", "sssss", (SETTINGS, "Read", "ss", "v", answer))


def portal_says(server: BusServer, key: tuple[str, str], value: tuple[str, object]) -> None:
    body = (SETTINGS, "SettingChanged", "ssv", [("s", key[0]), ("s", key[1]), ("v", value)])
    server.client().call(PORTAL, PORTAL_PATH, MOCK, "EmitSignal", "sssav", body)


def test_gnomes_setting_is_seen_where_the_portal_gives_it_out(
    server: BusServer, sensor: LinuxQuietSensor, calls: Calls, qtbot: QtBot
) -> None:
    pretend_portal(server, "ret = dbus.Boolean(True, variant_level=1)")
    pretend(server, "gnome-shell")
    qtbot.waitUntil(lambda: sensor.status().works)
    assert sensor.busy() == frozenset()
    portal_says(server, ("org.gnome.desktop.interface", "enable-animations"), ("b", False))
    portal_says(server, GNOME_KEY, ("b", False))
    qtbot.waitUntil(lambda: sensor.busy() == quiet_by("gnome-shell"))
    portal_says(server, GNOME_KEY, ("b", True))
    qtbot.waitUntil(lambda: not sensor.busy())
    assert calls.count == 2


def test_a_portal_that_does_not_give_it_out_is_said_not_to(
    server: BusServer, sensor: LinuxQuietSensor, qtbot: QtBot
) -> None:
    error = "raise dbus.exceptions.DBusException('no', name='org.freedesktop.portal.Error.NotFound')"
    pretend_portal(server, error)
    pretend(server, "gnome-shell")
    expected = "cannot see do-not-disturb: gnome-shell does not tell"
    qtbot.waitUntil(lambda: str(sensor.status().how) == expected)
    assert not sensor.status().works


def test_a_setting_that_the_service_does_not_go_by_holds_nothing(
    server: BusServer, sensor: LinuxQuietSensor, calls: Calls, qtbot: QtBot
) -> None:
    """GNOME's settings may lie about on a desktop that never reads them."""
    pretend_portal(server, "ret = dbus.Boolean(False, variant_level=1)")
    pretend(server, "mako")
    expected = "cannot see do-not-disturb: mako does not tell"
    qtbot.waitUntil(lambda: str(sensor.status().how) == expected)
    qtbot.waitUntil(lambda: any(setting.is_quiet for setting in sensor._settings))
    assert sensor.busy() == frozenset()
    assert calls.count == 0


# Bad input


@pytest.mark.parametrize("value", [("s", "true"), ("u", 1), ("v", ("s", "x")), ("ab", [True])])
def test_answers_of_other_types_mean_nothing(
    server: BusServer, sensor: LinuxQuietSensor, qtbot: QtBot, value: tuple[str, object]
) -> None:
    pretend(server, "strange")
    client = server.client()
    client.call(NAME, PATH, MOCK, "AddProperty", "ssv", (NAME, "Inhibited", ("b", True)))
    client.call(NAME, PATH, MOCK, "UpdateProperties", "sa{sv}", (NAME, {"Inhibited": ("b", True)}))
    qtbot.waitUntil(lambda: bool(sensor.busy()))
    client.say(PATH, PROPERTIES, "PropertiesChanged", "sa{sv}as", (NAME, {"Inhibited": ("b", False)}, []))
    client.call(NAME, PATH, MOCK, "UpdateProperties", "sa{sv}", (NAME, {"Inhibited": value}))
    qtbot.waitUntil(lambda: not sensor.busy())
    assert not sensor.status().works


def test_a_services_own_name_is_shown_in_one_short_line() -> None:
    assert printable("dunst") == "dunst"
    assert printable("\x1b[31mred\n\u202eevil\u200b ") == "[31mredevil"
    assert len(printable("x" * 10_000)) == LONGEST_NAME
