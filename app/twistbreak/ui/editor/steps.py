"""The section with the steps: a list to choose from and to put in order, and the fields of the chosen one."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QMenu

from twistbreak.core.prescriptions.check import Checked
from twistbreak.core.prescriptions.draft import Draft, Part, keys_of
from twistbreak.core.prescriptions.edits import addable, added, can_move, can_remove, moved, removed
from twistbreak.core.routines.routine import Routine
from twistbreak.core.text import translate
from twistbreak.ui.actions import plain
from twistbreak.ui.editor.fields import KeyFilter, button
from twistbreak.ui.editor.sections import Section
from twistbreak.ui.editor.step import StepFields
from twistbreak.ui.editor.tall_list import TallList
from twistbreak.ui.editor.words import PARTS, step_line
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import WheelGuard
from twistbreak.ui.settings.row import announce
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_row import buttons
from twistbreak.ui.widgets.window import MenuButton, label

_KEYS = translate("Prescription", "Alt with the arrow up or down moves a step, Delete takes it out.")
_WRONG = translate("Prescription", "{line} (not yet right)")


class Steps(Section):
    """The steps in the order of time.

    Args:
        theme: Colours.
        guard: Keeps the wheel for scrolling.
    """

    chosen = Signal(int)
    """The place of the step that the user looks at."""

    def __init__(self, theme: Theme, guard: WheelGuard) -> None:
        super().__init__(translate("Prescription", "Steps"))
        self._draft: Draft | None = None
        self._checked: Checked | None = None
        self._list = TallList(say(translate("Prescription", "Steps")))
        self._list.setAccessibleDescription(say(_KEYS))
        keys = KeyFilter(self._list)
        self._menu = QMenu(self)
        self._add = MenuButton(theme, say(translate("Prescription", "Add a step")), self._menu)
        self._up = button(translate("Prescription", "Up"), what=translate("Prescription", "Move the step up (Alt+Up)"))
        self._down = button(
            translate("Prescription", "Down"), what=translate("Prescription", "Move the step down (Alt+Down)")
        )
        self._remove = button(
            translate("Prescription", "Remove"), what=translate("Prescription", "Take the step out (Delete)")
        )
        self._add.setEnabled(False)
        row = buttons(self._add, self._up, self._down, self._remove)
        self._fields = StepFields(theme, guard)
        for widget in (label(say(_KEYS), "secondary"), self._list, row, self._fields):
            self.column.addWidget(widget)
        self._list.currentRowChanged.connect(self._row_chosen)
        keys.pressed.connect(self._key_pressed)
        self._menu.aboutToShow.connect(self._fill_menu)
        self._up.clicked.connect(self._move_up)
        self._down.clicked.connect(self._move_down)
        self._remove.clicked.connect(self._take_out)
        self._fields.edited.connect(self.edited)

    def offer_poses(self, keys: Sequence[str]) -> None:
        """Let these pictures be chosen."""
        self._fields.offer_poses(keys)

    @property
    def place(self) -> int:
        """The place of the chosen step."""
        return max(self._list.currentRow(), 0)

    def show_draft(self, draft: Draft, checked: Checked, base: Routine | None) -> None:  # noqa: ARG002 -- other sections need it
        """Show what holds now; the chosen step stays chosen."""
        is_new = self._draft is None or self._draft.id != draft.id
        self._draft = draft
        lines: list[str] = []
        keys = keys_of(draft)
        for number, (key, step) in enumerate(zip(keys, draft.steps, strict=True), 1):
            line = say(step_line(step.part, number, step.say.both.strip() or "…"))
            wrong = checked.about(f"{key}.say") or checked.about(key)
            lines.append(say(translate(_WRONG.context, _WRONG.source, line=line)) if wrong else line)
        place = 0 if is_new else min(self.place, len(lines) - 1)
        with QSignalBlocker(self._list):
            self._list.show_lines(lines)
            self._list.setCurrentRow(place)
        self._checked = checked
        self._show_step()

    def _show_step(self) -> None:
        draft, place, checked = self._draft, self.place, self._checked
        if draft is None or checked is None:
            return
        self._add.setEnabled(bool(addable(draft)))
        self._up.setEnabled(can_move(draft, place, -1))
        self._down.setEnabled(can_move(draft, place, 1))
        self._remove.setEnabled(can_remove(draft, place))
        self._fields.show_step(draft, place, checked)

    @Slot(int)
    def _row_chosen(self, row: int) -> None:
        if row >= 0 and self._draft is not None:
            self._show_step()
            self.chosen.emit(row)

    @Slot(int, bool)
    def _key_pressed(self, key: int, _with_alt: bool) -> None:  # noqa: FBT001 -- the signal's argument
        match key:
            case Qt.Key.Key_Up:
                self._move(-1)
            case Qt.Key.Key_Down:
                self._move(1)
            case _:
                self._take_out()

    @Slot()
    def _move_up(self) -> None:
        self._move(-1)

    @Slot()
    def _move_down(self) -> None:
        self._move(1)

    def _move(self, by: int) -> None:
        if self._draft is not None and can_move(self._draft, self.place, by):
            draft, place = moved(self._draft, self.place, by)
            self._go_to(draft, place)
            announce(self._list, self._list.item(place).text())

    @Slot()
    def _take_out(self) -> None:
        if self._draft is not None and can_remove(self._draft, self.place):
            draft = removed(self._draft, self.place)
            self._go_to(draft, min(self.place, len(draft.steps) - 1))
            self._list.setFocus()

    @Slot()
    def _fill_menu(self) -> None:
        self._menu.clear()
        for part in addable(self._draft) if self._draft is not None else ():
            action = self._menu.addAction(plain(say(PARTS[part])))
            action.triggered.connect(partial(self._add_step, part))

    def _add_step(self, part: Part, _checked: bool = False) -> None:  # noqa: FBT001, FBT002 -- Qt's signal
        if self._draft is not None:
            draft, place = added(self._draft, part, self.place)
            self._go_to(draft, place)
            self._fields.start_typing()

    def _go_to(self, draft: Draft, place: int) -> None:
        """Tell of a draft with other steps, and choose one of them."""
        self._draft = draft
        with QSignalBlocker(self._list):
            self._list.show_lines([""] * len(draft.steps))
            self._list.setCurrentRow(place)
        self.edited.emit(draft)
        self.chosen.emit(place)
