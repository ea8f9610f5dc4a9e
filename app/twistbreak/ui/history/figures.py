"""The most important numbers of a period, side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from twistbreak.ui.history.views import MOST_FIGURES, Figure
from twistbreak.ui.widgets.flow_row import FlowRow
from twistbreak.ui.widgets.window import label


class Figures(QWidget):
    """The most important numbers, side by side."""

    def __init__(self) -> None:
        super().__init__()
        self._row = FlowRow(self)
        self._tiles = [Tile() for _ in range(MOST_FIGURES)]
        for tile in self._tiles:
            self._row.addWidget(tile)

    def show_figures(self, figures: Sequence[Figure]) -> None:
        """Show them."""
        self.setVisible(bool(figures))
        for tile, figure in zip_longest(self._tiles, figures):
            tile.setVisible(figure is not None)
            if figure is not None:
                tile.show_figure(figure)
        self._row.invalidate()


class Tile(QFrame):
    """A number with its caption."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._value, self._caption = label("", "figure"), label("", "secondary")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(0)
        for part in (self._value, self._caption):
            part.setWordWrap(False)
            column.addWidget(part)

    def show_figure(self, figure: Figure) -> None:
        """Show a number."""
        self._value.setText(figure.value)
        self._caption.setText(figure.caption)
