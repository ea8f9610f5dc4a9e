"""A private bus for a test, with real and pretended services on it.

with BusServer() as server:
    server.mock("org.example.Thing", "/org/example/Thing", "org.example.Thing")
    client = server.client()
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from jeepney import DBusAddress, MessageType, new_method_call, new_signal
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from support.waiting import until
from twistbreak.services.bus.address import socket_of

MOCK = "org.freedesktop.DBus.Mock"
MOCK_PYTHON = "/usr/bin/python3"
"""python-dbusmock comes from the distribution: on PyPI it needs a compiler."""

_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <servicedir>{services}</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class CallFailed(Exception):  # noqa: N818 -- says what happened
    """A call brought an error."""


class Client:
    """Somebody on the bus who is not the program: asks, speaks, takes names. It waits for its answers."""

    def __init__(self, address: str) -> None:
        self._connection: DBusConnection = open_dbus_connection(address)

    @property
    def unique_name(self) -> str:
        """Its own name on the bus."""
        return str(self._connection.unique_name)

    def close(self) -> None:
        """Leave the bus; the names taken become free."""
        self._connection.close()

    def call(
        self, name: str, path: str, interface: str, member: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        """Ask something and wait for the answer; raises `CallFailed`."""
        message = new_method_call(DBusAddress(path, name, interface), member, signature or None, body)
        reply = self._connection.send_and_get_reply(message, timeout=60)
        if reply.header.message_type is not MessageType.method_return:
            raise CallFailed(f"{name} {member}: {reply.header.fields} {reply.body}")
        return tuple(reply.body)

    def bus(self, member: str, signature: str = "", body: tuple[Any, ...] = ()) -> tuple[Any, ...]:
        """Ask the bus itself."""
        return self.call(
            "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", member, signature, body
        )

    def own(self, name: str) -> None:
        """Take a name, from its owner if there is one that lets it go."""
        self.bus("RequestName", "su", (name, 1 | 2 | 4))

    def disown(self, name: str) -> None:
        """Give a name back."""
        self.bus("ReleaseName", "s", (name,))

    def has_owner(self, name: str) -> bool:
        """Whether somebody has a name."""
        return bool(self.bus("NameHasOwner", "s", (name,))[0])

    def say(
        self,
        path: str,
        interface: str,
        member: str,
        signature: str = "",
        body: tuple[Any, ...] = (),
        *,
        only_to: str | None = None,
    ) -> None:
        """Send a signal, to everybody or to one, and wait until the bus has passed it on."""
        from jeepney import HeaderFields

        message = new_signal(DBusAddress(path, interface=interface), member, signature or None, body)
        if only_to is not None:
            message.header.fields[HeaderFields.destination] = only_to
        self._connection.send(message)
        self.bus("GetId")

    def receive(self, *, within: float = 60.0) -> Any:
        """The next message that comes by itself."""
        return self._connection.receive(timeout=within)

    def answer(self, message: Any) -> None:
        """Send a message made elsewhere."""
        self._connection.send(message)


class BusServer:
    """dbus-daemon on a socket of its own; use it as a context manager. It starts no service by itself.

    Attributes:
        address: Where it is, as clients want it.
        settings: XDG_CONFIG_HOME of everything that runs on it.
    """

    def __init__(self) -> None:
        if shutil.which("dbus-daemon") is None:
            raise RuntimeError("This test needs dbus-daemon: install the package, or run `make test`.")
        self._folder = Path(tempfile.mkdtemp(prefix="twistbreak-bus-"))
        self._services = self._folder / "services"
        self._services.mkdir()
        self.settings = self._folder / "settings"
        self.settings.mkdir()
        self._socket = self._folder / "socket"
        self.address = f"unix:path={self._socket}"
        self._daemon: subprocess.Popen[bytes] | None = None
        self._processes: list[subprocess.Popen[bytes]] = []
        self._clients: list[Client] = []

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def find(self) -> bytes:
        """Its socket, as `Bus` wants to be told."""
        return socket_of(self.address)

    # The daemon

    def start(self) -> None:
        """Start it, for the first time or again at the same place, and wait until it listens."""
        configuration = self._folder / "bus.conf"
        configuration.write_text(_CONFIGURATION.format(socket=self._socket, services=self._services))
        self._socket.unlink(missing_ok=True)
        ours, its = os.pipe()
        self._daemon = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", f"--print-address={its}"],
            pass_fds=[its],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            env=self._environment(),
        )
        os.close(its)
        with os.fdopen(ours) as told:
            ready, _, _ = select.select([told], [], [], 60)
            if not ready or not told.readline():
                raise RuntimeError("dbus-daemon does not start.")

    def kill(self) -> None:
        """End the daemon without a word, as a crash would. Everybody on the bus loses it."""
        if self._daemon is not None:
            self._daemon.kill()
            self._daemon.wait(60)
            self._daemon = None
        for client in self._clients:
            client.close()
        self._clients.clear()

    def freeze(self) -> None:
        """Let the daemon hang."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._signal(signal.SIGCONT)

    # Who is on the bus

    def client(self) -> Client:
        """Somebody new on the bus; leaves with the bus."""
        client = Client(self.address)
        self._clients.append(client)
        return client

    def run(self, command: list[str], **environment: str) -> subprocess.Popen[bytes]:
        """Start a program on this bus; it ends with the bus."""
        process = subprocess.Popen(
            command,
            env=self._environment() | environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        self._processes.append(process)
        return process

    def mock(self, name: str, path: str, interface: str) -> subprocess.Popen[bytes]:
        """Pretend a service with python-dbusmock, without methods yet, and wait until it has its name."""
        return self._appears(
            name, lambda: self.run([MOCK_PYTHON, "-m", "dbusmock", "--session", name, path, interface])
        )

    def mock_template(self, template: str, name: str, parameters: str = "{}") -> subprocess.Popen[bytes]:
        """Pretend a service that python-dbusmock knows, and wait until it has its name.

        Args:
            template: What dbusmock calls it.
            name: Its name on the bus.
            parameters: The template's parameters, as JSON.
        """
        # Templates of system services insist on the system bus: this bus plays both parts.
        command = [MOCK_PYTHON, "-m", "dbusmock", "--template", template, "--parameters", parameters]
        return self._appears(name, lambda: self.run(command))

    def activatable(self, name: str, command: str) -> None:
        """Have the bus start a program when its name is called; before `start`."""
        (self._services / f"{name}.service").write_text(f"[D-BUS Service]\nName={name}\nExec={command}\n")

    def close(self) -> None:
        """End everything that was started here."""
        for process in self._processes:
            process.kill()
        for process in self._processes:
            process.wait(60)
        self._processes.clear()
        self.thaw()
        self.kill()
        shutil.rmtree(self._folder, ignore_errors=True)

    def _appears(self, name: str, start: Callable[[], subprocess.Popen[bytes]]) -> subprocess.Popen[bytes]:
        if not Path(MOCK_PYTHON).exists():
            raise RuntimeError("This test needs python3-dbusmock: install the package, or run `make test`.")
        client = Client(self.address)
        process = start()

        def is_there() -> bool:
            if process.poll() is not None:
                raise RuntimeError(f"The pretended {name} ended: is the package python3-dbusmock installed?")
            return client.has_owner(name)

        until(is_there, f"the pretended {name}")
        client.close()
        return process

    def _signal(self, number: signal.Signals) -> None:
        if self._daemon is not None:
            with suppress(ProcessLookupError):
                self._daemon.send_signal(number)

    def _environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        return kept | {
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "DBUS_SYSTEM_BUS_ADDRESS": self.address,
            "XDG_RUNTIME_DIR": str(self._folder),
            "XDG_CONFIG_HOME": str(self.settings),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
