"""What is to be seen in every window: large and small text, contrast, and shapes too. docs/accessibility.md.

Contrast is the ratio of WCAG 2.2: 4.5 for text, 3 for shapes that mean something.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import groupby

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QScrollArea, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from support.every_window import NAMES, EveryWindow, every_window, pages
from twistbreak.core.coach.guide import SideCount
from twistbreak.core.routines.routine import Side
from twistbreak.core.views import StateName
from twistbreak.ui.state_shapes import shape
from twistbreak.ui.theme import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Palette, Scheme, Theme
from twistbreak.ui.widgets.side_counter import SidePill

TEXT, SHAPE = 4.5, 3.0
PALETTES = (LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)
SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.HIGH_CONTRAST)
DENSITY = 3
"""Pixels for each logical one: so thin strokes of small text reach their full colour."""


@pytest.fixture(scope="module")
def every(qapp: QApplication) -> Iterator[EveryWindow]:
    """The program, its windows to be opened one after the other."""
    with every_window(qapp) as found:
        yield found


@cache
def luminance(colour: str | int) -> float:
    """Relative luminance, by WCAG, of a colour's name or 32 bits."""
    red, green, blue, _ = QColor(colour).getRgbF()
    parts = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (red, green, blue))
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), parts, strict=True))


def contrast(one: str | int, other: str | int) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_every_pair_of_text_and_ground_has_contrast(palette: Palette) -> None:
    p = palette
    pairs = {
        (ink, ground): contrast(getattr(p, ink), getattr(p, ground))
        for inks, grounds in (
            (("ink", "soft_ink"), ("background", "surface", "button")),
            (("accent", "warm"), ("background", "surface")),
            (("accent", "ink"), ("stage",)),
            (("on_accent",), ("accent",)),
        )
        for ink in inks
        for ground in grounds
    }
    assert {pair: round(ratio, 2) for pair, ratio in pairs.items() if ratio < TEXT} == {}


@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("name", NAMES)
def test_the_text_of_every_window_has_contrast_in_its_pixels(every: EveryWindow, name: str, scheme: Scheme) -> None:
    every.look(scheme)
    window = every.open(name)
    for page in pages(window):
        picture = drawn(window)
        faint = {}
        for widget in worded(window):
            ratio = measured(picture, seen_part(widget))
            if ratio is not None and ratio < TEXT:
                faint[words_of(widget)] = round(ratio, 2)
        assert faint == {}, page


@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
@pytest.mark.parametrize("name", NAMES)
def test_no_text_is_cut_off_at_any_size(every: EveryWindow, name: str, scale: float) -> None:
    every.look(Scheme.LIGHT, scale)
    window = every.open(name)
    for page in pages(window):
        cut = [f"{words_of(widget)!r}: {why}" for widget in worded(window) if (why := cut_off(widget))]
        assert cut == [], page


@pytest.mark.parametrize("palette", PALETTES, ids=lambda palette: palette.name)
def test_shapes_that_mean_something_stand_out_from_their_ground(palette: Palette) -> None:
    p = palette
    for mark in (p.accent, p.warm, p.soft_ink):
        assert contrast(mark, p.background) >= SHAPE
        assert contrast(mark, p.surface) >= SHAPE


def test_states_are_told_apart_by_shape_alone() -> None:
    meanings = [StateName.SITTING, StateName.HELD, StateName.PAUSED, StateName.HEADS_UP, StateName.OFF_HOURS]
    assert len({silhouette(state) for state in meanings}) == len(meanings)


def test_left_and_right_differ_without_colour(theme: Theme) -> None:
    pictures = []
    for side in Side:
        pill = SidePill(theme)
        pill.resize(200, 40)
        pill.show_count(SideCount(side, 1, 2), now=True)
        pictures.append(pill.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8))
    left, right = pictures
    differing = sum(left.pixel(x, y) != right.pixel(x, y) for x in range(200) for y in range(40))
    assert differing > 100  # the word, and the end at which it stands


