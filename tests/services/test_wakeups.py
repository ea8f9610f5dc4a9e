from __future__ import annotations

import logging
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo

import apscheduler.schedulers.base
import pytest
from PySide6.QtCore import QObject, QThread, QTimer
from pytestqt.qtbot import QtBot

from twistbreak.core.clock import Moment
from twistbreak.services import wakeups
from twistbreak.services.wakeups import SchedulerWakeTimer

MOMENT = timedelta(milliseconds=20)


class WallClock:
    """A wall clock that runs on and that a test sets; APScheduler and the adapter read this one."""

    def __init__(self, real: type[datetime]) -> None:
        self._real = real
        self.set_by = timedelta()

    def now(self) -> Moment:
        return Moment(utc=self._real.now(UTC) + self.set_by, awake=timedelta())


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> WallClock:
    clock = WallClock(datetime)

    class _Datetime(datetime):
        @classmethod
        def now(cls, tz: tzinfo | None = None) -> datetime:
            return clock.now().utc.astimezone(tz)

    monkeypatch.setattr(apscheduler.schedulers.base, "datetime", _Datetime)
    return clock


@pytest.fixture
def timer(qtbot: QtBot, clock: WallClock) -> Iterator[SchedulerWakeTimer]:
    del qtbot
    timer = SchedulerWakeTimer(clock)
    yield timer
    timer.close()


class Wakes(QObject):
    """Counts wake-ups."""

    def __init__(self, timer: SchedulerWakeTimer) -> None:
        super().__init__()
        self.count = 0
        self.threads: set[QThread] = set()
        timer.due.connect(self._due)

    def _due(self) -> None:
        self.count += 1
        self.threads.add(QThread.currentThread())


def pass_time(qtbot: QtBot, ms: int) -> None:
    """Let the event loop run for a while, to see that nothing more comes."""
    bell = QTimer()
    bell.setSingleShot(True)
    with qtbot.waitSignal(bell.timeout):
        bell.start(ms)


def active(timer: SchedulerWakeTimer) -> list[QTimer]:
    return [each for each in timer.findChildren(QTimer) if each.isActive()]


def test_it_wakes_once_in_the_event_loops_own_thread(qtbot: QtBot, timer: SchedulerWakeTimer) -> None:
    wakes = Wakes(timer)
    with qtbot.waitSignal(timer.due):
        timer.arm(MOMENT)
    pass_time(qtbot, 60)
    assert wakes.count == 1
    assert wakes.threads == {QThread.currentThread()}
    assert active(timer) == []


@pytest.mark.parametrize("delay", [timedelta(), timedelta(seconds=-30), timedelta(microseconds=1)])
def test_something_already_due_wakes_at_the_next_turn_and_not_from_within_arm(
    qtbot: QtBot, timer: SchedulerWakeTimer, delay: timedelta
) -> None:
    wakes = Wakes(timer)
    with qtbot.waitSignal(timer.due):
        timer.arm(delay)
        assert wakes.count == 0


def test_a_thousand_new_schedules_leave_two_timers_one_job_and_one_wake_up(
    qtbot: QtBot, timer: SchedulerWakeTimer
) -> None:
    wakes = Wakes(timer)
    for _ in range(1000):
        timer.arm(timedelta(minutes=30))
        qtbot.wait(0)
    assert len(timer.findChildren(QTimer)) == 2
    with qtbot.waitSignal(timer.due):
        for _ in range(1000):
            timer.arm(MOMENT)
        assert len(active(timer)) == 2
    pass_time(qtbot, 100)
    assert wakes.count == 1


def test_nothing_armed_means_no_timer_runs(qtbot: QtBot, timer: SchedulerWakeTimer) -> None:
    wakes = Wakes(timer)
    timer.arm(MOMENT)
    timer.arm(None)
    pass_time(qtbot, 60)
    assert (wakes.count, active(timer)) == (0, [])


def test_no_timer_runs_and_nothing_fires_after_close(qtbot: QtBot, timer: SchedulerWakeTimer) -> None:
    wakes = Wakes(timer)
    timer.arm(MOMENT)
    timer.close()
    timer.close()
    timer.arm(MOMENT)
    assert active(timer) == []
    pass_time(qtbot, 60)
    assert wakes.count == 0


def test_a_wake_up_on_its_way_when_the_timer_closes_is_dropped(qtbot: QtBot, timer: SchedulerWakeTimer) -> None:
    wakes = Wakes(timer)
    timer.arm(timedelta(minutes=1))
    timer._run(timer._turn)  # what the job does: it queues the wake-up
    timer.close()
    pass_time(qtbot, 40)
    assert wakes.count == 0


