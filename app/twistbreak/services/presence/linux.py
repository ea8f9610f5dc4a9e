"""The sensors of a Linux desktop: by X11, Wayland or GNOME, by the two buses, and by the sound server."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from datetime import timedelta

from PySide6.QtCore import QObject

from twistbreak.core.ports import BusySensor, IdleSensor, LockSensor, Sensor
from twistbreak.core.text import translate
from twistbreak.services.bus.buses import Buses
from twistbreak.services.presence.combined import CombinedBusySensor
from twistbreak.services.presence.late import LateBusySensor, LateLockSensor, LateSensor
from twistbreak.services.presence.null import NullBusySensor, NullIdleSensor

APPLICATION = "io.github.twistbreak.TwistBreak"


def sensors(
    environ: Mapping[str, str], buses: Buses, uptime: Callable[[], timedelta], parent: QObject
) -> tuple[IdleSensor, LockSensor, CombinedBusySensor, tuple[Sensor, ...]]:
    """All of them; what is not needed for the icon to appear is loaded afterwards.

    Args:
        environ: The environment.
        buses: The session bus and the system bus.
        uptime: Time since boot.
        parent: Qt parent.
    """

    def lock() -> LockSensor:
        from twistbreak.services.presence.lock_linux import LinuxLockSensor  # noqa: PLC0415 -- loads late

        return LinuxLockSensor(buses.system, buses.session, environ, parent)

    def quiet() -> BusySensor:
        from twistbreak.services.presence.quiet_linux import LinuxQuietSensor  # noqa: PLC0415 -- loads late

        return LinuxQuietSensor(buses.session, environ, parent)

    def calls() -> BusySensor:
        from twistbreak.services.presence.calls_pulse import PulseCallSensor  # noqa: PLC0415 -- loads late

        return PulseCallSensor(environ, parent)

    def camera() -> BusySensor:
        from twistbreak.services.presence.camera_linux import CameraSensor  # noqa: PLC0415 -- loads late

        return CameraSensor(parent)

    def sleep() -> Sensor:
        from twistbreak.services.presence.sleep_linux import LinuxSleepSensor  # noqa: PLC0415 -- loads late

        return LinuxSleepSensor(buses.system, parent)

    def kept_awake() -> Sensor:
        from twistbreak.services.presence.inhibit_linux import LinuxInhibitSensor  # noqa: PLC0415 -- loads late

        return LinuxInhibitSensor(buses.session, parent)

    busy = [
        *_full_screen(environ, parent),
        LateBusySensor("microphone", calls, parent),
        LateBusySensor("camera", camera, parent),
        LateBusySensor("do_not_disturb", quiet, parent),
    ]
    others = (LateSensor("sleep", sleep, parent), LateSensor("kept_awake", kept_awake, parent))
    return _idle(environ, buses, uptime, parent), LateLockSensor(lock, parent), CombinedBusySensor(busy), others


def is_wayland(environ: Mapping[str, str]) -> bool:
    """Whether this is a Wayland session.

    It may offer an X display too, but that one sees only the input that X windows get. Started from a text console, a
    Wayland session calls itself "tty".
    """
    return bool(environ.get("WAYLAND_DISPLAY")) and environ.get("XDG_SESSION_TYPE") != "x11"


def _idle(environ: Mapping[str, str], buses: Buses, uptime: Callable[[], timedelta], parent: QObject) -> IdleSensor:
    if is_wayland(environ):
        if "GNOME" in environ.get("XDG_CURRENT_DESKTOP", "").split(":"):
            from twistbreak.services.presence.idle_gnome import GnomeIdleSensor  # noqa: PLC0415 -- only there

            return GnomeIdleSensor(buses.session, uptime, parent)
        from twistbreak.services.presence.idle_wayland import WaylandIdleSensor  # noqa: PLC0415 -- only there

        return WaylandIdleSensor(environ, uptime, parent)
    display = environ.get("DISPLAY", "")
    if not display:
        return NullIdleSensor(translate("Sensor", "cannot see idle time: there is no X display"))
    from twistbreak.services.presence.x11 import X11IdleSensor  # noqa: PLC0415 -- loads libraries only X11 has

    return X11IdleSensor(display, parent)


def _full_screen(environ: Mapping[str, str], parent: QObject) -> list[BusySensor]:
    def wayland() -> BusySensor:
        from twistbreak.services.presence.fullscreen_wayland import WaylandFullScreenSensor  # noqa: PLC0415 -- late

        return WaylandFullScreenSensor(environ, APPLICATION, parent)

    def x11() -> BusySensor:
        from twistbreak.services.presence.fullscreen_x11 import X11FullScreenSensor  # noqa: PLC0415 -- loads late

        return X11FullScreenSensor(environ["DISPLAY"], os.getpid(), parent)

    if is_wayland(environ):
        return [LateBusySensor("full_screen", wayland, parent)]
    if environ.get("DISPLAY"):
        return [LateBusySensor("full_screen", x11, parent)]
    return [NullBusySensor("full_screen", translate("Sensor", "cannot see full screens on this desktop"))]
