"""An organisation sets defaults and locks settings; it can neither force a twist on anybody nor see their health."""

from __future__ import annotations

import os
import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest

from support import routines
from twistbreak import resources
from twistbreak.core.health.check import HealthAnswers
from twistbreak.core.problem import Problem
from twistbreak.core.routines.care import Condition
from twistbreak.core.settings.model import Schema, Settings
from twistbreak.core.settings.preferences import policy_from
from twistbreak.core.settings.site import FREE
from twistbreak.services.health_file import HealthFile
from twistbreak.services.settings_file import SettingsFile, read_schema
from twistbreak.services.site_file import SIZE_LIMIT, read_site, site_files

SCHEMA = read_schema(resources.config() / "settings.toml")
FORTY, HOUR = timedelta(minutes=40), timedelta(hours=1)
SITE = """\
locked = ["reminders.interval", "hours.enabled"]

[reminders]
interval = "40min"
snooze = "10min"
"""


class Desk:
    """A user at a machine that an administrator has set up."""

    def __init__(self, root: Path) -> None:
        self.user = root / "home" / "settings.toml"
        self.user.parent.mkdir(parents=True)
        self.sites = [root / name / "twistbreak" / "settings.toml" for name in ("first", "second")]

    def rule(self, text: str | bytes, number: int = 0) -> Path:
        site = self.sites[number]
        site.parent.mkdir(parents=True, exist_ok=True)
        site.write_bytes(text.encode() if isinstance(text, str) else text)
        return site

    def start(self) -> SettingsFile:
        file = SettingsFile(self.user, SCHEMA, read_site(self.sites, SCHEMA))
        file.load()
        return file


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def interval(file: SettingsFile) -> timedelta:
    return file.settings.duration("reminders.interval")


def sentences(problems: tuple[Problem, ...]) -> list[str]:
    return [str(problem) for problem in problems]


def test_without_an_administrator_nothing_changes(desk: Desk) -> None:
    file = desk.start()
    assert file.schema == SCHEMA
    assert (file.settings, file.problems) == (SCHEMA.defaults(), ())


def test_an_organisations_defaults_stand_in_for_ours_and_are_not_the_users(desk: Desk) -> None:
    desk.rule(SITE)
    file = desk.start()
    assert interval(file) == FORTY
    assert file.settings.changed == frozenset()
    assert file.problems == ()
    assert not desk.user.exists()


def test_reset_goes_back_to_the_organisations_default(desk: Desk) -> None:
    desk.rule(SITE)
    file = desk.start()
    assert file.set("reminders.snooze", timedelta(minutes=2)) is None
    assert file.settings.duration("reminders.snooze") == timedelta(minutes=2)
    assert file.reset("reminders.snooze") is None
    assert file.settings.duration("reminders.snooze") == timedelta(minutes=10)


def test_a_locked_setting_is_refused_with_a_sentence_and_nothing_is_written(desk: Desk) -> None:
    site = desk.rule(SITE)
    file = desk.start()
    for problem in (
        file.set("reminders.interval", HOUR),
        file.set_text("reminders.interval", "1h"),
        file.reset("reminders.interval"),
    ):
        assert problem is not None
        assert str(problem) == (
            f"{site}, reminders.interval: your organisation has set this; it cannot be changed here"
        )
    assert interval(file) == FORTY
    assert not file.has_unsaved
    assert not desk.user.exists()


def test_a_setting_can_be_locked_to_our_own_default(desk: Desk) -> None:
    desk.rule(SITE)
    file = desk.start()
    assert file.set("hours.enabled", True) is not None
    assert not file.settings.flag("hours.enabled")


def test_what_a_user_has_written_by_hand_stays_in_the_file_without_effect(desk: Desk) -> None:
    site = desk.rule(SITE)
    desk.user.write_text('[reminders]\ninterval = "1h"  # mine\n')
    file = desk.start()
    assert interval(file) == FORTY
    assert file.settings.changed == frozenset()
    assert sentences(file.problems) == [
        f"{desk.user}, line 2, reminders.interval: this has no effect: your organisation has set it to 40min ({site})"
    ]
    file.set("sounds.volume", 20)
    file.reset()
    assert 'interval = "1h"  # mine' in desk.user.read_text()
    site.unlink()
    assert interval(desk.start()) == HOUR


def test_a_user_who_wants_the_same_is_not_bothered(desk: Desk) -> None:
    desk.rule(SITE)
    desk.user.write_text('[reminders]\ninterval = "40min"\n')
    assert desk.start().problems == ()


def test_the_first_folder_decides_about_a_value_and_a_lock_holds_whoever_set_it(desk: Desk) -> None:
    desk.rule('[reminders]\ninterval = "1h"\n', 0)
    second = desk.rule(SITE, 1)
    file = desk.start()
    assert interval(file) == HOUR
    assert file.settings.duration("reminders.snooze") == timedelta(minutes=10)
    refused = file.set("reminders.interval", FORTY)
    assert refused is not None
    assert refused.file == str(second)


