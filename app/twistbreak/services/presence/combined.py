"""Several reasons to hold a reminder, seen by several sensors, as one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Protocol, runtime_checkable

from twistbreak.core.clock import Busy
from twistbreak.core.ports import BusySensor, SensorStatus
from twistbreak.core.text import Uncounted, translate


@runtime_checkable
class Choosy(Protocol):
    """A sensor that can be told to pass over programs."""

    def set_ignored(self, names: Iterable[str]) -> None:
        """Pass over these from now on."""
        ...


class CombinedBusySensor:
    """Implements `core.ports.BusySensor`; every reason keeps its evidence.

    Args:
        parts: The sensors; what one of them cannot see does not hinder the others.
    """

    def __init__(self, parts: Sequence[BusySensor]) -> None:
        self.parts = tuple(parts)

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch with all; see `core.ports.Sensor`."""
        for part in self.parts:
            part.start(changed)

    def stop(self) -> None:
        """Stop watching; may be called twice."""
        for part in self.parts:
            part.stop()

    def busy(self) -> frozenset[Busy]:
        """All reasons, now."""
        return frozenset[Busy]().union(*(part.busy() for part in self.parts))

    def set_ignored(self, names: Iterable[str]) -> None:
        """Pass over these programs from now on, wherever programs are seen."""
        known = tuple(names)
        for part in self.parts:
            if isinstance(part, Choosy):
                part.set_ignored(known)

    def statuses(self) -> list[SensorStatus]:
        """What each part sees: this, not `status`, is for people."""
        return [part.status() for part in self.parts]

    def status(self) -> SensorStatus:
        """Whether any part sees something."""
        statuses = self.statuses()
        working = sum(status.works for status in statuses)
        how = translate(
            "Sensor",
            "ways to see calls and full screens that work: {working} of {all}",
            working=Uncounted(working),
            all=Uncounted(len(statuses)),
        )
        looks = [status.polls for status in statuses if status.works and status.polls is not None]
        return SensorStatus("busy", working > 0, how, min(looks, default=None))
