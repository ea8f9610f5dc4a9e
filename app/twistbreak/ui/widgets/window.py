"""What all of the small windows have in common: theme, titles, buttons, Escape."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAction, QCloseEvent, QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QPushButton, QWidget

from twistbreak.core.text import Text
from twistbreak.core.views import TrayView
from twistbreak.ui.i18n import say, with_keys
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.roles import give_role

TARGET_HEIGHT = 36
"""The least height of what can be clicked, in logical pixels."""

_SHARE_OF_SCREEN = 0.9


class Window(QWidget):
    """A window that follows the theme and closes on Escape.

    Args:
        theme: Colours and type; followed live.
        flags: What kind of window.
        size: Size at first, in logical pixels at normal text size; None: as its layout wants it.
    """

    closed = Signal()
    """It has been closed."""

    def __init__(self, theme: Theme, flags: Qt.WindowType = Qt.WindowType.Window, *, size: QSize | None = None) -> None:
        super().__init__(None, flags)
        give_role(self, QAccessible.Role.Window)
        self._theme = theme
        self._first_size = size
        self._is_styled = False
        theme.changed.connect(self._theme_changed)

    @property
    def theme(self) -> Theme:
        """The theme it follows."""
        return self._theme

    def sheet(self) -> str:
        """Its style sheet; overridden by windows with rules of their own."""
        return self._theme.style_sheet()

    def restyle(self) -> None:
        """Take colours and type from the theme; extended by windows that paint or lay out by text size."""
        self._is_styled = True
        self.setPalette(self._theme.qt_palette())
        self.setStyleSheet(self.sheet())
        if self._first_size is not None:
            room = self.screen().availableGeometry().size() * _SHARE_OF_SCREEN
            self.resize((self._first_size * max(1.0, self._theme.text_scale)).boundedTo(room))
            self._first_size = None

    def prepare(self) -> None:
        """Give the window the look and the size it will be shown with; extended by windows that size themselves."""
        if not self._is_styled:
            self.restyle()
        self.ensurePolished()

    def present(self) -> None:
        """Show the window, restored and in front, with the keyboard: the user has asked for it."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def setVisible(self, visible: bool) -> None:  # noqa: N802, FBT001 -- Qt's name and argument
        """Prepare the window before it is first seen."""
        if visible:
            self.prepare()
        super().setVisible(visible)

    def follow(self, view: TrayView) -> None:
        """Something has happened; extended by windows that show the state."""

    def update_now(self) -> None:
        """Settings, twists or history have changed; extended by windows that show them."""

    @property
    def is_changed(self) -> bool:
        """Whether closing would lose something that is not saved; overridden by windows in which one writes."""
        return False

    def ask_to_save(self, then: Callable[[], None], otherwise: Callable[[], None]) -> None:
        """Ask what should come of what is not saved; overridden where `is_changed` is.

        Args:
            then: Called when nothing is left to lose, and the window is closed.
            otherwise: Called when the user wants to go on writing.
        """

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 -- Qt's name
        """Tell that it has been closed."""
        super().closeEvent(event)
        if event.isAccepted():
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Escape closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _theme_changed(self) -> None:
        if self.isVisible():
            self.restyle()
        else:
            self._is_styled = False


class CommandButton(QPushButton):
    """A button that does what an action does: same title, same key, enabled and hidden together.

    Args:
        action: The action; a click triggers it.
        role: Its part in the style sheet (`primary`, `link`), or empty.
        parent: Qt parent.
    """

    def __init__(self, action: QAction, role: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        if role:
            self.setProperty("role", role)
        self.setMinimumHeight(TARGET_HEIGHT)
        self.setAutoDefault(True)
        action.changed.connect(self._take_over)
        self.clicked.connect(action.trigger)
        self._take_over()

    @Slot()
    def _take_over(self) -> None:
        action = self._action
        key = action.shortcut().toString(action.shortcut().SequenceFormat.NativeText)
        self.setText(action.text())
        self.setToolTip(with_keys(action.toolTip(), key))
        self.setAccessibleDescription(action.toolTip())
        self.setEnabled(action.isEnabled())
        self.setVisible(action.isVisible())


def label(text: str = "", role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that wraps, is plain text, and can be read by a screen reader as it stands."""
    made = QLabel(text, parent)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(True)
    if made.isRightToLeft():
        # Else Qt 6.11 draws a line that wraps too far to the left by the space at its end, and cuts it off there.
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    if role:
        made.setProperty("role", role)
    return made


def tell(where: QLabel, what: Text | None) -> None:
    """Put a text on a label; without one the label is hidden."""
    where.setText(say(what) if what else "")
    where.setVisible(what is not None)


class MenuButton(QPushButton):
    """A button that opens a menu, with a small arrow at the end of the line.

    Args:
        theme: The arrow's colour.
        text: Its title, ready for a button.
        menu: What it opens.
        role: Its part in the style sheet, or empty.
    """

    def __init__(self, theme: Theme, text: str, menu: QMenu, role: str = "") -> None:
        super().__init__(text)
        self._theme = theme
        self.setMinimumHeight(TARGET_HEIGHT)
        self.setMenu(menu)
        self.setProperty("opens", "menu")
        if role:
            self.setProperty("role", role)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Paint the arrow over the button: the style's own does not follow the direction of the language."""
        super().paintEvent(event)
        palette = self._theme.palette
        colour = QColor(palette.soft_ink if not self.isEnabled() else palette.ink)
        half = self._theme.px(4)
        from_edge = 8 + half
        at_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle = QPointF(from_edge if at_left else self.width() - from_edge, self.height() / 2)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour, 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
        painter.drawPolyline(
            [middle + QPointF(-half, -half / 2), middle + QPointF(0, half / 2), middle + QPointF(half, -half / 2)]
        )
        painter.end()


def set_shown(button: QAbstractButton, *, shown: bool) -> None:
    """Show or hide a button; one that is hidden while it has the focus passes it on."""
    if not shown and button.hasFocus():
        button.focusNextPrevChild(True)
    button.setVisible(shown)
