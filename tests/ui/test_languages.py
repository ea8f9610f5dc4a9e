"""The program's language: loaded, changed while it runs, and followed by numbers and by the direction of lines."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication

from twistbreak.composition.languages import Languages
from twistbreak.core.text import Uncounted, translate
from twistbreak.ui.i18n import say, western


@pytest.fixture
def languages(qapp: QApplication, tmp_path: Path) -> Iterator[Languages]:
    """Languages with a text or two, in German and Arabic."""
    texts = {
        "de": "<message><source>Sit tall for {time}</source><translation>Sitz {time} aufrecht</translation></message>",
        "ar": "<message><source>Sit tall for {time}</source><translation>اجلس مستقيمًا {time}</translation></message>"
        "<message><source>30 minutes</source><translation>٣٠ دقيقة</translation></message>",
    }
    for language, message in texts.items():
        source = tmp_path / f"twistbreak_{language}.ts"
        source.write_text(
            f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n<TS version="2.1" language="{language}">'
            f"<context><name>Test</name>{message}</context></TS>",
            "utf-8",
        )
        tool = Path(sys.executable).parent / "pyside6-lrelease"
        subprocess.run([tool, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    before = QLocale()
    made = Languages(qapp, tmp_path)
    yield made
    made.speak("en")
    QLocale.setDefault(before)


def test_another_language_says_the_same_in_its_own_words(languages: Languages) -> None:
    languages.speak("en")
    assert say(translate("Test", "Sit tall for {time}", time=timedelta(seconds=5))) == "Sit tall for 5 s"
    assert languages.speak("de")
    assert say(translate("Test", "Sit tall for {time}", time=timedelta(seconds=5))) == "Sitz 5 s aufrecht"


def test_only_a_change_is_a_change(languages: Languages) -> None:
    assert not languages.speak("de")
    assert not languages.speak("de")
    assert languages.speak("en")


def test_lines_and_numbers_follow_the_language(languages: Languages, qapp: QApplication) -> None:
    languages.speak("ar")
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft
    languages.speak("de")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert say(translate("Test", "{share}", share=Uncounted(0.5))) == "0,5"


def test_a_language_nobody_has_translated_is_english_from_left_to_right(
    languages: Languages, qapp: QApplication
) -> None:
    languages.speak("he")
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert say(translate("Test", "{n} twists", one="One twist", n=1)) == "One twist"
    assert say(translate("Test", "{n} twists", one="One twist", n=2)) == "2 twists"


def test_one_country_has_one_kind_of_digits(languages: Languages) -> None:
    written, counted = translate("Test", "30 minutes"), translate("Test", "{number}", number=Uncounted(30))
    languages.speak("ar_EG")
    assert (say(written), say(counted)) == ("٣٠ دقيقة", "٣٠")
    languages.speak("ar_MA")
    assert (say(written), say(counted)) == ("30 دقيقة", "30")


def test_what_is_typed_in_the_digits_of_any_script_is_read() -> None:
    assert western("٢٠٢٥-٠٣-१४ ab 7") == "2025-03-14 ab 7"


def test_names_and_paths_keep_their_own_order_in_lines_from_right_to_left(languages: Languages) -> None:
    path = translate("Test", "Sit tall for {time}", time="/home/a/b.toml")
    name = translate("Test", "Sit tall for {time}", time=translate("Own", "Desk twist 2"))
    languages.speak("ar")
    assert say(path) == "اجلس مستقيمًا \u2068/home/a/b.toml\u2069"
    assert say(name) == "اجلس مستقيمًا \u2068Desk twist 2\u2069"
    assert "\u2068" not in say(translate("Test", "Sit tall for {time}", time=timedelta(seconds=5)))
    languages.speak("de")
    assert say(path) == "Sitz /home/a/b.toml aufrecht"
    assert say(name) == "Sitz Desk twist 2 aufrecht"
