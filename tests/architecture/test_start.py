"""What is loaded at start, and what is not: docs/decisions/0024."""

from __future__ import annotations

import subprocess
import sys

LATE = (
    "sqlite3",
    "tomlkit",
    "twistbreak.composition.large_windows",
    "twistbreak.composition.remote",
    "twistbreak.core.coach.guide",
    "twistbreak.core.pose",
    "twistbreak.services.history",
    "twistbreak.services.sound",
    "twistbreak.services.speech",
    "twistbreak.ui.break_window",
    "twistbreak.ui.editor",
    "twistbreak.ui.figure",
    "twistbreak.ui.gallery",
    "twistbreak.ui.history",
    "twistbreak.ui.presenters",
    "twistbreak.ui.settings",
    "twistbreak.ui.status_window",
    "twistbreak.ui.welcome",
    "twistbreak.ui.widgets",
)
"""Modules and packages that only a window, a break or a question from outside needs."""


def told(program: str) -> str:
    """What a Python of its own says."""
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip()


def test_nothing_that_only_a_window_a_break_or_a_verb_needs_is_loaded_at_start() -> None:
    loaded = told("import sys, twistbreak.composition.application; print(*sys.modules)").split()
    assert "twistbreak.composition.program" in loaded
    assert [name for name in loaded if name.startswith(LATE)] == []


def test_qt_for_python_reads_the_source_of_no_module() -> None:
    program = (
        "import builtins, linecache, sys;"
        "own = builtins.__import__;"
        "from twistbreak.composition import start;"
        "start._load_qt();"
        "import twistbreak.composition.application, PySide6.QtDBus;"
        "print(builtins.__import__ is own, [name for name in linecache.cache if 'twistbreak' in name])"
    )
    assert told(program) == "True []"


def test_without_that_it_would() -> None:
    """When this fails, PySide6 has lost the habit, and `start._load_qt` can go."""
    program = (
        "import linecache, twistbreak.composition.application;"
        "print(any('twistbreak' in name for name in linecache.cache))"
    )
    assert told(program) == "True"


def test_a_second_start_loads_no_qt() -> None:
    loaded = told("import sys; from twistbreak.composition import start; print(*sys.modules)").split()
    assert [name for name in loaded if name.startswith(("PySide6", "shiboken"))] == []
