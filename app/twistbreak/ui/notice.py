"""The notice before a break: what comes, when, and the way to have it now, later or not at all.

It never takes the focus: it appears beside the work, and a click on it leaves the keyboard where it is. Who prefers the
keyboard moves in by `take_focus`, which the tray offers.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from twistbreak.core.commands import BY_ID
from twistbreak.core.engine.effects import Offer
from twistbreak.core.notice import coming_up, when
from twistbreak.core.text import Text, translate
from twistbreak.ui.actions import plain
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.disc_picture import DiscPicture
from twistbreak.ui.widgets.flow_row import FlowRow
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.window import Window, label

SECOND = timedelta(seconds=1)

REASONS = ("skip-not-now", "skip-already-moved", "skip-cannot-here", "skip-hurts")
"""Commands: why a twist is skipped."""
WHY = translate("HeadsUp", "Skipped. Why?")
PATIENCE = timedelta(seconds=20)
"""The question for the reason goes by itself after this long."""
LAST_CALL = timedelta(seconds=2)
"""Who asked to skip and gave no reason by then has skipped without one."""

MILESTONES = frozenset({timedelta(minutes=1), timedelta(seconds=10)})
"""Times left at which a screen reader is told again: never every second."""

_WIDTH = 400
_MARGIN = 16
_GAP = 8


@dataclass(frozen=True, slots=True)
class Preview:
    """What a notice says about the twist it announces.

    Attributes:
        name: The twist.
        length: How long all of it takes.
        paint: Draws it into a square; the painter's state is restored afterwards.
        both_sides: It is done on both sides.
    """

    name: Text
    length: timedelta
    paint: Callable[[QPainter, QRectF], None]
    both_sides: bool = True


class Notice(Window):
    """The window of the notice."""

    command_chosen = Signal(str)
    """`now`, `snooze`, `skip` or one of `REASONS`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            theme,
            Qt.WindowType.Tool
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnTopHint
            | Qt.WindowType.WindowDoesNotAcceptFocus,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setWindowTitle(say(translate("HeadsUp", "A twist is coming")))
        self._left = timedelta()
        self._preview: Preview | None = None
        self._offer: Offer | None = None
        self._has_snooze = self._asks_why = False
        self._timer = QTimer(self, interval=SECOND // timedelta(milliseconds=1))
        self._timer.timeout.connect(self._second_passed)
        self._build()
        self._quiet = QuietStart(self, clicks=True)

    def announce(self, offer: Offer, preview: Preview, lead: timedelta) -> None:
        """Put a twist on the notice.

        Args:
            offer: What is offered. Without a snooze left, a short break is offered instead of one.
            preview: What to say about it.
            lead: Time until it begins.
        """
        self._preview, self._left, self._offer = preview, lead, offer
        self._picture.show_picture(preview.paint)
        self._title.setText(say(coming_up(preview.name)))
        if not self.isVisible():
            self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
        if offer.snooze is not None:
            self._snooze.setText(plain(say(translate("HeadsUp", "In {length}", length=offer.snooze))))
        self._has_snooze = offer.snooze is not None
        self._show_row(why=False)

    @Slot()
    def ask_why(self) -> None:
        """Ask for the reason of a skip, in one tap."""
        self._left = min(self._left, PATIENCE)
        if self._left <= LAST_CALL:
            self.command_chosen.emit("skip")
        else:
            self._show_row(why=True)

    def take_focus(self) -> None:
        """Let the keyboard in."""
        self.setWindowFlag(Qt.WindowType.WindowDoesNotAcceptFocus, False)
        self.present()
        self._now.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def restyle(self) -> None:
        """Follow the theme, at the new text size."""
        super().restyle()
        self._picture.updateGeometry()
        for widget in self.findChildren(QWidget):
            widget.ensurePolished()
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Begin to count down, and tell a screen reader once."""
        super().showEvent(event)
        self._timer.start()
        self._fit()
        spoken = say(translate("HeadsUp", "{title}. {when}.", title=self._title.text(), when=self._when.text()))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, spoken))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """Stop counting."""
        self._timer.stop()
        super().hideEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """Let the user drag the notice by its ground."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.windowHandle().startSystemMove()
        super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the edge that the missing frame leaves out."""
        super().paintEvent(event)
        palette = self.theme.palette
        painter = QPainter(self)
        painter.setPen(QPen(QColor(palette.line), 2 * palette.stroke))
        painter.drawRect(self.rect())
        painter.end()

    @Slot()
    def _second_passed(self) -> None:
        self._left = max(self._left - SECOND, timedelta())
        self._say_when()
        if self._left in MILESTONES and not self._asks_why and self._offer and not self._offer.waits:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._when.text()))
        if not self._left:
            self._timer.stop()
        if self._asks_why and self._left <= LAST_CALL:
            self._show_row(why=False)
            self.command_chosen.emit("skip")

    @Slot(QAbstractButton)
    def _answered(self, button: QAbstractButton) -> None:
        answer = button.property("answer")
        if answer == "skip":
            self.ask_why()
        else:
            self.command_chosen.emit(answer)

    def _show_row(self, *, why: bool) -> None:
        """Show the answers to the notice, or the reasons of a skip; the keyboard stays where it was in the row."""
        had_focus = self._row.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._asks_why = why
        for button in self._answers.buttons():
            button.setVisible((button.property("answer") in REASONS) is why)
        self._snooze.setVisible(self._has_snooze and not why)
        self._say_when()
        self._fit()
        if why:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._when.text()))
        if had_focus:
            next(button for button in self._answers.buttons() if not button.isHidden()).setFocus()

    def _say_when(self) -> None:
        preview, offer = self._preview, self._offer
        if preview is not None and offer is not None:
            coming = when(self._left, preview.length, offer, both_sides=preview.both_sides)
            self._when.setText(say(WHY if self._asks_why else coming))

    def _fit(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        room = self.screen().availableGeometry().size()
        for button in self._answers.buttons():
            _break_line(button, room.width() - 2 * _MARGIN)
        self._picture.setVisible(self._beside() + self._row.minimumSizeHint().width() <= room.width())
        layout.activate()
        width = min(max(_WIDTH, layout.minimumSize().width(), self._one_row()), room.width())
        self.setFixedSize(width, min(layout.totalHeightForWidth(width), room.height()))

    def _one_row(self) -> int:
        """Width at which all answers stand side by side."""
        buttons = [button.sizeHint().width() + _GAP for button in self._answers.buttons() if not button.isHidden()]
        return self._beside() + sum(buttons)

    def _beside(self) -> int:
        """Width of the picture, which gives way to the words on a screen that is too narrow for both."""
        return self._picture.sizeHint().width() + 3 * _MARGIN

    def _build(self) -> None:
        self._picture = DiscPicture(self.theme)
        self._title, self._when = label("", "title"), label("", "secondary")
        self._answers = QButtonGroup(self)
        self._answers.setExclusive(False)
        self._answers.buttonClicked.connect(self._answered)
        self._now = self._button("now", translate("HeadsUp", "Start now"), "primary")
        self._snooze = self._button("snooze", translate("HeadsUp", "Later"))
        self._skip = self._button("skip", translate("HeadsUp", "Skip"))
        reasons = [self._button(name, BY_ID[name].title) for name in REASONS]
        self._row = QWidget()
        flow = FlowRow(self._row, _GAP)
        for button in (self._now, self._snooze, self._skip, *reasons):
            flow.addWidget(button)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addStretch(1)
        texts.addWidget(self._title)
        texts.addWidget(self._when)
        texts.addSpacing(8)
        texts.addWidget(self._row)
        texts.addStretch(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        whole.setSpacing(_MARGIN)
        whole.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignVCenter)
        whole.addLayout(texts, 1)

    def _button(self, answer: str, title: Text, role: str = "") -> QPushButton:
        button = QPushButton(plain(say(title)))
        button.setProperty("answer", answer)
        button.setAutoDefault(True)
        if role:
            button.setProperty("role", role)
        self._answers.addButton(button)
        return button


def _break_line(button: QAbstractButton, width: int) -> None:
    """Let a button's words stand in two lines where one is too wide."""
    words = button.text().replace("\n", " ")
    button.setText(words)
    spaces = [place for place, letter in enumerate(words) if letter == " "]
    if spaces and button.sizeHint().width() > width:
        middle = min(spaces, key=lambda place: abs(2 * place - len(words)))
        button.setText(f"{words[:middle]}\n{words[middle + 1 :]}")
