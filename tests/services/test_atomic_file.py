"""A file is the old or the new one, whole; and nothing else is harmed."""

from __future__ import annotations

import errno
import os
import resource
import signal
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from twistbreak.services.atomic_file import (
    add_generation,
    generations,
    read_bounded,
    read_tail,
    set_aside,
    write_atomically,
)


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@contextmanager
def full_disk() -> Iterator[None]:
    """Let no file grow: what a full disk looks like to a program."""
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        signal.signal(signal.SIGXFSZ, handler)


def test_a_new_file_and_its_folders_are_private(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "file"
    before = os.umask(0)
    try:
        write_atomically(path, b"x", fsync=True)
    finally:
        os.umask(before)
    assert path.read_bytes() == b"x"
    assert [mode(path), mode(path.parent), mode(path.parent.parent)] == [0o600, 0o700, 0o700]


def test_the_permissions_the_user_gave_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new", fsync=False)
    assert (path.read_bytes(), mode(path)) == (b"new", 0o640)


def test_a_file_that_its_owner_made_read_only_is_respected(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    path.chmod(0o400)
    with pytest.raises(PermissionError):
        write_atomically(path, b"new", fsync=False)
    assert path.read_bytes() == b"old"


def test_a_link_stays_a_link_and_its_target_is_written(tmp_path: Path) -> None:
    (tmp_path / "dotfiles").mkdir()
    target, link = tmp_path / "dotfiles" / "target", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write_atomically(link, b"new", fsync=False)
    assert link.is_symlink()
    assert target.read_bytes() == b"new"
    assert names(target.parent) == ["target"]


def test_a_dangling_link_gets_its_target(tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "later")
    write_atomically(link, b"new", fsync=False)
    assert link.is_symlink()
    assert (tmp_path / "later").read_bytes() == b"new"


def test_what_is_no_file_is_neither_read_nor_replaced(tmp_path: Path) -> None:
    loop, folder, pipe = tmp_path / "loop", tmp_path / "folder", tmp_path / "pipe"
    loop.symlink_to(loop)
    folder.mkdir()
    os.mkfifo(pipe)
    for path, number in ((loop, errno.ELOOP), (folder, errno.EISDIR), (pipe, errno.EINVAL)):
        with pytest.raises(OSError) as reading:  # noqa: PT011 -- the number is checked below
            read_bounded(path, 10)
        with pytest.raises(OSError) as writing:  # noqa: PT011 -- the number is checked below
            write_atomically(path, b"new", fsync=False)
        assert (reading.value.errno, writing.value.errno) == (number, number)
    assert names(tmp_path) == ["folder", "loop", "pipe"]


def test_a_file_in_the_place_of_the_folder_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match=r"Not a directory|File exists"):
        write_atomically(tmp_path / "file" / "inner", b"new", fsync=False)


def test_only_so_much_is_read(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"12345")
    assert read_bounded(path, 5) == b"12345"
    with pytest.raises(OSError, match="File too large"):
        read_bounded(path, 4)
    assert read_tail(path, 2) == b"45"
    assert read_tail(path, 99) == b"12345"


def test_a_huge_file_is_refused_without_reading_it(tmp_path: Path) -> None:
    path = tmp_path / "file"
    with path.open("wb") as file:
        file.truncate(100 * 2**30)
    with pytest.raises(OSError, match="File too large"):
        read_bounded(path, 1000)
    assert read_tail(path, 3) == b"\0\0\0"


def test_a_full_disk_changes_nothing_and_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"old")
    with full_disk(), pytest.raises(OSError, match="File too large"):
        write_atomically(path, b"new", fsync=True)
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["file"]


def test_leftovers_of_killed_programs_are_swept_when_they_are_old(tmp_path: Path) -> None:
    old, fresh, other = (tmp_path / name for name in (".file.123.tmp", ".file.124.tmp", ".other.123.tmp"))
    for path in (old, fresh, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (0, 0))
    write_atomically(tmp_path / "file", b"x", fsync=False)
    assert names(tmp_path) == [".file.124.tmp", ".other.123.tmp", "file"]


def test_a_leftover_of_our_own_number_is_no_obstacle(tmp_path: Path) -> None:
    (tmp_path / f".file.{os.getpid()}.tmp").write_bytes(b"torn")
    write_atomically(tmp_path / "file", b"x", fsync=False)
    assert names(tmp_path) == ["file"]


def test_generations_move_back_and_the_oldest_goes(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for data in (b"1", b"2", b"3", b"4"):
        add_generation(path, data)
    assert [backup.read_bytes() for backup in generations(path)] == [b"4", b"3", b"2"]
    assert names(tmp_path) == ["file.~1~", "file.~2~", "file.~3~"]


def test_no_generation_is_lost_to_a_full_disk_however_often_it_is_tried(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for data in (b"1", b"2", b"3"):
        add_generation(path, data)
    with full_disk():
        for _ in range(5):
            with pytest.raises(OSError, match="File too large"):
                add_generation(path, b"4")
    assert [backup.read_bytes() for backup in generations(path)] == [b"3", b"2", b"1"]


def test_broken_contents_are_set_aside_once_each(tmp_path: Path) -> None:
    path = tmp_path / "file"
    assert [set_aside(path, data).name for data in (b"a", b"b", b"a", b"longer", b"b")] == [
        "file.broken-1", "file.broken-2", "file.broken-1", "file.broken-3", "file.broken-2",
    ]  # fmt: skip
    assert (tmp_path / "file.broken-2").read_bytes() == b"b"


def test_there_is_a_last_broken_copy(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for number in range(6):
        set_aside(path, str(number).encode(), most=3)
    assert names(tmp_path) == ["file.broken-1", "file.broken-2", "file.broken-3"]
    assert (tmp_path / "file.broken-3").read_bytes() == b"5"


WRITER = """
import sys
from pathlib import Path
from twistbreak.services.atomic_file import write_atomically
path = Path(sys.argv[1])
number = 0
while True:
    number += 1
    write_atomically(path, (b"%08d" % number) * 4000, fsync=False)
    if number == 3:
        print("going", flush=True)
"""


def test_a_reader_never_sees_a_torn_file_and_kill_9_leaves_a_whole_one(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for _ in range(5):
        with subprocess.Popen([sys.executable, "-c", WRITER, path], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == b"going\n"
            try:
                for _ in range(200):
                    data = path.read_bytes()
                    assert data == data[:8] * 4000
            finally:
                writer.kill()
        data = path.read_bytes()
        assert data == data[:8] * 4000
