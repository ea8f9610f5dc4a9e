"""The editor for a list of known things: a check list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QSignalBlocker, Slot
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from twistbreak.core.settings.model import Setting, Value
from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import Look, Option
from twistbreak.ui.settings.editor import Editor, at_least, fill
from twistbreak.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a check list.

    Attributes:
        group: The heading it stands under; None: no heading.
    """

    value: str
    title: Text
    group: Text | None = None


class ChecklistEditor(Editor):
    """Any of several, under headings.

    Args:
        setting: A `choices` setting.
        theme: Colours.
        listed: Every line, in order.
        parent: Qt parent.
    """

    is_wide = True

    def __init__(self, setting: Setting, theme: Theme, listed: Sequence[Listed], parent: QWidget | None = None) -> None:
        super().__init__(setting, theme, parent)
        self._boxes: dict[str, Option] = {}
        self._layout = QVBoxLayout(self)
        fill(self._layout)
        self._layout.setSpacing(0)
        if not listed:
            self._head(translate("SettingsDialog", "There is nothing to choose from."))
        heading: Text | None = None
        for line in listed:
            if line.group is not None and line.group != heading:
                heading = line.group
                self._head(heading)
            self._add(line)

    def stops(self) -> list[QWidget]:
        """The boxes."""
        return list(self._boxes.values())

    def display(self, value: Value) -> None:
        """Tick the boxes; a value that is not listed gets a line of its own, so that it can be seen and taken out."""
        wanted = cast("tuple[str, ...]", value)
        unknown = [entry for entry in wanted if entry not in self._boxes]
        if unknown:
            self._head(translate("SettingsDialog", "Not found"))
            for entry in unknown:
                self._add(Listed(entry, translate("SettingsDialog", "{id} (no such twist now)", id=entry)))
            self.rearranged.emit()
        for entry, box in self._boxes.items():
            with QSignalBlocker(box):
                box.setChecked(entry in wanted)

    def _head(self, text: Text) -> None:
        label = QLabel(say(text))
        label.setProperty("role", "secondary")
        label.setContentsMargins(6, 8 if self._boxes else 0, 6, 0)
        self._layout.addWidget(label)
        label.show()

    def _add(self, line: Listed) -> None:
        box = Option(self.theme, Look.TICK, say(line.title))
        box.setAccessibleDescription(self.described_with_title())
        box.toggled.connect(self._toggled)
        self._layout.addWidget(box)
        box.show()
        self._boxes[line.value] = box

    @Slot(bool)
    def _toggled(self, _on: bool) -> None:  # noqa: FBT001 -- Qt's signature
        chosen = tuple(entry for entry, box in self._boxes.items() if box.isChecked())
        fewest = self.setting.minimum if isinstance(self.setting.minimum, int) else 0
        if len(chosen) >= fewest:
            self.offer(chosen)
            return
        self.display(self.known)
        self.refused.emit(say(at_least(fewest)))
