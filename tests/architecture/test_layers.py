"""The dependency rule of pyproject.toml holds, and the tool that keeps it would notice if it did not."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PACKAGE = ROOT / "app/twistbreak"
# What the core could touch the world with; parts of external packages are out of import-linter's reach.
WORLD = {"io", "locale", "os", "pathlib", "platform", "shutil", "signal", "socket", "subprocess", "sys", "tempfile",
         "threading", "time"}  # fmt: skip
LINT = (
    "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, show_timings=False))"
)


def lint(checkout: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT],
        cwd=checkout,
        env=os.environ | {"PYTHONPATH": str(checkout / "app")},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_every_layer_knows_only_what_it_may_know() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("module", "seed"),
    [
        ("core/clock.py", "import PySide6.QtCore"),
        ("core/clock.py", "import twistbreak.ui.theme"),
        ("runtime.py", "import apscheduler"),
        ("ui/theme.py", "import twistbreak.services.system_clock"),
        ("services/system_clock.py", "import twistbreak.ui.theme"),
        ("cli.py", "import http.client"),
    ],
)
def test_a_forbidden_import_is_noticed(module: str, seed: str, tmp_path: Path) -> None:
    shutil.copytree(ROOT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    with (tmp_path / "app/twistbreak" / module).open("a") as source:
        source.write(f"\n\ndef _seeded():\n    {seed}\n")
    done = lint(tmp_path)
    assert done.returncode == 1, done.stdout + done.stderr
    assert "BROKEN" in done.stdout


def imported(path: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def modules_in(*places: str) -> list[Path]:
    found = [path for place in places for path in [PACKAGE / place, *(PACKAGE / place).rglob("*.py")] if path.is_file()]
    assert found
    return found


def test_the_core_and_the_runtime_know_only_the_standard_library_and_the_core() -> None:
    for path in modules_in("core", "runtime.py"):
        foreign = {
            name
            for name in imported(path)
            if name.partition(".")[0] not in sys.stdlib_module_names and not name.startswith("twistbreak.core")
        }
        assert foreign == set(), path


def test_the_core_reads_no_clock_file_or_environment() -> None:
    for path in modules_in("core"):
        assert {name for name in imported(path) if name.partition(".")[0] in WORLD} == set(), path


def test_services_have_no_windows() -> None:
    for path in modules_in("services"):
        assert {name for name in imported(path) if name.startswith("PySide6.QtWidgets")} == set(), path


def test_only_the_composition_names_both_services_and_windows() -> None:
    for folder in ("core", "services", "ui", "runtime.py", "cli.py", "resources.py"):
        for path in modules_in(folder):
            layers = {name.split(".")[1] for name in imported(path) if name.startswith("twistbreak.")}
            assert not {"services", "ui"} <= layers, path
