from __future__ import annotations

import signal
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from support.busserver import MOCK, BusServer
from twistbreak.core.engine.effects import Offer
from twistbreak.core.routines.routine import Dose, RoutineId, Side
from twistbreak.core.text import translate
from twistbreak.services.bus.bus import Bus
from twistbreak.services.notify.portal import PortalNotice, is_sandboxed
from twistbreak.services.notify.wording import Announced

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
NOTIFICATION = "org.freedesktop.portal.Notification"
LEAD = timedelta(seconds=60)

pytestmark = pytest.mark.usefixtures("qapp")


def offer(reminder: int = 1) -> Offer:
    return Offer(reminder, RoutineId("chair-twist"), Dose.STANDARD, Side.LEFT, timedelta(minutes=5))


TEMPLATE = f"""
BUS_NAME, MAIN_OBJ, MAIN_IFACE, SYSTEM_BUS = "{NAME}", "{PATH}", "{NOTIFICATION}", False


def load(mock, parameters):
    mock.AddMethods(MAIN_IFACE, [("AddNotification", "sa{{sv}}", "", ""), ("RemoveNotification", "s", "", "")])
"""


class Portal:
    """A pretended portal that writes down what it is asked. It has its methods before it has its name."""

    def __init__(self, server: BusServer) -> None:
        self._server = server
        self._template = server.settings / "portal.py"
        self._template.write_text(TEMPLATE)
        self.start()

    def start(self) -> None:
        self.process = self._server.mock_template(str(self._template), NAME)
        self._client = self._server.client()

    def asked(self, method: str) -> list[list[Any]]:
        (calls,) = self._client.call(NAME, PATH, MOCK, "GetMethodCalls", "s", (method,))
        return [[value for _, value in arguments] for _, arguments in calls]

    def answer(self, number: str, action: str, *parameters: tuple[str, Any]) -> None:
        arguments = [("s", number), ("s", action), ("av", list(parameters))]
        body = (NOTIFICATION, "ActionInvoked", "ssav", arguments)
        self._client.call(NAME, PATH, MOCK, "EmitSignal", "sssav", body)


class Watched:
    def __init__(self, bus: Bus, patience: timedelta = timedelta(seconds=10)) -> None:
        self.now = timedelta(hours=1)
        announced = Announced(translate("Test", "Chair twist"), timedelta(seconds=62))
        self.notice = PortalNotice(bus, lambda _: announced, str, lambda: self.now, patience=patience)
        self.answers: list[str] = []
        self.failures: list[tuple[int, timedelta]] = []
        self.notice.command_chosen.connect(self.answers.append)
        self.notice.failed.connect(lambda what, left: self.failures.append((what.reminder, left)))
        self.notice.open()

    def is_settled(self) -> bool:
        return not self.notice._patience.isActive()


@pytest.fixture
def server() -> Iterator[BusServer]:
    with BusServer() as server:
        yield server


@pytest.fixture
def bus(server: BusServer) -> Iterator[Bus]:
    bus = Bus("test bus", server.find)
    yield bus
    bus.close()


@pytest.fixture
def portal(server: BusServer) -> Portal:
    return Portal(server)


@pytest.fixture
def watched(bus: Bus, qtbot: QtBot) -> Iterator[Watched]:
    watched = Watched(bus)
    qtbot.waitUntil(lambda: bus.is_connected)
    yield watched
    watched.notice.close()
    watched.notice.close()


def shown(qtbot: QtBot, watched: Watched, what: Offer | None = None) -> None:
    qtbot.waitUntil(lambda: watched.notice.status().works)
    watched.notice.show(what or offer(), LEAD)
    qtbot.waitUntil(watched.is_settled)


def test_the_portal_gets_title_body_and_buttons(portal: Portal, watched: Watched, qtbot: QtBot) -> None:
    shown(qtbot, watched)
    ((number, content),) = portal.asked("AddNotification")
    assert number == "break"
    assert content["title"] == ("s", "Coming up: Chair twist")
    assert content["body"] == ("s", "In 1 min, about a minute, both sides")
    assert content["priority"] == ("s", "normal")
    assert "default-action" not in content
    _, buttons = content["buttons"]
    labels = [(button["action"][1], button["label"][1]) for button in buttons]
    assert labels == [("now", "Start now"), ("snooze", "Snooze 5 min"), ("skip", "Skip")]
    assert watched.failures == []


