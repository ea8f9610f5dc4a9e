"""The charts of the history: chosen parts and what is told about them, direction, and signs that need no colour."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from support.history_bench import NAMES
from twistbreak.core.history.rows import Balance, BreakRecord, DayTotals, Outcome, Span, SpanKind
from twistbreak.core.history.statistics import Comfort, Length, every_day, period_of
from twistbreak.core.outlook.day_line import DayLine, MarkKind, day_line
from twistbreak.ui.history import day_chart, make
from twistbreak.ui.history.chart import Chart, ChartView
from twistbreak.ui.history.ink import Fill, Ink
from twistbreak.ui.history.picture import as_png
from twistbreak.ui.history.signs import Area, Level, Sign, paint_sign
from twistbreak.ui.theme import Scheme, Theme

MONDAY = 0
DAY = date(2026, 3, 6)
MINUTE, SECOND = timedelta(minutes=1), timedelta(seconds=1)
LEFT_TO_RIGHT, RIGHT_TO_LEFT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def at(hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, 6, hour, minute, tzinfo=UTC)


def span(kind: SpanKind, start: datetime, end: datetime, *why: str) -> Span:
    return Span(kind, start, end, timedelta(), why)


def a_line() -> DayLine:
    """Sitting, a call, a twist, an absence."""
    spans = [
        span(SpanKind.SITTING, at(9), at(9, 30)),
        span(SpanKind.HELD, at(9, 30), at(9, 50), "call", "typing"),
        span(SpanKind.BREAK, at(9, 50), at(9, 52)),
        span(SpanKind.AWAY, at(9, 52), at(10, 20), "locked"),
    ]
    twist = BreakRecord(
        at(9, 52),
        timedelta(),
        Outcome.COMPLETED,
        1,
        "chair-twist",
        began=at(9, 50),
        left=30 * SECOND,
        right=31 * SECOND,
    )
    return day_line(DAY, spans, [twist, BreakRecord(at(10, 20), timedelta(), Outcome.NATURAL, 0)])


TOLD = [
    "09:00 to 09:30: Sitting, 30 min",
    "09:30 to 09:50: Sitting, a reminder waits (a call, typing), 20 min",
    "09:50: Chair twist: left 30 s, right 31 s",
    "09:52 to 10:20: Away (screen locked), 28 min",
    "10:20: Natural break",
]


def a_week() -> Chart:
    period = period_of(Length.WEEK, DAY, MONDAY)
    return make.twists(period, every_day(period, [DayTotals(DAY, completed=3, partial=1, natural=2)]), DAY)


def a_year() -> Chart:
    period = period_of(Length.YEAR, DAY, MONDAY)
    days = every_day(period, [DayTotals(DAY, completed=9, sitting=300 * MINUTE)])
    return make.calendar(days, DAY)


def sides(*rows: tuple[float, float]) -> Chart:
    balance = [
        Balance(routine, left * MINUTE, right * MINUTE, 3) for routine, (left, right) in zip(NAMES, rows, strict=False)
    ]
    return make.sides(balance, NAMES)


Shown = Callable[[Chart], tuple[ChartView, list[str]]]


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> Shown:
    """Shows a chart in a window, and writes down what it tells."""

    windows: list[QWidget] = []  # else one could be collected as garbage while it paints, once the test is over

    def show(chart: Chart) -> tuple[ChartView, list[str]]:
        window = QWidget()
        windows.append(window)
        view = ChartView(theme)
        QVBoxLayout(window).addWidget(view)
        view.show_chart(chart)
        told: list[str] = []
        view.told.connect(told.append)
        qtbot.addWidget(window)
        window.resize(620, 400)
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        view.clearFocus()
        return view, told

    return show


def press(view: ChartView, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(view, key)


def middle(view: ChartView, part: int) -> QPoint:
    assert view.chart is not None
    area = QRectF(view.rect()).adjusted(4, 4, -4, -4)
    ink = Ink(view_theme(view), view.isRightToLeft())
    return view.chart.drawing.boxes(ink, area)[part].center().toPoint()


def view_theme(view: ChartView) -> Theme:
    return view._theme


# --- what is told


def test_the_arrow_keys_tell_the_day_part_by_part(shown: Shown) -> None:
    view, told = shown(day_chart.line(a_line(), NAMES))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    press(view, Qt.Key.Key_Home, *[Qt.Key.Key_Right] * 4)
    assert told[-5:] == TOLD


def test_they_stop_at_the_ends(shown: Shown) -> None:
    view, told = shown(day_chart.line(a_line(), NAMES))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    press(view, Qt.Key.Key_End, Qt.Key.Key_Right)
    assert told[-1] == TOLD[-1]
    press(view, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert told[-1] == TOLD[0]


@pytest.mark.usefixtures("right_to_left")
def test_where_lines_run_from_right_to_left_so_do_the_keys(shown: Shown) -> None:
    view, told = shown(day_chart.line(a_line(), NAMES))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    press(view, Qt.Key.Key_Home, Qt.Key.Key_Left)
    assert told[-1] == TOLD[1]


def test_the_keyboard_begins_at_what_happened_last(shown: Shown) -> None:
    line = replace(a_line(), now=timedelta(hours=9, minutes=51))
    view, told = shown(day_chart.line(line, NAMES))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert told[-1] == TOLD[2]


def test_the_pointer_tells_what_it_is_over(shown: Shown) -> None:
    view, told = shown(day_chart.line(a_line(), NAMES))
    for part, details in enumerate(TOLD):
        QTest.mouseMove(view, middle(view, part))
        QApplication.processEvents()
        assert told[-1] == details
    QApplication.sendEvent(view, QEvent(QEvent.Type.Leave))
    assert told[-1] == ""


def test_the_keyboard_goes_on_from_a_click(shown: Shown) -> None:
    view, told = shown(day_chart.line(a_line(), NAMES))
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(view, 1))
    press(view, Qt.Key.Key_Right)
    assert told[-1] == TOLD[2]


def test_nothing_is_told_once_the_keyboard_has_left(shown: Shown) -> None:
    view, told = shown(day_chart.line(a_line(), NAMES))
    view.setFocus(Qt.FocusReason.TabFocusReason)
    view.clearFocus()
    assert told[-1] == ""


def test_in_the_calendar_a_step_aside_is_a_week(shown: Shown) -> None:
    view, told = shown(a_year())
    view.setFocus(Qt.FocusReason.TabFocusReason)
    assert told[-1] == "Friday, 6 March 2026: 9 twists, sitting 5 h"
    press(view, Qt.Key.Key_Left)
    assert told[-1] == "Friday, 27 February 2026: no sitting"
    press(view, Qt.Key.Key_Down)
    assert told[-1] == "Saturday, 28 February 2026: no sitting"
    press(view, Qt.Key.Key_Home, Qt.Key.Key_Up)
    assert told[-1] == "Thursday, 1 January 2026: no sitting"


def test_keys_that_mean_nothing_to_a_chart_go_on_to_the_window(shown: Shown) -> None:
    view, told = shown(a_week())
    view.setFocus(Qt.FocusReason.TabFocusReason)
    before = list(told)
    press(view, Qt.Key.Key_Up, Qt.Key.Key_A)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert told == before


def test_a_screen_reader_gets_title_and_summary(shown: Shown) -> None:
    view, _ = shown(a_week())
    assert view.accessibleName() == "Twists and natural breaks"
    assert view.accessibleDescription() == "4 twists in all; the most, 4, on Friday, 6 March 2026."


# --- words


def test_sides_are_compared_in_words() -> None:
    chart = sides((12, 12), (12, 9))
    assert chart.summary == "In all: left 24 min, right 21 min: left 3 min longer."
    assert chart.details == (
        "Chair twist, done 3 times: left 12 min, right 12 min: equal",
        "Chair twist, hands behind the head, done 3 times: left 12 min, right 9 min: left 3 min longer",
    )
    assert [row[3] for row in chart.table.rows] == ["equal", "left 3 min longer"]


def test_a_twist_that_is_gone_is_called_by_its_id() -> None:
    chart = make.sides([Balance("physio-twist", MINUTE, MINUTE, 1)], NAMES)
    assert chart.details == ("physio-twist, done once: left 1 min, right 1 min: equal",)


def test_a_reason_from_a_later_version_is_left_out() -> None:
    line = day_line(DAY, [span(SpanKind.HELD, at(9), at(10), "telepathy")], [])
    assert day_chart.line(line, NAMES).details == ("09:00 to 10:00: Sitting, a reminder waits, 1 h",)


def test_the_legend_explains_what_is_there_and_no_more() -> None:
    chart = day_chart.line(a_line(), NAMES)
    assert [word for _, word in chart.legend] == [
        "Sitting",
        "Sitting, a reminder waits",
        "Away",
        "Twist, both sides",
        "Natural break",
    ]


def test_the_months_stand_once_below_the_weeks() -> None:
    period = period_of(Length.YEAR, DAY, MONDAY)
    weeks = [Comfort(DAY + n * timedelta(days=7), DAY + timedelta(days=7 * n + 6), easier=1) for n in range(9)]
    captions = [bar.caption for bar in make.comfort(period, weeks).drawing.bars]  # type: ignore[attr-defined]
    assert [caption for caption in captions if caption] == ["Mar", "Apr", "May"]


# --- drawing


def drawn(chart: Chart, theme: Theme, *, mirrored: bool, width: int = 600) -> QImage:
    ink = Ink(theme, mirrored)
    image = QImage(QSize(width, round(chart.drawing.height(ink, width))), QImage.Format.Format_RGB32)
    image.fill(ink.ground)
    painter = QPainter(image)
    painter.setLayoutDirection(RIGHT_TO_LEFT if mirrored else LEFT_TO_RIGHT)
    chart.drawing.paint(painter, ink, QRectF(image.rect()))
    painter.end()
    return image


def count(image: QImage, colour: str, area: QRectF) -> int:
    wanted = QColor(colour).rgb()
    box = area.toRect()
    return sum(
        image.pixel(x, y) == wanted for x in range(box.left(), box.right()) for y in range(box.top(), box.bottom())
    )


@pytest.mark.parametrize("mirrored", [False, True])
def test_left_is_drawn_at_the_left_whatever_the_direction_of_the_language(theme: Theme, mirrored: bool) -> None:
    image = drawn(sides((12, 3)), theme, mirrored=mirrored)
    half = image.width() / 2
    left = count(image, theme.palette.accent, QRectF(0, 0, half, image.height()))
    right = count(image, theme.palette.accent, QRectF(half, 0, half, image.height()))
    assert left > 2 * right > 0


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("chart", [a_week(), day_chart.line(a_line(), NAMES)], ids=["bars", "line"])
def test_time_runs_in_the_direction_of_the_language(theme: Theme, chart: Chart, mirrored: bool) -> None:
    boxes = chart.drawing.boxes(Ink(theme, mirrored), QRectF(0, 0, 600, 160))
    middles = [box.center().x() for box in boxes]
    assert middles == sorted(middles, reverse=mirrored)


@pytest.mark.parametrize("width", [200, 330, 600, 1400])
@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize(
    "chart",
    [a_week(), a_year(), sides((12, 3), (1, 5)), day_chart.line(a_line(), NAMES)],
    ids=["bars", "calendar", "sides", "line"],
)
def test_every_part_lies_within_the_chart(theme: Theme, chart: Chart, mirrored: bool, scale: float, width: int) -> None:
    theme.choose(Scheme.LIGHT, scale, reduced_motion=True)
    ink = Ink(theme, mirrored)
    area = QRectF(0, 0, width, chart.drawing.height(ink, width))
    boxes = chart.drawing.boxes(ink, area)
    assert len(boxes) == len(chart.details)
    within = area.adjusted(-1, -1, 1, 1)
    assert [n for n, box in enumerate(boxes) if not within.contains(box)] == []


def test_days_of_the_calendar_never_overlap(theme: Theme) -> None:
    for width in (200, 330, 600, 1400):
        boxes = a_year().drawing.boxes(Ink(theme, mirrored=False), QRectF(0, 0, width, 600))
        corners = {(round(box.x()), round(box.y())) for box in boxes}
        assert len(corners) == 365
        assert all(not a.adjusted(0.1, 0.1, -0.1, -0.1).intersects(b) for a, b in pairwise(boxes))


def grey(sign: Sign, theme: Theme) -> list[int]:
    """A sign as somebody sees it who sees no colours."""
    ink = Ink(theme, mirrored=False)
    image = QImage(QSize(48, 32), QImage.Format.Format_RGB32)
    image.fill(ink.ground)
    painter = QPainter(image)
    paint_sign(painter, ink, QRectF(2, 2, 44, 28), sign)
    painter.end()
    return [image.pixelColor(x, y).lightness() for x in range(48) for y in range(32)]


SETS: Sequence[Sequence[Sign]] = (
    [SpanKind.SITTING, SpanKind.HELD, SpanKind.AWAY, SpanKind.PAUSED, SpanKind.OFF_HOURS, SpanKind.BREAK],
    list(MarkKind),
    [Area(fill) for fill in Fill],
    [Level(0, sat=False), *(Level(n) for n in range(5))],
)


@pytest.mark.parametrize("signs", SETS, ids=["stretches", "marks", "fills", "levels"])
def test_signs_are_told_apart_without_colour(every_theme: Theme, signs: Sequence[Sign]) -> None:
    for one, other in combinations(signs, 2):
        pixels = zip(grey(one, every_theme), grey(other, every_theme), strict=True)
        assert sum(abs(a - b) > 40 for a, b in pixels) > 30, (one, other)


def test_more_twists_make_a_larger_cell(every_theme: Theme) -> None:
    ground = every_theme.palette.surface
    sizes = [
        sum(abs(pixel - QColor(ground).lightness()) > 20 for pixel in grey(Level(n), every_theme)) for n in range(1, 5)
    ]
    assert sizes == sorted(set(sizes))


def test_the_scale_has_whole_numbers_and_room_for_the_highest_bar(theme: Theme) -> None:
    period = period_of(Length.WEEK, DAY, MONDAY)
    for most in (0, 1, 3, 7, 16, 17, 99, 5000):
        chart = make.twists(period, every_day(period, [DayTotals(DAY, completed=most)]), DAY)
        image = drawn(chart, theme, mirrored=False)
        bar = chart.drawing.boxes(Ink(theme, mirrored=False), QRectF(image.rect()))[4]
        middle = QPointF(bar.center().x(), bar.bottom() - 4).toPoint()
        assert (image.pixelColor(middle) == QColor(theme.palette.accent_fill)) is (most > 0)


@pytest.mark.parametrize("mirrored", [False, True])
def test_a_saved_picture_holds_title_chart_and_legend(theme: Theme, mirrored: bool) -> None:
    chart = a_week()
    ink = Ink(theme, mirrored)
    whole = QImage.fromData(as_png(chart, "March 2026", ink))
    bare = QImage.fromData(as_png(replace(chart, legend=()), "March 2026", ink))
    assert not whole.isNull()
    assert whole.height() > bare.height() > 2 * chart.drawing.height(ink, 880)
    title = QRectF(0, 0, whole.width(), 100)
    assert count(whole, theme.palette.ink, title) > 100
