"""Every window in a language that is half as long again: nothing is clipped, and nothing stays English."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from support.every_window import NAMES, EveryWindow, pages
from support.pseudo_language import clipped, english, pseudo, sizes, spoken, texts
from twistbreak.ui.theme import Scheme

NOT_OURS = re.compile(
    r"Twist Break|\b(?:Ctrl|Alt|Left|Right|Home|Esc|Space)\b"  # the program; keys, as Qt calls them
    r"|\bKB\b|\b(?:easyeffects|krisp|noisetorch)\b"  # units; programs
    r"|/\S+|\b[a-z]+(?:-[a-z]+)+/[a-z-]+"  # files; pictures, by the names that files have for them
    r"|\{(?:side|other)\}"  # what is written in files for a side
)
"""What is the same in every language."""


@pytest.fixture(scope="module")
def every(qapp: QApplication) -> Iterator[EveryWindow]:
    """The program, speaking that language."""
    with spoken(qapp) as found:
        found.look(Scheme.LIGHT)
        yield found


@pytest.fixture(autouse=True)
def _dates_without_english_letters() -> None:
    """Each test begins with the dates of Britain."""
    QLocale.setDefault(QLocale(QLocale.Language.Japanese))


def test_the_language_keeps_places_and_keys_and_is_half_as_long_again() -> None:
    assert pseudo("&Keep {name} for ever") == "[&Ķééþ {name} ƒöŕ éʋéŕ ~~~~~~]"
    assert english("[Ķééþ it ƒöŕ éʋéŕ]") == ["it"]


@pytest.mark.parametrize("name", NAMES)
def test_nothing_in_any_window_stays_english(every: EveryWindow, name: str) -> None:
    window = every.open(name)
    stayed = {text for page in pages(window) if page for text in texts(window) if english(NOT_OURS.sub("", text))}
    assert stayed == set()


@pytest.mark.parametrize("name", NAMES)
def test_no_text_of_any_window_is_clipped(every: EveryWindow, name: str) -> None:
    window = every.open(name)
    found = {f"{size}, {page}: {each}" for size in sizes(window) for page in pages(window) for each in clipped(window)}
    assert found == set()
