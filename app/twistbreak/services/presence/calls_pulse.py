"""The microphone in use, on Linux: the sound server, PulseAudio or PipeWire, tells when a program begins to record.

There is no thread and no polling in this, and no libpulse: Python's libraries for it either wait for each answer or
need an event loop of their own. See `pulse_wire` for the protocol.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from twistbreak.core.clock import Busy, BusyKind
from twistbreak.core.ports import SensorStatus
from twistbreak.core.text import Text, translate
from twistbreak.services.presence import pulse_wire as wire
from twistbreak.services.presence.programs import Ignored
from twistbreak.services.presence.pulse_wire import Command, Packet, Packets, Recording, Values, WireError
from twistbreak.services.presence.retry import Retry
from twistbreak.services.presence.unix_link import UnixLink

_log = logging.getLogger(__name__)


def server_socket(environ: Mapping[str, str]) -> str | None:
    """Where the sound server of this session listens; None when it is on another machine."""
    servers = environ.get("PULSE_SERVER", "").split()
    for server in servers:
        place = server.rpartition("}")[2]  # {machine}address
        path = place.removeprefix("unix:")
        if path.startswith("/"):
            return path
    if servers:
        return None
    if folder := environ.get("PULSE_RUNTIME_PATH"):
        return f"{folder}/native"
    return f"{environ.get('XDG_RUNTIME_DIR', '/nonexistent')}/pulse/native"


def read_cookie(environ: Mapping[str, str]) -> bytes:
    """The secret that the sound server shares with its user.

    Returns:
        Zeros where there is none: a server of the same user lets us in by our user number.
    """
    home = Path(environ.get("HOME", "/"))
    config = Path(environ.get("XDG_CONFIG_HOME") or home / ".config")
    named = environ.get("PULSE_COOKIE")
    for place in ([Path(named)] if named else []) + [config / "pulse/cookie", home / ".pulse-cookie"]:
        try:
            cookie = place.read_bytes()
        except OSError:
            continue
        if len(cookie) == wire.COOKIE_SIZE:
            return cookie
    return bytes(wire.COOKIE_SIZE)


@dataclass(frozen=True, slots=True)
class _Question:
    """What to do with the answer to a request.

    Attributes:
        answered: Called with it.
        refused: Called when there is none; None: then the server is of no use.
    """

    answered: Callable[[Values], None]
    refused: Callable[[], None] | None


class PulseCallSensor(QObject):
    """Implements `core.ports.BusySensor`: somebody records from a microphone.

    Paused streams, level meters (a mixer's, a panel's) and recordings of what the loudspeaker plays are no calls.

    Args:
        environ: The environment, which tells where the sound server is.
        parent: Qt parent.
    """

    def __init__(self, environ: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._environ = environ
        self._path = server_socket(environ)
        self._ignored = Ignored()
        self._changed: Callable[[], None] | None = None
        self._link = UnixLink(self._received, self._lost, self)
        self._retry = Retry(self._open, self)
        self._forget()

    def set_ignored(self, names: Iterable[str]) -> None:
        """Pass over these programs from now on; see `programs.Ignored`."""
        self._ignored = Ignored(names)
        self._compare()

    def start(self, changed: Callable[[], None]) -> None:
        """Begin to watch; see `core.ports.Sensor`. A server that cannot be reached is tried again later."""
        self.stop()
        self._changed = changed
        self._open()

    def stop(self) -> None:
        """Stop watching; may be called twice."""
        self._changed = None
        self._retry.reset()
        self._link.close()
        self._forget()

    def busy(self) -> frozenset[Busy]:
        """The programs that record."""
        return self._calls

    def status(self) -> SensorStatus:
        """What is seen."""
        return SensorStatus("microphone", self._listening, self._how())

    def _how(self) -> Text:
        if self._listening:
            return translate("Sensor", "the sound server tells when a program uses the microphone")
        if self._path is None:
            return translate("Sensor", "cannot see the microphone: the sound server is on another machine")
        if self._retry.is_waiting:
            return translate("Sensor", "cannot see the microphone: no sound server answers; trying again")
        if self._changed is not None:
            return translate("Sensor", "asking the sound server")
        return translate("Sensor", "not watching")

    # The connection

    def _forget(self) -> None:
        self._packets = Packets()
        self._questions: dict[int, _Question] = {}
        self._tag = 0
        self._listening = False
        self._is_stale = False
        self._recordings: list[Recording] = []
        self._is_monitor: dict[int, bool] = {}
        self._calls: frozenset[Busy] = frozenset()

    def _open(self) -> None:
        if self._path is None:
            return
        try:
            self._link.open(self._path)
        except OSError as error:
            self._retry.lost(f"Cannot reach the sound server ({self._path}: {error.strerror})")
            return
        cookie = wire.arbitrary(read_cookie(self._environ))
        self._ask(Command.AUTH, self._let_in, wire.number(wire.VERSION), cookie, signed=True)

    def _ask(
        self,
        command: Command,
        answered: Callable[[Values], None],
        *values: bytes,
        refused: Callable[[], None] | None = None,
        signed: bool = False,
    ) -> None:
        self._tag += 1
        self._questions[self._tag] = _Question(answered, refused)
        self._link.send(wire.packet(command, self._tag, *values), signed=signed)
        self._link.expect(answer=True)

    def _received(self, data: bytes) -> None:
        try:
            for packet in self._packets.feed(data):
                self._take(packet)
        except WireError as error:
            self._link.close()
            self._lost(str(error))
            return
        if self._questions:
            return
        self._link.expect(answer=False)
        if self._is_stale:
            self._is_stale = False
            self._ask(Command.GET_SOURCE_OUTPUT_INFO_LIST, self._told_recordings)
        else:
            self._compare()

    def _take(self, packet: Packet) -> None:
        if packet.command == Command.SUBSCRIBE_EVENT:
            self._is_stale = True  # several events in a row make one question
            return
        question = self._questions.pop(packet.tag, None)
        if question is None:
            return
        if packet.command == Command.REPLY:
            question.answered(packet.values)
        elif question.refused is not None:
            question.refused()
        else:
            raise WireError(f"it refuses with error {packet.values.number()}")

    def _lost(self, why: str) -> None:
        had = self._listening
        self._forget()
        self._retry.lost(f"Lost the sound server: {why}")
        if had:
            self._tell()

    # The conversation

    def _let_in(self, values: Values) -> None:
        values.number()  # the version it speaks with us
        name = wire.properties({"application.name": "Twist Break", "application.icon_name": "twistbreak"})
        self._ask(Command.SET_CLIENT_NAME, _heard, name)
        self._ask(Command.SUBSCRIBE, self._subscribed, wire.number(wire.SOURCE_OUTPUTS))

    def _subscribed(self, _values: Values) -> None:
        self._listening = self._is_stale = True
        self._retry.reset()
        _log.info("The sound server tells who records.")

    def _told_recordings(self, values: Values) -> None:
        self._recordings = wire.read_recordings(values)
        sources = {recording.source for recording in self._recordings} - {wire.NONE}
        self._is_monitor = {source: known for source, known in self._is_monitor.items() if source in sources}
        for source in sources - self._is_monitor.keys():
            answered, refused = partial(self._told_source, source), partial(self._told_nothing, source)
            self._ask(Command.GET_SOURCE_INFO, answered, wire.number(source), wire.text(None), refused=refused)

    def _told_source(self, source: int, values: Values) -> None:
        self._is_monitor[source] = wire.read_is_monitor(values)

    def _told_nothing(self, source: int) -> None:
        """The source has gone before it could be asked about; nobody records from it."""
        self._is_monitor[source] = True

    # What it means

    def _compare(self) -> None:
        calls = frozenset(
            Busy(BusyKind.CALL, recording.names[0] if recording.names else "")
            for recording in self._recordings
            if self._is_call(recording)
        )
        if calls != self._calls:
            self._calls = calls
            self._tell()

    def _is_call(self, recording: Recording) -> bool:
        return (
            not recording.is_paused
            and recording.client != wire.NONE
            and not recording.is_meter
            and self._is_monitor.get(recording.source) is False
            and not self._ignored.covers(recording.names)
        )

    def _tell(self) -> None:
        if self._changed is not None:
            self._changed()


def _heard(_values: Values) -> None:
    """Nothing to do with that answer."""
