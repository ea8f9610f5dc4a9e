"""Installs the Debian package in a clean Debian, uses it there, and removes it.

    python packaging/debian/test_deb.py [RELEASE]

The Debian is made anew by debootstrap (minbase) in a temporary folder, so this needs root and a Debian mirror. It holds
nothing but the package and what the package depends on; the screen, the panel and the bus are those of
`tests/support/desktop.py`, outside of it. After the removal its files are compared with those before the installation.
Pictures are left in `build/deb/pictures/`. Exit status 0: all is well.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from support.desktop import Desktop  # noqa: E402 -- only found through the line above
from support.waiting import until  # noqa: E402
from twistbreak.core.protocol import Request  # noqa: E402
from twistbreak.services.control import address, client  # noqa: E402

PICTURES = ROOT / "build/deb/pictures"
OLDEST = "bookworm"
"""The release that is taken when none is named."""
INSIDE = "TWISTBREAK_TEST_DEB"
"""Environment variable that says that this runs in a mount namespace of its own."""
PRESSES = 3
NOBODY = "65534:65534"
NOT_COMPARED = ("/dev", "/proc", "/run", "/tmp", "/var/cache", "/var/lib/apt", "/var/lib/dpkg", "/var/log")  # noqa: S108
"""What apt keeps for itself, and what is of the machine outside."""


class CleanDebian:
    """A Debian with nothing in it.

    Args:
        folder: Where it lies.
        release: Its name.
    """

    def __init__(self, folder: Path, release: str) -> None:
        self.folder = folder
        self.release = release

    def make(self) -> None:
        """Install it, and see that nothing can start services in it."""
        subprocess.run(
            ["debootstrap", "--variant=minbase", self.release, str(self.folder)], check=True, stdout=sys.stderr
        )
        policy = self.folder / "usr/sbin/policy-rc.d"
        policy.write_text("#!/bin/sh\nexit 101\n")
        policy.chmod(0o755)
        self.mount("proc", "-t", "proc")

    def mount(self, what: str, *how: str) -> None:
        """Mount something at its own place; gone with this process."""
        place = self.folder / what.lstrip("/")
        place.mkdir(parents=True, exist_ok=True)
        subprocess.run(["mount", *how, what, str(place)], check=True)

    def command(self, *words: str, user: str = "0:0") -> list[str]:
        """How to run something in it."""
        return ["chroot", f"--userspec={user}", str(self.folder), *words]

    def run(self, *words: str, user: str = "0:0", **environment: str) -> str:
        """Run something in it and return what it writes; an exit status other than 0 is an error."""
        path = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
        given = {"PATH": path, "LANG": "C.UTF-8", "HOME": "/tmp/home", "DEBIAN_FRONTEND": "noninteractive"}  # noqa: S108
        done = subprocess.run(
            self.command(*words, user=user), env=given | environment, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(f"{' '.join(words)}: status {done.returncode}\n{done.stdout}{done.stderr}")
        return done.stdout

    def files(self) -> set[str]:
        """Every file, folder and link."""
        found: set[str] = set()
        for folder, folders, files in os.walk(self.folder):
            here = f"/{Path(folder).relative_to(self.folder)}" if folder != str(self.folder) else ""
            folders[:] = [name for name in folders if f"{here}/{name}" not in NOT_COMPARED]
            found |= {f"{here}/{name}" for name in (*folders, *files)}
        return found


def say(words: str) -> None:
    """Tell how far it is."""
    print(f"== {words}", flush=True)


@contextmanager
def started(debian: CleanDebian, desktop: Desktop, *arguments: str) -> Iterator[Path]:
    """The installed program, running on a desktop; gives the socket to reach it by."""
    socket = address.find(desktop.environment, address.user_number()).socket
    begin = time.monotonic()  # noqa: TID251 -- a measurement
    process = desktop.start("program", debian.command("twistbreak", *arguments))

    def has_icon() -> bool:
        if process.poll() is not None:
            raise SystemExit(f"The program ended with status {process.returncode}:\n{desktop.log('program')}")
        return bool(desktop.tray_items())

    until(has_icon, "the tray icon", every=0.01)
    say(f"the icon came after {time.monotonic() - begin:.2f} s")  # noqa: TID251 -- a measurement
    until(socket.exists, "the program to answer")
    yield socket
    client.request(socket, Request("quit"))
    if process.wait(10):
        raise SystemExit(f"The program ended with status {process.returncode}:\n{desktop.log('program')}")


def use(debian: CleanDebian) -> None:
    """Look at the program in a panel's tray, and go through one whole break."""
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir(parents=True)
    with Desktop() as desktop:
        desktop.start_panel()
        with started(debian, desktop) as socket:
            client.request(socket, Request("show"))
            desktop.wait_for_window("Twist Break")
            desktop.screenshot(PICTURES / "1-status.png")
            open_menu(desktop)
            desktop.screenshot(PICTURES / "2-tray-menu.png")
            desktop.key("Escape")
        with started(debian, desktop, "--demo", "--demo-speed", "30") as socket:
            client.request(socket, Request("now"))
            desktop.wait_for_window(" Twist Break$")
            until(lambda: "hold" in _segment(socket), "the first hold", every=0.05)
            desktop.screenshot(PICTURES / "3-break.png")
            until(lambda: not _segment(socket), "the end of the break", within=60)


