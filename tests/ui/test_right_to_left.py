"""Where lines run from right to left the layout is mirrored; the body, its sides and what turns are not."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QTransform
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from support import break_samples
from support.every_window import NAMES, EveryWindow, every_window, pages
from support.figure_pictures import largest_change
from twistbreak.composition import makers
from twistbreak.core.coach.guide import SegmentKind, SideCount
from twistbreak.core.routines.routine import Side
from twistbreak.core.views import StateName
from twistbreak.ui.figure_view import FigureView
from twistbreak.ui.history.ink import Ink
from twistbreak.ui.history.sides import SideRow, Sides
from twistbreak.ui.settings.controls import Look, Option
from twistbreak.ui.theme import Theme
from twistbreak.ui.tray_icon import STEPS, pixmap
from twistbreak.ui.tray_icon import Look as IconLook
from twistbreak.ui.widgets.ring import Dial
from twistbreak.ui.widgets.side_counter import SideCounter, SidePill
from twistbreak.ui.widgets.window import label

LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
EDGES = 4
"""Of 255: how much a block may differ of two pictures that look the same. The first picture of a step is painted, later
ones are put together from pixels that were kept, which rounds differently at the edges."""
SENTENCE = "يظهر تنبيه صغير قبل اللفّة بهذه المدة، كي تُكمل جملتك أو تؤجّل أو تتخطّى."


@pytest.fixture
def arabic(qapp: QApplication) -> Iterator[None]:
    """Speak Arabic in the whole application."""
    languages = makers.languages(qapp)
    languages.speak("ar")
    yield
    languages.speak("en")


def grabbed(widget: QWidget) -> QImage:
    return widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


# --- what is never mirrored ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("kind", [SegmentKind.TURN, SegmentKind.HOLD])
@pytest.mark.parametrize("twist", ["chair-twist", "standing-twist", "supine-twist"])
def test_the_figure_its_ribbon_its_ring_and_the_words_for_its_sides_keep_their_places(
    twist: str, kind: SegmentKind, side: Side, theme: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    figure = FigureView(theme)
    qtbot.addWidget(figure)
    figure.resize(320, 340)
    frame = break_samples.instant(break_samples.timeline(twist, side), kind, side, 0.5, 0)
    figure.show_frame(break_samples.routine(twist), frame, "11", 0.3, strong=True)
    pictures: list[QImage] = []
    for direction in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
        qapp.setLayoutDirection(direction)
        assert figure.layoutDirection() is direction
        pictures.append(grabbed(figure))
    left_to_right, right_to_left = pictures
    assert largest_change(left_to_right, right_to_left) < EDGES
    assert largest_change(left_to_right, mirrored(right_to_left)) > EDGES


@pytest.mark.usefixtures("arabic")
@pytest.mark.parametrize("side", Side)
def test_in_arabic_the_word_for_a_side_stands_where_that_side_is(theme: Theme, qtbot: QtBot, side: Side) -> None:
    figure = FigureView(theme)
    qtbot.addWidget(figure)
    figure.resize(320, 340)
    frame = break_samples.instant(break_samples.timeline("standing-twist", side), SegmentKind.HOLD, side, 0.5, 0)
    figure.show_frame(break_samples.routine("standing-twist"), frame, "", 0.0, strong=True)
    picture = grabbed(figure)
    corners = {Side.LEFT: QRect(250, 290, 70, 50), Side.RIGHT: QRect(0, 290, 70, 50)}  # seen from the front
    accent = {of: coloured(picture, theme.palette.accent, corner) for of, corner in corners.items()}
    assert accent.pop(side)
    assert not any(accent.values())


@pytest.mark.parametrize("direction", [LEFT_TO_RIGHT, RIGHT_TO_LEFT])
@pytest.mark.parametrize("first", Side)
def test_the_left_is_counted_at_the_left_and_the_right_at_the_right(
    theme: Theme, qapp: QApplication, qtbot: QtBot, first: Side, direction: Qt.LayoutDirection
) -> None:
    qapp.setLayoutDirection(direction)
    counter = SideCounter(theme)
    qtbot.addWidget(counter)
    second = next(side for side in Side if side is not first)
    counter.show_counts((SideCount(first, 1, 2), SideCount(second, 0, 2)), first)
    counter.resize(360, 40)
    counter.show()
    said = [pill.accessibleName() for pill in sorted(counter.findChildren(SidePill), key=QWidget.x)]
    assert ["Left" in said[0], "Right" in said[1]] == [True, True]


@pytest.mark.parametrize("name", ["Left", "Right"])
def test_the_word_for_a_side_leads_and_its_dots_follow(
    theme: Theme, qapp: QApplication, qtbot: QtBot, name: str
) -> None:
    ink = []
    for direction in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
        qapp.setLayoutDirection(direction)
        pill = SidePill(theme)
        qtbot.addWidget(pill)
        pill.resize(240, 36)
        pill.show_count(SideCount(Side[name.upper()], 2, 2), now=False)
        picture = grabbed(pill)
        dots = [coloured(picture, theme.palette.accent_fill, QRect(x, 8, 110, 20)) for x in (10, 120)]
        ink.append(dots.index(max(dots)))
    assert ink == [1, 0]


def test_the_bars_of_the_balance_keep_their_places(theme: Theme) -> None:
    row = SideRow("", "", timedelta(minutes=12), timedelta(minutes=3), "", "")
    pictures: list[QImage] = []
    for direction in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
        ink, drawing = Ink(theme, direction is RIGHT_TO_LEFT), Sides((row,))
        picture = QImage(QSize(600, round(drawing.height(ink, 600))), QImage.Format.Format_RGB32)
        picture.fill(ink.ground)
        painter = QPainter(picture)
        painter.setLayoutDirection(direction)
        drawing.paint(painter, ink, QRectF(picture.rect()))
        painter.end()
        pictures.append(picture)
    assert pictures[0] == pictures[1]
    assert pictures[0] != mirrored(pictures[0])


def test_rings_fill_clockwise_in_the_window_and_in_the_tray(theme: Theme, qapp: QApplication, qtbot: QtBot) -> None:
    dial = Dial(theme)
    qtbot.addWidget(dial)
    dial.resize(100, 100)
    dial.set_share(0.25)
    dial.set_shape(StateName.HELD)
    pictures: list[tuple[QImage, QImage]] = []
    for direction in (LEFT_TO_RIGHT, RIGHT_TO_LEFT):
        qapp.setLayoutDirection(direction)
        pictures.append((grabbed(dial), pixmap(IconLook(StateName.SITTING, STEPS // 4), 64).toImage()))
    assert pictures[0] == pictures[1]
    assert all(picture != mirrored(picture) for picture in pictures[0])


def mirrored(picture: QImage) -> QImage:
    return picture.transformed(QTransform.fromScale(-1, 1))


def coloured(picture: QImage, colour: str, area: QRect) -> int:
    """How many pixels of an area have just this colour."""
    wanted = QColor(colour).rgb()
    places = ((x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
    return sum(picture.pixel(x, y) == wanted for x, y in places)


# --- what is mirrored ------------------------------------------------------------------------------------------------


@pytest.mark.usefixtures("right_to_left")
@pytest.mark.parametrize("kind", [QLabel, Option])
def test_lines_that_wrap_begin_below_each_other_and_end_within_their_room(
    theme: Theme, qtbot: QtBot, kind: type[QWidget]
) -> None:
    widget = label(SENTENCE) if kind is QLabel else Option(theme, Look.TICK, SENTENCE)
    qtbot.addWidget(widget)
    widget.setStyleSheet("background: white; color: black;")
    for width in range(150, 300, 10):
        widget.resize(width, widget.heightForWidth(width))
        begins, ends = line_ends(grabbed(widget), width - 30 if isinstance(widget, Option) else width)
        assert max(begins) - min(begins) <= ROUGH, width
        assert min(ends) > 0, width


ROUGH = 3
"""How far letters begin from where their line begins, in pixels."""


def line_ends(picture: QImage, width: int) -> tuple[list[int], list[int]]:
    """Where the lines of a dark text from right to left begin and end, from the left, in a part of its picture."""
    dark = [[x for x in range(width) if picture.pixelColor(x, y).lightness() < 128] for y in range(picture.height())]
    lines: list[list[int]] = [[]]
    for row in dark:
        lines[-1].extend(row)
        if not row and lines[-1]:
            lines.append([])
    tall = [line for line in lines if len(line) > width // 4]  # the others are dots above and below letters
    return [max(line) for line in tall], [min(line) for line in tall]


KEPT = (FigureView, SideCounter, QAbstractSpinBox)
"""What is in these keeps its place, or is Qt's own business."""
BARS = ("qt_scrollarea_vcontainer", "qt_scrollarea_hcontainer")
"""Scroll bars, Qt's own business, too: they come and go with what has been decided or done since."""


