"""The overflow menu of the break window: what is wanted now and then, and all of it by key too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolButton, QWidget

from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.presenters.break_view import Choice, Intent, OtherTwist
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_icons import Glyph, icon

_ENTRIES: tuple[tuple[Intent, Text, Text], ...] = (
    (Intent.SHORTER, translate("Break", "Shorter"), translate("Keys", "Q")),
    (Intent.SKIP_SIDE, translate("Break", "Skip this side"), translate("Keys", "S")),
    (Intent.LEAVE, translate("Break", "Leave"), translate("Keys", "Esc")),
)

_TARGET = QSize(44, 36)


class BreakMenu(QToolButton):
    """The button with three dots and its menu. "It hurts" keeps its key while a menu is open."""

    wished = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._choices: tuple[Choice, ...] = ()
        self._wishes: frozenset[Intent] = frozenset()
        self._entries = QMenu(self)
        self._others = QMenu(self._entries)
        self._entries.addMenu(self._others)
        self._actions: dict[Intent, QAction] = {}
        for intent, _words, _key in _ENTRIES:
            if intent is Intent.LEAVE:
                self._entries.addSeparator()
            action = self._entries.addAction("")
            action.setData(intent.value)
            self._actions[intent] = action
        self._entries.triggered.connect(self._chosen)
        self._others.triggered.connect(self._chosen_twist)
        for menu in (self._entries, self._others):
            menu.installEventFilter(self)
        self.setMenu(self._entries)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("role", "icon")

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """A target that is easily hit."""
        return super().sizeHint().expandedTo(_TARGET)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """The same."""
        return self.sizeHint()

    def show_wishes(self, wishes: frozenset[Intent], choices: tuple[Choice, ...]) -> None:
        """Enable what makes sense and list the other twists."""
        self._wishes = wishes
        for intent, action in self._actions.items():
            action.setEnabled(intent in wishes)
        if choices != self._choices:
            self._choices = choices
            self._others.clear()
            for choice in choices:
                self._others.addAction(say(choice.name)).setData(choice.routine)
        self._others.setEnabled(bool(choices))

    def open_choices(self) -> None:
        """Open the list of other twists below the button."""
        if self._choices and self.isVisible():
            is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
            left = 0 if is_mirrored else self.width() - self._others.sizeHint().width()
            self._others.popup(self.mapToGlobal(QPoint(left, self.height())))
            self._others.setActiveAction(self._others.actions()[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """An open menu has the keyboard: "it hurts" is heard there too."""
        is_h = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_H
        if is_h and event.type() is QEvent.Type.KeyPress and Intent.HURTS in self._wishes:
            self.wished.emit(Intent.HURTS)
            return True
        return super().eventFilter(watched, event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 -- Qt's name
        """A page without this button has no open menu either."""
        super().hideEvent(event)
        self._others.close()
        self._entries.close()

    def restyle(self) -> None:
        """Take over colours, text size and language."""
        p, size = self._theme.palette, self._theme.px(20)
        self.setIcon(icon(Glyph.MORE, p.soft_ink, size, self.devicePixelRatioF()))
        self.setIconSize(QSize(size, size))
        self.setStyleSheet(
            "QToolButton { background: transparent; padding: 0; } QToolButton::menu-indicator { image: none; }"
        )
        name = say(translate("Break", "More: other twist, shorter, skip this side, leave"))
        self.setAccessibleName(name)
        self.setToolTip(name)
        self._others.setTitle(say(translate("Break", "Other twist")) + "\tO")
        for intent, words, key in _ENTRIES:
            self._actions[intent].setText(f"{say(words)}\t{say(key)}")

    @Slot(QAction)
    def _chosen(self, action: QAction) -> None:
        """An entry; one of the submenu is told here as well when that was opened from this menu, and left to it."""
        if action in self._actions.values():
            self.wished.emit(Intent(action.data()))

    @Slot(QAction)
    def _chosen_twist(self, action: QAction) -> None:
        self.wished.emit(OtherTwist(action.data()))
