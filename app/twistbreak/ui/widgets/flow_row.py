"""A row of buttons that wraps onto a second row where large text or a narrow window asks for it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayoutItem, QSizePolicy, QStyle, QWidget

from twistbreak.ui.widgets.item_layout import ItemLayout


class FlowRow(ItemLayout):
    """Lays widgets out in rows; spare width goes to those whose horizontal policy expands, else to all.

    Args:
        parent: The widget it fills.
        gap: Space between widgets and between rows, in logical pixels.
        mirrors: Rows run in the direction of the language; else always from left to right.
    """

    def __init__(self, parent: QWidget, gap: int = 8, *, mirrors: bool = True) -> None:
        super().__init__(parent, gap)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        parent.setSizePolicy(policy)
        self._mirrors = mirrors

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """All in one row."""
        shown = self._shown()
        width = sum(item.sizeHint().width() for item in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(width, _height(shown))

    def minimumSize(self) -> QSize:  # noqa: N802 -- Qt's name
        """The widest single widget; the height follows from the width."""
        shown = self._shown()
        return QSize(max((item.sizeHint().width() for item in shown), default=0), _height(shown))

    def arrange(self, area: QRect, *, move: bool) -> int:
        """Fill row after row."""
        direction = self._direction() if self._mirrors else Qt.LayoutDirection.LeftToRight
        top = 0
        for row in self._rows(area.width()):
            height, left = _height(row), area.left()
            for item, width in zip(row, self._widths(row, area.width()), strict=True):
                if move:
                    place = QRect(left, area.top() + top, width, height)
                    item.setGeometry(QStyle.visualRect(direction, area, place))
                left += width + self._gap
            top += height + self._gap
        return max(0, top - self._gap)

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            need = item.sizeHint().width()
            if not rows or used + need > width:
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


def _height(row: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in row), default=0)


def _expands(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.sizePolicy().horizontalPolicy() is QSizePolicy.Policy.Expanding
