"""The Qt for Python in use gives back the references it takes.

PySide6 6.12.0 on Python 3.10 and 3.11 takes one reference off `None` with each call that returns nothing, and the
process aborts after a few thousand of them (docs/decisions/0002). No installer prevents that pair, so this test must
pass before a newer version is pinned.
"""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QLabel, QWidget

CALLS = 300


def label_text(_application: QApplication) -> Callable[[], object]:
    label = QLabel()
    return lambda: label.setText("x")


def widget_update(_application: QApplication) -> Callable[[], object]:
    widget = QWidget()
    return widget.update


def timer_interval(_application: QApplication) -> Callable[[], object]:
    timer = QTimer()
    return lambda: timer.setInterval(5)


def painter_brush(_application: QApplication) -> Callable[[], object]:
    image = QImage(10, 10, QImage.Format.Format_ARGB32_Premultiplied)

    def paint() -> None:
        painter = QPainter(image)
        painter.setBrush(QColor("teal"))
        painter.end()

    return paint


def events(application: QApplication) -> Callable[[], object]:
    return application.processEvents


@pytest.mark.parametrize("make_call", [label_text, widget_update, timer_interval, painter_brush, events])
def test_calls_that_return_nothing_leave_none_alone(
    make_call: Callable[[QApplication], Callable[[], object]], qapp: QApplication
) -> None:
    call = make_call(qapp)
    call()
    before = sys.getrefcount(None)
    for _ in range(CALLS):
        call()
    # The interpreter itself moves the count by a few; the fault moves it by at least one a call.
    assert abs(sys.getrefcount(None) - before) < CALLS / 10


def test_window_tests_run_without_a_screen(qapp: QApplication) -> None:
    assert qapp.platformName() == "offscreen"
