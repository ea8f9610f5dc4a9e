"""A notice that is to be on the screen, whoever shows it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from twistbreak.core.engine.effects import Offer

PATIENCE = timedelta(seconds=5)
"""How long a service may take to show a notice, or to come back after it was lost, before we show it ourselves.

A desktop that is busy, or has just woken up, answers late; the notice itself stands for 20 s. Where there is no service
nobody waits: the bus says so at once.
"""


@dataclass(frozen=True, slots=True, eq=False)
class Notice:
    """What is to be on the screen; two of them are never the same one.

    Attributes:
        offer: What is offered.
        ends: The uptime at which the break begins.
    """

    offer: Offer
    ends: timedelta
