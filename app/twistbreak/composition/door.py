"""The door for other programs: the socket, and who answers at it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from twistbreak.composition.memory import Memory
from twistbreak.composition.rules import Rules
from twistbreak.core.clock import Moment
from twistbreak.core.ports import Journal
from twistbreak.core.protocol import Json, Reply, Request
from twistbreak.services.control.server import ControlServer

if TYPE_CHECKING:
    from twistbreak.composition.remote import Running

_log = logging.getLogger(__name__)


class Door(QObject):
    """Lets the user's own commands in.

    Args:
        socket: Where; None: nowhere.
        running: The program they are for.
        rules: Settings and twists.
        journal: The why log.
        memory: The history.
        now: Reads the clock.
        parent: Qt parent.
    """

    def __init__(
        self,
        socket: Path | None,
        running: Running,
        rules: Rules,
        journal: Journal,
        memory: Memory,
        now: Callable[[], Moment],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._running, self._rules, self._journal, self._memory, self._now = running, rules, journal, memory, now
        self._server = ControlServer(socket, self._answer, parent=self) if socket else None

    def open(self) -> None:
        """Listen from now on."""
        if self._server is None:
            return
        try:
            self._server.listen()
        except OSError as error:
            _log.warning("Commands cannot reach the program: %s.", error)

    def close(self) -> None:
        """Listen no more; may be called twice."""
        if self._server is not None:
            self._server.close()

    def _answer(self, request: Request) -> Reply:
        from twistbreak.composition.remote import Answers  # noqa: PLC0415 -- loads with the first question

        rules = self._rules
        answers = Answers(rules.file, rules.read_twists, self._journal, self._now, self._answer_data, self._running)
        return answers(request)

    def _answer_data(self, verb: str, args: Mapping[str, Json]) -> Reply:
        from twistbreak.composition.remote_data import DataAnswers  # noqa: PLC0415 -- loads late

        return DataAnswers(self._memory.keeping, self._now, self._rules.is_working_day)(verb, args)
