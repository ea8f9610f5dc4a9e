"""The calm bar at the top: what is wrong, and what would be right."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from twistbreak.core.problem import Problem
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.row import announce
from twistbreak.ui.theme import Theme

_MOST = 3
"""Problems shown one by one; the rest is counted."""


class Notice(QFrame):
    """Says what could not be taken from the file, or what contradicts itself. Hidden while all is well.

    Args:
        theme: Colours.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self._labels: list[QLabel] = []
        self._shown: tuple[Text, ...] = ()
        self._texts = QVBoxLayout()
        self._texts.setSpacing(4)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 10)
        layout.setSpacing(10)
        layout.addWidget(_Sign(theme), 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(self._texts, 1)
        self.hide()

    def show_lines(self, lines: Sequence[Text]) -> None:
        """Show these, and say the first one; none hides the bar."""
        if tuple(lines) == self._shown:
            return
        is_news = bool(lines) and lines[0] not in self._shown
        self._shown = tuple(lines)
        for label in self._labels:
            self._texts.removeWidget(label)
            label.hide()
            label.deleteLater()
        sentences = list(lines[:_MOST])
        if len(lines) > _MOST:
            sentences.append(translate("SettingsDialog", "And {n} more.", n=len(lines) - _MOST))
        self._labels = [self._line(say(sentence)) for sentence in sentences]
        self.setVisible(bool(lines))
        if is_news:
            announce(self, say(lines[0]))

    def stops(self) -> list[QWidget]:
        """The sentences in the order of the Tab key."""
        return list(self._labels)

    def _line(self, sentence: str) -> QLabel:
        line = QLabel(sentence)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        line.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._texts.addWidget(line)
        line.show()
        return line


class _Sign(QWidget):
    """An exclamation mark in a disc."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        return QSize(self._theme.px(22), self._theme.px(22))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 -- Qt's names
        colours = self._theme.palette
        side = float(self._theme.px(22))
        disc = QRectF(0, 0, side, side)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.stretch if colours.stroke == 1 else colours.ink))
        painter.drawEllipse(QPointF(disc.center()), side / 2, side / 2)
        painter.setPen(QColor("#1E2430" if colours.stroke == 1 else colours.background))
        painter.setFont(self._theme.font(14, QFont.Weight.Bold))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter.value, "!")


def sentence_of(problem: Problem) -> Text:
    """The problem with its place."""
    file, line, key, text = problem.file, problem.line, problem.key, problem.text
    if line and key:
        return translate(
            "SettingsDialog", "{file}, line {line}, {key}: {text}", file=file, line=Uncounted(line), key=key, text=text
        )
    if line:
        return translate("SettingsDialog", "{file}, line {line}: {text}", file=file, line=Uncounted(line), text=text)
    if key:
        return translate("SettingsDialog", "{file}, {key}: {text}", file=file, key=key, text=text)
    return translate("SettingsDialog", "{file}: {text}", file=file, text=text)
