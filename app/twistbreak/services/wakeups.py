"""Wakes the program when something is due: APScheduler behind the port `WakeTimer`, without its traps.

What goes wrong with `QtScheduler` as shipped (3.11.3), and what is done here:

* It never stops a timer, so every new schedule leaves one more chain of timers, and they fire after `shutdown()`:
  `_Scheduler` has one timer, which it stops.
* Jobs run in a pool of threads: `DebugExecutor` runs them in the event loop. A job that schedules itself again is
  deleted: our job only emits a signal through a queued connection, and whoever hears it arms the next wake-up.
* A one-shot that is late by more than a second is dropped without a word: `misfire_grace_time` is None.
* It compares wall clocks, so a clock set back by an hour delays everything by an hour: a guard timer, which counts
  real time, delivers the wake-up a moment after the scheduler should have.
* Neither sees suspend, in which Linux stops the clock of every timer: `clock_watch` tells when the machine is back.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from twistbreak.core.ports import Clock
from twistbreak.services.apscheduler_parts import DateTrigger, DebugExecutor, MemoryJobStore, QtScheduler

LONGEST_MS = 2**31 - 1
"""What a Qt timer can hold: 24 days. Longer waits wake up then, find nothing due and go on."""

FAR_S = 5.0
"""Waits longer than this may be bundled with other programs' timers; the rest is then waited for precisely."""

NEAR_S = 2.0
"""The part that is left for a precise wait: a very coarse timer is up to a second off at each end."""

GUARD = timedelta(seconds=3)
"""The guard comes this much later than the scheduler should, so that normally it never has to."""

NEVER = timedelta(days=36525)
"""A century: longer waits would not fit into a date."""

JOB = "wake"


class SchedulerWakeTimer(QObject):
    """One wake-up at a time; implements `core.ports.WakeTimer`.

    A wake-up comes at most a few milliseconds early or late; where somebody sets the clock back, up to `GUARD` plus
    a second late. `due` is always emitted from the event loop, never from within `arm`.

    Args:
        clock: The clock that the scheduler compares with.
        parent: Qt parent.
    """

    due = Signal()
    _fired = Signal(int)

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._turn = 0
        self._guard = QTimer(self)
        self._guard.setSingleShot(True)
        self._guard.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._guard.timeout.connect(self._wake)
        self._fired.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        logging.getLogger("apscheduler").setLevel(logging.WARNING)
        self._scheduler: _Scheduler | None = _Scheduler(self)
        self._scheduler.start()

    def arm(self, delay: timedelta | None) -> None:
        """Replace whatever was armed.

        Args:
            delay: From now, in real time; zero or less: as soon as the event loop turns. None: nothing is armed.
        """
        if self._scheduler is None:
            return
        self._turn += 1
        self._guard.stop()
        self._scheduler.rest()
        if delay is None:
            return
        delay = min(max(delay, timedelta()), NEVER)
        self._guard.start(_milliseconds((delay + GUARD).total_seconds()))
        self._scheduler.run_at(self._clock.now().utc + delay, self._run, self._turn)

    def close(self) -> None:
        """Disarm for good; nothing fires afterwards. May be called twice."""
        if self._scheduler is not None:
            self.arm(None)
            self._scheduler.end()
            self._scheduler = None

    def _run(self, turn: int) -> None:
        """The job: runs inside APScheduler's loop over its jobs, where nothing may be scheduled."""
        self._fired.emit(turn)

    @Slot(int)
    def _hear(self, turn: int) -> None:
        if turn == self._turn:
            self._wake()

    @Slot()
    def _wake(self) -> None:
        self.arm(None)
        self.due.emit()


class _Scheduler(QtScheduler):
    """A `QtScheduler` with one timer of its own that it can stop.

    Args:
        owner: Qt parent of the timer.
    """

    def __init__(self, owner: QObject) -> None:
        self._single = QTimer(owner)
        self._single.setSingleShot(True)
        self._single.timeout.connect(self._process_jobs)
        super().__init__(  # pyright: ignore[reportUnknownMemberType] -- APScheduler has no types
            timezone=UTC,
            executors={"default": DebugExecutor()},
            jobstores={"default": MemoryJobStore()},
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1},
        )

    def run_at(self, when: datetime, job: Callable[[int], None], turn: int) -> None:
        """Have `job(turn)` called from the event loop."""
        trigger = DateTrigger(when, UTC)
        self.add_job(job, trigger, (turn,), id=JOB)  # pyright: ignore[reportUnknownMemberType] -- no types

    def rest(self) -> None:
        """Forget the job, and the timer that would look for it."""
        self.remove_all_jobs()  # pyright: ignore[reportUnknownMemberType] -- APScheduler has no types
        self._single.stop()

    def end(self) -> None:
        """Shut down; there is no thread to wait for."""
        self.shutdown(wait=False)  # pyright: ignore[reportUnknownMemberType] -- APScheduler has no types

    def _start_timer(self, wait_seconds: float | None) -> None:
        self._single.stop()
        if wait_seconds is None:
            return
        far = wait_seconds > FAR_S
        self._single.setTimerType(Qt.TimerType.VeryCoarseTimer if far else Qt.TimerType.PreciseTimer)
        self._single.start(_milliseconds(wait_seconds - NEAR_S if far else wait_seconds))

    def _stop_timer(self) -> None:
        self._single.stop()


def _milliseconds(seconds: float) -> int:
    return min(math.ceil(seconds * 1000), LONGEST_MS)
