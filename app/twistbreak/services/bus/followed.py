"""What a service says of itself: asked when the service comes, told from then on, forgotten when it goes."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from PySide6.QtCore import QObject, Slot

from twistbreak.services.bus.bus import WITHIN
from twistbreak.services.bus.messages import LOST, PROPERTIES, TIMED_OUT, Answer, Body, Failure
from twistbreak.services.bus.pauses import FIRST_PAUSE, Retry
from twistbreak.services.bus.peer import Peer


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask a service; see `messages.Call`."""

    path: str
    interface: str
    member: str
    signature: str = ""
    body: Body = ()
    expects: str = ""


class Asked(QObject):
    """A question that is asked whenever its service comes, and again with growing pauses while no answer comes in time.

    Args:
        peer: The service.
        question: What to ask.
        answered: Called with the answer; with a failure when the service refuses it, is silent, or is gone.
        parent: Qt parent.
        within: How long an answer may take.
        first_pause: Before the question is asked again; doubled from then on.
    """

    def __init__(
        self,
        peer: Peer,
        question: Question,
        answered: Callable[[Answer], None],
        parent: QObject | None = None,
        *,
        within: timedelta = WITHIN,
        first_pause: timedelta = FIRST_PAUSE,
    ) -> None:
        super().__init__(parent or peer)
        self._within = within
        self._peer = peer
        self._question = question
        self._answered = answered
        self._round = 0
        self._is_closed = False
        self._retry = Retry(self, first=first_pause)
        self._retry.due.connect(self.ask)
        peer.owner_changed.connect(self._owner_changed)
        peer.closed.connect(self.close)
        if peer.owner:
            self.ask()

    @Slot()
    def close(self) -> None:
        """Ask no more; nothing is answered afterwards. May be called twice."""
        if self._is_closed:
            return
        self._is_closed = True
        self._round += 1
        self._retry.reset()
        self._peer.owner_changed.disconnect(self._owner_changed)

    @Slot()
    def ask(self) -> None:
        """Ask now; an earlier question that is still under way is forgotten."""
        self._round += 1
        this = self._round
        question = self._question

        def answered(answer: Answer) -> None:
            if this == self._round:
                self._take(answer)

        self._peer.call(
            question.path,
            question.interface,
            question.member,
            question.signature,
            question.body,
            expects=question.expects,
            answered=answered,
            within=self._within,
        )

    @Slot()
    def _owner_changed(self) -> None:
        self._round += 1
        self._retry.reset()
        if self._peer.owner:
            self.ask()
        else:
            self._answered(Failure(LOST))

    def _take(self, answer: Answer) -> None:
        if isinstance(answer, Failure) and answer.name == TIMED_OUT:
            self._retry.failed()
        else:
            self._retry.reset()
        self._answered(answer)


class Properties(QObject):
    """The properties of one interface of an object, kept up to date.

    Args:
        peer: The service.
        path: The object.
        interface: Whose properties.
        changed: Called when any of them is known anew, or all are lost.
        parent: Qt parent.
    """

    def __init__(
        self, peer: Peer, path: str, interface: str, changed: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent or peer)
        self._interface = interface
        self._changed = changed
        self._values: dict[str, tuple[str, Any]] = {}
        self._is_known = False
        self._peer = peer
        self._ear = peer.listen(PROPERTIES, "PropertiesChanged", "sa{sv}as", self._told, path)
        question = Question(path, PROPERTIES, "GetAll", "s", (interface,), "a{sv}")
        self._asked = Asked(peer, question, self._answered, self)

    @property
    def is_known(self) -> bool:
        """Whether the service has answered."""
        return self._is_known

    def boolean(self, name: str) -> bool | None:
        """A property that is true or false; None when it is not known or something else."""
        return boolean(self._values.get(name))

    def text(self, name: str) -> str:
        """A property that is a text; empty when it is not known or something else."""
        signature, value = self._values.get(name, ("", None))
        return value if signature == "s" and isinstance(value, str) else ""

    def close(self) -> None:
        """Follow them no more. May be called twice."""
        self._asked.close()
        self._peer.ignore(self._ear)
        self._is_known = False
        self._values.clear()

    def _answered(self, answer: Answer) -> None:
        self._is_known = not isinstance(answer, Failure)
        self._values = {} if isinstance(answer, Failure) else dict(answer[0])
        self._changed()

    def _told(self, body: Body) -> None:
        interface, changed, invalidated = body
        if interface != self._interface:
            return
        self._merge(changed)
        if invalidated:
            self._asked.ask()
        self._changed()

    def _merge(self, changed: Mapping[str, tuple[str, Any]]) -> None:
        self._values.update(changed)


def boolean(variant: tuple[str, Any] | None) -> bool | None:
    """The truth in a variant; None when it holds something else."""
    match unwrapped(variant) if variant is not None else None:
        case "b", bool(truth):
            return truth
        case _:
            return None


def unwrapped(variant: tuple[str, Any]) -> tuple[str, Any]:
    """What is in a variant, or in a variant within one: portals wrap twice."""
    while variant[0] == "v":
        variant = variant[1]
    return variant
