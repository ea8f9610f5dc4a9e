"""Start at login: the system's own list of programs, one way for each kind of system."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from twistbreak.core.login_start import LoginStart
from twistbreak.services.autostart.launch import launch_command
from twistbreak.services.notify.portal import is_sandboxed

if TYPE_CHECKING:
    from twistbreak.services.bus.buses import Buses

APP_ID: Final = "io.github.twistbreak.TwistBreak"
"""Name of the program's entries in lists of the system."""


def choose(environ: Mapping[str, str], buses: Buses, state: Path, parent: QObject) -> LoginStart:
    """The list of this system; where there is none that is known, one that says so.

    Args:
        environ: The environment, which tells the kind of session and where its files are.
        buses: The buses of a Linux desktop.
        state: Folder for what a portal answered; used in a sandbox only.
        parent: Qt parent.
    """
    command = launch_command(Path(sys.executable), environ, is_bundle=bool(getattr(sys, "frozen", False)))
    if sys.platform == "linux" and is_sandboxed(environ):
        from twistbreak.services.autostart.portal import PortalLoginStart  # noqa: PLC0415 -- this system's

        return PortalLoginStart(buses.session, ("twistbreak",), state / "starts-at-login", parent)
    if sys.platform == "linux":
        from twistbreak.services.autostart.xdg import XdgLoginStart, folders  # noqa: PLC0415 -- likewise

        return XdgLoginStart(folders(environ), f"{APP_ID}.desktop", command, environ, parent)
    if sys.platform == "win32":
        from twistbreak.services.autostart.windows import CurrentUser, WindowsLoginStart  # noqa: PLC0415 -- likewise

        return WindowsLoginStart(command, CurrentUser())
    if sys.platform == "darwin":
        from twistbreak.services.autostart.macos import MacLoginStart  # noqa: PLC0415 -- likewise

        return MacLoginStart(Path.home() / "Library" / "LaunchAgents" / f"{APP_ID}.plist", APP_ID, command, parent)
    from twistbreak.services.autostart.null import NullLoginStart  # noqa: PLC0415 -- likewise

    return NullLoginStart()
