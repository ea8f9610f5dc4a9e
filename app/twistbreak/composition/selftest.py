"""`twistbreak --self-test`: opens each window once, loads everything that ships, and reports. Touches no user file."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from twistbreak import __version__, resources
from twistbreak.composition.program import Program
from twistbreak.core.guide import plan
from twistbreak.core.routine import Dose, Side
from twistbreak.services.control import address
from twistbreak.services.paths import Paths
from twistbreak.services.routine_files import load_all
from twistbreak.services.settings_file import read_schema

Check = tuple[str, Callable[[], None]]


def run() -> int:
    """Run every check and print one line for each.

    Returns:
        0 when all passed, else 1.
    """
    if "DISPLAY" not in os.environ and "WAYLAND_DISPLAY" not in os.environ and sys.platform == "linux":
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    failures = 0
    with tempfile.TemporaryDirectory(prefix="twistbreak-self-test-") as folder:
        program = _program(app, Path(folder))
        program.start()
        for name, check in _checks(app, program):
            failures += not _passes(name, check)
        program.end()
    sys.stdout.write(f"twistbreak {__version__}: {'all is well' if not failures else f'{failures} checks failed'}\n")
    return 1 if failures else 0


def _program(app: QApplication, folder: Path) -> Program:
    paths = Paths(folder / "config", folder / "data", folder / "state")
    return Program(app, paths, address.Address(folder / "lock", folder / "control"), None)


def _checks(app: QApplication, program: Program) -> Iterator[Check]:
    yield "settings schema", _schema
    yield "routines and their timelines", _routines
    yield "sounds", _sounds
    for name in ("status", "gallery", "why", "settings", "help", "safety", "about", "pause-time"):
        yield f"window {name}", lambda name=name: _opens(app, lambda: program.command(name))
    yield "break window", lambda: _break(app, program)
    for sensor in program.sensors():
        yield f"sensor {sensor.sensor}: {sensor.how}", lambda: None


def _passes(name: str, check: Callable[[], None]) -> bool:
    try:
        check()
    except Exception as error:  # noqa: BLE001 -- whatever goes wrong is what is asked for
        sys.stdout.write(f"FAILED  {name}: {type(error).__name__}: {error}\n")
        return False
    sys.stdout.write(f"ok      {name}\n")
    return True


def _schema() -> None:
    schema = read_schema(resources.config() / "settings.toml")
    if not schema.pages:
        raise RuntimeError("the schema has no pages")


def _routines() -> None:
    found = load_all(resources.assets() / "routines", resources.assets() / "routines" / "none")
    if found.problems or not found.routines:
        raise RuntimeError("; ".join(map(str, found.problems)) or "there are no routines")
    for routine in found.routines.values():
        for dose in Dose:
            plan(routine, dose, Side.RIGHT)


def _sounds() -> None:
    if not any((resources.assets() / "sounds").glob("*.wav")):
        raise RuntimeError("there are no sounds")


def _opens(app: QApplication, open_it: Callable[[], None]) -> None:
    before = _visible(app)
    open_it()
    app.processEvents()
    new = [window for window in app.topLevelWidgets() if window.isVisible() and window not in before]
    if not new:
        raise RuntimeError("no window appeared")
    for window in new:
        if window.grab().isNull():
            raise RuntimeError("it could not be painted")
        window.close()


def _visible(app: QApplication) -> list[object]:
    return [window for window in app.topLevelWidgets() if window.isVisible()]


def _break(app: QApplication, program: Program) -> None:
    program.command("now")
    app.processEvents()
    if program.frame() is None:
        raise RuntimeError("no break opened")
    program.command("skip")
