"""The camera in use, on Linux: the kernel tells when a video device is opened or closed; then we look who holds it."""

from __future__ import annotations

import logging
import os
import re
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from twistbreak.core.clock import Busy, BusyKind
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.presence.inotify import ARRIVALS, USES, Inotify, is_exhausted
from twistbreak.services.presence.programs import Ignored
from twistbreak.services.presence.retry import Retry

_log = logging.getLogger(__name__)

SETTLE_MS = 500
"""Programs that list the cameras open and close each in a moment; that is no call."""
_CAMERA = re.compile(r"video\d+")
_NO_CAMERA = re.compile(r"codec|decode|encode|\bisp\b|\bvdec\b|\bvenc\b", re.IGNORECASE)
"""In the names of devices that convert video: a film holds them, too."""


@dataclass(frozen=True, slots=True)
class Places:
    """Where Linux keeps what the camera sensor looks at.

    Attributes:
        devices: Device files.
        processes: A folder for each process.
        drivers: A folder for each video device, with its name in it.
    """

    devices: Path = Path("/dev")
    processes: Path = Path("/proc")
    drivers: Path = Path("/sys/class/video4linux")

    def cameras(self) -> frozenset[str]:
        """The device files of the cameras."""
        try:
            names = os.listdir(self.devices)  # noqa: PTH208 -- names are what is wanted
        except OSError:
            return frozenset()
        return frozenset(str(self.devices / name) for name in names if _CAMERA.fullmatch(name) and self._films(name))

    def holders(self, cameras: frozenset[str]) -> Iterator[tuple[str, ...]]:
        """The names of each program that has one of these open; of other users' programs nothing is seen.

        Takes 10 to 20 ms with a hundred processes of the same user, so it is done only when the kernel told something.
        """
        if not cameras:
            return
        for process in self._own_processes():
            with suppress(OSError):  # it ended while we looked
                if any(camera in cameras for camera in _open_files(process)):
                    yield _names(process)

    def _films(self, name: str) -> bool:
        try:
            driver = (self.drivers / name / "name").read_text("utf-8", "replace")
        except OSError:
            return True
        return _NO_CAMERA.search(driver) is None

    def _own_processes(self) -> Iterator[Path]:
        with suppress(OSError), os.scandir(self.processes) as entries:
            for entry in entries:
                if entry.name.isdecimal():
                    yield self.processes / entry.name


class CameraSensor(QObject):
    """Implements `core.ports.BusySensor`: a program has a camera open.

    Cameras that are plugged in later are noticed.

    Args:
        parent: Qt parent.
        places: Where to look.
    """

    def __init__(self, parent: QObject | None = None, *, places: Places | None = None) -> None:
        super().__init__(parent)
        self._places = places or Places()
        self._ignored = Ignored()
        self._changed: Callable[[], None] | None = None
        self._inotify: Inotify | None = None
        self._notifier: QSocketNotifier | None = None
        self._cameras: frozenset[str] = frozenset()
        self._folder = -1
        self._holders: list[tuple[str, ...]] = []
        self._calls: frozenset[Busy] = frozenset()
        self._failure = ""
        self._retry = Retry(self._open, self)
        self._settled = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settled.timeout.connect(self._look)

    def set_ignored(self, names: Iterable[str]) -> None:
        """Pass over these programs from now on; see `programs.Ignored`."""
        self._ignored = Ignored(names)
        self._compare()

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`. A camera in use already is told soon."""
        self.stop()
        self._changed = changed
        self._open()

    def stop(self) -> None:
        """Stop watching; may be called twice."""
        self._changed = None
        self._failure = ""
        self._retry.reset()
        self._close()
        self._holders, self._calls = [], frozenset()

    def busy(self) -> frozenset[Busy]:
        """The programs that have a camera open."""
        return self._calls

    def status(self) -> SensorStatus:
        """What is seen."""
        return SensorStatus("camera", self._inotify is not None, self._how())

    def _how(self) -> Text:
        if self._inotify is not None:
            return translate("Sensor", "the kernel tells when one of your programs opens or closes a camera")
        if self._failure:
            return translate("Sensor", "cannot see the camera: {why}; trying again", why=self._failure)
        return translate("Sensor", "not watching")

    def _open(self) -> None:
        try:
            self._inotify = Inotify()
            self._folder = self._inotify.watch(str(self._places.devices), ARRIVALS)
            self._watch_cameras()
        except OSError as error:
            self._close()
            what = "this user watches too many files" if is_exhausted(error) else error.strerror
            self._failure = what or str(error)
            self._retry.lost(f"Cannot see the camera: {self._failure}")
            return
        self._failure = ""
        self._retry.reset()
        self._notifier = QSocketNotifier(self._inotify.descriptor, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._heed)
        self._settled.start()

    def _watch_cameras(self) -> None:
        if self._inotify is None:
            return
        found = self._places.cameras()
        for camera in found:
            try:
                self._inotify.watch(camera, USES)  # one that is watched already stays so
            except (FileNotFoundError, PermissionError):
                continue  # gone again, or not yet given to the user: then its permissions change next
        self._cameras = found

    @Slot()
    def _heed(self) -> None:
        if self._inotify is None:
            return
        try:
            stirs = self._inotify.read()
            came = any(stir.watch == self._folder and _CAMERA.fullmatch(stir.name) for stir in stirs)
            if came or any(stir.is_over or stir.is_overflow for stir in stirs):
                self._watch_cameras()
        except OSError as error:
            self._close()
            self._failure = error.strerror or str(error)
            self._retry.lost(f"Cannot see the camera any more: {self._failure}")
            return
        if (came or any(stir.watch != self._folder for stir in stirs)) and not self._settled.isActive():
            self._settled.start()

    @Slot()
    def _look(self) -> None:
        self._holders = list(self._places.holders(self._cameras))
        self._compare()

    def _compare(self) -> None:
        calls = frozenset(Busy(BusyKind.CALL, names[0]) for names in self._holders if not self._ignored.covers(names))
        if calls != self._calls:
            self._calls = calls
            if self._changed is not None:
                self._changed()

    def _close(self) -> None:
        self._settled.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)
            self._notifier.deleteLater()
            self._notifier = None
        if self._inotify is not None:
            self._inotify.close()
            self._inotify = None


def _open_files(process: Path) -> Iterator[str]:
    with os.scandir(process / "fd") as entries:
        for entry in entries:
            with suppress(OSError):
                yield os.readlink(entry.path)  # noqa: PTH115 -- a Path for each would take three times as long


def _names(process: Path) -> tuple[str, ...]:
    name = (process / "comm").read_text("utf-8", "replace").strip()
    with suppress(OSError):
        return tuple(dict.fromkeys((name, (process / "exe").readlink().name)))
    return (name,)
