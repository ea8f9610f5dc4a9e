"""A full-screen window in front, on X11: the window manager writes it down, and the X server tells when it does."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import timedelta
from enum import Enum, auto

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from twistbreak.core.clock import Busy, BusyKind
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.presence.retry import Retry
from twistbreak.services.presence.xcb import (
    NO_WINDOW,
    Connection,
    DisplayLost,
    LibraryMissing,
    changed_property,
    ended_window,
)

_log = logging.getLogger(__name__)

FIRST_DEAFNESS = timedelta(seconds=1)
LONGEST_DEAFNESS = timedelta(seconds=16)
"""Some programs write down each key press in a property of their window. While one does, its events are collected and
looked at after a pause, doubled up to the longest as long as it goes on; whoever asks gets the present state."""


class Heard(Enum):
    """What the server had to tell."""

    NOTHING = auto()
    NOISE = auto()
    CHANGE = auto()


class FrontWindow:
    """The window in front, as the window manager describes it (freedesktop's wm-spec, version 1.5).

    Args:
        display: The X display.
        own_pid: Windows of this process are passed over.

    Raises:
        DisplayLost: Nobody answers there.
        LibraryMissing: This machine has no libxcb.
    """

    def __init__(self, display: str, own_pid: int) -> None:
        self._x = Connection(display)
        self._own_pid = own_pid
        try:
            self._root = self._x.root()
            self._active = self._x.atom("_NET_ACTIVE_WINDOW")
            self._supported = self._x.atom("_NET_SUPPORTED")
            self._state = self._x.atom("_NET_WM_STATE")
            self._full_screen = self._x.atom("_NET_WM_STATE_FULLSCREEN")
            self._pid = self._x.atom("_NET_WM_PID")
            self._class = self._x.atom("WM_CLASS")
            self._window = NO_WINDOW
            self._x.watch(self._root)
            self.is_described = self._look_at_manager()
            self.full_screen = self._look()
        except DisplayLost:
            self.close()
            raise

    is_described: bool
    """Whether the window manager tells which window is in front."""

    full_screen: str | None
    """The program that fills the screen; empty where its window gives no name; None when none does."""

    @property
    def descriptor(self) -> int:
        """Readable when `heed` may find something."""
        return self._x.descriptor

    def heed(self) -> Heard:
        """Take in what was told.

        Raises:
            DisplayLost: The server is gone.
        """
        before, heard = (self.is_described, self.full_screen), Heard.NOTHING
        # Answers may bring more events, which do not make the descriptor readable: look until there are none.
        while events := self._x.events():
            heard = Heard.NOISE
            told = {changed_property(event) for event in events}
            ended = self._window in map(
                ended_window, events
            )  # some window managers do not say that nothing is in front
            if (self._root, self._supported) in told:
                self.is_described = self._look_at_manager()
            heeded = {(self._root, self._active), (self._root, self._supported), (self._window, self._state)}
            if ended or told & heeded:
                self.full_screen = self._look()
        return heard if before == (self.is_described, self.full_screen) else Heard.CHANGE

    def close(self) -> None:
        """Hang up. May be called twice."""
        self._x.close()

    def _look_at_manager(self) -> bool:
        return self._active in self._x.read_numbers(self._root, self._supported)

    def _look(self) -> str | None:
        window = next(iter(self._x.read_numbers(self._root, self._active)), NO_WINDOW)
        if self._window not in (window, NO_WINDOW):
            self._x.unwatch(self._window)
        if window != NO_WINDOW:
            self._x.watch(window)  # again where it was watched: a new window may have the number of an old one
        self._window = window
        if window == NO_WINDOW or self._full_screen not in self._x.read_numbers(window, self._state):
            return None
        if self._own_pid in self._x.read_numbers(window, self._pid):
            return None
        names = self._x.read_property(window, self._class).split(b"\0")  # instance, class
        return next((name.decode("utf-8", "replace") for name in names[1::-1] if name), "")


class X11FullScreenSensor(QObject):
    """Implements `core.ports.BusySensor` for a full-screen window in front.

    Args:
        display: The X display.
        own_pid: The process whose own windows are passed over.
        parent: Qt parent.
        connect: Opens a connection to a display.
    """

    def __init__(
        self,
        display: str,
        own_pid: int,
        parent: QObject | None = None,
        *,
        connect: Callable[[str, int], FrontWindow] = FrontWindow,
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._own_pid = own_pid
        self._connect = connect
        self._changed: Callable[[], None] | None = None
        self._front: FrontWindow | None = None
        self._notifier: QSocketNotifier | None = None
        self._failure = ""
        self._retry = Retry(self._try_again, self)
        self._deaf_for = FIRST_DEAFNESS
        self._deaf = QTimer(self, singleShot=True)
        self._deaf.timeout.connect(self._heed)
        self._owed = QTimer(self, singleShot=True, interval=0)
        self._owed.timeout.connect(self._tell)

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`. A display that cannot be reached is tried again later."""
        self.stop()
        self._changed = changed
        self._open()

    def stop(self) -> None:
        """Stop watching; may be called twice."""
        self._changed = None
        self._failure = ""
        self._retry.reset()
        self._hang_up()

    def busy(self) -> frozenset[Busy]:
        """The program that fills the screen, if one does."""
        if self._front is None:
            return frozenset()
        try:
            if self._front.heed() is Heard.CHANGE:
                self._owed.start()
        except DisplayLost as lost:
            self._lose(lost)
            return frozenset()
        program = self._front.full_screen
        return frozenset() if program is None else frozenset({Busy(BusyKind.FULL_SCREEN, program)})

    def status(self) -> SensorStatus:
        """What is seen."""
        return SensorStatus("full_screen", self._front is not None and self._front.is_described, self._how())

    def _how(self) -> Text:
        if self._front is not None and self._front.is_described:
            return translate("Sensor", "the X server tells when the window in front fills the screen")
        if self._front is not None:
            return translate("Sensor", "cannot see full screens: no window manager tells which window is in front")
        if self._retry.is_waiting:
            return translate("Sensor", "lost the X display {display}; trying again", display=self._display)
        if self._failure:
            return translate("Sensor", "cannot see full screens: {why}", why=self._failure)
        return translate("Sensor", "not watching")

    def _open(self) -> None:
        try:
            self._front = self._connect(self._display, self._own_pid)
        except DisplayLost as lost:
            self._lose(lost)
            return
        except LibraryMissing as never:
            self._failure = str(never)
            _log.warning("Cannot see full screens: %s.", never)
            return
        self._retry.reset()
        self._notifier = QSocketNotifier(self._front.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heed)
        if self._front.full_screen is not None:
            self._owed.start()

    @Slot()
    def _try_again(self) -> None:
        self._open()
        if self._front is not None:
            _log.info("The X display %s is back.", self._display)
            self._owed.start()

    @Slot()
    def _heed(self) -> None:
        if self._front is None or self._notifier is None:
            return
        try:
            heard = self._front.heed()
        except DisplayLost as lost:
            self._lose(lost)
            self._tell()
            return
        self._notifier.setEnabled(heard is not Heard.NOISE)
        if heard is Heard.NOISE:
            self._deaf.start(self._deaf_for // timedelta(milliseconds=1))
            self._deaf_for = min(2 * self._deaf_for, LONGEST_DEAFNESS)
            return
        self._deaf_for = FIRST_DEAFNESS
        if heard is Heard.CHANGE:
            self._tell()

    @Slot()
    def _tell(self) -> None:
        if self._changed is not None:
            self._changed()

    def _lose(self, lost: DisplayLost) -> None:
        self._hang_up()
        self._retry.lost(f"Lost the X display {self._display}: {lost}")

    def _hang_up(self) -> None:
        self._deaf.stop()
        self._owed.stop()
        self._deaf_for = FIRST_DEAFNESS
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._front is not None:
            self._front.close()
            self._front = None
