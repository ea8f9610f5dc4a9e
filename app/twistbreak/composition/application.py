"""The life of the program's process, from Qt's application to the end of its event loop."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from twistbreak.composition.program import Program
from twistbreak.services.control import address
from twistbreak.services.logging_setup import Logging
from twistbreak.services.paths import user_paths


def run(place: address.Address | None, demo_speed: float | None) -> int:
    """Live until the user quits.

    Args:
        place: Where others reach this program; None: nowhere.
        demo_speed: See `start.run`.

    Returns:
        The exit status.
    """
    paths = user_paths()
    log = Logging(paths.state)
    QLoggingCategory.setFilterRules("qt.qpa.theme.*.warning=false")  # a desktop without portals is no news
    app = QApplication([sys.argv[0], *_qt_arguments(os.environ)])
    app.setApplicationName("twistbreak")
    app.setApplicationDisplayName("Twist Break")
    app.setDesktopFileName("io.github.twistbreak.TwistBreak")
    app.setQuitOnLastWindowClosed(False)
    QPixmapCache.setCacheLimit(0)  # it keeps a timer running at rest: docs/decisions/0012
    program = Program(app, paths, place, demo_speed)
    program.start()
    try:
        return app.exec()
    finally:
        program.end()
        log.close()


def _qt_arguments(environ: Mapping[str, str]) -> Sequence[str]:
    """Keep GTK out of the process: docs/decisions/0010."""
    if sys.platform != "linux" or "QT_QPA_PLATFORMTHEME" in environ or "KDE" in environ.get("XDG_CURRENT_DESKTOP", ""):
        return ()
    return ("-platformtheme", "gnome")
