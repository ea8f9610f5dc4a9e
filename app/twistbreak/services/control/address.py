"""Where the lock and the socket of the running program are: one private folder for each user and session folder."""

from __future__ import annotations

import os
import stat
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

LONGEST_PATH = 103
"""Bytes in the path of a socket: 108 on Linux and 104 on macOS, with the zero at the end."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where the running program is found.

    Attributes:
        lock: Locked by the one that runs.
        socket: What it listens on.
    """

    lock: Path
    socket: Path


def find(environ: Mapping[str, str], user: int) -> Address:
    """Choose the place: the session's runtime folder, or a private one among the temporary files.

    The same for the program and for every client of the same user, whether started by the desktop, over ssh or by
    cron: without `XDG_RUNTIME_DIR` the folder that systemd makes for each user is looked for.

    Args:
        environ: The environment.
        user: The user's number.
    """
    given = environ.get("XDG_RUNTIME_DIR", "")
    for base in (Path(given), Path("/run/user") / str(user)):
        if base.is_absolute() and _is_folder_of(base, user):
            return _inside(base / "twistbreak", environ, user)
    return _inside(_temporary(f"twistbreak-{user}", environ), environ, user)


def find_mine() -> Address:
    """The address for this process' environment and user."""
    return find(os.environ, user_number())


def user_number() -> int:
    """The user this process works for; 0 where users have no numbers."""
    return os.geteuid() if hasattr(os, "geteuid") else 0


def make_private(folder: Path, user: int) -> None:
    """Make sure that a folder exists and that nobody but this user can enter it.

    Raises:
        PermissionError: It is somebody else's, or no folder; the message says so in a sentence.
        OSError: It cannot be made.
    """
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or (os.name == "posix" and found.st_uid != user):
        raise PermissionError(f"{folder} belongs to somebody else, so the program cannot be reached there safely.")
    if os.name == "posix" and stat.S_IMODE(found.st_mode) & 0o077:
        folder.chmod(0o700)


def _is_folder_of(path: Path, user: int) -> bool:
    # After `su`, XDG_RUNTIME_DIR may still name the other user's folder.
    try:
        found = path.stat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and (os.name != "posix" or found.st_uid == user)


def _inside(folder: Path, environ: Mapping[str, str], user: int) -> Address:
    path = os.fsencode(folder / "control")
    if len(path) > LONGEST_PATH:
        folder = _temporary(f"twistbreak-{user}-{zlib.crc32(path):08x}", environ)
    return Address(folder / "lock", folder / "control")


def _temporary(name: str, environ: Mapping[str, str]) -> Path:
    # TMPDIR may differ between a desktop session and a shell, and may be long: the system's own folder does not.
    # `tempfile` would know all this, but loads OpenSSL for its random names.
    shared = Path("/tmp") if os.name == "posix" else Path(environ.get("TEMP", "."))  # noqa: S108 -- a private folder in it, whose owner is checked before use
    return shared / name
