"""Chair, stool, mat: their shapes in centimetres, for the eye, and their solid parts, for keeping limbs out of them."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from twistbreak.core.pose.vectors import Vector

Ball = tuple[Vector, float]
"""A point and a radius."""
Capsule = tuple[Vector, Vector, float]
"""All that is nearer than the radius to the line between two points."""


class Prop(StrEnum):
    """What a twist is done on."""

    OFFICE_CHAIR = "office_chair"
    STOOL = "stool"
    MAT = "mat"
    SHORT_MAT = "short_mat"
    FLOOR = "floor"


class Tone(StrEnum):
    """What a part is made of; the colours are the painter's."""

    CUSHION = "cushion"
    CUSHION_LOW = "cushion_low"
    METAL = "metal"
    METAL_LOW = "metal_low"
    PAD = "pad"
    MAT = "mat"
    MAT_LOW = "mat_low"


class Layer(StrEnum):
    """Where a part is drawn: beneath the person, or on one side of them, before or behind as the view has it."""

    BENEATH = "beneath"
    RIGHT = "right"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Part:
    """A convex part: the hull of some balls."""

    tone: Tone
    balls: tuple[Ball, ...]
    layer: Layer = Layer.BENEATH


SEAT_TOP = 46.0
"""Height of the seat above the floor, centimetres."""
ARM_REST_TOP = 67.0
_SEAT = (20.0, -19.0, 21.0, 7.0)
_BACK_LOW, _BACK_HIGH = (60.0, -23.0), (101.0, -28.0)
"""Height and depth of the lower and the upper edge of the back."""
_BACK_HALF = 17.0
_ARM_X, _ARM_Z = 25.5, (-12.0, 9.0)
_STOOL = (22.0, -27.0, 20.0, 9.0)
_MATS = {"long": (30.0, -90.0, 90.0, 4.0), "short": (31.0, -68.0, 68.0, 4.0)}
_ROUND = 6
"""Balls in a rounded corner."""


@cache
def parts_of(prop: Prop) -> tuple[Part, ...]:
    """The shapes, the farthest from a viewer in front first."""
    match prop:
        case Prop.OFFICE_CHAIR:
            return (*_base(), *_brackets(), *_seat(), *_back(), *_arm_rests())
        case Prop.STOOL:
            return (*_legs(), *_cushion(_STOOL, SEAT_TOP))
        case Prop.MAT | Prop.SHORT_MAT:
            half, back, front, corner = _MATS["long" if prop is Prop.MAT else "short"]
            low, high = (_slab(half, back, front, corner, y, 0.5) for y in (-1.6, -0.5))
            return (Part(Tone.MAT_LOW, low), Part(Tone.MAT, high))
        case Prop.FLOOR:
            return ()


def solids_of(prop: Prop) -> tuple[Capsule, ...]:
    """What no limb may go through, the floor apart."""
    match prop:
        case Prop.OFFICE_CHAIR:
            (low_y, low_z), (high_y, high_z) = _BACK_LOW, _BACK_HIGH
            back = (((x, low_y + 3, low_z - 2), (x, high_y - 3, high_z - 2), 2.2) for x in _steps(3 - _BACK_HALF, 1.75))
            arms = (((s * _ARM_X, 65.0, _ARM_Z[0]), (s * _ARM_X, 65.0, _ARM_Z[1]), 2.0) for s in (1, -1))
            return (*back, *arms, *_seat_solids(_SEAT))
        case Prop.STOOL:
            return _seat_solids(_STOOL)
        case Prop.MAT | Prop.SHORT_MAT | Prop.FLOOR:
            return ()


def _seat_solids(seat: tuple[float, float, float, float]) -> tuple[Capsule, ...]:
    half, back, front, corner = seat
    y = SEAT_TOP - 3
    return tuple(((x, y, back + corner), (x, y, front - corner), 3.0) for x in _steps(3 - half, 2.4))


def _steps(start: float, step: float) -> tuple[float, ...]:
    count = round(-2 * start / step)
    return tuple(start + index * -2 * start / count for index in range(count + 1))


def _slab(half: float, back: float, front: float, corner: float, y: float, radius: float) -> tuple[Ball, ...]:
    """A lying board with round corners."""
    balls: list[Ball] = []
    for x, z, start in (
        (half - corner, front - corner, 0),
        (half - corner, back + corner, 90),
        (corner - half, back + corner, 180),
        (corner - half, front - corner, 270),
    ):
        for step in range(_ROUND):
            angle = math.radians(start + 90 * step / (_ROUND - 1))
            balls.append(((x + corner * math.sin(angle), y, z + corner * math.cos(angle)), radius))
    return tuple(balls)


