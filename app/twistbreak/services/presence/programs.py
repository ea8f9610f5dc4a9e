"""Programs that hold the microphone or the camera without anybody being in a call: noise filters, for example."""

from __future__ import annotations

from collections.abc import Iterable


class Ignored:
    """Which programs to pass over; capitals do not matter.

    Args:
        names: As the user wrote them: the name shown by a mixer, or the file name of the program.
    """

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._names = frozenset(name.strip().casefold() for name in names) - {""}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Ignored) and self._names == other._names

    def __hash__(self) -> int:
        return hash(self._names)

    def covers(self, names: Iterable[str]) -> bool:
        """Whether a program that goes by these names is to be passed over."""
        return any(name.casefold() in self._names for name in names)
