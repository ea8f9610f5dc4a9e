"""Start at login on a Linux desktop: a desktop entry in the folder `autostart` (Desktop Application Autostart 0.5)."""

from __future__ import annotations

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from twistbreak.core.login_start import LoginState
from twistbreak.core.text import Text, translate
from twistbreak.services.atomic_file import read_bounded, write_atomically
from twistbreak.services.autostart.desktop_entry import edited, exec_line, is_shown_in, program_of, values_of
from twistbreak.services.autostart.listed_file import SIZE_LIMIT, ListedFile

_GNOME = "X-GNOME-Autostart-enabled"


def folders(environ: Mapping[str, str]) -> list[Path]:
    """Where entries lie, the user's own folder first; an entry there stands for all of its name."""
    home = environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    others = environ.get("XDG_CONFIG_DIRS") or "/etc/xdg"
    found = [Path(folder) for folder in (home, *others.split(":")) if Path(folder).is_absolute()]
    return [folder / "autostart" for folder in found]


class XdgLoginStart(ListedFile):
    """The desktop's list of what to start: `core.login_start.LoginStart`.

    Args:
        places: Folders with entries, the user's own one first.
        name: File name of our entry.
        command: What starts the program.
        environ: The environment, which names the desktop and where programs are.
        parent: Qt parent of the watch.
    """

    def __init__(
        self, places: Sequence[Path], name: str, command: Sequence[str], environ: Mapping[str, str], parent: QObject
    ) -> None:
        own, *self._shared = [folder / name for folder in places]
        super().__init__(own, parent)
        self._exec = exec_line(command)
        self._desktops = environ.get("XDG_CURRENT_DESKTOP", "").split(":")
        self._search = environ.get("PATH")
        self._trouble: Text | None = None

    def read(self) -> LoginState:
        """Whether the next login starts the program, or what went wrong when that was last changed."""
        for path in (self._own, *self._shared):
            try:
                values = values_of(self._text(path))
            except FileNotFoundError:
                continue
            except OSError as error:
                return LoginState(on=False, note=self._trouble or _unreadable(path, error))
            state = self._judged(values)
            return LoginState(state.on, note=self._trouble or state.note)
        return LoginState(on=False, note=self._trouble)

    def write(self, on: bool) -> None:  # noqa: FBT001 -- a switch's signal
        """Put our entry there, or take it away; lines that somebody has added to it stay."""
        self._trouble = None
        try:
            if on:
                self._put({"Exec": self._exec, _GNOME: "true", **dict.fromkeys(_HINDRANCES)})
            else:
                self._take_away()
        except OSError as error:
            self._trouble = translate(
                "LoginStart",
                "{file} could not be changed: {reason}.",
                file=error.filename or str(self._own),
                reason=error.strerror or type(error).__name__,
            )

    def _judged(self, values: Mapping[str, str]) -> LoginState:
        if values.get("Hidden") == "true" or values.get(_GNOME) == "false" or not is_shown_in(values, self._desktops):
            return LoginState(on=False)
        program = program_of(values.get("Exec", "")) or ""
        if all(shutil.which(name, path=self._search) for name in (program, values.get("TryExec") or program)):
            return LoginState(on=True)
        note = translate(
            "LoginStart",
            "The entry at {file} starts {program}, which is not there any more; switch this on to mend it.",
            file=str(self._own),
            program=program,
        )
        return LoginState(on=False, note=note)

    def _take_away(self) -> None:
        """Remove an entry that is all ours; hide one that somebody has changed, or one that a package has brought."""
        if any(path.exists() for path in self._shared):
            self._put({"Hidden": "true"})
            return
        try:
            text = self._text(self._own)
        except FileNotFoundError:
            return
        if text == _TEMPLATE.format(exec=self._exec):
            self._own.unlink()
        else:
            self._put({"Hidden": "true"})

    def _put(self, changes: Mapping[str, str | None]) -> None:
        ours = _TEMPLATE.format(exec=self._exec)
        try:
            before = self._text(self._own)
        except FileNotFoundError:
            before = ours
        values = values_of(before)
        needed = {key: value for key, value in changes.items() if values.get(key) != value}
        text = edited(before, needed) if needed and values else ours if not values else before
        write_atomically(self._own, text.encode(), fsync=False, secret=True)

    def _text(self, path: Path) -> str:
        return read_bounded(path, SIZE_LIMIT).decode("utf-8", errors="replace")


_HINDRANCES = ("Hidden", "TryExec", "OnlyShowIn", "NotShowIn")

_TEMPLATE = f"""\
[Desktop Entry]
Type=Application
Name=Twist Break
Comment=Reminds you to get up and twist
Icon=io.github.twistbreak.TwistBreak
Terminal=false
Exec={{exec}}
{_GNOME}=true
"""


def _unreadable(path: Path, error: OSError) -> Text:
    return translate(
        "LoginStart", "{file} cannot be read: {reason}.", file=str(path), reason=error.strerror or type(error).__name__
    )
