"""`twistbreak --self-test`: loads everything that ships, opens each window once off the screen, and reports.

It is meant for packages: what a bundle has left out shows here and not on the day when somebody first needs it. Nothing
of the user's is read or written, nothing is to be seen or heard.

Nothing that may grow is listed here: modules, twists, poses, tones, languages and windows are found. A window that no
command opens, and that nothing below opens either, fails the test by its name.
"""

from __future__ import annotations

import os
import pkgutil
import sys
import tempfile
import wave
from collections.abc import Callable, Iterator
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import (
    QLibraryInfo,
    QMessageLogContext,
    QPluginLoader,
    QRectF,
    QtMsgType,
    QTranslator,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import twistbreak
from twistbreak import resources
from twistbreak.composition.program import Program
from twistbreak.composition.windows import Windows
from twistbreak.core.coach.cue import Cue
from twistbreak.core.coach.guide import plan
from twistbreak.core.command import Where
from twistbreak.core.commands import COMMANDS
from twistbreak.core.engine.effects import Offer
from twistbreak.core.routines.routine import Dose, Routine, Side
from twistbreak.services.control import address
from twistbreak.services.paths import Paths, user_paths
from twistbreak.services.routine_files import load_all
from twistbreak.services.settings_file import SettingsFile, read_schema
from twistbreak.ui.figure import shipped
from twistbreak.ui.theme import LIGHT
from twistbreak.ui.widgets.window import Window

Check = Callable[[], str]
"""Looks at one thing and says what it found; raises whatever is wrong."""

_LEAD = timedelta(seconds=20)
_PICTURE = 120
_PLATFORM_PLUGINS = {"linux": ("xcb", "wayland"), "win32": ("windows",), "darwin": ("cocoa",)}
_ONLY_ON_LINUX = frozenset({"jeepney"})


class SelfTestError(Exception):
    """Something is missing or wrong; says what."""


def run() -> int:
    """Run every check and print one line for each.

    Returns:
        0 when all passed, else 1.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    qInstallMessageHandler(_qt_says)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with tempfile.TemporaryDirectory(prefix="twistbreak-self-test-") as name:
        folder = Path(name)
        results = [_passes(name, check) for name, check in _contents(folder)]
        program = program_in(app, folder)
        program.start()
        results += [_passes(name, check) for name, check in _windows(app, program)]
        program.end()
    failures = results.count(False)
    verdict = f"{failures} of {len(results)} checks failed" if failures else f"all is well, {len(results)} checks"
    sys.stdout.write(f"twistbreak {twistbreak.__version__}: {verdict}\n")
    return 1 if failures else 0


def _qt_says(_kind: QtMsgType, _where: QMessageLogContext, words: str) -> None:
    """Pass on what Qt says, but for what it says of every window that is not on a screen."""
    if not words.startswith("This plugin does not support"):
        sys.stderr.write(f"Qt: {words}\n")


def _passes(name: str, check: Check) -> bool:
    try:
        found = check()
    except Exception as error:  # noqa: BLE001 -- whatever goes wrong is what is asked for
        sys.stdout.write(f"FAILED  {name}: {type(error).__name__}: {error}\n")
        return False
    sys.stdout.write(f"ok      {name}{': ' if found else ''}{found}\n")
    return True


# What ships


def _contents(folder: Path) -> Iterator[tuple[str, Check]]:
    yield "modules", load_modules
    for plugin in _PLATFORM_PLUGINS.get(sys.platform, ()):
        yield f"Qt platform {plugin}", lambda plugin=plugin: _platform(plugin)
    yield "time zones", lambda: str(ZoneInfo("Europe/Lisbon"))
    yield "folders", lambda: str(user_paths().config)
    yield "settings", lambda: _settings(folder / "settings")
    yield "twists", _catalogue
    for routine in _routines():
        yield f"twist {routine.id}", lambda routine=routine: _routine(routine)
    for cue in Cue:
        yield f"tone {cue.value}", lambda cue=cue: _tone(cue)
    for language in sorted((resources.assets() / "i18n").glob("*.qm")):
        yield f"language {language.stem}", lambda language=language: _language(language)


def load_modules() -> str:
    """Import every module, the adapters of the other systems too: all but those on a library of Linux load anywhere."""
    names = [module.name for module in pkgutil.walk_packages(twistbreak.__path__, "twistbreak.")]
    left_out = [name for name in names if not _loads(name)]
    if __name__ not in names:
        raise SelfTestError("the modules cannot be listed")
    return f"{len(names) - len(left_out)} loaded{', not here: ' if left_out else ''}{', '.join(left_out)}"


def _loads(name: str) -> bool:
    """Import a module; False for one that needs a library which is installed on Linux only."""
    try:
        import_module(name)
    except ModuleNotFoundError as error:
        if sys.platform == "linux" or error.name not in _ONLY_ON_LINUX:
            raise
        return False
    return True


def _platform(name: str) -> str:
    """Load the plug-in that shows windows on a real screen, with every library that it needs."""
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath), "platforms")
    for file in sorted(folder.glob(f"*q{name}*")):
        loader = QPluginLoader(str(file))
        if not loader.load():
            raise SelfTestError(loader.errorString())
        return file.name
    raise SelfTestError(f"{folder} has no plug-in for it")


def _settings(folder: Path) -> str:
    """Read the schema; write and read a settings file."""
    schema = read_schema(resources.config() / "settings.toml")
    if not schema.pages:
        raise SelfTestError("the schema has no pages")
    file = SettingsFile(folder / "settings.toml", schema)
    file.load()
    problem = file.set_text("sounds.tones", "false") or file.flush()
    if problem:
        raise SelfTestError(str(problem.sentence))
    if "tones = false" not in (folder / "settings.toml").read_text("utf-8"):
        raise SelfTestError("what was written is not in the file")
    return f"{sum(len(page.settings) for page in schema.pages)} on {len(schema.pages)} pages"


def _routines() -> list[Routine]:
    folder = resources.assets() / "routines"
    return list(load_all(folder, folder / "none-of-your-own").routines.values())


def _catalogue() -> str:
    folder = resources.assets() / "routines"
    found = load_all(folder, folder / "none-of-your-own")
    if found.problems or not found.routines:
        raise SelfTestError("; ".join(str(problem.sentence) for problem in found.problems) or "there are none")
    return f"{len(found.routines)}, and {len(list((resources.assets() / 'poses').glob('*.toml')))} files of poses"


def _routine(routine: Routine) -> str:
    """Plan each dose, and draw the figure in the full turn to each side."""
    figure = shipped.figure(routine)
    for side in Side:
        for dose in Dose:
            plan(routine, dose, side)
        picture = QImage(_PICTURE, _PICTURE, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(0)
        blank = picture.copy()
        painter = QPainter(picture)
        figure.paint_still(painter, QRectF(picture.rect()), side, LIGHT)
        painter.end()
        if picture == blank:
            raise SelfTestError(f"no figure is to be seen on the {side.value}")
    return ""


def _tone(cue: Cue) -> str:
    with wave.open(str(resources.assets() / "sounds" / f"{cue.value}.wav"), "rb") as file:
        if not file.getnframes():
            raise SelfTestError("it is silent")
        return f"{file.getnframes() / file.getframerate():.2f} s"


def _language(file: Path) -> str:
    translator = QTranslator()
    if not translator.load(str(file)) or translator.isEmpty():
        raise SelfTestError("Qt cannot read it")
    return translator.language()


# Windows


def program_in(app: QApplication, folder: Path) -> Program:
    """The program with folders of its own, silent, and out of the reach of others."""
    paths = Paths(folder / "config", folder / "data", folder / "state")
    paths.config.mkdir()
    paths.settings.write_text('[sounds]\ntones = false\nvoice = false\n[reminders]\nnotice = "window"\n', "utf-8")
    return Program(app, paths, address.Address(folder / "lock", folder / "control"), None)


def _windows(app: QApplication, program: Program) -> Iterator[tuple[str, Check]]:
    opened: set[type[QWidget]] = set()
    for name in commands_that_open_windows():
        yield f"window {name}", lambda name=name: _opens(app, opened, lambda: program.command(name))
    yield "window notice", lambda: _opens(app, opened, lambda: show_notice(app))
    yield "window break", lambda: _opens(app, opened, lambda: program.command("now"))
    program.command("skip")
    for kind in kinds_of_windows() - opened:
        yield f"window {kind.__module__}.{kind.__qualname__}", _not_opened
    for sensor in program.sensors():
        yield f"sensor {sensor.sensor}", lambda sensor=sensor: str(sensor.how)


def commands_that_open_windows() -> list[str]:
    """Commands that tell the engine nothing and are for people: they open a window, or quit."""
    only_typed = frozenset({Where.CLI})
    found = (command for command in COMMANDS if command.event is None and command.where != only_typed)
    return [command.id for command in found if command.id != "quit"]


def show_notice(app: QApplication) -> None:
    """Announce a twist in the program's own window."""
    windows = app.findChild(Windows)
    if windows is None:
        raise SelfTestError("the program has no windows")
    routine = _routines()[0]
    windows.notices.show(Offer(0, routine.id, Dose.STANDARD, Side.RIGHT, timedelta(minutes=5)), _LEAD)


def _opens(app: QApplication, opened: set[type[QWidget]], open_it: Callable[[], None]) -> str:
    """Open a window on an empty screen, paint it, and put it away again; returns its title."""
    open_it()
    app.processEvents()
    windows = [window for window in app.topLevelWidgets() if window.isVisible()]
    if not windows:
        raise SelfTestError("no window appeared")
    titles = [window.windowTitle() for window in windows]
    for window in windows:
        if window.grab().isNull():
            raise SelfTestError("it could not be painted")
        opened.add(type(window))
        window.hide()
    app.processEvents()
    return ", ".join(titles)


def kinds_of_windows() -> set[type[QWidget]]:
    """Every class of window that the program has; needs all modules to be loaded."""
    found: set[type[QWidget]] = set()
    to_look_at: list[type[QWidget]] = [Window, QDialog]
    while to_look_at:
        kind = to_look_at.pop()
        to_look_at += kind.__subclasses__()
        if kind.__module__.startswith("twistbreak.") and kind is not Window:
            found.add(kind)
    return found


def _not_opened() -> str:
    raise SelfTestError("no command opens it: give it one, or open it in composition/selftest.py")
