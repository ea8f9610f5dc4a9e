"""A quiet ground behind the windows of the virtual display, instead of X's black."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

TOP, BOTTOM = QColor("#CFDCD6"), QColor("#8FA9A6")


class Backdrop(QWidget):
    """Fills the screen below everything else."""

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_X11NetWmWindowTypeDesktop)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setGeometry(self.screen().geometry())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the ground."""
        ground = QLinearGradient(0, 0, 0, self.height())
        ground.setColorAt(0, TOP)
        ground.setColorAt(1, BOTTOM)
        QPainter(self).fillRect(event.rect(), ground)


if __name__ == "__main__":
    application = QApplication([*sys.argv, "-platformtheme", "gnome"])
    backdrop = Backdrop()
    backdrop.show()
    sys.exit(application.exec())
