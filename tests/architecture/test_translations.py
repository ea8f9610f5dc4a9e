"""The translations: nothing is missing, nothing is stale, no place for a value is lost, and no side is swapped."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))
import translations

Text = tuple[str, str]
PLACE = re.compile(r"\{(\w+)\}")
NO_SIDE = re.compile(
    r"\{left\} left|\{\w+\}|left (?:out|as it|early)|Left \{name\}|(?:twist|of it|on the notice) is left|all right"
    r"|right feeling|is right\.|not (?:right yet|yet right)",
    re.IGNORECASE,
)
"""Where English says "left" or "right" and means no side; the places for values have no side either."""
GLOSSARY = tomllib.loads((translations.I18N / "glossary.toml").read_text("utf-8"))


def messages(language: str) -> Iterator[tuple[Text, list[str], bool]]:
    """Every text of a language: what it translates, its forms, and whether it is finished."""
    tree = ET.parse(translations.I18N / f"twistbreak_{language}.ts")  # noqa: S314 -- our own
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name", ""), message.findtext("source", ""))
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            yield key, forms, translation.get("type") is None


def sides(text: str, words: dict[str, str]) -> set[str]:
    """The sides that a text speaks of."""
    return {side for side, word in words.items() if re.search(word, text, re.IGNORECASE)}


@cache
def collected() -> list[translations.Entry]:
    """Every text of the program, looked for once."""
    return translations.collected()


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_text_is_translated_and_none_is_stale(language: str) -> None:
    wanted = {(context, source) for context, source, _ in collected()}
    found = {key: forms for key, forms, is_finished in messages(language) if is_finished and all(forms)}
    missing, stale = sorted(wanted - found.keys()), sorted(found.keys() - wanted)
    assert not missing, f"{len(missing)} texts, such as {missing[0]}: run `make translations` and translate them"
    assert not stale, f"{len(stale)} texts, such as {stale[0]}: run `make translations`"


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_value_has_its_place(language: str) -> None:
    for (context, source), forms, _ in messages(language):
        wanted = set(PLACE.findall(source))
        for form in forms:
            found = set(PLACE.findall(form))
            # The word for one or two may stand instead of the number.
            assert found == wanted or (len(forms) > 1 and found == wanted - {"n"}), (context, source, form)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_control_that_shows_the_number_itself_has_a_place_for_it(language: str) -> None:
    found = [form for (context, _), forms, _ in messages(language) for form in forms if context == "SettingsUnit"]
    assert found
    assert all(form.count("{n}") == 1 for form in found)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_left_stays_left_and_right_stays_right(language: str) -> None:
    words = GLOSSARY[language]
    assert [
        (context, source, form)
        for (context, source), forms, _ in messages(language)
        if (wanted := sides(NO_SIDE.sub("", source), {"left": r"\bleft\b", "right": r"\bright\b"}))
        for form in forms
        if sides(PLACE.sub("", form), words) != wanted
    ] == []


def test_the_glossary_tells_the_sides_apart() -> None:
    assert set(GLOSSARY) == set(translations.LANGUAGES)
    for language, words in GLOSSARY.items():
        assert set(words) == {"left", "right"}, language


def test_what_the_program_reads_is_what_the_translators_wrote(tmp_path: Path) -> None:
    translations.compile_all(translations.I18N, tmp_path)
    for made in sorted(tmp_path.iterdir()):
        assert made.read_bytes() == (translations.I18N / made.name).read_bytes(), "run `make translations`"
