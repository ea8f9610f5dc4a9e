"""What runs on Windows and macOS can at least be loaded there: seen on Linux, with what those systems lack taken away.

That is no run on them. It finds the `import fcntl` or the `os.O_NONBLOCK` at the top of a module, for which a bundle
made there would not pass its own test.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

PRETENCE = """
import os, signal, socket, sys
from twistbreak.composition import selftest  # Qt, and whatever else is no part of the program, loads as on Linux
import ctypes.util, sqlite3, tomlkit, tzlocal, apscheduler.schedulers.qt

system, modules, names = sys.argv[1], set(sys.argv[2].split()), set(sys.argv[3].split())

class Missing:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name.partition(".")[0] in modules:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)

sys.meta_path.insert(0, Missing)
for name in list(sys.modules):
    if name.partition(".")[0] in modules or (name.startswith("twistbreak.") and name != selftest.__name__):
        del sys.modules[name]
for name in names:
    for module in (os, socket, signal):
        if hasattr(module, name):
            delattr(module, name)
sys.platform = system
print(selftest.load_modules())
"""
UNIX_MODULES = "fcntl grp posix pwd resource termios"
UNIX_NAMES = (
    "O_NONBLOCK O_CLOEXEC O_NOFOLLOW O_DIRECTORY geteuid getuid getgid fork fchmod uname statvfs killpg setsid "
    "AF_UNIX AF_NETLINK SO_PEERCRED SOCK_CLOEXEC SOCK_NONBLOCK SCM_RIGHTS SCM_CREDENTIALS "
    "SIGHUP SIGUSR1 SIGKILL SIGALRM SIGCHLD SIGPIPE"
)
LINUX_NAMES = "eventfd memfd_create AF_NETLINK SO_PEERCRED SOCK_CLOEXEC SOCK_NONBLOCK SCM_CREDENTIALS"
LACKING = {
    "win32": (f"jeepney {UNIX_MODULES}", f"{UNIX_NAMES} {LINUX_NAMES}"),
    "darwin": ("jeepney msvcrt winreg", LINUX_NAMES),
}


def loaded(system: str, modules: str, names: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", PRETENCE, system, modules, names]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize("system", sorted(LACKING))
def test_every_module_loads_on_it_but_the_two_that_speak_to_linux_buses(system: str) -> None:
    done = loaded(system, *LACKING[system])
    assert done.returncode == 0, done.stderr
    left_out = done.stdout.strip().partition(", not here: ")[2].split(", ")
    assert left_out == ["twistbreak.services.bus.connection", "twistbreak.services.bus.wire"]


def test_a_module_that_does_not_load_fails_the_self_test() -> None:
    done = loaded("win32", f"jeepney json {UNIX_MODULES}", UNIX_NAMES)
    assert done.returncode != 0
    assert "No module named 'json'" in done.stderr
