"""The notice before a break for programs in a sandbox (org.freedesktop.portal.Notification, version 1 or 2).

The portal tells neither what the desktop can show nor whether the user put a notice away, so buttons are hoped for.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from twistbreak.core.engine.effects import Offer
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.messages import Answer, Body, Failure
from twistbreak.services.bus.peer import Peer
from twistbreak.services.notify.notice import PATIENCE, Notice
from twistbreak.services.notify.wording import Announced, worded

NAME: Final = "org.freedesktop.portal.Desktop"
PATH: Final = "/org/freedesktop/portal/desktop"
NOTIFICATION: Final = "org.freedesktop.portal.Notification"

OURS: Final = "break"
"""Our own number for the notice: a new one of the same number replaces it."""

FLATPAK: Final = Path("/.flatpak-info")

_CAPABILITIES: Final = frozenset({"actions", "body"})
_MILLISECOND: Final = timedelta(milliseconds=1)

_log = logging.getLogger(__name__)


def is_sandboxed(environ: Mapping[str, str], flatpak: Path = FLATPAK) -> bool:
    """Whether the program runs in a sandbox, where the portal knows its name and the desktop's own service may not."""
    return flatpak.exists() or bool(environ.get("SNAP_INSTANCE_NAME"))


class PortalNotice(QObject):
    """Shows the notice through the portal: `core.ports.HeadsUpSurface`; see `desktop.DesktopNotice`.

    Args:
        bus: The session bus.
        announce: Looks the offered twist up; called when the notice appears.
        say: Renders a text in the user's language.
        uptime: Time since boot.
        parent: Qt parent.
        patience: How long the portal may take.
    """

    command_chosen = Signal(str)
    """The user's answer: the id of a command, `now`, `snooze` or `skip`."""
    failed = Signal(object, object)
    """The notice of this `Offer` is not on the screen; its break begins after this `timedelta`."""

    def __init__(
        self,
        bus: Bus,
        announce: Callable[[Offer], Announced],
        say: Callable[[Text], str],
        uptime: Callable[[], timedelta],
        parent: QObject | None = None,
        *,
        patience: timedelta = PATIENCE,
    ) -> None:
        super().__init__(parent)
        self._bus = bus
        self._announce = announce
        self._say = say
        self._uptime = uptime
        self._notice: Notice | None = None
        self._answers: frozenset[str] = frozenset()
        self._may_be_shown = False
        self._token = ""
        self._patience = QTimer(self, singleShot=True, interval=patience // _MILLISECOND)
        self._patience.timeout.connect(self._give_up)
        self._peer = Peer(bus, NAME, self)
        self._peer.owner_changed.connect(self._owner_changed)
        bus.connected_changed.connect(self._connected)
        self._peer.listen(NOTIFICATION, "ActionInvoked", "ssav", self._invoked, PATH)

    def open(self) -> None:
        """Look for the portal, when the event loop turns."""
        self._bus.open()

    def close(self) -> None:
        """Take the notice away and listen no more. May be called twice."""
        self.withdraw()
        self._peer.close()

    def show(self, offer: Offer, lead: timedelta) -> None:
        """Show the notice, replacing an earlier one. `failed` comes when that does not work, never from within."""
        self._notice = Notice(offer, self._uptime() + lead)
        self._patience.start()
        if self._bus.is_connected or self._bus.problem:
            self._send(self._notice)

    def withdraw(self) -> None:
        """Take the notice away; harmless when there is none."""
        self._notice = None
        self._patience.stop()
        if self._may_be_shown:
            self._may_be_shown = False
            self._peer.call(PATH, NOTIFICATION, "RemoveNotification", "s", (OURS,), answered=_never_mind)

    def take_token(self) -> str:
        """What a Wayland compositor gave the user's last answer along; see `desktop.DesktopNotice`."""
        token, self._token = self._token, ""
        return token

    def status(self) -> SensorStatus:
        """Whether notices can be shown here."""
        return SensorStatus("notices", bool(self._peer.owner), self._how())

    def _how(self) -> Text:
        if self._peer.owner:
            return translate("Sensor", "the portal passes notices on to the desktop")
        return translate("Sensor", "a window of our own is used while no portal is running")

    @Slot(bool)
    def _connected(self, is_connected: bool) -> None:  # noqa: FBT001 -- the signal's only argument
        if is_connected and self._notice is not None and not self._may_be_shown:
            self._send(self._notice)

    def _send(self, notice: Notice) -> None:
        wording = worded(
            notice.offer, self._announce(notice.offer), notice.ends - self._uptime(), self._say, _CAPABILITIES
        )
        self._answers = frozenset(answer for answer, _ in wording.answers)
        buttons = [{"label": ("s", label), "action": ("s", answer)} for answer, label in wording.answers]
        content = {
            "title": ("s", wording.title),
            "body": ("s", wording.body),
            "priority": ("s", "normal"),
            "buttons": ("aa{sv}", buttons),
        }
        self._may_be_shown = True
        self._peer.call(
            PATH,
            NOTIFICATION,
            "AddNotification",
            "sa{sv}",
            (OURS, content),
            answered=lambda answer: self._sent(notice, answer),
            start=True,
        )

    def _sent(self, notice: Notice, answer: Answer) -> None:
        if notice is not self._notice:
            return
        if isinstance(answer, Failure):
            _log.warning("The portal refused a notice: %s.", answer)
            self._give_up()
        else:
            self._patience.stop()

    @Slot()
    def _give_up(self) -> None:
        """A notice that is shown too late is taken away: the portal carries our calls out in their order."""
        notice = self._notice
        self.withdraw()
        if notice is not None:
            self.failed.emit(notice.offer, max(notice.ends - self._uptime(), timedelta()))

    @Slot()
    def _owner_changed(self) -> None:
        """The desktop keeps what a portal has passed on; one that was restarted replaces it."""
        if self._notice is None:
            return
        if not self._peer.owner:
            self._patience.start()
        elif self._notice.ends > self._uptime():
            self._patience.start()
            self._send(self._notice)

    def _invoked(self, body: Body) -> None:
        number, answer, parameters = body
        if number != OURS or self._notice is None or answer not in self._answers:
            return
        self._notice = None  # answered: a second click means nothing
        self._patience.stop()
        self._token = _activation_token(parameters)
        self.command_chosen.emit(answer)


def _activation_token(parameters: Iterable[tuple[str, Any]]) -> str:
    """The token among what an action carries along (since version 2 of the portal); empty if there is none."""
    for signature, value in parameters:
        if signature == "a{sv}":
            kind, token = value.get("activation-token", ("", ""))
            return token if kind == "s" else ""
    return ""


def _never_mind(_: Answer) -> None:
    """A notice that is gone already cannot be taken away: nothing is wrong."""
