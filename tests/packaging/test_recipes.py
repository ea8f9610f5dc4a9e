"""Recipes that could not be run here say so, and name only what is there."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
NOT_RUN = [
    ".github/workflows/packages.yml",
    "packaging/appimage/build.sh",
    "packaging/flatpak/io.github.twistbreak.TwistBreak.yml",
    "packaging/macos/build.sh",
    "packaging/windows/twistbreak.iss",
]
TARGETS = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
OUR_FILES = re.compile(r"(?<![\w/])((?:packaging|requirements|assets)[/\\][\w./\\-]+\.\w+)")


@pytest.mark.parametrize("recipe", NOT_RUN)
def test_a_recipe_that_has_not_run_says_so(recipe: str) -> None:
    assert "NOT YET RUN" in (ROOT / recipe).read_text("utf-8")


@pytest.mark.parametrize("page", [*NOT_RUN, "docs/packaging.md", "docs/testing.md", "README.md", "CONTRIBUTING.md"])
def test_every_make_target_and_file_that_is_named_is_there(page: str) -> None:
    text = (ROOT / page).read_text("utf-8")
    typed = re.findall(r"(?:`(?:sudo )?|run: (?:.*&& sudo )?)make ([a-z -]+)", text)
    assert {word for words in typed for word in words.split()} <= TARGETS
    files = {name.replace("\\", "/") for name in OUR_FILES.findall(text)}
    assert [name for name in files if not (ROOT / name).is_file()] == []


def test_every_script_can_be_started() -> None:
    scripts = sorted((ROOT / "packaging").rglob("*.sh"))
    assert scripts
    assert [script for script in scripts if not os.access(script, os.X_OK)] == []


def test_the_help_of_make_names_every_target() -> None:
    described = set(re.findall(r"^([a-z-]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    assert described == TARGETS
