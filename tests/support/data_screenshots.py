"""Pictures of "Your data" in its states, themes and sizes: `python tests/support/data_screenshots.py [FOLDER]`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QScrollArea

from support.backup_bench import User
from support.data_bench import Desk, settled
from support.history_screenshots import Longer
from support.screenshots import FOLDER, picture
from twistbreak.ui.data.window import DataWindow
from twistbreak.ui.settings.controls import Option
from twistbreak.ui.theme import Scheme, Theme

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
VARIANTS = (
    ("light", Scheme.LIGHT, 1.0, QSize(640, 760), LEFT, 1),
    ("light@2x", Scheme.LIGHT, 1.0, QSize(640, 760), LEFT, 2),
    ("dark", Scheme.DARK, 1.0, QSize(640, 760), LEFT, 1),
    ("contrast", Scheme.HIGH_CONTRAST, 1.0, QSize(640, 760), LEFT, 1),
    ("narrow", Scheme.LIGHT, 1.0, QSize(340, 640), LEFT, 1),
    ("small-text", Scheme.LIGHT, 0.8, QSize(640, 760), LEFT, 1),
    ("large", Scheme.DARK, 2.0, QSize(1000, 900), LEFT, 1),
    ("rtl", Scheme.LIGHT, 1.0, QSize(640, 760), RIGHT, 1),
)
"""Name, scheme, text size, size of the window, direction of lines, and pixels of a point."""


def overview(_window: DataWindow, _folder: Path) -> None:
    """What is kept."""


def result(window: DataWindow, folder: Path) -> None:
    """After a backup was taken over."""
    look(window, folder)
    next(each for each in shown(window, QPushButton) if each.property("role") == "primary").click()
    QTest.qWait(500)


def look(window: DataWindow, folder: Path) -> None:
    """What a backup would change."""
    (folder / "config" / "settings.toml").write_text('[reminders]\ninterval = "55min"\n', encoding="utf-8")
    shown(window, QPushButton)[2].click()
    QTest.qWait(500)


def wipe(window: DataWindow, _folder: Path) -> None:
    """What would be deleted."""
    shown(window, QPushButton)[3].click()
    QTest.qWait(50)
    shown(window, Option)[2].click()


def problem(window: DataWindow, folder: Path) -> None:
    """A file that is no backup."""
    bad = folder / "holiday.zip"
    bad.write_bytes(b"PK")
    shown(window, QPushButton)[1].click()
    dialog = next(each for each in window.findChildren(QLineEdit) if each.window() is not window)
    dialog.setText(str(bad))
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    QTest.qWait(500)


STATES: dict[str, Callable[[DataWindow, Path], None]] = {
    "overview": overview,
    "look": look,
    "result": result,
    "wipe": wipe,
    "problem": problem,
}


def shown(window: DataWindow, kind: type[QPushButton | Option]) -> list[QPushButton | Option]:
    """The buttons in sight, from top to bottom."""
    found = [each for each in window.findChildren(kind) if each.isVisible()]
    return sorted(found, key=lambda each: each.mapTo(window, each.rect().topLeft()).y())


def take(window: DataWindow, path: Path, density: int) -> None:
    """Take a picture of the page, and of its end where it scrolls."""
    picture(window, density).save(f"{path}.png")
    bar = next(area for area in window.findChildren(QScrollArea) if area.isVisible()).verticalScrollBar()
    if bar.maximum():
        bar.setValue(bar.maximum())
        QTest.qWait(20)
        picture(window, density).save(f"{path}-end.png")


def one(theme: Theme, size: QSize, state: str, path: Path, density: int) -> None:
    """Take the pictures of one state; of somebody new when there is no such state."""
    with TemporaryDirectory() as temporary:
        home = Path(temporary) / "home" / "a-user"
        desk = settled(home) if state in STATES else Desk(User(home))
        for weeks in range(3) if state in STATES else ():
            desk.back_up(date(2026, 3, 2) - timedelta(weeks=weeks))
            desk.user.mine.history.back_up_if_due(date(2026, 3, 6) - timedelta(days=weeks))
        window = desk.window(theme)
        window.prepare()
        window.resize(size)
        window.show()
        QTest.qWait(450)
        STATES.get(state, overview)(window, home)
        QTest.qWait(50)
        take(window, path, density)
        window.close()
        window.deleteLater()
        desk.user.close()


def main(folder: Path, only: str = "") -> None:
    """Take the pictures; with `only`, those that have it in their name."""
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("Inter"))
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    folder.mkdir(parents=True, exist_ok=True)
    for name, scheme, scale, size, direction, density in VARIANTS:
        app.setLayoutDirection(direction)
        theme = Theme(app)
        theme.choose(scheme, scale, reduced_motion=True)
        for state in (*STATES, "new"):
            if only in f"{state}-{name}":
                one(theme, size, state, folder / f"data-{state}-{name}", density)
    app.setLayoutDirection(LEFT)
    theme = Theme(app)
    theme.choose(Scheme.LIGHT, 1.0, reduced_motion=True)
    longer = Longer()
    app.installTranslator(longer)
    for state in STATES if only in "long" else ():
        one(theme, QSize(420, 760), state, folder / f"data-{state}-long", 1)
    app.removeTranslator(longer)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER, *sys.argv[2:3])
