"""The section that says how much: holds or swings, for each dose; both sides always get the same."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from twistbreak.core.prescriptions.check import Checked, counted_of, range_of
from twistbreak.core.prescriptions.draft import Amount, Draft, DraftHold, DraftSwing
from twistbreak.core.prescriptions.edits import (
    counted_in_breaths,
    has_one_dose,
    with_amount,
    with_one_dose,
    with_repetitions,
)
from twistbreak.core.range import Range
from twistbreak.core.routines.routine import Dose, Routine
from twistbreak.core.text import Text, Uncounted, translate
from twistbreak.ui.editor.fields import ChoiceField, NumberField
from twistbreak.ui.editor.sections import Section
from twistbreak.ui.editor.words import DOSES
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import Look, Option, WheelGuard
from twistbreak.ui.settings.notice import Notice
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.window import label

_SECONDS, _BREATHS, _ROUNDS, _SWINGS, _PACE, _CLOSING = (
    Range(5, 300),
    Range(1, 50),
    Range(1, 12),
    Range(4, 100),
    Range(0.5, 10),
    Range(0, 20),
)
"""What the format of the file allows (`docs/routines.md`)."""
_STANDARD = 1
_EQUAL = translate(
    "Prescription", "Both sides are always done, one after the other, and equally long. The numbers are for one side."
)


class Amounts(Section):
    """Holds or swings, at each dose.

    Args:
        theme: Colours.
        guard: Keeps the wheel for scrolling.
    """

    def __init__(self, theme: Theme, guard: WheelGuard) -> None:
        super().__init__(translate("Prescription", "How much"))
        self._draft: Draft | None = None
        self.column.addWidget(label(say(_EQUAL), "quiet"))
        self._range = label("", "quiet")
        self._notice = Notice(theme)
        self._unit = ChoiceField(translate("Prescription", "A hold is counted in"), theme, guard)
        units = (translate("Prescription", "Seconds"), translate("Prescription", "Breaths"))
        self._unit.offer([(False, say(units[0])), (True, say(units[1]))])
        self._one = Option(theme, Look.TICK, say(translate("Prescription", "One dose, whatever the settings say")))
        self._table = _Table(guard)
        self._paces = _Paces(guard)
        for widget in (self._range, self._unit, self._one, self._table, self._paces, self._notice):
            self.column.addWidget(widget)
        self._unit.edited.connect(self._unit_chosen)
        self._one.clicked.connect(self._one_chosen)
        for place, row in enumerate(self._table.rows):
            for field in row.fields:
                field.edited.connect(partial(self._row_changed, place))
        for field in (self._paces.slow, self._paces.fast, self._paces.closing):
            field.edited.connect(self._pace_changed)

    def show_draft(self, draft: Draft, checked: Checked, base: Routine | None) -> None:
        """Show what holds now."""
        self._draft = draft
        action = draft.action
        is_one = has_one_dose(draft)
        self._show_range(draft, range_of(base, draft), base)
        self._one.setChecked(is_one)
        self._unit.setVisible(isinstance(action, DraftHold))
        self._paces.setVisible(isinstance(action, DraftSwing))
        self._table.show_action(action, is_one=is_one)
        if isinstance(action, DraftHold):
            self._unit.show_value(action.breaths is not None)
        else:
            self._paces.show_swing(action)
        table = "hold" if isinstance(action, DraftHold) else "swing"
        fields = [
            f"{table}.{name}" for name in ("seconds", "breaths", "each_side", "slow_seconds", "fast_seconds", *Dose)
        ]
        wrong = dict.fromkeys(text for key in fields if (text := checked.about(key)) is not None)
        self._notice.show_lines(list(wrong))

    def _show_range(self, draft: Draft, span: Range | None, base: Routine | None) -> None:
        self._range.setVisible(span is not None)
        if span is not None and base is not None:
            text = translate(
                "Prescription",
                "{counted}: the source of “{name}” gives {low} to {high}.",
                name=base.name,
                low=Uncounted(span.low),
                high=Uncounted(span.high),
                counted=counted_of(draft),
            )
            self._range.setText(say(text))

    @Slot(object)
    def _unit_chosen(self, in_breaths: bool) -> None:  # noqa: FBT001 -- the signal's argument
        if self._draft is not None:
            self.edited.emit(counted_in_breaths(self._draft, is_counted=in_breaths))

    @Slot(bool)
    def _one_chosen(self, is_on: bool) -> None:  # noqa: FBT001 -- Qt's signature
        if self._draft is not None and is_on:
            self.edited.emit(with_one_dose(self._draft, _STANDARD))
        elif self._draft is not None:
            self.edited.emit(_spread(self._draft))

    def _row_changed(self, place: int, _number: float) -> None:
        draft, row = self._draft, self._table.rows[place]
        if draft is None:
            return
        is_one = has_one_dose(draft)
        if isinstance(draft.action, DraftHold):
            changed = with_amount(draft, place, row.amount(draft.action.amounts[place]))
        else:
            changed = with_repetitions(draft, place, round(row.swings.number))
        self.edited.emit(with_one_dose(changed, place) if is_one else changed)

    @Slot()
    def _pace_changed(self) -> None:
        draft = self._draft
        if draft is not None and isinstance(draft.action, DraftSwing):
            self.edited.emit(replace(draft, action=self._paces.swing(draft.action)))


class _Row:
    """What one dose asks for: a line of the table."""

    def __init__(self, dose: Dose, guard: WheelGuard) -> None:
        self.name = label(say(DOSES[dose]))
        self._dose = dose
        self.seconds = NumberField(_SECONDS_TITLE, _SECONDS, guard, decimals=1)
        self.breaths = NumberField(_BREATHS_TITLE, _BREATHS, guard)
        self.rounds = NumberField(_ROUNDS_TITLE, _ROUNDS, guard)
        self.swings = NumberField(_SWINGS_TITLE, _SWINGS, guard)

    @property
    def fields(self) -> tuple[NumberField, ...]:
        """In the order of the columns."""
        return (self.breaths, self.seconds, self.rounds, self.swings)

    def show_action(self, action: DraftHold | DraftSwing, place: int, *, is_one: bool) -> None:
        """Show what holds now; one dose for all stands in the line of the standard one, and has no name."""
        is_shown = not is_one or place == _STANDARD
        self.name.setVisible(not is_one)
        for field, title, is_used in zip(self.fields, _titles(action), _used(action), strict=True):
            field.setVisible(is_shown and is_used)
            named = translate("Prescription", "{dose}: {what}", dose=DOSES[self._dose], what=title)
            field.set_title(title if is_one else named)
        if isinstance(action, DraftHold):
            amount = action.amounts[place]
            self.seconds.show_number(amount.seconds)
            self.breaths.show_number(amount.breaths)
            self.rounds.show_number(amount.rounds)
        else:
            self.swings.show_number(action.repetitions[place])

    def amount(self, before: Amount) -> Amount:
        """What stands in the fields of a hold."""
        breaths = round(self.breaths.number) if before.breaths else 0
        return Amount(self.seconds.number, breaths, round(self.rounds.number))


class _Table(QWidget):
    """The doses below each other, what they ask for side by side."""

    def __init__(self, guard: WheelGuard) -> None:
        super().__init__()
        self.rows = tuple(_Row(dose, guard) for dose in Dose)
        self._heads = tuple(label("", "field") for _ in self.rows[0].fields)
        self._grid = grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        for column, head in enumerate(self._heads, 1):
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignBottom)
        for line, row in enumerate(self.rows, 1):
            grid.addWidget(row.name, line, 0)
            for column, field in enumerate(row.fields, 1):
                field.hide_title()
                grid.addWidget(field, line, column)
        for unused in (*self._heads, *(field for row in self.rows for field in row.fields)):
            unused.hide()  # no draft has all columns, so the window need not be as wide as all of them

    def show_action(self, action: DraftHold | DraftSwing, *, is_one: bool) -> None:
        """Show what holds now."""
        used = _used(action)
        for column, (head, title) in enumerate(zip(self._heads, _titles(action), strict=True), 1):
            head.setText(say(title))
            head.setVisible(used[column - 1])
            self._grid.setColumnStretch(column, int(used[column - 1]))
        for place, row in enumerate(self.rows):
            row.show_action(action, place, is_one=is_one)


class _Paces(QWidget):
    """How fast the swings are, and the slow breaths after them."""

    def __init__(self, guard: WheelGuard) -> None:
        super().__init__()
        self.slow = NumberField(translate("Prescription", "Seconds a swing, at first"), _PACE, guard, decimals=1)
        self.fast = NumberField(translate("Prescription", "Seconds a swing, at full pace"), _PACE, guard, decimals=1)
        self.closing = NumberField(translate("Prescription", "Slow breaths at the end"), _CLOSING, guard)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field in (self.slow, self.fast, self.closing):
            column.addWidget(field)

    def show_swing(self, swing: DraftSwing) -> None:
        """Show what holds now."""
        self.slow.show_number(swing.slow)
        self.fast.show_number(swing.fast)
        self.closing.show_number(swing.closing_breaths)

    def swing(self, before: DraftSwing) -> DraftSwing:
        """The swing with what stands in the fields; the slow pace is never faster than the fast one."""
        fast = self.fast.number
        slow = max(self.slow.number, fast)
        return replace(before, slow=slow, fast=fast, closing_breaths=round(self.closing.number))


_SECONDS_TITLE: Text = translate("Prescription", "Seconds of one hold")
_AT_MOST_TITLE: Text = translate("Prescription", "Seconds at most")
_BREATHS_TITLE: Text = translate("Prescription", "Breaths of one hold")
_ROUNDS_TITLE: Text = translate("Prescription", "Rounds")
_SWINGS_TITLE: Text = translate("Prescription", "Swings to each side")


def _titles(action: DraftHold | DraftSwing) -> tuple[Text, ...]:
    """What the columns are called."""
    counts_breaths = isinstance(action, DraftHold) and action.breaths is not None
    return _BREATHS_TITLE, _AT_MOST_TITLE if counts_breaths else _SECONDS_TITLE, _ROUNDS_TITLE, _SWINGS_TITLE


def _used(action: DraftHold | DraftSwing) -> tuple[bool, ...]:
    """Which columns there are."""
    is_hold = isinstance(action, DraftHold)
    return is_hold and action.breaths is not None, is_hold, is_hold, not is_hold


def _spread(draft: Draft) -> Draft:
    """Three doses again: half as much for the quick one, twice as much for the thorough one."""
    match draft.action:
        case DraftHold() as hold:
            amount = hold.amounts[_STANDARD]
            quick = replace(amount, rounds=max(1, amount.rounds // 2))
            thorough = replace(amount, rounds=min(12, 2 * amount.rounds))
            return replace(draft, action=replace(hold, amounts=(quick, amount, thorough)))
        case DraftSwing() as swing:
            number = swing.repetitions[_STANDARD]
            numbers = (max(4, number // 2), number, min(100, 2 * number))
            return replace(draft, action=replace(swing, repetitions=numbers))
