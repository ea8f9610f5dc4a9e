"""What scrolls, when its height follows from its width."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class Sheet(QWidget):
    """As high as its words need at its width.

    Qt would ask for the height that they need at their narrowest, and scroll where nothing has to.
    """

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """The least width; a scroll area asks for the height that goes with the width it gives."""
        return QSize(super().minimumSizeHint().width(), 0)
