"""Starts the program, or shows the one that runs."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QLoggingCategory
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from twistbreak.composition.program import Program
from twistbreak.core.protocol import Request
from twistbreak.services.control import address, client
from twistbreak.services.logging_setup import Logging
from twistbreak.services.paths import user_paths
from twistbreak.services.single_instance import InstanceLock


def run(*, demo_speed: float | None = None) -> int:
    """Start the program, or show the one that runs.

    Args:
        demo_speed: Offer a break at once and run it this many times faster; None: work as usual.

    Returns:
        The exit status.
    """
    place = address.find(os.environ, address.user_number())
    lock = InstanceLock(place.lock)
    try:
        is_first, is_sure = lock.acquire(), True
    except OSError as error:
        sys.stderr.write(f"twistbreak: cannot tell whether it runs already ({place.lock}: {error.strerror}).\n")
        is_first, is_sure = True, False
    if not is_first:
        return _show_the_other(place, demo=demo_speed is not None)
    paths = user_paths()
    log = Logging(paths.state)
    QLoggingCategory.setFilterRules("qt.qpa.theme.*.warning=false")  # a desktop without portals is no news
    app = QApplication([sys.argv[0], *_qt_arguments(os.environ)])
    app.setApplicationName("twistbreak")
    app.setApplicationDisplayName("Twist Break")
    app.setDesktopFileName("io.github.twistbreak.TwistBreak")
    app.setQuitOnLastWindowClosed(False)
    QPixmapCache.setCacheLimit(0)  # it keeps a timer running at rest: docs/decisions/0012
    program = Program(app, paths, place if is_sure else None, demo_speed)
    program.start()
    try:
        return app.exec()
    finally:
        program.end()
        log.close()
        lock.release()


def _show_the_other(place: address.Address, *, demo: bool) -> int:
    if demo:
        sys.stderr.write("twistbreak: it runs already; quit it first, or choose Stretch now.\n")
        return 1
    try:
        reply = client.request_while_it_starts(place.socket, Request("show"))
    except client.NotRunning:
        sys.stderr.write("twistbreak: it runs already, but does not answer.\n")
        return 1
    if reply.ok:
        sys.stdout.write("Twist Break runs already; its window is shown.\n")
    else:
        sys.stderr.write(f"twistbreak: {reply.error}\n")
    return int(reply.status)


def _qt_arguments(environ: Mapping[str, str]) -> Sequence[str]:
    """Keep GTK out of the process: docs/decisions/0010."""
    if sys.platform != "linux" or "QT_QPA_PLATFORMTHEME" in environ or "KDE" in environ.get("XDG_CURRENT_DESKTOP", ""):
        return ()
    return ("-platformtheme", "gnome")
