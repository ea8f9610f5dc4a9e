from __future__ import annotations

import os
import signal
import subprocess
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from support.busserver import MOCK, BusServer, Client
from support.dunst import DunstChoice
from support.waiting import until
from support.xserver import XServer
from twistbreak.core.engine.effects import Offer
from twistbreak.core.routines.routine import Dose, RoutineId, Side
from twistbreak.core.text import Text, translate
from twistbreak.services.bus.bus import Bus
from twistbreak.services.notify.desktop import DesktopNotice
from twistbreak.services.notify.fallback import NoticeWithFallback
from twistbreak.services.notify.wording import Announced, Wording, marked_up, worded

NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
LEAD = timedelta(seconds=60)
EVERYTHING = "actions body body-markup"
SNOOZE = timedelta(minutes=5)

pytestmark = pytest.mark.usefixtures("qapp")


def offer(reminder: int = 1, snooze: timedelta | None = SNOOZE) -> Offer:
    return Offer(reminder, RoutineId("chair-twist"), Dose.STANDARD, Side.LEFT, snooze)


def announce(_: Offer) -> Announced:
    return Announced(translate("Test", "Twist & <b>turn</b>"), timedelta(seconds=62))


def say(text: Text) -> str:
    return str(text)


class Uptime:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.value = timedelta(hours=1)

    def __call__(self) -> timedelta:
        return self.value


class Watched:
    """A surface and everything it has said."""

    def __init__(self, bus: Bus, *, patience: timedelta = timedelta(seconds=10)) -> None:
        self.uptime = Uptime()
        self.notice = DesktopNotice(bus, announce, say, self.uptime, patience=patience)
        self.answers: list[str] = []
        self.failures: list[tuple[int, timedelta]] = []
        self.notice.command_chosen.connect(self.answers.append)
        self.notice.failed.connect(lambda what, left: self.failures.append((what.reminder, left)))
        self.notice.open()

    @property
    def number(self) -> int:
        return self.notice._talk.shown


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
def watched(bus: Bus) -> Iterator[Watched]:
    watched = Watched(bus)
    yield watched
    watched.notice.close()
    watched.notice.close()


class Pretended:
    """A notification service that writes down what it is asked."""

    def __init__(self, server: BusServer, capabilities: str = EVERYTHING) -> None:
        self._server, self._capabilities = server, capabilities
        self.start()

    def start(self) -> None:
        parameters = f'{{"capabilities": "{self._capabilities}"}}'
        self.process = self._server.mock_template("notification_daemon", NAME, parameters)
        self.client = self._server.client()
        # CloseNotification takes an unsigned number; the template says signed.
        close = "self.EmitSignal('', 'NotificationClosed', 'uu', [args[0], 3])"
        self.client.call(NAME, PATH, MOCK, "AddMethod", "sssss", (NAME, "CloseNotification", "u", "", close))

    def asked(self, method: str) -> list[list[Any]]:
        (calls,) = self.client.call(NAME, PATH, MOCK, "GetMethodCalls", "s", (method,))
        return [[value for _, value in arguments] for _, arguments in calls]

    def say(self, member: str, signature: str, *body: Any) -> None:
        arguments = list(zip(signature, body, strict=True))
        self.client.call(NAME, PATH, MOCK, "EmitSignal", "sssav", (NAME, member, signature, arguments))


@pytest.fixture
def service(server: BusServer) -> Pretended:
    return Pretended(server)


def ready(qtbot: QtBot, watched: Watched) -> None:
    qtbot.waitUntil(lambda: watched.notice.status().works)


def shown(qtbot: QtBot, watched: Watched, what: Offer | None = None, lead: timedelta = LEAD) -> None:
    before = watched.notice._talk.sent
    watched.notice.show(what or offer(), lead)
    talk = watched.notice._talk
    qtbot.waitUntil(lambda: talk.shown > 0 and not talk.is_asked and talk.sent is not before)


# What it says


def test_the_notice_says_what_comes_and_when_and_how_long_it_takes() -> None:
    assert worded(offer(), announce(offer()), LEAD, say, {"body", "actions"}) == Wording(
        "Coming up: Twist & <b>turn</b>",
        "In 1 min, about a minute, both sides",
        (("now", "Start now"), ("snooze", "Snooze 5 min"), ("skip", "Skip")),
    )


