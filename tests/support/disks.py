"""Disks that are full or cannot be written, for one program and its children only; nobody needs to be root (Linux).

Each is a command to put before another one, which then sees another HOME: the kernel gives it mounts of its own.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

from support.desktop import Desktop

_SMALL = """
set -e
disk="$HOME.disk"
mkdir -p "$disk"
mount -t tmpfs -o size=768k,mode=700 twistbreak-test "$disk"
cp -a "$HOME/." "$disk"
mount --bind "$disk" "$HOME"
cd "$HOME"
exec "$@"
"""
_READ_ONLY = """
set -e
mount --bind "$HOME" "$HOME"
mount -o remount,ro,bind "$HOME"
cd "$HOME"
exec "$@"
"""
_OWN_MOUNTS = (
    ["unshare", "--mount"]
    if os.geteuid() == 0
    else ["unshare", "--user", "--map-current-user", "--keep-caps", "--mount"]
)  # fmt: skip

SMALL = [*_OWN_MOUNTS, "sh", "-c", _SMALL, "sh"]
"""HOME on a disk of 768 KiB that holds what was there before."""
READ_ONLY = [*_OWN_MOUNTS, "sh", "-c", _READ_ONLY, "sh"]
"""HOME as it is, and nothing in it can be changed."""


def can_mount() -> bool:
    """Whether the kernel lets this user have mounts of their own; some containers do not."""
    if shutil.which("unshare") is None:
        return False
    tried = [*_OWN_MOUNTS, "mount", "-t", "tmpfs", "twistbreak-test", "/mnt"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


class SmallDisk:
    """The disk of a running program that was started with `SMALL`, from outside.

    Attributes:
        home: Its HOME.

    Args:
        desktop: Where the program runs.
        process: Its number.
    """

    def __init__(self, desktop: Desktop, process: int) -> None:
        self.home = Path(f"/proc/{process}/root") / desktop.home.relative_to("/")
        self._filler = self.home / "filler"

    def fill(self) -> None:
        """Leave no byte free."""
        with self._filler.open("ab", buffering=0) as file, suppress(OSError):
            while True:
                file.write(bytes(4096))

    def free(self) -> None:
        """Make room again."""
        self._filler.unlink()
