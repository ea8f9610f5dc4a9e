from __future__ import annotations

from datetime import time, timedelta

import pytest

from twistbreak.core.text import duration, format_plainly, render, translate


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "0 s"),
        (45, "45 s"),
        (60, "1 min"),
        (70, "1 min 10 s"),
        (599.6, "10 min"),
        (1780, "30 min"),
        (3600, "1 h"),
        (7530, "2 h 6 min"),
        (-90, "-1 min 30 s"),
    ],
)
def test_a_duration_is_said_as_people_say_it(seconds: float, said: str) -> None:
    assert duration(timedelta(seconds=seconds)) == said


def test_texts_within_texts_are_said() -> None:
    inner = translate("Test", "after {length}", length=timedelta(minutes=5))
    assert str(translate("Test", "{what} at {at}", what=inner, at=time(9, 5))) == "after 5 min at 09:05"


def test_the_count_is_a_place_too() -> None:
    assert str(translate("Test", "{n} twists", n=3)) == "3 twists"


@pytest.mark.parametrize("broken", ["{nothing}", "{", "{0}", "{length!x}", "{length:%%%q}"])
def test_a_translation_with_a_wrong_place_falls_back_to_english(broken: str) -> None:
    text = translate("Test", "for {length}", length=timedelta(minutes=5))
    assert render(text, lambda _: broken, format_plainly) == "for 5 min"
