"""The switch for a favourite."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from twistbreak.ui.gallery import words
from twistbreak.ui.gallery.look import paint_star
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.window import TARGET_HEIGHT


class Star(QPushButton):
    """The switch for a favourite: an outline, or a filled star.

    Args:
        theme: Colours.
        parent: The picture in whose corner it sits.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "sign")
        self.setCheckable(True)
        self.setAutoDefault(True)
        self.setToolTip(say(words.FAVOURITE))
        self.setAccessibleDescription(say(words.FAVOURITE))

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """A round target."""
        return QSize(TARGET_HEIGHT, TARGET_HEIGHT)

    def paintEvent(self, arg__1: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the button and the star."""
        super().paintEvent(arg__1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.width() / 2, self.height() / 2 + 0.5)
        paint_star(painter, middle, 9.0, QColor(self._theme.palette.accent), filled=self.isChecked())
        painter.end()
