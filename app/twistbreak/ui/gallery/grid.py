"""Cards in as many columns as fit, with a panel that opens below the row of one of them."""

# ruff: noqa: N802, D102 -- the public methods are Qt's: its names, its meaning

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QStyle, QWidget

from twistbreak.ui.widgets.item_layout import ItemLayout

Row = list[QLayoutItem]


class Grid(ItemLayout):
    """Columns of one width; all widgets of a row are as high as the highest.

    Args:
        parent: The widget to lay out.
        least: Least width of a column in logical pixels.
        gap: Space between columns and rows.
    """

    def __init__(self, parent: QWidget, least: int, gap: int = 12) -> None:
        super().__init__(parent, gap)
        self._least = least
        self._panel: QWidget | None = None
        self._below: QWidget | None = None

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

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        width = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(width, 0)

    def arrange(self, area: QRect, *, move: bool) -> int:
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
        shown = self._shown()
        panel = next((item for item in shown if item.widget() is self._panel), None)
        cards = [item for item in shown if item is not panel]
        for start in range(0, len(cards), columns):
            row = cards[start : start + columns]
            yield row
            if panel is not None and any(item.widget() is self._below for item in row):
                yield [panel]


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Columns(Grid):
    """Columns filled one item at a time, each where least stands so far: for texts of unequal length."""

    def arrange(self, area: QRect, *, move: bool) -> int:
        """Place everything and return the height that it takes."""
        items = self._shown()
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
