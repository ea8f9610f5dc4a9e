"""What every section of the form has in common."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from twistbreak.core.prescriptions.check import Checked
from twistbreak.core.prescriptions.draft import Draft
from twistbreak.core.routines.routine import Routine
from twistbreak.core.text import Text
from twistbreak.ui.editor.fields import heading


class Section(QFrame):
    """A card of the form. It shows a draft, and tells of another one when the user changes something.

    Args:
        title: Its heading.
    """

    edited = Signal(object)
    """The `Draft` as the user has just made it."""

    def __init__(self, title: Text) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 16)
        self.column.setSpacing(12)
        self.column.addWidget(heading(title))

    def show_draft(self, draft: Draft, checked: Checked, base: Routine | None) -> None:
        """Show what holds now.

        Args:
            draft: The draft.
            checked: What is wrong with it.
            base: The twist it was copied from, if that is known.
        """
        raise NotImplementedError
