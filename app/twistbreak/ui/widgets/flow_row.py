"""A row of buttons that wraps onto a second row where large text or a narrow window asks for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QStyle, QWidget
from shiboken6 import Shiboken


class FlowRow(QLayout):
    """Lays widgets out in rows; spare width goes to those whose horizontal policy expands, else to all.

    Args:
        parent: The widget it fills.
        gap: Space between widgets and between rows, in logical pixels.
        mirrors: Rows run in the direction of the language; else always from left to right.
    """

    def __init__(self, parent: QWidget, gap: int = 8, *, mirrors: bool = True) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        parent.setSizePolicy(policy)
        self._gap = gap
        self._mirrors = mirrors
        self._items: list[QLayoutItem] = []
        self.destroyed.connect(partial(_free, self._items))

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 -- Qt's name
        """Append an item."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 -- Qt's name  # pyright: ignore[reportIncompatibleMethodOverride] -- the stub leaves out the null that Qt expects
        """The item at a place, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802 -- Qt's name  # pyright: ignore[reportIncompatibleMethodOverride] -- likewise
        """Remove the item at a place."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802 -- Qt's name
        """Wants no more height than it needs."""
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:  # noqa: N802 -- Qt's name
        """Narrower means higher."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802 -- Qt's name
        """Height of all rows at a width."""
        rows = self._rows(width)
        return sum(_height(row) for row in rows) + self._gap * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """All in one row."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, _height(shown))

    def minimumSize(self) -> QSize:  # noqa: N802 -- Qt's name
        """The widest single widget; the height follows from the width."""
        shown = self._shown()
        return QSize(max((item.sizeHint().width() for item in shown), default=0), _height(shown))

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802 -- Qt's name
        """Place every widget."""
        super().setGeometry(rect)
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent and self._mirrors else Qt.LayoutDirection.LeftToRight
        top = rect.top()
        for row in self._rows(rect.width()):
            height, left = _height(row), rect.left()
            for item, width in zip(row, self._widths(row, rect.width()), strict=True):
                place = QRect(left, top, width, height)
                item.setGeometry(QStyle.visualRect(direction, rect, place))
                left += width + self._gap
            top += height + self._gap

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """As few rows as fit, filled evenly, so that no single small button is left alone on the last one."""
        shown = self._shown()
        if self.sizeHint().width() <= width:
            return [shown] if shown else []
        rows: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in shown:
            need = item.sizeHint().width()
            if rows[-1] and used + need > width:
                rows.append([])
                used = 0
            rows[-1].append(item)
            used += need + self._gap
        return rows

    def _widths(self, row: list[QLayoutItem], width: int) -> list[int]:
        hints = [min(item.sizeHint().width(), width) for item in row]
        greedy = [_expands(item) for item in row]
        if not any(greedy):
            greedy = [True] * len(row)
        spare = max(0, width - sum(hints) - self._gap * (len(row) - 1))
        share, rest = divmod(spare, sum(greedy))
        widths: list[int] = []
        for hint, takes in zip(hints, greedy, strict=True):
            extra = share + (1 if rest > 0 else 0) if takes else 0
            rest -= 1 if takes and rest > 0 else 0
            widths.append(hint + extra)
        return widths


def _free(items: list[QLayoutItem], _gone: object = None) -> None:
    """A layout owns its items, but Qt leaves their deletion to each kind of layout, and Python does not own them."""
    while items:
        Shiboken.delete(items.pop())


def _height(row: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in row), default=0)


def _expands(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding
