"""Somebody else's window with a text field; prints its text whenever that changes."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication, QLineEdit

if __name__ == "__main__":
    application = QApplication(sys.argv)
    field = QLineEdit()
    field.setWindowTitle("Editor probe")
    field.textChanged.connect(lambda text: print(repr(text), flush=True))
    field.show()
    sys.exit(application.exec())
