"""Where windows go: the pointer's screen, the tray's corner, the user's own place, and back from a lost screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from twistbreak.ui.placement import (
    MARGIN,
    TITLE_BAR,
    Area,
    Placement,
    Places,
    Screens,
    clamped,
    corner,
    remembered,
    screen_at,
)

BIG = Area("DP-1", QRect(0, 0, 1920, 1080), QRect(0, 0, 1920, 1040))
LEFT = Area("HDMI-1", QRect(-1280, 100, 1280, 1024), QRect(-1280, 130, 1280, 994))
TOP_PANEL = Area("eDP-1", QRect(0, 0, 1366, 768), QRect(0, 28, 1366, 740))
SIZE = QSize(400, 300)

lengths = st.integers(min_value=1, max_value=4_000)
places = st.integers(min_value=-5_000, max_value=5_000)
rects = st.builds(QRect, places, places, lengths, lengths)


class FakeScreens(Screens):
    """Screens that are plugged in and out by order."""

    def __init__(self, gui: QApplication) -> None:
        super().__init__(gui, gui)
        self.all = [BIG, LEFT]
        self.point = QPoint(500, 500)

    def areas(self) -> list[Area]:
        return self.all

    def pointer(self) -> QPoint:
        return self.point


class Kept:
    """What a settings file would keep."""

    def __init__(self) -> None:
        self.places: dict[str, dict[str, Sequence[int]]] = {}
        self.saves = 0

    def load(self) -> Mapping[str, Mapping[str, Sequence[int]]]:
        return self.places

    def save(self, places: Places) -> None:
        self.saves += 1
        self.places = {name: dict(screens) for name, screens in places.items()}


@pytest.fixture
def screens(qapp: QApplication) -> FakeScreens:
    return FakeScreens(qapp)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def placement(qapp: QApplication, screens: FakeScreens, kept: Kept) -> Placement:
    return Placement(screens, kept.load, kept.save, lambda: None, qapp)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(SIZE)
    qtbot.addWidget(window)
    return window


@given(window=rects, usable=rects)
def test_a_window_always_ends_up_wholly_on_the_screen(window: QRect, usable: QRect) -> None:
    place = clamped(window, usable)
    assert usable.contains(place)
    if usable.contains(window):
        assert place == window


@given(point=st.builds(QPoint, places, places))
def test_every_point_has_a_screen(point: QPoint) -> None:
    found = screen_at(point, [BIG, LEFT])
    for area in (BIG, LEFT):
        if area.whole.contains(point):
            assert found is area


def test_a_new_window_goes_to_the_bottom_corner_at_the_end_of_the_line() -> None:
    place = corner(SIZE, BIG, None)
    assert place.bottomRight() == BIG.usable.bottomRight() - QPoint(MARGIN, MARGIN)


def test_right_to_left_it_goes_to_the_other_bottom_corner() -> None:
    place = corner(SIZE, BIG, None, right_to_left=True)
    assert place.bottomLeft() == BIG.usable.bottomLeft() + QPoint(MARGIN, -MARGIN)


def test_with_a_panel_at_the_top_it_goes_to_the_top() -> None:
    assert corner(SIZE, TOP_PANEL, None).topRight() == TOP_PANEL.usable.topRight() + QPoint(-MARGIN, MARGIN)


def test_it_goes_next_to_the_tray_where_that_is_known() -> None:
    tray = QRect(40, 4, 22, 22)
    assert corner(SIZE, TOP_PANEL, tray).topLeft() == TOP_PANEL.usable.topLeft() + QPoint(MARGIN, MARGIN)
    assert corner(SIZE, BIG, tray).topLeft() == QPoint(MARGIN, MARGIN)


def test_a_tray_on_another_screen_is_no_guide() -> None:
    assert corner(SIZE, LEFT, QRect(40, 4, 22, 22)) == corner(SIZE, LEFT, None)


@pytest.mark.parametrize("kept_place", [None, (), (1, 2, 3), (1, 2, 3, 4, 5)])
def test_a_place_that_makes_no_sense_is_none(kept_place: Sequence[int] | None) -> None:
    assert remembered(kept_place, SIZE, BIG, with_size=True) is None


def test_a_kept_place_moves_along_with_its_screen() -> None:
    place = remembered((10, 20, 400, 300), SIZE, LEFT, with_size=False)
    assert place == QRect(QPoint(-1270, 150), SIZE)


def test_a_kept_place_beyond_a_smaller_screen_is_brought_in() -> None:
    place = remembered((1500, 700, 400, 300), SIZE, TOP_PANEL, with_size=False)
    assert place is not None
    assert TOP_PANEL.usable.contains(place)


def test_the_size_comes_back_only_where_it_is_the_users() -> None:
    assert remembered((0, 0, 640, 480), SIZE, BIG, with_size=True) == QRect(0, 0, 640, 480)
    assert remembered((0, 0, 640, 480), SIZE, BIG, with_size=False) == QRect(QPoint(0, 0), SIZE)


def test_it_comes_up_on_the_screen_with_the_pointer(
    placement: Placement, screens: FakeScreens, window: QWidget
) -> None:
    screens.point = QPoint(-600, 600)
    placement.put(window, "status")
    assert LEFT.usable.contains(window.geometry())


def test_it_comes_back_where_the_user_left_it_on_that_screen(
    placement: Placement, screens: FakeScreens, window: QWidget, kept: Kept
) -> None:
    placement.put(window, "status")
    window.show()
    window.move(100, 120)
    window.hide()
    assert kept.places == {"status": {"DP-1": (100, 120, 400, 300)}}
    screens.point = QPoint(-600, 600)
    placement.put(window, "status")
    assert LEFT.usable.contains(window.geometry())
    screens.point = QPoint(500, 500)
    placement.put(window, "status")
    assert window.pos() == QPoint(100, 120)


@pytest.mark.parametrize("in_middle", [True, False])
def test_its_foot_stays_on_a_low_screen_below_the_title_bar(
    placement: Placement, screens: FakeScreens, window: QWidget, *, in_middle: bool
) -> None:
    low = Area("low", QRect(0, 0, 1024, 600), QRect(0, 27, 1024, 573))
    screens.all = [low]
    window.resize(400, 640)
    placement.put(window, "break", in_middle=in_middle)
    with_title_bar = QRect(window.pos(), window.size() + QSize(0, 30))
    assert low.usable.contains(with_title_bar)


def test_a_window_that_nobody_moved_is_not_remembered(placement: Placement, window: QWidget, kept: Kept) -> None:
    placement.put(window, "status")
    window.show()
    window.hide()
    assert kept.saves == 0


def test_each_window_and_screen_has_a_place_of_its_own(
    placement: Placement, screens: FakeScreens, window: QWidget, kept: Kept
) -> None:
    for name, point in (("status", QPoint(500, 500)), ("break", QPoint(500, 500)), ("status", QPoint(-600, 600))):
        screens.point = point
        placement.put(window, name)
        window.show()
        window.move(point - QPoint(50, 50))
        window.hide()
    assert {name: set(places) for name, places in kept.places.items()} == {
        "status": {"DP-1", "HDMI-1"},
        "break": {"DP-1"},
    }


def test_when_its_screen_is_unplugged_it_comes_back_onto_one_that_is_there(
    placement: Placement, screens: FakeScreens, window: QWidget, kept: Kept, qtbot: QtBot
) -> None:
    screens.point = QPoint(-600, 600)
    placement.put(window, "status")
    window.show()
    assert LEFT.usable.contains(window.geometry())
    screens.all = [BIG]
    screens.changed.emit()
    qtbot.waitUntil(lambda: BIG.usable.contains(window.frameGeometry()))
    window.hide()
    assert kept.saves == 0, "nobody moved it there"


def test_a_hidden_window_is_left_alone_until_it_is_shown_again(
    placement: Placement, screens: FakeScreens, window: QWidget
) -> None:
    screens.point = QPoint(-600, 600)
    placement.put(window, "status")
    before = window.pos()
    screens.all = [BIG]
    placement.bring_back()
    assert window.pos() == before


def test_a_window_that_is_gone_does_no_harm(placement: Placement, screens: FakeScreens, window: QWidget) -> None:
    other = QWidget()
    placement.put(other, "break")
    other.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    other.show()
    other.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not isValid(other)
    screens.all = [BIG]
    placement.bring_back()
    placement.put(window, "status")
    assert BIG.usable.contains(window.geometry())


def test_the_real_screens_are_told(qapp: QApplication) -> None:
    screens = Screens(qapp, qapp)
    assert [area.name for area in screens.areas()] == [screen.name() for screen in qapp.screens()]
    assert all(area.whole.contains(area.usable) for area in screens.areas())
    assert screens.lets_place


def test_on_the_primary_screen_the_pointer_does_not_matter(
    placement: Placement, screens: FakeScreens, window: QWidget
) -> None:
    screens.point = QPoint(-500, 500)
    placement.put(window, "break", on_primary=True)
    assert BIG.usable.contains(window.geometry())


def test_a_place_that_is_not_wanted_back_is_not_used(placement: Placement, kept: Kept, window: QWidget) -> None:
    kept.places = {"break": {"DP-1": (10, 20, 400, 300)}}
    placement.put(window, "break", remember=False)
    assert window.pos() == corner(SIZE + QSize(0, TITLE_BAR), BIG, None).topLeft()
    placement.put(window, "break")
    assert window.pos() == QPoint(10, 20)
