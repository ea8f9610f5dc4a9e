"""A real Wayland compositor for a test: KWin without a screen, and input for it.

with KWin() as kwin:
    kwin.move_pointer()
"""

from __future__ import annotations

import os
import shutil
import signal
import socket
import struct
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Self

from support.waiting import until

PROGRAM = "kwin_wayland"


def is_installed() -> bool:
    """Whether there is one."""
    return shutil.which(PROGRAM) is not None and shutil.which("dbus-run-session") is not None


class KWin:
    """KWin on a socket of its own; use it as a context manager.

    Attributes:
        environment: What its clients get to see.
    """

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="twistbreak-kwin-"))
        self._folder.chmod(0o700)
        self._socket = self._folder / "wayland-kwin"
        # Debian's carries a capability (to raise its priority) that a container may refuse; a copy does not.
        program = self._folder / PROGRAM
        shutil.copyfile(str(shutil.which(PROGRAM)), program)
        program.chmod(0o755)
        self.environment = {"WAYLAND_DISPLAY": str(self._socket)}
        with (self._folder / "log").open("wb") as log:
            self._process = subprocess.Popen(
                ["dbus-run-session", "--", str(program), "--virtual", "--socket", self._socket.name,
                 "--no-lockscreen", "--no-global-shortcuts"],
                env={"PATH": os.environ["PATH"], "HOME": str(self._folder), "XDG_RUNTIME_DIR": str(self._folder),
                     "KWIN_WAYLAND_NO_PERMISSION_CHECKS": "1"},
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip

    def __enter__(self) -> Self:
        try:
            until(self._socket.exists, "KWin", within=60)
            self._input = socket.socket(socket.AF_UNIX)
            self._input.connect(str(self._socket))
            self._become_a_mouse()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._input.close()
        self.close()

    def move_pointer(self) -> None:
        """Move it by one pixel."""
        self._ask(4, 1, struct.pack("=ii", 256, 0))

    def close(self) -> None:
        """End it, and the bus that it has to itself."""
        os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(20)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _become_a_mouse(self) -> None:
        """Take up org_kde_kwin_fake_input: objects are 1 display, 2 registry, 3 first round, 4 mouse."""
        self._ask(1, 1, struct.pack("=I", 2))
        self._ask(1, 0, struct.pack("=I", 3))
        interface = b"org_kde_kwin_fake_input\0"
        said = b""
        while interface not in said:
            said += self._input.recv(1 << 16)
        at = said.index(interface)
        (name,) = struct.unpack_from("=I", said, at - 8)
        bound = struct.pack("=II", name, len(interface)) + interface + struct.pack("=II", 1, 4)
        self._ask(2, 0, bound)
        self._ask(4, 0, (struct.pack("=I", 5) + b"test\0\0\0\0") * 2)

    def _ask(self, target: int, request: int, arguments: bytes) -> None:
        self._input.sendall(struct.pack("=II", target, (8 + len(arguments)) << 16 | request) + arguments)
