"""Where files go, and who may look into the folders."""

from __future__ import annotations

import os
import stat
from pathlib import Path

import platformdirs
import pytest

from twistbreak.services.paths import ensure_private_folder, user_paths


def test_the_xdg_variables_are_honoured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(tmp_path / name))
    paths = user_paths()
    assert paths.settings == tmp_path / "CONFIG/twistbreak/settings.toml"
    assert paths.own_routines == tmp_path / "DATA/twistbreak/routines"
    assert paths.engine_state == tmp_path / "STATE/twistbreak/state.json"
    assert paths.why_log == tmp_path / "STATE/twistbreak/why.jsonl"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("value", ["", "not/absolute"])
def test_an_xdg_variable_that_means_nothing_is_ignored(
    value: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", value)
    assert user_paths().settings == tmp_path / ".config/twistbreak/settings.toml"


def test_the_state_has_a_folder_of_its_own_where_the_platform_has_one_for_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def one_for_all(*_args: object, **_options: object) -> Path:
        return tmp_path

    for name in ("config", "data", "state"):
        monkeypatch.setattr(platformdirs, f"user_{name}_path", one_for_all)
    paths = user_paths()
    assert (paths.config, paths.state) == (tmp_path, tmp_path / "state")


def test_new_folders_are_private_and_existing_ones_left_alone(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o755)
    before = os.umask(0)
    try:
        ensure_private_folder(shared / "a" / "b")
        ensure_private_folder(shared / "a" / "b")
    finally:
        os.umask(before)
    modes = [stat.S_IMODE(folder.stat().st_mode) for folder in (shared, shared / "a", shared / "a" / "b")]
    assert modes == [0o755, 0o700, 0o700]
