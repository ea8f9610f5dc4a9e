"""A private desktop session: an X display, a session bus, a window manager and a panel with a tray.

Everything lives in one temporary folder, HOME and XDG folders included, and nothing of the user's own session is seen
or touched. Only the standard library is used, so that `make run` can build its virtual display from it too.

    with Desktop() as desktop:
        desktop.start_panel()
        program = desktop.start("twistbreak", [sys.executable, "-m", "twistbreak"])
"""

from __future__ import annotations

import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import uuid
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from types import TracebackType
from typing import Self

from support.waiting import until

MARK = "TWISTBREAK_DESKTOP"
WATCHER = "org.kde.StatusNotifierWatcher"
SCREENSHOT = Path(__file__).with_name("screenshot.py")

XFCE_PANEL = """<?xml version="1.0" encoding="UTF-8"?>
<channel name="xfce4-panel" version="1.0">
  <property name="configver" type="int" value="2"/>
  <property name="panels" type="array">
    <value type="int" value="1"/>
    <property name="dark-mode" type="bool" value="{dark}"/>
    <property name="panel-1" type="empty">
      <property name="position" type="string" value="p=6;x=0;y=0"/>
      <property name="length" type="uint" value="100"/>
      <property name="position-locked" type="bool" value="true"/>
      <property name="size" type="uint" value="28"/>
      <property name="plugin-ids" type="array"><value type="int" value="1"/></property>
    </property>
  </property>
  <property name="plugins" type="empty">
    <property name="plugin-1" type="string" value="systray">
      <property name="square-icons" type="bool" value="true"/>
    </property>
  </property>
</channel>
"""

TINT2_PANEL = """panel_items = S
panel_size = 100% 30
panel_position = top center horizontal
systray_icon_size = 22
"""


ICON = (14, 14)
"""Where both panels show their first tray icon."""


class Panel(StrEnum):
    """Panels that can be started, by the kind of tray they have."""

    XFCE = "xfce4-panel"
    """StatusNotifier and XEmbed; draws the menu itself from `com.canonical.dbusmenu`."""
    TINT2 = "tint2"
    """XEmbed only; the program draws its own menu."""


