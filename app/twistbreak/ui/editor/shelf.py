"""The first page: the user's own twists, and ours to begin from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twistbreak.core.routines.origin_words import whom
from twistbreak.core.routines.routine import Hold, Routine, Swing
from twistbreak.core.text import Text, translate
from twistbreak.ui.editor.fields import KeyFilter, button, heading
from twistbreak.ui.editor.tall_list import TallList
from twistbreak.ui.editor.words import PLACES
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.notice import Notice
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_row import buttons
from twistbreak.ui.widgets.window import label

_ID = Qt.ItemDataRole.UserRole
_INTRO = translate(
    "Prescription",
    "Write down what your physiotherapist has shown you, or change one of our twists. You get a file that can be sent, "
    "and that others can take in.",
)
_NONE_YET = translate("Prescription", "You have none yet. Choose one of ours below and copy it, or start empty.")


class Shelf(QWidget):
    """What there is to open.

    Args:
        theme: Colours.
    """

    opened = Signal(str)
    """The id of the user's twist to change."""
    copied = Signal(str)
    """The id of the twist to copy."""
    begun = Signal()
    """The user wants to start empty."""
    asked_for_file = Signal()
    """The user wants to take in a file."""
    removed = Signal(str)
    """The id of the user's twist to remove."""
    undone = Signal()
    """The user wants the removed one back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._notice = Notice(theme)
        self._own, self._ours = TallList(say(_YOURS)), TallList(say(_OURS))
        self._none = label(say(_NONE_YET), "quiet")
        self._edit = button(translate("Prescription", "Change…"), what=translate("Prescription", "Change it (Enter)"))
        self._copy_own = button(translate("Prescription", "Copy…"))
        self._remove = button(
            translate("Prescription", "Remove"),
            "danger",
            translate("Prescription", "Remove it (Delete); can be undone"),
        )
        self._undo = button(translate("Prescription", "Bring it back"), "link")
        self._copy = button(translate("Prescription", "Copy…"), "primary")
        self._empty = button(translate("Prescription", "Start empty"))
        self._import = button(translate("Prescription", "Take in a file…"))
        self._undo_line = label("", "quiet")
        self._build()
        KeyFilter(self._own).pressed.connect(self._key_pressed)
        self._own.itemActivated.connect(self._open_clicked)
        self._ours.itemActivated.connect(self._copy_clicked)
        self._own.itemSelectionChanged.connect(self._chosen)
        self._ours.itemSelectionChanged.connect(self._chosen)
        self._edit.clicked.connect(self._open_clicked)
        self._copy_own.clicked.connect(self._copy_own_clicked)
        self._copy.clicked.connect(self._copy_clicked)
        self._remove.clicked.connect(self._remove_clicked)
        self._undo.clicked.connect(self.undone)
        self._empty.clicked.connect(self.begun)
        self._import.clicked.connect(self.asked_for_file)

    def show_routines(self, routines: Sequence[Routine]) -> None:
        """Show what there is now; what is chosen stays chosen."""
        usable = [routine for routine in routines if isinstance(routine.action, Hold | Swing)]
        own = [routine for routine in usable if routine.own]
        _fill(self._own, own)
        _fill(self._ours, [routine for routine in usable if not routine.own])
        self._own.setVisible(bool(own))
        self._none.setVisible(not own)
        self._own_row.setVisible(bool(own))
        self._chosen()

    def show_removed(self, name: Text | None) -> None:
        """Offer to bring back what was just removed; None: nothing was."""
        self._undo_bar.setVisible(name is not None)
        if name is not None:
            self._undo_line.setText(say(translate("Prescription", "{name} has been removed.", name=name)))

    def tell(self, lines: Sequence[Text]) -> None:
        """Say at the top what went wrong."""
        self._notice.show_lines(lines)

    def choose(self, name: str) -> None:
        """Choose one of the user's own."""
        for row in range(self._own.count()):
            if self._own.item(row).data(_ID) == name:
                self._own.setCurrentRow(row)

    def take_focus(self) -> None:
        """Put the keyboard where it is of use."""
        (self._ours if self._own.isHidden() else self._own).setFocus()

    @Slot()
    def _chosen(self) -> None:
        for part in (self._edit, self._copy_own, self._remove):
            part.setEnabled(bool(_chosen_in(self._own)))
        self._copy.setEnabled(bool(_chosen_in(self._ours)))

    @Slot()
    def _open_clicked(self) -> None:
        if name := _chosen_in(self._own):
            self.opened.emit(name)

    @Slot()
    def _copy_own_clicked(self) -> None:
        if name := _chosen_in(self._own):
            self.copied.emit(name)

    @Slot()
    def _copy_clicked(self) -> None:
        if name := _chosen_in(self._ours):
            self.copied.emit(name)

    @Slot()
    def _remove_clicked(self) -> None:
        if name := _chosen_in(self._own):
            self.removed.emit(name)

    @Slot(int, bool)
    def _key_pressed(self, key: int, _with_alt: bool) -> None:  # noqa: FBT001 -- the signal's argument
        if key == Qt.Key.Key_Delete:
            self._remove_clicked()

    def _build(self) -> None:
        self._own_row = buttons(self._edit, self._copy_own, self._remove)
        self._undo_bar = buttons(self._undo_line, self._undo)
        self._undo_bar.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(label(say(_INTRO), "quiet"))
        column.addWidget(self._notice)
        for part in (heading(_YOURS), self._none, self._own, self._own_row, self._undo_bar):
            column.addWidget(part)
        column.addWidget(buttons(self._empty, self._import))
        for part in (heading(_OURS), self._ours, buttons(self._copy)):
            column.addWidget(part)
        column.addStretch(1)


_YOURS = translate("Prescription", "Yours")
_OURS = translate("Prescription", "Twist Break's own, to copy")


def _fill(shown: TallList, routines: Sequence[Routine]) -> None:
    chosen = _chosen_in(shown)
    shown.show_lines([say(_line(routine)) for routine in routines])
    ids = [routine.id for routine in routines]
    for row, name in enumerate(ids):
        shown.item(row).setData(_ID, name)
    if ids:
        shown.setCurrentRow(ids.index(chosen) if chosen in ids else 0)


def _line(routine: Routine) -> Text:
    author = whom(routine.origin)
    place = PLACES[routine.place]
    if author is None:
        return translate("Prescription", "{name} · {place}", name=routine.name, place=place)
    return translate("Prescription", "{name} · {place} · {whom}", name=routine.name, place=place, whom=author)


def _chosen_in(shown: TallList) -> str:
    row = shown.currentRow()
    return str(shown.item(row).data(_ID)) if row >= 0 and not shown.isHidden() else ""
