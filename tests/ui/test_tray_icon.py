"""The tray icon as a picture: what can be told apart, and when it is drawn again."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from support import views
from twistbreak.core.views import StateName
from twistbreak.ui.tray_icon import LOGICAL_SIZES, STEPS, Look, icon, look, pixmap

pytestmark = pytest.mark.usefixtures("qapp")

LIGHT_PANEL, DARK_PANEL = "#F2F2F2", "#202326"


def without_colour(appearance: Look, size: int) -> bytes:
    """What someone sees on a panel who sees no colours."""
    seen = QImage(size, size, QImage.Format.Format_RGB32)
    seen.fill(QColor(LIGHT_PANEL if appearance.symbolic else DARK_PANEL))
    painter = QPainter(seen)
    painter.drawPixmap(0, 0, pixmap(appearance, size))
    painter.end()
    grey = seen.convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(grey.pixelColor(x, y).red() for y in range(size) for x in range(size))


def contrast(colour: QColor, ground: QColor) -> float:
    def luminance(c: QColor) -> float:
        parts = (c.redF(), c.greenF(), c.blueF())
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    lighter, darker = sorted((luminance(colour), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("size", LOGICAL_SIZES)
@pytest.mark.parametrize("symbolic", [False, True])
def test_each_state_has_a_shape_of_its_own(size: int, symbolic: bool) -> None:
    looks = {state: Look(state, 6, symbolic=symbolic) for state in StateName}
    seen = {state: without_colour(appearance, size) for state, appearance in looks.items()}
    for one, other in combinations(seen, 2):
        different = sum(abs(a - b) > 60 for a, b in zip(seen[one], seen[other], strict=True))
        assert different >= size, f"{one} and {other} look alike at {size} px"


@pytest.mark.parametrize("panel", [LIGHT_PANEL, DARK_PANEL])
@pytest.mark.parametrize("state", list(StateName))
def test_an_icon_for_any_panel_stands_out_on_light_and_on_dark_ones(panel: str, state: StateName) -> None:
    picture = pixmap(Look(state, 6), 22).toImage()
    ground = QColor(panel)
    readable = [
        picture.pixelColor(x, y)
        for x in range(22)
        for y in range(22)
        if picture.pixelColor(x, y).alpha() > 200 and contrast(picture.pixelColor(x, y), ground) >= 3
    ]
    assert len(readable) >= 22


def test_the_ring_fills_with_the_sitting_time() -> None:
    filled = []
    for step in range(STEPS + 1):
        picture = pixmap(Look(StateName.SITTING, step), 48).toImage()
        accent = QColor("#5FD3C6")
        filled.append(sum(picture.pixelColor(x, y) == accent for x in range(48) for y in range(48)))
    assert filled == sorted(filled)
    assert len(set(filled)) == STEPS + 1


def test_it_looks_the_same_until_the_next_step() -> None:
    assert look(views.view(progress=0.51)) == look(views.view(progress=0.57))
    assert look(views.view(progress=0.51)) != look(views.view(progress=0.59))


@pytest.mark.parametrize(("progress", "step"), [(-0.5, 0), (0.0, 0), (0.999, 11), (1.0, 12), (7.0, 12)])
def test_progress_beyond_its_ends_is_an_end(progress: float, step: int) -> None:
    assert look(views.view(progress=progress)).step == step


def test_progress_that_is_not_drawn_does_not_change_the_look() -> None:
    for state in (StateName.AWAY, StateName.OFF_HOURS, StateName.BREAK, StateName.HEADS_UP):
        assert look(views.view(state, progress=0.1)) == look(views.view(state, progress=0.9))


def test_every_size_is_drawn_for_plain_and_for_dense_screens(qapp: QApplication) -> None:
    drawn = icon(Look(StateName.SITTING, 6))
    for size in LOGICAL_SIZES:
        for density in (1, 2):
            assert drawn.pixmap(QSize(size, size), density).size() == QSize(size, size) * density
    assert qapp is not None


def test_the_symbolic_icon_has_one_colour() -> None:
    picture = pixmap(Look(StateName.SITTING, 6, symbolic=True), 48).toImage()
    pixels = [picture.pixelColor(x, y) for x in range(48) for y in range(48)]
    assert len({pixel.name() for pixel in pixels if pixel.alpha() == 255}) == 1
    assert icon(Look(StateName.SITTING, symbolic=True)).isMask()