def open_menu(desktop: Desktop) -> None:
    """Press the right mouse button on the icon; again if the panel was still making room for it."""
    for _ in range(PRESSES - 1):
        with suppress(TimeoutError):
            desktop.open_tray_menu()
            return
    desktop.open_tray_menu()


def _segment(socket: Path) -> str:
    reply = client.request(socket, Request("status"))
    data = reply.result["data"] if isinstance(reply.result, dict) else {}
    return str(data["segment"] or "") if isinstance(data, dict) else ""


def check(package: Path, work: Path, release: str) -> None:
    """Install, use, remove, compare."""
    debian = CleanDebian(work / "root", release)
    say(f"making a clean Debian {release}")
    debian.make()
    session = work / "session"
    session.mkdir()
    debian.mount(str(session), "--bind")
    tempfile.tempdir = str(session)  # the desktop lies here, at the same place inside and outside
    debian.run("apt-get", "update")
    before = debian.files()

    say(f"installing {package.name}")
    shutil.copy(package, debian.folder / "tmp")
    debian.run("apt-get", "install", "--yes", "--no-install-recommends", f"/tmp/{package.name}")  # noqa: S108
    say(debian.run("twistbreak", "--version").strip())
    print(debian.run("twistbreak", "--self-test", user=NOBODY))

    say("using it in a panel")
    use(debian)

    say("removing it")
    debian.run("apt-get", "purge", "--yes", "twistbreak")
    debian.run("apt-get", "autoremove", "--purge", "--yes")
    left = sorted(debian.files() - before)
    ours = [path for path in left if "twist" in path.lower()]
    print("\n".join(left) or "nothing is left")
    if ours:
        raise SystemExit(f"These files of the package were left: {', '.join(ours)}")
    say(f"all is well; pictures are in {PICTURES}")


def main() -> None:
    """Find the package and a place, and begin."""
    if os.geteuid() != 0:
        raise SystemExit("Only root can make a Debian to test in: sudo make deb-test")
    if shutil.which("debootstrap") is None:
        raise SystemExit("debootstrap is missing: apt-get install debootstrap")
    packages = sorted(ROOT.glob("dist/twistbreak_*.deb"), key=lambda path: path.stat().st_mtime)
    if not packages:
        raise SystemExit("There is no package yet: make deb")
    if INSIDE not in os.environ:
        os.environ[INSIDE] = "1"
        os.execvp("unshare", ["unshare", "--mount", "--propagation", "private", sys.executable, *sys.argv])  # noqa: S606
    work = Path(tempfile.mkdtemp(prefix="twistbreak-deb-"))
    try:
        check(packages[-1], work, sys.argv[1] if len(sys.argv) > 1 else OLDEST)
    finally:
        clear_away(work)


def clear_away(work: Path) -> None:
    """Remove everything; nothing that is mounted, for what lies there is not ours."""
    places = [work / "root/proc", Path(f"{work}/root{work}/session")]
    for place in places:
        subprocess.run(["umount", "--lazy", str(place)], check=False, stderr=subprocess.DEVNULL)
    if any(place.is_mount() for place in places):
        print(f"Something is still mounted in {work}, so it stays there.")
    else:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    main()
