"""How the pages of the window are laid out."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings import look as settings_look
from twistbreak.ui.theme import CORNER, Theme
from twistbreak.ui.widgets.scroll import Scroll
from twistbreak.ui.widgets.window import TARGET_HEIGHT, label

_GB, _MB, _KB = (
    translate("DataSize", "{size} GB"),
    translate("DataSize", "{size} MB"),
    translate("DataSize", "{size} kB"),
)
_BREAKS = re.compile(r"[/\\._-]+")


def style_sheet(theme: Theme) -> str:
    """The style sheet of the settings dialog, whose options are used here, and the own rules after it."""
    p = theme.palette
    return f"""{settings_look.style_sheet(theme)}
    QLabel[role="heading"] {{ font-size: {theme.px(23)}px; font-weight: 650; }}
    QLabel[role="name"] {{ font-weight: 600; }}
    QFrame[role="result"] {{ background: {p.stage}; border: {p.stroke}px solid {p.line}; border-radius: {CORNER}px; }}
    QFrame[role="result"] QWidget {{ background: transparent; }}
    QGroupBox {{
        background: {p.surface}; border: {p.stroke}px solid {p.line}; border-radius: {CORNER}px; margin: 0; padding: 0;
    }}
    QGroupBox QWidget {{ background: transparent; }}
    QFrame[role="card"] QPushButton[role="danger"] {{ background: {p.background}; }}
    QPushButton[role="danger"]:disabled {{
        background: {p.background}; color: {p.soft_ink}; border: {p.stroke}px dashed {p.soft_ink}; font-weight: 400;
    }}
    QListWidget::item {{ padding: {theme.px(6)}px 10px; }}
    QTextEdit {{ background: {p.surface}; border: {p.stroke}px solid {p.line}; padding: 8px; }}
    QTextEdit:focus {{ border: 2px solid {p.accent}; padding: {9 - 2 + p.stroke - 1}px; }}
    """


class Column(Scroll):
    """A page that scrolls up and down and never sideways."""

    def __init__(self) -> None:
        super().__init__()
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(20, 16, 20, 16)
        self.column.setSpacing(12)
        self.setWidget(content)


class Card(QFrame):
    """A part of a page with a heading.

    Args:
        title: The heading.
    """

    def __init__(self, title: Text) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 14)
        self.column.setSpacing(8)
        self.column.addWidget(label(say(title), "title"))


def button(text: Text, pressed: Callable[[], None], role: str = "") -> QPushButton:
    """A button.

    Args:
        text: Its title.
        pressed: Called when it is pressed.
        role: Its part in the style sheet, or empty.
    """
    made = QPushButton(say(text))
    made.setMinimumHeight(TARGET_HEIGHT)
    made.setAutoDefault(True)
    if role:
        made.setProperty("role", role)
    made.clicked.connect(pressed)
    return made


def size_text(size: int) -> str:
    """Bytes as the language writes them: "12.3 kB"."""
    for step, unit in ((1e9, _GB), (1e6, _MB), (1e3, _KB)):
        if size >= step:
            return say(translate(unit.context, unit.source, size=Uncounted(round(size / step, 1))))
    return say(translate("DataSize", "{n} bytes", one="{n} byte", n=size))


def path_text(path: Path) -> str:
    """A path for a label, where it may break after each folder, and inside long names."""
    return from_left_to_right(_BREAKS.sub("\\g<0>\N{ZERO WIDTH SPACE}", str(path)))


def from_left_to_right(path: str) -> str:
    """A path as it is in every language, at the side where lines begin."""
    begins_right = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    side = "\N{RIGHT-TO-LEFT MARK}" if begins_right else ""
    return f"{side}\N{LEFT-TO-RIGHT ISOLATE}{path}\N{POP DIRECTIONAL ISOLATE}"
