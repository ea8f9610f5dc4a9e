"""`--self-test` passes where all is there, and names what is not."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def self_test(installed: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Run it as a bundle would: from this folder, without a screen, without anything of the user's."""
    home.mkdir()
    environment = {"PATH": os.environ["PATH"], "HOME": str(home), "PYTHONPATH": str(installed), "LANG": "C.UTF-8"}
    command = [sys.executable, "-m", "twistbreak", "--self-test"]
    return subprocess.run(command, env=environment, cwd=home, capture_output=True, text=True, timeout=120, check=False)


@pytest.fixture
def installed(tmp_path: Path) -> Path:
    """What the wheel holds, laid out as pip would."""
    folder = tmp_path / "site-packages"
    shutil.copytree(ROOT / "app/twistbreak", folder / "twistbreak", ignore=shutil.ignore_patterns("__pycache__"))
    for data in ("assets", "config"):
        shutil.copytree(ROOT / data, folder / "twistbreak/_data" / data)
    return folder


def test_everything_that_ships_passes_and_the_user_s_folders_stay_empty(installed: Path, tmp_path: Path) -> None:
    done = self_test(installed, tmp_path / "home")
    assert "FAILED" not in done.stdout
    assert done.returncode == 0, done.stdout + done.stderr
    assert "all is well" in done.stdout.splitlines()[-1]
    assert list((tmp_path / "home").rglob("*")) == []


def test_each_thing_that_is_missing_or_wrong_is_named(installed: Path, tmp_path: Path) -> None:
    data = installed / "twistbreak/_data/assets"
    (data / "sounds/turn.wav").unlink()
    (data / "poses/standing-twist.toml").unlink()
    (data / "i18n").mkdir(exist_ok=True)
    (data / "i18n/twistbreak_xx.qm").write_text("no translation")
    (installed / "twistbreak/services/broken.py").write_text("import there_is_no_such_module\n")
    done = self_test(installed, tmp_path / "home")
    failures = {line.split("  ")[1].partition(":")[0] for line in done.stdout.splitlines() if line[:6] == "FAILED"}
    assert {"tone turn", "twist standing-twist", "language twistbreak_xx", "modules"} <= failures
    assert not any(name.startswith(("twist chair", "tone start", "settings")) for name in failures)
    assert done.returncode == 1
    assert f"{len(failures)} of " in done.stdout.splitlines()[-1]


def test_a_window_that_nothing_opens_is_named(installed: Path, tmp_path: Path) -> None:
    (installed / "twistbreak/ui/forgotten.py").write_text(
        "from twistbreak.ui.widgets.window import Window\n\n\nclass Forgotten(Window):\n    pass\n"
    )
    done = self_test(installed, tmp_path / "home")
    assert "FAILED  window twistbreak.ui.forgotten.Forgotten: " in done.stdout
    assert done.returncode == 1
