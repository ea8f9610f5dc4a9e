"""A private X server for a test, and real input in it.

with XServer() as server:
    server.press("a")
"""

from __future__ import annotations

import os
import select
import shutil
import subprocess
from types import TracebackType
from typing import Self


class XServer:
    """Xvfb on a display of its own; use it as a context manager.

    Attributes:
        display: Its name, such as `:3`.
    """

    def __init__(self) -> None:
        for program, package in (("Xvfb", "xvfb"), ("xdotool", "xdotool")):
            if shutil.which(program) is None:
                raise RuntimeError(f"This test needs {program}: install the package {package}, or run `make test`.")
        ours, its = os.pipe()
        # Xvfb takes a free number by itself and writes it down when it is ready.
        self._process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(its), "-screen", "0", "640x480x24", "-nolisten", "tcp", "-noreset"],
            pass_fds=[its],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(its)
        with os.fdopen(ours) as numbers:
            ready, _, _ = select.select([numbers], [], [], 60)
            number = numbers.readline().strip() if ready else ""
        if not number:
            self.kill()
            raise RuntimeError("Xvfb gave no display.")
        self.display = f":{number}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()

    def press(self, key: str) -> None:
        """Press and release a key."""
        self._do("key", key)

    def point(self, x: int, y: int) -> None:
        """Move the pointer."""
        self._do("mousemove", str(x), str(y))

    def kill(self) -> None:
        """End the server without a word, as a crash would. May be called twice."""
        self._process.kill()
        self._process.wait(60)

    def _do(self, *what: str) -> None:
        subprocess.run(["xdotool", *what], env=os.environ | {"DISPLAY": self.display}, check=True, timeout=60)
