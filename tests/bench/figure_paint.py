"""What the figure costs: a moving, breathing picture at 360x360 and two device pixels to a logical one.

Every routine is followed from its beginning to its end, at the rates at which the break window looks (22 frames a
second while something moves, 8 while holding), into a picture in memory; the processor's time is compared with the
routine's. No window, so no cost of one.

Usage: PYTHONPATH=tests python tests/bench/figure_paint.py
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import timedelta

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

from support.routines import NINE, shipped
from twistbreak.core.coach.guide import SegmentKind, frame_at, plan
from twistbreak.core.figure_look import LookChoice
from twistbreak.core.routines.routine import Dose, Side
from twistbreak.ui.figure.painter import Figure
from twistbreak.ui.figure.shipped import poses
from twistbreak.ui.theme import LIGHT

SIDE, DENSITY = 360, 2
MOVING, BREATHING = timedelta(milliseconds=45), timedelta(milliseconds=125)
MOVES = {SegmentKind.TURN, SegmentKind.RETURN, SegmentKind.SWING, SegmentKind.SET_UP, SegmentKind.FINISH}


@dataclass(frozen=True, slots=True)
class Cost:
    """Shares of one core that one routine's figure takes.

    Attributes:
        moving: In the steps in which something moves.
        holding: In holds and closing breaths.
        whole: Over the whole routine.
        slowest_ms: The slowest picture, in milliseconds.
    """

    name: str
    moving: float
    holding: float
    whole: float
    slowest_ms: float


def measure() -> list[Cost]:
    """Follow every routine once."""
    app = QGuiApplication.instance() or QGuiApplication(["figure_paint", "-platform", "offscreen"])
    image = QImage(SIDE * DENSITY, SIDE * DENSITY, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(DENSITY)
    image.fill(QColor(LIGHT.stage))
    costs = [follow(name, image) for name in NINE]
    del app
    return costs


def follow(name: str, image: QImage) -> Cost:
    """Paint a whole routine at the window's rates."""
    routine = shipped(name)
    timeline = plan(routine, Dose.STANDARD, Side.RIGHT)
    figure = Figure(routine, poses(), LookChoice())
    spent, lasted = {True: 0.0, False: 0.0}, {True: 0.0, False: 0.0}
    slowest = 0.0
    now = timedelta()
    while now < timeline.length:
        frame = frame_at(timeline, now)
        moves = frame.segment.kind in MOVES
        began = time.process_time()
        painter = QPainter(image)
        figure.paint(painter, QRectF(0, 0, SIDE, SIDE), frame, LIGHT)
        painter.end()
        took = time.process_time() - began
        step = MOVING if moves else BREATHING
        slowest = max(slowest, took)
        spent[moves] += took
        lasted[moves] += step.total_seconds()
        now += step
    return Cost(
        name,
        spent[True] / lasted[True],
        spent[False] / lasted[False] if lasted[False] else 0.0,
        sum(spent.values()) / sum(lasted.values()),
        slowest * 1000,
    )


if __name__ == "__main__":
    print(f"{SIDE}x{SIDE}, {DENSITY} device pixels to one; shares of one core")
    print(f"{'routine':32} {'moving':>8} {'holding':>8} {'whole':>8} {'slowest picture':>16}")
    for cost in measure():
        print(f"{cost.name:32} {cost.moving:8.1%} {cost.holding:8.1%} {cost.whole:8.1%} {cost.slowest_ms:13.1f} ms")
