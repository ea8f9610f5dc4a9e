"""Idle time on Wayland: the compositor tells when input stops and starts (ext-idle-notify-v1). Nothing polls.

KWin, sway, labwc, COSMIC, niri and others have it; GNOME's Mutter does not: see `idle_gnome`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Final

from PySide6.QtCore import QObject

from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.presence.retry import Retry
from twistbreak.services.presence.told_idle import FINE, ToldIdle
from twistbreak.services.presence.wayland import Compositor, compositor_socket
from twistbreak.services.presence.wayland_wire import Arguments, unsigned

_log = logging.getLogger(__name__)

DEFAULT_LIMIT = timedelta(seconds=60)
SEAT: Final = "wl_seat"
NOTIFIER: Final = "ext_idle_notifier_v1"
_GET_IDLE, _GET_INPUT_IDLE = 1, 2
_SINCE_INPUT_IDLE: Final = 2
_DESTROY: Final = 0
_IDLED, _RESUMED = 0, 1
_MILLISECOND = timedelta(milliseconds=1)


class WaylandIdleSensor(QObject):
    """Implements `core.ports.IdleSensor`.

    In version 1 of the protocol nobody is idle while a program keeps the screen on (a film, or "caffeine"); version 2
    tells of the input alone.

    Args:
        environ: The environment, which tells where the compositor is.
        uptime: The time since boot.
        parent: Qt parent.
    """

    def __init__(
        self, environ: Mapping[str, str], uptime: Callable[[], timedelta], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path = compositor_socket(environ)
        self._limit = DEFAULT_LIMIT
        self._changed: Callable[[], None] | None = None
        self._compositor = Compositor(self._ready, self._lost, self)
        self._retry = Retry(self._open, self)
        self._known = ToldIdle(uptime, self._set_fine)
        self._seat = self._notifier = self._version = 0
        self._coarse = self._fine = 0
        self._is_lacking = False

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`. A compositor that cannot be reached is tried again later."""
        self.stop()
        self._changed = changed
        self._open()

    def stop(self) -> None:
        """Stop watching; may be called twice."""
        self._changed = None
        self._is_lacking = False
        self._retry.reset()
        self._forget()

    def set_limit(self, limit: timedelta) -> None:
        """Call back at another idle time, from now on."""
        self._limit = max(limit, _MILLISECOND)
        if self._notifier:
            self._drop(self._coarse)
            self._drop(self._fine)
            self._fine = 0
            self._known.reset()
            self._coarse = self._watch(self._limit, self._heed_coarse)

    def idle(self) -> timedelta | None:
        """Time since the last input, or None while the compositor does not tell."""
        return self._known.idle() if self._notifier else None

    def status(self) -> SensorStatus:
        """What is seen."""
        return SensorStatus("idle", bool(self._notifier), self._how())

    def _how(self) -> Text:
        if self._notifier and self._version >= _SINCE_INPUT_IDLE:
            return translate("Sensor", "the compositor tells when input stops and starts")
        if self._notifier:
            return translate(
                "Sensor",
                "the compositor tells when input stops and starts, but not while a program keeps the screen on",
            )
        if self._is_lacking:
            return translate("Sensor", "cannot see idle time: this compositor does not tell it")
        if self._retry.is_waiting:
            return translate("Sensor", "cannot see idle time: the compositor does not answer; trying again")
        if self._changed is not None:
            return translate("Sensor", "asking the compositor")
        return translate("Sensor", "not watching")

    # The connection

    def _open(self) -> None:
        try:
            self._compositor.open(self._path)
        except OSError as error:
            self._retry.lost(f"Cannot reach the compositor ({self._path}: {error.strerror})")

    def _ready(self) -> None:
        offered = self._compositor.globals
        self._retry.reset()
        if SEAT not in offered or NOTIFIER not in offered:
            self._is_lacking = True
            _log.warning("Cannot see idle time: this compositor has no %s.", NOTIFIER)
            self._compositor.close()
            return
        self._version = min(offered[NOTIFIER].version, _SINCE_INPUT_IDLE)
        self._seat = self._compositor.bind(SEAT, 1)
        self._notifier = self._compositor.bind(NOTIFIER, self._version)
        self._coarse = self._watch(self._limit, self._heed_coarse)

    def _lost(self, why: str) -> None:
        had = bool(self._notifier)
        self._forget()
        self._retry.lost(f"Lost the compositor: {why}")
        if had:
            self._tell()

    def _forget(self) -> None:
        self._compositor.close()
        self._seat = self._notifier = self._version = 0
        self._coarse = self._fine = 0
        self._known.reset()

    # The limits

    def _watch(self, limit: timedelta, heed: Callable[[int, Arguments], None]) -> int:
        watch = self._compositor.new(heed)
        which = _GET_INPUT_IDLE if self._version >= _SINCE_INPUT_IDLE else _GET_IDLE
        arguments = unsigned(watch), unsigned(limit // _MILLISECOND), unsigned(self._seat)
        self._compositor.ask(self._notifier, which, *arguments)
        return watch

    def _drop(self, watch: int) -> None:
        if watch:
            self._compositor.ask(watch, _DESTROY)
            self._compositor.forget(watch)

    def _set_fine(self, wanted: bool) -> None:  # noqa: FBT001 -- as ToldIdle calls it
        self._drop(self._fine)
        self._fine = self._watch(FINE, self._heed_fine) if wanted else 0

    def _heed_coarse(self, number: int, _arguments: Arguments) -> None:
        if number == _IDLED:
            self._known.passed(self._limit)
        else:
            self._known.input_came()
        self._tell()

    def _heed_fine(self, number: int, _arguments: Arguments) -> None:
        if number == _IDLED:
            self._known.passed(FINE)
        else:
            self._known.input_came()

    def _tell(self) -> None:
        if self._changed is not None:
            self._changed()
