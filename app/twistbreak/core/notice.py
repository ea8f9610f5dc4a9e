"""What the notice before a break says, wherever it is shown."""

from __future__ import annotations

from datetime import timedelta

from twistbreak.core.engine.effects import Offer
from twistbreak.core.text import Text, translate

MINUTE = timedelta(minutes=1)


def coming_up(name: Text) -> Text:
    """The title: which twist."""
    return translate("HeadsUp", "Coming up: {name}", name=name)


def when(left: timedelta, length: timedelta, offer: Offer, *, both_sides: bool = True) -> Text:
    """When it begins and how long it takes: "In 20 s, about a minute, both sides".

    Args:
        left: Time until it begins; zero: now.
        length: How long all of it takes.
        offer: What is offered. Without a snooze left it is a short one.
        both_sides: It is done on both sides; a walk is not.
    """
    start = translate("HeadsUp", "In {time}", time=left) if left else translate("HeadsUp", "Now")
    if offer.waits:
        start = translate("HeadsUp", "When you like")
    about = timedelta(seconds=5) if length < MINUTE else MINUTE
    rounded = max(about, round(length / about) * about)
    if both_sides:
        return _twist(start, rounded, is_short=offer.snooze is None)
    if rounded == MINUTE:
        return translate("HeadsUp", "{start}, about a minute", start=start)
    return translate("HeadsUp", "{start}, about {length}", start=start, length=rounded)


def _twist(start: Text, length: timedelta, *, is_short: bool) -> Text:
    if is_short:
        return translate("HeadsUp", "{start}, only a short one: {length}, both sides", start=start, length=length)
    if length == MINUTE:
        return translate("HeadsUp", "{start}, about a minute, both sides", start=start)
    return translate("HeadsUp", "{start}, about {length}, both sides", start=start, length=length)