def test_a_service_that_reads_markup_gets_none_from_us() -> None:
    says_name = lambda text: f"<{text.source}> & more"  # noqa: E731 -- a translator's whim
    wording = worded(offer(), announce(offer()), LEAD, says_name, {"actions", "body", "body-markup"})
    assert wording.body.startswith("&lt;{start}")
    assert "& more" not in wording.body
    assert wording.title == "<Coming up: {name}> & more"
    assert marked_up("a & b < c > d &amp;") == "a &amp; b &lt; c &gt; d &amp;amp;"


def test_without_a_body_everything_is_in_the_title() -> None:
    wording = worded(offer(), announce(offer()), LEAD, say, {"actions"})
    assert wording.title == "Coming up: Twist & <b>turn</b> – In 1 min, about a minute, both sides"  # noqa: RUF001 -- a dash on purpose
    assert wording.body == ""


def test_without_a_snooze_left_a_short_one_is_offered_and_no_snooze() -> None:
    wording = worded(offer(snooze=None), announce(offer()), LEAD, say, {"actions", "body"})
    assert wording.body == "In 1 min, only a short one: 1 min, both sides"
    assert [answer for answer, _ in wording.answers] == ["now", "skip"]


# What the service gets


def test_the_notice_is_shown_quietly_and_without_a_default_action(
    service: Pretended, watched: Watched, qtbot: QtBot
) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    (call,) = service.asked("Notify")
    program, replaced, _, title, body, actions, hints, expires_ms = call
    assert (program, replaced, expires_ms) == ("Twist Break", 0, 60_000)
    assert title == "Coming up: Twist & <b>turn</b>"
    assert body == "In 1 min, about a minute, both sides"
    assert actions == ["now", "Start now", "snooze", "Snooze 5 min", "skip", "Skip"]
    assert {name: value for name, (_, value) in hints.items()} == {
        "urgency": 1,
        "transient": True,
        "suppress-sound": True,
        "desktop-entry": "io.github.twistbreak.TwistBreak",
    }
    assert hints["urgency"][0] == "y"
    assert watched.failures == []


def test_an_earlier_notice_is_replaced(service: Pretended, watched: Watched, qtbot: QtBot) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    first = watched.number
    shown(qtbot, watched, offer(2))
    assert [call[1] for call in service.asked("Notify")] == [0, first]
    assert service.asked("CloseNotification") == []


def test_two_notices_at_once_leave_one(service: Pretended, watched: Watched, qtbot: QtBot) -> None:
    ready(qtbot, watched)
    watched.notice.show(offer(1), LEAD)
    watched.notice.show(offer(2), LEAD)
    watched.notice.show(offer(3), LEAD)
    qtbot.waitUntil(lambda: len(service.asked("Notify")) == 2)
    qtbot.waitUntil(lambda: not watched.notice._talk.is_asked)
    first, second = service.asked("Notify")
    assert (first[1], second[1]) == (0, watched.number)


def test_a_withdrawn_notice_is_closed(service: Pretended, watched: Watched, qtbot: QtBot) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    number = watched.number
    watched.notice.withdraw()
    watched.notice.withdraw()
    qtbot.waitUntil(lambda: service.asked("CloseNotification") == [[number]])


def test_a_notice_withdrawn_before_it_has_its_number_is_closed(
    service: Pretended, watched: Watched, qtbot: QtBot
) -> None:
    ready(qtbot, watched)
    watched.notice.show(offer(), LEAD)
    watched.notice.withdraw()
    qtbot.waitUntil(lambda: len(service.asked("CloseNotification")) == 1)
    assert len(service.asked("Notify")) == 1


def test_the_end_takes_the_notice_away(service: Pretended, watched: Watched, bus: Bus, qtbot: QtBot) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    watched.notice.close()
    bus.close()
    until(lambda: len(service.asked("CloseNotification")) == 1, "the notice to be closed")


# Answers


@pytest.mark.parametrize("answer", ["now", "snooze", "skip"])
def test_a_button_is_an_answer(service: Pretended, watched: Watched, qtbot: QtBot, answer: str) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    service.say("ActionInvoked", "us", watched.number, answer)
    qtbot.waitUntil(lambda: watched.answers == [answer])


def test_only_the_first_button_counts(service: Pretended, watched: Watched, qtbot: QtBot) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    number = watched.number
    service.say("ActionInvoked", "us", number, "skip")
    service.say("ActionInvoked", "us", number, "now")
    service.say("NotificationClosed", "uu", number, 2)
    qtbot.waitUntil(lambda: watched.number == 0)
    assert watched.answers == ["skip"]


