"""The windows: made when they are first needed, so that at rest none of their code is loaded."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from twistbreak.composition.break_surface import BreakSurface
from twistbreak.composition.notice_window import NoticeWindow
from twistbreak.composition.placer import Placer
from twistbreak.composition.sources import Sources
from twistbreak.core.problem import Problem
from twistbreak.core.settings.model import Settings
from twistbreak.core.views import TrayView
from twistbreak.ui.theme import Theme

if TYPE_CHECKING:
    from twistbreak.core.coach.guide import Frame
    from twistbreak.ui.help_window import HelpWindow
    from twistbreak.ui.pause_dialog import PauseDialog
    from twistbreak.ui.settings.dialog import SettingsDialog
    from twistbreak.ui.status_window import StatusWindow
    from twistbreak.ui.why_window import WhyWindow
    from twistbreak.ui.widgets.window import Window


class Windows(QObject):
    """Makes each window when it is first asked for; `notices` and `breaks` are the surfaces of the engine.

    Args:
        app: The application.
        theme: Colours and type.
        sources: What the windows ask for.
        parent: Qt parent: who owns the theme, too, for the windows must not outlive it.
    """

    command_chosen = Signal(str)
    """The id of a command chosen in a window."""
    routine_chosen = Signal(str)
    """The id of a twist chosen in a window."""
    pause_chosen = Signal(object)
    """The `datetime.time` until which to pause."""
    twist_changed = Signal(str)
    """The id of the twist with which the user goes on in the open break."""
    rest_ended = Signal(str)
    """The id of a twist that may be offered again: it rests no longer, or did not hurt after all."""
    break_ended = Signal(object)
    """The `BreakResult` of a break that the user ended."""

    def __init__(self, app: QApplication, theme: Theme, sources: Sources, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self.theme = theme
        self.sources = sources
        self.placer = Placer(app, sources, self)
        self._status: StatusWindow | None = None
        self._stands_in = False
        self._large: dict[str, Window] = {}
        self._why: WhyWindow | None = None
        self._help: HelpWindow | None = None
        self._pause: PauseDialog | None = None
        self._settings: SettingsDialog | None = None
        self.notices = NoticeWindow(self)
        self.breaks = BreakSurface(self)

    # What the user opens

    def open_status(self, *, focus: bool = True, alone: bool = False) -> None:
        """Show the status window.

        Args:
            focus: The user asked for it, so it takes the keyboard.
            alone: It is the only way in: there is no tray.
        """
        if self._status is None:
            from twistbreak.ui.status_window import StatusWindow  # noqa: PLC0415 -- loads late

            sources = self.sources
            self._status = StatusWindow(self.theme, sources.view, sources.outlook.menu, sources.senses.unseen)
            self._status.set_snooze(self.sources.rules.policy.snooze)
            self._status.command_chosen.connect(self.chosen)
            self._status.routine_chosen.connect(self.begin)
        self._stands_in = alone
        self._status.stand_alone(alone=alone)
        self.placer.present(self._status, "status", focus=focus)

    def close_stand_in(self) -> None:
        """The tray is there: a status window that stood in for it goes."""
        if self._status is not None and self._stands_in:
            self._stands_in = False
            self._status.stand_alone(alone=False)
            self._status.close()

    def open_large(self, name: str) -> None:
        """Show one of the large windows, by the id of its command."""
        window = self._large.get(name)
        if window is None:
            from twistbreak.composition.large_windows import LARGE  # noqa: PLC0415 -- loads late

            window = self._large[name] = LARGE[name](self)
            window.follow(self.sources.view())
            window.closed.connect(partial(self._large_closed, name))
        self.placer.present(window, name, with_size=True, in_middle=name == "welcome")

    def is_open(self, name: str) -> bool:
        """Whether one of the large windows is open, by the id of its command."""
        return name in self._large

    def open_why(self) -> None:
        """Show the why log."""
        if self._why is None:
            from twistbreak.ui.why_window import WhyWindow  # noqa: PLC0415 -- loads late

            self._why = WhyWindow(
                self.theme,
                self.sources.view,
                self.sources.notes,
                self.sources.senses.unseen,
                lambda: self.sources.senses.local_now().tzinfo or UTC,
                self._app.clipboard(),
            )
        self.placer.present(self._why, "why", with_size=True)

    def open_help(self, page: str) -> None:
        """Show a page of the help window: `help`, `safety` or `about`."""
        if self._help is None:
            from twistbreak.ui.help_window import HelpWindow  # noqa: PLC0415 -- loads late

            self._help = HelpWindow(self.theme)
        self._help.open_page(page)
        self.placer.present(self._help, "help", with_size=True)

    def open_pause(self) -> None:
        """Ask until when to pause."""
        if self._pause is None:
            from twistbreak.ui.pause_dialog import PauseDialog  # noqa: PLC0415 -- loads late

            self._pause = PauseDialog(self.theme, self.sources.senses.local_now)
            self._pause.time_chosen.connect(self.pause_chosen)
        self.placer.present(self._pause, "pause")

    def open_settings(self, *, focus: bool = True) -> None:
        """Show the settings."""
        if self._settings is None:
            from twistbreak.composition.settings_window import settings_dialog  # noqa: PLC0415 -- loads late

            self._settings = settings_dialog(self.theme, self.sources)
            self._settings.finished.connect(self._settings_closed)
        self.placer.show(self._settings, focus=focus)

    @Slot()
    def it_hurts(self) -> None:
        """The running twist hurts."""
        self.command_chosen.emit("hurts")

    @Slot()
    def practise(self) -> None:
        """The user wants to try a twist now."""
        self.chosen("now")

    @Slot(str)
    def chosen(self, command: str) -> None:
        """Pass on a command chosen in a window; the keyboard follows the user into a twist begun there."""
        self.command_chosen.emit(command)
        if command == "now":
            self.breaks.attend()

    @Slot(str)
    def begin(self, routine: str) -> None:
        """The user begins a twist of their choice in a window: the keyboard comes along."""
        self.routine_chosen.emit(routine)
        self.breaks.attend()

    # What follows the state

    def show_view(self, view: TrayView) -> None:
        """Something has happened: whatever shows the state follows."""
        if self._status is not None:
            self._status.show_view(view)
        for window in self._large.values():
            window.follow(view)
        if self._why is not None and self._why.isVisible():
            self._why.update_now()

    def show_settings(self, settings: Settings, problems: Sequence[Problem]) -> None:
        """The settings have changed, whoever changed them."""
        if self._status is not None:
            self._status.set_snooze(self.sources.rules.policy.snooze)
        if self._settings is not None:
            self._settings.show_settings(settings)
            self._settings.show_problems(problems)
        for window in self._large.values():
            window.update_now()

    def attend(self) -> bool:
        """Move the keyboard into what waits for the user, the break or the notice; False when there is neither."""
        return self.breaks.attend() or self.notices.attend()

    def frame(self) -> Frame | None:
        """What the break window shows, or None while none is open."""
        return self.breaks.frame()

    def forget(self) -> None:
        """The language has changed: windows are made anew when they are next opened, the settings at once.

        One in which something is not saved stays as it is.
        """
        had_settings = self._settings is not None
        small = [window for window in (self._status, self._why, self._help, self._pause, self._settings) if window]
        self._status = self._why = self._help = self._pause = self._settings = None
        for window in (*small, *(window for window in self._large.values() if not window.is_changed)):
            window.close()
            window.deleteLater()
        self._large = {name: window for name, window in self._large.items() if window.is_changed}
        self.notices.forget()
        if had_settings:
            self.open_settings()

    def ask_to_save(self, then: Callable[[], None], otherwise: Callable[[], None]) -> bool:
        """Ask what should come of what the user has written and not saved.

        Args:
            then: Called when nothing is left to lose.
            otherwise: Called when the user wants to go on writing.

        Returns:
            False when nothing is to be lost; then neither is called.
        """
        unsaved = next((window for window in self._large.values() if window.is_changed), None)
        if unsaved is None:
            return False
        self.placer.show(unsaved, focus=True)
        unsaved.ask_to_save(then, otherwise)
        return True

    def give_up_unsaved(self) -> None:
        """Nobody can be asked any more: what is not saved is lost."""
        for window in self._large.values():
            if window.is_changed:
                window.hide()

    def close(self) -> None:
        """The program ends."""
        self.breaks.close()
        self.notices.withdraw()
        self._app.closeAllWindows()

    # Own

    def _large_closed(self, name: str) -> None:
        window = self._large.pop(name, None)
        if window is not None:
            window.deleteLater()

    @Slot()
    def _settings_closed(self) -> None:
        if self._settings is not None:
            self._settings.deleteLater()
            self._settings = None
