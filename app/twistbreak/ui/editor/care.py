"""The section for the health check: what it makes of the twist for somebody who has a condition."""

from __future__ import annotations

from functools import partial

from twistbreak.core.prescriptions.check import Checked
from twistbreak.core.prescriptions.draft import Draft
from twistbreak.core.prescriptions.edits import Treatment, treatment_of, with_treatment
from twistbreak.core.routines.care import Condition
from twistbreak.core.routines.routine import Routine
from twistbreak.core.text import translate
from twistbreak.ui.editor.fields import ChoiceField
from twistbreak.ui.editor.sections import Section
from twistbreak.ui.editor.words import CARES
from twistbreak.ui.gallery.words import CONDITIONS
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import WheelGuard
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.window import label

_WHY = translate(
    "Prescription",
    "What the health check is to make of this twist for whoever has one of these. It begins as careful as for any full "
    "twist; be less careful only when somebody who knows your back says so.",
)


class CareSection(Section):
    """One choice for each condition.

    Args:
        theme: Colours.
        guard: Keeps the wheel for scrolling.
    """

    def __init__(self, theme: Theme, guard: WheelGuard) -> None:
        super().__init__(translate("Prescription", "Health check"))
        self._draft: Draft | None = None
        self.column.addWidget(label(say(_WHY), "quiet"))
        self._choices: dict[Condition, ChoiceField] = {}
        for condition in Condition:
            name = say(CONDITIONS[condition])
            title = translate("Prescription", "{condition}", condition=name[:1].upper() + name[1:])
            self._choices[condition] = field = ChoiceField(title, theme, guard)
            field.offer([(care, say(text)) for care, text in CARES.items()])
            field.edited.connect(partial(self._chosen, condition))
            self.column.addWidget(field)

    def show_draft(self, draft: Draft, checked: Checked, base: Routine | None) -> None:  # noqa: ARG002 -- other sections need them
        """Show what holds now."""
        self._draft = draft
        for condition, field in self._choices.items():
            field.show_value(treatment_of(draft, condition))

    def _chosen(self, condition: Condition, care: Treatment) -> None:
        if self._draft is not None:
            self.edited.emit(with_treatment(self._draft, condition, care))
