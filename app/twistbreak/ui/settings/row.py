"""One setting in the dialog: title, control, what it leads to, and the way back to the default."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from twistbreak.core.settings.model import Setting, Value
from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import say
from twistbreak.ui.settings.controls import Glyph, GlyphButton
from twistbreak.ui.settings.editor import SET_BY_OTHERS, Editor
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.window import label

_LEAST_TITLE = 170
"""Room that a title keeps beside its control, in logical pixels at the usual text size."""

_BEGIN, _END = 16, 12
"""Margins where lines begin and end."""


class SettingRow(QWidget):
    """One setting.

    Args:
        editor: Its control.
        theme: Colours.
        needed: Title of the setting without which this one does nothing, or None.
        above: The setting of the row above, if any; what it says already is spoken but not shown again.
        parent: Qt parent.

    Signals:
        edited: Key and new value.
        reset: Key; back to the default.
        acted: Key; the setting's action is wanted.
    """

    edited = Signal(str, object)
    reset = Signal(str)
    acted = Signal(str)

    def __init__(
        self,
        editor: Editor,
        theme: Theme,
        *,
        needed: Text | None = None,
        above: Setting | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setting: Setting = editor.setting
        self.editor = editor
        self._theme = theme
        self._is_narrow = editor.is_wide
        title = say(self.setting.title)
        self._title = _label(self, title)
        for stop in editor.stops()[:1]:
            self._title.setBuddy(stop)
        self._help = _label(self, say(self.setting.help), "secondary")
        self._repeats_help = above is not None and above.help == self.setting.help
        self._repeats_need = above is not None and above.needs == self.setting.needs
        self._help.setHidden(self._repeats_help)
        self._refusal = _label(self, "", "refusal")
        self._refusal.hide()
        self._locked = _label(self, say(SET_BY_OTHERS), "locked")
        self._locked.setVisible(bool(self.setting.locked_by))
        self._needed = _label(self, "", "secondary")
        self._needed.hide()
        if needed is not None:
            text = translate("SettingsDialog", "Works only while “{setting}” is on.", setting=needed)
            self._needed.setText(say(text))
        reset = say(translate("SettingsDialog", "Reset {title}", title=title))
        self.reset_button = GlyphButton(theme, Glyph.RESET, reset)
        self._action = self._action_button()
        self._outcome = _label(self, "", "secondary")
        self._outcome.hide()
        self._grid = QGridLayout(self)
        self._lay_out()
        editor.edited.connect(self._edited)
        editor.refused.connect(self._refused)
        self.reset_button.clicked.connect(self._reset)

    def stops(self) -> list[QWidget]:
        """Its parts in the order of the Tab key."""
        return [*self.editor.stops(), self.reset_button, *([self._action] if self._action else [])]

    def show_value(self, value: Value, *, is_changed: bool, works: bool) -> None:
        """Show the setting's value.

        Args:
            value: The value in force.
            is_changed: The user has set it, so that it can be reset.
            works: What it needs is on.
        """
        if value != self.editor.known:
            self._refused("")
        self.editor.show_value(value)
        if not is_changed and self.reset_button.hasFocus():
            self.editor.stops()[0].setFocus()
        is_free = not self.setting.locked_by
        self.reset_button.setEnabled(is_changed and is_free)
        self.editor.setEnabled(works and is_free)
        if self._action:
            self._action.setEnabled(works)
        self._needed.setHidden(works or self._repeats_need)

    @property
    def outcome(self) -> str:
        """What came of the setting's action; empty before."""
        return self._outcome.text()

    def show_outcome(self, sentence: str) -> None:
        """Say what came of the setting's action."""
        self.tell(f"{sentence[:1].upper()}{sentence[1:]}.")

    def tell(self, sentence: str) -> None:
        """Say something below the setting; nothing: all is well again."""
        is_news = sentence != self._outcome.text()
        self._outcome.setText(sentence)
        self._outcome.setVisible(bool(sentence))
        if sentence and is_news:
            announce(self._outcome, sentence)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """Only the control and the margins: the control can go below the title."""
        margins = self._grid.contentsMargins()
        width = self.editor.minimumSizeHint().width() + margins.left() + margins.right()
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 -- Qt's name
        """Put the control below the title where there is no room beside it."""
        super().resizeEvent(event)
        beside = self.editor.sizeHint().width() + self.reset_button.width() + self._theme.px(_LEAST_TITLE) + 48
        is_narrow = self.editor.is_wide or self.width() < beside
        if is_narrow is not self._is_narrow:
            self._is_narrow = is_narrow
            self._lay_out()

    def _lay_out(self) -> None:
        grid = self._grid
        while grid.takeAt(0):
            pass
        left, right = (_END, _BEGIN) if self.isRightToLeft() else (_BEGIN, _END)
        grid.setContentsMargins(left, 12, right, 12)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._title, 0, 0)
        grid.addWidget(self.reset_button, 0, 2, 3 if self._repeats_help else 2, 1, top)
        grid.addWidget(self._help, 1, 0)
        if self._is_narrow:
            grid.addWidget(self.editor, 2, 0, 1, 2 if self._repeats_help else 3)
            self.editor.setContentsMargins(0, 6, 0, 0)
        else:
            grid.addWidget(self.editor, 0, 1, 2, 1, top)
            self.editor.setContentsMargins(0, 0, 0, 0)
        for line, said in enumerate((self._refusal, self._locked, self._needed), 3):
            grid.addWidget(said, line, 0, 1, 3)
        if self._action:
            grid.setRowMinimumHeight(6, self._action.sizeHint().height() + 6)
            grid.addWidget(self._action, 6, 0, 1, 3, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        grid.addWidget(self._outcome, 7, 0, 1, 3)

    def _action_button(self) -> QPushButton | None:
        if self.setting.action is None:
            return None
        button = QPushButton(say(self.setting.action), self)
        button.setAccessibleDescription(say(self.setting.help))
        button.setAutoDefault(False)
        button.clicked.connect(self._act)
        return button

    @Slot()
    def _act(self) -> None:
        self.acted.emit(self.setting.key)

    @Slot(object)
    def _edited(self, value: Value) -> None:
        self.edited.emit(self.setting.key, value)

    @Slot(str)
    def _refused(self, sentence: str) -> None:
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))
        if sentence:
            announce(self._refusal, sentence)

    @Slot()
    def _reset(self) -> None:
        self.reset.emit(self.setting.key)


def announce(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say a sentence now."""
    event = QAccessibleAnnouncementEvent(widget, sentence)
    event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
    QAccessible.updateAccessibility(event)


def _label(row: QWidget, text: str, role: str = "") -> QLabel:
    made = label(text, role, row)
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return made
