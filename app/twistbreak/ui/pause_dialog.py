"""Asks until when to pause."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QLocale, Qt, QTime, Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QTimeEdit, QVBoxLayout, QWidget

from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.flow_row import FlowRow
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.window import TARGET_HEIGHT, Window, label

HALF_HOUR = timedelta(minutes=30)
DAY = timedelta(days=1)
_STEP_S = 30 * 60


class PauseDialog(Window):
    """A small window with a time of day. It does not block the other windows.

    Args:
        theme: Colours and type.
        now: The local time of this moment.
    """

    time_chosen = Signal(object)
    """The `datetime.time` until which to pause: the next time that the clock shows it."""

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__(theme)
        self._now = now
        self.setWindowTitle(say(translate("PauseDialog", "Pause until a time - Twist Break")))
        self._build()
        self._quiet = QuietStart(self)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Propose a round time, half an hour or more away."""
        proposed = _next_half_hour(self._now() + HALF_HOUR)
        self._time.setTime(QTime(proposed.hour, proposed.minute))
        self._say_how_long()
        self._time.setFocus()
        super().showEvent(event)

    @Slot()
    def _say_how_long(self) -> None:
        self._how_long.setText(say(_how_long(self._now(), self._time.time())))

    @Slot()
    def _go_earlier(self) -> None:
        self._time.setTime(self._time.time().addSecs(-_STEP_S))

    @Slot()
    def _go_later(self) -> None:
        self._time.setTime(self._time.time().addSecs(_STEP_S))

    @Slot()
    def _accept(self) -> None:
        chosen = self._time.time()
        self.close()
        self.time_chosen.emit(self._now().replace(hour=chosen.hour(), minute=chosen.minute(), second=0).time())

    def _build(self) -> None:
        question = label(say(translate("PauseDialog", "&Pause until")), "title")
        self._time = QTimeEdit()
        self._time.setMinimumHeight(TARGET_HEIGHT)
        self._time.setMinimumWidth(self.theme.px(110))
        # Qt turns "14:00" into "00:14" where lines run from right to left; no language writes that.
        self._time.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._time.setDisplayFormat(QLocale().timeFormat(QLocale.FormatType.ShortFormat))
        self._time.setAccessibleName(say(translate("PauseDialog", "Pause until")))
        self._time.timeChanged.connect(self._say_how_long)
        question.setBuddy(self._time)
        self._how_long = label("", "secondary")
        earlier = QPushButton(say(translate("PauseDialog", "Earlier")))
        earlier.clicked.connect(self._go_earlier)
        later = QPushButton(say(translate("PauseDialog", "Later")))
        later.clicked.connect(self._go_later)
        self._time.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        choice = QWidget()
        row = FlowRow(choice)
        row.addWidget(self._time)
        for button in (earlier, later):
            button.setToolTip(say(translate("PauseDialog", "By half an hour")))
            row.addWidget(button)
        pause = QPushButton(say(translate("PauseDialog", "Pause")))
        pause.setProperty("role", "primary")
        pause.clicked.connect(self._accept)
        cancel = QPushButton(say(translate("PauseDialog", "Cancel")))
        cancel.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.addStretch(1)
        for button in (cancel, pause):
            button.setMinimumHeight(TARGET_HEIGHT)
            button.setAutoDefault(True)
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(question)
        column.addWidget(choice)
        column.addWidget(self._how_long)
        column.addStretch(1)
        column.addSpacing(8)
        column.addLayout(foot)


def _next_half_hour(moment: datetime) -> datetime:
    whole = moment.replace(minute=0, second=0, microsecond=0)
    return whole + HALF_HOUR * -(-(moment - whole) // HALF_HOUR)


def _how_long(now: datetime, until: QTime) -> Text:
    at = now.replace(hour=until.hour(), minute=until.minute(), second=0, microsecond=0)
    if at > now:
        return translate("PauseDialog", "In {length}.", length=at - now)
    return translate("PauseDialog", "Tomorrow, in {length}.", length=at + DAY - now)
