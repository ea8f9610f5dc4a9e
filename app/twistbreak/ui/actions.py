"""The commands of `core.commands` as actions for menus, buttons and keys."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from twistbreak.core.command import Command, Where
from twistbreak.core.commands import BY_ID, COMMANDS
from twistbreak.core.text import translate
from twistbreak.ui.i18n import say

PAUSE_MENU = tuple(command.id for command in COMMANDS if Where.PAUSE_MENU in command.where)
SKIP_MENU = tuple(command.id for command in COMMANDS if Where.SKIP_MENU in command.where)
HELP_MENU = tuple(command.id for command in COMMANDS if Where.HELP_MENU in command.where)

_HIDES = frozenset({"here", "hurts", "resume"})
_NEEDS_A_RIGHT_MOMENT = frozenset({"choose", "pause"})


def is_enabled(command: Command, enabled: AbstractSet[str]) -> bool:
    """Whether a command makes sense now.

    What tells the engine something must be listed in `enabled`; the lengths of a pause go with "pause", the reasons of
    a skip with "skip". Whatever only opens a window, and Quit, is there in every state.
    """
    if Where.SKIP_MENU in command.where:
        return "skip" in enabled
    if Where.PAUSE_MENU in command.where:
        return "pause" in enabled
    if command.event is None and command.id not in _NEEDS_A_RIGHT_MOMENT:
        return True
    return command.id in enabled


def plain(text: str) -> str:
    """A text for a menu or a button, where a lone `&` would underline the next letter."""
    return text.replace("&", "&&")


class Actions(QObject):
    """One action for each command. Each window and the tray have a set of their own.

    Args:
        parent: Qt parent.
        shortcuts: Whether the actions answer to their keys. Not in the tray: its menu belongs to the panel.
    """

    chosen = Signal(str)
    """The id of the command the user has chosen."""

    def __init__(self, parent: QObject, *, shortcuts: bool) -> None:
        super().__init__(parent)
        self._snooze: timedelta | None = None
        self._by_id: dict[str, QAction] = {}
        group = QActionGroup(self)
        group.setExclusionPolicy(QActionGroup.ExclusionPolicy.None_)
        group.triggered.connect(self._triggered)
        for command in COMMANDS:
            action = group.addAction(QAction(self))
            action.setData(command.id)
            action.setMenuRole(QAction.MenuRole.NoRole)
            if shortcuts and command.shortcut:
                action.setShortcut(QKeySequence.fromString(command.shortcut))
            self._by_id[command.id] = action
        self.retranslate()

    def __getitem__(self, command: str) -> QAction:
        """The action of a command, by the command's id."""
        return self._by_id[command]

    def set_snooze(self, length: timedelta | None) -> None:
        """Say how long a snooze is ("Snooze 5 min"); None: just "Snooze"."""
        self._snooze = length
        self.retranslate()

    def set_enabled(self, enabled: AbstractSet[str]) -> None:
        """Enable what makes sense now; see `is_enabled`. Some commands hide when they make none."""
        for name, action in self._by_id.items():
            makes_sense = is_enabled(BY_ID[name], enabled)
            action.setEnabled(makes_sense)
            if name in _HIDES:
                action.setVisible(makes_sense)
        self._by_id["pause"].setVisible("resume" not in enabled)

    def retranslate(self) -> None:
        """Say every title again, in the language of now."""
        for name, action in self._by_id.items():
            command = BY_ID[name]
            action.setText(plain(say(command.title)))
            action.setToolTip(say(command.help))
            action.setStatusTip(say(command.help))
        if self._snooze is not None:
            snooze = translate("Command", "Snooze {length}", length=self._snooze)
            self._by_id["snooze"].setText(plain(say(snooze)))

    @Slot(QAction)
    def _triggered(self, action: QAction) -> None:
        self.chosen.emit(action.data())
