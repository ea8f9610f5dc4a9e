"""The break window: small, ordinary, movable; it shows a `BreakView` and tells what the user wishes, nothing more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from twistbreak.core.routines.routine import Routine
from twistbreak.core.text import Text, translate
from twistbreak.ui.figure import shipped
from twistbreak.ui.figure_view import FigurePainter, FigureView
from twistbreak.ui.i18n import say
from twistbreak.ui.presenters.break_view import BreakView, Intent, Phase, Request, answer
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.break_controls import KEYS, BreakControls
from twistbreak.ui.widgets.break_keys import BreakKeys
from twistbreak.ui.widgets.break_menu import BreakMenu
from twistbreak.ui.widgets.prompt import Prompt
from twistbreak.ui.widgets.roles import give_role
from twistbreak.ui.widgets.section_list import SectionList
from twistbreak.ui.widgets.sheet import Sheet
from twistbreak.ui.widgets.side_counter import SideCounter
from twistbreak.ui.widgets.window import label

SIZE = QSize(400, 640)
SMALLEST = QSize(320, 480)
_MARGIN = 16
_LINE = 40
_WIDEST = 640
"""Width of the contents, at normal text size, beyond which lines get too long to read at a glance."""
_ROOM_FOR_FIGURE = 360
"""Height of the window, at normal text size, below which the figure gives way to the text."""


class BreakWindow(QWidget):
    """The window of one break; made for it and thrown away after it.

    Args:
        theme: Colours and type; followed live.
        place: Gives the window its place on a screen before it is shown, or None to leave that to the window manager.
        deaf_ms: How long keys do nothing after the window has appeared or become active, in milliseconds.
        figures: Makes the painter of a routine's figure.
    """

    wished = Signal(object)
    """A `Wish` of the user."""

    seen = Signal()
    """The window became visible or invisible: ask `is_visible_now`."""

    attended = Signal()
    """The pointer or the keyboard came to the window or left it: ask `has_attention`."""

    def __init__(
        self,
        theme: Theme,
        *,
        place: Callable[[QWidget], None] | None = None,
        deaf_ms: int = 600,
        figures: Callable[[Routine], FigurePainter] = shipped.figure,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        give_role(self, QAccessible.Role.Window)
        self._theme = theme
        self._place = place
        self._view: BreakView | None = None
        self._dismissed = False
        self._is_hovered = False
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE * max(1.0, 1 + (theme.text_scale - 1) * 0.6))
        self._title, self._subtitle = label("", "title", self), label("", "secondary", self)
        self._menu = BreakMenu(theme, self)
        self._figure = FigureView(theme, self, figures)
        self._prompt = Prompt(theme, self)
        self._round = label("", "secondary", self)
        self._round.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sections = SectionList(self)
        self._sides = SideCounter(theme, self)
        self._controls = BreakControls(theme, self)
        self._scroll = _scroll_area(self)
        self._body = Sheet(self._scroll)
        self._column = QVBoxLayout(self._body)
        self._whole = QVBoxLayout(self)
        self._lay_out()
        self._menu.wished.connect(self.wished)
        self._controls.wished.connect(self.wished)
        self._keys = BreakKeys(self, KEYS, deaf_ms)
        self._keys.asked.connect(self._asked)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_instruction)
        theme.changed.connect(self._restyle)
        self._restyle()

    # What the presenter asks for

    def show_view(self, view: BreakView) -> None:
        """Show an instant of the break."""
        before, self._view = self._view, view
        if before is None or (before.phase, before.routine) != (view.phase, view.routine):
            self._turn_page(view)
        self.setWindowTitle(say(translate("Break", "{name} · Twist Break", name=view.routine.name)))
        _put(self._title, say(view.routine.name))
        _put(self._subtitle, say(view.subtitle))
        self._figure.show_frame(view.routine, view.frame, say(view.pill), view.ring, strong=view.is_strong)
        is_new = self._prompt.say(say(view.instruction), say(view.detail) if view.detail else "")
        _put(self._round, say(view.round) if view.round else "")
        self._sides.show_counts(view.frame.counts, view.frame.segment.side)
        if before is None or before.sections != view.sections:
            self._sections.show_sections(view.sections)
            self._sections.setVisible(bool(view.sections))
        if before is None or before.coming != view.coming:
            self._prompt.reserve([(say(text), say(detail) if detail else "") for text, detail in view.coming])
        self._controls.show_page(view)
        self._menu.show_wishes(view.wishes, view.choices)
        if is_new:
            self._show_instruction()
        if before is None or before.announcement != view.announcement:
            self._announce(view.announcement)

    def appear(self) -> None:
        """Show the window without taking the focus from whatever the user is in."""
        if self._place is not None:
            self._place(self)
        self.setFocus()
        self.show()

    def take_focus(self) -> None:
        """Bring the keyboard here, because the user asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    def dismiss(self) -> None:
        """Take the window away for good."""
        if self._dismissed:
            return
        self._dismissed = True
        self._keys.stop()
        self._theme.changed.disconnect(self._restyle)
        self.hide()
        self.deleteLater()

    @property
    def is_visible_now(self) -> bool:
        """Whether anybody can see the window: shown, not minimised, not covered by another workspace."""
        return self.isVisible() and not self.isMinimized() and self.windowHandle().isExposed()

    @property
    def has_attention(self) -> bool:
        """Whether the pointer is over the window, or one of its controls has the keyboard."""
        return self._is_hovered or (self.isActiveWindow() and self.focusWidget() not in (None, self))

    # Qt

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """The figure shrinks first, and goes before the instruction does."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Scroll what does not fit; every other key goes through `BreakKeys`."""
        bar = self._scroll.verticalScrollBar()
        line, sheet = self._theme.px(_LINE), bar.pageStep()
        steps = {Qt.Key.Key_Up: -line, Qt.Key.Key_Down: line, Qt.Key.Key_PageUp: -sheet, Qt.Key.Key_PageDown: sheet}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            bar.setValue(bar.value() + step)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Closing by the window manager is leaving."""
        event.accept()
        if not self._dismissed:
            self.wished.emit(Intent.LEAVE)

    def event(self, event: QEvent) -> bool:
        """Notice what changes whether the window is seen or attended to."""
        kind = event.type()
        handled = super().event(event)
        if kind in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._is_hovered = kind is QEvent.Type.Enter
            self.attended.emit()
        elif kind in (QEvent.Type.WindowActivate, QEvent.Type.WindowDeactivate):
            self.attended.emit()
        elif kind is QEvent.Type.Show:
            self.windowHandle().installEventFilter(self)
            self.seen.emit()
        elif kind in (QEvent.Type.Hide, QEvent.Type.WindowStateChange):
            self.seen.emit()
        elif kind is QEvent.Type.LayoutDirectionChange:
            self._restyle()
        return handled

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """The native window tells when it is uncovered or covered."""
        if event.type() is QEvent.Type.Expose:
            self.seen.emit()
        return super().eventFilter(watched, event)

    # Own

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._subtitle)
        header = QHBoxLayout()
        header.setSpacing(8)
        header.addLayout(names, 1)
        header.addWidget(self._menu, 0, Qt.AlignmentFlag.AlignTop)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._figure, 1000)
        column.addWidget(self._prompt)
        column.addWidget(self._sections)
        column.addWidget(self._round)
        column.addWidget(self._sides)
        column.addStretch(1)
        self._scroll.setWidget(self._body)
        whole = self._whole
        whole.setSpacing(12)
        whole.addLayout(header)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._controls)

    def _fit(self) -> None:
        """Keep lines short in a wide window, and the instruction in sight in a low one."""
        aside = max(_MARGIN, (self.width() - self._theme.px(_WIDEST)) // 2)
        self._whole.setContentsMargins(aside, _MARGIN, aside, _MARGIN)
        self._figure.set_compact(is_compact=self.height() < self._theme.px(_ROOM_FOR_FIGURE))

    @Slot()
    def _show_instruction(self) -> None:
        """Scroll to the instruction where large text does not fit into the window."""
        instruction = self._prompt.instruction
        self._column.activate()
        top = instruction.mapTo(self._body, QPoint()).y()
        fits = top + instruction.height() <= self._scroll.viewport().height()
        self._scroll.verticalScrollBar().setValue(0 if fits else top)

    def _turn_page(self, view: BreakView) -> None:
        phase, moving = view.phase, view.phase in (Phase.RUNNING, Phase.PAUSED)
        self._figure.setVisible(phase is not Phase.HURTS)
        self._round.setVisible(moving)
        self._sides.setVisible(phase is not Phase.HURTS and view.routine.has_sides)
        self._menu.setVisible(moving or phase is Phase.READY)
        self._scroll.setAccessibleName(say(view.instruction))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus if phase is Phase.HURTS else Qt.FocusPolicy.NoFocus)
        self._scroll.verticalScrollBar().setValue(0)
        if not moving:
            self.setFocus()

    @Slot(object)
    def _asked(self, request: object) -> None:
        """A key asks for something; the page decides what that means."""
        view = self._view
        if view is None or not isinstance(request, Request):
            return
        if request is Request.OTHER:
            self._menu.open_choices()
            return
        wish = answer(request, view, mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        if wish is not None:
            self.wished.emit(wish)

    def _announce(self, text: Text) -> None:
        event = QAccessibleAnnouncementEvent(self, say(text))
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)

    @Slot()
    def _restyle(self) -> None:
        self.setStyleSheet(self._theme.style_sheet())
        self.setPalette(self._theme.qt_palette())
        for part in (self._menu, self._figure, self._prompt, self._sections, self._sides, self._controls):
            part.restyle()
        self._fit()


def _put(line: QLabel, text: str) -> None:
    if line.text() != text:
        line.setText(text)


def _scroll_area(parent: QWidget) -> QScrollArea:
    """Holds what may be higher than the window when the text is large: nothing is ever cut off."""
    area = QScrollArea(parent)
    give_role(area, QAccessible.Role.Document)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    return area
