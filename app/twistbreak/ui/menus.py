"""The sub-menus that the tray and the status window share."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from twistbreak.core.routines.routine import RoutineId
from twistbreak.core.text import Text, translate
from twistbreak.ui.actions import Actions, plain
from twistbreak.ui.i18n import say


@dataclass(frozen=True, slots=True)
class TwistChoice:
    """A twist to choose from.

    Attributes:
        own: Its file is the user's.
    """

    routine: RoutineId
    name: Text
    own: bool = False


Choices = Callable[[], Sequence[TwistChoice]]
"""Reads the twists that may be offered now; called when a menu is about to show, not before."""


def command_menu(title: QAction, actions: Actions, commands: Iterable[str], parent: QWidget | None = None) -> QMenu:
    """A menu with some of the commands, named like the action of another one."""
    menu = QMenu(title.text(), parent)
    for name in commands:
        menu.addAction(actions[name])
    return menu


class TwistMenu(QMenu):
    """The twists to choose from, read when the menu is about to show.

    Args:
        choices: Reads the twists.
        fallback: Stands in the menu until it is filled: a panel that draws the menu itself may ask before.
        last: Stand below the twists: the way to all of them.
        parent: Qt parent.
    """

    twist_chosen = Signal(str)
    """The id of the routine the user has chosen."""

    def __init__(
        self,
        choices: Choices,
        fallback: QAction | None = None,
        last: Sequence[QAction] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices = choices
        self._last = last
        self._shown: tuple[TwistChoice, ...] | None = None
        if fallback is not None:
            self.addAction(fallback)
        self._end()
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._triggered)

    @Slot()
    def fill(self) -> None:
        """Read the twists; the menu is only rebuilt when they have changed."""
        choices = tuple(self._choices())
        if choices == self._shown:
            return
        self._shown = choices
        self.clear()
        for choice in sorted(choices, key=lambda choice: choice.own):
            self._add(choice)
        if not choices:
            nothing = say(translate("Menu", "No twist is allowed by your answers in the health check"))
            self.addAction(plain(nothing)).setEnabled(False)
        self._end()

    def _end(self) -> None:
        if self._last:
            self.addSeparator()
            self.addActions(self._last)

    def _add(self, choice: TwistChoice) -> None:
        name = say(choice.name)
        if choice.own:
            name = say(translate("Menu", "{name} (yours)", name=name))
        self.addAction(plain(name)).setData(choice.routine)

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        routine = action.data()
        if isinstance(routine, str) and any(choice.routine == routine for choice in self._shown or ()):
            self.twist_chosen.emit(routine)