def _cushion(seat: tuple[float, float, float, float], top: float) -> tuple[Part, Part]:
    half, back, front, corner = seat
    low = _slab(half - 0.4, back + 0.4, front - 0.4, corner, top - 4.6, 1.6)
    high = _slab(half - 1.7, back + 1.7, front - 1.7, corner, top - 1.9, 1.9)
    return Part(Tone.CUSHION_LOW, low), Part(Tone.CUSHION, high)


def _seat() -> tuple[Part, ...]:
    plate = Part(Tone.METAL_LOW, _slab(10, -10, 12, 3, SEAT_TOP - 8, 1.4))
    return (plate, *_cushion(_SEAT, SEAT_TOP))


def _base() -> tuple[Part, ...]:
    """Five spokes on castors, one of them straight behind."""
    parts: list[Part] = []
    for angle in (180, 108, 252, 36, 324):
        x, z = 29 * math.sin(math.radians(angle)), 29 * math.cos(math.radians(angle))
        parts.append(Part(Tone.METAL_LOW, (((x, 3.1, z), 3.1),)))
        parts.append(Part(Tone.METAL, (((0, 11.5, 0), 2.6), ((x, 7.2, z), 1.7))))
    parts.append(Part(Tone.METAL_LOW, (((0, 11, 0), 3.4), ((0, 14, 0), 3.2))))
    parts.append(Part(Tone.METAL, (((0, 14, 0), 2.6), ((0, SEAT_TOP - 8, 0), 2.2))))
    return tuple(parts)


def _back() -> tuple[Part, ...]:
    bar = Part(Tone.METAL, (((0, SEAT_TOP - 6, -16), 2.3), ((0, SEAT_TOP - 2, -26), 2.2)))
    post = Part(Tone.METAL, (((0, SEAT_TOP - 2, -26), 2.2), ((0, 70, -29), 2.0)))
    low = _upright(0.0, -3.2, 1.6)
    high = _upright(0.0, 0.0, 1.9)
    return (bar, post, Part(Tone.CUSHION_LOW, low), Part(Tone.CUSHION, high))


def _upright(grown: float, behind: float, radius: float) -> tuple[Ball, ...]:
    """The back rest: a board with round corners, a little wider above its middle."""
    (low_y, low_z), (high_y, high_z) = _BACK_LOW, _BACK_HIGH
    corner = 6.0
    balls: list[Ball] = []
    for x, y, start in (
        (_BACK_HALF - 1.5, high_y, 0),
        (_BACK_HALF - 2.5, low_y, 90),
        (2.5 - _BACK_HALF, low_y, 180),
        (1.5 - _BACK_HALF, high_y, 270),
    ):
        cx = x - math.copysign(corner, x)
        cy = y - corner if y == high_y else y + corner
        for step in range(_ROUND):
            angle = math.radians(start + 90 * step / (_ROUND - 1))
            px, py = cx + (corner + grown) * math.sin(angle), cy + (corner + grown) * math.cos(angle)
            share = (py - low_y) / (high_y - low_y)
            balls.append(((px, py, low_z + (high_z - low_z) * share + behind), radius))
    return tuple(balls)


def _brackets() -> tuple[Part, ...]:
    """Under the seat, from the middle out to the arm rests."""
    y = SEAT_TOP - 7
    return tuple(Part(Tone.METAL, (((side * 12, y, -3), 1.4), ((side * _ARM_X, y, -3), 1.4))) for side in (1.0, -1.0))


def _arm_rests() -> tuple[Part, ...]:
    parts: list[Part] = []
    back, front = _ARM_Z
    for side, layer in ((1.0, Layer.LEFT), (-1.0, Layer.RIGHT)):
        x = side * _ARM_X
        parts.append(Part(Tone.METAL, (((x, SEAT_TOP - 7, -3), 1.5), ((x, ARM_REST_TOP - 3, -3), 1.7)), layer))
        pad = tuple(((x + dx, ARM_REST_TOP - 1.6, z), 1.5) for dx in (-1.6, 1.6) for z in (back, front))
        parts.append(Part(Tone.PAD, pad, layer))
    return tuple(parts)


def _legs() -> tuple[Part, ...]:
    """Four straight legs of a firm stool, the ones behind first."""
    feet = ((16, -20), (-16, -20), (16, 14), (-16, 14))
    return tuple(Part(Tone.METAL, (((x * 0.9, SEAT_TOP - 7, z * 0.9), 2.0), ((x, 1.6, z), 1.6))) for x, z in feet)
