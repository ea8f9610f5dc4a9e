"""The first run of the real program, and what health answers and an organisation change about the later ones."""

from __future__ import annotations

import stat
from collections.abc import Mapping
from datetime import date
from pathlib import Path

import pytest

from support.desktop import Desktop
from support.program import Program, reasons
from support.tray_client import TrayClient
from support.waiting import until
from twistbreak.core.health.check import HealthAnswers
from twistbreak.core.health.reading import to_text
from twistbreak.core.routines.care import Condition

pytestmark = pytest.mark.desktop

WELCOME = "^Welcome - Twist Break$"
ANSWERS = HealthAnswers(frozenset({Condition.DIZZINESS}), frozenset(), date(2026, 11, 21))


def health_file(desktop: Desktop) -> Path:
    return Path(desktop.environment["XDG_DATA_HOME"]) / "twistbreak" / "health.json"


def put_health(desktop: Desktop, text: str) -> None:
    path = health_file(desktop)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def rule(desktop: Desktop, text: str) -> Mapping[str, str]:
    """Be the administrator; returns what tells the program of it."""
    folder = desktop.home / "etc"
    site = folder / "twistbreak" / "settings.toml"
    site.parent.mkdir(parents=True)
    site.write_text(text)
    return {"XDG_CONFIG_DIRS": str(folder)}


def test_somebody_new_is_welcomed_once_and_led_by_keys_to_a_first_twist(
    desktop: Desktop, tray: TrayClient, pictures: Path
) -> None:
    desktop.welcome_mark.unlink()
    with Program(desktop) as program:
        tray.wait_for_item()
        welcome = desktop.wait_for_window(WELCOME)
        desktop.activate(welcome)
        desktop.screenshot(pictures / "welcome.png")

        def has_begun() -> bool:  # a key that comes while the window is new is not meant for it
            desktop.key("Return")
            return program.status()["state"] == "break"

        until(has_begun, "the first twist", every=0.6)
        assert not desktop.windows(WELCOME)
        assert desktop.welcome_mark.exists()
        assert not health_file(desktop).exists()
    with Program(desktop):
        tray.wait_for_item()
        assert not desktop.windows(WELCOME)


def test_somebody_whose_answers_rule_a_twist_out_cannot_start_it(desktop: Desktop) -> None:
    put_health(desktop, to_text(ANSWERS))
    with Program(desktop) as program:
        assert stat.S_IMODE(health_file(desktop).stat().st_mode) == 0o600
        refused = program.command_line("now", "standing-swing")
        assert refused.returncode == 1
        assert refused.stderr.count("\n") == 1
        assert program.status()["state"] == "sitting"
        assert program.command_line("now", "chair-twist").returncode == 0
        assert Condition.DIZZINESS.value not in f"{program.log}{reasons(program)}"


def test_a_damaged_health_file_allows_no_twist_until_it_is_answered_again(desktop: Desktop) -> None:
    put_health(desktop, to_text(ANSWERS)[:120])
    with Program(desktop) as program:
        assert "counts as yes" in reasons(program)
        assert program.command_line("now", "chair-twist").returncode == 1
        assert program.command_line("now").returncode == 0
        assert program.status()["routine"] not in ("chair-twist", "office-chair-twist")


def test_what_an_organisation_has_locked_is_refused_with_a_sentence(desktop: Desktop) -> None:
    environment = rule(desktop, 'locked = ["reminders.interval"]\n[reminders]\ninterval = "45min"\n')
    with Program(desktop, **environment) as program:
        assert program.command_line("settings", "get", "reminders.interval").stdout == "45min\n"
        refused = program.command_line("settings", "set", "reminders.interval", "1h")
        assert refused.returncode == 1
        assert "your organisation has set this" in refused.stderr
        assert program.command_line("settings", "get", "reminders.interval").stdout == "45min\n"
