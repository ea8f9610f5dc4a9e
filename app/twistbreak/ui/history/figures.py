"""The most important numbers of a period, side by side."""

from __future__ import annotations

import math
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from twistbreak.ui.history.views import MOST_FIGURES, Figure
from twistbreak.ui.widgets.window import label

_SPACE = 8


class Figures(QWidget):
    """Numbers in as few rows as there is room for, filled evenly."""

    def __init__(self) -> None:
        super().__init__()
        self._tiles = [Tile() for _ in range(MOST_FIGURES)]
        self._shown = self._tiles
        self._order = (0, 0)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(_SPACE)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show them."""
        self.setVisible(bool(figures))
        self._shown = self._tiles[: len(figures)]
        for tile, figure in zip(self._shown, figures, strict=True):
            tile.show_figure(figure)
        for tile in self._tiles:
            tile.setVisible(tile in self._shown)
        self._arrange()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """One below the other, if need be."""
        return QSize(self._widest(), super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Take as many columns as fit whenever the room or the numbers have changed."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest}:
            self._arrange()
        return super().event(event)

    def _widest(self) -> int:
        return max((tile.minimumSizeHint().width() for tile in self._shown), default=0)

    def _arrange(self) -> None:
        count = max(len(self._shown), 1)
        fit = max((self.width() + _SPACE) // (self._widest() + _SPACE), 1)
        columns = math.ceil(count / math.ceil(count / fit))
        if (count, columns) == self._order:
            return
        self._order = count, columns
        for number, tile in enumerate(self._shown):
            self._grid.addWidget(tile, *divmod(number, columns))
        for column in range(MOST_FIGURES):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)


class Tile(QFrame):
    """A number with its caption."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._value, self._caption = label("", "figure"), label("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(0)
        for part in (self._value, self._caption):
            part.setWordWrap(False)
            column.addWidget(part)

    def show_figure(self, figure: Figure) -> None:
        """Show a number."""
        self._value.setText(figure.value)
        self._caption.setText(figure.caption)
