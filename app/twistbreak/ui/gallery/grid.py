"""Cards in as many columns as fit, with a panel that opens below the row of one of them."""

# ruff: noqa: N802, D102 -- the public methods are Qt's: its names, its meaning

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

Row = list[QLayoutItem]


class Grid(QLayout):
    """Columns of one width; all widgets of a row are as high as the highest.

    Args:
        parent: The widget to lay out.
        least: Least width of a column in logical pixels.
        gap: Space between columns and rows.
    """

    def __init__(self, parent: QWidget, least: int, gap: int = 12) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._least, self._gap = least, gap
        self._panel: QWidget | None = None
        self._below: QWidget | None = None
        self.setContentsMargins(QMargins())

    def set_least(self, least: int) -> None:
        """Change the least width of a column."""
        self._least = least
        self.invalidate()

    def open_panel(self, panel: QWidget | None, below: QWidget | None = None) -> None:
        """Put one of the widgets in a row of its own, below the row of another one; None: no such widget."""
        self._panel, self._below = panel, below
        self.invalidate()

    def columns(self, width: int) -> int:
        """How many columns fit into a width; one at least."""
        return max(1, (width + self._gap) // (self._least + self._gap))

    def addItem(self, arg__1: QLayoutItem) -> None:
        self._items.append(arg__1)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] -- past the end
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] -- likewise
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

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
        width = max((item.minimumSize().width() for item in self._items if not item.isEmpty()), default=0)
        return QSize(width, 0)

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """Place everything and return the height that it takes."""
        columns = self.columns(area.width())
        each = (area.width() - self._gap * (columns - 1)) // columns
        top = 0
        for row in self._rows(columns):
            is_panel = row[0].widget() is self._panel
            width = area.width() if is_panel else each
            height = max(_height(item, width) for item in row)
            for number, item in enumerate(row if move else ()):
                place = QRect(area.topLeft() + QPoint(number * (each + self._gap), top), QSize(width, height))
                item.setGeometry(QStyle.visualRect(self._direction(), area, place))
            top += height + self._gap
        return max(0, top - self._gap)

    def _rows(self, columns: int) -> Iterator[Row]:
        shown = [item for item in self._items if not item.isEmpty()]
        panel = next((item for item in shown if item.widget() is self._panel), None)
        cards = [item for item in shown if item is not panel]
        for start in range(0, len(cards), columns):
            row = cards[start : start + columns]
            yield row
            if panel is not None and any(item.widget() is self._below for item in row):
                yield [panel]

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Columns(Grid):
    """Columns filled one item at a time, each where least stands so far: for texts of unequal length."""

    def _arrange(self, area: QRect, *, move: bool) -> int:
        """Place everything and return the height that it takes."""
        items = [item for item in self._items if not item.isEmpty()]
        columns = min(self.columns(area.width()), max(1, len(items)))
        each = (area.width() - self._gap * (columns - 1)) // columns
        heights = [0] * columns
        for item in items:
            number = heights.index(min(heights))
            height = _height(item, each)
            if move:
                corner = area.topLeft() + QPoint(number * (each + self._gap), heights[number])
                item.setGeometry(QStyle.visualRect(self._direction(), area, QRect(corner, QSize(each, height))))
            heights[number] += height + self._gap
        return max(0, *heights) - self._gap if items else 0
