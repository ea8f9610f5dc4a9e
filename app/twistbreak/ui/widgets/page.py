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
        self.document().setIndentWidth(22)

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
            "p { margin-top: 4px; margin-bottom: 6px; } ul { margin-top: 2px; margin-bottom: 6px; }"
            "li { margin-bottom: 3px; } .heading { font-weight: 600; margin-top: 14px; margin-bottom: 4px; }"
            f".soft {{ color: {palette.soft_ink}; font-size: {self._theme.px(13)}px; }}"
        )
        direction = "rtl" if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else "ltr"
        self.setHtml(f'<body dir="{direction}">{"".join(parts)}</body>')


def heading(text: str) -> str:
    """A heading."""
    return f'<p class="heading">{escape(text)}</p>'


def paragraph(text: str, *, soft: bool = False) -> str:
    """A paragraph, secondary if `soft`."""
    return f'<p class="soft">{escape(text)}</p>' if soft else f"<p>{escape(text)}</p>"


def bullets(texts: Iterable[str]) -> str:
    """A list."""
    return f"<ul>{''.join(f'<li>{escape(text)}</li>' for text in texts)}</ul>"


def table(rows: Iterable[Sequence[str]], *, right_to_left: bool) -> str:
    """Two columns: a short word, secondary, and a sentence. Qt does not mirror the columns of a table by itself."""
    parts: list[str] = []
    for word, sentence in rows:
        cells = (
            f'<td class="soft" width="1%" style="white-space: nowrap; padding-right: 8px;">{escape(word)}</td>',
            f"<td>{escape(sentence)}</td>",
        )
        parts.append(f"<tr>{''.join(reversed(cells) if right_to_left else cells)}</tr>")
    return f'<table width="100%" cellspacing="0" cellpadding="5">{"".join(parts)}</table>'
