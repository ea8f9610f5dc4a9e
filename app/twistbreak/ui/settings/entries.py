"""Editors for lists that the user types: times of day, dates and names, shown as chips."""

from __future__ import annotations

from datetime import date, time
from typing import Generic, cast

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, Qt, QTime, Slot
from PySide6.QtGui import QColor, QIcon, QKeyEvent, QPaintEvent, QTextCharFormat
from PySide6.QtWidgets import (
    QDateEdit,
    QDateTimeEdit,
    QLineEdit,
    QPushButton,
    QTimeEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from twistbreak.core.settings.model import Setting, Value
from twistbreak.core.settings.parse import LONGEST_NAME
from twistbreak.core.text import Text, translate
from twistbreak.ui.i18n import clock_time, say
from twistbreak.ui.settings.chips import Chips, Entry, is_press
from twistbreak.ui.settings.controls import paint_chevron
from twistbreak.ui.settings.editor import UNLIMITED, Editor, at_least, fill, plain, read_time
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.flow_layout import FlowLayout

_BACK = "\N{SINGLE LEFT-POINTING ANGLE QUOTATION MARK}"
_ON = "\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}"


class EntriesEditor(Editor, Generic[Entry]):
    """Entries as chips, and below them a field and a button to add one."""

    is_wide = True

    def __init__(
        self, setting: Setting, theme: Theme, field: QDateTimeEdit | QLineEdit, add: Text, parent: QWidget | None
    ) -> None:
        super().__init__(setting, theme, parent)
        self.field = field
        self._add = QPushButton(say(add))
        self._add.setAutoDefault(False)
        self.chips = Chips[Entry](self.labelled, self._remove, field, self)
        if isinstance(field, QDateTimeEdit):
            self.guard.protect(field)
        title = say(setting.title)
        self.describe(field, title)
        self.describe(self._add, say(translate("SettingsDialog", "{action}: {title}", action=add, title=title)))
        line = QWidget()
        line_layout = FlowLayout(line)
        line_layout.addWidget(field)
        line_layout.addWidget(self._add)
        layout = QVBoxLayout(self)
        fill(layout, self.chips, line)
        layout.setSpacing(8)
        self._add.clicked.connect(self._added)
        field.installEventFilter(self)

    def labelled(self, entry: Entry) -> str:
        """The text of an entry."""
        raise NotImplementedError

    def typed(self) -> Entry:
        """What the field says."""
        raise NotImplementedError

    def ready_for_next(self) -> None:
        """An entry was asked for: what is typed counts as finished, and the next one can be typed over it."""
        if isinstance(self.field, QDateTimeEdit):
            self.field.interpretText()
            self.field.setSelectedSection(self.field.sectionAt(0))
        else:
            self.field.selectAll()

    def stops(self) -> list[QWidget]:
        """The chips, the field and the button."""
        return [*self.chips.stops(), self.field, self._add]

    def display(self, value: Value) -> None:
        """Show the entries; the field is the user's own."""
        self.chips.show_entries(cast("tuple[Entry, ...]", value))
        self.rearranged.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 -- Qt's name
        """Add by Enter too."""
        if watched is self.field and is_press(event, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._add.click()
            return True
        return super().eventFilter(watched, event)

    @Slot()
    def _added(self) -> None:
        self.ready_for_next()
        entry, entries = self.typed(), cast("tuple[Entry, ...]", self.known)
        most = self.setting.maximum if isinstance(self.setting.maximum, int) else UNLIMITED
        if entry in entries:
            text = translate("SettingsDialog", "{entry} is in the list already.", entry=self.labelled(entry))
            self.refused.emit(say(text))
        elif len(entries) >= most:
            self.refused.emit(
                say(
                    translate(
                        "SettingsDialog",
                        "The list is full: {n} entries are allowed.",
                        one="The list is full: {n} entry is allowed.",
                        n=most,
                    )
                )
            )
        else:
            self._take(self.arranged((*entries, entry)))

    def arranged(self, entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
        """The order of the list: by size."""
        return tuple(sorted(entries))

    def _remove(self, entry: Entry) -> None:
        entries = cast("tuple[Entry, ...]", self.known)
        fewest = self.setting.minimum if isinstance(self.setting.minimum, int) else 0
        if len(entries) <= fewest:
            self.refused.emit(say(at_least(fewest)))
        else:
            self._take(tuple(kept for kept in entries if kept != entry))

    def _take(self, entries: tuple[Entry, ...]) -> None:
        self.display(cast("Value", entries))
        self.offer(cast("Value", entries))


class TimesEditor(EntriesEditor[time]):
    """Times of day."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        field = QTimeEdit(QTime(10, 0))
        plain(field)
        field.setDisplayFormat("HH:mm")
        super().__init__(setting, theme, field, translate("SettingsDialog", "Add time"), parent)
        self._field = field

    def labelled(self, entry: time) -> str:
        """Like `10:30`."""
        return clock_time(entry)

    def typed(self) -> time:
        """The time in the field."""
        return read_time(self._field.time())


class CalendarField(QDateEdit):
    """A date, typed as `2026-12-24` or picked from a calendar."""

    def __init__(self, theme: Theme, today: date) -> None:
        super().__init__(QDate(today.year, today.month, today.day))
        self._theme = theme
        self.setCalendarPopup(True)
        self.setDisplayFormat("yyyy-MM-dd")
        for name, sign in (("prev", _BACK), ("next", _ON)):
            button = self.calendarWidget().findChild(QToolButton, f"qt_calendar_{name}month")
            if button is not None:
                button.setIcon(QIcon())
                button.setText(sign)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 -- Qt's name
        """Take the weekend's colour from the theme; Qt paints it red."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            weekend = QTextCharFormat()
            weekend.setForeground(QColor(self._theme.palette.soft_ink))
            for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
                self.calendarWidget().setWeekdayTextFormat(day, weekend)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 -- Qt's name
        """Let the date be typed with its hyphens: Qt has gone on to the month when the year is full."""
        nothing_typed = self.lineEdit().selectedText() == self.sectionText(self.currentSection())
        if event.text() == "-" and nothing_typed and self.currentSectionIndex() > 0:
            event.accept()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 -- Qt's name
        """Draw the chevron over the field."""
        super().paintEvent(event)
        paint_chevron(self, self._theme)


class DatesEditor(EntriesEditor[date]):
    """Dates."""

    def __init__(self, setting: Setting, theme: Theme, today: date, parent: QWidget | None = None) -> None:
        field = CalendarField(theme, today)
        super().__init__(setting, theme, field, translate("SettingsDialog", "Add day"), parent)
        self._field = field

    def labelled(self, entry: date) -> str:
        """Like `Thu 24 Dec 2026`, in the user's language."""
        return QLocale().toString(QDate(entry.year, entry.month, entry.day), "ddd d MMM yyyy")

    def typed(self) -> date:
        """The date in the field."""
        chosen = self._field.date()
        return date(chosen.year(), chosen.month(), chosen.day())


class NamesEditor(EntriesEditor[str]):
    """Names, such as those of programs."""

    def __init__(self, setting: Setting, theme: Theme, parent: QWidget | None = None) -> None:
        field = QLineEdit()
        field.setMaxLength(LONGEST_NAME)
        super().__init__(setting, theme, field, translate("SettingsDialog", "Add name"), parent)
        self._field = field

    def labelled(self, entry: str) -> str:
        """As it is."""
        return entry

    def typed(self) -> str:
        """The name in the field."""
        return self._field.text().strip()

    def arranged(self, entries: tuple[str, ...]) -> tuple[str, ...]:
        """In the order they were added."""
        return entries
