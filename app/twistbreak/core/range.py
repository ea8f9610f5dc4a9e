"""A range of numbers, as sources and file formats give it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Range:
    """From a number to a number, both included, in the unit of its owner."""

    low: float
    high: float

    def __contains__(self, value: float) -> bool:
        return self.low <= value <= self.high

    def nearest(self, value: float) -> float:
        """The value itself, or the end of the range that is closer to it."""
        return min(max(value, self.low), self.high)
