"""The smallest tray program, for testing the harness: prints what is clicked."""

from __future__ import annotations

import sys

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon


def say(text: str) -> None:
    print(text, flush=True)


if __name__ == "__main__":
    application = QApplication(sys.argv)
    application.setQuitOnLastWindowClosed(False)
    pixmap = QPixmap(32, 32)
    pixmap.fill(QColor("teal"))
    menu = QMenu()
    menu.addAction("Do it", lambda: say("done"))
    menu.addAction("Greyed").setEnabled(False)
    menu.addMenu("More").addAction("Quit", application.quit)
    icon = QSystemTrayIcon(QIcon(pixmap))
    icon.setToolTip("A probe")
    icon.setContextMenu(menu)
    icon.activated.connect(lambda reason: say(f"activated {reason.name}"))
    icon.show()
    say(application.platformName())
    sys.exit(application.exec())
