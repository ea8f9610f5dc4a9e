"""How the program is started anew: from a virtual environment, a bundle, an AppImage or an installed package."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path


def launch_command(executable: Path, environ: Mapping[str, str], *, is_bundle: bool) -> tuple[str, ...]:
    """The program and its arguments, with whole paths: at login no environment is active.

    Args:
        executable: `sys.executable`: Python, or the bundle's own program.
        environ: The environment; an AppImage tells in it where its file is.
        is_bundle: The program is frozen, so that `executable` is all of it.
    """
    if is_bundle:
        folder = environ.get("APPDIR", "")  # what another AppImage has left behind does not lead to us
        image = environ.get("APPIMAGE") if folder and executable.is_relative_to(folder) else None
        return (image or str(executable),)
    script = executable.with_name("twistbreak")
    if script.is_file():
        return (str(script),)
    without_console = executable.with_name("pythonw.exe")
    return (str(without_console if without_console.is_file() else executable), "-m", "twistbreak")
