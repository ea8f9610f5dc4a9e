"""The buttons below the break window's pages, and the keys that do the same."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from twistbreak.core.history.rows import Feeling
from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say, with_keys
from twistbreak.ui.presenters.break_view import BreakView, Felt, Intent, Phase, Request, Wish
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.button_icons import Glyph, icon
from twistbreak.ui.widgets.flow_row import FlowRow

KEYS: dict[Qt.Key, Request] = {
    Qt.Key.Key_Space: Request.PRIMARY,
    Qt.Key.Key_Return: Request.PRIMARY,
    Qt.Key.Key_Enter: Request.PRIMARY,
    Qt.Key.Key_Select: Request.PRIMARY,
    Qt.Key.Key_Left: Request.LEFTWARDS,
    Qt.Key.Key_Right: Request.RIGHTWARDS,
    Qt.Key.Key_B: Request.BACK,
    Qt.Key.Key_N: Request.NEXT,
    Qt.Key.Key_S: Request.SKIP_SIDE,
    Qt.Key.Key_Q: Request.SHORTER,
    Qt.Key.Key_A: Request.AS_BEFORE,
    Qt.Key.Key_O: Request.OTHER,
    Qt.Key.Key_H: Request.HURTS,
    Qt.Key.Key_Escape: Request.LEAVE,
    Qt.Key.Key_1: Request.EASIER,
    Qt.Key.Key_2: Request.SAME,
    Qt.Key.Key_3: Request.STIFFER,
}
"""Every key of the break window."""

_ICON = 20
_TARGET = 44


class WishButton(QPushButton):
    """A button that tells one wish.

    Args:
        wish: What it tells.
        words: What it says; only to screen readers where there is an icon instead.
        keys: The keys that do the same, for tooltip and screen readers.
        glyph: A sign before the words, or instead of them.
        parent: Qt parent.
    """

    wished = Signal(object)

    def __init__(
        self, wish: Wish, words: Text, keys: Text, glyph: Glyph | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.wish = wish
        self.glyph = glyph
        self._words = words
        self._keys = keys
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        across = QSizePolicy.Policy.Fixed if self.is_bare else QSizePolicy.Policy.Expanding
        self.setSizePolicy(across, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._tell)

    @property
    def is_bare(self) -> bool:
        """Whether the sign stands alone."""
        return self.glyph in (Glyph.BACK, Glyph.NEXT)

    def sizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """A target that is easily hit; square where the sign stands alone."""
        hint = super().sizeHint()
        height = max(_TARGET, hint.height())
        return QSize(height if self.is_bare else hint.width(), height)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """The same: words are never cut."""
        return self.sizeHint()

    def restyle(self, theme: Theme) -> None:
        """Take over colours, text size and language."""
        words, keys = say(self._words), say(self._keys)
        self.setText("" if self.is_bare else words)
        self.setAccessibleName(words)
        self.setAccessibleDescription(say(translate("Break", "Key: {keys}", keys=keys)))
        self.setToolTip(with_keys(words, keys))
        if self.glyph is not None:
            p = theme.palette
            size = theme.px(_ICON)
            colour = p.on_accent if self.property("role") == "primary" else p.ink
            mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft and self.is_bare
            self.setIconSize(QSize(size, size))
            self.setIcon(icon(self.glyph, colour, size, self.devicePixelRatioF(), mirrored=mirrored))

    @Slot()
    def _tell(self) -> None:
        self.wished.emit(self.wish)


class BreakControls(QWidget):
    """All buttons of all pages; a page shows its own."""

    wished = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names: tuple[str, ...] = ()
        row = FlowRow(self)
        buttons = _buttons(self)
        for button in buttons.values():
            row.addWidget(button)
            button.hide()
            button.wished.connect(self.wished)
        self._buttons = buttons

    def show_page(self, view: BreakView) -> None:
        """Show the buttons of a page, enabled where their wish makes sense."""
        names = tuple(name for name in _PAGES[view.phase] if name != "as_before" or Intent.AS_BEFORE in view.wishes)
        for name in names:
            wish = self._buttons[name].wish
            self._buttons[name].setEnabled(not isinstance(wish, Intent) or wish in view.wishes)
        if names != self._names:
            self._names = names
            self._turn_page(names, view.primary)

    def _turn_page(self, names: tuple[str, ...], primary: Intent) -> None:
        """Swap the buttons; the keyboard goes from one that leaves to the large one that comes."""
        is_focused = any(button.hasFocus() for button in self._buttons.values())
        for name in names:
            self._buttons[name].show()
            if is_focused and self._buttons[name].wish is primary:
                self._buttons[name].setFocus()
        for name, button in self._buttons.items():
            button.setVisible(name in names)

    def restyle(self) -> None:
        """Take over the theme's colours and text size, and the direction of the language."""
        for button in self._buttons.values():
            button.restyle(self._theme)
        self.updateGeometry()


_PAGES: dict[Phase, tuple[str, ...]] = {
    Phase.READY: ("start", "as_before", "not_now"),
    Phase.RUNNING: ("back", "pause", "next", "hurts"),
    Phase.PAUSED: ("back", "resume", "next", "hurts"),
    Phase.DONE: ("easier", "same", "stiffer", "close"),
    Phase.HURTS: ("slip", "close"),
}


def _buttons(parent: QWidget) -> dict[str, WishButton]:
    """Every button, in the order in which rows and the Tab key take them."""
    space, escape = translate("Keys", "Space"), translate("Keys", "Esc")
    made = {
        "back": WishButton(
            Intent.BACK, translate("Break", "Back"), translate("Keys", "Left arrow or B"), Glyph.BACK, parent
        ),
        "start": WishButton(Intent.START, translate("Break", "Start now"), space, Glyph.GO_ON, parent),
        "pause": WishButton(Intent.PAUSE, translate("Break", "Pause"), space, Glyph.PAUSE, parent),
        "resume": WishButton(Intent.RESUME, translate("Break", "Go on"), space, Glyph.GO_ON, parent),
        "next": WishButton(
            Intent.NEXT, translate("Break", "Next"), translate("Keys", "Right arrow or N"), Glyph.NEXT, parent
        ),
        "hurts": WishButton(Intent.HURTS, translate("Break", "It hurts"), translate("Keys", "H"), None, parent),
        "as_before": WishButton(
            Intent.AS_BEFORE, translate("Break", "As before"), translate("Keys", "A"), None, parent
        ),
        "not_now": WishButton(Intent.LEAVE, translate("Break", "Not now"), escape, None, parent),
        "easier": WishButton(Felt(Feeling.EASIER), translate("Break", "Easier"), translate("Keys", "1"), None, parent),
        "same": WishButton(Felt(Feeling.SAME), translate("Break", "Same"), translate("Keys", "2"), None, parent),
        "stiffer": WishButton(
            Felt(Feeling.STIFFER), translate("Break", "Stiffer"), translate("Keys", "3"), None, parent
        ),
        "slip": WishButton(Intent.NOT_HURT, translate("Break", "It was a slip"), translate("Keys", "B"), None, parent),
        "close": WishButton(Intent.LEAVE, translate("Break", "Close"), escape, None, parent),
    }
    for name in ("start", "pause", "resume", "close"):
        made[name].setProperty("role", "primary")
    made["hurts"].setProperty("role", "danger")
    for name in ("as_before", "not_now"):
        made[name].setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
    return made
