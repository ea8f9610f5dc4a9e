"""The one reader of clocks, and of the time zone."""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import time
import warnings
from collections.abc import Callable
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

from twistbreak.core.clock import Moment

_log = logging.getLogger(__name__)

LOCALTIME = Path("/etc/localtime")

if sys.platform == "linux":

    def _uptime_ns() -> tuple[int, int]:
        awake = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
        return awake, time.clock_gettime_ns(time.CLOCK_BOOTTIME) - awake

    def _boot() -> str:
        try:
            return Path("/proc/sys/kernel/random/boot_id").read_text("ascii").strip()
        except OSError:
            return ""

elif sys.platform == "darwin":  # not yet run

    def _uptime_ns() -> tuple[int, int]:
        # CLOCK_UPTIME_RAW stands still while the machine sleeps, CLOCK_MONOTONIC_RAW does not.
        awake = time.clock_gettime_ns(time.CLOCK_UPTIME_RAW)
        return awake, time.clock_gettime_ns(time.CLOCK_MONOTONIC_RAW) - awake

    def _boot() -> str:
        value, size = ctypes.create_string_buffer(64), ctypes.c_size_t(64)
        failed = ctypes.CDLL(None).sysctlbyname(b"kern.bootsessionuuid", value, ctypes.byref(size), None, 0)
        return "" if failed else value.value.decode("ascii")

elif sys.platform == "win32":  # not yet run

    def _uptime_ns() -> tuple[int, int]:
        # Both count tenths of a microsecond since boot; "unbiased" stands still while the machine sleeps.
        kernel = ctypes.WinDLL("kernelbase")
        awake, total = ctypes.c_ulonglong(), ctypes.c_ulonglong()
        kernel.QueryUnbiasedInterruptTimePrecise(ctypes.byref(awake))
        kernel.QueryInterruptTimePrecise(ctypes.byref(total))
        return awake.value * 100, (total.value - awake.value) * 100

    def _boot() -> str:
        import winreg  # noqa: PLC0415 -- only Windows has it

        key = r"SYSTEM\CurrentControlSet\Control\Session Manager\Memory Management\PrefetchParameters"
        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key) as opened:
                return str(winreg.QueryValueEx(opened, "BootId")[0])
        except OSError:
            return ""

else:

    def _uptime_ns() -> tuple[int, int]:
        return time.monotonic_ns(), 0

    def _boot() -> str:
        return ""


class SystemClock:
    """Reads every clock at once; implements `core.ports.Clock`.

    Where the system does not name its boots, `Moment.boot` is empty and a reboot is only seen when the monotonic
    clock has gone back.
    """

    def __init__(self, zone: Callable[[], tzinfo] | None = None) -> None:
        self._zone = zone or LocalZone()
        self._boot = _boot()

    def now(self) -> Moment:
        """Read every clock."""
        awake, slept = _uptime_ns()
        return Moment(
            utc=datetime.now(UTC),  # noqa: TID251 -- this is the place
            awake=timedelta(microseconds=awake // 1000),
            slept=timedelta(microseconds=max(slept, 0) // 1000),
            zone=self._zone(),
            boot=self._boot,
        )


class LocalZone:
    """The user's time zone; a call costs microseconds until `TZ` or the system's setting changes.

    On Windows the zone is read once.

    Args:
        setting: The file that changes when the administrator picks another zone.
        read: Finds the zone out.
    """

    def __init__(self, setting: Path = LOCALTIME, read: Callable[[], tzinfo] | None = None) -> None:
        self._setting = os.fspath(setting)
        self._read = read or _read_zone
        self._key: object = None
        self._zone: tzinfo = UTC

    def __call__(self) -> tzinfo:
        """The zone now."""
        key = (os.environ.get("TZ"), self._stamp())
        if key != self._key:
            self._key, self._zone = key, self._read()
        return self._zone

    def _stamp(self) -> object:
        try:
            # The link's own inode changes when it is pointed elsewhere, the time when the file is copied over.
            link = os.lstat(self._setting)
        except OSError:
            return None
        return link.st_ino, link.st_mtime_ns, link.st_ctime_ns


def _read_zone() -> tzinfo:
    if sys.platform != "win32":
        time.tzset()
    return _linked_zone(LOCALTIME) or _searched_zone()


def _linked_zone(link: Path) -> tzinfo | None:
    """The zone where `TZ` is not set and the system's setting is a link to a file named after it: nearly everywhere.

    tzlocal finds this one too, but only after it has tried longer names, for which zoneinfo loads half of importlib.
    """
    _, found, name = os.path.realpath(link).partition("/zoneinfo/")
    if not found or os.environ.get("TZ"):
        return None
    try:
        return ZoneInfo(name)
    except (LookupError, ValueError, OSError):
        return None


def _searched_zone() -> tzinfo:
    import tzlocal  # noqa: PLC0415 -- rarely needed

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # tzlocal warns where the zone's name and its file disagree; the name wins
            return tzlocal.reload_localzone()
    except (LookupError, ValueError, OSError) as error:
        _log.warning("The time zone cannot be found out (%s): summer time will not be foreseen.", error)
        return datetime.now(UTC).astimezone().tzinfo or UTC  # noqa: TID251 -- this is the place
