"""Where the buses are."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping

SYSTEM_BUS = "unix:path=/var/run/dbus/system_bus_socket"
LONGEST_NAME = 107
"""Bytes in the name of a socket, on Linux; also without the zero byte before an abstract one."""


class NoBus(OSError):  # noqa: N818 -- says what is the matter
    """There is no bus, or none that can be reached from here."""


def session_bus(environ: Mapping[str, str]) -> bytes:
    """The socket of the user's session bus.

    Args:
        environ: The environment, which tells.

    Raises:
        NoBus: It tells of none that can be reached.
    """
    runtime = environ.get("XDG_RUNTIME_DIR", "")
    address = environ.get("DBUS_SESSION_BUS_ADDRESS", "")
    if not address:
        if not runtime:
            raise NoBus("there is no session bus: neither DBUS_SESSION_BUS_ADDRESS nor XDG_RUNTIME_DIR is set")
        return _name(f"{runtime}/bus")
    return socket_of(address, runtime)


def system_bus(environ: Mapping[str, str]) -> bytes:
    """The socket of the machine's bus.

    Args:
        environ: The environment, which may name another.

    Raises:
        NoBus: The one named cannot be reached.
    """
    return socket_of(environ.get("DBUS_SYSTEM_BUS_ADDRESS") or SYSTEM_BUS, environ.get("XDG_RUNTIME_DIR", ""))


def socket_of(address: str, runtime: str = "") -> bytes:
    """The first socket on this machine that a bus address names.

    Args:
        address: As in the D-Bus specification: `unix:path=/run/user/1000/bus;unix:abstract=...`.
        runtime: The user's runtime folder, which `unix:runtime=yes` means.

    Returns:
        A file's name, or a zero byte and a name in the abstract name space.

    Raises:
        NoBus: It names none.
    """
    for transport, settings in _entries(address):
        if transport != "unix":
            continue
        if "path" in settings:
            return _name(settings["path"])
        if "abstract" in settings:
            return b"\0" + _name(settings["abstract"])
        if settings.get("runtime") == "yes" and runtime:
            return _name(f"{runtime}/bus")
    raise NoBus(f"no socket on this machine is named by the bus address {address!r}")


def _entries(address: str) -> Iterator[tuple[str, dict[str, str]]]:
    for entry in address.split(";"):
        transport, _, rest = entry.partition(":")
        pairs = (pair.partition("=") for pair in rest.split(",") if pair)
        yield transport, {key: _unescaped(value) for key, _, value in pairs}


def _unescaped(value: str) -> str:
    return re.sub("(?:%[0-9A-Fa-f]{2})+", _text_of, value)


def _text_of(escaped: re.Match[str]) -> str:
    return os.fsdecode(bytes.fromhex(escaped.group().replace("%", "")))


def _name(text: str) -> bytes:
    name = os.fsencode(text)
    if not name or len(name) > LONGEST_NAME or b"\0" in name:
        raise NoBus(f"no socket can have the name {text!r}")
    return name
