"""The pages say what is so: links lead somewhere, files and commands that are named exist, the example works."""

from __future__ import annotations

import re
import shlex
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from twistbreak.cli import parser
from twistbreak.core.coach.guide import plan
from twistbreak.core.routines.routine import Dose, Side
from twistbreak.services.routine_files import load_all

ROOT = Path(__file__).parents[2]
PAGES = sorted(
    ROOT / name
    for name in subprocess.run(
        ["git", "ls-files", "*.md"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.split()
    if (ROOT / name).is_file()
)
OF_TODAY = [page for page in PAGES if page.name != "CHANGELOG.md"]
LINK = re.compile(r"\]\(([^)\s]+)\)|<img src=\"([^\"]+)\"")
HEADING = re.compile(r"^#+ +(.*)$", re.MULTILINE)
FENCE = re.compile(r"```(\w*)\n(.*?)```", re.DOTALL)
IN_QUOTES = re.compile(r"`([^`\n]+)`")
PATH = re.compile(r"[\w.-]+(/[\w.*-]+)+\.(py|md|sh|toml|lock|txt|iss|spec|yml|desktop|xml)(::\w+)?|[\w.-]+(/[\w.-]+)*/")
"""What looks like a file or folder of this checkout."""
LOOKED_FOR_IN = ("", "app/twistbreak", "tests", "packaging", "assets")
NOT_OURS = ("build/", "dist/", ".venv", "routines/", "poses/", "share/", "locale/", "shlibs", "twistbreak/")
"""Beginnings of what is made here or lies on the user's machine."""


def names(pages: list[Path]) -> list[str]:
    return [str(page.relative_to(ROOT)) for page in pages]


def prose(page: Path) -> str:
    """A page without its blocks of code."""
    return FENCE.sub("", page.read_text("utf-8"))


def anchors(page: Path) -> set[str]:
    """What a link may name in a page: its headings as GitHub and GitLab write them."""
    found: set[str] = set()
    for heading in HEADING.findall(prose(page)):
        words = re.sub(r"[^\w\- ]", "", heading.strip().lower())
        found.add(words.replace(" ", "-"))
    return found


def links(page: Path) -> Iterator[str]:
    """The links and pictures that lead to files of ours."""
    for link, picture in LINK.findall(prose(page)):
        target = link or picture
        if "://" not in target:
            yield target


@pytest.mark.parametrize("page", PAGES, ids=names(PAGES))
def test_every_link_and_picture_leads_somewhere(page: Path) -> None:
    for target in links(page):
        name, _, anchor = target.partition("#")
        place = (page.parent / name).resolve() if name else page
        assert place.exists(), f"{target}: there is no such file"
        assert not anchor or anchor in anchors(place), f"{target}: there is no such heading"


def test_every_picture_is_shown_by_a_page() -> None:
    shown = {(page.parent / target).resolve() for page in PAGES for target in links(page)}
    assert set((ROOT / "docs/pictures").iterdir()) <= shown


def test_every_page_is_linked_to_from_another() -> None:
    linked = {(page.parent / target.partition("#")[0]).resolve() for page in PAGES for target in links(page)}
    pages = {page for page in PAGES if page.parent.name != "decisions" and page.name != "README.md"}
    assert pages <= linked


@pytest.mark.parametrize("page", OF_TODAY, ids=names(OF_TODAY))
def test_every_file_that_is_named_is_there(page: Path) -> None:
    missing = [name for name in named_files(page) if not is_there(name, page)]
    assert missing == []


def named_files(page: Path) -> Iterator[str]:
    for quoted in IN_QUOTES.findall(prose(page)):
        if not quoted.startswith(("~", "/")):  # a place on the user's machine, perhaps with spaces in it
            yield from (word for word in quoted.split() if PATH.fullmatch(word) and not word.startswith(NOT_OURS))


def is_there(name: str, page: Path) -> bool:
    file, _, test = name.partition("::")
    found = [path for start in (*LOOKED_FOR_IN, page.parent) for path in (ROOT / start).glob(file.rstrip("/"))]
    return any(not test or f"def {test}(" in path.read_text("utf-8") for path in found)


def typed(page: Path) -> Iterator[list[str]]:
    """What a page tells to type, as words: lines of blocks, and pieces of sentences."""
    text = page.read_text("utf-8")
    lines = [line for kind, block in FENCE.findall(text) if kind in {"", "sh"} for line in block.splitlines()]
    quoted = IN_QUOTES.findall(prose(page))
    for line in [*(re.split(r" {2,}", line)[0] for line in lines), *quoted]:
        if line.startswith("twistbreak ") and not set("[<>|%…") & set(line):
            yield shlex.split(line)[1:]


@pytest.mark.parametrize("page", PAGES, ids=names(PAGES))
def test_every_command_that_is_to_be_typed_is_one(page: Path) -> None:
    assert [words for words in typed(page) if not is_understood(words)] == []


def is_understood(words: list[str]) -> bool:
    try:
        parser().parse_args(words)
    except SystemExit as end:
        return not end.code  # `--version` ends with 0
    return True


def test_the_twist_in_the_readme_works(tmp_path: Path) -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    (example,) = (block for kind, block in FENCE.findall(text) if kind == "toml")
    name = tomllib.loads(example)["id"]
    assert f"`{name}.toml`" in text, "under which name it is to be saved"
    (tmp_path / f"{name}.toml").write_text(example, "utf-8")
    found = load_all(ROOT / "assets/routines", tmp_path)
    assert not found.problems
    for dose in Dose:
        for side in Side:
            assert plan(found.routines[name], dose, side).segments
