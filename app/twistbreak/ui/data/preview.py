"""The page that shows what taking over a backup would do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twistbreak.core.backup.contents import Preview, preview_lines
from twistbreak.core.text import sentences, translate
from twistbreak.ui.data.layout import Card, Column, button, path_text
from twistbreak.ui.data.words import has_health
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import Look, Option
from twistbreak.ui.settings.row import announce
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_row import buttons
from twistbreak.ui.widgets.window import label, set_shown


class PreviewPage(Column):
    """Shows a backup, and asks for the user's word.

    Args:
        theme: Colours.
    """

    accepted = Signal()
    """It is to be taken over."""
    refused = Signal()
    """It is not."""
    health_wanted = Signal(bool)
    """Whether the health answers in it are to be taken over, too: it must be looked at anew."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._file = label("", "secondary")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        self._shown: list[QWidget] = []
        self._health = Option(theme, Look.TICK, say(translate("Data", "With the health answers in it")))
        self._health.setAccessibleDescription(
            say(translate("Data", "They then replace your answers in the health check on this machine."))
        )
        self._health.toggled.connect(self.health_wanted)
        self._safety = label(
            say(
                translate(
                    "Data",
                    "How everything is now is kept first, without the health answers; it then stands among the backups "
                    "on this machine.",
                )
            )
        )
        self._leave = button(translate("Data", "Leave it"), self.refused.emit)
        self._take = button(translate("Data", "Take it over"), self.accepted.emit, "primary")
        card = Card(translate("Data", "What it would change"))
        card.column.addLayout(self._lines)
        heading = label(say(translate("Data", "Take over a backup")), "heading")
        for widget in (heading, self._file, card, self._health, self._safety):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.column.addWidget(buttons(self._leave, self._take, spread_after=0))

    def show_preview(self, source: Path, preview: Preview, *, health: bool) -> None:
        """Show what would happen, and say it.

        Args:
            source: The backup.
            preview: What taking it over would do.
            health: Whether that includes the health answers in it.
        """
        lines = [say(line) for line in preview_lines(preview)]
        for old in self._shown:
            self._lines.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._shown = [label(line) for line in lines]
        for shown in self._shown:
            self._lines.addWidget(shown)
        self._file.setText(path_text(source))
        with QSignalBlocker(self._health):
            self._health.setChecked(health)
        self._health.setVisible(has_health(preview))
        self._safety.setVisible(preview.changes_something)
        set_shown(self._take, shown=preview.changes_something)
        announce(self, say(sentences(lines)))

    def take_focus(self) -> None:
        """Put the keyboard where it changes nothing by mistake."""
        self.verticalScrollBar().setValue(0)
        self._leave.setFocus()
