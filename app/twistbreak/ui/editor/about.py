"""The section that says what the twist is and who it comes from, and the one with what is read beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel

from twistbreak.core.prescriptions.check import Checked
from twistbreak.core.prescriptions.draft import Draft
from twistbreak.core.routines.routine import Place, Purpose, Routine
from twistbreak.core.text import Text, translate
from twistbreak.ui.editor.fields import ChoiceField, LineField, LinesField
from twistbreak.ui.editor.sections import Section
from twistbreak.ui.editor.words import NEEDS, PLACES, PURPOSES
from twistbreak.ui.i18n import say, western
from twistbreak.ui.settings.controls import Look, Option, WheelGuard
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_row import buttons
from twistbreak.ui.widgets.window import label

_NAME, _LINE = 60, 300
_NO_DAY = translate("Prescription", "this is no day, so it is left out; write it like 2025-03-14.")


class About(Section):
    """Name, summary, place, what is needed, purpose.

    Args:
        theme: Colours.
        guard: Keeps the wheel for scrolling.
    """

    def __init__(self, theme: Theme, guard: WheelGuard) -> None:
        super().__init__(translate("Prescription", "What it is"))
        self._draft: Draft | None = None
        self._name = LineField(translate("Prescription", "Name"), _NAME)
        self._summary = LineField(translate("Prescription", "In a sentence"), _LINE)
        self._place = ChoiceField(translate("Prescription", "Place"), theme, guard)
        self._place.offer([(place, say(name)) for place, name in PLACES.items()])
        self._purpose = ChoiceField(translate("Prescription", "What it is for"), theme, guard)
        self._purpose.offer([(purpose, say(name)) for purpose, name in PURPOSES.items()])
        for field in (self._name, self._summary, self._place):
            self.column.addWidget(field)
        title = label(say(translate("Prescription", "What must be at hand")), "field")
        self.column.addWidget(title)
        self._needs = {need: Option(theme, Look.TICK, say(name)) for need, name in NEEDS.items()}
        self.column.addWidget(buttons(*self._needs.values()))
        for option in self._needs.values():
            option.clicked.connect(self._needs_changed)
        self.column.addWidget(self._purpose)
        self._name.edited.connect(self._name_changed)
        self._summary.edited.connect(self._summary_changed)
        self._place.edited.connect(self._place_changed)
        self._purpose.edited.connect(self._purpose_changed)

    def show_draft(self, draft: Draft, checked: Checked, base: Routine | None) -> None:  # noqa: ARG002 -- other sections need it
        """Show what holds now."""
        self._draft = draft
        self._name.show_text(draft.name)
        self._summary.show_text(draft.summary)
        self._place.show_value(draft.place)
        self._purpose.show_value(draft.purpose)
        for need, option in self._needs.items():
            option.setChecked(need in draft.needs)
        self._name.complain(checked.about("name"))
        self._summary.complain(checked.about("summary"))

    @Slot(str)
    def _name_changed(self, name: str) -> None:
        if self._draft is not None:
            self.edited.emit(replace(self._draft, name=name))

    @Slot(str)
    def _summary_changed(self, summary: str) -> None:
        if self._draft is not None:
            self.edited.emit(replace(self._draft, summary=summary))

    @Slot(object)
    def _place_changed(self, place: Place) -> None:
        if self._draft is not None:
            self.edited.emit(replace(self._draft, place=place))

    @Slot(object)
    def _purpose_changed(self, purpose: Purpose) -> None:
        if self._draft is not None:
            self.edited.emit(replace(self._draft, purpose=purpose))

    @Slot()
    def _needs_changed(self) -> None:
        if self._draft is not None:
            needs = frozenset(need for need, option in self._needs.items() if option.isChecked())
            self.edited.emit(replace(self._draft, needs=needs))


class FromWhom(Section):
    """Who prescribed it, when, and what they want to be read before it."""

    def __init__(self) -> None:
        super().__init__(translate("Prescription", "Who it comes from"))
        self._draft: Draft | None = None
        optional = translate("Prescription", "May stay empty.")
        self._by = LineField(translate("Prescription", "Prescribed by"), _NAME, optional)
        self._on = LineField(translate("Prescription", "On"), 10, translate("Prescription", "A day, like 2025-03-14."))
        self._note = LineField(translate("Prescription", "A note from them, to be read before the twist"), _LINE)
        for field in (self._by, self._on, self._note):
            self.column.addWidget(field)
        self._by.edited.connect(self._by_changed)
        self._on.edited.connect(self._on_changed)
        self._note.edited.connect(self._note_changed)

    def show_draft(self, draft: Draft, checked: Checked, base: Routine | None) -> None:  # noqa: ARG002 -- other sections need it
        """Show what holds now; a day that is being typed stays."""
        is_new = self._draft is None or self._draft.id != draft.id
        self._draft = draft
        self._by.show_text(draft.origin.by)
        self._note.show_text(draft.origin.note)
        if is_new or draft.origin.on is not None:
            self._on.show_text(draft.origin.on.isoformat() if draft.origin.on else "")
            self._on.complain(None)
        self._by.complain(checked.about("prescribed_by"))
        self._note.complain(checked.about("note"))

    @Slot(str)
    def _by_changed(self, by: str) -> None:
        if self._draft is not None:
            self.edited.emit(replace(self._draft, origin=replace(self._draft.origin, by=by)))

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        day = _day(text)
        self._on.complain(_NO_DAY if text.strip() and day is None else None)
        if self._draft is not None:
            self.edited.emit(replace(self._draft, origin=replace(self._draft.origin, on=day)))

    @Slot(str)
    def _note_changed(self, note: str) -> None:
        if self._draft is not None:
            self.edited.emit(replace(self._draft, origin=replace(self._draft.origin, note=note)))


class Beside(Section):
    """The lines that are read beside the twist."""

    def __init__(self) -> None:
        super().__init__(translate("Prescription", "To read beside it"))
        self._draft: Draft | None = None
        self.column.addWidget(_quiet(translate("Prescription", "Each line is a sentence of its own.")))
        titles = {
            "cautions": translate("Prescription", "Take care"),
            "easier_ways": translate("Prescription", "Ways to make it easier"),
            "works_on": translate("Prescription", "What it works on"),
            "tips": translate("Prescription", "Tips"),
            "mistakes": translate("Prescription", "Common mistakes"),
        }
        self._fields = {name: LinesField(title) for name, title in titles.items()}
        for name, field in self._fields.items():
            self.column.addWidget(field)
            field.edited.connect(partial(self._changed, name))

    def show_draft(self, draft: Draft, checked: Checked, base: Routine | None) -> None:  # noqa: ARG002 -- other sections need it
        """Show what holds now."""
        self._draft = draft
        for name, field in self._fields.items():
            field.show_lines(getattr(draft.lists, name))
            field.complain(checked.about(name))

    def _changed(self, name: str, lines: tuple[str, ...]) -> None:
        if self._draft is not None:
            self.edited.emit(replace(self._draft, lists=replace(self._draft.lists, **{name: lines})))


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(western(text.strip()))
    except ValueError:
        return None


def _quiet(text: Text) -> QLabel:
    return label(say(text), "secondary")
