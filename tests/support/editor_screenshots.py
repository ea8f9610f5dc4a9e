"""Pictures of the prescription editor in its states, themes and sizes: `python tests/support/editor_screenshots.py`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QLocale, QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton, QScrollArea

from support.editor_bench import Desk, prescription
from support.screenshots import FOLDER, picture
from twistbreak.core.prescriptions.writing import written
from twistbreak.core.routines.care import Condition
from twistbreak.ui.editor.steps import Steps
from twistbreak.ui.editor.tall_list import TallList
from twistbreak.ui.editor.window import PrescriptionWindow
from twistbreak.ui.theme import Scheme, Theme

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
VARIANTS = (
    ("light", Scheme.LIGHT, 1.0, QSize(980, 760), LEFT, 1),
    ("dark", Scheme.DARK, 1.0, QSize(980, 760), LEFT, 2),
    ("contrast", Scheme.HIGH_CONTRAST, 1.0, QSize(980, 760), LEFT, 1),
    ("small", Scheme.LIGHT, 1.0, QSize(360, 600), LEFT, 1),
    ("tiny-text", Scheme.LIGHT, 0.8, QSize(980, 760), LEFT, 1),
    ("large", Scheme.DARK, 2.0, QSize(1300, 1000), LEFT, 1),
    ("rtl", Scheme.LIGHT, 1.0, QSize(980, 760), RIGHT, 1),
)
"""Name, scheme, text size, size of the window, direction of lines, and pixels of a point."""
LONG = "Eine sehr lange Bezeichnung, wie andere Sprachen sie haben"


def shelf(_window: PrescriptionWindow, _desk: Desk) -> None:
    """The list, with the user's own."""


def form(window: PrescriptionWindow, _desk: Desk) -> None:
    """A twist of the user's own, as it opens."""
    window.open("after-the-fall")


def steps(window: PrescriptionWindow, _desk: Desk) -> None:
    """The steps, one of them chosen."""
    window.open("after-the-fall")
    section = window.findChild(Steps)
    assert section is not None
    (found,) = section.findChildren(TallList)
    found.setCurrentRow(2)
    QTest.qWait(50)
    scroll_to(window, found)


def care(window: PrescriptionWindow, _desk: Desk) -> None:
    """The end of the form."""
    window.open("after-the-fall")
    QTest.qWait(50)
    for area in window.findChildren(QScrollArea):
        bar = area.verticalScrollBar()
        bar.setValue(round(bar.maximum() * 0.72))


def swing(window: PrescriptionWindow, _desk: Desk) -> None:
    """A copy of the swing."""
    window.copy("standing-swing")
    QTest.qWait(50)
    for area in window.findChildren(QScrollArea):
        area.verticalScrollBar().setValue(560)


def review(window: PrescriptionWindow, desk: Desk) -> None:
    """A file that somebody has sent, whose name is taken."""
    draft = prescription()
    window.take_in([desk.sent("for-you.toml", written(replace(draft, name=LONG)))])


def bad(window: PrescriptionWindow, desk: Desk) -> None:
    """A file that cannot be used."""
    text = written(prescription()).replace("seconds = [15, 90]", "seconds = [15, 10000]")
    window.take_in([desk.sent("for-you.toml", text.replace('place = "chair"', 'place = "sofa"'))])


def removed(window: PrescriptionWindow, _desk: Desk) -> None:
    """Just after one was removed."""
    button = next(b for b in window.findChildren(QPushButton) if b.text() == "Remove" and b.isVisible())
    button.click()


STATES: dict[str, Callable[[PrescriptionWindow, Desk], None]] = {
    "shelf": shelf,
    "form": form,
    "steps": steps,
    "care": care,
    "swing": swing,
    "review": review,
    "bad": bad,
    "removed": removed,
}


def scroll_to(window: PrescriptionWindow, widget: QListWidget) -> None:
    """Show a part of the form at the top."""
    area = next(area for area in window.findChildren(QScrollArea) if area.isAncestorOf(widget))
    inside = area.widget()
    area.verticalScrollBar().setValue(widget.mapTo(inside, widget.rect().topLeft()).y() - 80)


def main(folder: Path, only: str = "") -> None:
    """Take the pictures; with `only`, those that have it in their name."""
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("Inter"))
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    folder.mkdir(parents=True, exist_ok=True)
    for name, scheme, scale, size, direction, density in VARIANTS:
        app.setLayoutDirection(direction)
        theme = Theme(app)
        theme.choose(scheme, scale, reduced_motion=False)
        for state, prepare in STATES.items():
            if only not in f"{state}-{name}":
                continue
            with TemporaryDirectory() as temporary:
                desk = Desk(Path(temporary), has={Condition.SEVERE_OSTEOARTHRITIS})
                desk.put(prescription())
                desk.put(prescription(f"{LONG[:24]} 2", "standing-twist"))
                window = desk.window(theme)
                window.prepare()
                window.resize(size)
                window.show()
                prepare(window, desk)
                QTest.qWait(120)
                picture(window, density).save(str(folder / f"editor-{state}-{name}.png"))
                window.hide()
                window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER, *sys.argv[2:3])
