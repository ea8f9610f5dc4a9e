"""Start at login from within a sandbox: the portal asks the user (org.freedesktop.portal.Background, version 1).

The portal cannot be asked what it has noted down, so its last answer is kept, and a sentence says what is shown.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot

from twistbreak.core.login_start import LoginState
from twistbreak.core.text import Text, translate
from twistbreak.services.atomic_file import write_atomically
from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.messages import Answer, Body, Failure
from twistbreak.services.bus.peer import Peer

NAME: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
BACKGROUND: Final = "org.freedesktop.portal.Background"
REQUEST: Final = "org.freedesktop.portal.Request"

PATIENCE: Final = timedelta(seconds=25)
"""How long the portal may take to accept the question; the user may take as long as they like to answer it."""

_GRANTED = 0

_log = logging.getLogger(__name__)


class PortalLoginStart(QObject):
    """The portal's list of what to start: `core.login_start.LoginStart`.

    Args:
        bus: The session bus.
        command: What starts the program inside of the sandbox.
        memory: A file that is there while the portal's last answer was yes.
        parent: Qt parent.
    """

    def __init__(self, bus: Bus, command: Sequence[str], memory: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = bus
        self._command = list(command)
        self._memory = memory
        self._numbers = count(1)
        self._wanted: bool | None = None
        self._peer: Peer | None = None
        self._trouble: Text | None = None
        self._changed: Callable[[], None] = _nobody
        bus.connected_changed.connect(self._connected)

    def read(self) -> LoginState:
        """What the portal answered last."""
        note = translate("LoginStart", "Shown is what your desktop answered last; it does not tell what it does now.")
        return LoginState(self._memory.exists(), note=self._trouble or note)

    def write(self, on: bool) -> None:  # noqa: FBT001 -- a switch's signal
        """Ask the portal, which may ask the user."""
        self._trouble = None
        self._wanted = on
        self._bus.open()
        if self._bus.is_connected or self._bus.problem:
            self._ask(on=on)

    def watch(self, changed: Callable[[], None]) -> None:
        """Call back when the portal has answered."""
        self._changed = changed

    def unwatch(self) -> None:
        """Call back no more."""
        self._changed = _nobody

    @Slot(bool)
    def _connected(self, is_connected: bool) -> None:  # noqa: FBT001 -- the signal's only argument
        if is_connected and self._wanted is not None:
            self._ask(on=self._wanted)

    def _ask(self, *, on: bool) -> None:
        self._wanted = None
        token = f"twistbreak_login_{next(self._numbers)}"
        sender = self._bus.unique_name.removeprefix(":").replace(".", "_")
        self._expect(f"{PATH}/request/{sender}/{token}")
        options = {
            "handle_token": ("s", token),
            "reason": ("s", "Twist Break counts how long you have been sitting."),
            "autostart": ("b", on),
            "commandline": ("as", self._command),
            "dbus-activatable": ("b", False),
        }
        if self._peer is not None:
            self._peer.call(
                PATH,
                BACKGROUND,
                "RequestBackground",
                "sa{sv}",
                ("", options),
                expects="o",
                answered=self._asked,
                within=PATIENCE,
                start=True,
            )

    def _expect(self, request: str) -> None:
        """Wait for the answer to a request; the one before is not waited for any more."""
        self._forget()
        self._peer = Peer(self._bus, NAME, self)
        self._peer.listen(REQUEST, "Response", "ua{sv}", self._answered, request)

    def _forget(self) -> None:
        if self._peer is not None:
            self._peer.close()
            self._peer.deleteLater()
            self._peer = None

    def _asked(self, answer: Answer) -> None:
        if isinstance(answer, Failure):
            _log.info("The portal does not start programs at login: %s.", answer)
            self._forget()
            self._refused()

    def _answered(self, body: Body) -> None:
        response, results = body
        self._forget()
        if response != _GRANTED:
            self._refused()
            return
        granted: object = results.get("autostart", ("b", False))[1]
        try:
            if granted is True:
                write_atomically(self._memory, b"", fsync=False)
            else:
                self._memory.unlink(missing_ok=True)
        except OSError as error:
            _log.warning("Cannot keep the portal's answer in %s: %s.", self._memory, error)
        self._changed()

    def _refused(self) -> None:
        self._trouble = translate("LoginStart", "Your desktop did not allow a change to what starts at login.")
        self._changed()


def _nobody() -> None:
    """Nobody waits for the answer."""