def test_nothing_but_the_ring_marks_the_button_that_has_the_keyboard(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(theme.style_sheet())
    before, wordless = QPushButton(window), QPushButton(" " * 6, window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(before.hasFocus)
    QTest.keyClick(before, Qt.Key.Key_Tab)
    picture = wordless.grab().toImage()
    colours = [picture.pixelColor(x, picture.height() // 2).name() for x in range(picture.width())]
    accent, ground = theme.palette.accent.lower(), theme.palette.button.lower()
    assert [colour for colour, _ in groupby(colours)] == [accent, ground, accent]


def silhouette(state: StateName) -> bytes:
    picture = QImage(32, 32, QImage.Format.Format_Grayscale8)
    picture.fill(Qt.GlobalColor.white)
    painter = QPainter(picture)
    painter.fillPath(shape(state, QPointF(16, 16), 12), Qt.GlobalColor.black)
    painter.end()
    return bytes(picture.constBits())


def worded(window: QWidget) -> list[QLabel | QAbstractButton]:
    """Labels and buttons that show words now."""
    found = [
        widget
        for kind in (QLabel, QAbstractButton)
        for widget in window.findChildren(kind)
        if widget.window() is window and widget.isVisible() and words_of(widget).strip()
    ]
    return [widget for widget in found if not widget.visibleRegion().isEmpty() or isinstance(widget, QLabel)]


def words_of(widget: QLabel | QAbstractButton) -> str:
    if isinstance(widget, QToolButton) and widget.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly:
        return "" if not widget.icon().isNull() else widget.text()
    return widget.text()


def cut_off(widget: QLabel | QAbstractButton) -> str:
    """Why some of its words cannot be seen, or nothing."""
    if isinstance(widget, QLabel):
        room = widget.contentsRect()
        if widget.wordWrap():
            needed = widget.heightForWidth(widget.width())
            return f"{needed} high, has {widget.height()}" if needed > widget.height() + 1 else ""
        words = widget.text().replace("&", "", 1) if widget.buddy() else widget.text()  # the mark of its key
        needed = widget.fontMetrics().horizontalAdvance(words)
        is_plain = widget.textFormat() is not Qt.TextFormat.RichText
        return f"{needed} wide, has {room.width()}" if is_plain and needed > room.width() + 1 else ""
    hint = widget.sizeHint()
    if isinstance(widget, QPushButton | QToolButton) and (
        hint.width() > widget.width() + 1 or hint.height() > widget.height() + 1
    ):
        return f"needs {hint.width()}x{hint.height()}, has {widget.width()}x{widget.height()}"
    return outside(widget)


def outside(widget: QWidget) -> str:
    """Whether it stands where nobody can scroll to."""
    parent = widget.parentWidget()
    while parent is not None and not parent.isWindow():
        if isinstance(parent.parentWidget(), QWidget) and isinstance(parent.parentWidget().parentWidget(), QScrollArea):
            return ""
        parent = parent.parentWidget()
    place = QRect(widget.mapTo(widget.window(), QPoint()), widget.size())
    return "" if widget.window().rect().contains(place) else f"at {place.getRect()}, outside of the window"


def drawn(window: QWidget) -> QImage:
    picture = QImage(window.size() * DENSITY, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(DENSITY)
    window.render(picture)
    picture.setDevicePixelRatio(1)
    return picture


def seen_part(widget: QWidget) -> QRect:
    """The part of a widget that can be seen now, in the window; nothing where its middle, and so its words, cannot."""
    part = widget.visibleRegion().boundingRect()
    if not part.contains(widget.rect().center()):
        return QRect()
    return part.translated(widget.mapTo(widget.window(), QPoint()))


def measured(picture: QImage, place: QRect) -> float | None:
    """The contrast of words and ground: the commonest colour is the ground, the one farthest from it the ink.

    None where too little can be seen to tell.
    """
    if place.height() < 12 or place.width() < 8:
        return None
    inner = QRectF(place.adjusted(3, 3, -3, -3))
    box = QRect(round(inner.x()), round(inner.y()), round(inner.width()), round(inner.height()))
    part = picture.copy(QRect(box.topLeft() * DENSITY, box.size() * DENSITY))
    colours = Counter(memoryview(part.constBits()).cast("I").tolist())
    if len(colours) < 2:
        return None
    ((ground, _),) = colours.most_common(1)
    return max(contrast(colour, ground) for colour in colours)
