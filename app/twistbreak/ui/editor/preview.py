"""The live picture of a draft: the figure at the chosen step or in movement, how long it takes, what to know."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from twistbreak.core.clock import ZERO
from twistbreak.core.coach.demonstration import Demonstration, demonstration
from twistbreak.core.coach.guide import Frame, Plan, frame_at, plan
from twistbreak.core.coach.timeline import WORK
from twistbreak.core.prescriptions.check import Checked, notices
from twistbreak.core.prescriptions.draft import Draft
from twistbreak.core.prescriptions.preview import instant_of, lengths
from twistbreak.core.routines.routine import Dose, Routine, Side
from twistbreak.core.text import translate
from twistbreak.ui.editor import words
from twistbreak.ui.editor.fields import button
from twistbreak.ui.figure_view import FigurePainter, FigureView
from twistbreak.ui.gallery.figure import FRAME_MS
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.notice import Notice
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_row import buttons
from twistbreak.ui.widgets.window import label, set_shown

_PLAY = translate("Prescription", "Show both sides")
_STOP = translate("Prescription", "Stop")
_LATER = translate("Prescription", "The picture follows as soon as what is marked in the form is right.")


class MovingView(QWidget):
    """The figure with what is said below it: a still instant, or one turn to each side.

    Args:
        theme: Colours, and whether anything may move.
        figures: Draws the figure of a routine.
    """

    def __init__(self, theme: Theme, figures: Callable[[Routine], FigurePainter]) -> None:
        super().__init__()
        self._theme = theme
        self._routine: Routine | None = None
        self._still: Frame | None = None
        self._turns: tuple[Demonstration, ...] = ()
        self._elapsed = ZERO
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self._go_on)
        self._figure = FigureView(theme, self, figures)
        self._said = label("", "title")
        self._detail = label("", "quiet")
        self._play = button(_PLAY)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self._figure, self._said, self._detail, buttons(self._play)):
            column.addWidget(widget)
        self._play.clicked.connect(self._play_clicked)
        self.restyle()

    @property
    def frame(self) -> Frame | None:
        """The instant shown."""
        if not self.is_playing:
            return self._still
        elapsed = self._elapsed
        for turn in self._turns:
            if elapsed < turn.length:
                return turn.frame(elapsed)
            elapsed -= turn.length
        return self._still

    @property
    def is_playing(self) -> bool:
        """Whether it moves."""
        return self._timer.isActive()

    def show_instant(self, routine: Routine, frame: Frame) -> None:
        """Stand still at an instant; what looks as before is not drawn again."""
        is_same = self._routine is not None and _movement(routine) == _movement(self._routine)
        if is_same and frame == self._still:
            return
        if not is_same:
            self.stop()
            self._routine, self._turns = routine, ()
        self._still = frame
        if not self.is_playing:
            self._show()

    def show_turned(self, routine: Routine, whole: Plan) -> None:
        """Stand still in the full turn to the first side.

        Args:
            routine: The twist.
            whole: Its plan.
        """
        self.show_instant(routine, frame_at(whole, next(s.start for s in whole.segments if s.kind in WORK)))

    def restyle(self) -> None:
        """Follow the theme."""
        self._figure.restyle()
        self._figure.setFixedHeight(max(self._theme.px(230), 230))
        set_shown(self._play, shown=not self._theme.reduced_motion)
        if self._theme.reduced_motion:
            self.stop()

    @Slot()
    def stop(self) -> None:
        """Stand still."""
        if self.is_playing:
            self._timer.stop()
            self._play.setText(say(_PLAY))
            self._show()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """Stop: nobody sees it."""
        self.stop()
        super().hideEvent(event)

    @Slot()
    def _play_clicked(self) -> None:
        if self.is_playing:
            self.stop()
        elif self._routine is not None:
            self._turns = self._turns or tuple(demonstration(self._routine, side) for side in (Side.RIGHT, Side.LEFT))
            self._elapsed = ZERO
            self._timer.start()
            self._play.setText(say(_STOP))
            self._show()

    @Slot()
    def _go_on(self) -> None:
        self._elapsed += timedelta(milliseconds=FRAME_MS)
        if self._elapsed >= sum((turn.length for turn in self._turns), ZERO) or self.window().isMinimized():
            self.stop()
        self._show()

    def _show(self) -> None:
        frame, routine = self.frame, self._routine
        if frame is None or routine is None:
            return
        segment = frame.segment
        pill = say(translate("Prescription", "{length}", length=segment.length))
        self._figure.show_frame(routine, frame, pill, frame.progress, strong=False)
        self._said.setText(say(segment.text))
        self._detail.setText(say(segment.detail) if segment.detail else "")
        self._detail.setVisible(segment.detail is not None)


def _movement(routine: Routine) -> tuple[object, ...]:
    """What the figure does, and what is said meanwhile."""
    return (
        routine.set_up,
        routine.turn,
        routine.hold_text,
        routine.way_back,
        routine.rest,
        routine.finish,
        routine.action,
    )


class Preview(QWidget):
    """What the draft will be.

    Args:
        theme: Colours, and whether anything may move.
        figures: Draws the figure of a routine.
    """

    def __init__(self, theme: Theme, figures: Callable[[Routine], FigurePainter]) -> None:
        super().__init__()
        self.moving = MovingView(theme, figures)
        self._later = label(say(_LATER), "secondary")
        self._lengths = label("", "quiet")
        self._notice = Notice(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(12)
        for widget in (self.moving, self._later, self._lengths, self._notice):
            column.addWidget(widget)
        column.addStretch(1)

    def show_draft(self, draft: Draft, checked: Checked, base: Routine | None, place: int) -> None:
        """Show what holds now.

        Args:
            draft: The draft.
            checked: What is wrong with it; while something is, the last good picture stays.
            base: The twist it was copied from, if that is known.
            place: The place of the step that the user looks at.
        """
        routine = checked.routine
        self._later.setVisible(routine is None)
        self._notice.show_lines(notices(draft, checked, base))
        if routine is not None:
            self.moving.show_instant(routine, instant_of(plan(routine, Dose.STANDARD, Side.RIGHT), draft.steps, place))
            self._lengths.setText("\n".join(say(line) for line in words.lengths(lengths(routine))))

    def restyle(self) -> None:
        """Follow the theme."""
        self.moving.restyle()
