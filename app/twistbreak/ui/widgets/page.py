"""Longer texts to read: a page of headings, paragraphs, lists and tables that scrolls, wraps and can be copied."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from twistbreak.ui.theme import Theme


class Page(QTextEdit):
    """A page of text; call `write` again when the theme has changed.

    Args:
        theme: Colours and type.
        title: What a screen reader calls the page.
        parent: Qt parent.
    """

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setAccessibleName(title)
        self.document().setDocumentMargin(0)

    def write(self, parts: Iterable[str]) -> None:
        """Replace the text, and show its beginning.

        Args:
            parts: What `heading`, `paragraph`, `bullets` and `table` return.
        """
        option = self.document().defaultTextOption()
        option.setTextDirection(self.layoutDirection())
        self.document().setDefaultTextOption(option)
        palette = self._theme.palette
        self.document().setDefaultStyleSheet(
            f"body {{ color: {palette.ink}; font-size: {self._theme.px(15)}px; }}"
            f"h3 {{ font-size: {self._theme.px(15)}px; font-weight: 600; margin-top: 14px; margin-bottom: 4px; }}"
            "p, ul { margin-top: 4px; margin-bottom: 4px; } li { margin-bottom: 3px; }"
            f".soft {{ color: {palette.soft_ink}; font-size: {self._theme.px(13)}px; }}"
        )
        self.setHtml(f"<body>{''.join(parts)}</body>")


def heading(text: str) -> str:
    """A heading."""
    return f"<h3>{escape(text)}</h3>"


def paragraph(text: str, *, soft: bool = False) -> str:
    """A paragraph, secondary if `soft`."""
    return f'<p class="soft">{escape(text)}</p>' if soft else f"<p>{escape(text)}</p>"


def bullets(texts: Iterable[str]) -> str:
    """A list."""
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"


def table(rows: Iterable[Sequence[str]]) -> str:
    """Two columns: a short word, secondary, and a sentence."""
    return (
        '<table cellspacing="0" cellpadding="5">'
        + "".join(
            f'<tr><td class="soft" style="white-space: nowrap; padding-right: 10px;">{escape(word)}</td>'
            f"<td>{escape(sentence)}</td></tr>"
            for word, sentence in rows
        )
        + "</table>"
    )
