"""Players of tones: a small program of the platform plays a file, while ours goes on."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QStandardPaths, QTimer, Signal, Slot

from twistbreak.core.coach.cue import Cue
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import translate
from twistbreak.services.sound.volume import ToneFiles

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Program:
    """A program that plays a file.

    Attributes:
        name: As found on the search path, or an absolute path.
        options: What comes before the file.
    """

    name: str
    options: tuple[str, ...] = ()


LINUX = (Program("pw-play"), Program("paplay"), Program("aplay", ("--quiet",)))
MACOS = (Program("/usr/bin/afplay"),)

MOST_AT_ONCE = 3
"""Tones that may sound together; one more and the oldest is cut off."""

LONGEST = timedelta(seconds=4)
"""A player that is still busy then, hangs: the longest tone has less than two seconds. Shorter than `MOST_AT_ONCE`
swings, so that a hanging one is noticed before it is cut off to make room."""

_END_MS = 500


def find_program(name: str) -> str:
    """The path of a program, or an empty string."""
    return QStandardPaths.findExecutable(name)


class ProgramTonePlayer(QObject):
    """Plays tones by starting a program for each, and never waits for one.

    Where a program fails (no sound server, no device), the next one gets the same tone; where all fail, `beep` is
    called, the log says so once, and the next tone tries them all again: headphones come and go.

    Args:
        sounds: The folder of the tones, `<cue>.wav`.
        cache: Where quieter copies go.
        beep: The last resort.
        programs: In the order they are tried.
        find: Finds a program's path; empty where there is none.
        longest: How long a program may take.
        parent: Qt parent.
    """

    def __init__(
        self,
        sounds: Path,
        cache: Path,
        beep: Callable[[], None],
        *,
        programs: Sequence[Program] = LINUX,
        find: Callable[[str], str] = find_program,
        longest: timedelta = LONGEST,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._files = ToneFiles(sounds, cache)
        self._beep = beep
        self._programs = tuple(programs)
        self._find = find
        self._best = 0
        self._has_played = False
        self._running: list[_Playing] = []
        self._failure = ""
        self._longest = longest
        self._told: set[str] = set()

    def set_volume(self, percent: int) -> None:
        """Choose the volume of the tones to come: 0, silent, to 100."""
        self._files.percent = percent

    def play(self, cue: Cue) -> None:
        """Begin to play a tone, and return at once. Never raises."""
        if self._files.percent == 0:
            return
        try:
            file = self._files.find(cue.value)
        except OSError as error:
            self._fail(f"the tone cannot be made ready ({error})")
            return
        if len(self._running) >= MOST_AT_ONCE:
            self._running[0].cut_off()
        self._try(file, self._best)

    def close(self) -> None:
        """Cut off what still sounds. May be called twice."""
        for playing in tuple(self._running):
            playing.cut_off()
            playing.waitForFinished(_END_MS)

    def status(self) -> SensorStatus:
        """Whether tones can be heard, as far as is known."""
        if self._failure:
            return SensorStatus("sound", False, translate("Sound", "cannot play tones: {why}", why=self._failure))
        if self._has_played:
            name = self._programs[self._best].name
            return SensorStatus("sound", True, translate("Sound", "tones are played by {program}", program=name))
        return self._promise()

    def _promise(self) -> SensorStatus:
        """What is known before the first tone: which program would be tried."""
        for program in self._programs:
            if self._find(program.name):
                how = translate("Sound", "no tone was played yet; {program} will be tried first", program=program.name)
                return SensorStatus("sound", True, how)
        return SensorStatus("sound", False, translate("Sound", "no program that plays tones was found"))

    def _try(self, file: Path, index: int) -> None:
        """Play with the first program from `index` on that is installed."""
        for number in range(index, len(self._programs)):
            program = self._programs[number]
            if path := self._find(program.name):
                playing = _Playing(file, number, self._longest, self)
                playing.ended.connect(self._heed)
                playing.hung.connect(self._end_hanging)
                self._running.append(playing)
                playing.start(path, [*program.options, str(file)])
                return
        self._best = 0
        names = ", ".join(program.name for program in self._programs)
        self._fail(f"no program that plays tones works here (tried {names})")

    @Slot(QObject)
    def _heed(self, playing: _Playing) -> None:
        self._running.remove(playing)
        playing.deleteLater()
        if playing.has_failed:
            self._try(playing.file, playing.rank + 1)
        elif not playing.is_cut_off:
            self._best, self._failure, self._has_played = playing.rank, "", True
            self._told.clear()

    @Slot(QObject)
    def _end_hanging(self, playing: _Playing) -> None:
        """The twist has gone on, so the tone is not played any more; the next one goes to the next program."""
        self._tell(f"{self._programs[playing.rank].name} hangs and is ended")
        self._best = (playing.rank + 1) % len(self._programs)
        playing.cut_off()

    def _fail(self, why: str) -> None:
        self._tell(why)
        self._beep()

    def _tell(self, why: str) -> None:
        """Say in the log what is wrong, once until tones are heard again."""
        if why not in self._told:
            _log.warning("No tones: %s.", why)
        self._told.add(why)
        self._failure = why


class _Playing(QProcess):
    """A program that plays one file.

    Attributes:
        file: What it plays.
        rank: The program's place in the list.
        has_failed: It did not start, or ended with an error of its own.
        is_cut_off: We have ended it.
    """

    ended = Signal(QObject)
    hung = Signal(QObject)
    """It takes too long."""

    def __init__(self, file: Path, rank: int, longest: timedelta, parent: QObject) -> None:
        super().__init__(parent)
        self._limit = QTimer(self, singleShot=True, interval=longest // timedelta(milliseconds=1))
        self._limit.timeout.connect(self._hangs)
        self._limit.start()
        self.file = file
        self.rank = rank
        self.has_failed = False
        self.is_cut_off = False
        for redirect in (self.setStandardOutputFile, self.setStandardErrorFile):
            redirect(QProcess.nullDevice())
        self.setStandardInputFile(QProcess.nullDevice())
        self.finished.connect(self._finished)
        self.errorOccurred.connect(self._error)

    def cut_off(self) -> None:
        """End it at once."""
        self.is_cut_off = True
        self.kill()

    @Slot()
    def _hangs(self) -> None:
        self.hung.emit(self)

    @Slot(int, QProcess.ExitStatus)
    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._limit.stop()
        self.has_failed = not self.is_cut_off and (status != 0 or how is not QProcess.ExitStatus.NormalExit)
        self.ended.emit(self)

    @Slot(QProcess.ProcessError)
    def _error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # `finished` does not come then
            self._limit.stop()
            self.has_failed = True
            self.ended.emit(self)