def test_good_values_of_a_bad_file_are_kept_and_each_bad_one_is_told(desk: Desk) -> None:
    site = desk.rule(
        'locked = ["reminders.interval", "reminders.interva", "elsewhere.x", 7]\n'
        '[reminders]\ninterval = "40min"\nsnooze = "soon"\n'
    )
    file = desk.start()
    assert interval(file) == FORTY
    assert file.set("reminders.interval", HOUR) is not None
    found = sentences(file.problems)
    assert len(found) == 4
    assert any(f'{site}, line 4, reminders.snooze: "soon" does not fit' in line for line in found)
    assert any(
        f'{site}, line 1, locked: there is no such setting; did you mean "reminders.interval"?' in x for x in found
    )
    assert any('there is no setting "elsewhere.x"' in line for line in found)
    assert any("it must be a list of keys" in line for line in found)


def test_a_file_that_is_no_toml_keeps_its_good_lines_and_its_locks(desk: Desk) -> None:
    desk.rule('locked = ["reminders.interval"]\n[reminders]\ninterval = "40min"\nthis is nothing\n')
    file = desk.start()
    assert interval(file) == FORTY
    assert file.set("reminders.interval", HOUR) is not None
    assert "cannot be understood" in sentences(file.problems)[0]
    assert not list(desk.sites[0].parent.glob("*.broken*"))  # it is not ours to write there


@pytest.mark.parametrize("locked", ['"reminders.interval"', "true", "{ }", "[["])
def test_a_list_of_locks_that_is_none_locks_nothing_and_is_told(desk: Desk, locked: str) -> None:
    desk.rule(f'locked = {locked}\n[reminders]\ninterval = "40min"\n')
    file = desk.start()
    assert interval(file) == FORTY
    assert file.set("reminders.interval", HOUR) is None
    assert file.problems


def test_a_file_that_cannot_be_read_is_one_sentence(desk: Desk) -> None:
    desk.rule(b"x" * (SIZE_LIMIT + 1), 0)
    desk.sites[1].mkdir(parents=True)
    file = desk.start()
    assert file.settings == SCHEMA.defaults()
    assert ["your organisation's settings cannot be read" in line for line in sentences(file.problems)] == [True, True]


def test_leaving_a_twist_out_cannot_be_locked(desk: Desk) -> None:
    desk.rule('locked = ["twists.excluded"]\n')
    file = desk.start()
    assert "everybody may leave out a twist" in sentences(file.problems)[0]
    assert file.set("twists.excluded", ("standing-swing",)) is None
    assert file.settings.choices("twists.excluded") == ("standing-swing",)
    assert all(SCHEMA.find(key) for key in FREE)


def test_every_setting_but_those_can_be_locked(desk: Desk) -> None:
    keys = [setting.key for setting in SCHEMA if setting.key not in FREE]
    desk.rule(f"locked = {keys}\n".replace("'", '"'))
    file = desk.start()
    assert file.problems == ()
    for setting in file.schema:
        assert bool(setting.locked_by) is (setting.key not in FREE)
    assert file.reset() is None


def test_the_folders_are_all_of_the_sessions_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_DIRS", os.pathsep.join(("/one", "/two")))
    assert site_files() == [Path("/one/twistbreak/settings.toml"), Path("/two/twistbreak/settings.toml")]
    monkeypatch.delenv("XDG_CONFIG_DIRS")
    assert site_files() == [Path("/etc/xdg/twistbreak/settings.toml")]


def pushing(schema: Schema) -> str:
    """The most that an administrator can do to push everybody to the swing and the floor."""
    others = [name for name in routines.NINE if name not in ("standing-swing", "floor-seated-twist")]
    keys = [setting.key for setting in schema if setting.key not in FREE]
    text = f"""
        locked = {keys}
        [reminders]
        interval = "5min"
        nudge = "firm"
        [twists]
        places = ["standing", "floor"]
        favourites = ["standing-swing", "floor-seated-twist"]
        standing_every = 1
        excluded = {others}
    """
    return "\n".join(line.strip() for line in text.replace("'", '"').splitlines())


@pytest.mark.parametrize("condition", Condition)
def test_no_administrator_forces_a_twist_that_the_health_check_rules_out(desk: Desk, condition: Condition) -> None:
    text = pushing(SCHEMA)
    tomllib.loads(text)
    desk.rule(text)
    file = desk.start()
    assert file.problems == ()
    health = HealthFile(desk.user.with_name("health.json"))
    health.save(HealthAnswers(frozenset({condition}), frozenset(), date(2026, 11, 21)))
    shipped = [routines.shipped(name) for name in routines.NINE]
    ruled_out = {routine.id for routine in shipped if condition in routine.excludes | routine.ask_first}
    assert ruled_out
    policy = policy_from(file.settings, shipped, health.answers)
    offered = {*policy.rotation.usual, *policy.rotation.standing}
    assert not offered & ruled_out
    assert ruled_out <= policy.barred.keys()


def test_no_health_answer_is_a_setting(desk: Desk) -> None:
    names = " ".join(setting.key for setting in SCHEMA)
    assert "health" not in names
    desk.rule('[health]\nhas = []\n[answers]\npregnancy = "no"\n')
    health = HealthFile(desk.user.with_name("health.json"))
    health.save(HealthAnswers(frozenset({Condition.PREGNANCY})))
    file = desk.start()
    assert isinstance(file.settings, Settings)
    health.load()
    assert health.answers.has == {Condition.PREGNANCY}
