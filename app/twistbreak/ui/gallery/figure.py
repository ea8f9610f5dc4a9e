"""The figure on a card: a still picture of the full turn, which comes alive when it is looked at."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Protocol

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QColor, QFont, QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from twistbreak.core.clock import ZERO
from twistbreak.core.coach.demonstration import Demonstration, demonstration
from twistbreak.core.coach.guide import Frame
from twistbreak.core.figure_look import LookChoice
from twistbreak.core.pose.library import PoseLibrary
from twistbreak.core.routines.routine import Routine, RoutineId, Side
from twistbreak.ui.figure import shipped
from twistbreak.ui.gallery.words import PLACES
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import CORNER, Palette, Theme

FRAME_MS = 50
"""Twenty pictures a second."""
_HEIGHT = 184
_SIDE = Side.RIGHT
_FAINT = 0.45
"""Opacity of a twist that is never offered."""


Figures = Callable[[Routine], "Drawn | None"]
"""Draws the figure of a twist; None where nobody has drawn one."""


class Drawn(Protocol):
    """Draws a person doing one twist; see `figure_view.FigurePainter`."""

    def paint(self, painter: QPainter, rect: QRectF, frame: Frame, palette: Palette) -> None:
        """Draw one instant."""
        ...

    def paint_still(self, painter: QPainter, rect: QRectF, side: Side, palette: Palette) -> None:
        """Draw the full turn to a side."""
        ...


def figures(look: Callable[[], LookChoice], poses: Callable[[], PoseLibrary] = shipped.poses) -> Figures:
    """The figures as the user wants them to look: the same one until look, twist or poses change.

    Args:
        look: Who does the twists.
        poses: Every pose there is.
    """
    made: dict[RoutineId, tuple[Routine, LookChoice, PoseLibrary, Drawn | None]] = {}

    def drawn(routine: Routine) -> Drawn | None:
        choice, library = look(), poses()
        before = made.get(routine.id)
        if before is not None and before[:2] == (routine, choice) and before[2] is library:
            return before[3]
        is_drawn = library.pose(routine.hold_text.pose) is not None
        figure = shipped.figure(routine, choice, library) if is_drawn else None
        made[routine.id] = (routine, choice, library, figure)
        return figure

    return drawn


class MovingFigure(QWidget):
    """Shows the full turn; plays one turn back and into it again when asked. Nothing runs while it stands still.

    Args:
        theme: Colours, and whether anything may move.
        routine: The twist.
        drawn: Its figure; None where nobody has drawn one.
    """

    def __init__(self, theme: Theme, routine: Routine, drawn: Drawn | None) -> None:
        super().__init__()
        self._theme = theme
        self._routine = routine
        self._drawn = drawn
        self._shows: Demonstration | None = None
        self._elapsed = ZERO
        self._is_faint = False
        self._still = QPixmap()
        self._still_key: object = None
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._go_on)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    @property
    def is_playing(self) -> bool:
        """Whether it moves."""
        return self._timer.isActive()

    @property
    def frame(self) -> Frame | None:
        """The instant shown; None while the still picture stands."""
        return self._shows.frame(self._elapsed) if self._shows and self.is_playing else None

    def play(self) -> None:
        """Play one turn, unless it is under way or nothing may move."""
        if self._drawn is None or self.is_playing or self._theme.reduced_motion or not self.isVisible():
            return
        self._shows = self._shows or demonstration(self._routine, _SIDE)
        self._elapsed = ZERO
        self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Show the still picture."""
        if self.is_playing:
            self._timer.stop()
            self.update()

    def show_figure(self, drawn: Drawn | None) -> None:
        """Let another figure do it, or nobody."""
        if drawn is not self._drawn:
            self._drawn, self._still_key = drawn, None
            self.update()

    def set_faint(self, *, is_faint: bool) -> None:
        """Draw it pale."""
        if is_faint != self._is_faint:
            self._is_faint = is_faint
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Large enough to see what the hands do."""
        return QSize(_HEIGHT, _HEIGHT)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """Stop: nobody sees it."""
        self.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the stage and the figure."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(_FAINT if self._is_faint else 1.0)
        self._paint_stage(painter)
        frame = self.frame
        if self._drawn is None:
            self._paint_words(painter)
        elif frame is None:
            painter.drawPixmap(self._square().topLeft(), self._still_picture(painter.deviceTransform().m11()))
        else:
            self._drawn.paint(painter, self._square(), frame, self._theme.palette)
        painter.end()

    @Slot()
    def _go_on(self) -> None:
        self._elapsed += timedelta(milliseconds=FRAME_MS)
        if self._shows is None or self._elapsed >= self._shows.length or self.window().isMinimized():
            self.stop()
        self.update()

    def _square(self) -> QRectF:
        side = min(self.width(), self.height()) - 8.0
        return QRectF(round((self.width() - side) / 2), round((self.height() - side) / 2), side, side)

    def _paint_stage(self, painter: QPainter) -> None:
        palette = self._theme.palette
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), CORNER - 4, CORNER - 4)
        painter.fillPath(path, QColor(palette.stage))
        if palette.stroke > 1:
            painter.setPen(QPen(QColor(palette.line), 1))
            painter.drawPath(path)

    def _paint_words(self, painter: QPainter) -> None:
        """The place in large letters, where there is no picture."""
        painter.setFont(self._theme.font(23, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._theme.palette.soft_ink))
        flags = Qt.AlignmentFlag.AlignCenter.value | Qt.TextFlag.TextWordWrap.value
        painter.drawText(self.rect().adjusted(12, 12, -12, -12), flags, say(PLACES[self._routine.place]))

    def _still_picture(self, ratio: float) -> QPixmap:
        """The full turn, painted once for a size and a theme."""
        square, palette = self._square(), self._theme.palette
        key = (square.width(), ratio, palette)
        if key != self._still_key and self._drawn is not None:
            self._still_key = key
            self._still = QPixmap((square.size() * ratio).toSize())
            self._still.setDevicePixelRatio(ratio)
            self._still.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._still)
            self._drawn.paint_still(painter, QRectF(0, 0, square.width(), square.height()), _SIDE, palette)
            painter.end()
        return self._still
