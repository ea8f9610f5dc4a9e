"""Start at login on Windows: the user's `Run` key, and the list in which the task manager switches entries off."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Protocol

from twistbreak.core.login_start import LoginState
from twistbreak.core.text import Text, translate

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
NAME = "TwistBreak"
ENABLED = b"\x02" + bytes(11)
"""An entry of `APPROVED` whose first byte is odd is switched off; Windows documents this nowhere."""


class Registry(Protocol):
    """The registry of one user. Every method raises `OSError` where that is not allowed."""

    def get(self, key: str, name: str) -> str | bytes | None:
        """A value; None where there is none."""
        ...

    def put(self, key: str, name: str, value: str | bytes) -> None:
        """Set a value; text or bytes."""
        ...

    def remove(self, key: str, name: str) -> None:
        """Remove a value; harmless where there is none."""
        ...


class WindowsLoginStart:
    """The list of what Windows starts for this user: `core.login_start.LoginStart`.

    Args:
        command: What starts the program.
        registry: The user's registry.
    """

    def __init__(self, command: Sequence[str], registry: Registry) -> None:
        self._command = subprocess.list2cmdline(command)
        self._registry = registry
        self._trouble: Text | None = None

    def read(self) -> LoginState:
        """Whether Windows starts this program at the next login; another one of our name does not count."""
        try:
            is_listed = self._registry.get(RUN, NAME) == self._command
            return LoginState(is_listed and not self._is_switched_off(), note=self._trouble)
        except OSError as error:
            return LoginState(on=False, note=self._trouble or _failed(error))

    def write(self, on: bool) -> None:  # noqa: FBT001 -- a switch's signal
        """Put the program on the list, or take it off."""
        self._trouble = None
        try:
            if on:
                self._registry.put(RUN, NAME, self._command)
                if self._is_switched_off():
                    self._registry.put(APPROVED, NAME, ENABLED)
            else:
                self._registry.remove(RUN, NAME)
        except OSError as error:
            self._trouble = _failed(error)

    def watch(self, changed: Callable[[], None]) -> None:
        """The registry is not watched: it is read when somebody looks."""

    def unwatch(self) -> None:
        """Nothing was watched."""

    def _is_switched_off(self) -> bool:
        approved = self._registry.get(APPROVED, NAME)
        return isinstance(approved, bytes) and bool(approved) and approved[0] % 2 == 1


class CurrentUser:
    """The registry of the user who runs the program: `Registry`."""

    def get(self, key: str, name: str) -> str | bytes | None:
        """A value; None where there is none."""
        if sys.platform == "win32":
            import winreg  # noqa: PLC0415 -- only Windows has it

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    found: object = winreg.QueryValueEx(opened, name)[0]
            except FileNotFoundError:
                return None
            return found if isinstance(found, str | bytes) else None
        raise OSError("there is no registry")

    def put(self, key: str, name: str, value: str | bytes) -> None:
        """Set a value; text or bytes."""
        if sys.platform == "win32":
            import winreg  # noqa: PLC0415 -- only Windows has it

            kind = winreg.REG_SZ if isinstance(value, str) else winreg.REG_BINARY
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, kind, value)
        else:
            raise OSError("there is no registry")

    def remove(self, key: str, name: str) -> None:
        """Remove a value; harmless where there is none."""
        if sys.platform == "win32":
            import winreg  # noqa: PLC0415 -- only Windows has it

            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                pass
        else:
            raise OSError("there is no registry")


def _failed(error: OSError) -> Text:
    return translate(
        "LoginStart",
        "Windows does not let its list be read or changed: {reason}.",
        reason=error.strerror or str(error) or type(error).__name__,
    )
