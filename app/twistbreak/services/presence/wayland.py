"""A connection of our own to a Wayland compositor, for what it tells about more than our own windows.

A few messages are enough for that, so neither libwayland nor a binding is needed. Nothing waits for the compositor.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QObject

from twistbreak.services.presence.unix_link import UnixLink
from twistbreak.services.presence.wayland_wire import Arguments, Event, Events, WireError, request, text, unsigned

_DISPLAY: Final = 1
_REGISTRY: Final = 2
_FIRST_ROUND: Final = 3
_DISPLAY_SYNC, _DISPLAY_GET_REGISTRY = 0, 1
_DISPLAY_ERROR: Final = 0
_REGISTRY_BIND: Final = 0
_REGISTRY_GLOBAL, _REGISTRY_GLOBAL_REMOVE = 0, 1


@dataclass(frozen=True, slots=True)
class Global:
    """Something a compositor offers.

    Attributes:
        name: Its number.
        version: The newest version of its interface that the compositor speaks.
    """

    name: int
    version: int


def compositor_socket(environ: Mapping[str, str]) -> str:
    """Where the compositor of this session listens."""
    display = environ.get("WAYLAND_DISPLAY") or "wayland-0"
    return display if display.startswith("/") else f"{environ.get('XDG_RUNTIME_DIR', '/nonexistent')}/{display}"


class Compositor(QObject):
    """Speaks with a compositor.

    Args:
        ready: Told once, when all that it offers is known.
        lost: Told, in a few words, why the connection ended.
        parent: Qt parent.
    """

    def __init__(self, ready: Callable[[], None], lost: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._ready = ready
        self._lost = lost
        self._link = UnixLink(self._received, lost, self)
        self._forget()

    globals: dict[str, Global]
    """What is offered, by the name of the interface; of several alike, the first."""

    def open(self, path: str) -> None:
        """Connect.

        Raises:
            OSError: Nobody listens there.
        """
        self._forget()
        self._link.open(path)
        self._listeners[_DISPLAY] = self._heed_display
        self._listeners[_REGISTRY] = self._heed_registry
        self._listeners[_FIRST_ROUND] = self._heed_first_round
        registry = request(_DISPLAY, _DISPLAY_GET_REGISTRY, unsigned(_REGISTRY))
        self._link.send(registry + request(_DISPLAY, _DISPLAY_SYNC, unsigned(_FIRST_ROUND)))
        self._link.expect(answer=True)

    def close(self) -> None:
        """Hang up. May be called twice."""
        self._link.close()
        self._forget()

    def bind(self, interface: str, version: int, listener: Callable[[int, Arguments], None] | None = None) -> int:
        """Take up something that is offered.

        Args:
            interface: Which of `globals`.
            version: Of the interface.
            listener: Told each event: its number and its arguments.

        Returns:
            The new object.
        """
        new = self.new(listener)
        self._bound.add(self.globals[interface].name)
        arguments = unsigned(self.globals[interface].name), text(interface), unsigned(version), unsigned(new)
        self.ask(_REGISTRY, _REGISTRY_BIND, *arguments)
        return new

    def new(self, listener: Callable[[int, Arguments], None] | None = None) -> int:
        """The number of an object that the next request makes."""
        number = self._next
        self._next += 1
        if listener is not None:
            self._listeners[number] = listener
        return number

    def listen(self, number: int, listener: Callable[[int, Arguments], None]) -> None:
        """Hear the events of an object that the compositor made."""
        self._listeners[number] = listener

    def forget(self, number: int) -> None:
        """Hear nothing more of an object; its number is not used again."""
        self._listeners.pop(number, None)

    def ask(self, target: int, number: int, *arguments: bytes) -> None:
        """Send a request; see `wayland_wire.request`."""
        self._link.send(request(target, number, *arguments))

    def _forget(self) -> None:
        self.globals = {}
        self._bound: set[int] = set()
        self._events = Events()
        self._next = _FIRST_ROUND + 1
        self._listeners: dict[int, Callable[[int, Arguments], None]] = {}

    def _received(self, data: bytes) -> None:
        try:
            for event in self._events.feed(data):
                self._heed(event)
        except WireError as error:
            self.close()
            self._lost(str(error))

    def _heed(self, event: Event) -> None:
        listener = self._listeners.get(event.sender)
        if listener is not None:
            listener(event.number, event.arguments)

    def _heed_display(self, number: int, arguments: Arguments) -> None:
        if number == _DISPLAY_ERROR:
            arguments.number()
            arguments.number()
            raise WireError(arguments.text())

    def _heed_registry(self, number: int, arguments: Arguments) -> None:
        name = arguments.number()
        if number == _REGISTRY_GLOBAL:
            interface, version = arguments.text(), arguments.number()
            self.globals.setdefault(interface, Global(name, version))
        elif number == _REGISTRY_GLOBAL_REMOVE and name in self._bound:
            raise WireError("what was listened to is no longer offered")

    def _heed_first_round(self, _number: int, _arguments: Arguments) -> None:
        self._link.expect(answer=False)
        self.forget(_FIRST_ROUND)
        self._ready()
