"""A card with a chart: title, summary, the chart or its table, details of the part in question, and a legend."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from twistbreak.ui.history import words
from twistbreak.ui.history.chart import Chart, ChartView, Table
from twistbreak.ui.history.legend import Legend
from twistbreak.ui.i18n import say
from twistbreak.ui.theme import Theme
from twistbreak.ui.widgets.flow_layout import FlowLayout
from twistbreak.ui.widgets.window import TARGET_HEIGHT, label

_ROWS = 10
"""So many rows of a table are seen at once."""


class ChartCard(QFrame):
    """Shows a chart, or its table.

    Args:
        theme: Colours and type.
    """

    picture_wanted = Signal(object)
    """The `Chart` to save as a picture."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title, self._summary = label("", "title"), label("", "secondary")
        self._view = ChartView(theme)
        self._table = TableView(theme)
        self._table.hide()
        self._detail = label(say(words.HINT), "secondary")
        self._legend = Legend(theme)
        self._as_table = _button(say(words.TABLE))
        self._as_table.setCheckable(True)
        self._save = _button(say(words.PICTURE))
        buttons = QWidget()
        row = FlowLayout(buttons)
        row.addWidget(self._as_table)
        row.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        for part in (self._title, self._summary, self._view, self._table, self._detail, self._legend, buttons):
            column.addWidget(part)
        self._view.told.connect(self._tell)
        self._as_table.toggled.connect(self._switch)
        self._save.clicked.connect(self._ask_for_picture)

    def show_chart(self, chart: Chart) -> None:
        """Show another chart, or the same with other numbers."""
        if chart == self._view.chart:
            return
        self._title.setText(chart.title)
        self._summary.setText(chart.summary)
        self._view.show_chart(chart)
        self._legend.show_signs(chart.legend)
        self._as_table.setAccessibleDescription(chart.title)
        self._save.setAccessibleDescription(chart.title)
        if self._as_table.isChecked():
            self._table.show_table(chart.title, chart.table)

    def restyle(self) -> None:
        """Follow the theme."""
        for part in (self._view, self._table, self._legend):
            part.restyle()

    @Slot(str)
    def _tell(self, details: str) -> None:
        self._detail.setText(details or say(words.HINT))

    @Slot(bool)
    def _switch(self, as_table: bool) -> None:  # noqa: FBT001 -- the signal's argument
        chart = self._view.chart
        if as_table and chart is not None:
            self._table.show_table(chart.title, chart.table)
        for part in (self._view, self._detail):
            part.setVisible(not as_table)
        self._table.setVisible(as_table)
        self._legend.setVisible(not as_table and bool(chart and chart.legend))

    @Slot()
    def _ask_for_picture(self) -> None:
        self.picture_wanted.emit(self._view.chart)


class TableView(QTableWidget):
    """A table to read: arrow keys go from cell to cell, Tab goes on to what comes after it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)

    def show_table(self, title: str, table: Table) -> None:
        """Replace what is shown."""
        self.setAccessibleName(title)
        self.clear()
        self.setColumnCount(len(table.head))
        self.setHorizontalHeaderLabels(table.head)
        self.setRowCount(len(table.rows))
        for number, row in enumerate(table.rows):
            for column, cell in enumerate(row):
                self.setItem(number, column, QTableWidgetItem(cell))
        self.restyle()

    def restyle(self) -> None:
        """Follow the text size."""
        self.verticalHeader().setDefaultSectionSize(self._theme.px(28))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        rows = min(self.rowCount(), _ROWS)
        self.setFixedHeight(self._theme.px(28) * rows + self._theme.px(34) + 20)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 -- Qt's name
        """As narrow as need be: it scrolls."""
        return QSize(120, 60)


def _button(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setMinimumHeight(TARGET_HEIGHT)
    button.setAutoDefault(True)
    return button
