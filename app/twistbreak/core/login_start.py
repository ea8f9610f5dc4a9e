"""Whether the program starts when the user logs in: the system's own affair, which is read and never remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from twistbreak.core.text import Text


@dataclass(frozen=True, slots=True)
class LoginState:
    """What the system would do at the next login.

    Attributes:
        on: It would start the program.
        can_change: The program can ask the system for the other.
        note: What the user should know about it, as a sentence: why it cannot be changed, what went wrong; or None.
    """

    on: bool
    can_change: bool = True
    note: Text | None = None


class LoginStart(Protocol):
    """The system's list of what to start at login."""

    def read(self) -> LoginState:
        """Look it up, or what went wrong when it was last changed. Never raises."""
        ...

    def write(self, on: bool) -> None:  # noqa: FBT001 -- a switch's signal
        """Put the program on the list, or take it off. Never raises: `read` tells what came of it."""
        ...

    def watch(self, changed: Callable[[], None]) -> None:
        """Call back when it may have changed, from outside too, until `unwatch`. Replaces an earlier watcher."""
        ...

    def unwatch(self) -> None:
        """Watch no longer; may be called twice."""
        ...
