"""The form: every section of a draft, with its picture beside it, and what to do with it below."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from twistbreak.core.prescriptions.check import checked
from twistbreak.core.prescriptions.draft import Draft
from twistbreak.core.routines.routine import Routine
from twistbreak.core.text import translate
from twistbreak.ui.editor.about import About, Beside, FromWhom
from twistbreak.ui.editor.amounts import Amounts
from twistbreak.ui.editor.care import CareSection
from twistbreak.ui.editor.fields import button
from twistbreak.ui.editor.preview import Preview
from twistbreak.ui.editor.steps import Steps
from twistbreak.ui.figure_view import FigurePainter
from twistbreak.ui.settings.controls import WheelGuard
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_row import buttons
from twistbreak.ui.widgets.scroll import Scroll
from twistbreak.ui.widgets.window import label

_WIDE = 720
"""Width in logical pixels, at normal text size, from which on form and picture stand side by side."""


class Form(QWidget):
    """A draft as a form.

    Args:
        theme: Colours and type.
        figures: Draws the figure of a routine.
        base: Finds the twist that a draft was copied from.
    """

    saved = Signal()
    """The user wants it saved."""
    sent = Signal()
    """The user wants a copy for somebody else."""
    left = Signal()
    """The user wants to go back to the list."""

    def __init__(
        self,
        theme: Theme,
        figures: Callable[[Routine], FigurePainter],
        base: Callable[[Draft], Routine | None],
    ) -> None:
        super().__init__()
        self._theme = theme
        self._base = base
        self._draft: Draft | None = None
        self._kept: Draft | None = None
        guard = WheelGuard(self)
        self._steps = Steps(theme, guard)
        self._sections = (
            About(theme, guard), Amounts(theme, guard), self._steps, CareSection(theme, guard), FromWhom(), Beside(),
        )  # fmt: skip
        self._preview = Preview(theme, figures)
        self._build()
        for section in self._sections:
            section.edited.connect(self._edited)
        self._steps.chosen.connect(self._show)

    @property
    def draft(self) -> Draft | None:
        """The draft as it stands; None before the first one."""
        return self._draft

    @property
    def is_changed(self) -> bool:
        """Whether there is something to lose."""
        return self._draft != self._kept

    def begin(self, draft: Draft, *, is_new: bool) -> None:
        """Show another draft.

        Args:
            draft: The draft.
            is_new: It has never been saved, so closing would lose it.
        """
        self._draft, self._kept = draft, None if is_new else draft
        self._said.setText("")
        self._said.hide()
        self._show()
        self._scroll.verticalScrollBar().setValue(0)

    def offer_poses(self, keys: Sequence[str]) -> None:
        """Let these pictures be chosen."""
        self._steps.offer_poses(keys)

    def keep(self, draft: Draft) -> None:
        """It has been saved under this name."""
        self._draft = self._kept = draft
        self._show()

    def tell(self, sentence: str) -> None:
        """Say above the buttons what came of it."""
        self._said.setText(sentence)
        self._said.setVisible(bool(sentence))

    def restyle(self) -> None:
        """Follow the theme."""
        self._preview.restyle()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """In a narrow window the picture takes turns with the form."""
        super().resizeEvent(event)
        self._fit()

    @Slot(object)
    def _edited(self, draft: Draft) -> None:
        self._draft = draft
        self.tell("")
        self._show()

    @Slot()
    def _show(self) -> None:
        draft = self._draft
        if draft is None:
            return
        found, base = checked(draft), self._base(draft)
        for section in self._sections:
            section.show_draft(draft, found, base)
        self._preview.show_draft(draft, found, base, self._steps.place)

    @Slot(bool)
    def _look(self, is_on: bool) -> None:  # noqa: FBT001 -- Qt's signature
        self._scroll.setVisible(not is_on)
        self._beside.setVisible(is_on)

    def _fit(self) -> None:
        is_wide = self.width() >= _WIDE * max(1.0, self._theme.text_scale)
        self._look_button.setVisible(not is_wide)
        is_looking = self._look_button.isChecked()
        self._scroll.setVisible(is_wide or not is_looking)
        self._beside.setVisible(is_wide or is_looking)
        self._beside.setMaximumWidth(round(self.width() * 0.4) if is_wide else 16_777_215)

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(16)
        for section in self._sections:
            column.addWidget(section)
        column.addStretch(1)
        self._scroll, self._beside = Scroll(page), Scroll(self._preview)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._scroll, 3)
        middle.addWidget(self._beside, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(middle, 1)
        whole.addWidget(self._foot())

    def _foot(self) -> QWidget:
        self._said = label("")
        self._said.hide()
        back = button(translate("Prescription", "All prescriptions"))
        self._look_button = button(translate("Prescription", "Picture"))
        self._look_button.setCheckable(True)
        send = button(translate("Prescription", "Save a copy for sending…"))
        save = button(translate("Prescription", "Save"), "primary", translate("Prescription", "Save it (Ctrl+S)"))
        row = buttons(back, self._look_button, send, save, spread_after=2)
        foot = QWidget()
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 10, 16, 14)
        column.setSpacing(8)
        column.addWidget(self._said)
        column.addWidget(row)
        back.clicked.connect(self.left)
        self._look_button.toggled.connect(self._look)
        send.clicked.connect(self.sent)
        save.clicked.connect(self.saved)
        return foot
