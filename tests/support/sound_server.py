"""A private sound server for a test, without hardware: PulseAudio, or PipeWire with its pulse server.

with SoundServer(Kind.PULSEAUDIO) as server:
    recording = server.record("telephone")
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

from support.waiting import until

PULSE_SCRIPT = """
load-module module-native-protocol-unix auth-cookie-enabled=1 socket={socket}
load-module module-null-sink sink_name=speaker
load-module module-null-source source_name=microphone
set-default-source microphone
"""


class Kind(StrEnum):
    """Sound servers."""

    PULSEAUDIO = "pulseaudio"
    PIPEWIRE = "pipewire"


class SoundServer:
    """A sound server with a loudspeaker and a microphone that do not exist.

    Attributes:
        environment: What its clients get to see.
    """

    def __init__(self, kind: Kind) -> None:
        for program in (kind, "pactl", "parec"):
            if shutil.which(program) is None:
                raise RuntimeError(f"This test needs {program}: run `make test`, which installs it.")
        self._kind = kind
        self._folder = Path(tempfile.mkdtemp(prefix="twistbreak-sound-"))
        self._processes: list[subprocess.Popen[bytes]] = []
        runtime = self._folder / "run"
        (runtime / "pulse").mkdir(parents=True, mode=0o700)
        runtime.chmod(0o700)
        self.environment = {
            "HOME": str(self._folder),
            "PATH": os.environ["PATH"],
            "XDG_RUNTIME_DIR": str(runtime),
            "PIPEWIRE_RUNTIME_DIR": str(runtime),
            "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
            "DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nonexistent",
        }
        self.socket = runtime / "pulse" / "native"

    def __enter__(self) -> Self:
        try:
            self.start()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def start(self) -> None:
        """Start it, or start it again, and wait until it answers."""
        if self._kind is Kind.PULSEAUDIO:
            self._start_pulseaudio()
        else:
            self._start_pipewire()

    def record(self, program: str, *options: str, source: str = "microphone") -> subprocess.Popen[bytes]:
        """Record in a program of that name, until it is killed."""
        return self._run("parec", f"--client-name={program}", f"--device={source}", *options)

    def command(self, *what: str) -> str:
        """Have `pactl` do something."""
        answer = self._ask(*what)
        assert answer is not None, what
        return answer

    def kill(self) -> None:
        """End the server without a word, as a crash would."""
        self._server.kill()
        self._server.wait(60)

    def freeze(self) -> None:
        """Let it hang."""
        self._server.send_signal(signal.SIGSTOP)

    def end(self, process: subprocess.Popen[bytes]) -> None:
        """End a program."""
        process.kill()
        process.wait(60)
        self._processes.remove(process)

    def close(self) -> None:
        """End everything."""
        for process in reversed(self._processes):
            process.kill()
            process.wait(60)
        self._processes.clear()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _start_pulseaudio(self) -> None:
        script = self._folder / "script.pa"
        script.write_text(PULSE_SCRIPT.format(socket=self.socket))
        self._server = self._run(
            "pulseaudio", "-n", "-F", str(script), "--daemonize=no", "--use-pid-file=no",
            "--exit-idle-time=-1", "--disable-shm=yes", "--realtime=no", "--high-priority=no",
        )  # fmt: skip
        until(lambda: self._ask("info") is not None, "PulseAudio")

    def _start_pipewire(self) -> None:
        if not self._processes:
            self._run("pipewire")
            until((self.socket.parent.parent / "pipewire-0").exists, "PipeWire")
            # The part that connects streams with devices; the one that looks for hardware needs a system bus.
            self._run("wireplumber", "--config-file", "policy.conf")
        self._server = self._run("pipewire-pulse")
        until(lambda: self._ask("info") is not None, "PipeWire's pulse server")
        self._ask("load-module", "module-null-sink", "sink_name=speaker")
        self._ask("load-module", "module-null-sink", "media.class=Audio/Source/Virtual", "sink_name=microphone")
        until(lambda: "microphone" in (self._ask("list", "short", "sources") or ""), "the microphone")

    def _run(self, *command: str) -> subprocess.Popen[bytes]:
        with (self._folder / "log").open("ab") as log:
            process = subprocess.Popen(
                command, env=self.environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=log
            )
        self._processes.append(process)
        return process

    def _ask(self, *what: str) -> str | None:
        asked = subprocess.run(["pactl", *what], env=self.environment, capture_output=True, check=False, timeout=60)
        return asked.stdout.decode() if asked.returncode == 0 else None
