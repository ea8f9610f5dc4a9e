"""A window of a program of its own, which fills the screen or not as its standard input says.

Reads one word a line: `full`, `normal`, `chat` (writes its title again and again), `hide`.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication, QWindow


class Window(QWindow):
    """Does what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self._chatter = 0
        self._words = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._words.activated.connect(self._obey)

    def _obey(self) -> None:
        said = os.read(0, 4096).decode()
        if not said:
            QGuiApplication.quit()
        for word in said.split():
            match word:
                case "full":
                    self.showFullScreen()
                case "normal":
                    self.showNormal()
                case "hide":
                    self.hide()
                case "chat":
                    self._chatter += 1
                    self.setTitle(f"title {self._chatter}")
                case _:
                    sys.exit(f"no such word: {word}")


app = QGuiApplication([*sys.argv, "-platform", "xcb"])
app.setApplicationName("cinema")
window = Window()
window.resize(200, 100)
window.show()
sys.exit(app.exec())
