"""Is the user there, is the screen locked, is this a bad moment: one set of sensors for each kind of desktop."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject

from twistbreak.core.ports import BusySensor, IdleSensor, LockSensor
from twistbreak.core.text import translate
from twistbreak.services.presence.null import NullBusySensor, NullIdleSensor, NullLockSensor


@dataclass(frozen=True, slots=True)
class Presence:
    """The sensors of one desktop."""

    idle: IdleSensor
    lock: LockSensor
    busy: BusySensor


def choose(environ: Mapping[str, str], parent: QObject) -> Presence:
    """The sensors for this desktop; where something cannot be seen, one that says so.

    Args:
        environ: The environment, which tells the kind of session.
        parent: Qt parent, for as long as the sensors live.
    """
    idle = _on_linux(environ, parent) if sys.platform == "linux" else NullIdleSensor()
    return Presence(idle, NullLockSensor(), NullBusySensor())


def _on_linux(environ: Mapping[str, str], parent: QObject) -> IdleSensor:
    display = environ.get("DISPLAY", "")
    # A Wayland session may offer an X display too, but that one sees only the input that X windows get.
    # Started from a text console, a Wayland session calls itself "tty".
    if environ.get("WAYLAND_DISPLAY") and environ.get("XDG_SESSION_TYPE") != "x11":
        return NullIdleSensor(translate("Sensor", "cannot see idle time in a Wayland session yet"))
    if not display:
        return NullIdleSensor(translate("Sensor", "cannot see idle time: there is no X display"))
    from twistbreak.services.presence.x11 import X11IdleSensor  # noqa: PLC0415 -- loads libraries only X11 has

    return X11IdleSensor(display, parent)
