"""The gallery's window: filters above, cards below, and a way back for what was left out."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from twistbreak.core.gallery import Gallery, WayBack, entries
from twistbreak.core.routines.routine import RoutineId
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.core.views import TrayView
from twistbreak.ui.gallery import look, words
from twistbreak.ui.gallery.figure import Figures
from twistbreak.ui.gallery.filters import FilterBar
from twistbreak.ui.gallery.shelf import Shelf
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.scroll import Scroll
from twistbreak.ui.widgets.window import TARGET_HEIGHT, Window, label

_ROOM_FOR_KEYS = 480
"""Width of the window in logical pixels below which nothing is said about keys, at normal text size."""


class GalleryWindow(Window):
    """Every twist as a card.

    It tells what the user wants, and shows what holds when it is told to (`update_now`).

    Args:
        theme: Colours and type.
        gallery: Reads what there is, and what the user has said about it.
        figures: Draws the figures.
    """

    routine_chosen = Signal(str)
    """The id of the twist to start."""
    favoured = Signal(str, bool)
    """The id of a twist that is a favourite from now on, or is none any more."""
    excluded = Signal(str, bool)
    """The id of a twist that is never offered from now on, or is offered again."""
    rest_ended = Signal(str)
    """The id of a twist whose rest is to end."""
    command_chosen = Signal(str)
    """The id of a command: the health check."""

    def __init__(self, theme: Theme, gallery: Callable[[], Gallery], figures: Figures) -> None:
        super().__init__(theme, size=QSize(860, 720))
        self._gallery = gallery
        self._just_excluded: RoutineId | None = None
        self.setWindowTitle(say(translate("Gallery", "All twists - Twist Break")))
        self._shelf = Shelf(theme, figures)
        self._build()
        self._quiet = QuietStart(self)
        self._shelf.grown.connect(self._grown)

    @Slot()
    def update_now(self) -> None:
        """Show what holds now; called when something has changed. Costs nothing while the window is hidden."""
        if self.isVisible():
            self._refresh()

    def follow(self, view: TrayView) -> None:
        """A twist can be started while nothing stands in its way."""
        self.set_can_start(can_start="choose" in view.enabled)

    def set_can_start(self, *, can_start: bool) -> None:
        """Let twists be started; not while one is running."""
        self._busy.setVisible(not can_start)
        self._shelf.set_can_start(can_start=can_start)

    def sheet(self) -> str:
        """Its style sheet."""
        return look.style_sheet(self.theme)

    def restyle(self) -> None:
        """Follow the theme."""
        super().restyle()
        self._shelf.restyle()

    def prepare(self) -> None:
        """Read the twists before the window is shown."""
        super().prepare()
        if not self.isVisible():
            self._just_excluded = None
            self._refresh()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Put the keyboard on a card; nothing scrolls for that."""
        super().showEvent(event)
        self._shelf.take_focus()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Leave the room to the cards where there is little."""
        super().resizeEvent(event)
        self._keys.setVisible(self.width() >= _ROOM_FOR_KEYS * self.theme.text_scale)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Escape closes the details first, and then the window."""
        if event.key() == Qt.Key.Key_Escape and self._shelf.opened:
            self._shelf.hide_details()
        else:
            super().keyPressEvent(event)

    @Slot(str)
    def _start(self, routine: RoutineId) -> None:
        self.routine_chosen.emit(routine)
        self.close()

    @Slot(str)
    def _exclude(self, routine: RoutineId) -> None:
        """Leave a twist out; the keyboard stays where the card was."""
        index = self._shelf.order.index(routine)
        self._just_excluded = routine
        self.excluded.emit(routine, True)
        self._refresh()
        order = self._shelf.order
        self._shelf.go_to(order[min(index, len(order) - 1)])
        self._announce(self._undo_text.text())

    @Slot(str, object)
    def _bring_back(self, routine: RoutineId, way: WayBack) -> None:
        """Take a twist in again; the keyboard follows it."""
        match way:
            case WayBack.HEALTH_CHECK:
                self.command_chosen.emit("health")
                return
            case WayBack.END_REST:
                self.rest_ended.emit(routine)
            case WayBack.OFFER_AGAIN:
                self._just_excluded = None
                self.excluded.emit(routine, False)
        self._refresh()
        self._shelf.go_to(routine)

    @Slot()
    def _offer_again(self) -> None:
        if self._just_excluded is not None:
            self._filters.clear()  # the card may be filtered out by now
            self._bring_back(self._just_excluded, WayBack.OFFER_AGAIN)

    @Slot()
    def _filtered(self) -> None:
        self._refresh()
        self._announce(self._count.text())

    @Slot()
    def _order_stops(self) -> None:
        stops = (*self._filters.stops(), *self._shelf.stops(), self._again, self._close)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)

    @Slot(QWidget)
    def _scroll_to(self, widget: QWidget) -> None:
        self._scroll.ensureWidgetVisible(widget, 0, 12)

    @Slot(QWidget)
    def _grown(self, widget: QWidget) -> None:
        """Let a key that was held down when the window appeared do nothing in a widget that came later, either."""
        for each in (widget, *widget.findChildren(QWidget)):
            each.installEventFilter(self._quiet)

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _refresh(self) -> None:
        gallery = self._gallery()
        shown = entries(gallery, self._filters.filter)
        self._shelf.forget(gallery.routines)
        self._shelf.show_entries(shown)
        self._shelf.setVisible(bool(shown))
        self._empty.setVisible(not shown)
        count = translate(
            "Gallery", "Twists: {i} of {total}", i=Uncounted(len(shown)), total=Uncounted(len(gallery.routines))
        )
        self._count.setText(say(count))
        just = next((routine for routine in gallery.routines if routine.id == self._just_excluded), None)
        self._undo.setVisible(just is not None)
        if just is not None:
            self._undo_text.setText(say(translate("Gallery", "{name} is not offered any more.", name=just.name)))

    def _build(self) -> None:
        self._filters = FilterBar(self.theme)
        self._count = label("", "secondary")
        self._empty = self._build_empty()
        page = QWidget()
        column = QVBoxLayout(page)
        left, right = (8, 20) if self.isRightToLeft() else (20, 8)  # the scroll bar takes its share at the end
        column.setContentsMargins(left, 16, right, 8)
        column.setSpacing(10)
        for part in (self._filters, self._count, self._shelf, self._empty):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = Scroll(page)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(self._build_foot())
        self._filters.changed.connect(self._filtered)
        self._shelf.started.connect(self._start)
        self._shelf.favoured.connect(self.favoured)
        self._shelf.excluded.connect(self._exclude)
        self._shelf.way_back_chosen.connect(self._bring_back)
        self._shelf.rearranged.connect(self._order_stops)
        self._shelf.in_focus.connect(self._scroll_to)

    def _build_foot(self) -> QVBoxLayout:
        self._busy, _ = _notice(words.BUSY)
        self._busy.hide()
        self._again = _button(words.WAYS_BACK[WayBack.OFFER_AGAIN])
        self._again.clicked.connect(self._offer_again)
        self._undo, self._undo_text = _notice(None, self._again)
        self._keys = label(say(words.KEYS), "secondary")
        self._close = close = _button(translate("Gallery", "Close"))
        close.clicked.connect(self.close)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._keys, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 10, 20, 14)
        foot.setSpacing(10)
        foot.addWidget(self._busy)
        foot.addWidget(self._undo)
        foot.addLayout(row)
        return foot

    def _build_empty(self) -> QWidget:
        """What is said where no twist passes the filters."""
        nothing = QWidget()
        column = QVBoxLayout(nothing)
        column.setContentsMargins(0, 48, 0, 48)
        column.setSpacing(8)
        for text, role in (
            (translate("Gallery", "No twist fits."), "title"),
            (translate("Gallery", "There is none for these places that needs nothing but what you have."), "quiet"),
        ):
            line = label(say(text), role)
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        clear = _button(translate("Gallery", "Show all twists"))
        clear.setProperty("role", "primary")
        clear.clicked.connect(self._filters.clear)
        column.addWidget(clear, 0, Qt.AlignmentFlag.AlignCenter)
        return nothing


def _notice(text: Text | None, button: QPushButton | None = None) -> tuple[QFrame, QLabel]:
    frame = QFrame()
    frame.setProperty("role", "notice")
    row = QHBoxLayout(frame)
    row.setContentsMargins(14, 8, 10, 8)
    said = label(say(text) if text else "")
    row.addWidget(said, 1)
    if button is not None:
        row.addWidget(button)
    return frame, said


def _button(text: Text) -> QPushButton:
    button = QPushButton(say(text))
    button.setMinimumHeight(TARGET_HEIGHT)
    button.setAutoDefault(True)
    return button
