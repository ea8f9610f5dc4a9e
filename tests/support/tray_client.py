"""What a panel does with a tray icon, over D-Bus: find it, read its tooltip and menu, and click.

The method calls are those of `org.kde.StatusNotifierItem` and `com.canonical.dbusmenu`, as xfce4-panel, Plasma and
GNOME's extension send them.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Coroutine, Iterator
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self, TypeVar

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from support.waiting import until

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"
BUS = "org.freedesktop.DBus"

Answer = TypeVar("Answer")


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a tray menu.

    Attributes:
        id: The panel's handle on it.
        label: Without the marks for keys.
        enabled: Whether it can be clicked.
        checked: Whether it carries a tick.
        entries: Those of its submenu.
    """

    id: int
    label: str
    enabled: bool = True
    checked: bool = False
    entries: tuple[Entry, ...] = field(default=())

    def walk(self) -> Iterator[Entry]:
        """This entry and every one below it."""
        yield self
        for entry in self.entries:
            yield from entry.walk()

    def __getitem__(self, label: str) -> Entry:
        """The entry with this label, here or below.

        Raises:
            KeyError: There is none; the message lists those that are there.
        """
        for entry in self.walk():
            if entry.label == label:
                return entry
        raise KeyError(f"No {label!r} among {[entry.label for entry in self.walk()]}")

    def __contains__(self, label: str) -> bool:
        return any(entry.label == label for entry in self.walk())


class TrayClient:
    """The panel's side of the tray on one session bus; use it as a context manager."""

    def __init__(self, bus_address: str) -> None:
        self._loop = asyncio.new_event_loop()
        self._bus = self._do(_connect(bus_address))
        self._registrations: asyncio.Queue[float] = asyncio.Queue()
        self._bus.add_message_handler(self._heard)
        rule = f"type='signal',interface='{WATCHER}',member='StatusNotifierItemRegistered'"
        self.call(BUS, "/org/freedesktop/DBus", BUS, "AddMatch", "s", rule)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._bus.disconnect()
        self._do(self._bus.wait_for_disconnect())
        self._loop.close()

    def items(self) -> list[str]:
        """The icons shown: bus name and path of each. Empty while there is no panel."""
        try:
            return list(self.properties(WATCHER, "/StatusNotifierWatcher", WATCHER)["RegisteredStatusNotifierItems"])
        except ConnectionError:
            return []

    def wait_for_item(self, within: float = 60.0) -> str:
        """The one icon, as soon as it is there."""
        return until(self.items, "a tray icon", within=within)[0]

    def wait_for_registration(self, within: float = 60.0) -> float:
        """Wait until an icon is registered and return when that was heard, on the clock of `time.perf_counter`."""
        return self._do(asyncio.wait_for(self._registrations.get(), within))

    def tooltip(self) -> str:
        """The icon's tooltip: title and text in one."""
        _, _, title, text = self._item_properties()["ToolTip"]
        return f"{title}\n{text}".strip()

    def picture(self) -> bytes:
        """The pixels of the icon's largest picture, as sent: 32 bits each, alpha first."""
        pictures = self._item_properties()["IconPixmap"]
        return bytes(max(pictures, key=lambda picture: picture[0])[2])

    def activate(self) -> None:
        """Click the icon with the left button."""
        name, path = self._address()
        self.call(name, path, ITEM, "Activate", "ii", 0, 0)

    def menu(self) -> Entry:
        """The icon's menu, submenus filled, as the root entry."""
        name, path = self._menu_address()
        self.call(name, path, MENU, "AboutToShow", "i", 0)
        root = self._layout(name, path)
        for entry in root.walk():
            if entry.entries:
                self.call(name, path, MENU, "AboutToShow", "i", entry.id)
        return self._layout(name, path)

    def click(self, label: str) -> None:
        """Click the menu entry with this label, in whatever submenu it is.

        Raises:
            KeyError: There is no such entry.
            ValueError: It is greyed out.
        """
        entry = self.menu()[label]
        if not entry.enabled:
            raise ValueError(f"{label!r} is greyed out.")
        name, path = self._menu_address()
        self.call(name, path, MENU, "Event", "isvu", entry.id, "clicked", Variant("i", 0), 0)

    def call(self, name: str, path: str, interface: str, method: str, signature: str = "", *arguments: Any) -> Any:
        """Call a method and return the list of its results.

        Raises:
            ConnectionError: It answered with an error, or nobody answered.
        """
        message = Message(
            destination=name,
            path=path,
            interface=interface,
            member=method,
            signature=signature,
            body=list(arguments),
        )
        reply = self._do(asyncio.wait_for(self._bus.call(message), 10))
        if reply is None or reply.message_type is MessageType.ERROR:
            raise ConnectionError(f"{interface}.{method}: {reply and reply.error_name} {reply and reply.body}")
        return reply.body

    def properties(self, name: str, path: str, interface: str) -> dict[str, Any]:
        """All properties of an interface."""
        (found,) = self.call(name, path, PROPERTIES, "GetAll", "s", interface)
        return {key: variant.value for key, variant in found.items()}

    def _heard(self, message: Message) -> None:
        if message.member == "StatusNotifierItemRegistered":
            self._registrations.put_nowait(time.perf_counter())

    def _do(self, coroutine: Coroutine[Any, Any, Answer]) -> Answer:
        return self._loop.run_until_complete(coroutine)

    def _address(self) -> tuple[str, str]:
        name, slash, path = self.wait_for_item().partition("/")
        return name, slash + path or "/StatusNotifierItem"

    def _item_properties(self) -> dict[str, Any]:
        return self.properties(*self._address(), ITEM)

    def _menu_address(self) -> tuple[str, str]:
        name, path = self._address()
        return name, self.properties(name, path, ITEM)["Menu"]

    def _layout(self, name: str, path: str) -> Entry:
        _, root = self.call(name, path, MENU, "GetLayout", "iias", 0, -1, [])
        return _entry(root)


async def _connect(bus_address: str) -> MessageBus:
    return await MessageBus(bus_address=bus_address).connect()


def _entry(node: Any) -> Entry:
    number, properties, children = node
    values = {key: variant.value for key, variant in properties.items()}
    return Entry(
        number,
        str(values.get("label", "")).replace("_", ""),
        bool(values.get("enabled", True)),
        values.get("toggle-state", 0) == 1,
        tuple(_entry(child.value) for child in children if child.value[1].get("visible", Variant("b", True)).value),
    )
