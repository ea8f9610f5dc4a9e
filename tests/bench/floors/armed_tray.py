"""The second floor: the bare tray with APScheduler as it ships, armed for a reminder in half an hour."""

from __future__ import annotations

import signal
import sys
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.qt import QtScheduler
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
    scheduler = QtScheduler(timezone=UTC)
    half_an_hour = datetime.now(UTC) + timedelta(minutes=30)  # noqa: TID251 -- a floor, not the program
    scheduler.add_job(lambda: icon.setToolTip("due"), "date", run_date=half_an_hour)
    scheduler.start()
    sys.exit(application.exec())
