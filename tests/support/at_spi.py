"""A screen reader's side of a desktop: reads windows over AT-SPI, presses, sets, and hears what is announced.

Everything goes over the accessibility bus that `at-spi2-core` starts in a private session (`support/desktop.py`), with
the calls that Orca makes. Nothing of the program is imported.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Self

from jeepney import DBusAddress, MatchRule, Message, MessageType, Properties, new_method_call
from jeepney.bus_messages import message_bus
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from support.desktop import Desktop
from support.waiting import until

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
SELECTION = "org.a11y.atspi.Selection"
VALUE = "org.a11y.atspi.Value"
EVENTS = "org.a11y.atspi.Event.Object"
REGISTRY = "org.a11y.atspi.Registry"
ROOT = "/org/a11y/atspi/accessible/root"

CHECKED, FOCUSABLE, FOCUSED, SELECTED, SHOWING = 4, 11, 12, 23, 25
"""Numbers of states, from at-spi2-core's `atspi-constants.h`."""
_WITHIN = 60.0


@dataclass(frozen=True, slots=True)
class Announcement:
    """What a screen reader is asked to say.

    Attributes:
        words: The sentence.
        politeness: 1: when nothing else is being said; 2: at once.
    """

    words: str
    politeness: int


@dataclass(frozen=True, slots=True)
class Node:
    """One thing on the screen, as a screen reader sees it."""

    reader: ScreenReader
    bus_name: str
    path: str

    @property
    def name(self) -> str:
        """What it is called."""
        return self.read(ACCESSIBLE, "Name")

    @property
    def description(self) -> str:
        """What else is said about it."""
        return self.read(ACCESSIBLE, "Description")

    @property
    def role(self) -> str:
        """What it is, in AT-SPI's words: `push button`, `check box`."""
        return self.call(ACCESSIBLE, "GetRoleName")

    @property
    def value(self) -> float:
        """Its number, if it has one."""
        return self.read(VALUE, "CurrentValue")

    def has_state(self, state: int) -> bool:
        """Whether it is in one of the states above."""
        low, high = self.call(ACCESSIBLE, "GetState")
        return bool((low | high << 32) >> state & 1)

    def children(self) -> list[Node]:
        """What it holds."""
        return [Node(self.reader, name, path) for name, path in self.call(ACCESSIBLE, "GetChildren")]

    def walk(self) -> Iterator[Node]:
        """It and everything below it that is to be seen."""
        yield self
        with suppress(ConnectionError):  # it has gone while it was looked at
            for child in self.children():
                if child.has_state(SHOWING):
                    yield from child.walk()

    def those(self, fits: Callable[[Node], bool]) -> list[Node]:
        """All that is to be seen in it and fits; what goes away while it is looked at is passed over."""
        found: list[Node] = []
        for node in self.walk():
            with suppress(ConnectionError):
                if fits(node):
                    found.append(node)
        return found

    def find(self, role: str, name: str) -> Node:
        """The first thing with this role, whose name begins like this, as soon as there is one."""
        wanted = f"a {role} named {name!r}"
        return until(lambda: self.those(lambda it: it.role == role and it.name.startswith(name)), wanted, every=0.1)[0]

    def actions(self) -> list[str]:
        """The names of what can be done with it."""
        return [name for name, _description, _key in self.call(ACTION, "GetActions")]

    def do(self, action: str) -> None:
        """Do one of its actions."""
        self.call(ACTION, "DoAction", "i", (self.actions().index(action),))

    def select(self, child: int) -> bool:
        """Select one of its children, by its number; returns whether it could be."""
        return self.call(SELECTION, "SelectChild", "i", (child,))

    def set_value(self, value: float) -> None:
        """Give it another number."""
        at = DBusAddress(self.path, self.bus_name, VALUE)
        self.reader.ask(Properties(at).set("CurrentValue", "d", value))

    def call(self, interface: str, method: str, signature: str | None = None, body: tuple[Any, ...] = ()) -> Any:
        """Call a method and return its one result."""
        at = DBusAddress(self.path, self.bus_name, interface)
        return self.reader.ask(new_method_call(at, method, signature, body))

    def read(self, interface: str, name: str) -> Any:
        """Read a property."""
        _type, value = self.reader.ask(Properties(DBusAddress(self.path, self.bus_name, interface)).get(name))
        return value


class ScreenReader:
    """Somebody who reads the screen of a desktop; use it as a context manager, before programs are started."""

    def __init__(self, desktop: Desktop) -> None:
        self._open = ExitStack()
        session = self._connect(desktop.environment["DBUS_SESSION_BUS_ADDRESS"])
        self._bus = session
        there = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        address = self.ask(new_method_call(there, "GetAddress"))
        status = Properties(DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Status"))
        self.ask(status.set("ScreenReaderEnabled", "b", value=True))
        self._bus = self._connect(address)
        rule = MatchRule(type="signal", interface=EVENTS, member="Announcement")
        self._heard: deque[Message] = self._open.enter_context(self._bus.filter(rule, bufsize=1000))
        self.ask(message_bus.AddMatch(rule))
        registry = DBusAddress("/org/a11y/atspi/registry", REGISTRY, REGISTRY)
        self.ask(new_method_call(registry, "RegisterEvent", "sass", ("object:announcement", [], "")))

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._open.close()

    def ask(self, message: Message) -> Any:
        """Send a call and wait for its one result; None where it has none.

        Raises:
            ConnectionError: It was answered with an error.
        """
        reply = self._bus.send_and_get_reply(message, timeout=_WITHIN)
        if reply.header.message_type is MessageType.error:
            raise ConnectionError(f"{message.header.fields}: {reply.body}")
        return reply.body[0] if reply.body else None

    def applications(self) -> list[Node]:
        """The programs that can be read."""
        return Node(self, REGISTRY, ROOT).children()

    def wait_for_window(self, title: str) -> Node:
        """The window whose title ends like this, as soon as there is one."""
        return until(lambda: self._window(title), f"a readable window titled {title!r}", every=0.1)

    def announcements(self) -> list[Announcement]:
        """What has been announced since this was last asked."""
        self.applications()  # an answer comes after what was sent before it
        found = [Announcement(message.body[3][1], message.body[1]) for message in self._heard]
        self._heard.clear()
        return found

    def _window(self, title: str) -> Node | None:
        with suppress(ConnectionError):  # something has gone while it was looked at
            windows = (window for program in self.applications() for window in program.children())
            return next((window for window in windows if window.name.endswith(title)), None)
        return None

    def _connect(self, address: str) -> DBusConnection:
        bus = open_dbus_connection(bus=address)
        self._open.callback(bus.close)
        return bus
