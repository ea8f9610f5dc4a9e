"""Pictures of the history in its states, themes and sizes: `python tests/support/history_screenshots.py [FOLDER]`."""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QLocale, QSize, Qt, QTranslator
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea

from support.history_bench import Desk, Recorder, make, planned, until_now
from support.history_samples import nothing, one_day, years
from support.screenshots import FOLDER, picture
from twistbreak.core.problem import Problem
from twistbreak.core.text import translate
from twistbreak.ui.history.chart import ChartView
from twistbreak.ui.history.ink import Ink
from twistbreak.ui.history.picture import as_png
from twistbreak.ui.history.window import HistoryWindow
from twistbreak.ui.theme import Scheme, Theme
from twistbreak.ui.widgets.quiet_start import QuietStart

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
VARIANTS = (
    ("light", Scheme.LIGHT, 1.0, QSize(820, 760), LEFT, 1),
    ("light@2x", Scheme.LIGHT, 1.0, QSize(820, 760), LEFT, 2),
    ("dark", Scheme.DARK, 1.0, QSize(820, 760), LEFT, 1),
    ("contrast", Scheme.HIGH_CONTRAST, 1.0, QSize(820, 760), LEFT, 1),
    ("wide", Scheme.DARK, 1.0, QSize(1400, 900), LEFT, 1),
    ("narrow", Scheme.LIGHT, 1.0, QSize(340, 640), LEFT, 1),
    ("small-text", Scheme.LIGHT, 0.8, QSize(820, 760), LEFT, 1),
    ("large", Scheme.LIGHT, 2.0, QSize(1100, 900), LEFT, 1),
    ("large-narrow", Scheme.DARK, 2.0, QSize(480, 800), LEFT, 1),
    ("rtl", Scheme.LIGHT, 1.0, QSize(820, 760), RIGHT, 1),
)
"""Name, scheme, text size, size of the window, direction of lines, pixels for each logical one."""
DAMAGE = Problem(
    "/home/somebody/.local/share/twistbreak/history.sqlite3",
    None,
    "",
    translate(
        "History",
        "it was written by a newer version of Twist Break and is left as it is; "
        "start that version again, or move the file away to begin a new history",
    ),
)
PAGES = ("Day", "Week", "Month", "Year")
LONG = {"chair-twist-hands-behind-head": translate("Test", "Bürostuhldrehung mit den Händen hinter dem Hinterkopf")}


class Longer(QTranslator):
    """Makes every text as long as it may be in German."""

    def translate(self, context: str, source: str, *_: object) -> str:
        if context in {"Test", "Duration"} or len(source) < 4 or source.startswith("{"):
            return source
        return f"{source} {'ungsgemäßheit'[: max(3, len(source) // 3)]}"


def desks() -> dict[str, Desk]:
    """Nothing, one day, and three years."""
    return {
        "empty": Desk(Recorder(nothing()), planned=planned(20, 51, 82, 113)),
        "unread": Desk(Recorder(nothing()), damage=DAMAGE),
        "one-day": Desk(Recorder(until_now(one_day()))),
        "years": Desk(Recorder(until_now(years(3, 2)))),
    }


def opened(theme: Theme, desk: Desk, size: QSize) -> HistoryWindow:
    """The window, shown and listening."""
    window = make(theme, desk)
    window.prepare()
    window.resize(size)
    window.show()
    quiet = window.findChild(QuietStart)
    assert quiet is not None
    while quiet.is_deaf:
        QTest.qWait(20)
    return window


def turn_to(window: HistoryWindow, page: str) -> None:
    """Choose a tab."""
    next(button for button in window.findChildren(QPushButton) if button.text() == page).click()
    QTest.qWait(30)


def take(window: HistoryWindow, path: Path, density: int) -> None:
    """Take a picture of the window, and of its end where it scrolls."""
    picture(window, density).save(f"{path}.png")
    scroll = window.findChild(QScrollArea)
    assert scroll is not None
    bar = scroll.verticalScrollBar()
    if bar.maximum():
        bar.setValue(bar.maximum())
        QTest.qWait(20)
        picture(window, density).save(f"{path}-end.png")
        bar.setValue(0)


def special(theme: Theme, desk: Desk, folder: Path) -> None:
    """A chosen part, a table, long names, and a saved picture."""
    desk.names.update(LONG)
    window = opened(theme, desk, QSize(820, 760))
    view = next(view for view in window.findChildren(ChartView) if view.isVisible())
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Left)
    take(window, folder / "history-chosen", 1)
    next(b for b in window.findChildren(QPushButton) if b.isVisible() and b.text() == "Show as table").click()
    QTest.qWait(30)
    take(window, folder / "history-table", 1)
    for page in PAGES:
        turn_to(window, page)
        for view in window.findChildren(ChartView):
            if view.isVisibleTo(window) and view.chart is not None:
                name = view.chart.title.lower().replace(" ", "-").replace(",", "")
                png = as_png(view.chart, page, Ink(theme, mirrored=False))
                (folder / f"history-saved-{page.lower()}-{name}.png").write_bytes(png)
    window.close()


def long_texts(app: QApplication, theme: Theme, desk: Desk, folder: Path) -> None:
    """Every page with texts a third longer."""
    longer = Longer()
    app.installTranslator(longer)
    for width in (820, 400):
        window = opened(theme, desk, QSize(width, 760))
        for number, page in enumerate(PAGES, 1):
            QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
            QTest.qWait(250)  # Qt shows a button pressed by key as pressed for a while
            take(window, folder / f"history-long-{page.lower()}-{width}", 1)
        window.close()
    app.removeTranslator(longer)


def main(folder: Path) -> None:
    """Take the pictures."""
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("Inter"))
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    folder.mkdir(parents=True, exist_ok=True)
    histories = desks()
    for name, scheme, scale, size, direction, density in VARIANTS:
        app.setLayoutDirection(direction)
        theme = Theme(app)
        theme.choose(scheme, scale, reduced_motion=True)
        for state, desk in histories.items():
            if state != "years" and name not in {"light", "dark", "narrow"}:
                continue
            window = opened(theme, desk, size)
            for page in PAGES:
                turn_to(window, page)
                take(window, folder / f"history-{state}-{page.lower()}-{name}", density)
            window.close()
            window.deleteLater()
    app.setLayoutDirection(LEFT)
    theme = Theme(app)
    theme.choose(Scheme.LIGHT, 1.0, reduced_motion=True)
    special(theme, histories["years"], folder)
    long_texts(app, theme, histories["years"], folder)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
