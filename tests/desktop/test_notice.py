"""The notice before a break as a notification of the desktop, answered as a user answers it."""

from __future__ import annotations

import re
from datetime import timedelta
from pathlib import Path

import pytest

from support.busserver import MOCK, MOCK_PYTHON, Client
from support.desktop import Desktop
from support.dunst import DunstChoice
from support.kwin import KWin, is_installed
from support.program import Program, reasons
from support.sat import has_sat
from support.waiting import until
from twistbreak.services.presence.linux import APPLICATION

pytestmark = pytest.mark.desktop

BREAK = "· Twist Break$"
NAME = "org.freedesktop.Notifications"
PATH = "/org/freedesktop/Notifications"
SETTINGS = '[reminders]\nheads_up = "5min"\ncalm_after_wake = "0s"\n'
NOTICE = "A twist is coming"
DUE = timedelta(minutes=25)
"""Sitting time at which the notice comes, by these settings."""


def notices(service: Client) -> int:
    """How many notifications were shown, by the pretended service's own count."""
    (calls,) = service.call(NAME, PATH, MOCK, "GetMethodCalls", "s", ("Notify",))
    return len(calls)


def displayed(desktop: Desktop) -> bool:
    """Whether dunst shows a notice."""
    return desktop.run(["dunstctl", "count", "displayed"]).stdout.strip() == "1"


@pytest.fixture
def choice(desktop: Desktop, tmp_path: Path) -> DunstChoice:
    """A dunst that runs, and what will be chosen from its menu."""
    choice = DunstChoice(tmp_path)
    desktop.start("dunst", [*choice.command, "-print"])
    until(lambda: desktop.run(["dunstctl", "is-paused"]).returncode == 0, "dunst (install the package dunst)")
    return choice


def test_start_now_in_the_notification_opens_the_break(desktop: Desktop, choice: DunstChoice, pictures: Path) -> None:
    choice.choose("Start now")
    has_sat(desktop, DUE, SETTINGS)
    with Program(desktop) as program:
        until(lambda: displayed(desktop), "the notification")
        until(lambda: f"icon: '{APPLICATION}'" in desktop.log("dunst"), "the icon that packages bring")
        desktop.screenshot(pictures / "notification.png")
        desktop.run(["dunstctl", "context"])
        program.wait_for_state("break")
        desktop.wait_for_window(BREAK)
        until(lambda: not displayed(desktop), "the notification to go")


def test_skip_in_the_notification_asks_why_and_skips(desktop: Desktop, choice: DunstChoice) -> None:
    choice.choose("Skip")
    has_sat(desktop, DUE, SETTINGS)
    with Program(desktop) as program:
        until(lambda: displayed(desktop), "the notification")
        desktop.run(["dunstctl", "context"])
        desktop.wait_for_window(NOTICE)
        until(lambda: "Skipped" in reasons(program), "the answer in the why log")
        assert program.status()["state"] == "sitting"
        until(lambda: desktop.windows(BREAK) == [], "the window to go")


@pytest.mark.skipif(not is_installed(), reason="needs kwin_wayland")
def test_the_compositors_token_lets_the_break_come_up(desktop: Desktop) -> None:
    able = ["--parameters", '{"capabilities": "actions body"}']
    desktop.start("service", [MOCK_PYTHON, "-m", "dbusmock", "--template", "notification_daemon", *able])
    service = Client(desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
    until(lambda: service.has_owner(NAME), "the pretended notification service")
    with KWin() as kwin:
        wayland = {"QT_QPA_PLATFORM": "wayland", "XDG_SESSION_TYPE": "wayland", "WAYLAND_DEBUG": "1"}
        with Program(desktop, "--demo", "--demo-speed", "1", **kwin.environment, **wayland) as program:
            until(lambda: notices(service), "the notification")
            for member, body in (("ActivationToken", "token-of-the-click"), ("ActionInvoked", "now")):
                arguments = [("u", notices(service)), ("s", body)]
                service.call(NAME, PATH, MOCK, "EmitSignal", "sssav", (NAME, member, "us", arguments))
            program.wait_for_state("break")
            asked = re.compile(r"xdg_activation_v1\S*\.activate\(\"token-of-the-click\"")
            until(lambda: asked.search(program.log), "the compositor to be asked")
    service.close()
