"""What every layout of our own has in common: it owns its items, and its height follows from its width."""

# ruff: noqa: N802, D102 -- the public methods but one are Qt's: its names, its meaning

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget
from shiboken6 import Shiboken


class ItemLayout(QLayout):
    """A layout without margins; where each item goes is said by whoever derives from it, in `arrange`.

    Args:
        parent: The widget to lay out.
        gap: Space between items, in logical pixels.
    """

    def __init__(self, parent: QWidget, gap: int) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = gap
        self._items: list[QLayoutItem] = []
        self.destroyed.connect(partial(_free, self._items))

    def arrange(self, area: QRect, *, move: bool) -> int:
        """Work out where everything goes.

        Args:
            area: The room; its height is what it is.
            move: Put the items there, too.

        Returns:
            The height that they take.
        """
        raise NotImplementedError

    def addItem(self, arg__1: QLayoutItem) -> None:
        self._items.append(arg__1)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] -- the stub leaves out the null that Qt expects
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # pyright: ignore[reportIncompatibleMethodOverride] -- likewise
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, arg__1: int) -> int:
        return self.arrange(QRect(0, 0, arg__1, 0), move=False)

    def setGeometry(self, arg__1: QRect) -> None:
        super().setGeometry(arg__1)
        self.arrange(arg__1, move=True)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _direction(self) -> Qt.LayoutDirection:
        parent = self.parentWidget()
        return parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight


def _free(items: list[QLayoutItem], _gone: object = None) -> None:
    """A layout owns its items, but Qt leaves their deletion to each kind of layout, and Python does not own them."""
    while items:
        Shiboken.delete(items.pop())
