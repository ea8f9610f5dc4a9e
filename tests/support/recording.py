"""What a private sound server plays, recorded from its loudspeaker's monitor."""

from __future__ import annotations

import math
import subprocess
from array import array
from itertools import pairwise
from pathlib import Path

from support.sound_server import SoundServer
from support.waiting import until

RATE = 22050
_WINDOW = RATE // 100
_SILENT = 300
"""Below this root mean square of 16-bit samples nothing is heard."""


class Recording:
    """Records from now on until `samples` is asked for.

    Args:
        server: The sound server.
        file: Where the samples go, 16 bits, one channel, `RATE` a second.
    """

    def __init__(self, server: SoundServer, file: Path) -> None:
        self._server, self._file = server, file
        self._process: subprocess.Popen[bytes] | None = server.record(
            "tape",
            *("--raw", "--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=20", str(file)),
            source="speaker.monitor",
        )
        until(lambda: file.exists() and file.stat().st_size > 0, "the recording")

    @property
    def length(self) -> float:
        """Seconds recorded so far."""
        return self._file.stat().st_size / 2 / RATE

    def samples(self) -> array[int]:
        """Everything recorded; ends the recording."""
        if self._process is not None:
            self._server.end(self._process)
            self._process = None
        return self.samples_so_far()

    def samples_so_far(self) -> array[int]:
        """What has been recorded up to now; the recording goes on."""
        data = self._file.read_bytes()
        return array("h", data[: len(data) // 2 * 2])


def level(samples: array[int]) -> float:
    """Root mean square."""
    return math.sqrt(sum(sample * sample for sample in samples) / max(len(samples), 1))


def sounds(samples: array[int], *, gap: float = 0.15) -> list[tuple[float, float]]:
    """Where something is heard: beginning and end in seconds, parted by silences of at least `gap` seconds."""
    found: list[list[float]] = []
    for start in range(0, len(samples) - _WINDOW, _WINDOW):
        if level(samples[start : start + _WINDOW]) < _SILENT:
            continue
        at = start / RATE
        if found and at - found[-1][1] < gap:
            found[-1][1] = at
        else:
            found.append([at, at])
    return [(first, last) for first, last in found]


def onsets(samples: array[int], *, rise: float = 1.8, apart: float = 0.12) -> list[float]:
    """Where a new note is struck, in seconds, whether or not the one before still sounds."""
    levels = [level(samples[at : at + _WINDOW]) for at in range(0, len(samples) - _WINDOW, _WINDOW)]
    struck: list[float] = []
    for index, (before, now) in enumerate(zip([0.0, 0.0, *levels], levels, strict=False)):
        at = index * _WINDOW / RATE
        if now > _SILENT and now > rise * before and (not struck or at - struck[-1] > apart):
            struck.append(at)
    return struck


def pitch(samples: array[int], at: float, length: float = 0.08) -> float:
    """Rough pitch in hertz around an instant, by zero crossings."""
    part = samples[round(at * RATE) : round((at + length) * RATE)]
    crossings = sum((before < 0) != (after < 0) for before, after in pairwise(part))
    return crossings * RATE / 2 / len(part)
