"""What the notice before a break says."""

from __future__ import annotations

from datetime import timedelta

import pytest

from support.story import s
from twistbreak.core.clock import ZERO
from twistbreak.core.engine.effects import Offer
from twistbreak.core.notice import when
from twistbreak.core.routines.routine import Dose, Side


def offer(*, snooze: timedelta | None = timedelta(minutes=5), waits: bool = False) -> Offer:
    return Offer(1, "chair-twist", Dose.STANDARD, Side.RIGHT, snooze, waits=waits)


@pytest.mark.parametrize(
    ("left", "length", "offered", "both_sides", "said"),
    [
        (s(20), s(62), offer(), True, "In 20 s, about a minute, both sides"),
        (ZERO, s(42), offer(), True, "Now, about 40 s, both sides"),
        (s(20), s(62), offer(snooze=None), True, "In 20 s, only a short one: 1 min, both sides"),
        (s(20), s(68), offer(), False, "In 20 s, about a minute"),
        (s(20), s(38), offer(), False, "In 20 s, about 40 s"),
        (s(20), s(62), offer(waits=True), True, "When you like, about a minute, both sides"),
    ],
)
def test_it_says_when_it_begins_how_long_it_takes_and_whether_both_sides_are_done(
    left: timedelta, length: timedelta, offered: Offer, both_sides: bool, said: str
) -> None:
    assert str(when(left, length, offered, both_sides=both_sides)) == said
