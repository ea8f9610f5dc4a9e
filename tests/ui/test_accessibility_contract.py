"""docs/accessibility.md keeps its word: every line of it names tests, and they are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CONTRACT = (ROOT / "docs/accessibility.md").read_text("utf-8")
LINES = re.findall(r"^(\d+)\. (.*?)(?=^\d+\. |^## |\Z)", CONTRACT, re.MULTILINE | re.DOTALL)
TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")


def test_its_lines_are_numbered_without_a_gap() -> None:
    assert [int(number) for number, _ in LINES] == list(range(1, len(LINES) + 1))
    assert len(LINES) > 15


@pytest.mark.parametrize(("number", "words"), LINES, ids=[number for number, _ in LINES])
def test_every_line_names_tests_that_exist(number: str, words: str) -> None:
    named = TEST.findall(words)
    assert named, number
    missing = [test for file, test in named if f"def {test}(" not in (ROOT / file).read_text("utf-8")]
    assert missing == []
