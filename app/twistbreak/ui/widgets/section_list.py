"""Short lists of plain sentences below headings: cautions before a twist, and what to watch for when it hurts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from twistbreak.ui.i18n import say
from twistbreak.ui.presenters.break_view import Section
from twistbreak.ui.widgets.window import label


class SectionList(QWidget):
    """Sections one below the other; those with a heading stand on cards."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def show_sections(self, sections: tuple[Section, ...]) -> None:
        """Replace what is shown."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for section in sections:
            self._column.addWidget(self._card(section) if section.title else self._plain(section))

    def restyle(self) -> None:
        """Labels and cards follow the window's style sheet by themselves."""
        self.updateGeometry()

    def _card(self, section: Section) -> QFrame:
        card = QFrame(self)
        card.setProperty("role", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(4)
        if section.title is not None:
            column.addWidget(label(say(section.title), "heading", card))
        for line in section.lines:
            column.addLayout(_point(say(line), card, dotted=len(section.lines) > 1))
        return card

    def _plain(self, section: Section) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for line in section.lines:
            sentence = label(say(line), "secondary", holder)
            sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(sentence)
        return holder


def _point(text: str, parent: QWidget, *, dotted: bool) -> QHBoxLayout:
    """A line of a list; its dot stands apart, so that further lines hang."""
    row = QHBoxLayout()
    row.setSpacing(8)
    if dotted:
        row.addWidget(QLabel("•", parent), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(text, parent=parent), 1)
    return row
