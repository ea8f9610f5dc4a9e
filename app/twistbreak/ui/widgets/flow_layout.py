"""A layout that runs like text: left to right (or right to left) and on to the next line."""

# ruff: noqa: N802, D102 -- the public methods but two are Qt's: its names, its meaning

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QStyle, QWidget

from twistbreak.ui.widgets.item_layout import ItemLayout


class FlowLayout(ItemLayout):
    """Lays its items out in lines, in the direction of the language; each has the size it wants.

    Args:
        parent: The widget to lay out.
        gap: Space between items and between lines, in logical pixels.
    """

    def __init__(self, parent: QWidget, gap: int = 8) -> None:
        super().__init__(parent, gap)

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget before the item at `index`; the keyboard follows the same order."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def arrange(self, area: QRect, *, move: bool) -> int:
        """Fill line after line."""
        direction = self._direction()
        x, y, line = 0, 0, 0
        for item in self._shown():
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(area.width(), item.minimumSize().width())))
            if x and x + size.width() > area.width():
                x, y, line = 0, y + line + self._gap, 0
            if move:
                item.setGeometry(QStyle.visualRect(direction, area, QRect(area.topLeft() + QPoint(x, y), size)))
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line