class Desktop:
    """A private desktop session; use it as a context manager.

    Attributes:
        home: The session's HOME.
        environment: What a program started in this session gets to see.
    """

    def __init__(self, *, size: tuple[int, int] = (1280, 800), window_manager: bool = True) -> None:
        self._size = size
        self._window_manager = window_manager
        self._folder = Path(tempfile.mkdtemp(prefix="twistbreak-"))
        self._processes: dict[str, subprocess.Popen[bytes]] = {}
        self._mark = uuid.uuid4().hex
        self.home = self._folder / "home"
        self.environment = self._make_environment()

    def __enter__(self) -> Self:
        try:
            self._start_display()
            self._start_bus()
            if self._window_manager:
                self._start_window_manager()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    # Processes

    def start(self, name: str, command: list[str], **environment: str) -> subprocess.Popen[bytes]:
        """Start a program in this session; its output goes to `log(name)`.

        Args:
            name: Names the process and its log; used again, it appends to the log.
            command: The program and its arguments.
            environment: Added to the session's environment.
        """
        with (self._folder / f"{name}.log").open("ab") as log:
            process = subprocess.Popen(
                command,
                env=self.environment | environment,
                cwd=self.home,
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._processes[name] = process
        return process

    def stop(self, name: str, how: signal.Signals = signal.SIGTERM) -> int:
        """End a program of this session and wait for it; returns its exit status (negative for a signal)."""
        process = self._processes.pop(name)
        if process.poll() is None:
            process.send_signal(how)
        try:
            return process.wait(60)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(60)
            raise

    def run(self, command: list[str], *, within: float = 60.0) -> subprocess.CompletedProcess[str]:
        """Run a program of this session to its end and collect what it says; any exit status is fine."""
        return subprocess.run(
            command,
            env=self.environment,
            cwd=self.home,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=within,
            check=False,
        )

    def log(self, name: str) -> str:
        """Everything a program started under this name has written."""
        path = self._folder / f"{name}.log"
        return path.read_text("utf-8", "replace") if path.exists() else ""

    # Panel

    def start_panel(self, panel: Panel = Panel.XFCE, *, dark: bool = True) -> None:
        """Start a panel with a tray at the top of the screen and wait until it takes icons."""
        if panel is Panel.XFCE:
            channel = self.home / ".config/xfce4/xfconf/xfce-perchannel-xml/xfce4-panel.xml"
            channel.parent.mkdir(parents=True, exist_ok=True)
            channel.write_text(XFCE_PANEL.format(dark=str(dark).lower()))
            self.start("panel", ["xfce4-panel", "--disable-wm-check"])
            until(self.has_tray, "the panel's tray")
            return
        settings = self.home / "tint2rc"
        settings.write_text(TINT2_PANEL)
        self.start("panel", ["tint2", "-c", str(settings)])
        until(lambda: self.windows(kind="tint2"), "the panel's window")

    def stop_panel(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End the panel, as a crash or a logout from it would."""
        self.stop("panel", how)

    def open_tray_menu(self) -> None:
        """Press the right mouse button on the icon and wait until xfce4-panel shows its menu."""
        menus = "^wrapper-2.0$"
        before = self.windows(kind=menus)
        self.click(*ICON, button=3)
        until(lambda: len(self.windows(kind=menus)) > len(before), "the menu on the panel")

    def has_tray(self) -> bool:
        """Whether a StatusNotifier host is there."""
        return "true" in self._watcher("IsStatusNotifierHostRegistered")

    def tray_items(self) -> list[str]:
        """The StatusNotifier items shown: bus name and path of each."""
        return [word for word in self._watcher("RegisteredStatusNotifierItems").split() if "/" in word]

    # Screen

    def screenshot(self, path: Path) -> None:
        """Save the whole screen as PNG."""
        done = self.run([sys.executable, str(SCREENSHOT), str(path)])
        if done.returncode != 0:
            raise RuntimeError(f"No screenshot: {done.stderr}")

    def windows(self, title: str = "", *, kind: str = "") -> list[int]:
        """Visible windows whose title (or class, if `kind` is given) matches, as X ids; patterns as in xdotool."""
        how = ["--class", kind] if kind else ["--name", title]
        found = self.run(["xdotool", "search", "--onlyvisible", *how]).stdout
        return [int(line) for line in found.split()]

    def wait_for_window(self, title: str, *, within: float = 60.0) -> int:
        """The first visible window whose title matches, as soon as there is one."""
        return until(lambda: self.windows(title), f"a window titled {title!r}", within=within, every=0.05)[0]

    def activate(self, window: int) -> None:
        """Give a window the keys, as a click on its title or a task list would."""
        self.run(["xdotool", "windowactivate", "--sync", str(window)])

    def title(self, window: int) -> str:
        """A window's title."""
        return self.run(["xdotool", "getwindowname", str(window)]).stdout.strip()

    def focused(self) -> int | None:
        """The window that gets the keys, or None."""
        found = self.run(["xdotool", "getactivewindow"])
        return int(found.stdout) if found.returncode == 0 else None

    def point(self, x: int, y: int) -> None:
        """Move the pointer to a place on the screen."""
        self.run(["xdotool", "mousemove", str(x), str(y)])

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Move the pointer to a place on the screen and press a mouse button: 1 left, 3 right."""
        self.run(["xdotool", "mousemove", str(x), str(y), "click", str(button)])

    def click_corner(self, window: int, right: int, bottom: int) -> None:
        """Click inside a window, this far from its lower right corner."""
        said = self.run(["xdotool", "getwindowgeometry", "--shell", str(window)]).stdout
        place = dict(line.split("=", 1) for line in said.split())
        self.click(
            int(place["X"]) + int(place["WIDTH"]) - right,
            int(place["Y"]) + int(place["HEIGHT"]) - bottom,
        )

    def key(self, *keys: str) -> None:
        """Type keys, named as X names them: `Escape`, `ctrl+n`."""
        self.run(["xdotool", "key", *keys])

    @property
    def welcome_mark(self) -> Path:
        """Tells the program that its user has seen the welcome; remove it for a first start."""
        return self.home / ".local/state/twistbreak/welcomed"

    # Inside

    def close(self) -> None:
        """End everything this session has started, the services its bus started included."""
        for name in reversed(list(self._processes)):
            with suppress(subprocess.TimeoutExpired):
                self.stop(name)
        for pid in processes_with(MARK, self._mark):
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _make_environment(self) -> dict[str, str]:
        folders = {
            "HOME": self.home,
            "XDG_CONFIG_HOME": self.home / ".config",
            "XDG_DATA_HOME": self.home / ".local/share",
            "XDG_STATE_HOME": self.home / ".local/state",
            "XDG_CACHE_HOME": self.home / ".cache",
            "XDG_RUNTIME_DIR": self._folder / "run",
        }
        for folder in folders.values():
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.welcome_mark.parent.mkdir(mode=0o700)
        self.welcome_mark.touch()
        kept = {name: os.environ[name] for name in ("PATH", "USER", "LOGNAME", "TZ") if name in os.environ}
        return kept | {
            **{name: str(folder) for name, folder in folders.items()},
            "LANG": "C.UTF-8",
            "XDG_SESSION_TYPE": "x11",
            "XDG_CURRENT_DESKTOP": "XFCE",
            "QT_QPA_PLATFORM": "xcb",
            "GTK_A11Y": "none",
            "NO_AT_BRIDGE": "1",
            "DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={self._folder}/run/no-system-bus",
            MARK: self._mark,
        }

    def _start_display(self) -> None:
        # Xvfb takes the first free number itself and says which, so sessions never meet.
        ours, its = os.pipe()
        screen = f"{self._size[0]}x{self._size[1]}x24"
        command = ["Xvfb", "-displayfd", str(its), "-screen", "0", screen, "-nolisten", "tcp", "-noreset"]
        with (self._folder / "xvfb.log").open("ab") as log:
            self._processes["xvfb"] = subprocess.Popen(
                command, env=self.environment, pass_fds=[its], stdout=log, stderr=log, start_new_session=True
            )
        os.close(its)
        with os.fdopen(ours) as numbers:
            ready, _, _ = select.select([numbers], [], [], 60)
            number = numbers.readline().strip() if ready else ""
        if not number:
            raise RuntimeError(f"Xvfb gave no display: {self.log('xvfb')}")
        self.environment["DISPLAY"] = f":{number}"

    def _start_bus(self) -> None:
        socket = self._folder / "run/bus"
        address = f"unix:path={socket}"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = address
        self.start("bus", ["dbus-daemon", "--session", "--nofork", f"--address={address}"])
        until(socket.exists, "the session bus")

    def _start_window_manager(self) -> None:
        # Openbox names itself on the root window long before it takes in windows, and loses one that comes between.
        ready = self._folder / "run/managed"
        self.start("openbox", ["openbox", "--sm-disable", "--startup", f"touch {ready}"])
        until(ready.exists, "the window manager")

    def _watcher(self, name: str) -> str:
        return self.run(
            [
                "dbus-send",
                "--session",
                "--print-reply=literal",
                f"--dest={WATCHER}",
                "/StatusNotifierWatcher",
                "org.freedesktop.DBus.Properties.Get",
                f"string:{WATCHER}",
                f"string:{name}",
            ]
        ).stdout


def processes_with(name: str, value: str) -> list[int]:
    """Process numbers of the user's own processes that carry this environment variable (Linux)."""
    entry = f"{name}={value}".encode()
    found: list[int] = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if entry in (folder / "environ").read_bytes().split(b"\0"):
                found.append(int(folder.name))
    return found
