"""A language that nobody speaks: every text of ours in brackets, with other letters and half as long again.

    python tests/support/pseudo_language.py [FOLDER]    pictures of every window on every page, wide and narrow

What still reads as English was never given to a translator, or does not come from the texts that are collected for
them; what has too little room here has too little in German or Polish.
"""

from __future__ import annotations

import os
import re
import sys
import textwrap
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parent.parent))
sys.path.insert(0, str(Path(__file__).parents[2] / "packaging"))

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QLocale, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QToolButton,
    QWidget,
)

from support.every_window import NAMES, EveryWindow, every_window, pages, tree

collected: Callable[[], list[tuple[str, str, bool]]] = import_module("translations").collected
"""Context, English and whether there are plurals, of every text: from the script in packaging/."""
FOLDER = Path("build/screenshots/pseudo")
NARROW = 400
"""Width of a narrow window in logical pixels; a window that needs more gets what it needs."""

_PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "áƀçđéƒĝĥíĵķļɱñöþɋŕšţüʋŵẋýžÁɃÇĐÉƑĜĤÍĴĶĻṀÑÖÞɊŔŠŢÜṼŴẊÝŽ"
_LETTERS = str.maketrans(_PLAIN, _ACCENTED)
_PLACE = re.compile(r"(\{\w+\})")
_FILLING = 6
"""Length of a filler word: long texts stay as easy to wrap as English."""
_ROUNDS = 8
"""Rounds of events after which what wraps in what wraps has found its height."""
_BREAK = re.compile(r"[\s\u200b]+")
"""Where a line can end."""
_ENGLISH = re.compile(r"[A-Za-z]{2,}")


class PseudoLanguage(QTranslator):
    """Translates every text that is collected for translators, and no other."""

    def __init__(self) -> None:
        super().__init__()
        self._texts = {
            (context, source): pseudo(source)
            for context, source, _ in collected()
            if (context, source) != ("Voice", "en")  # the name of the language, for the voice
        }

    def isEmpty(self) -> bool:  # noqa: N802 -- Qt's name
        """There are texts."""
        return False

    def translate(self, context: str, source: str, *_others: object) -> str | None:  # pyright: ignore[reportIncompatibleMethodOverride] -- Qt passes by place
        """The text in the language; None: it is not ours."""
        return self._texts.get((context, source))


def pseudo(source: str) -> str:
    """A text in the language: `Keep {n}` is `[Ķééþ {n}]`; places and the mark of a key stay."""
    parts = _PLACE.split(source)
    letters = sum(len(part) for part in parts[::2])
    spoken = "".join(part if number % 2 else part.translate(_LETTERS) for number, part in enumerate(parts))
    filling = " ".join(textwrap.wrap("~" * max(0, round(letters / 2) - 2), _FILLING))  # the brackets are two
    return f"[{spoken} {filling}]" if filling else f"[{spoken}]"


@contextmanager
def spoken(app: QApplication) -> Generator[EveryWindow]:
    """Every window of the program, speaking it."""
    language = PseudoLanguage()
    locale = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.Japanese))  # its dates have no letters that English has
    app.installTranslator(language)
    with every_window(app) as every:
        app.removeTranslator(language)
        app.installTranslator(language)  # before the program's own: the last one is asked first
        try:
            yield every
        finally:
            app.removeTranslator(language)
            QLocale.setDefault(locale)


def english(text: str) -> list[str]:
    """Words of a text that nobody has translated."""
    return _ENGLISH.findall(plain(text))


def plain(text: str) -> str:
    """A text without its mark-up."""
    return QTextDocumentFragment.fromHtml(text).toPlainText() if "</" in text else text


def texts(window: QWidget) -> Iterator[str]:
    """Every text that can be seen, pointed at or heard in a window now."""
    yield window.windowTitle()
    for node in tree(window):
        yield node.text(QAccessible.Text.Name)
        yield node.text(QAccessible.Text.Description)
    for widget in shown(window):
        yield widget.toolTip()
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QLineEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(index) for index in range(widget.count()))
            case QTextEdit() | QPlainTextEdit():
                yield widget.toPlainText()
            case QAbstractItemView():
                yield from _items(widget.model())
            case _:
                pass


def _items(model: QAbstractItemModel) -> Iterator[str]:
    return (str(model.index(row, 0).data()) for row in range(model.rowCount()))


