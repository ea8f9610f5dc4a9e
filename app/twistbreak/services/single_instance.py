"""One program for each user: whoever holds the lock is it. The system lets go of the lock however the holder ends."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from twistbreak.services.control import address


class InstanceLock:
    """The lock that makes a program the only one.

    A lock file left by a crash blocks nobody: it is the lock that counts, not the file.

    Args:
        path: The lock file of `control.address.Address`.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._descriptor: int | None = None

    def acquire(self) -> bool:
        """Try to become the one.

        Returns:
            Whether this process is it now; False: another one is.

        Raises:
            OSError: The lock file cannot be made, so nobody can tell.
        """
        if self._descriptor is not None:
            return True
        address.make_private(self._path.parent, address.user_number())
        descriptor = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            taken = _lock(descriptor)
        except OSError:
            os.close(descriptor)
            raise
        if not taken:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        with suppress(OSError):  # for people who look; a full disk is no reason not to run
            os.ftruncate(descriptor, 0)
            os.write(descriptor, b"%d\n" % os.getpid())
        return True

    def release(self) -> None:
        """Let the next one start. May be called twice. The file stays: to remove it would be a race."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":  # not yet run

    def _lock(descriptor: int) -> bool:
        import msvcrt  # noqa: PLC0415 -- only Windows has it

        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:

    def _lock(descriptor: int) -> bool:
        import fcntl  # noqa: PLC0415 -- Windows has none

        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
