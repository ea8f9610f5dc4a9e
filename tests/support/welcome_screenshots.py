"""Pictures of the welcome and the health check: `python tests/support/welcome_screenshots.py [FOLDER]`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from support.screenshots import FOLDER, picture
from support.welcome_bench import open_health, open_welcome
from twistbreak.core.health.check import HealthAnswers
from twistbreak.core.routines.care import Condition
from twistbreak.core.text import translate
from twistbreak.ui.theme import Scheme, Theme
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.window import Window

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
VARIANTS = (
    ("light", Scheme.LIGHT, 1.0, QSize(), LEFT, 1),
    ("light@2x", Scheme.LIGHT, 1.0, QSize(), LEFT, 2),
    ("dark", Scheme.DARK, 1.0, QSize(), LEFT, 1),
    ("contrast", Scheme.HIGH_CONTRAST, 1.0, QSize(), LEFT, 1),
    ("small", Scheme.LIGHT, 1.0, QSize(340, 480), LEFT, 1),
    ("large", Scheme.DARK, 2.0, QSize(760, 800), LEFT, 1),
    ("rtl", Scheme.LIGHT, 1.0, QSize(), RIGHT, 1),
)
"""Name, scheme, text size, size of the window, direction of lines, and device pixels for a logical one."""
PREGNANT = HealthAnswers(frozenset({Condition.PREGNANCY, Condition.DIZZINESS}), frozenset({Condition.PREGNANCY}))
NOTHING_LEFT = HealthAnswers(frozenset({Condition.ACUTE_SCIATICA}))


def welcome(theme: Theme, steps: int, answers: HealthAnswers = PREGNANT, locked: tuple[str, ...] = ()) -> Window:
    """The welcome after some steps."""
    window, desk, _, _ = open_welcome(theme, answers, locked)
    desk.edit_by_hand("hours.enabled", True)
    window.show()
    wait_for(window)
    for _ in range(steps):
        forward = next(
            button
            for button in window.findChildren(QPushButton)
            if button.isVisible() and button.text() in ("Next", "Skip for now")
        )
        QTest.mouseClick(forward, Qt.MouseButton.LeftButton)
    return window


def health(theme: Theme, *, to_end: bool = False) -> Window:
    """The health check in its own window."""
    window, _ = open_health(theme, PREGNANT)
    if not to_end:
        window.show_notice(
            translate("Test", "Some answers could not be read; until you answer again, each of them counts as yes.")
        )
    window.show()
    wait_for(window)
    if to_end:
        bar = window.findChildren(QScrollArea)[0].verticalScrollBar()
        bar.setValue(bar.maximum())
    return window


def wait_for(window: Window) -> None:
    """Let it hear keys and clicks."""
    quiet = window.findChild(QuietStart)
    assert quiet is not None
    while quiet.is_deaf:
        QTest.qWait(20)


STATES: dict[str, Callable[[Theme], Window]] = {
    "1-day": lambda theme: welcome(theme, 0),
    "1-day-locked": lambda theme: welcome(theme, 0, locked=("reminders.interval", "hours.monday")),
    "2-place": lambda theme: welcome(theme, 1),
    "3-health": lambda theme: welcome(theme, 2),
    "4-end": lambda theme: welcome(theme, 3),
    "4-end-nothing-left": lambda theme: welcome(theme, 3, NOTHING_LEFT),
    "health": health,
    "health-end": lambda theme: health(theme, to_end=True),
}


def main(folder: Path) -> None:
    """Take the pictures."""
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("Inter"))
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    folder.mkdir(parents=True, exist_ok=True)
    for name, scheme, scale, size, direction, density in VARIANTS:
        app.setLayoutDirection(direction)
        theme = Theme(app)
        theme.choose(scheme, scale, reduced_motion=True)
        for state, make in STATES.items():
            window = make(theme)
            if size.isValid():
                window.resize(size)
            QTest.qWait(150)
            picture(window, density).save(str(folder / f"welcome-{state}-{name}.png"))
            window.hide()
            window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER / "welcome")
