"""The real program, started in a private desktop and spoken to through its own socket."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Sequence
from types import TracebackType
from typing import Any, Self

from support.desktop import Desktop
from support.waiting import until
from twistbreak.core.protocol import Reply, Request
from twistbreak.services.control import address, client

COMMAND = [sys.executable, "-m", "twistbreak"]


class Program:
    """Twist Break, running in a desktop; use it as a context manager.

    Args:
        desktop: Where.
        arguments: Of the command line.
        within: A command that starts the program in another world; see `support.disks`.
        environment: Added to the desktop's.
    """

    def __init__(self, desktop: Desktop, *arguments: str, within: Sequence[str] = (), **environment: str) -> None:
        self.desktop = desktop
        self._socket = address.find(desktop.environment, address.user_number()).socket
        command = [*within, *COMMAND, *arguments]
        self.process: subprocess.Popen[bytes] = desktop.start("program", command, **environment)

    def __enter__(self) -> Self:
        until(self.answers, "the program to answer")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.end()

    def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        """End it with a signal, if it has not ended; returns its exit status (negative for a signal)."""
        if self.process.poll() is None:
            self.process.send_signal(how)
        return self.process.wait(60)

    @property
    def log(self) -> str:
        """What it has written."""
        return self.desktop.log("program")

    def answers(self) -> bool:
        """Whether it is up and listens."""
        if self.process.poll() is not None:
            raise RuntimeError(f"The program ended with status {self.process.returncode}: {self.log}")
        try:
            return client.request(self._socket, Request("status")).ok
        except client.NotRunning:
            return False

    def ask(self, verb: str, **arguments: str) -> Reply:
        """Say a verb of the command line to it."""
        return client.request(self._socket, Request(verb, arguments))

    def status(self) -> dict[str, Any]:
        """What `status --json` prints."""
        reply = self.ask("status")
        if not reply.ok or not isinstance(reply.result, dict):
            raise RuntimeError(f"No status: {reply.error}")
        return dict(reply.result["data"])

    def wait_for_state(self, state: str, *, within: float = 60.0) -> dict[str, Any]:
        """Its status, as soon as that is in this state."""
        until(lambda: self.status()["state"] == state, f"the state {state!r}", within=within, every=0.05)
        return self.status()

    def command_line(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a second `twistbreak` with these arguments to its end."""
        return self.desktop.run([*COMMAND, *arguments])


def reasons(program: Program) -> str:
    """The sentences of the program's why log, a line each."""
    result = program.ask("why").result
    if not isinstance(result, dict):
        raise TypeError(f"No why log: {result!r}")
    return "\n".join(note["text"] for note in result["data"])
