"""Lengths of time as the language writes them in a box, and as people type them there."""

from __future__ import annotations

import re
import unicodedata
from datetime import timedelta

from twistbreak.core.settings.parse import parse_duration
from twistbreak.core.text import exact_duration
from twistbreak.ui.i18n import say, western

_PART = re.compile(r"(\d+)\s*([^\d\s]+)")
_LETTERS = ("L", "M", "N")
"""Categories of Unicode: letters, the marks on them, digits. What else there is, full stops too, nobody need type."""


def shown_length(value: timedelta) -> str:
    """A length of time: `1 h 30 min`. It can be typed in again."""
    return say(exact_duration(value))


def read_length(typed: str, unit: str) -> timedelta | None:
    """A length of time, in the language or with `h`, `min` and `s`, which all languages take; None for anything else.

    Args:
        typed: What stands in the box.
        unit: What a bare number means: `s`, `min` or `h`.
    """
    plain = western(typed.strip().lower())
    if plain.isdecimal():
        return parse_duration(plain + unit)
    units = _units()
    return parse_duration(_PART.sub(lambda part: part[1] + units.get(_bare(part[2]), part[2]), plain))


def _units() -> dict[str, str]:
    """What the language calls the units, alone and beside each other."""
    hour, minute, second = timedelta(hours=1), timedelta(minutes=1), timedelta(seconds=1)
    units = ("h", "min", "s")
    shown = [shown_length(length) for length in (hour, minute, second)]
    words = [*_PART.findall(" ".join(shown)), *_PART.findall(shown_length(hour + minute + second))]
    return {_bare(word): unit for (_, word), unit in zip(words, units * 2, strict=True)}


def _bare(word: str) -> str:
    return "".join(letter for letter in word.lower() if unicodedata.category(letter)[0] in _LETTERS)
