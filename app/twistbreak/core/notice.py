"""What the notice before a break says, wherever it is shown."""

from __future__ import annotations

from datetime import timedelta

from twistbreak.core.text import Text, translate

MINUTE = timedelta(minutes=1)


def coming_up(name: Text) -> Text:
    """The title: which twist."""
    return translate("HeadsUp", "Coming up: {name}", name=name)


def when(left: timedelta, length: timedelta, *, is_short: bool) -> Text:
    """When it begins and how long it takes: "In 20 s, about a minute, both sides".

    Args:
        left: Time until it begins; zero: now.
        length: How long all of it takes.
        is_short: Whether a short one is offered because the snoozes in a row are used up.
    """
    start = translate("HeadsUp", "In {time}", time=left) if left else translate("HeadsUp", "Now")
    about = timedelta(seconds=5) if length < MINUTE else MINUTE
    rounded = max(about, round(length / about) * about)
    if is_short:
        return translate("HeadsUp", "{start}, only a short one: {length}, both sides", start=start, length=rounded)
    if rounded == MINUTE:
        return translate("HeadsUp", "{start}, about a minute, both sides", start=start)
    return translate("HeadsUp", "{start}, about {length}, both sides", start=start, length=rounded)
