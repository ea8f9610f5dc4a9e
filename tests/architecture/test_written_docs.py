"""The pages of the manual that are made from data say what the data says."""

from __future__ import annotations

import runpy
import tomllib
from pathlib import Path

import pytest

from twistbreak import resources
from twistbreak.core.settings.reading import read_settings
from twistbreak.services.settings_file import read_schema

ROOT = Path(__file__).resolve().parent.parent.parent
WRITER = runpy.run_path(str(ROOT / "packaging" / "write_docs.py"))
HOW = "run: python packaging/write_docs.py"


@pytest.mark.parametrize("name", sorted(WRITER["PAGES"]))
def test_a_page_made_from_data_is_up_to_date(name: str) -> None:
    assert (ROOT / "docs" / name).read_text("utf-8") == WRITER["PAGES"][name](), HOW


def test_every_setting_is_in_the_manual() -> None:
    manual = (ROOT / "docs" / "settings.md").read_text("utf-8")
    for setting in read_schema(resources.config() / "settings.toml"):
        assert f"| `{setting.key}` |" in manual


def test_the_example_in_the_manual_is_a_good_settings_file() -> None:
    manual = (ROOT / "docs" / "settings.md").read_text("utf-8")
    example = manual.split("```toml\n")[1].split("```")[0]
    reading = read_settings(example.encode(), read_schema(resources.config() / "settings.toml"), "example")
    assert reading.problems == ()
    assert len(reading.values) == sum(len(table) for table in tomllib.loads(example).values())
