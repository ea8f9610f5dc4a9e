"""What users install works without the checkout: wheel and source archive in clean environments, and the bundle."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

from support.desktop import Desktop
from support.waiting import until
from twistbreak.core.protocol import Request
from twistbreak.services.control import address, client

ROOT = Path(__file__).parents[2]
LARGEST_BUNDLE = 130 * 1024 * 1024
"""Bytes. A folder that becomes larger than this has got something it does not use."""

pytestmark = pytest.mark.package


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    """Run something with the user's settings of pip, but without any of Python's and Qt's."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "TWISTBREAK"))}
    words = [str(word) for word in command]
    done = subprocess.run(words, env=kept | environment, cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{' '.join(words)}\n{done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def dist(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    run(sys.executable, "-m", "hatchling", "build", "-d", folder, cwd=ROOT)
    return folder


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of an environment that has what the program needs, and neither the program nor the checkout."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder, with_pip=True)
    python = folder / "bin/python"
    lock = ROOT / "requirements/run.lock"
    run(python, "-m", "pip", "install", "--require-hashes", "--only-binary", ":all:", "-r", lock, cwd=folder)
    return python


def test_the_wheel_works_in_a_clean_environment(dist: Path, clean: Path, tmp_path: Path) -> None:
    (wheel,) = dist.glob("*.whl")
    run(clean, "-m", "pip", "install", "--no-deps", "--force-reinstall", wheel, cwd=tmp_path)
    said = run(clean.with_name("twistbreak"), "--self-test", cwd=tmp_path, HOME=str(tmp_path))
    assert "all is well" in said.splitlines()[-1]
    assert (clean.parents[1] / "share/applications/io.github.twistbreak.TwistBreak.desktop").is_file()


def test_the_source_archive_makes_the_same_wheel(dist: Path, clean: Path, tmp_path: Path) -> None:
    (archive,) = dist.glob("*.tar.gz")
    (wheel,) = dist.glob("*.whl")
    run(clean, "-m", "pip", "wheel", "--no-deps", "--no-build-isolation", "-w", tmp_path, archive, cwd=tmp_path)
    (again,) = tmp_path.glob("*.whl")
    contents = [zipfile.ZipFile(path).namelist() for path in (wheel, again)]
    assert sorted(contents[0]) == sorted(contents[1])


@pytest.fixture(scope="module")
def bundle() -> Path:
    """The folder that `make bundle` makes; its own self-test has passed then."""
    run(ROOT / "packaging/bundle/build.sh", cwd=ROOT)
    return ROOT / "build/bundle/twistbreak"


def test_the_bundle_is_small_and_has_no_network_library(bundle: Path) -> None:
    files = [path for path in bundle.rglob("*") if path.is_file() and not path.is_symlink()]
    assert sum(path.stat().st_size for path in files) < LARGEST_BUNDLE
    assert not [path for path in files if any(name in path.name for name in ("QtNetwork", "Qt6Network", "ssl", "Qml"))]
    assert not [path for path in bundle.rglob("*") if path.is_symlink() and not path.exists()]


def test_the_bundle_carries_the_licences_of_what_is_in_it(bundle: Path) -> None:
    licences = {path.name for path in (bundle / "_internal/licences").iterdir()}
    assert {"LGPL-3.txt", "Python.txt", "APScheduler", "jeepney", "platformdirs", "tomlkit", "tzlocal"} <= licences


def test_the_bundle_runs_on_a_desktop_and_gives_its_children_the_library_path_of_the_user(bundle: Path) -> None:
    with Desktop() as desktop:
        player = desktop.home / "bin/pw-play"
        player.parent.mkdir()
        player.write_text(f'#!/bin/sh\necho "path:${{LD_LIBRARY_PATH-none}}" >>{desktop.home}/heard\n')
        player.chmod(0o755)
        desktop.start_panel()
        path = f"{player.parent}:{desktop.environment['PATH']}"
        program = desktop.start("program", [str(bundle / "twistbreak"), "--demo"], PATH=path)
        until(desktop.tray_items, "the tray icon")
        socket = address.find(desktop.environment, address.user_number()).socket
        until(socket.exists, "the program to answer")
        assert client.request(socket, Request("now")).ok
        until((desktop.home / "heard").exists, "the first tone")
        assert client.request(socket, Request("quit")).ok
        assert program.wait(10) == 0
        assert set((desktop.home / "heard").read_text().split()) == {"path:none"}
