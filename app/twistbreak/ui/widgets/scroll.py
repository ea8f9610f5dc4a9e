"""A page that scrolls up and down, and sideways only where its window cannot be made as wide as its words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

_GAP = 8
_SHARE_OF_SCREEN = 0.8
"""Of the screen's width, what a page asks for at most; the rest is its window's margins."""


class Scroll(QScrollArea):
    """Asks for the width of what it holds, so that long words make the window wider and are not cut off.

    Args:
        content: What it holds; None: it is given later.
    """

    def __init__(self, content: QWidget | None = None) -> None:
        super().__init__(widgetResizable=True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        if content is not None:
            self.setWidget(content)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As wide as its content and the scroll bar, where the screen is; its height is free."""
        hint, content = super().minimumSizeHint(), self.widget()
        if content is None:
            return hint
        width = content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(min(width, round(self.screen().availableGeometry().width() * _SHARE_OF_SCREEN)), hint.height())


def keep_off_scroll_bar(page: QWidget, column: QLayout) -> None:
    """Leave a little room where the scroll bar stands, at the end of the lines: Qt does not mirror margins."""
    left, right = (_GAP, 0) if page.isRightToLeft() else (0, _GAP)
    column.setContentsMargins(left, 0, right, 0)
