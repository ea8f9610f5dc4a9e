"""The running program talks to nobody outside of the machine, and neither does what it starts.

The kernel's own account decides: strace writes down every socket that the program, or a child of it, asks for, from the
first instruction to the last, and whom each of them is to reach.

One child has an exception of its own: speech-dispatcher, the voice service of the desktop, started where it does not
run yet: one of its modules looks whether a MaryTTS server listens on this machine, at 127.0.0.1.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from support.desktop import Desktop
from support.dunst import DunstChoice
from support.program import COMMAND
from support.sound_server import Kind, SoundServer
from support.tray_client import TrayClient
from support.waiting import until
from twistbreak.composition.selftest import commands_that_open_windows
from twistbreak.core.commands import BY_ID
from twistbreak.core.protocol import Request
from twistbreak.services.control import address, client

pytestmark = pytest.mark.desktop

SETTINGS = "[sounds]\ntones = true\nvoice = {voice}\nvolume = 40\n"
LOCAL = {"AF_UNIX", "AF_NETLINK"}
"""Kinds of sockets that cannot leave the machine: to programs beside this one, and to the kernel."""
EXCEPTION = "speech-dispatcher"
OPENED_OTHERWISE = {"choose", "pause", "status"}
"""Two are submenus; the status window comes with the verb `show`."""
WINDOWS = {
    "All twists…": "All twists",
    "Until a time…": "Pause until a time",
    "Today and history": "Today and history",
    "Why?": "Why\\?",
    "Prescriptions…": "Prescriptions",
    "Settings": "Settings",
    "Welcome…": "Welcome",
    "Health check…": "Health check",
    "Your data…": "Your data",
    "How to use Twist Break": "How to use",
    "When to stop, when to see a doctor": "When to stop",
    "About Twist Break": "About",
}
"""Entries of the tray menu, and the titles of the windows that they open."""
PLAYERS = {"paplay", "pacat", "pw-play", "pw-cat", "aplay"}
VOICES = {"espeak-ng", "spd-say", "speech-dispatcher"}
SOCKET = re.compile(r"^(\d+) .*\bsocket\((AF_\w+|PF_\w+|0x\w+)")
ADDRESS = re.compile(r"^(\d+) .*sa_family=AF_INET6?.*?inet_(?:addr|pton)\((?:AF_INET6, )?\"([^\"]+)\"")
PROGRAM = re.compile(r'^(\d+) .*\bexecve\("([^"]+)".*= 0$')


@pytest.fixture(scope="module")
def _tracing() -> None:
    """Skip where nobody can be watched: in some containers the kernel forbids it."""
    if shutil.which("strace") is None:
        pytest.skip("strace is missing: see packaging/debian/test.txt")
    tried = subprocess.run(traced(Path(os.devnull), ["true"]), capture_output=True, text=True, check=False)
    if tried.returncode:
        pytest.skip(f"no program may be traced here: {' '.join(tried.stderr.split())}")


watched = pytest.mark.usefixtures("_tracing")
"""For tests that read a trace."""


@dataclass(frozen=True, slots=True)
class Account:
    """What a trace tells.

    Attributes:
        sockets: Who asked for which kind of socket: (program, kind).
        addresses: Who named which internet address to the kernel: (program, address).
        programs: The names of all programs that ran.
    """

    sockets: frozenset[tuple[str, str]]
    addresses: frozenset[tuple[str, str]]
    programs: frozenset[str]

    @property
    def not_local(self) -> set[tuple[str, str]]:
        """Sockets that could leave the machine."""
        return {(program, kind) for program, kind in self.sockets if kind not in LOCAL}


def traced(log: Path, command: list[str]) -> list[str]:
    """The same command, watched together with all of its children."""
    return [
        "strace",
        "--follow-forks",
        "-qq",
        "-e",
        "trace=network,execve",
        "-e",
        "signal=none",
        "-o",
        str(log),
        *command,
    ]


def account(log: Path) -> Account:
    """Read a trace."""
    names: dict[str, str] = {}
    sockets: set[tuple[str, str]] = set()
    addresses: set[tuple[str, str]] = set()
    for line in log.read_text("utf-8", "replace").splitlines():
        if found := PROGRAM.match(line):
            names[found[1]] = Path(found[2]).name
        elif found := SOCKET.match(line) or ADDRESS.match(line):
            book = sockets if found.re is SOCKET else addresses
            book.add((names.get(found[1], "a thread or child of the program"), found[2]))
    return Account(frozenset(sockets), frozenset(addresses), frozenset(names.values()))


def whole_break(desktop: Desktop, tray: TrayClient, folder: Path, *, voice: bool) -> Account:
    """The account of a whole life."""
    settings = desktop.home / ".config/twistbreak/settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(SETTINGS.format(voice=str(voice).lower()))
    desktop.start("dunst", [*DunstChoice(folder).command, "-print"])
    until(lambda: desktop.run(["dunstctl", "is-paused"]).returncode == 0, "dunst (install the package dunst)")
    with SoundServer(Kind.PULSEAUDIO) as server:
        sound = {"PULSE_SERVER": f"unix:{server.socket}", "PULSE_COOKIE": str(folder / "cookie")}
        live(desktop, tray, folder / "trace", sound)
    told = account(folder / "trace")
    assert "AF_UNIX" in {kind for _, kind in told.sockets}, "nothing was traced"
    assert told.programs & PLAYERS, "no tone was played"
    assert bool(told.programs & VOICES) == voice
    return told


def live(desktop: Desktop, tray: TrayClient, log: Path, sound: Mapping[str, str]) -> None:
    """Start, get the notification and the break, go through it, open every window, back everything up, and quit."""
    process = desktop.start("program", traced(log, [*COMMAND, "--demo", "--demo-speed", "20"]), **sound)
    socket = address.find(desktop.environment, address.user_number()).socket

    def ask(verb: str, **words: str) -> Mapping[str, object]:
        reply = client.request(socket, Request(verb, words))
        assert reply.ok, reply.error
        data = reply.result.get("data") if isinstance(reply.result, dict) else None
        return data if isinstance(data, dict) else {}

    until(socket.exists, "the program to answer", within=60)
    until(
        lambda: "appname: 'Twist Break'" in desktop.log("dunst") or ask("status")["state"] == "break",
        "the notification, or the break where the machine is too busy to show it in time",
    )
    until(lambda: "'completed': 1" in str(ask("status")["today"]), "the end of the break, both sides", within=180)
    ask("show")
    for entry, title in WINDOWS.items():
        tray.click(entry)
        desktop.wait_for_window(title, within=60)
    ask("stats")
    backup = str(log.with_name("everything.zip"))
    ask("export", file=backup)
    ask("import", file=backup, yes="true")
    ask("quit")
    assert process.wait(60) == 0, desktop.log("program")


def test_the_life_that_is_watched_opens_every_window() -> None:
    entries = {str(BY_ID[name].title) for name in commands_that_open_windows() if name not in OPENED_OTHERWISE}
    assert set(WINDOWS) == entries


@watched
def test_a_whole_break_opens_no_internet_socket(desktop: Desktop, tray: TrayClient, tmp_path: Path) -> None:
    told = whole_break(desktop, tray, tmp_path, voice=False)
    assert told.not_local == set()
    assert told.addresses == set()


@watched
def test_with_a_voice_only_the_voice_service_asks_for_one_and_stays_on_this_machine(
    desktop: Desktop, tray: TrayClient, tmp_path: Path
) -> None:
    told = whole_break(desktop, tray, tmp_path, voice=True)
    assert told.not_local <= {(EXCEPTION, "AF_INET")}
    assert told.addresses <= {(EXCEPTION, "127.0.0.1")}


@watched
@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_the_check_itself_sees_internet_sockets_of_children(desktop: Desktop, tmp_path: Path, family: str) -> None:
    here = {"AF_INET": "127.0.0.1", "AF_INET6": "::1"}[family]
    child = f"import socket; socket.socket(socket.{family}, socket.SOCK_DGRAM).connect(({here!r}, 9))"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}], check=True)"
    done = desktop.run(traced(tmp_path / "trace", [sys.executable, "-c", parent]))
    assert done.returncode == 0, done.stderr
    told = account(tmp_path / "trace")
    assert {kind for _, kind in told.not_local} == {family}
    assert {address for _, address in told.addresses} == {here}
