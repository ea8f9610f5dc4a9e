"""A layout that runs like text: left to right (or right to left) and on to the next line."""

# ruff: noqa: N802, D102 -- the public methods are Qt's: its names, its meaning

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lays its items out in lines, in the direction of the language.

    Args:
        parent: The widget to lay out.
        space: Logical pixels between items and between lines.
    """

    def __init__(self, parent: QWidget, space: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._space = space
        self.setContentsMargins(QMargins())

    def addItem(self, arg__1: QLayoutItem) -> None:
        self._items.append(arg__1)

    def insert(self, index: int, widget: QWidget) -> None:
        """Put a widget before the item at `index`; the keyboard follows the same order."""
        self.addWidget(widget)
        self._items.insert(index, self._items.pop())
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] -- past the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] -- likewise
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, arg__1: int) -> int:
        return self._arrange(QRect(0, 0, arg__1, 0), move=False)

    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        self._arrange(arg__1, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """Place the items and return the height that they take."""
        parent = self.parentWidget()
        mirrored = parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x, y, line = 0, 0, 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            size.setWidth(min(size.width(), max(area.width(), item.minimumSize().width())))
            if x and x + size.width() > area.width():
                x, y, line = 0, y + line + self._space, 0
            if move:
                left = area.width() - x - size.width() if mirrored else x
                item.setGeometry(QRect(area.topLeft() + QPoint(left, y), size))
            x, line = x + size.width() + self._space, max(line, size.height())
        return y + line
