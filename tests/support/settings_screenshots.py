"""Pictures of every page of the settings dialog: `QT_QPA_PLATFORM=offscreen python settings_screenshots.py FOLDER`.

Run it from the folder `tests`, or with that folder on `PYTHONPATH`.
"""

from __future__ import annotations

import sys
from datetime import date, time, timedelta
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from support.settings_bench import Store, open_dialog
from twistbreak.core.engine.policy import TimeRange
from twistbreak.core.problem import Problem
from twistbreak.core.text import translate
from twistbreak.ui.settings.dialog import SettingsDialog
from twistbreak.ui.theme import Scheme, Theme

VARIANTS = (
    ("light", Scheme.LIGHT, 1.0, QSize(), Qt.LayoutDirection.LeftToRight),
    ("dark", Scheme.DARK, 1.0, QSize(), Qt.LayoutDirection.LeftToRight),
    ("contrast", Scheme.HIGH_CONTRAST, 1.0, QSize(), Qt.LayoutDirection.LeftToRight),
    ("large", Scheme.LIGHT, 2.0, QSize(1000, 900), Qt.LayoutDirection.LeftToRight),
    ("small", Scheme.LIGHT, 1.0, QSize(360, 480), Qt.LayoutDirection.LeftToRight),
    ("rtl", Scheme.LIGHT, 1.0, QSize(), Qt.LayoutDirection.RightToLeft),
)
PROBLEMS = (
    Problem(
        "/home/ada/.config/twistbreak/settings.toml",
        12,
        "reminders.interval",
        translate("Test", '"soon" does not fit; it must be a duration such as "30min", from 5min to 4h.'),
    ),
)


def fill(store: Store) -> None:
    """Values that show every control in use."""
    store.edit_by_hand("reminders.fixed_times", (time(10, 30), time(16, 0)))
    store.edit_by_hand("reminders.interval", timedelta(minutes=40))
    store.edit_by_hand("hours.enabled", True)
    store.edit_by_hand("hours.monday", (TimeRange(time(9), time(12, 30)), TimeRange(time(13), time(17, 30))))
    store.edit_by_hand("hours.friday", (TimeRange(time(22), time(6)),))
    store.edit_by_hand("hours.days_off", (date(2026, 12, 24), date(2026, 12, 25), date(2026, 12, 31)))
    store.edit_by_hand("twists.excluded", ("supine-twist", "gone-twist"))


def main(folder: Path) -> None:
    """Take the pictures."""
    application = QApplication(sys.argv[:1])
    application.setFont(QFont("Inter"))
    folder.mkdir(parents=True, exist_ok=True)
    theme = Theme(application)
    for name, scheme, scale, size, direction in VARIANTS:
        application.setLayoutDirection(direction)
        theme.choose(scheme, scale, reduced_motion=True)
        dialog, store = open_dialog(theme)
        fill(store)
        if size.isValid():
            dialog.resize(size)
        dialog.show()
        for page in store.schema.pages:
            dialog.open_page(page.id)
            shoot(dialog, folder / f"settings-{page.id}-{name}.png")
        dialog.show_problems(PROBLEMS)
        dialog.open_page("reminders")
        shoot(dialog, folder / f"settings-problem-{name}.png")
        dialog.close()


def shoot(dialog: SettingsDialog, path: Path) -> None:
    """Save a picture once the preview has settled."""
    QTest.qWait(150)
    dialog.grab().save(str(path))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
