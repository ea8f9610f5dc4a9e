"""Does some program keep the screen awake: the desktop's power and session services tell. Nothing polls.

A fact of its own, for the user to see. It holds no reminder and makes nobody idle or active: people leave such a
program on all day, and a video in a corner keeps the screen awake as well as a talk does.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject, Signal, Slot

from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, listed, translate
from twistbreak.services.bus.bus import Bus
from twistbreak.services.bus.followed import Asked, Question
from twistbreak.services.bus.messages import Answer, Body, Failure
from twistbreak.services.bus.peer import Peer

_IDLE: Final = 8
"""GNOME's flag for "the session shall not be marked as idle" (gnome-session, InhibitFlag)."""
_SCREEN: Final = 4
"""KDE's flag for "the screen shall stay as it is" (PowerDevil, PolicyAgent)."""


@dataclass(frozen=True, slots=True)
class Keeper:
    """A service that keeps the list of who keeps the screen awake.

    Attributes:
        name: Its name on the bus.
        question: Asks whether anybody does; the answer is true or false.
        tells: Signals after which it must be asked again: members and signatures.
    """

    name: str
    question: Question
    tells: tuple[tuple[str, str], ...]


KEEPERS: Final = (
    Keeper(
        "org.gnome.SessionManager",
        Question("/org/gnome/SessionManager", "org.gnome.SessionManager", "IsInhibited", "u", (_IDLE,), "b"),
        (("InhibitorAdded", "o"), ("InhibitorRemoved", "o")),
    ),
    Keeper(
        "org.kde.Solid.PowerManagement.PolicyAgent",
        Question(
            "/org/kde/Solid/PowerManagement/PolicyAgent",
            "org.kde.Solid.PowerManagement.PolicyAgent",
            "HasInhibition",
            "u",
            (_SCREEN,),
            "b",
        ),
        (("InhibitionsChanged", "a(ss)as"),),
    ),
    Keeper(
        "org.freedesktop.PowerManagement",
        Question(
            "/org/freedesktop/PowerManagement/Inhibit",
            "org.freedesktop.PowerManagement.Inhibit",
            "HasInhibit",
            expects="b",
        ),
        (("HasInhibitChanged", "b"),),
    ),
)


class LinuxInhibitSensor(QObject):
    """Hears whether the screen is kept awake; implements `core.ports.Sensor`.

    Args:
        session: The user's bus.
        parent: Qt parent.
    """

    def __init__(self, session: Bus, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bus = session
        self._changed: Callable[[], None] | None = None
        self._watched: list[Watched] = []
        self._told: frozenset[str] = frozenset()

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`. The bus is asked when the event loop turns."""
        self.stop()
        self._changed = changed
        self._watched = [Watched(self._bus, keeper, self) for keeper in KEEPERS]
        for watched in self._watched:
            watched.changed.connect(self._look)
        self._bus.open()

    def stop(self) -> None:
        """Stop watching; may be called twice. The bus stays open."""
        self._changed = None
        self._told = frozenset()
        for watched in self._watched:
            watched.close()
            watched.deleteLater()
        self._watched = []

    def kept_awake_by(self) -> frozenset[str]:
        """The services that say so; empty where none does."""
        return frozenset(watched.name for watched in self._watched if watched.is_kept_awake)

    def status(self) -> SensorStatus:
        """What is seen."""
        return SensorStatus(
            "kept_awake", any(watched.is_kept_awake is not None for watched in self._watched), self._how()
        )

    def _how(self) -> Text:
        if self._changed is None:
            return translate("Sensor", "not watching")
        known = [watched.name for watched in self._watched if watched.is_kept_awake is not None]
        if self._told:
            return translate(
                "Sensor", "some program keeps the screen awake: {name} says so", name=listed(sorted(self._told))
            )
        if known:
            return translate("Sensor", "{name} tells when a program keeps the screen awake", name=listed(known))
        if self._bus.problem:
            return translate("Sensor", "cannot see what keeps the screen awake: {why}", why=self._bus.problem)
        return translate("Sensor", "cannot see what keeps the screen awake on this desktop")

    @Slot()
    def _look(self) -> None:
        now = self.kept_awake_by()
        if now != self._told and self._changed is not None:
            self._told = now
            self._changed()


class Watched(QObject):
    """One keeper, followed.

    Args:
        bus: The session bus.
        keeper: Which.
        parent: Qt parent.
    """

    changed = Signal()
    """It answered anew, came or went."""

    def __init__(self, bus: Bus, keeper: Keeper, parent: QObject) -> None:
        super().__init__(parent)
        self.name = keeper.name
        self.is_kept_awake: bool | None = None
        self._peer = Peer(bus, keeper.name, self)
        self._asked = Asked(self._peer, keeper.question, self._answered, self)
        for member, signature in keeper.tells:
            self._peer.listen(keeper.question.interface, member, signature, self._told)

    def close(self) -> None:
        """Follow it no more. May be called twice."""
        self._peer.close()

    def _told(self, _: Body) -> None:
        self._asked.ask()

    def _answered(self, answer: Answer) -> None:
        self.is_kept_awake = None if isinstance(answer, Failure) else answer[0]
        self.changed.emit()
