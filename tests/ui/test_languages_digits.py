"""Every window in Arabic: one window, one kind of digits, and no unit of another language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import cast

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication

from support.every_window import NAMES, EveryWindow, every_window, pages
from support.pseudo_language import plain, texts
from twistbreak import resources
from twistbreak.composition.languages import Languages
from twistbreak.ui.settings.lengths import read_length, shown_length
from twistbreak.ui.theme import Scheme

I18N = resources.assets() / "i18n"

NAMES_OF_THINGS = re.compile(
    r"\u2068[^\u2069]*\u2069"  # set apart: names, paths, keys
    r"|\S*/\S+"  # paths
    r"|\b(?:Ctrl|Alt)\+\S+|\bF\d+\b|(?:\(|: )\d\b"  # keys
    r"|\b\d+\.\d+\.\d+\b"  # the version
    r"|\b\d{4}-\d\d-\d\d\b"  # a day, as it can be typed
)
"""What is written alike in every language."""


@pytest.fixture(scope="module")
def arabic(qapp: QApplication) -> Iterator[EveryWindow]:
    """The program, speaking Arabic; its locale is that of Egypt, which has digits of its own."""
    with every_window(qapp) as every:
        every.look(Scheme.LIGHT)
        languages = Languages(qapp, I18N)
        languages.speak("ar_EG")
        yield every
        languages.speak("en")


@pytest.fixture(autouse=True)
def _digits_of_egypt() -> None:
    """Each test begins with the numbers of Britain."""
    QLocale.setDefault(QLocale("ar_EG"))


@pytest.fixture
def drawn(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is drawn without being the text of a control."""
    found: list[str] = []
    draw = cast("Callable[..., object]", QPainter.drawText)

    def noted(*arguments: object) -> object:
        found.extend(argument for argument in arguments if isinstance(argument, str))
        return draw(*arguments)

    monkeypatch.setattr(QPainter, "drawText", noted)
    return found


@pytest.mark.parametrize("name", NAMES)
def test_every_number_in_every_window_has_the_digits_of_the_language(
    arabic: EveryWindow, drawn: list[str], name: str
) -> None:
    window = arabic.open(name)
    shown: set[str] = set()
    for _ in pages(window):
        window.grab()
        shown.update(plain(text) for text in texts(window))
    shown.update(drawn)
    assert any(shown)
    assert sorted(text for text in shown if re.search("[0-9]", NAMES_OF_THINGS.sub("", text))) == []
    assert sorted(text for text in shown if re.search(r"[\u0660-\u0669]\s*[A-Za-z%]", text)) == []


@pytest.mark.parametrize("language", [path.stem.removeprefix("twistbreak_") for path in sorted(I18N.glob("*.qm"))])
def test_a_length_of_time_can_be_typed_as_it_is_shown(qapp: QApplication, language: str) -> None:
    languages = Languages(qapp, I18N)
    languages.speak(language)
    lengths = [timedelta(seconds=seconds) for seconds in (0, 45, 90, 300, 3600, 5400, 5405)]
    assert [read_length(shown_length(length), "s") for length in lengths] == lengths
    assert read_length("1h 30min", "s") == timedelta(minutes=90)
    assert read_length(QLocale().toString(12), "min") == timedelta(minutes=12)
    languages.speak("en")
