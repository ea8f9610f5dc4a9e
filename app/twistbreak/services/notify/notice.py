"""A notice that is to be on the screen, whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from twistbreak.core.engine.effects import Offer

PATIENCE = timedelta(seconds=2)
"""How long a service may take to show a notice, or to come back after it was lost, before we show it ourselves."""


@dataclass(frozen=True, slots=True, eq=False)
class Notice:
    """What is to be on the screen; two of them are never the same one.

    Attributes:
        offer: What is offered.
        ends: The uptime at which the break begins.
    """

    offer: Offer
    ends: timedelta
