"""The drawn figure: seen at every size, mirrored exactly, its pixels kept only while they are right."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from support.poses import INSTANT, timeline
from support.routines import NINE, shipped
from twistbreak.core.coach.guide import Frame, SegmentKind, frame_at
from twistbreak.core.figure_look import BodyShape, Clothes, HairStyle, LookChoice, SkinTone
from twistbreak.core.routines.routine import Side
from twistbreak.ui.figure.looks import look_for
from twistbreak.ui.figure.painter import Figure
from twistbreak.ui.figure.shipped import figure
from twistbreak.ui.theme import DARK, HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT, LIGHT, Palette

THEMES = (LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK)


def canvas(size: int, density: float = 1.0, palette: Palette = LIGHT) -> QImage:
    image = QImage(round(size * density), round(size * density), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(density)
    image.fill(QColor(palette.stage))
    return image


def painted(of: Figure, frame: Frame, size: int = 200, density: float = 1.0, palette: Palette = LIGHT) -> QImage:
    image = canvas(size, density, palette)
    painter = QPainter(image)
    of.paint(painter, QRectF(0, 0, size, size), frame, palette)
    painter.end()
    return image


def instant(name: str, side: Side, kind: SegmentKind = SegmentKind.HOLD, share: float = 1.0) -> Frame:
    of = timeline(name)
    wanted = SegmentKind.SWING if name == "standing-swing" else kind
    segments = [segment for segment in of.segments if segment.kind is wanted and segment.side is side]
    segment = segments[len(segments) // 2]
    return frame_at(of, segment.start + (segment.length - INSTANT) * share)


def difference(first: QImage, second: QImage) -> float:
    """Share of the bytes that clearly differ."""
    a, b = bytes(first.constBits()), bytes(second.constBits())
    return sum(abs(x - y) > 24 for x, y in zip(a, b, strict=True)) / len(a)


@pytest.mark.parametrize("name", NINE)
@pytest.mark.parametrize("size", [92, 200, 600])
def test_the_figure_fills_its_picture_and_stays_inside(name: str, size: int) -> None:
    image = painted(figure(shipped(name)), instant(name, Side.RIGHT), size)
    empty = canvas(size)
    assert 0.06 < difference(image, empty) < 0.6
    ground = QColor(LIGHT.stage)
    corners = [(2, 2), (size - 3, 2), (2, size - 3), (size - 3, size - 3)]
    assert all(image.pixelColor(x, y) == ground for x, y in corners)


@pytest.mark.parametrize("name", NINE)
def test_the_left_is_the_mirror_image_of_the_right(name: str) -> None:
    of = figure(shipped(name))

    right, left = (painted(of, replace_progress(instant(name, side))) for side in (Side.RIGHT, Side.LEFT))
    flipped = left.flipped(Qt.Orientation.Horizontal)
    assert difference(right, flipped) < 0.012
    assert difference(right, left) > 0.01


def replace_progress(frame: Frame) -> Frame:
    return replace(frame, progress=1.0)


@pytest.mark.parametrize("name", NINE)
@pytest.mark.parametrize("density", [1.0, 1.5, 2.0])
def test_what_is_kept_as_pixels_looks_as_if_painted_anew(name: str, density: float) -> None:
    of = figure(shipped(name))
    frame = instant(name, Side.RIGHT)
    first = painted(of, frame, 180, density)
    for _ in range(3):
        again = painted(of, frame, 180, density)
    assert difference(first, again) < 0.002


@pytest.mark.parametrize("name", ["chair-twist", "supine-twist"])
def test_nothing_old_is_shown_after_side_theme_or_size_change(name: str) -> None:
    of = figure(shipped(name))
    frame = instant(name, Side.RIGHT)
    for _ in range(3):
        painted(of, frame)
    for palette, side, size in ((DARK, Side.RIGHT, 200), (LIGHT, Side.LEFT, 200), (LIGHT, Side.RIGHT, 140)):
        now = instant(name, side)
        fresh = painted(figure(shipped(name)), now, size, palette=palette)
        assert painted(of, now, size, palette=palette) == fresh


@pytest.mark.parametrize("palette", THEMES, ids=lambda palette: palette.name)
def test_the_figure_stands_out_from_every_ground(palette: Palette) -> None:
    image = painted(figure(shipped("chair-twist")), instant("chair-twist", Side.RIGHT), palette=palette)
    assert difference(image, canvas(200, palette=palette)) > 0.1


@pytest.mark.parametrize(
    "choice",
    [
        *(LookChoice(skin=skin) for skin in SkinTone if skin is not SkinTone.HONEY),
        *(LookChoice(hair=hair) for hair in HairStyle if hair is not HairStyle.BUN),
        *(LookChoice(body=body) for body in BodyShape if body is not BodyShape.MEDIUM),
        *(LookChoice(clothes=clothes) for clothes in Clothes if clothes is not Clothes.TEAL),
    ],
    ids=lambda choice: f"{choice.skin}-{choice.hair}-{choice.body}-{choice.clothes}",
)
def test_every_choice_can_be_seen(choice: LookChoice) -> None:
    frame = instant("chair-twist", Side.RIGHT)
    usual = painted(figure(shipped("chair-twist")), frame)
    assert difference(painted(figure(shipped("chair-twist"), choice), frame), usual) > 0.001


@pytest.mark.parametrize("clothes", Clothes)
@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=lambda palette: palette.name)
def test_the_stretched_region_stands_out_from_every_shirt(clothes: Clothes, palette: Palette) -> None:
    look = look_for(LookChoice(clothes=clothes), palette)
    a, b = look.stretch, look.shirt.near
    assert abs(a.hueF() - b.hueF()) > 0.15 or abs(a.lightnessF() - b.lightnessF()) > 0.25


def test_the_painter_is_left_as_it_was_found() -> None:
    image = canvas(200)
    painter = QPainter(image)
    painter.setOpacity(0.5)
    painter.setPen(QColor("#123456"))
    before = painter.transform()
    figure(shipped("chair-twist")).paint(painter, QRectF(0, 0, 200, 200), instant("chair-twist", Side.RIGHT), LIGHT)
    assert painter.opacity() == 0.5
    assert painter.pen().color() == QColor("#123456")
    assert painter.transform() == before
    painter.end()


def test_a_routine_without_poses_shows_nothing_and_does_no_harm() -> None:
    routine = shipped("chair-twist")
    strange = replace(routine, hold_text=replace(routine.hold_text, pose="my-twist/turned"))
    frame = instant("chair-twist", Side.RIGHT)
    frame = replace(frame, segment=replace(frame.segment, pose_from="my-twist/turned", pose_to="my-twist/turned"))
    assert painted(figure(strange), frame) == canvas(200)


@pytest.mark.parametrize(("name", "lies"), [("chair-twist", False), ("supine-twist", True)])
def test_the_picture_knows_where_the_person_s_own_right_is(name: str, *, lies: bool) -> None:
    of = figure(shipped(name))
    right = of.where(instant(name, Side.RIGHT), Side.RIGHT)
    left = of.where(instant(name, Side.RIGHT), Side.LEFT)
    assert right[0] < 0 < left[0]
    assert (right[1] > 0.5) is lies
    assert (left[1] < -0.5) is lies
