from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from twistbreak.services import clock_watch
from twistbreak.services.clock_watch import linux
from twistbreak.services.clock_watch.linux import TimerfdClockWatch
from twistbreak.services.clock_watch.null import NullClockWatch

pytestmark = pytest.mark.usefixtures("qapp")


class Calls:
    def __init__(self) -> None:
        self.count = 0

    def __call__(self) -> None:
        self.count += 1


@pytest.fixture
def pipe(monkeypatch: pytest.MonkeyPatch) -> Iterator[int]:
    """Stands for the kernel's timer: readable as soon as a test writes into it. Nobody sets this machine's clock."""
    readable, writable = os.pipe()
    os.set_blocking(readable, False)
    monkeypatch.setattr(linux, "open_timer", lambda: os.dup(readable))
    monkeypatch.setattr(linux, "arm_timer", lambda _descriptor: None)
    yield writable
    os.close(readable)
    os.close(writable)


def failing_with(number: int) -> Callable[[int, int], bytes]:
    """Read as the kernel does after the clock was set: nothing is there but an error."""

    def read(descriptor: int, size: int) -> bytes:
        os.read(descriptor, size)
        raise OSError(number, os.strerror(number))

    return read


def open_files() -> set[str]:
    found = set[str]()
    for descriptor in Path("/proc/self/fd").iterdir():
        try:
            found.add(f"{descriptor.name} {descriptor.readlink()}")
        except FileNotFoundError:
            continue  # the one that listed them
    return found


def test_setting_the_clock_is_told_each_time(qtbot: QtBot, pipe: int) -> None:
    watch, calls = TimerfdClockWatch(read=failing_with(errno.ECANCELED)), Calls()
    watch.start(calls)
    assert calls.count == 0
    for times in (1, 2, 3):
        os.write(pipe, b"x")
        qtbot.waitUntil(lambda expected=times: calls.count == expected)
    assert watch.status().works
    watch.stop()


def test_a_false_alarm_is_not_told(qtbot: QtBot, pipe: int) -> None:
    reads = 0

    def read(descriptor: int, size: int) -> bytes:
        nonlocal reads
        reads += 1
        os.read(descriptor, size)
        raise BlockingIOError

    watch, calls = TimerfdClockWatch(read=read), Calls()
    watch.start(calls)
    os.write(pipe, b"x")
    qtbot.waitUntil(lambda: reads == 1)
    assert calls.count == 0
    watch.stop()


def test_a_timer_that_fails_is_given_up_and_said(qtbot: QtBot, pipe: int, caplog: pytest.LogCaptureFixture) -> None:
    watch, calls = TimerfdClockWatch(read=failing_with(errno.EIO)), Calls()
    watch.start(calls)
    os.write(pipe, b"x")
    qtbot.waitUntil(lambda: calls.count == 1)
    assert not watch.status().works
    assert "Input/output error" in str(watch.status().how)
    assert "No longer told when the clock is set" in caplog.text
    watch.stop()


def test_a_kernel_without_such_timers_is_said(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse() -> int:
        raise OSError(errno.ENOSYS, "Function not implemented")

    monkeypatch.setattr(linux, "open_timer", refuse)
    watch = TimerfdClockWatch()
    watch.start(Calls())
    assert str(watch.status().how) == "the kernel gives no timer: Function not implemented"
    assert "Function not implemented" in caplog.text
    watch.stop()


def test_a_real_timer_is_opened_stays_quiet_and_is_closed(qtbot: QtBot, tmp_path: Path) -> None:
    before = open_files()
    watch, calls = TimerfdClockWatch(zone_setting=tmp_path / "localtime"), Calls()
    watch.start(calls)
    opened = {name.split(" ")[1] for name in open_files() - before}
    assert opened == {"anon_inode:[timerfd]", "anon_inode:inotify"}
    assert watch.status().works
    qtbot.wait(20)
    assert calls.count == 0
    watch.stop()
    watch.stop()
    assert not watch.status().works
    qtbot.waitUntil(lambda: open_files() == before)


def test_the_kernel_takes_the_timer_for_one_that_is_cancelled_when_the_clock_is_set() -> None:
    descriptor = linux.open_timer()
    information = Path(f"/proc/self/fdinfo/{descriptor}").read_text()
    os.close(descriptor)
    # ABSTIME | CANCEL_ON_SET, octal; clock 0 is CLOCK_REALTIME
    assert "settime flags: 03" in information
    assert "clockid: 0" in information


def test_a_new_time_zone_is_told_and_other_files_are_not(qtbot: QtBot, tmp_path: Path) -> None:
    setting = tmp_path / "localtime"
    setting.symlink_to("/usr/share/zoneinfo/UTC")
    watch, calls = TimerfdClockWatch(zone_setting=setting), Calls()
    watch.start(calls)
    (tmp_path / "hosts").touch()
    qtbot.wait(50)
    assert calls.count == 0
    replacement = tmp_path / "localtime.new"
    replacement.symlink_to("/usr/share/zoneinfo/Asia/Tokyo")
    replacement.replace(setting)
    qtbot.waitUntil(lambda: calls.count == 1)
    watch.stop()


def test_linux_has_the_kernels_word_and_others_say_they_have_none(qapp: QObject) -> None:
    assert isinstance(clock_watch.choose(qapp), TimerfdClockWatch)
    null = NullClockWatch()
    null.start(Calls())
    null.stop()
    assert not null.status().works
    assert str(null.status().how) == "cannot be told when the clock is set on this system"
