"""What there is to know about one twist: a panel that opens below its card."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from twistbreak.core.gallery import Entry
from twistbreak.core.routines.origin_words import from_author
from twistbreak.core.text import Text, spoken, translate
from twistbreak.ui.gallery import words
from twistbreak.ui.gallery.grid import Columns
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import CORNER, Theme
from twistbreak.ui.widgets.window import TARGET_HEIGHT, label

_BULLET = "\N{BULLET}"


class Details(QFrame):
    """Purpose, cautions, easier ways, doses and sources, as sections in columns.

    It takes the focus, so that its text is read as a whole and a screen reader can walk through it; Escape closes it.

    Args:
        theme: Text sizes.
        entry: The twist.
    """

    closed = Signal()
    """The user has read enough."""

    def __init__(self, theme: Theme, entry: Entry) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sections = [(say(title), [say(line) for line in lines]) for title, lines in _sections(entry) if lines]
        name, summary = say(entry.routine.name), say(entry.routine.summary)
        self.setAccessibleName(say(translate("Gallery", "Details: {name}", name=name)))
        told = [translate("Gallery", "{title}: {lines}", title=title, lines=spoken(lines)) for title, lines in sections]
        self.setAccessibleDescription(say(spoken([summary, *told])))
        self._build(name, summary, sections)

    def stops(self) -> list[QWidget]:
        """Itself and its button, in the order of the Tab key."""
        return [self, self._close]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the panel, and a ring round it while it has the focus."""
        super().paintEvent(event)
        paint_ring(self, self._theme, is_focused=self.hasFocus())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Keep the columns readable at any text size."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._columns.set_least(self._least())

    def _least(self) -> int:
        return round(240 * max(1.0, self._theme.text_scale))

    def _build(self, name: str, summary: str, sections: Iterable[tuple[str, list[str]]]) -> None:
        body = QWidget()
        self._columns = Columns(body, self._least(), gap=20)
        for title, lines in sections:
            self._columns.addWidget(_section(title, lines))
        self._close = close = QPushButton(say(translate("Gallery", "Hide the details")))
        close.setMinimumHeight(TARGET_HEIGHT)
        close.setAutoDefault(True)
        close.clicked.connect(self.closed)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        column.addWidget(label(name, "title"))
        column.addWidget(label(summary, "quiet"))
        column.addWidget(body)
        column.addLayout(foot)


def paint_ring(widget: QWidget, theme: Theme, *, is_focused: bool) -> None:
    """A ring just inside a card's edge: the keyboard is here."""
    if not is_focused:
        return
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.palette.accent), 2 + theme.palette.stroke))
    painter.drawRoundedRect(widget.rect().toRectF().adjusted(1.5, 1.5, -1.5, -1.5), CORNER, CORNER)
    painter.end()


def _section(title: str, lines: Iterable[str]) -> QWidget:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(3)
    column.addWidget(label(title, "heading"))
    for line in lines:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(label(_BULLET), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label(line), 1)
        column.addLayout(row)
    column.addStretch(1)
    return section


def _sections(entry: Entry) -> Iterator[tuple[Text, tuple[Text, ...]]]:
    routine = entry.routine
    yield translate("Gallery", "From whoever prescribed it"), from_author(routine.origin)
    yield translate("Gallery", "Works on"), routine.works_on
    yield translate("Gallery", "Take care"), routine.cautions
    conditions = sorted(routine.ask_first | routine.excludes, key=list(words.CONDITIONS).index)
    ask = tuple(words.CONDITIONS[condition] for condition in conditions)
    yield translate("Gallery", "Ask a doctor or physiotherapist first with"), ask
    yield translate("Gallery", "Make it easier"), routine.easier_ways
    yield translate("Gallery", "You need"), words.needed(routine)
    lengths = ((words.DOSES[dose], length) for dose, length in entry.lengths)
    doses = tuple(translate(text.context, text.source, length=length) for text, length in lengths)
    yield translate("Gallery", "How long, both sides"), doses
    yield translate("Gallery", "Where this comes from"), words.sources(routine)
