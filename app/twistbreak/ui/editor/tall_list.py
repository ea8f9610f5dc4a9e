"""A list as high as its lines, which wrap: the page around it scrolls, not the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListWidget

_TALLEST = 4000
_AROUND = 10
"""Border and margin of an item, beside its padding, which follows the text size."""


class TallList(QListWidget):
    """Lines to choose from.

    Args:
        name: What screen readers call it.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setWordWrap(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_lines(self, lines: Sequence[str]) -> None:
        """Show these; what is chosen stays chosen as far as there is a line in its place."""
        while self.count() > len(lines):
            self.takeItem(self.count() - 1)
        while self.count() < len(lines):
            self.addItem("")
        for row, line in enumerate(lines):
            if self.item(row).text() != line:
                self.item(row).setText(line)
        self._fit()

    def resizeEvent(self, e: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Another width breaks the lines differently."""
        super().resizeEvent(e)
        if e.oldSize().width() != e.size().width():
            self._fit()

    def changeEvent(self, e: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Another text size breaks them differently, too."""
        super().changeEvent(e)
        if e.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._fit()

    def _fit(self) -> None:
        """Give each line the height that it takes; the list view's own measure is that of an earlier width."""
        metrics = self.fontMetrics()
        padding = metrics.height()
        room = QRect(0, 0, max(40, self.viewport().width() - 24 - _AROUND), _TALLEST)
        whole = 0
        for row in range(self.count()):
            text = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap.value, self.item(row).text())
            height = max(text.height(), metrics.height()) + padding + _AROUND - 4
            self.item(row).setSizeHint(QSize(0, height))
            whole += height
        self.setFixedHeight(whole + 8)
