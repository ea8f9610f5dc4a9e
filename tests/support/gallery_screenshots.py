"""Pictures of the gallery in its states, themes and sizes: `python tests/support/gallery_screenshots.py [FOLDER]`."""

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
from PySide6.QtWidgets import QApplication

from support.gallery_bench import Store, make
from support.screenshots import FOLDER, picture
from twistbreak.ui.gallery.card import Card
from twistbreak.ui.gallery.filters import Chip
from twistbreak.ui.gallery.window import GalleryWindow
from twistbreak.ui.theme import Scheme, Theme
from twistbreak.ui.widgets.quiet_start import QuietStart

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
VARIANTS = (
    ("light", Scheme.LIGHT, 1.0, QSize(860, 720), LEFT),
    ("dark", Scheme.DARK, 1.0, QSize(860, 720), LEFT),
    ("contrast", Scheme.HIGH_CONTRAST, 1.0, QSize(860, 720), LEFT),
    ("wide", Scheme.LIGHT, 1.0, QSize(1400, 900), LEFT),
    ("small", Scheme.LIGHT, 1.0, QSize(320, 560), LEFT),
    ("tiny-text", Scheme.LIGHT, 0.8, QSize(860, 720), LEFT),
    ("large", Scheme.LIGHT, 2.0, QSize(1100, 900), LEFT),
    ("large-small", Scheme.DARK, 2.0, QSize(420, 700), LEFT),
    ("rtl", Scheme.LIGHT, 1.0, QSize(860, 720), RIGHT),
)
"""Name, scheme, text size, size of the window, and direction of lines."""


def card(window: GalleryWindow, routine: str) -> Card:
    """The card of a twist."""
    return next(card for card in window.findChildren(Card) if card.routine == routine)


def plain(_window: GalleryWindow) -> None:
    """As it opens."""


def opened(window: GalleryWindow) -> None:
    """With the details of a card."""
    QTest.keyClick(card(window, "chair-twist-hands-behind-head"), Qt.Key.Key_Space)


def left_out(window: GalleryWindow) -> None:
    """With a way back, just after "not this one"."""
    QTest.keyClick(card(window, "chair-twist"), Qt.Key.Key_Delete)


def bottom(window: GalleryWindow) -> None:
    """At its end, where the user's own and the excluded ones are."""
    window.set_can_start(can_start=False)
    QTest.keyClick(card(window, "chair-twist"), Qt.Key.Key_End)


def empty(window: GalleryWindow) -> None:
    """Filters that leave nothing."""
    for chip in window.findChildren(Chip):
        if chip.text() in {"Lying", "Mat"}:
            chip.click()


STATES: dict[str, Callable[[GalleryWindow], None]] = {
    "plain": plain,
    "details": opened,
    "left-out": left_out,
    "end": bottom,
    "empty": empty,
}


def main(folder: Path) -> None:
    """Take the pictures."""
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("Inter"))
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    folder.mkdir(parents=True, exist_ok=True)
    for name, scheme, scale, size, direction in VARIANTS:
        app.setLayoutDirection(direction)
        theme = Theme(app)
        theme.choose(scheme, scale, reduced_motion=True)
        for state, prepare in STATES.items():
            store = Store(favourites=("office-chair-twist",), excluded=("supine-twist",))
            window = make(theme, store)
            window.resize(size)
            window.prepare()
            window.resize(size)
            window.show()
            quiet = window.findChild(QuietStart)
            assert quiet is not None
            while quiet.is_deaf:
                QTest.qWait(20)
            prepare(window)
            QTest.qWait(100)
            picture(window, 1).save(str(folder / f"gallery-{state}-{name}.png"))
            window.hide()
            window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
