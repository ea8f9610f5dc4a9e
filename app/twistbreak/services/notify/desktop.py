"""The notice before a break as a notification of the desktop (see `service`)."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from twistbreak.core.engine.effects import Offer
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.messages import Answer, Body, Failure
from twistbreak.services.bus.peer import Peer
from twistbreak.services.notify.notice import PATIENCE, Notice
from twistbreak.services.notify.service import NAME, NOTIFY_TYPES, PATH, Talk, notify_arguments
from twistbreak.services.notify.wording import Announced, worded

LATEST_ANSWER = timedelta(minutes=2)
"""How long we wait for the number of a notice, so that one shown too late can still be taken away."""

_MILLISECOND: Final = timedelta(milliseconds=1)

_log = logging.getLogger(__name__)


class DesktopNotice(QObject):
    """Shows the notice as a notification with buttons: `core.ports.HeadsUpSurface`.

    A service that is restarted gets the notice again, with the time that is left; one that has no buttons gets text
    only. One that does not answer or is not there makes this `failed`; then somebody else shows it (see `fallback`).

    Args:
        bus: The session bus.
        announce: Looks the offered twist up; called when the notice appears.
        say: Renders a text in the user's language.
        uptime: Time since boot.
        icon: The name of the program's icon, or its file.
        parent: Qt parent.
        patience: How long the service may take.
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
        icon: str = "",
        parent: QObject | None = None,
        *,
        patience: timedelta = PATIENCE,
    ) -> None:
        super().__init__(parent)
        self._bus = bus
        self._announce = announce
        self._say = say
        self._uptime = uptime
        self._icon = icon
        self._notice: Notice | None = None
        self._talk = Talk()
        self._token = ""
        self._patience = QTimer(self, singleShot=True, interval=patience // _MILLISECOND)
        self._patience.timeout.connect(self._give_up)
        self._failing = QTimer(self, singleShot=True, interval=0)
        self._failing.timeout.connect(self._give_up)
        self._peer = Peer(bus, NAME, self)
        self._peer.owner_changed.connect(self._owner_changed)
        bus.connected_changed.connect(self._settle)
        self._peer.listen(NAME, "ActionInvoked", "us", self._invoked, PATH)
        self._peer.listen(NAME, "NotificationClosed", "uu", self._closed, PATH)
        self._peer.listen(NAME, "ActivationToken", "us", self._token_given, PATH)

    def open(self) -> None:
        """Look for the service, when the event loop turns."""
        self._bus.open()

    def close(self) -> None:
        """Take the notice away and listen no more. May be called twice."""
        self.withdraw()
        self._peer.close()

    def show(self, offer: Offer, lead: timedelta) -> None:
        """Show the notice, replacing an earlier one. `failed` comes when that does not work, never from within."""
        self._notice = Notice(offer, self._uptime() + lead)
        self._patience.start()
        self._settle()

    def withdraw(self) -> None:
        """Take the notice away; harmless when there is none."""
        self._notice = None
        self._stop_waiting()
        self._settle()

    def take_token(self) -> str:
        """What a Wayland compositor gave the user's last answer along: good for showing one window; empty if nothing.

        Put it into XDG_ACTIVATION_TOKEN before the window is shown.
        """
        token, self._token = self._token, ""
        return token

    def status(self) -> SensorStatus:
        """Whether notices can be shown here."""
        return SensorStatus("notices", self._talk.capabilities is not None, self._how())

    def _how(self) -> Text:
        if self._talk.capabilities is None:
            why = self._bus.problem
            if why:
                return translate("Sensor", "a window of our own is used: {why}", why=why)
            if self._peer.owner:
                return translate("Sensor", "a window of our own is used: the notification service has not answered")
            return translate("Sensor", "a window of our own is used while no notification service is running")
        if "actions" in self._talk.capabilities:
            return translate("Sensor", "the notification service can ask back")
        return translate("Sensor", "notifications have no buttons here; answer in the menu of Twist Break")

    # What is on the screen, and what should be

    @Slot()
    def _settle(self) -> None:
        """Bring the service one step nearer to what is wanted; each of its answers comes back here."""
        talk, notice = self._talk, self._notice
        if talk.is_asked:
            return
        if notice is None:
            self._take_away(talk)
        elif notice is talk.sent:
            pass
        elif notice.ends <= self._uptime():
            self._notice = None
            self._stop_waiting()
            self._take_away(talk)
        elif not self._bus.is_connected and not self._bus.problem:
            pass  # it is being connected for the first time
        elif talk.capabilities is None:
            self._ask_capabilities(start=True)
        else:
            self._send(talk, notice, talk.capabilities)

    def _send(self, talk: Talk, notice: Notice, capabilities: frozenset[str]) -> None:
        left = notice.ends - self._uptime()
        wording = worded(notice.offer, self._announce(notice.offer), left, self._say, capabilities)
        talk.sent, talk.is_asked = notice, True
        talk.answers = frozenset(answer for answer, _ in wording.answers)
        self._peer.call(
            PATH,
            NAME,
            "Notify",
            NOTIFY_TYPES,
            notify_arguments(self._icon, wording, left, talk.shown),
            expects="u",
            answered=lambda answer: self._sent(talk, answer),
            within=LATEST_ANSWER,
            start=True,
        )

    def _sent(self, talk: Talk, answer: Answer) -> None:
        if talk is not self._talk:
            return
        talk.is_asked = False
        if isinstance(answer, Failure):
            _log.warning("The notification service refused a notice: %s.", answer)
            talk.sent = None
            self._failing.start()
            return
        talk.shown = answer[0]
        if talk.sent is self._notice:
            self._stop_waiting()
        self._settle()

    def _take_away(self, talk: Talk) -> None:
        if talk.shown:
            self._peer.call(
                PATH, NAME, "CloseNotification", "u", (talk.shown,), answered=_never_mind, within=LATEST_ANSWER
            )
        talk.shown, talk.sent = 0, None

    def _stop_waiting(self) -> None:
        self._patience.stop()
        self._failing.stop()

    @Slot()
    def _give_up(self) -> None:
        notice, self._notice = self._notice, None
        self._stop_waiting()
        self._settle()
        if notice is not None:
            self.failed.emit(notice.offer, max(notice.ends - self._uptime(), timedelta()))

    # What the service says

    @Slot()
    def _owner_changed(self) -> None:
        """Another service, or none: what the earlier one showed is gone with it."""
        self._talk = Talk()
        if self._notice is not None and not self._patience.isActive():
            self._patience.start()
        if self._peer.owner:
            self._ask_capabilities(start=False)

    def _ask_capabilities(self, *, start: bool) -> None:
        talk = self._talk
        talk.is_asked = True
        self._peer.call(
            PATH,
            NAME,
            "GetCapabilities",
            expects="as",
            answered=lambda answer: self._capable(talk, answer),
            start=start,
        )

    def _capable(self, talk: Talk, answer: Answer) -> None:
        if talk is not self._talk:
            return
        talk.is_asked = False
        if not isinstance(answer, Failure):
            talk.capabilities = frozenset(answer[0])
            self._settle()
        elif self._notice is not None:
            self._failing.start()

    def _invoked(self, body: Body) -> None:
        number, answer = body
        talk = self._talk
        if number != talk.shown or self._notice is None or answer not in talk.answers:
            return
        self._notice = None  # answered: the service takes it away, and a second click on it means nothing
        self._stop_waiting()
        self.command_chosen.emit(answer)

    def _closed(self, body: Body) -> None:
        """Seen and put away, or expired: neither is an answer, and a service that is restarted need not show it."""
        talk = self._talk
        if body[0] != talk.shown:
            return
        talk.shown = 0
        if talk.sent is self._notice and not talk.is_asked:
            self._notice = talk.sent = None
            self._stop_waiting()

    def _token_given(self, body: Body) -> None:
        if body[0] == self._talk.shown:
            self._token = body[1]


def _never_mind(_: Answer) -> None:
    """A notification that is gone already cannot be taken away: nothing is wrong."""
