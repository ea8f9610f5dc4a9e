"""Vectors and rotations in plain Python: few enough numbers that a library would cost more than it saves.

The stage: x to the person's left, y up, z to where the person faces at rest; centimetres. Turning to the right is a
negative angle about y.
"""

from __future__ import annotations

import math

Vector = tuple[float, float, float]
Matrix = tuple[float, float, float, float, float, float, float, float, float]
"""A rotation, row by row."""

IDENTITY: Matrix = (1.0, 0.0, 0.0, 0.0, 1.0, 0.0, 0.0, 0.0, 1.0)
LEFT: Vector = (1.0, 0.0, 0.0)

_NEARLY_NOTHING = 1e-9


def add(a: Vector, b: Vector) -> Vector:
    """The sum."""
    return (a[0] + b[0], a[1] + b[1], a[2] + b[2])


def sub(a: Vector, b: Vector) -> Vector:
    """From b to a."""
    return (a[0] - b[0], a[1] - b[1], a[2] - b[2])


def scaled(a: Vector, factor: float) -> Vector:
    """The vector times a number."""
    return (a[0] * factor, a[1] * factor, a[2] * factor)


def along(start: Vector, direction: Vector, distance: float) -> Vector:
    """The point that lies `distance` times `direction` from `start`."""
    return (start[0] + direction[0] * distance, start[1] + direction[1] * distance, start[2] + direction[2] * distance)


def dot(a: Vector, b: Vector) -> float:
    """The scalar product."""
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]


def cross(a: Vector, b: Vector) -> Vector:
    """The vector product."""
    return (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])


def length(a: Vector) -> float:
    """The Euclidean length."""
    return math.sqrt(a[0] * a[0] + a[1] * a[1] + a[2] * a[2])


def unit(a: Vector) -> Vector:
    """The vector of length 1 in the same direction; nothing stays nothing."""
    size = length(a)
    if size < _NEARLY_NOTHING:
        return (0.0, 0.0, 0.0)
    return (a[0] / size, a[1] / size, a[2] / size)


def mix(a: Vector, b: Vector, share: float) -> Vector:
    """The point a share of the way from a to b."""
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share)


def mirrored(a: Vector) -> Vector:
    """The same on the other side of the body."""
    return (-a[0], a[1], a[2])


def distance_to_segment(point: Vector, start: Vector, end: Vector) -> float:
    """How far a point is from the straight line between two others."""
    (px, py, pz), (sx, sy, sz), (ex, ey, ez) = point, start, end
    x, y, z = ex - sx, ey - sy, ez - sz
    size = x * x + y * y + z * z
    share = 0.0
    if size > _NEARLY_NOTHING:
        share = max(0.0, min(1.0, ((px - sx) * x + (py - sy) * y + (pz - sz) * z) / size))
    return math.dist(point, (sx + x * share, sy + y * share, sz + z * share))


def rotation(yaw: float, pitch: float = 0.0, roll: float = 0.0) -> Matrix:
    """Roll about z first, then pitch about x (forwards is positive), then yaw about y (left is positive); degrees."""
    y, p, r = math.radians(yaw), math.radians(pitch), math.radians(roll)
    cy, sy, cp, sp, cr, sr = math.cos(y), math.sin(y), math.cos(p), math.sin(p), math.cos(r), math.sin(r)
    return (
        cy * cr + sy * sp * sr, sy * sp * cr - cy * sr, sy * cp,
        cp * sr, cp * cr, -sp,
        cy * sp * sr - sy * cr, sy * sr + cy * sp * cr, cy * cp,
    )  # fmt: skip


def product(a: Matrix, b: Matrix) -> Matrix:
    """The rotation that does b first and then a."""
    return (
        a[0] * b[0] + a[1] * b[3] + a[2] * b[6], a[0] * b[1] + a[1] * b[4] + a[2] * b[7],
        a[0] * b[2] + a[1] * b[5] + a[2] * b[8],
        a[3] * b[0] + a[4] * b[3] + a[5] * b[6], a[3] * b[1] + a[4] * b[4] + a[5] * b[7],
        a[3] * b[2] + a[4] * b[5] + a[5] * b[8],
        a[6] * b[0] + a[7] * b[3] + a[8] * b[6], a[6] * b[1] + a[7] * b[4] + a[8] * b[7],
        a[6] * b[2] + a[7] * b[5] + a[8] * b[8],
    )  # fmt: skip


def turned(m: Matrix, a: Vector) -> Vector:
    """A vector after a rotation."""
    x, y, z = a
    return (m[0] * x + m[1] * y + m[2] * z, m[3] * x + m[4] * y + m[5] * z, m[6] * x + m[7] * y + m[8] * z)


def turned_back(m: Matrix, a: Vector) -> Vector:
    """A vector before a rotation: what `turned` undoes."""
    x, y, z = a
    return (m[0] * x + m[3] * y + m[6] * z, m[1] * x + m[4] * y + m[7] * z, m[2] * x + m[5] * y + m[8] * z)