def test_a_notice_in_the_first_moment_waits_for_the_bus(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    portal, watched = Portal(server), Watched(bus)
    watched.notice.show(offer(), LEAD)
    qtbot.waitUntil(watched.is_settled)
    assert len(portal.asked("AddNotification")) >= 1
    assert watched.failures == []


def test_a_button_is_an_answer_once(portal: Portal, watched: Watched, qtbot: QtBot) -> None:
    shown(qtbot, watched)
    portal.answer("other", "now")
    portal.answer("break", "quit")
    portal.answer("break", "snooze")
    portal.answer("break", "now")
    qtbot.waitUntil(lambda: watched.answers == ["snooze"])
    shown(qtbot, watched, offer(2))
    portal.answer("break", "skip")
    qtbot.waitUntil(lambda: len(watched.answers) == 2)
    assert watched.answers == ["snooze", "skip"]


@pytest.mark.parametrize(
    ("parameters", "token"),
    [
        ([], ""),
        ([("s", "a target"), ("a{sv}", {"activation-token": ("s", "token")})], "token"),
        ([("a{sv}", {"activation-token": ("u", 7)})], ""),
        ([("a{sv}", {"something-else": ("s", "token")})], ""),
    ],
)
def test_the_compositors_token_is_kept_for_one_use(
    portal: Portal, watched: Watched, qtbot: QtBot, parameters: list[tuple[str, Any]], token: str
) -> None:
    shown(qtbot, watched)
    portal.answer("break", "now", *parameters)
    qtbot.waitUntil(lambda: watched.answers == ["now"])
    assert watched.notice.take_token() == token
    assert watched.notice.take_token() == ""


def test_a_withdrawn_notice_is_removed(portal: Portal, watched: Watched, qtbot: QtBot) -> None:
    watched.notice.withdraw()
    shown(qtbot, watched)
    watched.notice.withdraw()
    watched.notice.withdraw()
    qtbot.waitUntil(lambda: portal.asked("RemoveNotification") == [["break"]])


def test_a_restarted_portal_gets_the_notice_again_with_the_time_that_is_left(
    portal: Portal, watched: Watched, qtbot: QtBot
) -> None:
    shown(qtbot, watched)
    portal.process.kill()
    qtbot.waitUntil(lambda: not watched.notice.status().works)
    watched.now += timedelta(seconds=20)
    portal.start()
    qtbot.waitUntil(watched.is_settled)
    assert watched.failures == []
    ((_, content),) = portal.asked("AddNotification")
    assert content["body"] == ("s", "In 40 s, about a minute, both sides")


def test_a_portal_that_does_not_come_back_makes_it_fail(server: BusServer, bus: Bus, qtbot: QtBot) -> None:
    portal, watched = Portal(server), Watched(bus, patience=timedelta(milliseconds=300))
    shown(qtbot, watched)
    watched.now += timedelta(seconds=15)
    portal.process.kill()
    qtbot.waitUntil(lambda: watched.failures == [(1, timedelta(seconds=45))])


def test_a_portal_that_hangs_makes_it_fail_and_its_late_notice_is_taken_away(
    server: BusServer, bus: Bus, qtbot: QtBot
) -> None:
    portal, watched = Portal(server), Watched(bus, patience=timedelta(milliseconds=300))
    qtbot.waitUntil(lambda: watched.notice.status().works)
    portal.process.send_signal(signal.SIGSTOP)
    watched.notice.show(offer(), LEAD)
    qtbot.waitUntil(lambda: watched.failures == [(1, LEAD)])
    portal.process.send_signal(signal.SIGCONT)
    qtbot.waitUntil(lambda: len(portal.asked("RemoveNotification")) == 1)
    assert len(portal.asked("AddNotification")) == 1


def test_without_a_portal_it_fails(watched: Watched, qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    watched.notice.show(offer(), LEAD)
    assert watched.failures == [], "never from within"
    qtbot.waitUntil(lambda: watched.failures == [(1, LEAD)])
    assert "while no portal is running" in str(watched.notice.status().how)
    caplog.clear()


def test_a_sandbox_is_known_by_its_marks(tmp_path: Path) -> None:
    assert not is_sandboxed({}, tmp_path / "flatpak-info")
    assert is_sandboxed({"SNAP_INSTANCE_NAME": "twistbreak"}, tmp_path / "flatpak-info")
    (tmp_path / "flatpak-info").touch()
    assert is_sandboxed({}, tmp_path / "flatpak-info")
