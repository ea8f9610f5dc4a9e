"""The break window: small, ordinary, movable; it shows a `BreakView` and tells what the user wishes, nothing more."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QCloseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from twistbreak.core.text import Text, translate
from twistbreak.ui.figure_view import FigureView
from twistbreak.ui.i18n import say
from twistbreak.ui.presenters.break_view import BreakView, Intent, Phase, Request, answer
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.break_controls import KEYS, BreakControls
from twistbreak.ui.widgets.break_keys import BreakKeys
from twistbreak.ui.widgets.break_menu import BreakMenu
from twistbreak.ui.widgets.prompt import Prompt
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.section_list import SectionList
from twistbreak.ui.widgets.side_counter import SideCounter

SIZE = QSize(400, 640)
SMALLEST = QSize(320, 480)


class BreakWindow(QWidget):
    """The window of one break; made for it and thrown away after it.

    Args:
        theme: Colours and type; followed live.
        place: Gives the window its place on a screen before it is shown, or None to leave that to the window manager.
        keep_place: Told the window's geometry when it goes away, or None.
        deaf_ms: How long keys do nothing after the window has appeared or become active, in milliseconds.
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
        keep_place: Callable[[QWidget], None] | None = None,
        deaf_ms: int = 600,
    ) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self._theme = theme
        self._place = place
        self._keep_place = keep_place
        self._view: BreakView | None = None
        self._dismissed = False
        self._is_hovered = False
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(SMALLEST)
        self.resize(SIZE)
        self._title, self._subtitle = _line("title", self), _line("secondary", self)
        self._menu = BreakMenu(theme, self)
        self._figure = FigureView(theme, self)
        self._prompt = Prompt(theme, self)
        self._round = _line("secondary", self)
        self._round.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._sections = SectionList(theme, self)
        self._sides = SideCounter(theme, self)
        self._controls = BreakControls(theme, self)
        self._scroll = _scroll_area(self)
        self._lay_out()
        self._menu.wished.connect(self.wished)
        self._controls.wished.connect(self.wished)
        self._keys = BreakKeys(self, KEYS)
        self._quiet = QuietStart(self, moment_ms=deaf_ms)
        self._keys.asked.connect(self._asked)
        theme.changed.connect(self._restyle)
        self._restyle()

    # What the presenter asks for

    def show_view(self, view: BreakView) -> None:
        """Show an instant of the break."""
        before, self._view = self._view, view
        if before is None or before.phase is not view.phase:
            self._turn_page(view.phase)
        self.setWindowTitle(say(translate("Break", "{name} – Twist Break", name=view.title)))
        _put(self._title, say(view.title))
        _put(self._subtitle, say(view.subtitle))
        self._figure.show_frame(view.routine, view.frame, say(view.pill), view.ring, strong=view.strong)
        self._prompt.say(say(view.instruction), say(view.detail) if view.detail else "")
        _put(self._round, say(view.round) if view.round else "")
        self._sides.show_counts(view.counts, view.side)
        if before is None or before.sections != view.sections:
            self._sections.show_sections(view.sections)
            self._sections.setVisible(bool(view.sections))
        if before is None or before.coming != view.coming:
            self._prompt.reserve([(say(text), say(detail) if detail else "") for text, detail in view.coming])
        self._controls.show_page(view)
        self._menu.show_wishes(view.wishes, view.choices)
        if view.announcement is not None and (before is None or before.announcement != view.announcement):
            self._announce(view.announcement)

    def appear(self) -> None:
        """Show the window without taking the focus from whatever the user is in."""
        if self._place is not None:
            self._place(self)
        self.setFocus()
        self.show()

    def dismiss(self) -> None:
        """Take the window away for good."""
        if self._dismissed:
            return
        self._dismissed = True
        if self._keep_place is not None:
            self._keep_place(self)
        self._theme.changed.disconnect(self._restyle)
        self.hide()
        self.deleteLater()

    @property
    def is_visible_now(self) -> bool:
        """Whether anybody can see the window: shown, not minimised, not covered by another workspace."""
        handle = self.windowHandle()
        return self.isVisible() and not self.isMinimized() and handle is not None and handle.isExposed()

    @property
    def has_attention(self) -> bool:
        """Whether the pointer is over the window, or one of its controls has the keyboard."""
        focus = self.focusWidget()
        return self._is_hovered or (self.isActiveWindow() and focus is not None and focus is not self)

    # Qt

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
            handle = self.windowHandle()
            if handle is not None:
                handle.installEventFilter(self)
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
        body = QWidget(self._scroll)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._figure, 1000)
        column.addWidget(self._prompt)
        column.addWidget(self._sections)
        column.addWidget(self._round)
        column.addWidget(self._sides)
        column.addStretch(1)
        self._scroll.setWidget(body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 16, 20, 20)
        whole.setSpacing(12)
        whole.addLayout(header)
        whole.addWidget(self._scroll, 1)
        whole.addWidget(self._controls)

    def _turn_page(self, phase: Phase) -> None:
        moving = phase in (Phase.RUNNING, Phase.PAUSED)
        self._figure.setVisible(phase is not Phase.HURTS)
        self._round.setVisible(moving)
        self._sides.setVisible(phase is not Phase.HURTS)
        self._menu.setVisible(moving or phase is Phase.READY)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.TabFocus if phase is Phase.HURTS else Qt.FocusPolicy.NoFocus)
        self._scroll.verticalScrollBar().setValue(0)
        focus = self.focusWidget()
        if focus is not None and focus is not self and not focus.isVisibleTo(self):
            self.setFocus()

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

    def _restyle(self) -> None:
        self.setStyleSheet(self._theme.style_sheet() + _scroll_bar(self._theme))
        self.setPalette(self._theme.qt_palette())
        for part in (self._menu, self._figure, self._prompt, self._sections, self._sides, self._controls):
            part.restyle()


def _line(role: str, parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _put(label: QLabel, text: str) -> None:
    if label.text() != text:
        label.setText(text)


def _scroll_area(parent: QWidget) -> QScrollArea:
    """Holds what may be higher than the window when the text is large: nothing is ever cut off."""
    area = QScrollArea(parent)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area


def _scroll_bar(theme: Theme) -> str:
    """A thin bar without arrows, seen only where large text does not fit."""
    p = theme.palette
    return f"""
    QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0 0 0 4px; }}
    QScrollBar::handle:vertical {{
        background: {p.soft_ink if p.stroke > 1 else p.line}; border-radius: 4px; min-height: 32px;
    }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    """
