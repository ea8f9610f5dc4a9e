"""Lives through many breaks in a process of its own, and says as JSON what that has left behind.

    PYTHONPATH=tests python tests/soak/breaks.py 1000 200

The numbers: how many breaks, and after how many of them (and at the end) to look at what the process holds.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
import tempfile
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from bench import cost
from soak.desk import Desk
from twistbreak.core.history.rows import Outcome

PROC = Path("/proc/self")


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a process holds between two breaks.

    Attributes:
        breaks: How many it has lived through.
        own_mib: Memory that it has asked for itself, in MiB; files, such as libraries, are not counted.
        pss_mib: Memory, with its share of what others use too, in MiB.
        threads: Running threads.
        descriptors: Open files, sockets and pipes.
        widgets: Widgets of Qt, windows included.
        timers: Timers of Qt's event loop that are armed.
        objects: What Python's garbage collector looks after.
    """

    breaks: int
    own_mib: float
    pss_mib: float
    threads: int
    descriptors: int
    widgets: int
    timers: int
    objects: int


def holdings(breaks: int, desk: Desk) -> Holdings:
    """Look at what is in use: what is left to the collector goes first, and what the C library keeps for later."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    ctypes.CDLL(None).malloc_trim(0)
    memory = cost.memory(os.getpid())
    return Holdings(
        breaks,
        memory.own,
        memory.pss,
        len(list((PROC / "task").iterdir())),
        len(list((PROC / "fd").iterdir())),
        len(QApplication.allWidgets()),
        desk.timers_armed(),
        len(gc.get_objects()),
    )


def soak(app: QApplication, folder: Path, breaks: int, warm_up: int) -> dict[str, object]:
    """Live through them; what is returned can be written as JSON."""
    desk = Desk(app, folder)
    desk.sit_down()
    looks: list[Holdings] = []
    for count in range(1, breaks + 1):
        desk.live_through_a_break()
        gc.collect()
        if count % warm_up == 0 or count == breaks:
            looks.append(holdings(count, desk))
    records = desk.history.breaks(datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC))
    desk.leave()
    return {
        "hours": desk.now / timedelta(hours=1),
        "tones": desk.tones,
        "completed": sum(record.outcome is Outcome.COMPLETED for record in records),
        "failures": [str(failure) for failure in desk.failures],
        "looks": [asdict(look) for look in looks],
    }


def _qt_says(_kind: QtMsgType, _where: object, words: str) -> None:
    """Pass on what Qt says, but for what it says of every window that is not on a screen."""
    if not words.startswith("This plugin does not support"):
        sys.stderr.write(f"Qt: {words}\n")


if __name__ == "__main__":
    qInstallMessageHandler(_qt_says)
    application = QApplication(sys.argv[:1])
    application.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory(prefix="twistbreak-soak-") as name:
        print(json.dumps(soak(application, Path(name), int(sys.argv[1]), int(sys.argv[2]))))
