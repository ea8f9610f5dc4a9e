"""What is said on a bus, as values. Nothing here loads the library that writes and reads it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import Any

Body = tuple[Any, ...]
"""The arguments of a message. Its signature has been compared, so their number and types are as asked for.

A variant is a pair of its signature and its value, an array is a list, `a{..}` a dictionary, `ay` is bytes.
"""

DRIVER = "org.freedesktop.DBus"
"""The name, and the interface, of the bus itself."""
DRIVER_PATH = "/org/freedesktop/DBus"
PROPERTIES = "org.freedesktop.DBus.Properties"

LOST = "lost"
TIMED_OUT = "timed out"
GARBLED = "garbled"


@dataclass(frozen=True, slots=True)
class Failure:
    """A call that brought no result.

    Attributes:
        name: The error's name on the bus, or `LOST`, `TIMED_OUT` or `GARBLED`.
        message: What the other side said about it; may be empty.
    """

    name: str
    message: str = ""

    @property
    def is_silence(self) -> bool:
        """Whether nobody answered, rather than somebody who refused."""
        return self.name in (LOST, TIMED_OUT)

    def __str__(self) -> str:
        return f"{self.name}: {self.message}" if self.message else self.name


Answer = Body | Failure


@dataclass(frozen=True, slots=True)
class Call:
    """A question to an object of a service.

    Attributes:
        destination: The service's name.
        path: The object.
        interface: Whose method it is.
        member: The method.
        signature: The types of `body`.
        body: The arguments; see `Body`.
        expects: The signature that the answer must have; None: any.
        start: Whether the bus may start the service when it does not run.
    """

    destination: str
    path: str
    interface: str
    member: str
    signature: str = ""
    body: Body = ()
    expects: str | None = ""
    start: bool = False


def driver_call(member: str, *arguments: str, expects: str = "") -> Call:
    """A question to the bus itself, whose arguments are texts."""
    return Call(DRIVER, DRIVER_PATH, DRIVER, member, "s" * len(arguments), arguments, expects)


@dataclass(frozen=True, slots=True)
class SignalRule:
    """Which signals to hear.

    Attributes:
        sender: A name on the bus.
        interface: Whose signal it is.
        member: The signal.
        signature: The types of its arguments; one with other types is passed over.
        path: The object, or None for every object of the sender.
        first: What the first argument must be, a text; None: anything.
    """

    sender: str
    interface: str
    member: str
    signature: str
    path: str | None = None
    first: str | None = None

    def __str__(self) -> str:
        """The rule as the bus wants it."""
        parts = {
            "type": "signal",
            "sender": self.sender,
            "interface": self.interface,
            "member": self.member,
            "path": self.path,
            "arg0": self.first,
        }
        return ",".join(f"{key}={_quoted(value)}" for key, value in parts.items() if value is not None)


def _quoted(value: str) -> str:
    return "'" + value.replace("'", r"'\''") + "'"


class Kind(Enum):
    """Kinds of messages."""

    CALL = auto()
    REPLY = auto()
    ERROR = auto()
    SIGNAL = auto()


@dataclass(frozen=True, slots=True)
class Heading:
    """All of a message but its arguments. What is missing is empty.

    Attributes:
        kind: What it is.
        serial: The sender's number for it.
        wants_reply: Whether the sender waits for an answer.
        reply_to: Our number of the call that this answers; 0 where it answers none.
        sender: The unique name of the sender, put there by the bus: nobody can borrow another's.
        error: The name of an error.
        signature: The types of the arguments.
    """

    kind: Kind
    serial: int
    wants_reply: bool
    reply_to: int
    sender: str
    path: str
    interface: str
    member: str
    error: str
    signature: str
