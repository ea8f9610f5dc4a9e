"""Start at login where no list of the system is known."""

from __future__ import annotations

from collections.abc import Callable

from twistbreak.core.login_start import LoginState
from twistbreak.core.text import translate


class NullLoginStart:
    """Says that it cannot be done here: `core.login_start.LoginStart`."""

    def read(self) -> LoginState:
        """Off, and why."""
        note = translate("LoginStart", "Twist Break does not know how programs are started at login on this system.")
        return LoginState(on=False, can_change=False, note=note)

    def write(self, on: bool) -> None:  # noqa: FBT001 -- a switch's signal
        """Nothing can be done."""

    def watch(self, changed: Callable[[], None]) -> None:
        """Nothing ever changes."""

    def unwatch(self) -> None:
        """Nothing was watched."""
