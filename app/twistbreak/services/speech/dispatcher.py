"""The voice that a Linux desktop has: speech-dispatcher, spoken to through its own socket.

Its program `spd-say` does the same, but leaves no way to stop a phrase that has begun without stopping those of other
programs, such as a screen reader.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QDeadlineTimer, QObject, QProcess, QStandardPaths

from twistbreak.services.presence.unix_link import UnixLink
from twistbreak.services.speech import ssip
from twistbreak.services.speech.ssip import Answer, Answers

_PROGRAM = "speech-dispatcher"
_END_MS = 500
LATE_MS = 2_000
"""A phrase that came while the service was starting is not said later than this."""


def socket_path(environ: Mapping[str, str]) -> str | None:
    """Where speech-dispatcher listens; None when it is on another machine."""
    method, _, place = environ.get("SPEECHD_ADDRESS", "").partition(":")
    if method == "unix_socket" and place:
        return place
    if method:
        return None
    return f"{environ.get('XDG_RUNTIME_DIR', '/nonexistent')}/speech-dispatcher/speechd.sock"


@dataclass(frozen=True, slots=True)
class _Command:
    """A line to send, and who is told of the answer."""

    line: str
    answered: Callable[[Answer], None]


class DispatcherVoice:
    """Speaks by speech-dispatcher, which is started where it does not run: see `chain.Engine`.

    Args:
        environ: The environment, which tells where it listens.
        find: Finds a program's path; empty where there is none.

    Attributes:
        languages: What its voices speak, without regions; empty until it has told.
    """

    def __init__(self, environ: Mapping[str, str], find: Callable[[str], str] = QStandardPaths.findExecutable) -> None:
        self._path = socket_path(environ)
        self._find = find
        self._gave_up: Callable[[str], None] | None = None
        self._link: UnixLink | None = None
        self._starting: _Start | None = None
        self._forget()

    @property
    def name(self) -> str:
        """The program's name."""
        return _PROGRAM

    def start(self, gave_up: Callable[[str], None], parent: QObject) -> bool:
        """Connect; where nobody listens, start the service first."""
        self.close()
        self._gave_up = gave_up
        if self._path is None:
            return False
        self._link = UnixLink(self._received, self._fail, parent)
        if self._connect():
            return True
        program = self._find(_PROGRAM)
        if program:
            self._starting = _Start(program, self._path, self._started, parent)
        return bool(program)

    def say(self, phrase: str, language: str, rate: int) -> None:
        """Speak; while the service is still starting, remember the last phrase."""
        if not self._is_ready:
            self._waiting = (phrase, language, rate)
            self._fresh.setRemainingTime(LATE_MS)
            return
        if language.partition("-")[0].lower() not in self.languages:
            self._why = f"no voice speaks {language}"
            self._ask("NOOP", self._refused)
            return
        self._queue = [command for command in self._queue if command.line.startswith("SET")]
        self._ask("CANCEL SELF")
        if (language, rate) != self._voice:
            self._voice = (language, rate)
            self._ask(f"SET SELF LANGUAGE {language}")
            self._ask(f"SET SELF RATE {ssip.rate(rate)}")
        self._ask("SPEAK")
        self._ask(ssip.spoken(phrase))

    def stop(self) -> None:
        """Be silent; only what we have said is stopped."""
        self._waiting = None
        if self._is_ready:
            self._ask("CANCEL SELF")

    def close(self) -> None:
        """Hang up; what is being spoken then is stopped."""
        if self._link is not None:
            if self._is_ready and not self._asked:
                self._link.send(b"CANCEL SELF\r\nQUIT\r\n")
            self._link.close()
            self._link.deleteLater()
            self._link = None
        if self._starting is not None:
            self._starting.cut_off()
            self._starting = None
        self._forget()

    # Own

    def _forget(self) -> None:
        self._answers = Answers()
        self._queue: list[_Command] = []
        self._asked: _Command | None = None
        self.languages: frozenset[str] = frozenset()
        self._is_ready = False
        self._waiting: tuple[str, str, int] | None = None
        self._fresh = QDeadlineTimer(0)
        self._voice: tuple[str, int] | None = None
        self._why = ""

    def _connect(self) -> bool:
        if self._link is None or self._path is None:
            return False
        try:
            self._link.open(self._path)
        except OSError:
            return False
        self._ask("SET SELF CLIENT_NAME user:twistbreak:coach")
        self._ask("SET SELF PRIORITY MESSAGE")
        self._ask("LIST SYNTHESIS_VOICES", self._listed)
        return True

    def _started(self) -> None:
        self._starting = None
        if not self._connect():
            self._fail("it does not start")

    def _ask(self, line: str, answered: Callable[[Answer], None] | None = None) -> None:
        self._queue.append(_Command(line, answered or self._expect_good))
        self._next()

    def _next(self) -> None:
        """One command at a time: the service answers each before it reads the next."""
        if self._asked is None and self._queue and self._link is not None:
            self._asked = self._queue.pop(0)
            self._link.send(self._asked.line.encode() + b"\r\n")
            self._link.expect(answer=True)

    def _received(self, data: bytes) -> None:
        try:
            answers = self._answers.take(data)
        except ValueError:
            self._fail("it speaks another language than SSIP")
            return
        for answer in answers:
            asked = self._asked
            if answer.is_event or asked is None or self._link is None:
                continue
            self._asked = None
            self._link.expect(answer=False)
            asked.answered(answer)
            self._next()

    def _expect_good(self, answer: Answer) -> None:
        if not answer.is_good:
            self._fail(answer.text.lower())

    def _refused(self, _answer: Answer) -> None:
        self._fail(self._why)

    def _listed(self, answer: Answer) -> None:
        self.languages = ssip.languages(answer)
        if not self.languages:
            self._fail("it has no voices")
            return
        self._is_ready = True
        if self._waiting is not None and not self._fresh.hasExpired():
            self.say(*self._waiting)

    def _fail(self, why: str) -> None:
        gave_up = self._gave_up
        self.close()
        if gave_up is not None:
            gave_up(why)


class _Start(QProcess):
    """Starts the service as its own clients do; it ends when the service listens."""

    def __init__(self, program: str, path: str, done: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._is_cut_off = False
        for redirect in (self.setStandardOutputFile, self.setStandardErrorFile, self.setStandardInputFile):
            redirect(QProcess.nullDevice())
        self.finished.connect(partial(self._over, done))
        self.start(program, ["--spawn", "--communication-method", "unix_socket", "--socket-path", path])

    def cut_off(self) -> None:
        """End it, without telling."""
        self._is_cut_off = True
        self.kill()
        self.waitForFinished(_END_MS)

    def _over(self, done: Callable[[], None], *_how: object) -> None:
        self.deleteLater()
        if not self._is_cut_off:
            done()
