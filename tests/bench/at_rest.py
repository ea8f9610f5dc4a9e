"""Start, memory and cost at rest of a tray program, each in a private desktop session of its own."""

from __future__ import annotations

import statistics
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event

import cost

from support.busserver import MOCK_PYTHON
from support.desktop import Desktop
from support.sound_server import Kind, SoundServer
from support.tray_client import TrayClient
from support.waiting import until

FLOORS = Path(__file__).with_name("floors")
SETTLE_S = 8.0
NOBODY_S = 80.0
"""After this long nobody is there any more, by the settings below, and nothing is left to happen."""
SOON_AWAY = '[reminders]\nidle_limit = "15s"\nnatural_break = "1min"\n'
INPUT_EVERY_S = 10.0
WINDOW_S = 300.0
"""Twice the time between two looks at somebody who sits there, so that no luck decides how many are counted."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A program to measure.

    Attributes:
        name: As in the table.
        command: What starts it.
        has_input: Whether somebody moves the pointer now and then while its cost at rest is measured.
        has_services: Whether the session has everything that our sensors can ask: both buses with their services, and
            a sound server.
    """

    name: str
    command: tuple[str, ...]
    has_input: bool = False
    has_services: bool = False


@dataclass(slots=True)
class Readings:
    """What was read of one candidate, one entry a round."""

    starts_s: list[float] = field(default_factory=list)
    memory: list[cost.Memory] = field(default_factory=list)

    @property
    def start_ms(self) -> float:
        """From the start of the process to the registered icon; median, in milliseconds."""
        return statistics.median(self.starts_s) * 1000

    @property
    def pss(self) -> float:
        """Memory at rest in MiB; median."""
        return statistics.median(memory.pss for memory in self.memory)


@dataclass(frozen=True, slots=True)
class Rest:
    """The cost of doing nothing."""

    wakeups_a_minute: float
    cpu_s_an_hour: float


def floor(name: str, *arguments: str) -> tuple[str, ...]:
    """The command of a program in `floors/`."""
    return sys.executable, str(FLOORS / f"{name}.py"), *arguments


OURS = (sys.executable, "-m", "twistbreak")
BARE = Candidate("bare tray", floor("bare_tray"))
ARMED = Candidate("bare tray with APScheduler", floor("armed_tray"))
BARE_LIGHT = Candidate("bare tray, our theme plug-in", floor("bare_tray", "-platformtheme", "gnome"))
ARMED_LIGHT = Candidate("APScheduler, our theme plug-in", floor("armed_tray", "-platformtheme", "gnome"))
TWIST_BREAK = Candidate("Twist Break", OURS)
TWIST_BREAK_USED = Candidate("Twist Break, somebody there", OURS, has_input=True)
ALL_SENSORS = Candidate("Twist Break, all sensors", OURS, has_input=True, has_services=True)
NO_SENSORS = Candidate("Twist Break, no sensors", floor("without_sensors"), has_input=True, has_services=True)


@contextmanager
def running(candidate: Candidate) -> Iterator[tuple[Desktop, TrayClient, subprocess.Popen[bytes], float]]:
    """Start a candidate in a new session; also gives the seconds until its icon was registered.

    It is started twice, and the second start is the one: the first finds cold caches and an empty home.
    """
    with Desktop() as desktop, ExitStack() as stack:
        if candidate.has_services:
            _start_services(desktop, stack)
        settings = Path(desktop.environment["XDG_CONFIG_HOME"]) / "twistbreak/settings.toml"
        settings.parent.mkdir(parents=True)
        settings.write_text(SOON_AWAY)
        desktop.start_panel()
        with TrayClient(desktop.environment["DBUS_SESSION_BUS_ADDRESS"]) as tray:
            _start(desktop, tray, candidate)
            desktop.stop("program")
            until(lambda: not tray.items(), "the icon to go")
            process, seconds = _start(desktop, tray, candidate)
            yield desktop, tray, process, seconds


def starts_and_memory(candidates: Sequence[Candidate], rounds: int) -> dict[Candidate, Readings]:
    """Measure starts and memory, one session at a time and in turns: a slow spell then touches everybody."""
    readings = {candidate: Readings() for candidate in candidates}
    for _ in range(rounds):
        for candidate in candidates:
            with running(candidate) as (_, _, process, seconds):
                Event().wait(SETTLE_S)
                readings[candidate].starts_s.append(seconds)
                readings[candidate].memory.append(cost.memory(process.pid))
    return readings


def costs_at_rest(candidates: Sequence[Candidate], window_s: float) -> dict[Candidate, Rest]:
    """Measure wake-ups and processor time; side by side, which changes neither."""
    with ThreadPoolExecutor(len(candidates)) as pool:
        return dict(zip(candidates, pool.map(lambda one: _cost_at_rest(one, window_s), candidates), strict=True))


def _start_services(desktop: Desktop, stack: ExitStack) -> None:
    """What a real desktop has and a test's has not: logind on a system bus, notifications, a sound server."""
    sound = stack.enter_context(SoundServer(Kind.PULSEAUDIO))
    desktop.environment["PULSE_SERVER"] = f"unix:{sound.socket}"
    address = desktop.environment["DBUS_SYSTEM_BUS_ADDRESS"]
    desktop.start("system-bus", ["dbus-daemon", "--session", "--nofork", f"--address={address}"])
    until(Path(address.removeprefix("unix:path=")).exists, "the system bus")
    desktop.start("logind", [MOCK_PYTHON, "-m", "dbusmock", "--template", "logind"])
    desktop.start("dunst", ["dunst"])
    until(lambda: desktop.run(["dunstctl", "is-paused"]).returncode == 0, "dunst")


def _start(desktop: Desktop, tray: TrayClient, candidate: Candidate) -> tuple[subprocess.Popen[bytes], float]:
    begun = time.perf_counter()
    process = desktop.start("program", list(candidate.command))
    return process, tray.wait_for_registration() - begun


def _cost_at_rest(candidate: Candidate, window_s: float) -> Rest:
    with running(candidate) as (desktop, _, process, _):
        Event().wait(SETTLE_S if candidate.has_input else NOBODY_S)
        before, begun = cost.work(process.pid), time.perf_counter()
        for seconds in _pieces(window_s, INPUT_EVERY_S):
            if candidate.has_input:
                desktop.run(["xdotool", "mousemove_relative", "--", "1", "0"])
            Event().wait(seconds)
        elapsed = time.perf_counter() - begun
        done = cost.work(process.pid).since(before)
    return Rest(done.wakeups / elapsed * 60, done.cpu_s / elapsed * 3600)


def _pieces(whole: float, piece: float) -> Iterable[float]:
    while whole > 0:
        yield min(whole, piece)
        whole -= piece
