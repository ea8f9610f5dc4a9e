"""The user's breath. A module of its own: it is needed at start-up, and the timeline of a twist is not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from twistbreak.core.clock import ZERO


@dataclass(frozen=True, slots=True)
class Breathing:
    """The user's breath: slow, steady, never held.

    Attributes:
        inward: Length of one in-breath.
        outward: Length of one out-breath.
    """

    inward: timedelta = timedelta(seconds=4)
    outward: timedelta = timedelta(seconds=6)

    def __post_init__(self) -> None:
        if self.inward <= ZERO or self.outward <= ZERO:
            raise ValueError(f"Both halves of a breath take time: {self.inward!r} in, {self.outward!r} out")

    @property
    def cycle(self) -> timedelta:
        """One whole breath."""
        return self.inward + self.outward
