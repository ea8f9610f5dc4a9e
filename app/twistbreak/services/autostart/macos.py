"""Start at login on macOS: a property list in the user's folder `LaunchAgents` (launchd.plist, man page 5)."""

from __future__ import annotations

import plistlib
from collections.abc import Sequence
from pathlib import Path
from xml.parsers.expat import ExpatError

from PySide6.QtCore import QObject

from twistbreak.core.login_start import LoginState
from twistbreak.core.text import Text, translate
from twistbreak.core.toml_lines import as_table
from twistbreak.services.atomic_file import read_bounded, write_atomically
from twistbreak.services.autostart.listed_file import SIZE_LIMIT, ListedFile


class MacLoginStart(ListedFile):
    """A launch agent of the user: `core.login_start.LoginStart`.

    What the user has switched off in the system's settings is kept elsewhere and cannot be read; a sentence says so.

    Args:
        path: The property list; it need not exist.
        label: Its label.
        command: What starts the program.
        parent: Qt parent of the watch.
    """

    def __init__(self, path: Path, label: str, command: Sequence[str], parent: QObject) -> None:
        super().__init__(path, parent)
        self._agent = {
            "Label": label,
            "ProgramArguments": list(command),
            "RunAtLoad": True,
            "ProcessType": "Interactive",
        }
        self._trouble: Text | None = None

    def read(self) -> LoginState:
        """Whether the list is there and starts a program that is there."""
        try:
            found: object = plistlib.loads(read_bounded(self._own, SIZE_LIMIT))
        except FileNotFoundError:
            return LoginState(on=False, note=self._trouble)
        except (OSError, ValueError, ExpatError, plistlib.InvalidFileException) as error:
            return LoginState(on=False, note=self._trouble or _failed(self._own, error))
        agent = as_table(found) or {}
        is_on = agent.get("ProgramArguments") == self._agent["ProgramArguments"]
        is_on = is_on and agent.get("RunAtLoad") is True and agent.get("Disabled") is not True
        hint = translate("LoginStart", "The system's own settings, below Login Items, can switch it off all the same.")
        return LoginState(is_on, note=self._trouble or (hint if is_on else None))

    def write(self, on: bool) -> None:  # noqa: FBT001 -- a switch's signal
        """Write the list, or remove it."""
        self._trouble = None
        try:
            if on:
                write_atomically(self._own, plistlib.dumps(self._agent), fsync=False, secret=True)
            else:
                self._own.unlink(missing_ok=True)
        except OSError as error:
            self._trouble = _failed(self._own, error)


def _failed(path: Path, error: Exception) -> Text:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else type(error).__name__
    return translate("LoginStart", "{file} cannot be read or changed: {reason}.", file=str(path), reason=reason)
