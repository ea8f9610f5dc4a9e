"""Voices that are programs: each phrase is a child process that reads it, speaks it and ends."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QStandardPaths, QTimer, Slot

LONGEST = timedelta(seconds=15)
"""A program that still speaks then, hangs: no phrase takes half as long."""

USUAL_WORDS = 175
"""Words a minute at 100 percent."""

_END_MS = 500


@dataclass(frozen=True, slots=True)
class Engine:
    """A program that speaks what it reads.

    Attributes:
        name: As found on the search path, or an absolute path.
        options: Makes its options of language, words a minute and what `voices` said.
        voices: Options with which it lists its voices; empty where it needs no list.
        complaint: What it writes to its standard error when it fails although its status is zero.
    """

    name: str
    options: Callable[[str, int, str], list[str]]
    voices: tuple[str, ...] = ()
    complaint: re.Pattern[str] | None = None


def _espeak(language: str, words: int, _voices: str) -> list[str]:
    return ["-v", {"zh": "cmn"}.get(language, language).lower(), "-s", str(words), "--stdin"]


def macos_voice(voices: str, language: str) -> str | None:
    """The first voice for a language in what `say -v ?` prints, such as `Anna  de_DE  # Hallo!`; None: none."""
    for line in voices.splitlines():
        found = re.match(r"(?P<name>.+?)\s+(?P<language>[a-z]{2,3})([_-]\w+)*\s+#", line)
        if found and found["language"] == language.partition("-")[0]:
            return found["name"]
    return None


def _macos(language: str, words: int, voices: str) -> list[str]:
    voice = macos_voice(voices, language)
    return [*(["-v", voice] if voice else []), "-r", str(words), "-f", "-"]


_SAPI = """\
$ErrorActionPreference = 'Stop'
[Console]::InputEncoding = [Text.Encoding]::UTF8
Add-Type -AssemblyName System.Speech
$voice = New-Object System.Speech.Synthesis.SpeechSynthesizer
$language = [Globalization.CultureInfo]::GetCultureInfo($env:TWISTBREAK_LANGUAGE)
$fits = { $_.VoiceInfo.Culture.TwoLetterISOLanguageName -eq $language.TwoLetterISOLanguageName }
$voice.SelectVoice(($voice.GetInstalledVoices() | Where-Object $fits | Select-Object -First 1).VoiceInfo.Name)
$voice.Rate = [int]$env:TWISTBREAK_RATE
$voice.Speak([Console]::In.ReadToEnd())
"""


def _windows(_language: str, _words: int, _voices: str) -> list[str]:
    return ["-NoProfile", "-NonInteractive", "-Command", _SAPI]


_NO_DEVICE = re.compile(r"^error: ", re.MULTILINE)
ESPEAK = (Engine("espeak-ng", _espeak, complaint=_NO_DEVICE), Engine("espeak", _espeak, complaint=_NO_DEVICE))
"""Without a sound device espeak-ng 1.51 complains, and ends as if all were well."""
MACOS = Engine("/usr/bin/say", _macos, ("-v", "?"))
"""Not yet run."""
WINDOWS = Engine("powershell.exe", _windows)
"""Not yet run."""


def sapi_rate(percent: int) -> int:
    """SAPI counts from -10 to 10, a third to three times the usual speed; the scale is the logarithm."""
    from math import log  # noqa: PLC0415 -- for Windows only

    return min(max(round(10 * log(percent / 100, 3)), -10), 10)


def find_program(name: str) -> str:
    """The path of a program, or an empty string."""
    return QStandardPaths.findExecutable(name)


class ProgramVoice:
    """Speaks by a program: see `chain.Engine`.

    Args:
        engine: Which.
        find: Finds a program's path; empty where there is none.
        longest: How long it may take for a phrase.
    """

    def __init__(self, engine: Engine, find: Callable[[str], str] = find_program, longest: timedelta = LONGEST) -> None:
        self._engine = engine
        self._find = find
        self._longest = longest
        self._path = ""
        self._voices = ""
        self._parent: QObject | None = None
        self._gave_up: Callable[[str], None] | None = None
        self._speaking: _Program | None = None
        self._listing: _Program | None = None

    @property
    def name(self) -> str:
        """The program's name."""
        return self._engine.name.rpartition("/")[2]

    def start(self, gave_up: Callable[[str], None], parent: QObject) -> bool:
        """Look whether it is installed, and have it list its voices where that is needed."""
        self._path = self._find(self._engine.name)
        self._gave_up, self._parent = gave_up, parent
        if self._path and self._engine.voices and not self._voices:
            self._listing = _Program(self._listed, self._longest, parent)
            self._listing.begin(self._path, list(self._engine.voices), "")
        return bool(self._path)

    def say(self, phrase: str, language: str, rate: int) -> None:
        """Start the program with a phrase; one that speaks is ended."""
        self.stop()
        if self._parent is None:
            return
        self._speaking = program = _Program(self._spoken, self._longest, self._parent)
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("TWISTBREAK_LANGUAGE", language)
        environment.insert("TWISTBREAK_RATE", str(sapi_rate(rate)))
        program.setProcessEnvironment(environment)
        program.begin(self._path, self._engine.options(language, USUAL_WORDS * rate // 100, self._voices), phrase)

    def stop(self) -> None:
        """End the program in the middle of a word."""
        if self._speaking is not None:
            self._speaking.cut_off()
            self._speaking = None

    def close(self) -> None:
        """End everything."""
        for program in (self._speaking, self._listing):
            if program is not None:
                program.cut_off()
                program.waitForFinished(_END_MS)
        self._speaking = self._listing = None

    def _listed(self, _why: str | None, output: str, _complaints: str) -> None:
        self._listing = None
        self._voices = output

    def _spoken(self, why: str | None, _output: str, complaints: str) -> None:
        self._speaking = None
        complaint = self._engine.complaint
        if why is None and complaint is not None and complaint.search(complaints):
            why = "no sound device"
        if why is not None and self._gave_up is not None:
            self._gave_up(why)


class _Program(QProcess):
    """A run of a program.

    Args:
        ended: Told why it failed, or None, and what it wrote to its two outputs; not called when we have ended it.
        longest: After this it hangs.
        parent: Qt parent.
    """

    def __init__(self, ended: Callable[[str | None, str, str], None], longest: timedelta, parent: QObject) -> None:
        super().__init__(parent)
        self._ended = ended
        self._is_cut_off = False
        self._limit = QTimer(self, singleShot=True, interval=longest // timedelta(milliseconds=1))
        self._limit.timeout.connect(self._hangs)
        self._why: str | None = None
        self.finished.connect(self._finished)
        self.errorOccurred.connect(self._error)

    def begin(self, path: str, options: list[str], text: str) -> None:
        """Start it and let it read a text."""
        self._limit.start()
        self.start(path, options)
        self.write(text.encode() + b"\n")
        self.closeWriteChannel()

    def cut_off(self) -> None:
        """End it at once, without telling."""
        self._is_cut_off = True
        self._limit.stop()
        self.kill()
        if self.state() is QProcess.ProcessState.NotRunning:
            self.deleteLater()

    @Slot()
    def _hangs(self) -> None:
        self._why = "it hangs"
        self.kill()

    @Slot(int, QProcess.ExitStatus)
    def _finished(self, status: int, how: QProcess.ExitStatus) -> None:
        self._limit.stop()
        failed = status != 0 or how is not QProcess.ExitStatus.NormalExit
        if not self._is_cut_off:
            outputs = (self.readAllStandardOutput(), self.readAllStandardError())
            output, complaints = (bytes(each.data()).decode(errors="replace") for each in outputs)
            self._ended((self._why or "it could not speak") if failed else None, output, complaints)
        self.deleteLater()

    @Slot(QProcess.ProcessError)
    def _error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:  # `finished` does not come then
            self._limit.stop()
            if not self._is_cut_off:
                self._ended("it did not start", "", "")
            self.deleteLater()
