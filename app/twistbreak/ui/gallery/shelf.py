"""The cards of the gallery, with the keyboard's way among them and the details of one below it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QWidget

from twistbreak.core.gallery import Entry
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.ui.gallery.card import Card
from twistbreak.ui.gallery.details import Details
from twistbreak.ui.gallery.figure import Figures
from twistbreak.ui.gallery.grid import Grid
from twistbreak.ui.theme import Theme

_LEAST_CARD = 244


class Shelf(QWidget):
    """Shows entries as cards. One of them is the current one: there the Tab key comes in.

    Args:
        theme: Colours and type.
        figures: Draws the figures.
    """

    started = Signal(str)
    """The id of the twist to start."""
    favoured = Signal(str, bool)
    """The id of a twist that is a favourite from now on, or is none any more."""
    excluded = Signal(str)
    """The id of a twist that is never offered from now on."""
    way_back_chosen = Signal(str, object)
    """The id of a twist that is to come back, and the `WayBack`."""
    grown = Signal(QWidget)
    """A widget that has just been made."""
    rearranged = Signal()
    """The Tab key has to go another way: see `stops`."""
    in_focus = Signal(QWidget)
    """A widget that should be seen now."""

    def __init__(self, theme: Theme, figures: Figures) -> None:
        super().__init__()
        self._theme, self._figures = theme, figures
        self._cards: dict[RoutineId, Card] = {}
        self._entries: dict[RoutineId, Entry] = {}
        self._current: RoutineId | None = None
        self._open: RoutineId | None = None
        self._details: Details | None = None
        self._can_start = True
        self._grid = Grid(self, _LEAST_CARD)
        self._laid_out = QTimer(self, singleShot=True, interval=0)
        self._laid_out.timeout.connect(self._show_open)

    @property
    def order(self) -> list[RoutineId]:
        """The twists shown, in the order of the cards."""
        return list(self._entries)

    @property
    def opened(self) -> RoutineId | None:
        """The twist whose details are open."""
        return self._open

    def stops(self) -> list[QWidget]:
        """The cards with their buttons as they stand, each before its details, in the order of the Tab key."""
        stops: list[QWidget] = []
        for routine in self._entries:
            stops += self._cards[routine].stops()
            if self._details is not None and routine == self._open:
                stops += self._details.stops()
        return stops

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these, in this order; cards that stay keep focus and movement."""
        self._entries = {entry.routine.id: entry for entry in entries}
        if self._open and self._open not in self._entries:
            self.hide_details()
        for routine, card in self._cards.items():
            if routine not in self._entries:
                card.hide()
        while self._grid.takeAt(0):
            pass
        for number, entry in enumerate(entries, 1):
            card = self._cards.get(entry.routine.id) or self._made(entry)
            card.figure.show_figure(self._figures(entry.routine))
            card.show_entry(entry, (number, len(entries)))
            self._grid.addWidget(card)
            card.show()
        if self._details is not None:
            self._grid.addWidget(self._details)
        if self._current not in self._entries and entries:
            self._make_current(entries[0].routine.id)
        self.rearranged.emit()
        self._grid.invalidate()

    def forget(self, routines: Sequence[Routine]) -> None:
        """Drop the cards of all twists but these: files may have come, gone or changed."""
        kept = {routine.id: routine for routine in routines}
        for routine, card in list(self._cards.items()):
            if kept.get(routine) != card.entry.routine:
                self._entries.pop(routine, None)
                if self._open == routine:
                    self.hide_details()
                self._grid.removeWidget(card)
                self._cards.pop(routine).deleteLater()

    def set_can_start(self, *, can_start: bool) -> None:
        """Let twists be started, or not now."""
        self._can_start = can_start
        for card in self._cards.values():
            card.set_can_start(can_start=can_start)

    def restyle(self) -> None:
        """Take the text size from the theme."""
        self._grid.set_least(round(_LEAST_CARD * max(1.0, self._theme.text_scale)))
        for card in self._cards.values():
            card.figure.stop()

    def go_to(self, routine: RoutineId) -> None:
        """Put the keyboard on a card."""
        self._make_current(routine)
        self._cards[routine].setFocus(Qt.FocusReason.TabFocusReason)

    def take_focus(self) -> None:
        """Put the keyboard on the current card."""
        if self._current in self._cards:
            self._cards[self._current].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def hide_details(self) -> None:
        """Close the panel; the keyboard goes back to its card."""
        details, card = self._details, self._cards.get(self._open or "")
        if details is None or card is None:
            return
        had_focus = any(stop.hasFocus() for stop in details.stops())
        self._open = self._details = None
        self._grid.open_panel(None)
        self._grid.removeWidget(details)
        card.set_open(is_open=False)
        if had_focus:
            card.setFocus()
        details.hide()
        details.deleteLater()

    @Slot(str)
    def _toggle_details(self, routine: RoutineId) -> None:
        was_open = self._open
        self.hide_details()
        if was_open == routine:
            return
        self._open, self._details = routine, Details(self._theme, self._entries[routine])
        self._details.closed.connect(self.hide_details)
        self._grid.addWidget(self._details)
        self._grid.open_panel(self._details, below=self._cards[routine])
        self._cards[routine].set_open(is_open=True)
        self._details.show()
        self.rearranged.emit()
        self.grown.emit(self._details)
        self._laid_out.start()

    @Slot(str, int)
    def _move(self, routine: RoutineId, key: int) -> None:
        order = self.order
        index, columns = order.index(routine), self._grid.columns(self.width())
        forward = 1 if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else -1
        to = {
            Qt.Key.Key_Right: index + forward,
            Qt.Key.Key_Left: index - forward,
            Qt.Key.Key_Down: index + columns,
            Qt.Key.Key_Up: index - columns,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: len(order) - 1,
        }[Qt.Key(key)]
        if 0 <= to < len(order):
            self.go_to(order[to])

    @Slot(str, bool)
    def _reached(self, routine: RoutineId, by_keys: bool) -> None:  # noqa: FBT001 -- the signal's argument
        if routine != self._current:
            self._make_current(routine)
        if by_keys:
            self.in_focus.emit(self._cards[routine])

    @Slot()
    def _show_open(self) -> None:
        """The panel should be seen, and above all its card."""
        if self._details is not None and self._open:
            self.in_focus.emit(self._details)
            self.in_focus.emit(self._cards[self._open])

    def _made(self, entry: Entry) -> Card:
        card = Card(self._theme, entry, self._figures(entry.routine))
        card.set_can_start(can_start=self._can_start)
        card.started.connect(self.started)
        card.favoured.connect(self.favoured)
        card.excluded.connect(self.excluded)
        card.way_back_chosen.connect(self.way_back_chosen)
        card.details_asked.connect(self._toggle_details)
        card.left.connect(self._move)
        card.reached.connect(self._reached)
        self._cards[entry.routine.id] = card
        self.grown.emit(card)
        return card

    def _make_current(self, routine: RoutineId) -> None:
        before = self._cards.get(self._current or "")
        if before is not None:
            before.set_current(is_current=False)
        self._current = routine
        self._cards[routine].set_current(is_current=True)
