"""What a sensor tells, and what it sees when it does."""

from __future__ import annotations

from twistbreak.core.clock import Busy
from twistbreak.core.ports import BusySensor


class Told:
    """Listens to a sensor, and keeps what it sees each time it calls.

    Attributes:
        seen: What it saw at each call, oldest first.
    """

    def __init__(self, sensor: BusySensor) -> None:
        self._sensor = sensor
        self.seen: list[frozenset[Busy]] = []

    def __call__(self) -> None:
        self.seen.append(self._sensor.busy())

    @property
    def count(self) -> int:
        """How often it has called."""
        return len(self.seen)

    def last(self) -> frozenset[Busy] | None:
        """What it saw when it called last; None before."""
        return self.seen[-1] if self.seen else None
