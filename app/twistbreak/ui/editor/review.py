"""The page that shows what a file from somebody else will do, before it is accepted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twistbreak.core.coach.guide import plan
from twistbreak.core.health.check import Fit
from twistbreak.core.prescriptions.check import outside_source
from twistbreak.core.prescriptions.incoming import Incoming
from twistbreak.core.prescriptions.preview import Said, holds_in_words, in_words, lengths
from twistbreak.core.routines.origin_words import from_author
from twistbreak.core.routines.routine import Dose, Kind, Routine, Side
from twistbreak.core.text import Text, listed, translate
from twistbreak.ui.editor import words
from twistbreak.ui.editor.fields import button
from twistbreak.ui.editor.preview import MovingView
from twistbreak.ui.figure_view import FigurePainter
from twistbreak.ui.gallery.words import CONDITIONS, where
from twistbreak.ui.i18n import say
from twistbreak.ui.presenters.break_view import Section
from twistbreak.ui.settings.notice import Notice, sentence_of
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_row import buttons
from twistbreak.ui.widgets.scroll import Scroll
from twistbreak.ui.widgets.section_list import SectionList
from twistbreak.ui.widgets.window import label, set_shown

_FITS: dict[Fit, Text] = {
    Fit.FREE: translate("Prescription", "Your answers leave it open to you."),
    Fit.SOFTER: translate("Prescription", "By your answers it is offered softer: less far, and shorter."),
    Fit.ASK_FIRST: translate("Prescription", "By your answers it is not offered before you have asked a clinician."),
    Fit.EXCLUDED: translate("Prescription", "By your answers it is never offered, even if you take it in."),
}
_UNDECLARED = translate(
    "Prescription", "The file does not say all about health conditions, so it is treated as carefully as a full twist."
)
_NOTHING = translate("Prescription", "This file cannot be used. Nothing has been copied.")


class Review(QWidget):
    """What was found in the files, in words and with the figure.

    Args:
        theme: Colours, and whether anything may move.
    """

    accepted = Signal()
    """Take it in; it replaces nothing."""
    replaced = Signal()
    """Take it in, in the place of the user's own of the same name."""
    both_kept = Signal()
    """Take it in under another name."""
    refused = Signal()
    """Leave it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = label("", "instruction")
        self._summary = label("", "quiet")
        self._notice = Notice(theme)
        self._sections = SectionList()
        self._stage = QWidget()
        self._stage_row = QVBoxLayout(self._stage)
        self._stage_row.setContentsMargins(0, 0, 0, 0)
        self._moving: MovingView | None = None
        self._clash = label("", "quiet")
        self._accept = button(translate("Prescription", "Take it in"), "primary")
        self._replace = button(translate("Prescription", "Replace mine"), "danger")
        self._both = button(translate("Prescription", "Keep both"), "primary")
        self._refuse = button(translate("Prescription", "Do not take it in"))
        self._build()
        self._accept.clicked.connect(self.accepted)
        self._replace.clicked.connect(self.replaced)
        self._both.clicked.connect(self.both_kept)
        self._refuse.clicked.connect(self.refused)

    def show_incoming(
        self,
        found: Incoming,
        health: Fit | None,
        figures: Callable[[Routine], FigurePainter],
        clash: Routine | None,
        base: Routine | None,
    ) -> None:
        """Show what was found.

        Args:
            found: The files as they were read.
            health: What the user's answers make of it; None where it cannot be used.
            figures: Draws the figure with the poses that came along.
            clash: The twist that has its id already, or None.
            base: The twist it was copied from, if that is known.
        """
        routine = found.routine
        lines = [sentence_of(problem) for problem in found.problems]
        self._notice.show_lines([*lines, *(outside_source(routine, base) if routine is not None else ())])
        self._title.setText(say(routine.name if routine is not None else _NOTHING))
        self._summary.setText(say(routine.summary) if routine is not None else "")
        self._summary.setVisible(routine is not None)
        self._sections.setVisible(routine is not None)
        self._show_figure(routine, figures)
        if routine is not None:
            self._sections.show_sections(tuple(_sections(routine, health)))
        is_ours = clash is not None and not clash.own
        self._clash.setVisible(clash is not None)
        if clash is not None:
            self._clash.setText(say(_clash(clash)))
        set_shown(self._accept, shown=routine is not None and clash is None)
        set_shown(self._replace, shown=routine is not None and clash is not None and not is_ours)
        set_shown(self._both, shown=routine is not None and clash is not None)
        self._refuse.setText(say(_REFUSE if routine is not None else _BACK))
        self._scroll.verticalScrollBar().setValue(0)

    def take_focus(self) -> None:
        """Put the keyboard on what changes nothing."""
        self._refuse.setFocus()

    def restyle(self) -> None:
        """Follow the theme."""
        if self._moving is not None:
            self._moving.restyle()

    def _show_figure(self, routine: Routine | None, figures: Callable[[Routine], FigurePainter]) -> None:
        if self._moving is not None:
            self._moving.hide()
            self._moving.deleteLater()
            self._moving = None
        if routine is not None:
            whole = plan(routine, Dose.STANDARD, Side.RIGHT)
            self._moving = MovingView(self._theme, figures)
            self._moving.show_turned(routine, whole)
            self._stage_row.addWidget(self._moving)

    def _build(self) -> None:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        self._title.setAlignment(Qt.AlignmentFlag.AlignLeading)
        for part in (self._title, self._summary, self._notice, self._stage, self._sections):
            column.addWidget(part)
        column.addStretch(1)
        self._scroll = Scroll(page)
        row = buttons(self._refuse, self._replace, self._both, self._accept, spread_after=1)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 10, 20, 14)
        foot.setSpacing(8)
        foot.addWidget(self._clash)
        foot.addWidget(row)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll, 1)
        whole.addLayout(foot)


_REFUSE = translate("Prescription", "Do not take it in")
_BACK = translate("Prescription", "Back to the list")


def _clash(clash: Routine) -> Text:
    if clash.own:
        return translate("Prescription", "You have “{name}” under the same id already.", name=clash.name)
    return translate(
        "Prescription", "“{name}” of Twist Break has the same id; this one can stay beside it.", name=clash.name
    )


def _sections(routine: Routine, health: Fit | None) -> Iterator[Section]:
    yield Section(
        translate("Prescription", "Who it comes from"),
        from_author(routine.origin) or (translate("Prescription", "The file does not say."),),
    )
    yield Section(
        translate("Prescription", "Where and how much"),
        (where(routine), *holds_in_words(routine), *words.lengths(lengths(routine))),
    )
    yield Section(translate("Prescription", "Health check"), tuple(_health(routine, health)))
    if routine.cautions:
        yield Section(translate("Prescription", "Take care"), routine.cautions)
    said = in_words(routine, Dose.STANDARD)
    if routine.kind is Kind.SWING or said[Side.LEFT] == said[Side.RIGHT]:
        yield Section(translate("Prescription", "Step by step"), tuple(map(_step, said[Side.RIGHT])))
        return
    yield Section(translate("Prescription", "Step by step, to the right"), tuple(map(_step, said[Side.RIGHT])))
    yield Section(translate("Prescription", "Step by step, to the left"), tuple(map(_step, said[Side.LEFT])))


def _step(step: Said) -> Text:
    if step.detail is None:
        return translate("Prescription", "{text} ({length})", text=step.text, length=step.lasts)
    return translate(
        "Prescription", "{text} ({length}). {detail}", text=step.text, length=step.lasts, detail=step.detail
    )


def _health(routine: Routine, health: Fit | None) -> Iterator[Text]:
    if health is not None:
        yield _FITS[health]
    if routine.undeclared:
        yield _UNDECLARED
    for conditions, text in (
        (routine.excludes, translate("Prescription", "Never offered with: {conditions}.")),
        (routine.ask_first - routine.excludes, translate("Prescription", "Ask a clinician first with: {conditions}.")),
        (routine.softer - routine.excludes, translate("Prescription", "Softer with: {conditions}.")),
    ):
        names = [CONDITIONS[condition] for condition in CONDITIONS if condition in conditions]
        if names:
            yield translate(text.context, text.source, conditions=listed(names))