def test_what_was_not_offered_is_no_answer(
    service: Pretended, watched: Watched, server: BusServer, bus: Bus, qtbot: QtBot
) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched, offer(snooze=None))
    number = watched.number
    for key in ("snooze", "default", "quit", "", "now\0", "x" * 5000):
        if "\0" not in key:
            service.say("ActionInvoked", "us", number, key)
    service.say("ActionInvoked", "us", number + 1, "now")
    impostor: Client = server.client()
    impostor.say(PATH, NAME, "ActionInvoked", "us", (number, "now"), only_to=bus.unique_name)
    impostor.say(PATH, NAME, "ActionInvoked", "us", (number, "now"))
    service.say("ActionInvoked", "us", number, "skip")
    qtbot.waitUntil(lambda: bool(watched.answers))
    assert watched.answers == ["skip"]


def test_putting_the_notice_away_is_no_answer(service: Pretended, watched: Watched, qtbot: QtBot) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    service.say("NotificationClosed", "uu", watched.number, 2)
    qtbot.waitUntil(lambda: watched.number == 0)
    watched.notice.withdraw()
    assert (watched.answers, watched.failures) == ([], [])
    shown(qtbot, watched, offer(2))
    assert service.asked("CloseNotification") == []


def test_the_compositors_token_is_kept_for_one_use(service: Pretended, watched: Watched, qtbot: QtBot) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    service.say("ActivationToken", "us", watched.number + 1, "not ours")
    service.say("ActivationToken", "us", watched.number, "token")
    service.say("ActionInvoked", "us", watched.number, "now")
    qtbot.waitUntil(lambda: watched.answers == ["now"])
    assert watched.notice.take_token() == "token"
    assert watched.notice.take_token() == ""


# Trouble


def test_a_restarted_service_gets_the_notice_again_with_the_time_that_is_left(
    service: Pretended, watched: Watched, qtbot: QtBot
) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    service.process.kill()
    qtbot.waitUntil(lambda: watched.number == 0)
    watched.uptime.value += timedelta(seconds=20)
    service.start()
    qtbot.waitUntil(lambda: watched.number > 0)
    (call,) = service.asked("Notify")
    assert (call[1], call[4], call[7]) == (0, "In 40 s, about a minute, both sides", 40_000)
    service.say("ActionInvoked", "us", watched.number, "now")
    qtbot.waitUntil(lambda: watched.answers == ["now"])
    assert watched.failures == []


def test_a_notice_put_away_is_not_shown_again_by_a_restarted_service(
    service: Pretended, watched: Watched, qtbot: QtBot
) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    service.say("NotificationClosed", "uu", watched.number, 2)
    qtbot.waitUntil(lambda: watched.number == 0)
    service.process.kill()
    qtbot.waitUntil(lambda: not watched.notice.status().works)
    service.start()
    ready(qtbot, watched)
    assert service.asked("Notify") == []


def test_a_notice_whose_time_is_over_is_not_shown_again(service: Pretended, watched: Watched, qtbot: QtBot) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    service.process.kill()
    qtbot.waitUntil(lambda: watched.number == 0)
    watched.uptime.value += LEAD
    service.start()
    ready(qtbot, watched)
    assert service.asked("Notify") == []
    assert watched.failures == []


def test_a_service_that_does_not_come_back_makes_it_fail_with_the_time_that_is_left(
    server: BusServer, bus: Bus, qtbot: QtBot
) -> None:
    service, watched = Pretended(server), Watched(bus, patience=timedelta(milliseconds=300))
    ready(qtbot, watched)
    shown(qtbot, watched)
    watched.uptime.value += timedelta(seconds=15)
    service.process.kill()
    qtbot.waitUntil(lambda: bool(watched.failures))
    assert watched.failures == [(1, timedelta(seconds=45))]


def test_without_any_service_it_fails_at_once(bus: Bus, watched: Watched, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bus.is_connected)
    watched.notice.show(offer(), LEAD)
    assert watched.failures == [], "never from within"
    qtbot.waitUntil(lambda: bool(watched.failures))
    assert watched.failures == [(1, LEAD)]
    assert "while no notification service is running" in str(watched.notice.status().how)