def shown(window: QWidget) -> list[QWidget]:
    """The widgets of a window that are not hidden; they may have to be scrolled to."""
    return [each for each in window.findChildren(QWidget) if each.window() is window and each.isVisible()]


def clipped(window: QWidget) -> Iterator[str]:
    """Texts of a window that have too little room, and how much they need."""
    for _ in range(_ROUNDS):
        QCoreApplication.processEvents()
    for widget in shown(window):
        why = _lacks(widget)
        if why:
            yield f"{type(widget).__name__} {_words(widget)!r}: {why}"
        if isinstance(widget, QScrollArea) and widget.horizontalScrollBar().maximum() > 0:
            hidden = widget.horizontalScrollBar().maximum()
            yield f"{type(widget).__name__}: {hidden} of its width cannot be seen"


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else widget.accessibleName()


def _lacks(widget: QWidget) -> str:  # noqa: PLR0911 -- one return a kind
    match widget:
        case QLabel() | QAbstractButton() if not widget.text().strip():
            return ""
        case QLabel():
            return _label_lacks(widget) or _hidden_part(widget)
        case QToolButton() if widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
            return ""
        case QAbstractButton() | QComboBox():
            return _hint_lacks(widget) or _hidden_part(widget)
        case QTabBar():
            return next((why for index in range(widget.count()) if (why := _tab_lacks(widget, index))), "")
        case QLineEdit():
            needed, room = (
                widget.fontMetrics().horizontalAdvance(widget.placeholderText()),
                widget.contentsRect().width(),
            )
            return f"{needed} wide, has {room}" if needed > room else ""
        case _:
            return ""


def _label_lacks(label: QLabel) -> str:
    if label.wordWrap():
        needed = label.heightForWidth(label.width())
        return f"{needed} high, has {label.height()}" if needed > label.height() + 1 else _word_lacks(label)
    needed, room = label.sizeHint(), label.size()
    return _compared(needed.width(), needed.height(), room.width(), room.height())


def _word_lacks(label: QLabel) -> str:
    """A word that is wider than the label cannot be wrapped."""
    room = label.contentsRect().width()
    widest = max(label.fontMetrics().horizontalAdvance(word) for word in _BREAK.split(plain(label.text())))
    return f"a word of {widest}, has {room}" if widest > room + 1 else ""


def _hint_lacks(widget: QWidget) -> str:
    hint, room = widget.sizeHint(), widget.size()
    if widget.hasHeightForWidth():
        return _compared(0, widget.heightForWidth(room.width()), room.width(), room.height())
    is_box = isinstance(widget, QCheckBox | QRadioButton)
    return _compared(hint.width(), 0 if is_box else hint.height(), room.width(), room.height())


def _tab_lacks(bar: QTabBar, index: int) -> str:
    needed, room = bar.fontMetrics().horizontalAdvance(bar.tabText(index)), bar.tabRect(index).width()
    return f"{bar.tabText(index)!r} {needed} wide, has {room}" if needed > room else ""


def _compared(width: int, height: int, has_width: int, has_height: int) -> str:
    is_small = width > has_width + 1 or height > has_height + 1
    return f"needs {width}x{height}, has {has_width}x{has_height}" if is_small else ""


def _hidden_part(widget: QWidget) -> str:
    """A part that a parent cuts off, where nobody can scroll to it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent.parentWidget(), QAbstractScrollArea):
            return ""
        place = QRect(widget.mapTo(parent, QPoint()), widget.size())
        if not parent.rect().adjusted(-1, -1, 1, 1).contains(place):
            return f"{place.getRect()}, in {type(parent).__name__} of {parent.width()}x{parent.height()}"
        parent = None if parent.isWindow() else parent.parentWidget()
    return ""


def sizes(window: QWidget) -> Iterator[str]:
    """Give a window its own size, then a narrow one; yields what to call it."""
    yield "own size"
    window.resize(NARROW, window.height())
    for _ in range(3):
        QCoreApplication.processEvents()
    yield "narrow"


def main(folder: Path) -> None:
    """Save a picture of every window, on every page, in both sizes."""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    with spoken(app) as every:
        for name in NAMES:
            window = every.open(name)
            for size in sizes(window):
                for page in pages(window):
                    window.grab().save(str(folder / f"{name} {size} {page}.png".replace(" ", "-")))


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
