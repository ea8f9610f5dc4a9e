"""The idle time where the desktop does not answer questions, but tells when a limit is passed and when input comes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from twistbreak.core.clock import ZERO

FINE = timedelta(seconds=1)
"""Shorter than any pause that a reminder waits for in the typing."""
FINE_FOR = timedelta(seconds=10)
"""Who asks for the idle time asks again soon if it matters to a second."""


class ToldIdle:
    """What is known from two limits: the one that matters, and a short one while somebody wants to know it exactly.

    Between questions only the first is set, so that somebody who works wakes nobody. A question sets the second; it is
    taken away when input comes and nobody has asked for a while.

    Args:
        uptime: The time since boot.
        set_fine: Sets the second limit (True) or takes it away.
    """

    def __init__(self, uptime: Callable[[], timedelta], set_fine: Callable[[bool], None]) -> None:
        self._uptime = uptime
        self._set_fine = set_fine
        self.reset()

    def reset(self) -> None:
        """Know nothing: no limit is set."""
        self._since: timedelta | None = None
        self._fine = False
        self._asked = ZERO

    def idle(self) -> timedelta:
        """The time since the last input; zero where less than a second is told, or nothing has been told yet."""
        now = self._uptime()
        if self._since is not None:
            return max(now - self._since, ZERO)
        self._asked = now
        if not self._fine:
            self._fine = True
            self._set_fine(True)
        return ZERO

    def passed(self, limit: timedelta) -> None:
        """A limit was passed just now."""
        since = self._uptime() - limit
        self._since = since if self._since is None else min(since, self._since)

    def input_came(self) -> None:
        """Somebody is here."""
        self._since = None
        if self._fine and self._uptime() - self._asked > FINE_FOR:
            self._fine = False
            self._set_fine(False)
