"""The floor: Qt for Python with one tray icon and one menu, and nothing that ever happens."""

from __future__ import annotations

import signal
import sys

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    application = QApplication(sys.argv)
    application.setQuitOnLastWindowClosed(False)
    pixmap = QPixmap(32, 32)
    pixmap.fill(QColor("teal"))
    menu = QMenu()
    menu.addAction("Take a break")
    menu.addAction("Pause")
    menu.addAction("Quit", application.quit)
    icon = QSystemTrayIcon(QIcon(pixmap))
    icon.setContextMenu(menu)
    icon.show()
    sys.exit(application.exec())
