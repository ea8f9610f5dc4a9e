"""A twist for which nobody has drawn a figure is led by text and ring."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from support import break_samples
from support.break_samples import UNDRAWN
from twistbreak.core.coach.guide import SegmentKind
from twistbreak.core.figure_look import LookChoice
from twistbreak.core.routines.routine import Side
from twistbreak.ui.figure_view import FigureView
from twistbreak.ui.gallery.figure import figures
from twistbreak.ui.theme import Theme


def picture(view: FigureView, kind: SegmentKind, side: Side | None) -> QImage:
    frame = break_samples.instant(break_samples.timeline(UNDRAWN), kind, side)
    view.show_frame(break_samples.routine(UNDRAWN), frame, "12 s", 0.5, strong=True)
    return view.grab().toImage()


@pytest.mark.parametrize("size", [130, 400])
def test_the_disc_names_the_side_instead(every_theme: Theme, qtbot: QtBot, size: int) -> None:
    view = FigureView(every_theme)
    qtbot.addWidget(view)
    view.resize(size, size + 40)
    left, right = (picture(view, SegmentKind.HOLD, side) for side in (Side.LEFT, Side.RIGHT))
    assert left != right
    assert picture(view, SegmentKind.SET_UP, None) not in (left, right)
    assert "Seated twist" in view.accessibleName()


def test_the_gallery_draws_none() -> None:
    assert figures(LookChoice)(break_samples.routine(UNDRAWN)) is None
