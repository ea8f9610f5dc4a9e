"""The one instruction in large type, and the quieter line below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.window import label

_TALLEST = 4000
_GAP = 4
_ROOMY = 560
"""Height of a window, at normal text size, from which on room is kept; below, the figure gives way and comes back."""


class Prompt(QWidget):
    """Two labels that keep the height of the longest texts to come, so that the figure above stands still."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._coming: tuple[tuple[str, str], ...] = ()
        self._instruction = _label("instruction", self)
        self._detail = _label("quiet", self)
        self._detail.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        column.addStretch()
        column.addWidget(self._instruction)
        column.addWidget(self._detail)
        column.addStretch()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def instruction(self) -> QLabel:
        """The label with the instruction."""
        return self._instruction

    def say(self, instruction: str, detail: str) -> bool:
        """Show both lines; an empty detail takes no room.

        Returns:
            Whether the instruction is another one than before.
        """
        is_new = self._instruction.text() != instruction
        if is_new:
            self._instruction.setText(instruction)
        if self._detail.text() != detail:
            self._detail.setText(detail)
            self._detail.setVisible(bool(detail))
        return is_new

    def reserve(self, coming: Sequence[tuple[str, str]]) -> None:
        """Keep room for the tallest of these pairs of lines."""
        self._coming = tuple(coming)
        self.fit()

    def restyle(self) -> None:
        """The labels take the window's style sheet by themselves; only the height is ours."""
        self.fit()

    def fit(self) -> None:
        """Work out the reserved height again, for another width or text size."""
        width = max(1, self.width())
        self._instruction.ensurePolished()
        self._detail.ensurePolished()
        heights = [
            _height(self._instruction, instruction, width)
            + (_height(self._detail, detail, width) + _GAP if detail else 0)
            for instruction, detail in self._coming
        ]
        has_room = self.window().height() >= self._theme.px(_ROOMY)
        self.setMinimumHeight(max(heights, default=0) if has_room else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Another width breaks the lines differently."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()


def _height(line: QLabel, text: str, width: int) -> int:
    flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignHCenter)
    return QFontMetrics(line.font()).boundingRect(QRect(0, 0, width, _TALLEST), flags, text).height()


def _label(role: str, parent: QWidget) -> QLabel:
    made = label("", role, parent)
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    return made
