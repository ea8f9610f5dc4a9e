"""What is built from the checkout holds the program and all of its data, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def files_in(*places: str, pattern: str = "*") -> set[str]:
    found = (path for place in places for path in (ROOT / place).rglob(pattern) if path.is_file())
    return {path.relative_to(ROOT).as_posix() for path in found if "__pycache__" not in path.parts}


def data() -> set[str]:
    """What the program reads; icons are for desktops, and what translators write is compiled first."""
    return {
        name for name in files_in("assets", "config") if not name.startswith("assets/icons/") and name[-3:] != ".ts"
    }


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-d", str(folder)], cwd=ROOT, check=True, timeout=120)
    return folder


def test_the_wheel_holds_every_module_and_all_data(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        inside = set(opened.namelist())
    assert {"config/settings.toml"} < data()
    assert {f"twistbreak/_data/{name}" for name in data()} == {name for name in inside if "/_data/" in name}
    assert {name.removeprefix("app/") for name in files_in("app", pattern="*.py")} <= inside
    assert not {name for name in inside if name.startswith(("tests", "docs", "packaging"))}


def test_the_wheel_brings_a_desktop_what_it_shows(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        shared = {name.partition(".data/data/")[2] for name in opened.namelist()} - {""}
    icons = {name.replace("assets/", "share/") for name in files_in("assets/icons/hicolor")}
    kinds = {name.split("/")[1] for name in shared}
    assert icons < shared
    assert kinds == {"applications", "icons", "man", "metainfo"}


def test_the_source_archive_holds_what_the_wheel_is_built_from(built: Path) -> None:
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as opened:
        inside = {name.partition("/")[2] for name in opened.getnames()}
    assert files_in("app", pattern="*.py") | files_in("assets", "config") | {"pyproject.toml", "LICENSE"} <= inside
    assert files_in("packaging/linux") <= inside


def test_an_installed_wheel_finds_its_data(built: Path, tmp_path: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(tmp_path)  # noqa: S202 - built above
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from twistbreak import resources\n"
        "print(resources.data_root()); print(sum(1 for path in resources.assets().rglob('*.toml')))"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True, timeout=30
    ).stdout.split()
    assert said == [str(tmp_path / "twistbreak/_data"), str(len(files_in("assets", pattern="*.toml")))]


def test_bundles_hold_the_versions_that_were_tested_and_hashes_for_all() -> None:
    def pins(lock: str) -> dict[str, str]:
        entries = (ROOT / "requirements" / lock).read_text("utf-8").replace("\\\n", " ").splitlines()
        return dict(entry.split("==", 1) for entry in entries if "==" in entry and not entry.startswith((" ", "#")))

    bundle, run = pins("bundle.lock"), pins("run.lock")
    assert "pyinstaller" in bundle
    assert all("--hash=sha256:" in rest for rest in bundle.values())
    shared = bundle.keys() & run.keys()
    assert "pyside6-essentials" in shared
    assert {name: bundle[name].split()[0] for name in shared} == {name: run[name].split()[0] for name in shared}