def test_arming_again_when_woken_works_for_ever(qtbot: QtBot, timer: SchedulerWakeTimer) -> None:
    wakes = Wakes(timer)
    timer.due.connect(lambda: timer.arm(timedelta()))
    timer.arm(timedelta())
    qtbot.waitUntil(lambda: wakes.count >= 50)
    assert len(timer.findChildren(QTimer)) == 2


def test_a_nested_event_loop_in_the_listener_wakes_nobody_twice(qtbot: QtBot, timer: SchedulerWakeTimer) -> None:
    wakes = Wakes(timer)
    timer.due.connect(lambda: pass_time(qtbot, 40))
    with qtbot.waitSignal(timer.due):
        timer.arm(MOMENT)
    pass_time(qtbot, 40)
    assert wakes.count == 1


def test_a_wake_up_late_by_hours_still_comes(qtbot: QtBot, clock: WallClock, timer: SchedulerWakeTimer) -> None:
    with qtbot.waitSignal(timer.due):
        timer.arm(timedelta(milliseconds=200))
        clock.set_by = timedelta(hours=3)


def test_a_clock_set_back_an_hour_delays_nothing_but_for_the_guard(
    qtbot: QtBot, clock: WallClock, timer: SchedulerWakeTimer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(wakeups, "GUARD", timedelta(milliseconds=500))
    wakes = Wakes(timer)
    with qtbot.waitSignal(timer.due):
        timer.arm(timedelta(milliseconds=100))
        clock.set_by = timedelta(hours=-1)
    assert (wakes.count, active(timer)) == (1, [])


def test_without_the_guard_a_clock_set_back_would_delay(
    qtbot: QtBot, clock: WallClock, timer: SchedulerWakeTimer
) -> None:
    wakes = Wakes(timer)
    timer.arm(MOMENT)
    clock.set_by = timedelta(hours=-1)
    pass_time(qtbot, 100)
    assert wakes.count == 0
    assert sorted(each.interval() // 60_000 for each in active(timer)) == [0, 59]


def test_a_long_wait_is_coarse_and_ends_precisely(qtbot: QtBot, clock: WallClock, timer: SchedulerWakeTimer) -> None:
    timer.arm(timedelta(minutes=30))
    scheduler, guard = sorted(timer.findChildren(QTimer), key=QTimer.interval)
    qtbot.waitUntil(lambda: scheduler.interval() > 0)
    assert guard.interval() == (30 * 60 + 3) * 1000
    assert 30 * 60 - 3 < scheduler.interval() / 1000 <= 30 * 60 - 2
    assert scheduler.timerType() == scheduler.timerType().VeryCoarseTimer
    clock.set_by = timedelta(minutes=30, seconds=-1.5)  # as if the coarse part had passed
    scheduler.setInterval(0)
    qtbot.waitUntil(lambda: scheduler.interval() > 0)
    assert scheduler.interval() <= 1500
    assert scheduler.timerType() == scheduler.timerType().PreciseTimer


def test_a_wait_of_centuries_is_no_error(timer: SchedulerWakeTimer) -> None:
    timer.arm(timedelta.max)
    assert [each.isActive() for each in timer.findChildren(QTimer)] == [True, True]


def test_the_scheduler_says_nothing_below_a_warning(qtbot: QtBot, timer: SchedulerWakeTimer) -> None:
    records: list[logging.LogRecord] = []

    class Listener(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            records.append(record)

    listener = Listener()
    logging.getLogger("apscheduler").addHandler(listener)
    with qtbot.waitSignal(timer.due):
        timer.arm(MOMENT)
    timer.close()
    logging.getLogger("apscheduler").removeHandler(listener)
    assert records == []


def test_apscheduler_is_loaded_without_asyncio_tls_process_pools_and_mail() -> None:
    program = (
        "import sys, twistbreak.services.wakeups;"
        "print(sorted({'asyncio', 'ssl', 'multiprocessing', 'email', 'concurrent.futures', 'importlib.metadata',"
        " 'tzlocal', 'uuid'}"
        " & set(sys.modules)));"
        "import asyncio, importlib.metadata, tzlocal, uuid, apscheduler.executors.pool;"
        "print(asyncio.run.__name__, uuid.uuid4.__name__, tzlocal.get_localzone.__name__,"
        " importlib.metadata.version('apscheduler')[0],"
        " apscheduler.executors.pool.ThreadPoolExecutor.__name__)"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout == "[]\nrun uuid4 get_localzone 3 ThreadPoolExecutor\n"


def test_a_version_that_wants_more_than_the_stand_ins_have_is_loaded_whole() -> None:
    program = (
        "import sys, types;"
        "from twistbreak.services import apscheduler_parts as parts;"
        "[sys.modules.pop(name) for name in list(sys.modules) if name.startswith('apscheduler')];"
        "parts.load({'asyncio': {}});"
        "print(sys.modules['apscheduler.util'].iscoroutinefunction.__module__, 'ssl' in sys.modules)"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout == "asyncio.coroutines True\n"
