"""Save the screen of the X display as PNG: `python screenshot.py FILE`."""

from __future__ import annotations

import sys

from PySide6.QtGui import QGuiApplication

if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    saved = application.primaryScreen().grabWindow(0).save(sys.argv[1])
    sys.exit(0 if saved else f"Cannot write {sys.argv[1]}.")
