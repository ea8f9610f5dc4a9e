"""A full-screen window in front, on Wayland compositors that tell of all windows (wlr-foreign-toplevel-management).

sway, labwc, Wayfire, niri, river and Hyprland do; KWin and Mutter tell their own panels only.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QObject

from twistbreak.core.clock import Busy, BusyKind
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.presence.retry import Retry
from twistbreak.services.presence.wayland import Compositor, compositor_socket
from twistbreak.services.presence.wayland_wire import Arguments

_log = logging.getLogger(__name__)

MANAGER: Final = "zwlr_foreign_toplevel_manager_v1"
_VERSION: Final = 2
"""The first that tells which window fills the screen."""
_TOPLEVEL, _FINISHED = 0, 1
_APP_ID, _STATE, _DONE, _CLOSED = 1, 4, 5, 6
_DESTROY: Final = 7
_ACTIVATED, _FULL_SCREEN = 2, 3


@dataclass(slots=True)
class _Window:
    """A window, as far as the compositor has described it."""

    app: str = ""
    states: tuple[int, ...] = ()

    @property
    def fills_the_screen(self) -> bool:
        return _ACTIVATED in self.states and _FULL_SCREEN in self.states


class WaylandFullScreenSensor(QObject):
    """Implements `core.ports.BusySensor` for a full-screen window in front.

    Args:
        environ: The environment, which tells where the compositor is.
        own_app: The application id whose own windows are passed over.
        parent: Qt parent.
    """

    def __init__(self, environ: Mapping[str, str], own_app: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path = compositor_socket(environ)
        self._own_app = own_app
        self._changed: Callable[[], None] | None = None
        self._compositor = Compositor(self._ready, self._lost, self)
        self._retry = Retry(self._open, self)
        self._is_lacking = False
        self._forget()

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

    def busy(self) -> frozenset[Busy]:
        """The program that fills the screen, if one does."""
        return self._told

    def status(self) -> SensorStatus:
        """What is seen."""
        return SensorStatus("full_screen", bool(self._manager), self._how())

    def _how(self) -> Text:
        if self._manager:
            return translate("Sensor", "the compositor tells when the window in front fills the screen")
        if self._is_lacking:
            return translate("Sensor", "cannot see full screens: this compositor does not tell of other windows")
        if self._retry.is_waiting:
            return translate("Sensor", "cannot see full screens: the compositor does not answer; trying again")
        if self._changed is not None:
            return translate("Sensor", "asking the compositor")
        return translate("Sensor", "not watching")

    def _open(self) -> None:
        try:
            self._compositor.open(self._path)
        except OSError as error:
            self._retry.lost(f"Cannot reach the compositor ({self._path}: {error.strerror})")

    def _ready(self) -> None:
        self._retry.reset()
        offered = self._compositor.globals.get(MANAGER)
        if offered is None or offered.version < _VERSION:
            self._is_lacking = True
            _log.info("Cannot see full screens: this compositor has no %s.", MANAGER)
            self._compositor.close()
            return
        self._manager = self._compositor.bind(MANAGER, _VERSION, self._heed_manager)

    def _lost(self, why: str) -> None:
        had = self._told
        self._forget()
        self._retry.lost(f"Lost the compositor: {why}")
        if had:
            self._tell()

    def _forget(self) -> None:
        self._compositor.close()
        self._manager = 0
        self._windows: dict[int, _Window] = {}
        self._told: frozenset[Busy] = frozenset()

    def _heed_manager(self, number: int, arguments: Arguments) -> None:
        if number == _TOPLEVEL:
            window = arguments.number()
            self._windows[window] = _Window()
            self._compositor.listen(window, partial(self._heed_window, window))
        elif number == _FINISHED:
            self._compositor.close()
            self._lost("it tells of windows no longer")

    def _heed_window(self, window: int, number: int, arguments: Arguments) -> None:
        if number == _APP_ID:
            self._windows[window].app = arguments.text()
        elif number == _STATE:
            self._windows[window].states = arguments.numbers()
        elif number == _DONE:
            self._compare()
        elif number == _CLOSED:
            del self._windows[window]
            self._compositor.forget(window)
            self._compositor.ask(window, _DESTROY)
            self._compare()

    def _compare(self) -> None:
        full = {window.app for window in self._windows.values() if window.fills_the_screen} - {self._own_app}
        told = frozenset(Busy(BusyKind.FULL_SCREEN, app) for app in full)
        if told != self._told:
            self._told = told
            self._tell()

    def _tell(self) -> None:
        if self._changed is not None:
            self._changed()
