"""Files that are whole or not there: atomic writes, bounded reads and generations of backups."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from twistbreak.services.paths import ensure_private_folder

PRIVATE = 0o600
"""Permissions of a file that did not exist before."""

GENERATIONS = 3
"""Backups kept of a file."""

_LEFTOVER_AGE_NS = 60 * 10**9
_NONBLOCKING = getattr(os, "O_NONBLOCK", 0)  # Windows has neither pipes in folders nor the flag
_BINARY = getattr(os, "O_BINARY", 0)


def read_bounded(path: Path, limit: int) -> bytes:
    """Read a regular file, never more than `limit` bytes and never waiting for a pipe.

    Raises:
        OSError: It cannot be read; `EFBIG` when it is larger than `limit`, `EINVAL` when it is no regular file.
    """
    with opened(path, os.O_RDONLY) as descriptor:
        data = _read_up_to(descriptor, limit + 1)
    if len(data) > limit:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return data


def read_tail(path: Path, limit: int) -> bytes:
    """Read the last `limit` bytes of a regular file.

    Raises:
        OSError: It cannot be read; `EINVAL` when it is no regular file.
    """
    with opened(path, os.O_RDONLY) as descriptor:
        os.lseek(descriptor, max(os.fstat(descriptor).st_size - limit, 0), os.SEEK_SET)
        return _read_up_to(descriptor, limit)


def reason_of(error: OSError, limit: int) -> str:
    """Why `read_bounded` or `write_atomically` failed, in a few words.

    Args:
        error: What was raised.
        limit: What is read at the most, in bytes.
    """
    if error.errno == errno.EFBIG:
        return f"it is larger than {limit // 1024} KiB"
    return error.strerror or type(error).__name__


@contextmanager
def opened(path: Path, flags: int) -> Generator[int]:
    """Open a regular file, without waiting for a pipe; gives its descriptor.

    Raises:
        OSError: It cannot be opened; `EINVAL` when it is no regular file.
    """
    descriptor = os.open(path, flags | _NONBLOCKING | _BINARY, PRIVATE)
    try:
        _require_regular(path, os.fstat(descriptor).st_mode)
        yield descriptor
    finally:
        os.close(descriptor)


def write_atomically(path: Path, data: bytes, *, fsync: bool, secret: bool = False) -> None:
    """Replace a file in one step: whoever reads it, and whenever the program dies, it is the old or the new one, whole.

    A symbolic link stays one: the file it leads to is replaced. Permissions are kept; a new file is private to its
    owner, and so are folders made for it.

    Args:
        path: The file.
        data: Its whole new contents.
        fsync: Wait until the data has reached the disk, so that a power cut cannot take it.
        secret: Only the owner may read it, whatever held before; a symbolic link is replaced, not followed.

    Raises:
        OSError: Nothing was changed.
    """
    target = path if secret else Path(os.path.realpath(path))
    mode = PRIVATE if secret else _mode_to_keep(path, target)
    ensure_private_folder(target.parent)
    temporary = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        _write_new(temporary, data, mode, fsync=fsync)
        _sweep_leftovers(target, temporary)
        temporary.replace(target)
    except OSError:
        with suppress(OSError):
            temporary.unlink()
        raise
    if fsync:
        _fsync_folder(target.parent)


def add_generation(path: Path, data: bytes) -> None:
    """Keep contents of a file as its newest backup, `~1~`; older ones move back and the oldest goes.

    Raises:
        OSError: It could not be kept; no older backup is lost.
    """
    newcomer = _generation(path, 0)
    write_atomically(newcomer, data, fsync=False)
    for number in range(GENERATIONS - 1, 0, -1):
        with suppress(FileNotFoundError):
            _generation(path, number).replace(_generation(path, number + 1))
    newcomer.replace(_generation(path, 1))


def generations(path: Path) -> Iterator[Path]:
    """Names of the backups of a file, newest first; not all need exist."""
    return (_generation(path, number) for number in range(1, GENERATIONS + 1))


def set_aside(path: Path, data: bytes, most: int = 20) -> Path:
    """Keep a copy of contents that cannot be used, once: `settings.toml.broken-1` and so on.

    Args:
        path: The file that had these contents.
        data: The contents.
        most: When there are so many copies already, the last one is replaced.

    Returns:
        The copy, made now or found from an earlier time.

    Raises:
        OSError: The copy could not be made.
    """
    copy = path.with_name(f"{path.name}.broken-{most}")
    for number in range(1, most + 1):
        copy = path.with_name(f"{path.name}.broken-{number}")
        try:
            if read_bounded(copy, len(data)) == data:
                return copy
        except FileNotFoundError:
            break
        except OSError:
            continue
    write_atomically(copy, data, fsync=True)
    return copy


def _generation(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.~{number}~")


def _read_up_to(descriptor: int, size: int) -> bytes:
    parts: list[bytes] = []
    while size > 0 and (part := os.read(descriptor, min(size, 1 << 20))):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def _require_regular(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if stat.S_ISLNK(mode):  # still one after every link was followed
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))
    if not stat.S_ISREG(mode):
        raise OSError(errno.EINVAL, "It is not an ordinary file", str(path))


def _mode_to_keep(path: Path, target: Path) -> int:
    """The permissions of the file to be replaced; a file that its owner has made read-only is respected."""
    try:
        mode = target.lstat().st_mode
    except FileNotFoundError:
        return PRIVATE
    _require_regular(path, mode)
    if not mode & stat.S_IWUSR:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(path))
    return stat.S_IMODE(mode)


def _write_new(temporary: Path, data: bytes, mode: int, *, fsync: bool) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    try:
        descriptor = os.open(temporary, flags, PRIVATE)
    except FileExistsError:  # an earlier program of the same number died here
        temporary.unlink()
        descriptor = os.open(temporary, flags, PRIVATE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        if fsync:
            os.fsync(descriptor)
    if mode != PRIVATE:
        temporary.chmod(mode)


def _sweep_leftovers(target: Path, temporary: Path) -> None:
    """Remove what programs that were killed while writing have left, by the file system's own clock."""
    with suppress(OSError):
        fresh = temporary.stat().st_mtime_ns
        for other in target.parent.glob(f".{target.name}.*.tmp"):
            if other != temporary and fresh - other.lstat().st_mtime_ns > _LEFTOVER_AGE_NS:
                other.unlink()


def _fsync_folder(folder: Path) -> None:
    with suppress(OSError):  # Windows cannot, and some file systems will not
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
