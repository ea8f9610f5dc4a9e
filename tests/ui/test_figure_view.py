"""The figure in its disc: it moves from one instant to the next, and stands still where nothing may move."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from support.figure_pictures import largest_change
from support.poses import timeline
from support.routines import shipped
from twistbreak.core.coach.guide import Frame, SegmentKind, frame_at
from twistbreak.core.routines.routine import Side
from twistbreak.ui.figure_view import FigureView
from twistbreak.ui.theme import Scheme, Theme

NAME = "chair-twist"
EDGES = 4
"""Of 255: how much a block of the picture may differ that looks the same."""


def instant(kind: SegmentKind, share: float) -> Frame:
    of = timeline(NAME)
    segment = next(s for s in reversed(of.segments) if s.kind is kind and s.side is Side.RIGHT)
    return frame_at(of, segment.start + segment.length * share)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> FigureView:
    view = FigureView(theme)
    qtbot.addWidget(view)
    view.resize(320, 340)
    return view


def shown(view: FigureView, frame: Frame) -> QImage:
    view.show_frame(shipped(NAME), frame, "0:30", 0.5, strong=True)
    return view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def is_same(a: QImage, b: QImage) -> bool:
    """To the eye: what is painted anew and what is kept as pixels differ at the edges."""
    return largest_change(a, b) < EDGES


@pytest.mark.parametrize("kind", [SegmentKind.TURN, SegmentKind.HOLD, SegmentKind.RETURN])
def test_where_nothing_may_move_a_step_is_one_picture(view: FigureView, kind: SegmentKind) -> None:
    first = shown(view, instant(kind, 0.05))
    assert all(is_same(shown(view, instant(kind, share)), first) for share in (0.2, 0.35, 0.5, 0.8))


def test_where_nothing_may_move_the_next_step_is_shown_at_once(view: FigureView) -> None:
    turned = shown(view, instant(SegmentKind.HOLD, 0.0))
    home = shown(view, instant(SegmentKind.RETURN, 0.0))
    assert not is_same(home, turned)
    assert is_same(shown(view, instant(SegmentKind.RETURN, 0.9)), home)


@pytest.mark.parametrize("kind", [SegmentKind.TURN, SegmentKind.HOLD, SegmentKind.RETURN])
def test_else_it_moves_and_breathes(view: FigureView, theme: Theme, kind: SegmentKind) -> None:
    theme.choose(Scheme.LIGHT, 1.0, reduced_motion=False)
    assert not is_same(shown(view, instant(kind, 0.05)), shown(view, instant(kind, 0.35)))


def test_what_is_kept_as_pixels_is_as_sharp_as_what_it_is_painted_on(view: FigureView) -> None:
    shown(view, instant(SegmentKind.HOLD, 0.5))
    fine = QImage(view.size() * 2, QImage.Format.Format_RGB32)
    fine.setDevicePixelRatio(2)
    view.render(fine)
    edge = range(0, view.width() // 2, 2)  # through the corner where disc and track are, and nothing else
    assert any(fine.pixel(at, at) != fine.pixel(at + 1, at) for at in edge)
