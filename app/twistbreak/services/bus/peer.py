"""One service on a bus, known by its name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot

from twistbreak.services.bus.bus import WITHIN, Bus, Listening
from twistbreak.services.bus.messages import DRIVER, DRIVER_PATH, Answer, Body, Call, Failure, SignalRule, driver_call


class Peer(QObject):
    """A service: who owns its name now, and what its owner says. Others cannot speak in its name.

    Args:
        bus: The bus.
        name: The service's well-known name.
        parent: Qt parent.
    """

    owner_changed = Signal()
    """The service has come, has gone, or was started anew; whatever was known of it is void. Also: the bus was lost."""
    closed = Signal()
    """Nobody follows it any more."""

    def __init__(self, bus: Bus, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._bus = bus
        self._owner = ""
        self._is_closed = False
        self._ears: list[Listening] = []
        rule = SignalRule(DRIVER, DRIVER, "NameOwnerChanged", "sss", DRIVER_PATH, first=name)
        self._ears.append(bus.listen(rule, self._new_owner))
        bus.connected_changed.connect(self._connected)
        if bus.is_connected:
            self._ask()

    @property
    def owner(self) -> str:
        """The unique name of whoever offers the service; empty when nobody does, or when it is not known."""
        return self._owner

    def close(self) -> None:
        """Follow it no more, and nothing of it. May be called twice."""
        if self._is_closed:
            return
        self._is_closed = True
        for ear in self._ears:
            self._bus.ignore(ear)
        self._ears.clear()
        self._bus.connected_changed.disconnect(self._connected)
        self._owner = ""
        self.closed.emit()

    def listen(
        self, interface: str, member: str, signature: str, heard: Callable[[Body], None], path: str | None = None
    ) -> Listening:
        """Hear the service's signals, whoever offers it, until `ignore` or `close`.

        Args:
            interface: Whose signal it is.
            member: The signal.
            signature: The types of its arguments.
            heard: Called with its arguments.
            path: The object, or None for every one.
        """

        def heard_from(sender: str, body: Body) -> None:
            if sender == self._owner:
                heard(body)

        rule = SignalRule(self.name, interface, member, signature, path)
        ear = self._bus.listen(rule, heard_from)
        self._ears.append(ear)
        return ear

    def ignore(self, ear: Listening) -> None:
        """Hear something no more. May be called twice."""
        self._ears = [known for known in self._ears if known is not ear]
        self._bus.ignore(ear)

    def call(  # noqa: PLR0913 -- a call on a bus has as many parts
        self,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        body: Body = (),
        *,
        expects: str = "",
        answered: Callable[[Answer], None],
        within: timedelta = WITHIN,
        start: bool = False,
    ) -> None:
        """Ask the service something; see `Call` and `Bus.call`."""
        question = Call(self.name, path, interface, member, signature, body, expects, start)
        self._bus.call(question, answered, within)

    @Slot(bool)
    def _connected(self, is_connected: bool) -> None:  # noqa: FBT001 -- the signal's only argument
        if is_connected:
            self._ask()
        else:
            self._set_owner("")

    def _ask(self) -> None:
        self._bus.call(driver_call("GetNameOwner", self.name, expects="s"), self._answered)

    def _answered(self, answer: Answer) -> None:
        if not self._is_closed:
            self._set_owner("" if isinstance(answer, Failure) else answer[0])

    def _new_owner(self, _: str, body: Body) -> None:
        self._set_owner(body[2])

    def _set_owner(self, owner: str) -> None:
        if owner != self._owner:
            self._owner = owner
            self.owner_changed.emit()
