"""One page of the dialog: its settings in a card, made from the schema."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from twistbreak.core.routines.routine import Place, Routine
from twistbreak.core.settings.model import Page, Schema, Setting, Settings, ValueKind
from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.durations import DurationEditor
from twistbreak.ui.settings.editor import Editor
from twistbreak.ui.settings.editors import ChoiceEditor, NumberEditor, PercentEditor, SwitchEditor
from twistbreak.ui.settings.entries import DatesEditor, NamesEditor, TimesEditor
from twistbreak.ui.settings.lists import ChecklistEditor, Listed
from twistbreak.ui.settings.ranges import RangesEditor
from twistbreak.ui.settings.row import SettingRow
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.scroll import Scroll, keep_off_scroll_bar

PLACES = {
    Place.CHAIR: translate("SettingsDialog", "On a chair"),
    Place.STANDING: translate("SettingsDialog", "Standing"),
    Place.FLOOR: translate("SettingsDialog", "On the floor"),
    Place.LYING: translate("SettingsDialog", "Lying down"),
}


class EditorMaker:
    """Makes the editor that fits a setting.

    Args:
        theme: Colours.
        routines: The twists found.
        today: The date at which the calendar opens.
    """

    def __init__(self, theme: Theme, routines: Sequence[Routine], today: date) -> None:
        self._theme, self._routines, self._today = theme, routines, today

    def make(self, setting: Setting) -> Editor:  # noqa: C901, PLR0911 -- one return a kind
        """An editor for any kind there is."""
        theme = self._theme
        match setting.kind:
            case ValueKind.BOOL:
                return SwitchEditor(setting, theme)
            case ValueKind.INT:
                return NumberEditor(setting, theme)
            case ValueKind.PERCENT:
                return PercentEditor(setting, theme)
            case ValueKind.DURATION:
                return DurationEditor(setting, theme)
            case ValueKind.CHOICE:
                return ChoiceEditor(setting, theme)
            case ValueKind.CHOICES:
                return ChecklistEditor(setting, theme, self._listed(setting))
            case ValueKind.TIMES:
                return TimesEditor(setting, theme)
            case ValueKind.RANGES:
                return RangesEditor(setting, theme)
            case ValueKind.DATES:
                return DatesEditor(setting, theme, self._today)
            case ValueKind.NAMES:
                return NamesEditor(setting, theme)

    def _listed(self, setting: Setting) -> list[Listed]:
        """The choices of the schema, or the twists by place."""
        if setting.choices:
            return [Listed(choice.value, choice.title) for choice in setting.choices]
        return [
            Listed(routine.id, _name(routine), PLACES[place])
            for place in Place
            for routine in self._routines
            if routine.place is place
        ]


class SettingsPage(Scroll):
    """A page that scrolls. Its controls are made when it is first shown.

    Args:
        page: What the schema says.
        schema: The other settings, for the titles of those that one needs.
        maker: Makes the editors.
        theme: Colours.
        last: Makes a row below the settings that is none of them; None: there is none.

    Signals:
        edited: Key and new value.
        reset: Key; back to the default.
        acted: Key; the setting's action is wanted.
        rearranged: A control has other parts than before.
    """

    edited = Signal(str, object)
    reset = Signal(str)
    acted = Signal(str)
    rearranged = Signal()

    def __init__(
        self,
        page: Page,
        schema: Schema,
        maker: EditorMaker,
        theme: Theme,
        last: Callable[[], SettingRow] | None = None,
    ) -> None:
        content = QWidget()
        super().__init__(content)
        self.id = page.id
        self.title = say(page.title)
        self._page, self._schema, self._maker, self._theme = page, schema, maker, theme
        self._settings: Settings | None = None
        self._make_last = last
        self._rows: list[SettingRow] = []
        self._last: SettingRow | None = None
        self._heading = QLabel(self.title)
        self._heading.setProperty("role", "title")
        self._layout = layout = QVBoxLayout(content)
        keep_off_scroll_bar(self, layout)
        layout.setSpacing(8)
        layout.addWidget(self._heading)
        layout.addStretch(1)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Make the controls the first time that somebody looks at the page."""
        if not self._rows:
            card = self._card()
            self._layout.insertWidget(1, card)
            card.show()
            self.updateGeometry()
        super().showEvent(event)

    def stops(self) -> list[QWidget]:
        """Its parts in the order of the Tab key."""
        rows = [*self._rows, *([self._last] if self._last else [])]
        return [stop for row in rows for stop in row.stops()]

    def set_heading_shown(self, shown: bool) -> None:  # noqa: FBT001 -- like Qt's own setters
        """Name the page at its top, or leave that to what stands above it."""
        self._heading.setVisible(shown)

    def show_settings(self, settings: Settings) -> None:
        """Show the values of this page."""
        self._settings = settings
        for row in self._rows:
            key, needs = row.setting.key, row.setting.needs
            works = not needs or settings.flag(needs)
            row.show_value(settings.values[key], is_changed=key in settings.changed, works=works)

    def show_outcome(self, key: str, sentence: str) -> None:
        """Say below a setting what came of its action."""
        for row in self._rows:
            if row.setting.key == key:
                row.show_outcome(sentence)

    def _card(self) -> QFrame:
        card = QFrame()
        card.setProperty("role", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 4, 0, 4)
        rows.setSpacing(0)
        for setting in self._page.settings:
            if self._rows:
                rows.addWidget(_rule())
            above = self._rows[-1].setting if self._rows else None
            needed = self._schema.find(setting.needs) if setting.needs else None
            row = SettingRow(self._maker.make(setting), self._theme, needed=needed and needed.title, above=above)
            row.edited.connect(self.edited)
            row.reset.connect(self.reset)
            row.acted.connect(self.acted)
            row.editor.rearranged.connect(self.rearranged)
            rows.addWidget(row)
            self._rows.append(row)
        if self._make_last:
            self._last = self._make_last()
            rows.addWidget(_rule())
            rows.addWidget(self._last)
        if self._settings is not None:
            self.show_settings(self._settings)
        self.rearranged.emit()
        return card


def _name(routine: Routine) -> Text:
    if routine.own:
        return translate("SettingsDialog", "{twist} (yours)", twist=routine.name)
    return routine.name


def _rule() -> QFrame:
    rule = QFrame()
    rule.setProperty("role", "rule")
    return rule
