"""The shape of each state, as an outline: in the tray icon and inside the dial of the status window."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker

from twistbreak.core.views import StateName


def shape(state: StateName, centre: QPointF, radius: float, *, grown: float = 0.0) -> QPainterPath:
    """The shape of a state.

    Args:
        state: Held gives a bar, paused two bars, the heads-up a disc, off hours a moon, all others the spiral.
        centre: Its middle.
        radius: Half its height. Straight edges are laid on whole units, so that small icons are sharp.
        grown: How far the outline lies outside of the shape, for an edge round it.
    """
    match state:
        case StateName.HELD:
            return _bar(centre, radius, grown)
        case StateName.PAUSED:
            return _two_bars(centre, radius, grown)
        case StateName.HEADS_UP:
            return _disc(centre, radius + grown)
        case StateName.OFF_HOURS:
            bitten = centre + QPointF(radius * 0.5, -radius * 0.32)
            return _disc(centre, radius + grown) - _disc(bitten, radius * 0.86 - grown)
        case StateName.SITTING | StateName.BREAK | StateName.AWAY:
            return _spiral(centre, radius, grown)


def _spiral(centre: QPointF, radius: float, grown: float) -> QPainterPath:
    """The mark of the program: a turn that winds out from its middle."""
    turns, points = 1.3, max(24, round(radius / 2))
    line = QPainterPath()
    for index in range(points + 1):
        share = index / points
        angle = math.pi * (0.9 + 2 * turns * share)
        point = centre + QPointF(math.sin(angle), -math.cos(angle)) * radius * (0.08 + 0.74 * share)
        if index:
            line.lineTo(point)
        else:
            line.moveTo(point)
    stroker = QPainterPathStroker()
    stroker.setWidth(max(radius * 0.36, 1.6) + 2 * grown)
    stroker.setCapStyle(Qt.PenCapStyle.RoundCap)
    stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    outline = stroker.createStroke(line)
    outline.setFillRule(Qt.FillRule.WindingFill)  # `simplified` would take ten times as long
    return outline


def _bar(centre: QPointF, radius: float, grown: float) -> QPainterPath:
    thick = max(2.0, _even(radius * 0.6))
    long = max(4.0, _even(radius * 2.1))
    return _box(QRectF(centre.x() - long / 2, centre.y() - thick / 2, long, thick), grown)


def _two_bars(centre: QPointF, radius: float, grown: float) -> QPainterPath:
    thick = max(2.0, round(radius * 0.55))
    gap = max(2.0, _even(radius * 0.55))
    tall = max(4.0, _even(radius * 1.8))
    bars = QPainterPath()
    for left in (centre.x() - gap / 2 - thick, centre.x() + gap / 2):
        bars.addPath(_box(QRectF(left, centre.y() - tall / 2, thick, tall), grown))
    return bars


def _disc(centre: QPointF, radius: float) -> QPainterPath:
    disc = QPainterPath()
    disc.addEllipse(centre, radius, radius)
    return disc


def _box(rect: QRectF, grown: float) -> QPainterPath:
    box = QPainterPath()
    corner = min(rect.width(), rect.height()) / 4 + grown
    box.addRoundedRect(rect.adjusted(-grown, -grown, grown, grown), corner, corner)
    return box


def _even(length: float) -> float:
    """The nearest even length: centred on a whole unit, both of its edges are sharp."""
    return 2.0 * round(length / 2)
