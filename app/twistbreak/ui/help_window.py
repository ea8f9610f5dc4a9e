"""The help window: a short guide with all keys, the safety notes, and what the program is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QPushButton, QVBoxLayout, QWidget

from twistbreak import __version__
from twistbreak.core.commands import BY_ID, COMMANDS
from twistbreak.core.text import Text, translate
from twistbreak.ui import help_texts as texts
from twistbreak.ui.actions import plain
from twistbreak.ui.i18n import say
from twistbreak.ui.presenters import safety_notes
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.flow_row import FlowRow
from twistbreak.ui.widgets.page import Page, bullets, heading, paragraph, table
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.window import TARGET_HEIGHT, Window

_TABS = {
    "help": translate("Help", "How to"),
    "safety": translate("Help", "Safety"),
    "about": translate("Help", "About"),
}


class HelpWindow(Window):
    """Shows one of its pages at a time.

    Args:
        theme: Colours and type.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, size=QSize(480, 560))
        self._page_id = "help"
        self._build()
        self._quiet = QuietStart(self)

    def open_page(self, page: str) -> None:
        """Turn to a page.

        Args:
            page: `help`, `safety` or `about`: the id of the command that opens it.
        """
        self._page_id = page
        title = say(BY_ID[page].title)
        self.setWindowTitle(title if "Twist Break" in title else f"{title} - Twist Break")
        self._page.setAccessibleName(title)
        self._tabs[page].setChecked(True)
        self._page.write(self._parts(page))

    def restyle(self) -> None:
        """Follow the theme; the page has its colours in its text."""
        super().restyle()
        self.open_page(self._page_id)

    @Slot(QAbstractButton)
    def _tab_clicked(self, tab: QAbstractButton) -> None:
        self.open_page(tab.property("page"))

    def _parts(self, page: str) -> Iterator[str]:
        match page:
            case "safety":
                return _safety()
            case "about":
                return _about()
            case _:
                return _help(right_to_left=self.isRightToLeft())

    def _build(self) -> None:
        self._page = Page(self.theme, "")
        self._group = QButtonGroup(self)
        self._group.buttonClicked.connect(self._tab_clicked)
        self._tabs: dict[str, QPushButton] = {}
        tabs = QWidget()
        row = FlowRow(tabs)
        for page, title in _TABS.items():
            tab = QPushButton(plain(say(title)))
            tab.setProperty("page", page)
            tab.setProperty("role", "tab")
            tab.setToolTip(say(BY_ID[page].title))
            tab.setCheckable(True)
            tab.setMinimumHeight(TARGET_HEIGHT)
            self._group.addButton(tab)
            self._tabs[page] = tab
            row.addWidget(tab)
        close = QPushButton(say(translate("Help", "Close")))
        close.setMinimumHeight(TARGET_HEIGHT)
        close.setAutoDefault(True)
        close.clicked.connect(self.close)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 16)
        whole.setSpacing(12)
        whole.addWidget(tabs)
        whole.addWidget(self._page, 1)
        whole.addWidget(close, 0, Qt.AlignmentFlag.AlignTrailing)


def _said(lines: Iterable[Text]) -> list[str]:
    return [say(line) for line in lines]


def _help(*, right_to_left: bool) -> Iterator[str]:
    yield from (paragraph(line) for line in _said(texts.HOW_IT_WORKS))
    yield heading(say(translate("Help", "A good twist")))
    yield bullets(_said(texts.GOOD_PRACTICE))
    yield heading(say(translate("Help", "Keys in the break window")))
    yield table(((_key(key), say(meaning)) for key, meaning in texts.BREAK_KEYS), right_to_left=right_to_left)
    yield heading(say(translate("Help", "Keys in the status window")))
    with_key = (command for command in COMMANDS if command.shortcut)
    yield table(((_key(command.shortcut), say(command.help)) for command in with_key), right_to_left=right_to_left)


def _safety() -> Iterator[str]:
    yield paragraph(say(safety_notes.RIGHT_FEELING))
    yield heading(say(safety_notes.STOP_TITLE))
    yield bullets(_said(safety_notes.STOP_SIGNS))
    yield heading(say(safety_notes.DOCTOR_TITLE))
    yield bullets(_said(safety_notes.DOCTOR_SIGNS))
    yield heading(say(translate("Help", "Ask a doctor or physiotherapist before you begin if you have")))
    yield bullets(_said(texts.ASK_FIRST))
    yield paragraph(say(texts.NO_DIAGNOSIS))
    yield from (paragraph(line, soft=True) for line in _said(texts.SOURCES))


def _about() -> Iterator[str]:
    yield heading(say(translate("Help", "Twist Break {version}", version=__version__)))
    yield from (paragraph(line) for line in _said(texts.ABOUT))


def _key(portable: str) -> str:
    return QKeySequence.fromString(portable).toString(QKeySequence.SequenceFormat.NativeText)
