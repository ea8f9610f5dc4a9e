"""The screens of the welcome, but for the health check, which has a page of its own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from twistbreak.core.figure_look import LookChoice
from twistbreak.core.login_start import LoginStart
from twistbreak.core.outlook.day_preview import DayPreview
from twistbreak.core.routines.routine import Routine, RoutineId
from twistbreak.core.settings.model import Schema, Settings
from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.login_row import LoginRow
from twistbreak.ui.settings.page import EditorMaker
from twistbreak.ui.settings.preview import DayCard
from twistbreak.ui.theme import Theme
from twistbreak.ui.welcome.portrait import Portrait
from twistbreak.ui.welcome.rows import WORKDAYS, RowsCard
from twistbreak.ui.widgets.scroll import keep_off_scroll_bar
from twistbreak.ui.widgets.window import label

_WHAT_IT_DOES = translate(
    "Welcome",
    "Twist Break notices how long you have really been sitting. Then it offers a minute of twisting, which you can "
    "follow on the screen or by ear. It waits while you type or are in a call, and you can always say no.",
)
_WHAT_YOU_HAVE = translate(
    "Welcome", "Only twists that fit your place are offered. Nobody has to lie on the floor of an office."
)


class _Screen(QScrollArea):
    """A column that scrolls where the window is too small for it."""

    def __init__(self, intro: Text) -> None:
        super().__init__()
        content = QWidget()
        self.column = QVBoxLayout(content)
        keep_off_scroll_bar(self, self.column)
        self.column.setSpacing(12)
        self.column.addWidget(label(say(intro)))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)


class _RowsScreen(_Screen):
    """A screen with rows of settings."""

    def __init__(self, intro: Text, rows: RowsCard) -> None:
        super().__init__(intro)
        self.rows = rows
        self.column.addWidget(rows)

    def stops(self) -> list[QWidget]:
        """Its parts in the order of the Tab key."""
        return self.rows.stops()


class DayScreen(_RowsScreen):
    """What it will do: interval, working hours, and the day that comes of them."""

    def __init__(self, theme: Theme, schema: Schema, maker: EditorMaker, names: Mapping[RoutineId, Text]) -> None:
        keys = ("reminders.interval", "hours.enabled", WORKDAYS[0])
        super().__init__(_WHAT_IT_DOES, RowsCard(keys, schema, maker.make, theme))
        self._card = DayCard(theme, names)
        self.column.addWidget(self._card)
        self.column.addStretch(1)

    def show_day(self, day: DayPreview) -> None:
        """Show the day that comes of the settings."""
        self._card.show_day(day)


class PlaceScreen(_RowsScreen):
    """What the user has, where there is room, and how strong the nudge may be."""

    def __init__(self, theme: Theme, schema: Schema, maker: EditorMaker) -> None:
        keys = ("twists.equipment", "twists.places", "reminders.nudge")
        super().__init__(_WHAT_YOU_HAVE, RowsCard(keys, schema, maker.make, theme))
        self.column.addStretch(1)


class EndScreen(_Screen):
    """The last word: when the first twist comes, starting at login, and a twist to try."""

    def __init__(self, theme: Theme, login: LoginStart) -> None:
        super().__init__(translate("Welcome", "You find all of this again in the settings and in the help menu."))
        self._first = label("")
        self._login = LoginRow(login, theme)
        self._offer = label("")
        self._portrait = Portrait(theme)
        card = QFrame()
        card.setProperty("role", "card")
        rows = QVBoxLayout(card)
        rows.setContentsMargins(0, 4, 0, 4)
        rows.addWidget(self._login)
        for widget in (self._first, card, self._offer):
            self.column.addWidget(widget)
        self.column.addWidget(self._portrait, 1)

    def stops(self) -> list[QWidget]:
        """Its parts in the order of the Tab key."""
        return self._login.stops()

    def show_settings(self, settings: Settings) -> None:
        """Say when the first twist comes."""
        interval = settings.duration("reminders.interval")
        first = translate(
            "Welcome", "The first twist comes when you have been sitting for {interval}.", interval=interval
        )
        self._first.setText(say(first))

    def show_offer(self, twist: Routine | None, look: LookChoice) -> None:
        """Offer a twist to try.

        Args:
            twist: One that the health answers leave, for the picture; None where they leave none.
            look: Who shows it.
        """
        self._portrait.show_twist(twist, look)
        if twist:
            offer = translate("Welcome", "Would you like to try one now? It takes about a minute, and Esc ends it.")
        else:
            offer = translate(
                "Welcome", "Your answers leave no twist for now, so you will be reminded to stand up, walk and breathe."
            )
        self._offer.setText(say(offer))
