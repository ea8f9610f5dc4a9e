"""A card with rows of settings, as the settings dialog has them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from twistbreak.core.settings.model import Schema, Setting, Settings, Value
from twistbreak.core.settings.preferences import WEEKDAYS
from twistbreak.core.text import translate
from twistbreak.ui.settings.editor import Editor
from twistbreak.ui.settings.row import SettingRow
from twistbreak.ui.theme import Theme

WORKDAYS = tuple(f"hours.{day}" for day in WEEKDAYS[:5])
"""The settings that the row "Monday to Friday" sets at once."""


class RowsCard(QFrame):
    """Some settings of the schema.

    Args:
        settings: Which; one of `WORKDAYS` stands for all of them.
        schema: All settings.
        make: Makes an editor.
        theme: Colours.
    """

    edited = Signal(str, object)
    """Key and new value."""
    reset = Signal(str)
    """Key; back to the default."""
    rearranged = Signal()
    """A control has other parts than before."""

    def __init__(
        self, settings: Sequence[str], schema: Schema, make: Callable[[Setting], Editor], theme: Theme
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._rows: list[SettingRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(0)
        for key in settings:
            setting = _setting(schema, key)
            row = SettingRow(make(setting), theme)
            row.edited.connect(self._edited)
            row.reset.connect(self._reset)
            row.editor.rearranged.connect(self.rearranged)
            self._rows.append(row)
            column.addWidget(row)

    def show_settings(self, settings: Settings) -> None:
        """Show the values in force; a row that would do nothing now is not there."""
        for row in self._rows:
            key, needs = row.setting.key, row.setting.needs
            keys = _meant(key)
            row.show_value(settings.values[key], is_changed=bool(settings.changed & set(keys)), works=True)
            is_one = len({settings.values[each] for each in keys}) == 1
            row.setVisible(is_one and (not needs or settings.flag(needs)))

    def stops(self) -> list[QWidget]:
        """Its parts in the order of the Tab key."""
        return [stop for row in self._rows for stop in row.stops()]

    @Slot(str, object)
    def _edited(self, key: str, value: Value) -> None:
        for each in _meant(key):
            self.edited.emit(each, value)

    @Slot(str)
    def _reset(self, key: str) -> None:
        for each in _meant(key):
            self.reset.emit(each)


def _meant(key: str) -> tuple[str, ...]:
    return WORKDAYS if key in WORKDAYS else (key,)


def _setting(schema: Schema, key: str) -> Setting:
    """The setting of a key; for the working days one that stands for all five."""
    found = [setting for setting in schema if setting.key in _meant(key)]
    if key not in WORKDAYS:
        return found[0]
    return replace(
        found[0],
        title=translate("Welcome", "Monday to Friday"),
        help=translate("Welcome", "Reminders come between these times. Each day can have its own in the settings."),
        locked_by=next((setting.locked_by for setting in found if setting.locked_by), ""),
    )