def test_without_a_bus_it_fails_at_once(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    bus = Bus("test bus", lambda: b"/nowhere")
    watched = Watched(bus)
    qtbot.waitUntil(lambda: bool(bus.problem))
    watched.notice.show(offer(), LEAD)
    qtbot.waitUntil(lambda: bool(watched.failures))
    assert "D-Bus cannot be reached" in str(watched.notice.status().how)
    watched.notice.close()
    bus.close()
    caplog.clear()


def test_a_notice_in_the_first_moment_waits_for_the_bus(server: BusServer, watched: Watched, qtbot: QtBot) -> None:
    service = Pretended(server)
    watched.notice.show(offer(), LEAD)
    qtbot.waitUntil(lambda: watched.number > 0)
    assert len(service.asked("Notify")) == 1
    assert watched.failures == []


def test_a_service_without_buttons_gets_text_only_that_says_where_to_answer(
    server: BusServer, watched: Watched, qtbot: QtBot
) -> None:
    service = Pretended(server, "body")
    watched.notice.show(offer(), LEAD)
    qtbot.waitUntil(lambda: watched.number > 0)
    ((*_, title, body, buttons, _, _),) = service.asked("Notify")
    assert (title, buttons) == ("Coming up: Twist & <b>turn</b>", [])
    assert body == "In 1 min, about a minute, both sides. Answer in the menu of Twist Break."
    expected = "notifications have no buttons here; answer in the menu of Twist Break"
    assert str(watched.notice.status().how) == expected
    assert watched.failures == []


def test_a_service_that_hangs_makes_it_fail_and_its_late_notice_is_taken_away(
    server: BusServer, bus: Bus, qtbot: QtBot
) -> None:
    service, watched = Pretended(server), Watched(bus, patience=timedelta(milliseconds=300))
    ready(qtbot, watched)
    service.process.send_signal(signal.SIGSTOP)
    watched.notice.show(offer(), LEAD)
    qtbot.waitUntil(lambda: watched.failures == [(1, LEAD)])
    service.process.send_signal(signal.SIGCONT)
    qtbot.waitUntil(lambda: len(service.asked("CloseNotification")) == 1)
    assert len(service.asked("Notify")) == 1
    watched.notice.show(offer(2), LEAD)
    qtbot.waitUntil(lambda: watched.number > 0)
    assert watched.failures == [(1, LEAD)]


def test_a_service_that_refuses_makes_it_fail(
    service: Pretended, watched: Watched, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    body = (
        NAME,
        "Notify",
        "susssasa{sv}i",
        "u",
        "raise dbus.exceptions.DBusException('full', name='org.example.Full')",
    )
    service.client.call(NAME, PATH, MOCK, "AddMethod", "sssss", body)
    ready(qtbot, watched)
    watched.notice.show(offer(), LEAD)
    qtbot.waitUntil(lambda: watched.failures == [(1, LEAD)])
    assert "refused a notice: org.example.Full: full" in caplog.text
    caplog.clear()


@pytest.mark.parametrize(("signature", "answer"), [("s", "'seven'"), ("i", "-1"), ("", "None"), ("uu", "(1, 2)")])
def test_a_service_that_answers_nonsense_makes_it_fail(
    service: Pretended,
    watched: Watched,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
    signature: str,
    answer: str,
) -> None:
    body = (NAME, "Notify", "susssasa{sv}i", signature, f"ret = {answer}")
    service.client.call(NAME, PATH, MOCK, "AddMethod", "sssss", body)
    ready(qtbot, watched)
    watched.notice.show(offer(), LEAD)
    qtbot.waitUntil(lambda: watched.failures == [(1, LEAD)])
    caplog.clear()


# In a window instead


class FakeWindow:
    """Our own window, as far as the choice between the two goes."""

    def __init__(self) -> None:
        self.shown: list[tuple[int, timedelta]] = []
        self.withdrawn = 0

    def show(self, offer: Offer, lead: timedelta) -> None:
        self.shown.append((offer.reminder, lead))

    def withdraw(self) -> None:
        self.withdrawn += 1


def test_a_notice_that_fails_appears_in_our_window(watched: Watched, bus: Bus, qtbot: QtBot) -> None:
    window = FakeWindow()
    surface = NoticeWithFallback(watched.notice, window, lambda: False)
    qtbot.waitUntil(lambda: bus.is_connected)
    surface.show(offer(), LEAD)
    qtbot.waitUntil(lambda: window.shown == [(1, LEAD)])
    surface.withdraw()
    assert window.withdrawn == 2


def test_who_prefers_our_window_gets_it(service: Pretended, watched: Watched, qtbot: QtBot) -> None:
    window, wishes = FakeWindow(), [True]
    surface = NoticeWithFallback(watched.notice, window, lambda: wishes[0])
    ready(qtbot, watched)
    surface.show(offer(), LEAD)
    assert window.shown == [(1, LEAD)]
    wishes[0] = False
    surface.show(offer(2), LEAD)
    qtbot.waitUntil(lambda: watched.number > 0)
    assert window.withdrawn == 1
    wishes[0] = True
    surface.show(offer(3), LEAD)
    qtbot.waitUntil(lambda: len(service.asked("CloseNotification")) == 1)
    assert len(service.asked("Notify")) == 1


# A real service


class Dunst:
    """dunst on a private display, with a menu of actions that the test chooses from."""

    def __init__(self, server: BusServer, display: XServer, folder: Path) -> None:
        self._server, self._display = server, display
        self.choice = DunstChoice(folder)
        self._client = server.client()
        self.start()

    def start(self) -> None:
        self.process = self._server.run(self.choice.command, **self.environment)
        until(lambda: self._client.has_owner(NAME), "dunst (install the package, or run `make test`)")

    @property
    def environment(self) -> dict[str, str]:
        return {"DISPLAY": self._display.display, "DBUS_SESSION_BUS_ADDRESS": self._server.address}

    def displayed(self) -> int:
        body = ("org.dunstproject.cmd0", "displayedLength")
        ((_, count),) = self._client.call(NAME, PATH, "org.freedesktop.DBus.Properties", "Get", "ss", body)
        return int(count)

    def choose(self, label: str) -> None:
        """Open dunst's menu of actions and choose one."""
        self.choice.choose(label)
        self.control("context")

    def control(self, *what: str) -> None:
        subprocess.run(["dunstctl", *what], env=os.environ | self.environment, check=True, timeout=20)


@pytest.fixture
def display() -> Iterator[XServer]:
    with XServer() as display:
        yield display


@pytest.fixture
def dunst(server: BusServer, display: XServer, tmp_path: Path) -> Dunst:
    return Dunst(server, display, tmp_path)


@pytest.mark.parametrize(("label", "answer"), [("Start now", "now"), ("Snooze 5 min", "snooze"), ("Skip", "skip")])
def test_a_button_of_dunst_is_an_answer(dunst: Dunst, watched: Watched, qtbot: QtBot, label: str, answer: str) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    until(lambda: dunst.displayed() == 1, "the notice")
    dunst.choose(label)
    qtbot.waitUntil(lambda: watched.answers == [answer])
    watched.notice.withdraw()
    qtbot.waitUntil(lambda: dunst.displayed() == 0)


def test_dunst_takes_a_withdrawn_notice_away(dunst: Dunst, watched: Watched, qtbot: QtBot) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    shown(qtbot, watched, offer(2))
    until(lambda: dunst.displayed() == 1, "one notice")
    watched.notice.withdraw()
    qtbot.waitUntil(lambda: dunst.displayed() == 0)
    assert watched.answers == []


def test_closing_the_notice_in_dunst_is_no_answer(dunst: Dunst, watched: Watched, qtbot: QtBot) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    until(lambda: dunst.displayed() == 1, "the notice")
    dunst.control("close-all")
    qtbot.waitUntil(lambda: watched.number == 0)
    assert watched.answers == []


def test_a_click_on_the_notice_with_the_mouse_chooses(
    dunst: Dunst, display: XServer, watched: Watched, qtbot: QtBot
) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    until(lambda: dunst.displayed() == 1, "the notice")
    dunst.choice.choose("Skip")

    def clicked() -> bool:
        environment = os.environ | {"DISPLAY": display.display}
        search = ["xdotool", "search", "--onlyvisible", "--class", "Dunst"]
        found = subprocess.run(search, env=environment, capture_output=True, check=False, timeout=20).stdout.split()
        if found:
            window = found[0].decode()
            command = ["xdotool", "mousemove", "--window", window, "20", "20", "click", "2"]
            subprocess.run(command, env=environment, check=True, timeout=20)
        return bool(found)

    until(clicked, "dunst's window")
    qtbot.waitUntil(lambda: watched.answers == ["skip"])


def test_a_dunst_that_was_killed_shows_the_notice_again(dunst: Dunst, watched: Watched, qtbot: QtBot) -> None:
    ready(qtbot, watched)
    shown(qtbot, watched)
    dunst.process.kill()
    dunst.process.wait()
    qtbot.waitUntil(lambda: watched.number == 0)
    dunst.start()
    qtbot.waitUntil(lambda: watched.number > 0)
    until(lambda: dunst.displayed() == 1, "the notice, again")
    dunst.choose("Start now")
    qtbot.waitUntil(lambda: watched.answers == ["now"])