@pytest.fixture(scope="module")
def every(qapp: QApplication) -> Iterator[EveryWindow]:
    """The program, its windows to be opened one after the other."""
    with every_window(qapp) as found:
        yield found


@pytest.mark.parametrize("name", NAMES)
def test_every_window_is_mirrored_but_for_the_sides(every: EveryWindow, qapp: QApplication, name: str) -> None:
    window = every.open(name)
    straight = [begins(window) for _ in pages(window)]
    qapp.setLayoutDirection(RIGHT_TO_LEFT)
    if not name.startswith("break"):  # which follows live, and would come with another twist the next time
        every.put_away()
        every.windows.forget()
        window = every.open(name)
    mirrored = [begins(window) for _ in pages(window)]
    assert mirrored == straight


def begins(window: QWidget) -> dict[str, int]:
    """How far from where lines begin each thing in a window begins."""
    found: dict[str, int] = {}
    for number, widget in enumerate(window.findChildren(QWidget)):
        is_bar = isinstance(widget, QScrollBar) or widget.objectName() in BARS
        if widget.window() is window and widget.isVisible() and not is_bar and not is_inside(widget, KEPT):
            left = widget.mapTo(window, QPoint()).x()
            begin = window.width() - left - widget.width() if window.isRightToLeft() else left
            found[f"{number} {type(widget).__name__}"] = begin
    return found


def is_inside(widget: QWidget, kinds: tuple[type[QWidget], ...]) -> bool:
    above = widget.parentWidget()
    return above is not None and (isinstance(above, kinds) or is_inside(above, kinds))
