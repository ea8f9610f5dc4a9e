"""The layouts of our own, as owners."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtWidgets import QLabel, QLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from twistbreak.ui.gallery.grid import Columns, Grid
from twistbreak.ui.widgets.flow_layout import FlowLayout
from twistbreak.ui.widgets.flow_row import FlowRow

LAYOUTS: dict[str, Callable[[QWidget], QLayout]] = {
    "lines": FlowLayout,
    "rows": FlowRow,
    "grid": partial(Grid, least=40),
    "columns": partial(Columns, least=40),
}


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize("make", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_its_items_go_with_it(make: Callable[[QWidget], QLayout]) -> None:
    window = QWidget()
    layout = make(window)
    layout.addWidget(QLabel("one"))
    item = layout.itemAt(0)
    assert item is not None
    Shiboken.delete(window)
    assert not Shiboken.isValid(item)


@pytest.mark.parametrize("make", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_a_widget_that_goes_takes_its_item_along(make: Callable[[QWidget], QLayout], qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = make(window)
    first, second = QLabel("one"), QLabel("two")
    layout.addWidget(first)
    layout.addWidget(second)
    Shiboken.delete(first)
    assert layout.indexOf(second) == 0
    assert layout.count() == 1
