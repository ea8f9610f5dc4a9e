"""One twist as a card: its picture, what it is, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QEnterEvent, QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from twistbreak.core.gallery import Entry, WayBack
from twistbreak.core.routines.routine import RoutineId
from twistbreak.core.text import Text, Uncounted, spoken, translate
from twistbreak.ui.actions import plain
from twistbreak.ui.gallery import words
from twistbreak.ui.gallery.details import paint_ring
from twistbreak.ui.gallery.figure import Drawn, MovingFigure
from twistbreak.ui.gallery.star import Star
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.flow_row import FlowRow
from twistbreak.ui.widgets.window import TARGET_HEIGHT, label, set_shown

ARROWS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End})

_BY_KEYS = frozenset({Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason})


class Card(QFrame):
    """A card of the gallery. Of all cards only the current one has its buttons in the order of the Tab key.

    Args:
        theme: Colours and type.
        entry: What it shows; `show_entry` changes it.
        drawn: The figure; None where nobody has drawn one.
    """

    started = Signal(str)
    """The id of the twist to start."""
    favoured = Signal(str, bool)
    """The id of a twist that is a favourite from now on, or is none any more."""
    excluded = Signal(str)
    """The id of a twist that is never offered from now on."""
    way_back_chosen = Signal(str, object)
    """The id of a twist that is to come back, and the `WayBack`."""
    details_asked = Signal(str)
    """The id of the twist whose details should open or close."""
    left = Signal(str, int)
    """The id of the card that an arrow key leaves, and the key."""
    reached = Signal(str, bool)
    """The id of the card that the focus has come to, and whether a key brought it."""

    def __init__(self, theme: Theme, entry: Entry, drawn: Drawn | None) -> None:
        super().__init__()
        self._theme = theme
        self._entry = entry
        self.setProperty("role", "card")
        self.figure = MovingFigure(theme, entry.routine, drawn)
        self._build()
        self.set_current(is_current=False)
        self.show_entry(entry, place=(1, 1))

    @property
    def routine(self) -> RoutineId:
        """The id of its twist."""
        return self._entry.routine.id

    @property
    def entry(self) -> Entry:
        """What it shows."""
        return self._entry

    @property
    def is_out(self) -> bool:
        """Whether its twist cannot be started before something has brought it back."""
        return self._entry.way_back is not None

    def stops(self) -> list[QWidget]:
        """Itself and its buttons, in the order of the Tab key."""
        return [self, *self._buttons]

    def show_entry(self, entry: Entry, place: tuple[int, int]) -> None:
        """Show what holds now.

        Args:
            entry: The twist.
            place: The number of the card, and how many there are: told to screen readers.
        """
        self._entry = entry
        reason = words.reason(entry)
        self._name.setText(say(entry.routine.name))
        self._where.setText(say(words.where(entry.routine)))
        self._how_long.setText(say(words.how_long(entry)))
        self._works_on.setText("\n".join(say(line) for line in entry.routine.works_on))
        self._works_on.setVisible(bool(entry.routine.works_on) and not self.is_out)
        self._reason.setText(say(reason) if reason else "")
        self._reason.setVisible(reason is not None)
        self._star.setChecked(entry.is_favourite)
        self.figure.set_faint(is_faint=self.is_out)
        for button in (self._start, self._star, self._not_this):
            set_shown(button, shown=not self.is_out)
        set_shown(self._again, shown=self.is_out)
        if entry.way_back is not None:
            self._again.setText(plain(say(words.WAYS_BACK[entry.way_back])))
        for text in (self._name, self._where, self._how_long, self._works_on):
            text.setEnabled(not self.is_out)
        self._name_for_readers(place)

    def set_can_start(self, *, can_start: bool) -> None:
        """Let the twist be started, or not now."""
        self._start.setEnabled(can_start)

    def set_open(self, *, is_open: bool) -> None:
        """Say on the button whether the details are open."""
        self._details.setChecked(is_open)

    def set_current(self, *, is_current: bool) -> None:
        """Make it the card that the Tab key comes to, with the one button that stands out."""
        for stop in self.stops():
            stop.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)
        self._start.setProperty("role", "primary" if is_current else "start")
        self._start.style().unpolish(self._start)
        self._start.style().polish(self._start)

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Start, favour, leave out, show the details; a key that is held down does it once."""
        if event.isAutoRepeat() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            event.ignore()
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                (self._again if self.is_out else self._start).click()
            case Qt.Key.Key_Space:
                self._details.click()
            case Qt.Key.Key_F if not self.is_out:
                self._star.click()
            case Qt.Key.Key_Delete if not self.is_out:
                self._not_this.click()
            case _:
                event.ignore()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Let the arrow keys go from card to card, from its buttons too, and see where the keyboard is."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in ARROWS:
            self.left.emit(self.routine, event.key())
            return True
        if isinstance(event, QFocusEvent) and event.type() is QEvent.Type.FocusIn:
            self.reached.emit(self.routine, event.reason() in _BY_KEYS)
        return super().eventFilter(watched, event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 -- Qt's name
        """A click makes it the current card."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 -- Qt's name
        """The pointer looks at it: the figure moves."""
        self.figure.play()
        super().enterEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """The keyboard has come: the figure moves."""
        self.figure.play()
        self.update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 -- Qt's name
        """The ring goes; the figure ends its turn."""
        self.update()
        super().focusOutEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the card, and a ring round it while it has the focus."""
        super().paintEvent(event)
        paint_ring(self, self._theme, is_focused=self.hasFocus())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Keep star and badge in the corners of the picture."""
        super().resizeEvent(event)
        self._place_signs()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow text size and direction."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._place_signs()

    @Slot()
    def _start_clicked(self) -> None:
        self.started.emit(self.routine)

    @Slot(bool)
    def _star_clicked(self, is_on: bool) -> None:  # noqa: FBT001 -- Qt's signature
        self.favoured.emit(self.routine, is_on)

    @Slot()
    def _not_this_clicked(self) -> None:
        self.excluded.emit(self.routine)

    @Slot()
    def _again_clicked(self) -> None:
        self.way_back_chosen.emit(self.routine, self._entry.way_back)

    @Slot()
    def _details_clicked(self) -> None:
        self.details_asked.emit(self.routine)

    # Own

    def _build(self) -> None:
        self._name, self._reason = label("", "title"), label("", "secondary")
        self._where, self._how_long, self._works_on = label("", "secondary"), label("", "secondary"), label("")
        self._start = _button(words.START, words.START_KEY)
        self._details = _button(words.DETAILS, words.DETAILS_KEY)
        self._details.setCheckable(True)
        self._not_this = _button(words.NOT_THIS, words.NOT_THIS_KEY)
        self._again = _button(words.WAYS_BACK[WayBack.OFFER_AGAIN], words.WAY_BACK_KEY)
        self._star = Star(self._theme, self.figure)
        self._badge = QLabel(say(words.YOURS), self.figure)
        self._badge.setProperty("role", "badge")
        self._badge.setVisible(self._entry.routine.own)
        self._buttons: list[QPushButton] = [self._star, self._start, self._again, self._details, self._not_this]
        row = QWidget()
        flow = FlowRow(row)
        for button in (self._details, self._not_this):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 12)
        column.setSpacing(4)
        column.addWidget(self.figure)
        column.addSpacing(4)
        for text in (self._name, self._where, self._how_long, self._works_on, self._reason):
            column.addWidget(text)
        column.addStretch(1)
        column.addSpacing(6)
        column.addWidget(self._start)
        column.addWidget(self._again)
        column.addSpacing(4)
        column.addWidget(row)
        for widget in self.stops():
            widget.installEventFilter(self)
        self._start.clicked.connect(self._start_clicked)
        self._star.clicked.connect(self._star_clicked)
        self._not_this.clicked.connect(self._not_this_clicked)
        self._again.clicked.connect(self._again_clicked)
        self._details.clicked.connect(self._details_clicked)

    def _name_for_readers(self, place: tuple[int, int]) -> None:
        entry, name = self._entry, say(self._entry.routine.name)
        number, total = place
        self.setAccessibleName(
            say(translate("Gallery", "{name}, {i} of {total}", name=name, i=Uncounted(number), total=Uncounted(total)))
        )
        facts = [words.where(entry.routine), words.how_long(entry), *entry.routine.works_on]
        reason = words.reason(entry)
        signs = [words.YOURS] if entry.routine.own else []
        signs += [words.IS_FAVOURITE] if entry.is_favourite else []
        self.setAccessibleDescription(say(spoken([*signs, *facts, *([reason] if reason else [])])))
        for button, text in (
            (self._start, translate("Gallery", "Start: {name}", name=name)),
            (self._details, translate("Gallery", "Details: {name}", name=name)),
            (self._not_this, translate("Gallery", "Not this one: {name}", name=name)),
            (self._again, words.way_back_to(entry, name)),
            (self._star, translate("Gallery", "Favourite: {name}", name=name)),
        ):
            button.setAccessibleName(say(text))

    def _place_signs(self) -> None:
        width, size = self.figure.width(), self._star.sizeHint()
        self._badge.adjustSize()
        ends = (width - size.width() - 8, 8)
        star_left, badge_left = ends if self.layoutDirection() is Qt.LayoutDirection.LeftToRight else ends[::-1]
        if badge_left != ends[1]:
            badge_left = width - self._badge.width() - 8
        self._star.setGeometry(star_left, 8, size.width(), size.height())
        self._badge.move(badge_left, 8 + (size.height() - self._badge.height()) // 2)


def _button(text: Text, what: Text) -> QPushButton:
    button = QPushButton(plain(say(text)))
    button.setMinimumHeight(TARGET_HEIGHT)
    button.setAutoDefault(True)
    button.setToolTip(say(what))
    button.setAccessibleDescription(say(what))
    return button
