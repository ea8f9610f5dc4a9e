"""What a process and its children cost, as Linux counts it in `/proc`."""

from __future__ import annotations

import os
import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

PROC = Path("/proc")
NANOSECONDS = 1e9
KIB_A_MIB = 1024
SWITCHES = re.compile(r"^voluntary_ctxt_switches:\s+(\d+)", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Memory:
    """Memory in MiB.

    Attributes:
        pss: Proportional set size: own pages, and a share of those that others map too.
        own: What it has asked for itself: no files, so no matter who else has the same libraries loaded.
    """

    pss: float
    own: float


@dataclass(frozen=True, slots=True)
class Work:
    """What a process tree has done so far.

    Attributes:
        wakeups: Voluntary context switches of all threads: each is one time it went to sleep, so was woken.
        cpu_s: Processor time in seconds, children that have ended included.
    """

    wakeups: int
    cpu_s: float

    def since(self, before: Work) -> Work:
        """What was done between two readings."""
        return Work(self.wakeups - before.wakeups, self.cpu_s - before.cpu_s)


def tree(root: int) -> list[int]:
    """A process and all its descendants."""
    parents = {int(folder.name): _fields(folder)[1] for folder in PROC.glob("[0-9]*") if _fields(folder)}
    found = [root]
    for pid in found:
        found += [child for child, parent in parents.items() if int(parent) == pid]
    return found


def memory(root: int) -> Memory:
    """Memory of a process tree now."""
    pss = own = 0
    for pid in tree(root):
        with suppress(OSError):
            text = (PROC / str(pid) / "smaps_rollup").read_text()
            sizes = {name: int(kib) for name, kib in re.findall(r"^(\w+):\s+(\d+) kB", text, re.MULTILINE)}
            pss += sizes["Pss"]
            own += sizes["Anonymous"] + sizes["Swap"]
    return Memory(pss / KIB_A_MIB, own / KIB_A_MIB)


def work(root: int) -> Work:
    """What a process tree has done so far."""
    wakeups, cpu_s = 0, 0.0
    ticks_a_second = os.sysconf("SC_CLK_TCK")
    for pid in tree(root):
        with suppress(OSError):
            _, _, _, _, ended_user, ended_system = _fields(PROC / str(pid))
            cpu_s += (int(ended_user) + int(ended_system)) / ticks_a_second
            for task in (PROC / str(pid) / "task").iterdir():
                wakeups += sum(int(count) for count in SWITCHES.findall((task / "status").read_text()))
                cpu_s += int((task / "schedstat").read_text().split()[0]) / NANOSECONDS
    return Work(wakeups, cpu_s)


def _fields(folder: Path) -> tuple[str, ...]:
    """State, parent, own user and system ticks, ended children's user and system ticks; empty if it is gone."""
    try:
        fields = (folder / "stat").read_text().rpartition(")")[2].split()
    except OSError:
        return ()
    return fields[0], fields[1], *fields[11:15]


def strangers_mapping(library: str) -> int:
    """How many processes have a library mapped now: they share its pages, and so lower everybody's share."""
    count = 0
    for folder in PROC.glob("[0-9]*"):
        with suppress(OSError):
            count += library in (folder / "maps").read_text()
    return count
