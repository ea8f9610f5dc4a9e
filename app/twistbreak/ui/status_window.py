"""The status window: what is going on, and everything that can be done about it, without a tray."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import QEvent, QLocale, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QCloseEvent, QHideEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from twistbreak.core.routines.routine import Side
from twistbreak.core.text import Text, translate
from twistbreak.core.views import StateName, TrayView
from twistbreak.ui.actions import HELP_MENU, PAUSE_MENU, SKIP_MENU, Actions
from twistbreak.ui.i18n import say
from twistbreak.ui.menus import Choices, TwistMenu, command_menu
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.quiet_start import QuietStart
from twistbreak.ui.widgets.ring import Dial
from twistbreak.ui.widgets.scroll import Scroll
from twistbreak.ui.widgets.window import CommandButton, MenuButton, Window, label, set_shown, tell

MINUTE = timedelta(minutes=1)

_WIDTH = 400
_LEAST_HEIGHT = 240
_TITLE_BAR = 40
_NEXT = {
    Side.LEFT: translate("StatusWindow", "Next: {name}, left side first."),
    Side.RIGHT: translate("StatusWindow", "Next: {name}, right side first."),
}
_COUNTED = frozenset({StateName.SITTING, StateName.HEADS_UP})


class StatusWindow(Window):
    """Shows the state, and offers the commands. It looks for news once a minute while it is open, and never otherwise.

    Args:
        theme: Colours and type.
        refresh: Makes the view of this moment.
        choices: Reads the twists; called when the window opens.
        unseen: What cannot be seen on this desktop, or None.
    """

    command_chosen = Signal(str)
    """The id of the command the user has chosen."""
    routine_chosen = Signal(str)
    """The id of the routine the user has chosen."""

    def __init__(
        self, theme: Theme, refresh: Callable[[], TrayView], choices: Choices, unseen: Callable[[], Text | None]
    ) -> None:
        super().__init__(theme)
        self._refresh = refresh
        self._choices = choices
        self._unseen = unseen
        self._names: dict[str, Text] = {}
        self._view: TrayView | None = None
        self._stands_alone = False
        self._was_fitted = False
        self.commands = Actions(self, shortcuts=True)
        self.commands.chosen.connect(self.command_chosen)
        with_keys = ("now", "gallery", "snooze", "skip", "why", "history", "settings", "help", "quit")
        self.addActions([self.commands[name] for name in with_keys])
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.update_now)
        self._return = QTimer(self, singleShot=True, interval=0)
        self._return.timeout.connect(self.showMinimized)
        self._build()
        self._quiet = QuietStart(self)
        self.setWindowTitle("Twist Break")

    def show_view(self, view: TrayView) -> None:
        """Show a view; called when something has happened. Costs nothing while the window cannot be seen."""
        if self._stands_alone:
            self.setWindowTitle(say(translate("StatusWindow", "{status} - Twist Break", status=view.tooltip)))
        if self.isVisible() and not self.isMinimized():
            self._show(view)
            self._timer.start(_until_it_reads_differently(view))

    def set_snooze(self, length: timedelta | None) -> None:
        """Say on the button how long a snooze is."""
        self.commands.set_snooze(length)

    def stand_alone(self, *, alone: bool) -> None:
        """Be the only way in, where there is no tray: closing minimises the window, and its title tells the state."""
        self._stands_alone = alone
        if not alone:
            self._return.stop()
            self.setWindowTitle("Twist Break")

    @Slot()
    def update_now(self) -> None:
        """Show the state of this moment, if the window can be seen."""
        if self.isVisible():
            self.show_view(self._refresh())

    def restyle(self) -> None:
        """Follow the theme, and keep everything readable at the new text size."""
        super().restyle()
        self._dial.updateGeometry()
        self._fit()

    def prepare(self) -> None:
        """Read the twists and the state of this moment: they decide how high the window is."""
        super().prepare()
        if not self.isVisible():
            self._names = {choice.routine: choice.name for choice in self._choices()}
            self._show(self._refresh())

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 -- Qt's name
        """Look for news from now on."""
        super().showEvent(event)
        self._timer.start(_until_it_reads_differently(self._view or self._refresh()))

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """Stop looking for news."""
        self._timer.stop()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Catch up when the window is restored."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.WindowStateChange:
            self._timer.stop()
            self.update_now()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Close; where there is no other way in, come back minimised.

        The event is not refused: Qt would take that for a refusal to quit.
        """
        super().closeEvent(event)
        if self._stands_alone:
            self._return.start()

    def _show(self, view: TrayView) -> None:
        self._view = view
        self.commands.set_enabled(view.enabled)
        for button, command in ((self._choose, "choose"), (self._pause, "pause")):
            button.setEnabled(self.commands[command].isEnabled())
            set_shown(button, shown=self.commands[command].isVisible())
        self._skips.setEnabled(self.commands["skip"].isEnabled())
        self._show_dial(view)
        self._headline.setText(say(view.headline))
        self._detail.setText(say(view.detail))
        self._today.setText(say(view.today))
        self._show_next(view)
        tell(self._blind, self._unseen())
        self._here_card.setVisible(self.commands["here"].isVisible())
        self._fit()

    def _show_dial(self, view: TrayView) -> None:
        self._dial.set_share(view.progress)
        if view.until_next is None or view.state not in _COUNTED:
            self._dial.set_shape(view.state)
        else:
            minutes = max(1, -(-view.until_next // MINUTE))
            self._dial.set_number(QLocale().toString(minutes), say(translate("StatusWindow", "min")))

    def _show_next(self, view: TrayView) -> None:
        name = self._names.get(view.routine)
        self._next.setVisible(name is not None and view.state is not StateName.BREAK)
        if name is not None:
            pattern = _NEXT[view.first_side]
            self._next.setText(say(translate(pattern.context, pattern.source, name=name)))

    def _fit(self) -> None:
        """Make the window as high as its text, where the screen allows; it scrolls where not."""
        layout = self._content.layout()
        if layout is None:
            return
        room = self.screen().availableGeometry().size()
        for is_stacked in (False, True):
            self._arrange(is_stacked=is_stacked)
            layout.activate()
            if layout.minimumSize().width() <= room.width():
                break
        width = self.width() if self._was_fitted else round(_WIDTH * max(1.0, self.theme.text_scale))
        width = min(max(width, layout.minimumSize().width()), room.width())
        height = min(layout.totalHeightForWidth(width), room.height() - _TITLE_BAR)
        self._was_fitted = True
        self.setMinimumSize(min(layout.minimumSize().width(), room.width()), min(height, _LEAST_HEIGHT))
        self.resize(width, height)

    def _arrange(self, *, is_stacked: bool) -> None:
        """Put things beside each other, or below each other for large text on a small screen."""
        direction = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        for row in (self._head, self._foot):
            row.setDirection(direction)
        self._place_buttons(is_stacked=is_stacked)

    def _place_buttons(self, *, is_stacked: bool) -> None:
        for place, buttons in enumerate(self._buttons):
            for button in buttons:
                self._grid.addWidget(button, *((place, 0, 1, 2) if is_stacked else (place // 2, place % 2, 1, 1)))

    def _build(self) -> None:
        commands = self.commands
        self._content = QWidget()
        column = QVBoxLayout(self._content)
        column.setContentsMargins(20, 20, 20, 12)
        column.setSpacing(12)
        column.addLayout(self._build_head())
        column.addWidget(self._build_here_card())
        column.addSpacing(4)
        now = CommandButton(commands["now"], "primary", self)
        now.setProperty("size", "large")
        column.addWidget(now)
        column.addLayout(self._build_grid())
        self._blind = label("", "secondary")
        column.addWidget(self._blind)
        column.addStretch(1)
        column.addLayout(self._build_foot())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Scroll(self._content))
        now.setFocus()

    def _build_head(self) -> QHBoxLayout:
        self._dial = Dial(self.theme)
        self._headline, self._detail, self._next = label("", "title"), label("", "secondary"), label("", "secondary")
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addStretch(1)
        for text in (self._headline, self._detail, self._next):
            texts.addWidget(text)
        texts.addStretch(1)
        self._head = head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(self._dial, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addLayout(texts, 1)
        return head

    def _build_here_card(self) -> QFrame:
        self._here_card = card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, 10, 12, 12)
        sentence = translate("StatusWindow", "You were away long enough for a natural break. If you sat here, say so.")
        inside.addWidget(label(say(sentence), "secondary"))
        inside.addWidget(CommandButton(self.commands["here"], parent=self))
        return card

    def _build_grid(self) -> QGridLayout:
        commands = self.commands
        self._twists = TwistMenu(self._choices, last=(commands["gallery"], commands["editor"]), parent=self)
        self._twists.twist_chosen.connect(self.routine_chosen)
        self._choose = MenuButton(self.theme, commands["choose"].text(), self._twists)
        self._pause = MenuButton(
            self.theme, commands["pause"].text(), command_menu(commands["pause"], commands, PAUSE_MENU, self)
        )
        self._buttons: tuple[tuple[QWidget, ...], ...] = (
            (CommandButton(commands["snooze"], parent=self),),
            (self._choose,),
            (self._pause, CommandButton(commands["resume"], parent=self)),  # only one of these two is ever shown
            (CommandButton(commands["why"], parent=self),),
        )
        self._grid = grid = QGridLayout()
        grid.setSpacing(8)
        self._place_buttons(is_stacked=False)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _build_foot(self) -> QHBoxLayout:
        commands = self.commands
        more = QMenu(self)
        self._skips = more.addMenu(command_menu(commands["skip"], commands, SKIP_MENU, more))
        more.addAction(commands["hurts"])
        more.addSeparator()
        more.addAction(commands["history"])
        more.addSeparator()
        for name in (*HELP_MENU, "quit"):
            more.addAction(commands[name])
        self._today = label("", "secondary")
        self._foot = foot = QHBoxLayout()
        foot.setSpacing(0)
        foot.addWidget(self._today, 1)
        foot.addWidget(CommandButton(commands["settings"], "link", self))
        foot.addWidget(MenuButton(self.theme, say(translate("StatusWindow", "More")), more, "link"))
        return foot


def _until_it_reads_differently(view: TrayView) -> int:
    """Milliseconds until a minute less is left, or a minute where nothing is planned."""
    left = view.until_next % MINUTE if view.until_next else MINUTE
    return max(1_000, round(left.total_seconds() * 1000) + 500)
