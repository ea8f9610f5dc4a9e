"""A page that scrolls up and down and never sideways."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget


class Scroll(QScrollArea):
    """Asks for the width of what it holds, so that long words make the window wider and are not cut off.

    Args:
        content: What it holds; None: it is given later.
    """

    def __init__(self, content: QWidget | None = None) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if content is not None:
            self.setWidget(content)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As wide as its content and the scroll bar; its height is free."""
        hint, content = super().minimumSizeHint(), self.widget()
        if content is None:
            return hint
        return QSize(content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width(), hint.height())
