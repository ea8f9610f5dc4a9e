"""The legend of a chart: its signs, each with a word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from twistbreak.ui.history.ink import Ink
from twistbreak.ui.history.signs import Sign, paint_sign
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.flow_layout import FlowLayout
from twistbreak.ui.widgets.window import label

SIDE = 16
"""Size of a sign in logical pixels at normal text size."""


class Legend(QWidget):
    """Shows signs with their meaning; wraps."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._flow = FlowLayout(self, 12)
        self._keys: list[_Key] = []
        self._shown: Sequence[tuple[Sign, str]] = ()

    def show_signs(self, signs: Sequence[tuple[Sign, str]]) -> None:
        """Replace what is explained."""
        self.setVisible(bool(signs))
        if signs == self._shown:
            return
        self._shown = signs
        self.restyle()

    def restyle(self) -> None:
        """Follow the text size."""
        for key in self._keys:
            self._flow.removeWidget(key)
            key.hide()
            key.deleteLater()
        self._keys = [_Key(self._theme, sign, text) for sign, text in self._shown]
        for key in self._keys:
            self._flow.addWidget(key)


class _Key(QWidget):
    def __init__(self, theme: Theme, sign: Sign, text: str) -> None:
        super().__init__()
        word = label(text, "secondary")
        word.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(_SignView(theme, sign))
        row.addWidget(word)


class _SignView(QWidget):
    def __init__(self, theme: Theme, sign: Sign) -> None:
        super().__init__()
        self._theme, self._sign = theme, sign
        self.setFixedSize(theme.px(SIDE), theme.px(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002 -- Qt's names
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_sign(painter, Ink(self._theme, self.isRightToLeft()), QRectF(self.rect()), self._sign)
        painter.end()
