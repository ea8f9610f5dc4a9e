"""The lying twists from above, head at the lower edge: as one sees oneself on a mat, right hand on the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainterPath

from twistbreak.ui.widgets.motion import Motion
from twistbreak.ui.widgets.sketch import Pencil, Point, between, by_way_of

_SHOULDER = (18.0, 27.0)


def lying(pencil: Pencil, motion: Motion, *, one_knee: bool) -> None:
    """Draw the person.

    Args:
        pencil: In the figure's unit.
        motion: The instant; drawn for the knees falling to the right.
        one_knee: Only the left knee crosses over; else both knees fall.
    """
    for side in (-1, 1):
        hand = (side * 66.0, 21.0)
        skin = pencil.ink.skin_low if side < 0 else pencil.ink.skin
        shoulder = (side * _SHOULDER[0], _SHOULDER[1])
        pencil.limb(shoulder, hand, 5.2, 3.4, skin)
        pencil.oval(hand, 5.0, 4.6, skin)
        pencil.limb(shoulder, between(shoulder, hand, 0.4), 7.0, 6.0, pencil.ink.shirt_low)
    if one_knee:
        _one_knee(pencil, motion)
        _trunk(pencil, motion)
        _crossing_leg(pencil, motion)
    else:
        _trunk(pencil, motion)
        _both_knees(pencil, motion)
    _head(pencil, motion)
    if motion.arrow:
        _arrow(pencil, motion, one_knee=one_knee)


def _trunk(pencil: Pencil, motion: Motion) -> None:
    """Both shoulders stay down; the waist follows the knees and turns onto its side."""
    turn, wide = motion.turn, 15.0 + 0.5 * motion.breath
    hip, half = 2.5 * turn, wide - 3.5 * turn
    shirt = QPainterPath(QPointF(-21.0, 34.0))
    shirt.quadTo(QPointF(-26.0, 25.0), QPointF(-20.5, 17.0))
    shirt.cubicTo(QPointF(-17.0, 6.0), QPointF(hip - half, 2.0), QPointF(hip - half, -14.0))
    shirt.lineTo(hip + half, -14.0)
    shirt.cubicTo(QPointF(hip + half, 2.0), QPointF(17.0, 6.0), QPointF(20.5, 17.0))
    shirt.quadTo(QPointF(26.0, 25.0), QPointF(21.0, 34.0))
    shirt.quadTo(QPointF(0.0, 39.0), QPointF(-21.0, 34.0))
    pencil.fill(shirt, pencil.ink.shirt)
    seam: list[Point] = [by_way_of((0.0, 30.0), (0.0, 8.0), (hip + 9.0 * turn, -11.0), i / 10) for i in range(11)]
    pencil.line(seam, 1.3, pencil.ink.shirt_low)
    if turn > 0:
        path = [by_way_of((-17.0, 21.0), (-11.0, 8.0), (hip - half + 5.0, -8.0), i / 10) for i in range(11)]
        glow = QColor(pencil.ink.stretch)
        for width, strength in ((10.5, 0.45), (7.0, 0.9)):
            glow.setAlphaF(strength * min(1.0, turn * 1.4))
            pencil.line(path, width, glow)


def _both_knees(pencil: Pencil, motion: Motion) -> None:
    turn = motion.turn
    hip = 2.5 * turn
    pencil.oval((hip, -17.0), 15.5 - 2.0 * turn, 9.5, pencil.ink.trousers)
    for side in (-1, 1):
        start = (hip + side * (8.0 - 3.0 * turn), -19.0 - side * 1.5 * turn)
        rest, fallen = (side * 8.5, -44.0), ((37.0, -34.0) if side > 0 else (33.0, -43.0))
        rest_foot, fallen_foot = (side * 9.0, -60.0), ((25.0, -64.0) if side > 0 else (17.0, -69.0))
        knee, foot = between(rest, fallen, turn), between(rest_foot, fallen_foot, turn)
        under = side > 0
        trousers = pencil.ink.trousers_low if under else pencil.ink.trousers
        toe = between((foot[0], foot[1] - 6.0), (foot[0] - 4.0, foot[1] - 5.0), turn)
        pencil.limb(foot, toe, 5.4, 4.6, pencil.ink.shoe)
        pencil.limb(knee, foot, 7.4, 5.2, trousers)
        pencil.limb(start, knee, 10.0, 7.8, trousers)


def _one_knee(pencil: Pencil, motion: Motion) -> None:
    """The leg that stays: straight along the mat."""
    hip = 2.5 * motion.turn
    pencil.oval((hip, -17.0), 15.0 - 2.0 * motion.turn, 9.0, pencil.ink.trousers_low)
    pencil.limb((9.0, -62.0), (10.0, -69.0), 5.2, 4.4, pencil.ink.shoe)
    pencil.limb((hip + 7.0, -18.0), (9.0, -62.0), 9.6, 5.0, pencil.ink.trousers_low)


def _crossing_leg(pencil: Pencil, motion: Motion) -> None:
    """The left leg: slides up until the thigh is upright, then crosses over to the right."""
    up, turn = motion.ready, motion.turn
    hip = (2.5 * turn - 6.0 + 3.0 * turn, -18.0)
    knee = between(between((-9.5, -40.0), (-9.0, -25.0), up), (35.0, -28.0), turn)
    foot = between(between((-10.0, -62.0), (-9.5, -50.0), up), (33.0, -54.0), turn)
    pencil.oval((hip[0] + 4.0, -16.5), 13.5, 8.5, pencil.ink.trousers)
    pencil.limb(foot, (foot[0], foot[1] - 6.5), 5.2, 4.4, pencil.ink.shoe)
    pencil.limb(knee, foot, 8.2, 5.2, pencil.ink.trousers)
    pencil.limb(hip, knee, 9.8, 8.6, pencil.ink.trousers)


def _head(pencil: Pencil, motion: Motion) -> None:
    """The face looks up, and a little away from the knees."""
    aside = -5.5 * motion.turn
    pencil.limb((0.0, 33.0), (0.0, 42.0), 5.6, 5.2, pencil.ink.skin_low)
    pencil.oval((0.0, 34.0), 8.4, 3.0, pencil.ink.shirt_low)
    pencil.oval((0.0, 54.0), 12.4, 12.6, pencil.ink.hair)
    face = QPainterPath()
    face.addEllipse(QPointF(aside * 0.55, 50.6), 10.6, 11.2)
    pencil.fill(face, pencil.ink.skin)
    pencil.limb((aside, 52.0), (aside * 1.15, 48.8), 1.1, 1.9, pencil.ink.skin_low)
    for side in (-1, 1):
        eye = (aside + side * 4.4, 53.2)
        pencil.line([(eye[0] - 1.5, eye[1]), (eye[0], eye[1] + 0.9), (eye[0] + 1.5, eye[1])], 1.0, pencil.ink.hair)


def _arrow(pencil: Pencil, motion: Motion, *, one_knee: bool) -> None:
    start, via, end = (-20.0, -52.0), (18.0, -92.0), (52.0, -28.0)
    if one_knee:
        start, via, end = (-26.0, -34.0), (10.0, -66.0), (47.0, -14.0)
    points = [by_way_of(start, via, end, i / 24) for i in range(25)]
    if motion.arrow < 0:
        points.reverse()
    pencil.arrow(points, 4.6, 1.0)
