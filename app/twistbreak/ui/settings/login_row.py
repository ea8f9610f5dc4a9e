"""Start at login: a row like that of a setting, but what it shows is the system's and not in the file."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from twistbreak.core.login_start import LoginStart
from twistbreak.core.settings.model import Setting, ValueKind
from twistbreak.core.text import translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.editors import SwitchEditor
from twistbreak.ui.settings.row import SettingRow
from twistbreak.ui.theme import Theme

_AS_IF = Setting(
    key="login",
    page="behaviour",
    kind=ValueKind.BOOL,
    default=False,
    title=translate("LoginRow", "Start when I log in"),
    help=translate("LoginRow", "Your desktop starts Twist Break by itself, so that it counts from the beginning."),
)


class LoginRow(SettingRow):
    """Shows whether the system starts the program at login, as long as somebody looks, and changes it.

    Args:
        listed: The system's list.
        theme: Colours.
        parent: Qt parent.
    """

    def __init__(self, listed: LoginStart, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(SwitchEditor(_AS_IF, theme), theme, parent=parent)
        self._listed = listed
        self.edited.connect(self._switched)
        self.reset.connect(self._switch_off)
        self._look()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Look it up, and follow changes from outside."""
        super().showEvent(event)
        self._listed.watch(self._look)
        self._look()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """Follow changes no longer."""
        super().hideEvent(event)
        self._listed.unwatch()

    @Slot(str, object)
    def _switched(self, _key: str, on: object) -> None:
        self._write(on=on is True)

    @Slot(str)
    def _switch_off(self, _key: str) -> None:
        self._write(on=False)

    def _write(self, *, on: bool) -> None:
        self._listed.write(on)
        self._look()

    def _look(self) -> None:
        state = self._listed.read()
        self.show_value(state.on, is_changed=state.on, works=state.can_change)
        self.tell(say(state.note) if state.note else "")
