from __future__ import annotations

from datetime import time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from twistbreak.core.arguments import ArgumentError, pause_length, skip_reason, snooze_length
from twistbreak.core.engine.events import UntilResumed, UntilTime, UntilTomorrow
from twistbreak.core.history.rows import SkipReason


@pytest.mark.parametrize(
    ("text", "length"),
    [
        ("30m", timedelta(minutes=30)),
        ("30 min", timedelta(minutes=30)),
        ("2h", timedelta(hours=2)),
        ("1h30m", timedelta(minutes=90)),
        (" 1H 30 M ", timedelta(minutes=90)),
        ("168h", timedelta(days=7)),
        ("tomorrow", UntilTomorrow()),
        ("14:05", UntilTime(time(14, 5))),
        ("0:00", UntilTime(time())),
        ("", UntilResumed()),
    ],
)
def test_a_pause_is_understood_as_people_write_it(text: str, length: object) -> None:
    assert pause_length(text) == length


@pytest.mark.parametrize("text", ["30", "0m", "24:00", "12:60", "169h", "-5m", "1.5h", "yesterday", "9" * 400 + "m"])
def test_a_wrong_pause_is_refused_in_a_sentence_that_says_what_is_right(text: str) -> None:
    with pytest.raises(ArgumentError, match="A pause is 30m, 2h, 1h30m, tomorrow or a time such as 14:05"):
        pause_length(text)


@pytest.mark.parametrize(("text", "minutes"), [("5", 5), ("10m", 10), ("1h", 60), ("240", 240)])
def test_a_snooze_is_understood(text: str, minutes: int) -> None:
    assert snooze_length(text) == timedelta(minutes=minutes)


@pytest.mark.parametrize("text", ["", "0", "241", "5h", "soon", "5 6"])
def test_a_wrong_snooze_is_refused(text: str) -> None:
    with pytest.raises(ArgumentError, match="1 to 240 minutes"):
        snooze_length(text)


def test_a_reason_is_understood_with_hyphens_and_underscores() -> None:
    assert skip_reason("already-moved") is SkipReason.ALREADY_MOVED
    assert skip_reason("cannot_here") is SkipReason.CANNOT_HERE
    assert skip_reason("") is None
    with pytest.raises(ArgumentError, match="not-now, already-moved, cannot-here, hurts"):
        skip_reason("bored")


@given(st.text(max_size=60))
def test_any_text_is_understood_or_refused_in_a_sentence(text: str) -> None:
    said = ""
    for understand in (pause_length, snooze_length, skip_reason):
        try:
            understand(text)
        except ArgumentError as error:
            said = str(error)
    assert not said or said.endswith(".")
