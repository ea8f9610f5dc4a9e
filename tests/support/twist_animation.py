"""Draws the moving picture of the README: one twist, both sides, in the real break window, four times as fast.

    QT_QPA_PLATFORM=offscreen PYTHONPATH=tests python tests/support/twist_animation.py docs/pictures/twist.gif

Needs ImageMagick's `convert`.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPixmap
from PySide6.QtWidgets import QApplication

from support import break_samples
from twistbreak.core.engine.effects import Offer
from twistbreak.core.routines.routine import Dose, Side
from twistbreak.core.settings.preferences import Preferences
from twistbreak.ui.break_window import BreakWindow
from twistbreak.ui.figure import shipped
from twistbreak.ui.presenters import break_flow, break_wishes
from twistbreak.ui.presenters.break_stage import Done
from twistbreak.ui.presenters.break_view import Intent
from twistbreak.ui.theme import Scheme, Theme

FRAMES_A_SECOND = 6
SPEED = 4
WIDTH = 270
"""Pixels."""
BEGAN = timedelta(hours=1)
LOOK = timedelta(seconds=1) / FRAMES_A_SECOND * SPEED


def pictures(app: QApplication) -> Iterator[QPixmap]:
    """The window, instant by instant."""
    theme = Theme(app, app)
    theme.choose(Scheme.LIGHT, 1.0, reduced_motion=False)
    routine = break_samples.routine("chair-twist")
    window = BreakWindow(theme, place=None, figures=shipped.figure)
    window.resize(360, 560)
    flow = break_flow.opened(Offer(1, routine.id, Dose.QUICK, Side.RIGHT, None), routine, Preferences(), BEGAN)
    flow, now = break_wishes.wished(flow, Intent.START, None, BEGAN), BEGAN
    while not isinstance(flow.stage, Done):
        window.show_view(break_flow.view(flow, now, ()))
        window.appear()
        app.processEvents()
        yield window.grab()
        now += LOOK
        flow, _ = break_flow.look(break_flow.meant(flow, LOOK), now)
    window.show_view(break_flow.view(flow, now, ()))
    app.processEvents()
    for _ in range(FRAMES_A_SECOND):
        yield window.grab()
    window.dismiss()


def main(target: Path) -> None:
    """Draw it."""
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("Inter"))
    with tempfile.TemporaryDirectory() as folder:
        for number, picture in enumerate(pictures(app)):
            small = picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
            small.save(f"{folder}/{number:04}.png")
        options = ["-delay", str(100 // FRAMES_A_SECOND), "-loop", "0", f"{folder}/*.png"]
        less = ["+dither", "-colors", "48", "-layers", "Optimize"]
        subprocess.run(["convert", *options, *less, str(target)], check=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
