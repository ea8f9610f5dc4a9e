"""Draws every small window in its states, themes and sizes: `python tests/support/screenshots.py [FOLDER]`.

Another window joins by an entry in `SHOTS`: a name and a function from a theme to a window that is not yet shown.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))

from PySide6.QtCore import QLocale, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from support import routines, views
from twistbreak.core.engine.effects import Note, Offer
from twistbreak.core.routines.routine import Dose
from twistbreak.core.views import StateName, TrayView
from twistbreak.ui.figure import shipped
from twistbreak.ui.heads_up import Notice, Preview
from twistbreak.ui.help_window import HelpWindow
from twistbreak.ui.pause_dialog import PauseDialog
from twistbreak.ui.status_window import StatusWindow
from twistbreak.ui.theme import Scheme, Theme
from twistbreak.ui.tray_icon import LOGICAL_SIZES, Look, pixmap
from twistbreak.ui.why_window import WhyWindow

FOLDER = Path(__file__).parents[2] / "build" / "screenshots"

VARIANTS = (
    ("light", Scheme.LIGHT, 1.0, False),
    ("dark", Scheme.DARK, 1.0, False),
    ("high-contrast", Scheme.HIGH_CONTRAST, 1.0, False),
    ("large", Scheme.LIGHT, 2.0, False),
    ("small", Scheme.LIGHT, 0.8, False),
    ("right-to-left", Scheme.DARK, 1.0, True),
)
"""Name, scheme, text size, and whether lines run from right to left."""

Shot = Callable[[Theme], QWidget]


def picture(window: QWidget, density: int) -> QImage:
    """What a window looks like on a screen of this density (device pixels for each logical one)."""
    image = QImage(window.size() * density, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(density)
    image.fill(Qt.GlobalColor.transparent)
    window.render(image)
    return image


def draw(app: QApplication, shots: Mapping[str, Shot], folder: Path = FOLDER) -> list[Path]:
    """Draw windows in every theme and density; returns the files written."""
    folder.mkdir(parents=True, exist_ok=True)
    written: list[Path] = []
    for variant, scheme, scale, right_to_left in VARIANTS:
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        app.setLayoutDirection(direction)
        for name, make in shots.items():
            theme = Theme(app)
            theme.choose(scheme, scale, reduced_motion=True)
            window = make(theme)
            window.show()
            app.processEvents()
            for density in (1, 2):
                path = folder / f"{name}-{variant}@{density}x.png"
                if not picture(window, density).save(str(path)):
                    sys.exit(f"Cannot write {path}.")
                written.append(path)
            window.hide()
            window.deleteLater()
    return written


def _status(view: TrayView) -> Shot:
    def make(theme: Theme) -> QWidget:
        unseen = views.UNSEEN if view is views.LONG else None
        window = StatusWindow(theme, lambda: view, lambda: views.TWISTS, lambda: unseen)
        window.set_snooze(timedelta(minutes=5))
        return window

    return make


def _notice(offer: Offer, length: timedelta, name: str = "Chair twist") -> Shot:
    def make(theme: Theme) -> QWidget:
        def paint(painter: QPainter, rect: QRectF) -> None:
            shipped.figure(routines.shipped("chair-twist")).paint_still(painter, rect, offer.first_side, theme.palette)

        notice = Notice(theme)
        notice.announce(offer, Preview(views.plain(name), length, paint), timedelta(seconds=20))
        return notice

    return make


def _why(notes: tuple[Note, ...]) -> Shot:
    def make(theme: Theme) -> QWidget:
        clipboard = QGuiApplication.clipboard()
        return WhyWindow(theme, lambda: views.HELD, lambda: notes, lambda: views.UNSEEN, lambda: UTC, clipboard)

    return make


def _help(page: str) -> Shot:
    def make(theme: Theme) -> QWidget:
        window = HelpWindow(theme)
        window.open_page(page)
        return window

    return make


def _pause(theme: Theme) -> QWidget:
    return PauseDialog(theme, lambda: datetime(2026, 11, 20, 13, 12, tzinfo=UTC))


def _tray_icons(_: Theme) -> QWidget:
    """Every state in every size, plain and symbolic; on light and dark ground."""
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for symbolic, ground in ((False, "#F2F2F2"), (False, "#202326"), (True, "#F2F2F2")):
        panel = QWidget()
        panel.setStyleSheet(f"background: {ground};")
        row = QHBoxLayout(panel)
        for state in StateName:
            for size in LOGICAL_SIZES:
                icon = QLabel()
                icon.setPixmap(pixmap(Look(state, 7, symbolic), size))
                row.addWidget(icon)
        column.addWidget(panel)
    return sheet


SHOTS: dict[str, Shot] = {
    "status-sitting": _status(views.SITTING),
    "status-held": _status(views.HELD),
    "status-paused": _status(views.PAUSED),
    "status-off-hours": _status(views.OFF_HOURS),
    "status-away": _status(views.AWAY),
    "status-break": _status(views.IN_BREAK),
    "status-long": _status(views.LONG),
    "heads-up": _notice(views.offer(), timedelta(seconds=66)),
    "heads-up-short": _notice(views.offer(snooze=None, dose=Dose.QUICK), timedelta(seconds=41)),
    "heads-up-long": _notice(views.offer(), timedelta(minutes=3), "Bürostuhldrehung mit den Händen hinter dem Kopf"),
    "why": _why(views.NOTES),
    "why-empty": _why(()),
    "help": _help("help"),
    "help-safety": _help("safety"),
    "help-about": _help("about"),
    "pause": _pause,
    "tray-icons": _tray_icons,
}


def main() -> None:
    """Draw all of them."""
    app = QApplication(sys.argv[:1])
    app.setFont(QFont("Inter"))
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    written = draw(app, SHOTS, Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
    print(f"{len(written)} pictures in {written[0].parent}")


if __name__ == "__main__":
    main()
