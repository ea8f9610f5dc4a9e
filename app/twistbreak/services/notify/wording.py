"""A notice as a notification says it."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from datetime import timedelta

from twistbreak.core.engine.effects import Offer
from twistbreak.core.notice import coming_up, when
from twistbreak.core.text import Text, translate


@dataclass(frozen=True, slots=True)
class Announced:
    """What a notice says about the twist it announces.

    Attributes:
        name: The twist.
        length: How long all of it takes.
        both_sides: It is done on both sides.
    """

    name: Text
    length: timedelta
    both_sides: bool = True


@dataclass(frozen=True, slots=True)
class Wording:
    """A notification in the user's language.

    Attributes:
        title: One line.
        body: The rest, as the service wants it; may be empty.
        answers: What can be answered: ids of commands, and what stands on their buttons.
    """

    title: str
    body: str
    answers: tuple[tuple[str, str], ...]


def worded(
    offer: Offer,
    announced: Announced,
    lead: timedelta,
    say: Callable[[Text], str],
    capabilities: AbstractSet[str],
) -> Wording:
    """Put a notice into words.

    Args:
        offer: What is offered. Without a snooze left, a short twist is offered instead of one.
        announced: What to say about it.
        lead: Time until it begins. A notification does not count down: it says how long it was at first.
        say: Renders a text in the user's language.
        capabilities: What the service can do (GetCapabilities).
    """
    title = say(coming_up(announced.name))
    coming = when(lead, announced.length, offer, both_sides=announced.both_sides)
    answers = _answers(offer, say) if "actions" in capabilities else ()
    if not answers:
        coming = translate("HeadsUp", "{when}. Answer in the menu of Twist Break.", when=coming)
    body = say(coming)
    if "body" not in capabilities:
        return Wording(say(translate("HeadsUp", "{title} \N{EN DASH} {when}", title=title, when=body)), "", answers)
    return Wording(title, marked_up(body) if "body-markup" in capabilities else body, answers)


def marked_up(text: str) -> str:
    """Text for a service that takes the body for markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _answers(offer: Offer, say: Callable[[Text], str]) -> tuple[tuple[str, str], ...]:
    now = ("now", say(translate("HeadsUp", "Start now")))
    skip = ("skip", say(translate("HeadsUp", "Skip")))
    if offer.snooze is None:
        return (now, skip)
    return (now, ("snooze", say(translate("Command", "Snooze {length}", length=offer.snooze))), skip)
