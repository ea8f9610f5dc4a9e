"""What is chosen in the gallery reaches the settings file and the rotation, and comes back to the gallery."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from twistbreak import resources
from twistbreak.composition.rules import Rules
from twistbreak.core.gallery import Comes, Filter, entries
from twistbreak.core.pose.library import PoseLibrary
from twistbreak.services.health_file import HealthFile
from twistbreak.services.routine_files import load_all
from twistbreak.services.settings_file import SettingsFile, read_schema


@pytest.fixture
def rules(tmp_path: Path, qtbot: QtBot) -> Rules:
    file = SettingsFile(tmp_path / "settings.toml", read_schema(resources.config() / "settings.toml"))
    shipped = resources.assets() / "routines"
    assert qtbot
    health = HealthFile(tmp_path / "health.json")
    return Rules(
        file,
        lambda: load_all(shipped, tmp_path / "routines"),
        lambda: (PoseLibrary(), ()),
        health,
        lambda policy: policy,
        None,
    )


def test_a_favourite_is_saved_and_comes_more_often(rules: Rules) -> None:
    rules.favour("seated-twist", True)
    assert rules.policy.rotation.favourites == {"seated-twist"}
    assert 'favourites = ["seated-twist"]' in rules.file.path.read_text("utf-8")
    rules.favour("seated-twist", True)
    rules.favour("seated-twist", False)
    assert rules.policy.rotation.favourites == frozenset()


def test_not_this_one_is_saved_and_taken_back(rules: Rules) -> None:
    rules.exclude("chair-twist", True)
    assert "chair-twist" not in rules.policy.rotation.usual
    assert "chair-twist" not in {routine.id for routine in rules.choices}
    last = entries(rules.gallery({}), Filter())[-1]
    assert (last.routine.id, last.comes) == ("chair-twist", Comes.NEVER)
    rules.exclude("chair-twist", False)
    assert "chair-twist" in rules.policy.rotation.usual


def test_the_gallery_shows_every_twist_there_is(rules: Rules) -> None:
    assert {entry.routine.id for entry in entries(rules.gallery({}), Filter())} == set(rules.catalogue.routines)
    assert rules.policy.rotation.strengthening == {"chair-twist-hands-behind-head", "standing-twist"}
